// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateResponse};
use crate::generated::bodies::GenerateGenerativeFillBody;

/// Generative fill replaces the selected mask area content based on the context.
///
/// `POST /generate/generative-fill`, returned by [`Generate::generative_fill`](super::Generate::generative_fill).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .generative_fill("asset_id")
///     .mask("mask")
///     .negative_prompt("a fox in the snow")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The image from which the mask will be refilled generatively.
///
/// Used to erase objects or characters.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::GenerativeFill::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GenerativeFill {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateGenerativeFillBody,
}

impl GenerativeFill {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_GENERATIVE_FILL_INFERENCES),
            original_assets: None,
            body: GenerateGenerativeFillBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// The mask as a data URL, used to determine the area of change.
    ///
    /// The mask is a binary mask made out of white and black pixels. The white area is the one that will be replaced. (example: "data:image/png;base64,iVBORw0KGgoA…").
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.body.mask = Some(mask.into());
        self
    }

    /// The mask as an AssetId, used to determine the area to refill generatively.
    ///
    /// Will be ignored if the `mask` parameter is provided. Must reference an existing AssetId.
    pub fn mask_id(mut self, mask_id: impl Into<String>) -> Self {
        self.body.mask_id = Some(mask_id.into());
        self
    }

    /// A negative full text prompt that discourages the repaint from generating certain characteristics.
    ///
    /// It is recommended to test without using a negative prompt.
    pub fn negative_prompt(mut self, negative_prompt: impl Into<String>) -> Self {
        self.body.negative_prompt = Some(negative_prompt.into());
        self
    }

    /// The number of denoising steps for each image generation.
    ///
    /// Allowed: 5 to 50.
    pub fn num_inference_steps(mut self, num_inference_steps: u32) -> Self {
        self.body.num_inference_steps = Some(num_inference_steps);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// A full text prompt to guide the repaint process.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.body.prompt = Some(prompt.into());
        self
    }

    /// Increase the fidelity to the prompt during the restyle.
    ///
    /// Allowed: 1 to 15.
    pub fn prompt_fidelity(mut self, prompt_fidelity: impl Into<f64>) -> Self {
        self.body.prompt_fidelity = Some(prompt_fidelity.into());
        self
    }

    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    ///
    /// Allowed: 0 to 2147483647.
    pub fn seed(mut self, seed: u64) -> Self {
        self.body.seed = Some(seed);
        self
    }

    /// The target height of the output image.
    ///
    /// Allowed: 0 to 2048.
    pub fn target_height(mut self, target_height: u32) -> Self {
        self.body.target_height = Some(target_height);
        self
    }

    /// The target width of the output image.
    ///
    /// Allowed: 0 to 2048.
    pub fn target_width(mut self, target_width: u32) -> Self {
        self.body.target_width = Some(target_width);
        self
    }

    /// Sends `POST /generate/generative-fill`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateResponse>> {
        wire::post_generative_fill_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/generative-fill?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_generative_fill_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/generative-fill?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_generative_fill_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(GenerativeFill { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
