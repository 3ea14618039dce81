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
use crate::generated::bodies::GenerateSkyboxUpscale360Body;

/// Trigger the upscaling of an image matching the 360 skyboxes specific geometry.
///
/// `POST /generate/skybox-upscale-360`, returned by [`Generate::skybox_upscale_360`](super::Generate::skybox_upscale_360).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .skybox_upscale_360("asset_id")
///     .color_correction(true)
///     .details_level(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The 360 image to upscale.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::SkyboxUpscale360::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SkyboxUpscale360 {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateSkyboxUpscale360Body,
}

impl SkyboxUpscale360 {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_SKYBOX_UPSCALE360_INFERENCES),
            original_assets: None,
            body: GenerateSkyboxUpscale360Body {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// Ensure upscaled tiles have the same color histogram as original tiles.
    ///
    /// Default: `true`.
    pub fn color_correction(mut self, color_correction: bool) -> Self {
        self.body.color_correction = Some(color_correction);
        self
    }

    /// Amount of details to remove or add.
    ///
    /// Allowed: -50 to 50.
    pub fn details_level(mut self, details_level: impl Into<f64>) -> Self {
        self.body.details_level = Some(details_level.into());
        self
    }

    /// A negative full text prompt that discourages the skybox upscale from generating certain characteristics.
    ///
    /// It is recommended to test without using a negative prompt. Default: empty string. Example: "Low resolution, blurry, pixelated, noisy.".
    pub fn negative_prompt(mut self, negative_prompt: impl Into<String>) -> Self {
        self.body.negative_prompt = Some(negative_prompt.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Override the embeddings of the model.
    ///
    /// Only your prompt and negativePrompt will be used. Use with caution.
    pub fn override_embeddings(mut self, override_embeddings: bool) -> Self {
        self.body.override_embeddings = Some(override_embeddings);
        self
    }

    /// A full text prompt to guide the skybox upscale.
    ///
    /// Default: empty string. Example: "a mountain landscape".
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.body.prompt = Some(prompt.into());
        self
    }

    /// Increase the fidelity to the prompt during upscale.
    ///
    /// Allowed: 0 to 100.
    pub fn prompt_fidelity(mut self, prompt_fidelity: impl Into<f64>) -> Self {
        self.body.prompt_fidelity = Some(prompt_fidelity.into());
        self
    }

    /// Scaling factor (when `targetWidth` not specified).
    ///
    /// Allowed: 1 to 8.
    pub fn scaling_factor(mut self, scaling_factor: impl Into<f64>) -> Self {
        self.body.scaling_factor = Some(scaling_factor.into());
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

    /// Sharpen tiles.
    ///
    /// Default: `false`.
    pub fn sharpen(mut self, sharpen: bool) -> Self {
        self.body.sharpen = Some(sharpen);
        self
    }

    /// Condition the influence of the style image.
    ///
    /// The higher the value, the more the style image will influence the upscaled skybox image. Default: 80.
    ///
    /// Allowed: 0 to 100.
    pub fn style_fidelity(mut self, style_fidelity: impl Into<f64>) -> Self {
        self.body.style_fidelity = Some(style_fidelity.into());
        self
    }

    /// List of style images.
    ///
    /// Most of the time, only one image is enough. They must be existing AssetIds.
    pub fn style_images(
        mut self,
        style_images: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.style_images = Some(
            style_images.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Target width for the upscaled image, take priority over scaling factor.
    ///
    /// Allowed: 1024 to 16000.
    pub fn target_width(mut self, target_width: u32) -> Self {
        self.body.target_width = Some(target_width);
        self
    }

    /// Sends `POST /generate/skybox-upscale-360`.
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
        wire::post_skybox_upscale360_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/skybox-upscale-360?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_skybox_upscale360_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/skybox-upscale-360?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_skybox_upscale360_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(SkyboxUpscale360 { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
