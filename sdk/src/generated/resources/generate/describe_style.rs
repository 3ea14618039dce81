// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateDescribeStyleResponse};
use crate::generated::bodies::GenerateDescribeStyleBody;

/// Describe the style of the given images or models.
///
/// `POST /generate/describe-style`, returned by [`Generate::describe_style`](super::Generate::describe_style).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .describe_style()
///     .asset_ids(["asset_id"])
///     .ensure_ip_cleared(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::DescribeStyle::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DescribeStyle {
    call: Call,
    body: GenerateDescribeStyleBody,
}

impl DescribeStyle {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_DESCRIBE_STYLE_INFERENCES),
            body: GenerateDescribeStyleBody {
                ..Default::default()
            },
        }
    }

    /// The asset ids used to condition the generation.
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.asset_ids = Some(
            asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
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

    /// The modelId used to condition the generation.
    ///
    /// When provided, the generation will take into account model's training images, examples.
    ///
    /// In `contextual` mode, the modelId is used to retrieve additional context from the model such as its type and capabilities.
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.body.model_id = Some(model_id.into());
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

    /// Optional list of words sequences that should not be present in the generated prompts.
    pub fn unwanted_sequences(
        mut self,
        unwanted_sequences: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.unwanted_sequences = Some(
            unwanted_sequences.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Sends `POST /generate/describe-style`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateDescribeStyleResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateDescribeStyleResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateDescribeStyleResponse>> {
        wire::post_describe_style_inferences(&self.call, &self.body)
    }

    /// Returns the price: `POST /generate/describe-style?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_describe_style_inferences_dry_run(
            &self.call,
            "true",
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/describe-style?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_describe_style_inferences_dry_run(
            &self.call,
            "api",
            &self.body,
        );
        self.call.send(request)
    }
}

request!(DescribeStyle { send: GenerateDescribeStyleResponse, raw: GenerateDescribeStyleResponse, dry_run: DryRunResponse, body: object });
