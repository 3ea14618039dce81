// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::types::{
    AspectRatio, ControlnetModality, InferenceScheduler, InferenceType, IpAdapterType,
    ModelConcept, SignedUrl,
};

/// An image generation from an image, guided by a control image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetImg2imgInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Signed URL to display the controlnet input image.
    pub control_image: SignedUrl,
    /// Asset id of the controlnet input image.
    pub control_image_id: String,
    /// Specifies the starting point of the ControlNet guidance during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance starts.
    /// For example:
    ///
    /// - 0.0: ControlNet guidance starts at the beginning of the inference steps
    /// - 0.5: ControlNet guidance starts at the middle of the inference steps
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_start: Option<f64>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// The modality associated with the control image used for the generation: it can either be an object with a combination of maximum.
    ///
    /// For models of SD1.5 family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `lines`, `seg`, `scribble`, `lineart`, `normal-map`, `illusion`
    /// - or one of the following presets: `character`, `landscape`, `city`, `interior`.
    ///
    /// For models of the SDXL family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `seg`, `illusion`, `scribble`
    /// - or one of the following presets: `character`, `landscape`.
    ///
    /// For models of the FLUX schnell or dev families:
    ///
    /// - one modality from: `canny`, `tile`, `depth`, `blur`, `pose`, `gray`, `low-quality`
    ///
    /// Optionally, you can associate a value to these modalities or presets. The value must be within `]0.0, 1.0]`.
    ///
    /// Examples:
    ///
    /// - `canny`
    /// - `depth:0.5,pose:1.0`
    /// - `canny:0.5,depth:0.5,lines:0.3`
    /// - `landscape`
    /// - `character:0.5`
    /// - `illusion:1`
    ///
    /// Note: if you use a value that is not supported by the model family, this will result in an error.
    pub modality: ControlnetModality,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An image generation guided by a control image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Specifies the starting point of the ControlNet guidance during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance starts.
    /// For example:
    ///
    /// - 0.0: ControlNet guidance starts at the beginning of the inference steps
    /// - 0.5: ControlNet guidance starts at the middle of the inference steps
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_start: Option<f64>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// The modality associated with the control image used for the generation: it can either be an object with a combination of maximum.
    ///
    /// For models of SD1.5 family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `lines`, `seg`, `scribble`, `lineart`, `normal-map`, `illusion`
    /// - or one of the following presets: `character`, `landscape`, `city`, `interior`.
    ///
    /// For models of the SDXL family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `seg`, `illusion`, `scribble`
    /// - or one of the following presets: `character`, `landscape`.
    ///
    /// For models of the FLUX schnell or dev families:
    ///
    /// - one modality from: `canny`, `tile`, `depth`, `blur`, `pose`, `gray`, `low-quality`
    ///
    /// Optionally, you can associate a value to these modalities or presets. The value must be within `]0.0, 1.0]`.
    ///
    /// Examples:
    ///
    /// - `canny`
    /// - `depth:0.5,pose:1.0`
    /// - `canny:0.5,depth:0.5,lines:0.3`
    /// - `landscape`
    /// - `character:0.5`
    /// - `illusion:1`
    ///
    /// Note: if you use a value that is not supported by the model family, this will result in an error.
    pub modality: ControlnetModality,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image, guided by a control image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetInpaintInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Signed URL to display the controlnet input image.
    pub control_image: SignedUrl,
    /// Asset id of the controlnet input image.
    pub control_image_id: String,
    /// Specifies the starting point of the ControlNet guidance during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance starts.
    /// For example:
    ///
    /// - 0.0: ControlNet guidance starts at the beginning of the inference steps
    /// - 0.5: ControlNet guidance starts at the middle of the inference steps
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_start: Option<f64>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_merging: Option<bool>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The modality associated with the control image used for the generation: it can either be an object with a combination of maximum.
    ///
    /// For models of SD1.5 family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `lines`, `seg`, `scribble`, `lineart`, `normal-map`, `illusion`
    /// - or one of the following presets: `character`, `landscape`, `city`, `interior`.
    ///
    /// For models of the SDXL family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `seg`, `illusion`, `scribble`
    /// - or one of the following presets: `character`, `landscape`.
    ///
    /// For models of the FLUX schnell or dev families:
    ///
    /// - one modality from: `canny`, `tile`, `depth`, `blur`, `pose`, `gray`, `low-quality`
    ///
    /// Optionally, you can associate a value to these modalities or presets. The value must be within `]0.0, 1.0]`.
    ///
    /// Examples:
    ///
    /// - `canny`
    /// - `depth:0.5,pose:1.0`
    /// - `canny:0.5,depth:0.5,lines:0.3`
    /// - `landscape`
    /// - `character:0.5`
    /// - `illusion:1`
    ///
    /// Note: if you use a value that is not supported by the model family, this will result in an error.
    pub modality: ControlnetModality,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image, guided by a control image and reference images.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetInpaintIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Signed URL to display the controlnet input image.
    pub control_image: SignedUrl,
    /// Asset id of the controlnet input image.
    pub control_image_id: String,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_merging: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An image generation guided by a control image and reference images.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Specifies the starting point of the ControlNet guidance during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance starts.
    /// For example:
    ///
    /// - 0.0: ControlNet guidance starts at the beginning of the inference steps
    /// - 0.5: ControlNet guidance starts at the middle of the inference steps
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_start: Option<f64>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// The modality associated with the control image used for the generation: it can either be an object with a combination of maximum.
    ///
    /// For models of SD1.5 family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `lines`, `seg`, `scribble`, `lineart`, `normal-map`, `illusion`
    /// - or one of the following presets: `character`, `landscape`, `city`, `interior`.
    ///
    /// For models of the SDXL family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `seg`, `illusion`, `scribble`
    /// - or one of the following presets: `character`, `landscape`.
    ///
    /// For models of the FLUX schnell or dev families:
    ///
    /// - one modality from: `canny`, `tile`, `depth`, `blur`, `pose`, `gray`, `low-quality`
    ///
    /// Optionally, you can associate a value to these modalities or presets. The value must be within `]0.0, 1.0]`.
    ///
    /// Examples:
    ///
    /// - `canny`
    /// - `depth:0.5,pose:1.0`
    /// - `canny:0.5,depth:0.5,lines:0.3`
    /// - `landscape`
    /// - `character:0.5`
    /// - `illusion:1`
    ///
    /// Note: if you use a value that is not supported by the model family, this will result in an error.
    pub modality: ControlnetModality,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// A texture generation guided by a control image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetTextureInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Specifies the starting point of the ControlNet guidance during the inference process.
    ///
    /// Only available for Flux.1-dev based models.
    ///
    /// The value represents the percentage of total inference steps where the ControlNet guidance starts.
    /// For example:
    ///
    /// - 0.0: ControlNet guidance starts at the beginning of the inference steps
    /// - 0.5: ControlNet guidance starts at the middle of the inference steps
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_start: Option<f64>,
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// The modality associated with the control image used for the generation: it can either be an object with a combination of maximum.
    ///
    /// For models of SD1.5 family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `lines`, `seg`, `scribble`, `lineart`, `normal-map`, `illusion`
    /// - or one of the following presets: `character`, `landscape`, `city`, `interior`.
    ///
    /// For models of the SDXL family:
    ///
    /// - up to 3 modalities from `canny`, `pose`, `depth`, `seg`, `illusion`, `scribble`
    /// - or one of the following presets: `character`, `landscape`.
    ///
    /// For models of the FLUX schnell or dev families:
    ///
    /// - one modality from: `canny`, `tile`, `depth`, `blur`, `pose`, `gray`, `low-quality`
    ///
    /// Optionally, you can associate a value to these modalities or presets. The value must be within `]0.0, 1.0]`.
    ///
    /// Examples:
    ///
    /// - `canny`
    /// - `depth:0.5,pose:1.0`
    /// - `canny:0.5,depth:0.5,lines:0.3`
    /// - `landscape`
    /// - `character:0.5`
    /// - `illusion:1`
    ///
    /// Note: if you use a value that is not supported by the model family, this will result in an error.
    pub modality: ControlnetModality,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An image generation from an image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Img2imgInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask: Option<SignedUrl>,
    /// Asset id of the mask image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_id: Option<String>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An image generation from an image, guided by reference images.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Img2imgIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask: Option<SignedUrl>,
    /// Asset id of the mask image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask_id: Option<String>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InpaintInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_merging: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image, guided by reference images.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InpaintIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disable_merging: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An image generation from a prompt.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Txt2imgInference {
    /// The aspect ratio of the generated images.
    ///
    /// Only used for the model flux.1.1-pro-ultra.
    /// The aspect ratio is a string formatted as "width:height" (example: "16:9").
    ///
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<AspectRatio>,
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// An image generation from a prompt, guided by reference images.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Txt2imgIpAdapterInference {
    /// The aspect ratio of the generated images.
    ///
    /// Only used for the model flux.1.1-pro-ultra.
    /// The aspect ratio is a string formatted as "width:height" (example: "16:9").
    ///
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<AspectRatio>,
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// A texture generation from a prompt.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Txt2imgTextureInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is `sd-xl*` or `sd-1_5*`, when using the `inpaint` inference type, Scenario determines the best available `baseModel` for a given `modelId`: one of `stable-diffusion-inpainting`, `stable-diffusion-xl-1.0-inpainting-0.1`.
    pub type_: InferenceType,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

