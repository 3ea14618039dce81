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
    ControlnetModality, DryRunResponse, GenerateControlnetIpAdapterResponse,
    InferenceScheduler, IpAdapterType, ModelConcept,
};
use crate::generated::bodies::GenerateControlnetIpAdapterBody;

/// Trigger a new image generation in ControlNet + IpAdapter mode.
///
/// `POST /generate/controlnet-ip-adapter`, returned by [`Generate::controlnet_ip_adapter`](super::Generate::controlnet_ip_adapter).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .controlnet_ip_adapter("model_id", "a fox in the snow", "blur")
///     .base_model_id("base_model_id")
///     .control_end(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The model id to use for the inference.
/// - `prompt`: Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
/// - `modality`: The modality associated with the control image used for the generation: it can either be an object with a combination of maximum.
///
/// The control image is used to guide the generation; it can be a pose, canny map, or similar. The second reference image is used as an IPAdapter to guide the generation process.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::ControlnetIpAdapter::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ControlnetIpAdapter {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateControlnetIpAdapterBody,
}

impl ControlnetIpAdapter {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
        modality: impl Into<ControlnetModality>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_CONTROLNET_IP_ADAPTER_INFERENCES),
            original_assets: None,
            body: GenerateControlnetIpAdapterBody {
                model_id: model_id.into(),
                prompt: prompt.into(),
                modality: modality.into(),
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

    /// Specifies how long the ControlNet guidance should be applied during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance is active.
    /// For example:
    ///
    /// - 1.0: ControlNet guidance is applied during all inference steps
    /// - 0.5: ControlNet guidance is only applied during the first half of inference steps
    ///
    /// Default values:
    ///
    /// - 0.5 for Canny modality
    /// - 0.6 for all other modalities
    ///
    /// Allowed: 0.1 to 1.
    pub fn control_end(mut self, control_end: impl Into<f64>) -> Self {
        self.body.control_end = Some(control_end.into());
        self
    }

    /// The controlnet input image as a data URL (example: "data:image/png;base64,iVBORw0KGgoA…").
    pub fn control_image(mut self, control_image: impl Into<String>) -> Self {
        self.body.control_image = Some(control_image.into());
        self
    }

    /// The controlnet input image as an AssetId.
    ///
    /// Will be ignored if the `controlnet` parameter is provided.
    pub fn control_image_id(mut self, control_image_id: impl Into<String>) -> Self {
        self.body.control_image_id = Some(control_image_id.into());
        self
    }

    /// Specifies the starting point of the ControlNet guidance during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance starts.
    /// For example:
    ///
    /// - 0.0: ControlNet guidance starts at the beginning of the inference steps
    /// - 0.5: ControlNet guidance starts at the middle of the inference steps
    ///
    /// Allowed: 0 to 0.9.
    pub fn control_start(mut self, control_start: impl Into<f64>) -> Self {
        self.body.control_start = Some(control_start.into());
        self
    }

    /// If false, the process uses the given image to detect the modality.
    ///
    /// If true (default), the process will not try to detect the modality of the given image.
    ///
    /// For example:
    /// with `pose` modality and `false` value, the process will detect the pose of people in the given image
    /// with `depth` modality and `false` value, the process will detect the depth of the given image
    /// with `scribble` modality and `true`value, the process will use the given image as a scribble.
    ///
    /// ⚠️ For models of the FLUX schnell or dev families, this parameter is ignored. The modality detection is always disabled. ⚠️
    ///
    /// Default: `true`.
    pub fn disable_modality_detection(
        mut self,
        disable_modality_detection: bool,
    ) -> Self {
        self.body.disable_modality_detection = Some(disable_modality_detection);
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

    /// The input image as a data URL (example: "data:image/png;base64,iVBORw0KGgoA…") or the asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.body.image = Some(image.into());
        self
    }

    /// Toggles the hidden status of the image when provided as a dataurl.
    ///
    /// Default: `false`.
    pub fn image_hide(mut self, image_hide: bool) -> Self {
        self.body.image_hide = Some(image_hide);
        self
    }

    /// Deprecated: The input image as an AssetId.
    ///
    /// Prefer to use image with the asset ID instead.
    pub fn image_id(mut self, image_id: impl Into<String>) -> Self {
        self.body.image_id = Some(image_id.into());
        self
    }

    /// Specifies the parent asset Id for the image when provided as a dataurl.
    pub fn image_parent_id(mut self, image_parent_id: impl Into<String>) -> Self {
        self.body.image_parent_id = Some(image_parent_id.into());
        self
    }

    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    pub fn intermediate_images(mut self, intermediate_images: bool) -> Self {
        self.body.intermediate_images = Some(intermediate_images);
        self
    }

    /// Deprecated for type txt2img-ip-adapter and img2img-ip-adapter, use `ipAdapterImages` instead.
    ///
    /// The IpAdapter image as a data url. Will be ignored if the `ipAdapterImages` parameter is provided.
    pub fn ip_adapter_image(mut self, ip_adapter_image: impl Into<String>) -> Self {
        self.body.ip_adapter_image = Some(ip_adapter_image.into());
        self
    }

    /// Deprecated for type txt2img-ip-adapter and img2img-ip-adapter, use `ipAdapterImageIds` instead.
    ///
    /// The IpAdapter image as an AssetId. Cannot be set if `ipAdapterImage` is provided. Will be ignored if the `ipAdapterImageIds` parameter is provided.
    pub fn ip_adapter_image_id(
        mut self,
        ip_adapter_image_id: impl Into<String>,
    ) -> Self {
        self.body.ip_adapter_image_id = Some(ip_adapter_image_id.into());
        self
    }

    /// The IpAdapter images as an AssetId.
    ///
    /// Will be ignored if the `ipAdapterImages` parameter is provided.
    pub fn ip_adapter_image_ids(
        mut self,
        ip_adapter_image_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.ip_adapter_image_ids = Some(
            ip_adapter_image_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The IpAdapter images as a data url.
    pub fn ip_adapter_images(
        mut self,
        ip_adapter_images: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.ip_adapter_images = Some(
            ip_adapter_images.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Deprecated for type txt2img-ip-adapter and img2img-ip-adapter, use `ipAdapterScales` instead.
    ///
    /// IpAdapter scale factor. Will be ignored if the `ipAdapterScales` parameter is provided.
    ///
    /// Default: 0.9. Allowed: 0 to 1.
    pub fn ip_adapter_scale(mut self, ip_adapter_scale: impl Into<f64>) -> Self {
        self.body.ip_adapter_scale = Some(ip_adapter_scale.into());
        self
    }

    /// IpAdapter scale factors.
    ///
    /// Default: 0.9. Allowed: 0 to 1.
    pub fn ip_adapter_scales(
        mut self,
        ip_adapter_scales: impl IntoIterator<Item = impl Into<f64>>,
    ) -> Self {
        self.body.ip_adapter_scales = Some(
            ip_adapter_scales.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// Default: `style`.
    /// One of `character`, `style`.
    pub fn ip_adapter_type(mut self, ip_adapter_type: impl Into<IpAdapterType>) -> Self {
        self.body.ip_adapter_type = Some(ip_adapter_type.into());
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

    /// Sends `POST /generate/controlnet-ip-adapter`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateControlnetIpAdapterResponse> {
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
    ) -> ResponseFuture<RawResponse<GenerateControlnetIpAdapterResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateControlnetIpAdapterResponse>> {
        wire::post_controlnet_ip_adapter_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/controlnet-ip-adapter?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_controlnet_ip_adapter_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/controlnet-ip-adapter?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_controlnet_ip_adapter_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(ControlnetIpAdapter { send: GenerateControlnetIpAdapterResponse, raw: GenerateControlnetIpAdapterResponse, dry_run: DryRunResponse, body: object });
