// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateResponse, InputLocation, ModelConcept};
use crate::generated::bodies::GenerateReframeBody;

/// Reframe a given image to new sizes.
///
/// `POST /generate/reframe`, returned by [`Generate::reframe`](super::Generate::reframe).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .reframe("asset_id", 1, 1)
///     .input_location("bottom")
///     .num_inference_steps(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The image to reframe.
/// - `target_width`: The target width of the output image. Allowed: 0 to 2048.
/// - `target_height`: The target height of the output image. Allowed: 0 to 2048.
///
/// Extra space is filled based on the context.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Reframe::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Reframe {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateReframeBody,
}

impl Reframe {
    pub(super) fn new(
        client: &Client,
        image: impl Into<String>,
        target_width: u32,
        target_height: u32,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_REFRAME_INFERENCES),
            original_assets: None,
            body: GenerateReframeBody {
                image: image.into(),
                target_width,
                target_height,
                ..Default::default()
            },
        }
    }

    /// Flux LoRa or Composition to style the image.
    pub fn concepts(mut self, concepts: impl IntoIterator<Item = ModelConcept>) -> Self {
        self.body.concepts = Some(concepts.into_iter().collect());
        self
    }

    /// (deprecated) Horizontal expansion ratio.
    ///
    /// Allowed: 1 to 2.
    pub fn horizontal_expansion_ratio(
        mut self,
        horizontal_expansion_ratio: impl Into<f64>,
    ) -> Self {
        self.body.horizontal_expansion_ratio = Some(horizontal_expansion_ratio.into());
        self
    }

    /// Location of the input image in the output.
    ///
    /// Default: `middle`.
    /// One of `bottom`, `left`, `middle`, `right`, `top`.
    pub fn input_location(mut self, input_location: impl Into<InputLocation>) -> Self {
        self.body.input_location = Some(input_location.into());
        self
    }

    /// (deprecated) A negative full text prompt that discourages the repaint from generating certain characteristics.
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

    /// Overlap percentage for the output image.
    ///
    /// Allowed: 0 to 0.5.
    pub fn overlap_percentage(mut self, overlap_percentage: impl Into<f64>) -> Self {
        self.body.overlap_percentage = Some(overlap_percentage.into());
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

    /// Size proportion of the input image in the output.
    ///
    /// Allowed: 0.1 to 1.
    pub fn resize_option(mut self, resize_option: impl Into<f64>) -> Self {
        self.body.resize_option = Some(resize_option.into());
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

    /// (deprecated) Vertical expansion ratio.
    ///
    /// Allowed: 1 to 2.
    pub fn vertical_expansion_ratio(
        mut self,
        vertical_expansion_ratio: impl Into<f64>,
    ) -> Self {
        self.body.vertical_expansion_ratio = Some(vertical_expansion_ratio.into());
        self
    }

    /// Sends `POST /generate/reframe`.
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
        wire::post_reframe_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/reframe?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_reframe_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/reframe?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_reframe_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Reframe { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