object!(ControlnetImg2imgInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "controlEnd" => control_end,
    "controlImage" => control_image, "controlImageId" => control_image_id, "controlStart" => control_start,
    "disableModalityDetection" => disable_modality_detection, "guidance" => guidance, "height" => height,
    "hideResults" => hide_results, "image" => image, "imageId" => image_id, "intermediateImages" => intermediate_images,
    "modality" => modality, "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "strength" => strength, "type" => type_, "width" => width,
});

object!(ControlnetInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "controlEnd" => control_end,
    "controlStart" => control_start, "disableModalityDetection" => disable_modality_detection, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "modality" => modality, "modelEpoch" => model_epoch,
    "negativePrompt" => negative_prompt, "negativePromptStrength" => negative_prompt_strength,
    "numInferenceSteps" => num_inference_steps, "numSamples" => num_samples, "prompt" => prompt,
    "scheduler" => scheduler, "seed" => seed: text_or_number, "type" => type_, "width" => width,
});

object!(ControlnetInpaintInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "controlEnd" => control_end,
    "controlImage" => control_image, "controlImageId" => control_image_id, "controlStart" => control_start,
    "disableMerging" => disable_merging, "disableModalityDetection" => disable_modality_detection,
    "guidance" => guidance, "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "mask" => mask, "maskId" => mask_id, "modality" => modality,
    "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "strength" => strength, "width" => width,
});

object!(ControlnetInpaintIpAdapterInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "controlImage" => control_image,
    "controlImageId" => control_image_id, "disableMerging" => disable_merging, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "ipAdapterImage" => ip_adapter_image,
    "ipAdapterImageId" => ip_adapter_image_id, "ipAdapterImageIds" => ip_adapter_image_ids,
    "ipAdapterImages" => ip_adapter_images, "ipAdapterScale" => ip_adapter_scale,
    "ipAdapterScales" => ip_adapter_scales, "ipAdapterType" => ip_adapter_type, "mask" => mask, "maskId" => mask_id,
    "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "strength" => strength, "width" => width,
});

object!(ControlnetIpAdapterInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "controlEnd" => control_end,
    "controlStart" => control_start, "disableModalityDetection" => disable_modality_detection, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "ipAdapterImage" => ip_adapter_image,
    "ipAdapterImageId" => ip_adapter_image_id, "ipAdapterImageIds" => ip_adapter_image_ids,
    "ipAdapterImages" => ip_adapter_images, "ipAdapterScale" => ip_adapter_scale,
    "ipAdapterScales" => ip_adapter_scales, "ipAdapterType" => ip_adapter_type, "modality" => modality,
    "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "type" => type_, "width" => width,
});

object!(ControlnetTextureInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "controlEnd" => control_end,
    "controlStart" => control_start, "disableModalityDetection" => disable_modality_detection, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "modality" => modality, "modelEpoch" => model_epoch,
    "negativePrompt" => negative_prompt, "negativePromptStrength" => negative_prompt_strength,
    "numInferenceSteps" => num_inference_steps, "numSamples" => num_samples, "prompt" => prompt,
    "scheduler" => scheduler, "seed" => seed: text_or_number, "width" => width,
});

