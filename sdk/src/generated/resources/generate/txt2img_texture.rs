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
    DryRunResponse, GenerateTxt2imgTextureResponse, InferenceScheduler, ModelConcept,
};
use crate::generated::bodies::GenerateTxt2imgTextureBody;

/// Trigger a new seamless texture image generation in Txt2Img mode.
///
/// `POST /generate/txt2img-texture`, returned by [`Generate::txt2img_texture`](super::Generate::txt2img_texture).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .txt2img_texture("model_id", "a fox in the snow")
///     .base_model_id("base_model_id")
///     .guidance(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The model id to use for the inference.
/// - `prompt`: Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Txt2imgTexture::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Txt2imgTexture {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateTxt2imgTextureBody,
}

impl Txt2imgTexture {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_TXT2IMG_TEXTURE_INFERENCES),
            original_assets: None,
            body: GenerateTxt2imgTextureBody {
                model_id: model_id.into(),
                prompt: prompt.into(),
                ..Default::default()
            },
        }
    }

    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub fn base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.body.base_model_id = Some(base_model_id.into());
        self
    }

    /// The models to combine, and their scales.
    pub fn concepts(mut self, concepts: impl IntoIterator<Item = ModelConcept>) -> Self {
        self.body.concepts = Some(concepts.into_iter().collect());
        self
    }

    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    ///
    /// Allowed: 0 to 20.
    pub fn guidance(mut self, guidance: impl Into<f64>) -> Self {
        self.body.guidance = Some(guidance.into());
        self
    }

    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512. Allowed: 64 to 2048.
    pub fn height(mut self, height: u32) -> Self {
        self.body.height = Some(height);
        self
    }

    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    pub fn hide_results(mut self, hide_results: bool) -> Self {
        self.body.hide_results = Some(hide_results);
        self
    }

    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    pub fn intermediate_images(mut self, intermediate_images: bool) -> Self {
        self.body.intermediate_images = Some(intermediate_images);
        self
    }

    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub fn model_epoch(mut self, model_epoch: impl Into<String>) -> Self {
        self.body.model_epoch = Some(model_epoch.into());
        self
    }

    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub fn negative_prompt(mut self, negative_prompt: impl Into<String>) -> Self {
        self.body.negative_prompt = Some(negative_prompt.into());
        self
    }

    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
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
    /// Default: 30. Allowed: 1 to 150.
    pub fn num_inference_steps(mut self, num_inference_steps: u32) -> Self {
        self.body.num_inference_steps = Some(num_inference_steps);
        self
    }

    /// The number of images to generate.
    ///
    /// Default: 4. Allowed: 1 to 128.
    pub fn num_samples(mut self, num_samples: u32) -> Self {
        self.body.num_samples = Some(num_samples);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub fn scheduler(mut self, scheduler: impl Into<InferenceScheduler>) -> Self {
        self.body.scheduler = Some(scheduler.into());
        self
    }

    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub fn seed(mut self, seed: impl Into<String>) -> Self {
        self.body.seed = Some(seed.into());
        self
    }

    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512. Allowed: 64 to 2048.
    pub fn width(mut self, width: u32) -> Self {
        self.body.width = Some(width);
        self
    }

    /// Sends `POST /generate/txt2img-texture`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateTxt2imgTextureResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(
        self,
    ) -> ResponseFuture<RawResponse<GenerateTxt2imgTextureResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateTxt2imgTextureResponse>> {
        wire::post_txt2img_texture_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/txt2img-texture?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_txt2img_texture_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/txt2img-texture?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_txt2img_texture_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Txt2imgTexture { send: GenerateTxt2imgTextureResponse, raw: GenerateTxt2imgTextureResponse, dry_run: DryRunResponse, body: object });
