// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateEmbedResponse};
use crate::generated::bodies::GenerateEmbedBody;

/// Get embeddings from text.
///
/// `POST /generate/embed`, returned by [`Generate::embed`](super::Generate::embed).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.generate().embed("text").original_assets(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `text`: The text to embed.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Embed::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Embed {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateEmbedBody,
}

impl Embed {
    pub(super) fn new(client: &Client, text: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_EMBED_INFERENCES),
            original_assets: None,
            body: GenerateEmbedBody {
                text: text.into(),
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `POST /generate/embed`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateEmbedResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateEmbedResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateEmbedResponse>> {
        wire::post_embed_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/embed?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_embed_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/embed?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_embed_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Embed { send: GenerateEmbedResponse, raw: GenerateEmbedResponse, dry_run: DryRunResponse, body: object });
