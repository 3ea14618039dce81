// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, call::Call,
    generated::{operations, wire::generate as wire},
    request::request,
};
use crate::types::{
    DryRunResponse, GenerateImg2imgIpAdapterResponse, InferenceScheduler, IpAdapterType,
    ModelConcept,
};
use crate::generated::bodies::GenerateImg2imgIpAdapterBody;

/// Trigger a new image generation in Img2Img + IpAdapter mode.
///
/// `POST /generate/img2img-ip-adapter`, made by [`Generate::img2img_ip_adapter`](super::Generate::img2img_ip_adapter).
///
/// Its arguments:
///
/// - `model_id`: The model id to use for the inference.
/// - `prompt`: Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
pub struct Img2imgIpAdapter {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateImg2imgIpAdapterBody,
}

impl Img2imgIpAdapter {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        prompt: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_IMG2IMG_IP_ADAPTER_INFERENCES),
            original_assets: None,
            body: GenerateImg2imgIpAdapterBody {
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

    /// The models that take part, and how strongly.
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

    /// The height of the generated images, must be a 8 multiple.
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

    /// The input image as a data URL (example: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=") or the asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
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
        ip_adapter_image_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.ip_adapter_image_ids = Some(
            ip_adapter_image_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// The IpAdapter images as a data url.
    pub fn ip_adapter_images(
        mut self,
        ip_adapter_images: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.body.ip_adapter_images = Some(
            ip_adapter_images.into_iter().map(Into::into).collect(),
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
    /// Must be one of `style`, `character`, default to `style`.
    ///
    /// Default: `style`.
    /// One of `character`, `style`.
    pub fn ip_adapter_type(mut self, ip_adapter_type: impl Into<IpAdapterType>) -> Self {
        self.body.ip_adapter_type = Some(ip_adapter_type.into());
        self
    }

    /// The mask as a data URL, used to determine the area of change.
    ///
    /// The mask is a binary mask made out of white and black pixels. The white area is the one that will be replaced. (example: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAgAAAAIACAMAAADDpiTIAAABiVBMVEUAAADw8PDCwsLExMT5+fn19fX8/Pz////+/v79/f2hoaH6+vrc3NxnZ2dDQ0P4+PhkZGTs7OzOzs6Ojo709PRiYmLd3d1paWkoKCji4uI9PT3n5+fe3t7z8/NISEiysrLg4ODk5OSYmJh/f3/u7u5lZWVRUVHS0tKIiIg+Pj7p6emXl5dUVFQYGBjKysqtra1TU1PT09M8PDwcHBzR0dHq6uoEBAQmJiZ8fHzm5ub7+/swMDCrq6uKioqpqalHR0c3NzdOTk6BgYF7e3uwsLCAgIB3d3empqaNjY06OjrW1tZhYWG0tLQgICBxcXEICAhPT0/o6OgkJCRzc3N5eXnV1dXj4+NKSkobGxtaWlpfX1/a2trBwcF2dnYlJSV9fX3Hx8eSkpJNTU1sbGyWlpYRERGCgoIMDAzPz8+MjIy4uLiTk5PNzc3X19cxMTGDg4MpKSm8vLxGRkavr69QUFAKCgoqKiq2trbt7e329vaGhobl5eVra2tZWVk4ODgzMzNcXFyurq63t7dzhmTOAAAFeElEQVR4nO3dZXMUaRQF4EBIOgkQdFncFhZfZPF1d3d3d3f95TthC6iQTE9kuk+Y93m+MpW6t8+p7mGkZ2gIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACK8MDyR784eTw9BRkj1RU70rPQuvFqmjXpeWjVPdUMn6VnokUz86+qjemhaM3obAWoqvRYtGX2/DWgFA93K8DK9GS0Yku3AlTr06PRht+6FqB6Mj0bLVjfvQCeBpRgb00BRtLD0YKaAjgFlKCuAF4ULsAKp4CyHakrgLcGC1BXAKeAAihA4cbqCnAyPR2N211XgNH0dDRup2tA4RSgcLUFOJaejsbVFuC59HQ0bltdAW5KT0fjVtcV4GB6OppXV4C30sPRvLoCHE0PR/PqCvBEejiaV1eA9Gy0QAEKV5P/WHo2WlBTgHXp2WhBTQFuSM9GCzwFKNv3ngKU7WL3ApxOz0YLXAHKNqwAZavJf0V6NlpQU4Bd6dloXpd7BLkClKImfwUogO+Glu3VuvwVYPDV5q8AA2+lAhTtVH3+CjDoeuRf3ZgekEYt61WAi+kJaVLt98JdAwbe/b3z14ABdn4u+VfVY+k5acbNc8u/qjalJ6UJd881/47t6WHpu2PzyL/yCzID56755T/llvTM9M8H88+/Y5+XhQbE2QXlP2XVg5/cfnrPmvHLtxYcG3nhu+dXp/dhfmpvCLIw4+mdmLtn+59/xzPptZirRvL3AeLrRkP5uwxcJxrL3y8MLSVP/XHr7P/QYP5VtbbdJelm/7RYduza+ebXmzdfakSj+XvrcIn4tOGYu9uQXp2O92P5u5vAUjDnt3mbkF6exi/z9X5Mb89r0QLcl16faP7uLR9X+1XP5qXXJ5u/AqT1/KZHs35J71+8bP5OAGl7svn/nd6/eNn8t6TXJ5r/4fT27Evm/1N6e6InALeVXwKC+b+c3p2h8FOA29Lbc2+0ANXe9P7FO5MtQPVN+gCULpx/VQ2nj0Dh0vl7KTgsHb/vhoSl46+cArLS6XcsTx+Dkv2QTr/jxfRBKNnT6fQ7VqUPQsneS6dfuZ9Y1IZ0+h3b0gehZHU//9eWC+mDULLwB0Iv8b+AoLHe+TQufQyKlg6/8kpgVjr9ygkgK51+Vd2ZPgRlS8dffZ4+AoVL5+9u0mHh/Hem9y9eMv0xNxLPG0k2IL08Q0PLkwXwCkBe9s2gX9PrcyJaABeBvGwBjqfXJ1sAp4A4BShc+BZxbhaf9ki2AI+n9ydbgNfT65MtwD/p9fk5WoAP0+uTPQVsTm9PtgDp5cm+H3QmvTxD0VNAenWmrIvlfzC9OpeE4h87ml6c/2XuF74svTZXBOIfOZVemqv29w6sv/79KL0y00y0m/+59L5ca0u7DUivywyrekQ2+vGhPj5VWJdelxkOdAtrbNvE5ceM960ByU2Z3UMzY1q56cj0x1xQgEG26WpA4wfWfjnrY/p0SxG/FbI0vTP1EcHDq7fWPOTtvhTgfGsr0Xf9uLHUV+klWIQ/F38deCO9A4uz2E+TH0ovwGIt7ovl6enpg4nRBefvi+EDYniBLw29lB6cvhlewNMBN4gfMOcmT9yxfe4XhInef5Hr0dmtk5NbJ799Ze36uvg3/pWek+btXdkl/jW/p0ejLbuufXYwtvvd9EwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPfwHLuRXafg0SKQAAAAASUVORK5CYII=").
    pub fn mask(mut self, mask: impl Into<String>) -> Self {
        self.body.mask = Some(mask.into());
        self
    }

    /// The mask as an AssetId.
    ///
    /// Will be ignored if the `image` parameter is provided.
    pub fn mask_id(mut self, mask_id: impl Into<String>) -> Self {
        self.body.mask_id = Some(mask_id.into());
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

    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    ///
    /// Default: 0.75. Allowed: 0.01 to 1.
    pub fn strength(mut self, strength: impl Into<f64>) -> Self {
        self.body.strength = Some(strength.into());
        self
    }

    /// The width of the generated images, must be a 8 multiple.
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

    /// Sends `POST /generate/img2img-ip-adapter`.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<GenerateImg2imgIpAdapterResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(
        self,
    ) -> Result<RawResponse<GenerateImg2imgIpAdapterResponse>> {
        wire::post_img2img_ip_adapter_inferences(
                &self.call,
                self.original_assets,
                &self.body,
            )
            .await
    }

    /// Asks what it would cost: `POST /generate/img2img-ip-adapter?dryRun=true`. Runs nothing and charges nothing.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send); the API checks the values as if it were to run them.
    pub async fn dry_run(self) -> Result<DryRunResponse> {
        wire::post_img2img_ip_adapter_inferences_dry_run(
                &self.call,
                self.original_assets,
                &self.body,
            )
            .await?
            .decode()
    }
}

request!(Img2imgIpAdapter { send: GenerateImg2imgIpAdapterResponse, raw: GenerateImg2imgIpAdapterResponse, dry_run: DryRunResponse });
