// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{
    DryRunResponse, GenerateResponse, ImageType, UpscalePreset, UpscaleStyle,
};
use crate::generated::bodies::GenerateUpscaleBody;

/// Upscale an image.
///
/// `POST /generate/upscale`, returned by [`Generate::upscale`](super::Generate::upscale).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .upscale("asset_id")
///     .creativity(1)
///     .creativity_decay(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: Image to upscale.
///
/// You can use styles and presets to quickly get results or craft your very own settings.
///
/// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Please use `model_scenario-upscale-v3` `modelId` for example. See <https://docs.scenario.com/docs/upscale-generation> for more details.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Upscale::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Deprecated by Scenario.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Upscale {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateUpscaleBody,
}

impl Upscale {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_UPSCALE_INFERENCES),
            original_assets: None,
            body: GenerateUpscaleBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// Allow the generation of "hallucinations" during the upscale process, which adds additional details and deviates from the original image.
    ///
    /// Default: optimized for your preset and style.
    ///
    /// Allowed: 0 to 100.
    pub fn creativity(mut self, creativity: impl Into<f64>) -> Self {
        self.body.creativity = Some(creativity.into());
        self
    }

    /// Amount of decay in creativity over the upscale process.
    ///
    /// The lower the value, the less the creativity will be preserved over the upscale process.
    ///
    /// Allowed: 0 to 100.
    pub fn creativity_decay(mut self, creativity_decay: impl Into<f64>) -> Self {
        self.body.creativity_decay = Some(creativity_decay.into());
        self
    }

    /// Amount of details to remove or add.
    ///
    /// Allowed: -50 to 50.
    pub fn details_level(mut self, details_level: impl Into<f64>) -> Self {
        self.body.details_level = Some(details_level.into());
        self
    }

    /// Determine the scale at which the upscale process works.
    ///
    /// - With a small value, the upscale works at the largest scale, resulting in fewer added details and more coherent images. Ideal for portraits, for example.
    /// - With a large value, the upscale works at the smallest scale, resulting in more added details and more hallucinations. Ideal for landscapes, for example.
    ///
    /// (info): A small value is slower and more expensive to run.
    ///
    /// Allowed: 0 to 100.
    pub fn fractality(mut self, fractality: impl Into<f64>) -> Self {
        self.body.fractality = Some(fractality.into());
        self
    }

    /// Strengthen the similarity to the original image during the upscale.
    ///
    /// Default: optimized for your preset and style.
    ///
    /// Allowed: 0 to 100.
    pub fn image_fidelity(mut self, image_fidelity: impl Into<f64>) -> Self {
        self.body.image_fidelity = Some(image_fidelity.into());
        self
    }

    /// Preserve the seamless properties of skybox or texture images.
    ///
    /// Input has to be of same type (seamless).
    ///
    /// Default: `seamfull`.
    /// One of `seamfull`, `skybox`, `texture`.
    pub fn image_type(mut self, image_type: impl Into<ImageType>) -> Self {
        self.body.image_type = Some(image_type.into());
        self
    }

    /// A negative full text prompt that discourages the upscale from generating certain characteristics.
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

    /// Optimize the upscale for a specific use case.
    ///
    /// Precise: Upscale for high fidelity. Balanced: Upscale for a balance between fidelity and creativity. Creative: Upscale for creativity.
    ///
    /// Default: `balanced`.
    /// One of `balanced`, `creative`, `precise`.
    pub fn preset(mut self, preset: impl Into<UpscalePreset>) -> Self {
        self.body.preset = Some(preset.into());
        self
    }

    /// A full text prompt to guide the upscale and forcing the generation of certain characteristics.
    ///
    /// Default: empty string. Example: "UHD 8K hyper detailed studio photo of man face with yellow skin, anatomical++, disturbing+++, black background. Bloody++.".
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.body.prompt = Some(prompt.into());
        self
    }

    /// Increase the fidelity to the prompt during upscale.
    ///
    /// Default: optimized for your preset and style.
    ///
    /// Allowed: 0 to 100.
    pub fn prompt_fidelity(mut self, prompt_fidelity: impl Into<f64>) -> Self {
        self.body.prompt_fidelity = Some(prompt_fidelity.into());
        self
    }

    /// Additional refinement steps before scaling.
    ///
    /// If scalingFactor == 1, the refinement process will be applied (1 + refinementSteps) times.
    /// If scalingFactor \> 1, the refinement process will be applied refinementSteps times.
    ///
    /// Allowed: 0 to 4.
    pub fn refinement_steps(mut self, refinement_steps: u32) -> Self {
        self.body.refinement_steps = Some(refinement_steps);
        self
    }

    /// Scaling factor (when `targetWidth` not specified).
    ///
    /// Allowed: 1 to 16.
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

    /// Optimize the upscale for a specific style. standard works in most cases.
    ///
    /// Use one of the other styles to refine the outputs.
    ///
    /// Default: `standard`.
    /// One of `3d-rendered`, `anime`, `cartoon`, `comic`, `minimalist`, `photography`, `standard`.
    pub fn style(mut self, style: impl Into<UpscaleStyle>) -> Self {
        self.body.style = Some(style.into());
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

    /// Condition the influence of the style image(s).
    ///
    /// The higher the value, the more the style images will influence the upscaled image.
    ///
    /// Allowed: 0 to 100.
    pub fn style_images_fidelity(
        mut self,
        style_images_fidelity: impl Into<f64>,
    ) -> Self {
        self.body.style_images_fidelity = Some(style_images_fidelity.into());
        self
    }

    /// Target width for the upscaled image, take priority over scaling factor.
    ///
    /// Allowed: 1024 to 16000.
    pub fn target_width(mut self, target_width: u32) -> Self {
        self.body.target_width = Some(target_width);
        self
    }

    /// If set to true, during the upscaling process, the model will match tiles of the source image with tiles of the style image(s).
    ///
    /// This will result in a more coherent restyle. Works best with style images that have a similar composition.
    ///
    /// Default: `false`.
    pub fn tile_style(mut self, tile_style: bool) -> Self {
        self.body.tile_style = Some(tile_style);
        self
    }

    /// Sends `POST /generate/upscale`.
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
        wire::post_upscale_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/upscale?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_upscale_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/upscale?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_upscale_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Upscale { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
