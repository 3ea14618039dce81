// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateResponse, SkyboxStyle};
use crate::generated::bodies::GenerateSkyboxBase360Body;

/// Trigger the generation of a 360 skybox seamless image.
///
/// `POST /generate/skybox-base-360`, returned by [`Generate::skybox_base_360`](super::Generate::skybox_base_360).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .skybox_base_360("a fox in the snow")
///     .canny_structure_image("asset_id")
///     .depth_fidelity(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `prompt`: A full text prompt to guide the skybox generation process.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::SkyboxBase360::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SkyboxBase360 {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateSkyboxBase360Body,
}

impl SkyboxBase360 {
    pub(super) fn new(client: &Client, prompt: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_SKYBOX_BASE360_INFERENCES),
            original_assets: None,
            body: GenerateSkyboxBase360Body {
                prompt: prompt.into(),
                ..Default::default()
            },
        }
    }

    /// The control image already processed by canny detector.
    ///
    /// Must reference an existing AssetId.
    pub fn canny_structure_image(
        mut self,
        canny_structure_image: impl Into<String>,
    ) -> Self {
        self.body.canny_structure_image = Some(canny_structure_image.into());
        self
    }

    /// The depth fidelity if a depth image provided.
    ///
    /// Allowed: 0 to 100.
    pub fn depth_fidelity(mut self, depth_fidelity: impl Into<f64>) -> Self {
        self.body.depth_fidelity = Some(depth_fidelity.into());
        self
    }

    /// The control image processed by depth estimator.
    ///
    /// Must reference an existing AssetId.
    pub fn depth_image(mut self, depth_image: impl Into<String>) -> Self {
        self.body.depth_image = Some(depth_image.into());
        self
    }

    /// Apply extra control to the Skybox 360 geometry.
    ///
    /// The higher the value, the more the 360 geometry will influence the generated skybox image.
    ///
    /// Use with caution. Default is adapted to the other parameters.
    ///
    /// Allowed: 0 to 100.
    pub fn geometry_enforcement(mut self, geometry_enforcement: impl Into<f64>) -> Self {
        self.body.geometry_enforcement = Some(geometry_enforcement.into());
        self
    }

    /// The image to use as a starting point for the skybox generation.
    ///
    /// Must reference an existing AssetId or be a data URL.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.body.image = Some(image.into());
        self
    }

    /// A negative full text prompt that discourages the skybox model from generating certain characteristics.
    ///
    /// It is recommended to test without using a negative prompt. Default: empty string. Example: "Low resolution, blurry, pixelated, noisy.".
    pub fn negative_prompt(mut self, negative_prompt: impl Into<String>) -> Self {
        self.body.negative_prompt = Some(negative_prompt.into());
        self
    }

    /// Controls the influence of the negative prompt.
    ///
    /// Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    ///
    /// Allowed: 0 to 10.
    pub fn negative_prompt_strength(
        mut self,
        negative_prompt_strength: impl Into<f64>,
    ) -> Self {
        self.body.negative_prompt_strength = Some(negative_prompt_strength.into());
        self
    }

    /// The number of denoising steps for each image generation.
    ///
    /// Allowed: 20 to 50.
    pub fn num_inference_steps(mut self, num_inference_steps: u32) -> Self {
        self.body.num_inference_steps = Some(num_inference_steps);
        self
    }

    /// The number of outputs to generate.
    ///
    /// Allowed: 1 to 8.
    pub fn num_outputs(mut self, num_outputs: u32) -> Self {
        self.body.num_outputs = Some(num_outputs);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// (deprecated) Override the embeddings of the model.
    ///
    /// Only your prompt and negativePrompt will be used. Use with caution.
    pub fn override_embeddings(mut self, override_embeddings: bool) -> Self {
        self.body.override_embeddings = Some(override_embeddings);
        self
    }

    /// Increase the fidelity to the prompt during upscale.
    ///
    /// Allowed: 0 to 100.
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

    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    ///
    /// Default: 0.75. Allowed: 0.01 to 1.
    pub fn strength(mut self, strength: impl Into<f64>) -> Self {
        self.body.strength = Some(strength.into());
        self
    }

    /// The structure fidelity if a structureImage or a cannyStructureImage image is provided.
    ///
    /// Allowed: 0 to 100.
    pub fn structure_fidelity(mut self, structure_fidelity: impl Into<f64>) -> Self {
        self.body.structure_fidelity = Some(structure_fidelity.into());
        self
    }

    /// The control image for structure.
    ///
    /// A canny detector will be applied to this image. Must reference an existing AssetId.
    pub fn structure_image(mut self, structure_image: impl Into<String>) -> Self {
        self.body.structure_image = Some(structure_image.into());
        self
    }

    /// Style to apply for generation.
    ///
    /// Default: `standard`.
    pub fn style(mut self, style: impl Into<SkyboxStyle>) -> Self {
        self.body.style = Some(style.into());
        self
    }

    /// (deprecated) Condition the influence of the style image.
    ///
    /// The higher the value, the more the style image will influence the generated skybox image.
    ///
    /// Allowed: 0 to 100.
    pub fn style_fidelity(mut self, style_fidelity: impl Into<f64>) -> Self {
        self.body.style_fidelity = Some(style_fidelity.into());
        self
    }

    /// (deprecated) List of style images.
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

    /// The width of the rendered image.
    ///
    /// Allowed: 1024 to 2048.
    pub fn width(mut self, width: u32) -> Self {
        self.body.width = Some(width);
        self
    }

    /// Sends `POST /generate/skybox-base-360`.
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
        wire::post_skybox_base360_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/skybox-base-360?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_skybox_base360_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/skybox-base-360?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_skybox_base360_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(SkyboxBase360 { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse, body: object });