object!(Img2imgInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "guidance" => guidance, "height" => height,
    "hideResults" => hide_results, "image" => image, "imageId" => image_id, "intermediateImages" => intermediate_images,
    "mask" => mask, "maskId" => mask_id, "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "strength" => strength, "type" => type_, "width" => width,
});

object!(Img2imgIpAdapterInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "guidance" => guidance, "height" => height,
    "hideResults" => hide_results, "image" => image, "imageId" => image_id, "intermediateImages" => intermediate_images,
    "ipAdapterImage" => ip_adapter_image, "ipAdapterImageId" => ip_adapter_image_id,
    "ipAdapterImageIds" => ip_adapter_image_ids, "ipAdapterImages" => ip_adapter_images,
    "ipAdapterScale" => ip_adapter_scale, "ipAdapterScales" => ip_adapter_scales, "ipAdapterType" => ip_adapter_type,
    "mask" => mask, "maskId" => mask_id, "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "strength" => strength, "type" => type_, "width" => width,
});

object!(InpaintInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "disableMerging" => disable_merging, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "mask" => mask, "maskId" => mask_id, "modelEpoch" => model_epoch,
    "negativePrompt" => negative_prompt, "negativePromptStrength" => negative_prompt_strength,
    "numInferenceSteps" => num_inference_steps, "numSamples" => num_samples, "prompt" => prompt,
    "scheduler" => scheduler, "seed" => seed: text_or_number, "strength" => strength, "type" => type_, "width" => width,
});

object!(InpaintIpAdapterInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "disableMerging" => disable_merging, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "image" => image, "imageId" => image_id,
    "intermediateImages" => intermediate_images, "ipAdapterImage" => ip_adapter_image,
    "ipAdapterImageId" => ip_adapter_image_id, "ipAdapterImageIds" => ip_adapter_image_ids,
    "ipAdapterImages" => ip_adapter_images, "ipAdapterScale" => ip_adapter_scale,
    "ipAdapterScales" => ip_adapter_scales, "ipAdapterType" => ip_adapter_type, "mask" => mask, "maskId" => mask_id,
    "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "strength" => strength, "type" => type_, "width" => width,
});

object!(Txt2imgInference {
    "aspectRatio" => aspect_ratio, "baseModelId" => base_model_id, "concepts" => concepts, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "intermediateImages" => intermediate_images,
    "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "type" => type_, "width" => width,
});

object!(Txt2imgIpAdapterInference {
    "aspectRatio" => aspect_ratio, "baseModelId" => base_model_id, "concepts" => concepts, "guidance" => guidance,
    "height" => height, "hideResults" => hide_results, "intermediateImages" => intermediate_images,
    "ipAdapterImage" => ip_adapter_image, "ipAdapterImageId" => ip_adapter_image_id,
    "ipAdapterImageIds" => ip_adapter_image_ids, "ipAdapterImages" => ip_adapter_images,
    "ipAdapterScale" => ip_adapter_scale, "ipAdapterScales" => ip_adapter_scales, "ipAdapterType" => ip_adapter_type,
    "modelEpoch" => model_epoch, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numSamples" => num_samples, "prompt" => prompt, "scheduler" => scheduler, "seed" => seed: text_or_number,
    "type" => type_, "width" => width,
});

object!(Txt2imgTextureInference {
    "baseModelId" => base_model_id, "concepts" => concepts, "guidance" => guidance, "height" => height,
    "hideResults" => hide_results, "intermediateImages" => intermediate_images, "modelEpoch" => model_epoch,
    "negativePrompt" => negative_prompt, "negativePromptStrength" => negative_prompt_strength,
    "numInferenceSteps" => num_inference_steps, "numSamples" => num_samples, "prompt" => prompt,
    "scheduler" => scheduler, "seed" => seed: text_or_number, "type" => type_, "width" => width,
});

