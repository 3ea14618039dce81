// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateTranslateResponse};
use crate::generated::bodies::GenerateTranslateBody;

/// Translate text from one language to english.
///
/// `POST /generate/translate`, returned by [`Generate::translate`](super::Generate::translate).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .translate("a fox in the snow")
///     .ensure_ip_cleared(true)
///     .images(["asset_id"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `prompt`: The prompt to translate. Default: `translation`.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Translate::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Translate {
    call: Call,
    body: GenerateTranslateBody,
}

impl Translate {
    pub(super) fn new(client: &Client, prompt: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_TRANSLATE_INFERENCES),
            body: GenerateTranslateBody {
                prompt: prompt.into(),
                ..Default::default()
            },
        }
    }

    /// Whether we try to ensure IP removal for new prompt generation.
    pub fn ensure_ip_cleared(mut self, ensure_ip_cleared: bool) -> Self {
        self.body.ensure_ip_cleared = Some(ensure_ip_cleared);
        self
    }

    /// List of images used to condition the generation.
    ///
    /// Images are set as data URLs (example: "data:image/png;base64,iVBORw0KGgoA…") or the asset IDs (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    ///
    /// Notes:
    ///
    /// - in `contextual` mode, images condition prompt generation by using their actual descriptions as context
    /// - in all other modes, it supersedes the `modelId` parameter when provided.
    pub fn images(mut self, images: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.body.images = Some(
            images.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// If specified, the API will make a best effort to produce the same results, such that repeated requests with the same `seed` and parameters should return the same outputs.
    ///
    /// Must be used along with the same parameters including prompt, model's state, etc..
    pub fn seed(mut self, seed: u64) -> Self {
        self.body.seed = Some(seed);
        self
    }

    /// The sampling temperature to use.
    ///
    /// Higher values like `0.8` will make the output more random, while lower values like `0.2` will make it more focused and deterministic.
    ///
    /// We generally recommend altering this or `topP` but not both.
    ///
    /// Allowed: 0 to 2.
    pub fn temperature(mut self, temperature: impl Into<f64>) -> Self {
        self.body.temperature = Some(temperature.into());
        self
    }

    /// An alternative to sampling with temperature, called nucleus sampling, where the model considers the results of the tokens with top_p probability mass.
    ///
    /// So `0.1` means only the tokens comprising the top `10%` probability mass are considered.
    ///
    /// We generally recommend altering this or `temperature` but not both.
    ///
    /// Allowed: 0 to 1.
    pub fn top_p(mut self, top_p: impl Into<f64>) -> Self {
        self.body.top_p = Some(top_p.into());
        self
    }

    /// Sends `POST /generate/translate`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateTranslateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateTranslateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateTranslateResponse>> {
        wire::post_translate_inferences(&self.call, &self.body)
    }

    /// Returns the price: `POST /generate/translate?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_translate_inferences_dry_run(
            &self.call,
            "true",
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/translate?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_translate_inferences_dry_run(
            &self.call,
            "api",
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Translate { send: GenerateTranslateResponse, raw: GenerateTranslateResponse, dry_run: DryRunResponse, body: object });
