// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::decode::object;
use crate::open_enum::open_enum;
use crate::types::{
    AspectRatio, Asset, ControlnetModality, InferenceScheduler, InferenceType,
    IpAdapterType, Job, ModelConcept,
};

/// Controlnet img2img inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetImg2imgInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0.1 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Signed URL to display the controlnet input image.
    pub control_image: String,
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
    ///
    /// Allowed: 0 to 0.9.
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
    ///
    /// Default: `true`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Controlnet inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0.1 to 1.
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
    ///
    /// Allowed: 0 to 0.9.
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
    ///
    /// Default: `true`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Controlnet inpaint inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetInpaintInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0.1 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// Signed URL to display the controlnet input image.
    pub control_image: String,
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
    ///
    /// Allowed: 0 to 0.9.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_start: Option<f64>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    ///
    /// Default: `false`.
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
    ///
    /// Default: `true`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    pub mask: String,
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Controlnet inpaint ip adapter inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetInpaintIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// Signed URL to display the controlnet input image.
    pub control_image: String,
    /// Asset id of the controlnet input image.
    pub control_image_id: String,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<String>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<String>,
    /// IpAdapter scale factor.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of \[\`style\`, \`character\`\], default to \`style\`\`.
    ///
    /// Default: `style`.
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: String,
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Controlnet ip adapter inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0.1 to 1.
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
    ///
    /// Allowed: 0 to 0.9.
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
    ///
    /// Default: `true`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<String>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<String>,
    /// IpAdapter scale factor.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of \[\`style\`, \`character\`\], default to \`style\`\`.
    ///
    /// Default: `style`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Controlnet texture inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ControlnetTextureInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0.1 to 1.
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
    ///
    /// Allowed: 0 to 0.9.
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
    ///
    /// Default: `true`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// The answer of several calls:
///
/// - [`generate.detect`](crate::resources::generate::Generate::detect)
/// - [`generate.patch`](crate::resources::generate::Generate::patch)
/// - [`generate.pixelate`](crate::resources::generate::Generate::pixelate)
/// - [`generate.remove_background`](crate::resources::generate::Generate::remove_background)
/// - [`generate.vectorize`](crate::resources::generate::Generate::vectorize)
#[doc(alias = "GenerateDetectResponse")]
#[doc(alias = "GeneratePatchResponse")]
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateAssetResponse {
    /// Asset.
    pub asset: Asset,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Job.
    pub job: Job,
}

/// What [`generate.caption`](crate::resources::generate::Generate::caption) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateCaptionResponse {
    /// The captions for each image.
    pub captions: Vec<String>,
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The details level used to generate the captions.
    ///
    /// When a modelId is provided and examples are available, the details level is ignored.
    ///
    /// One of `action`, `action+style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details_level: Option<CaptionDetailsLevel>,
    /// Job.
    pub job: Job,
}

/// What [`generate.controlnet_img2img`](crate::resources::generate::Generate::controlnet_img2img) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetImg2imgResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: ControlnetImg2imgInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.controlnet_inpaint_ip_adapter`](crate::resources::generate::Generate::controlnet_inpaint_ip_adapter) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetInpaintIpAdapterResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: ControlnetInpaintIpAdapterInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.controlnet_inpaint`](crate::resources::generate::Generate::controlnet_inpaint) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetInpaintResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: ControlnetInpaintInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.controlnet_ip_adapter`](crate::resources::generate::Generate::controlnet_ip_adapter) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetIpAdapterResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: ControlnetIpAdapterInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.controlnet`](crate::resources::generate::Generate::controlnet) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: ControlnetInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.controlnet_texture`](crate::resources::generate::Generate::controlnet_texture) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateControlnetTextureResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: ControlnetTextureInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.describe_style`](crate::resources::generate::Generate::describe_style) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateDescribeStyleResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The style of the given images.
    pub description: String,
    /// Job.
    pub job: Job,
    /// A short synthesis that describes the given asset(s) or asset(s) model.
    pub synthesis: String,
}

/// What [`generate.embed`](crate::resources::generate::Generate::embed) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateEmbedResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// The embedding.
    ///
    /// A 1_024 dimension vector.
    pub embedding: Vec<f64>,
    /// Job.
    pub job: Job,
}

/// What [`generate.img2img_ip_adapter`](crate::resources::generate::Generate::img2img_ip_adapter) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateImg2imgIpAdapterResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: Img2imgIpAdapterInference,
    /// Job.
    pub job: Job,
}

/// The answer of several calls:
///
/// - [`generate.img2img`](crate::resources::generate::Generate::img2img)
/// - [`generate.img2img_texture`](crate::resources::generate::Generate::img2img_texture)
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateImg2imgResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: Img2imgInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.inpaint_ip_adapter`](crate::resources::generate::Generate::inpaint_ip_adapter) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateInpaintIpAdapterResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: InpaintIpAdapterInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.inpaint`](crate::resources::generate::Generate::inpaint) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateInpaintResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: InpaintInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.prompt`](crate::resources::generate::Generate::prompt) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GeneratePromptResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Job.
    pub job: Job,
    /// The mode used to generate new prompt(s).
    ///
    /// Default: `structured`.
    /// One of `completion`, `contextual`, `image-editing`, `inventive`, `structured`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<PromptMode>,
    /// The generated prompts.
    pub prompts: Vec<String>,
}

/// The answer of several calls:
///
/// - [`generate.generative_fill`](crate::resources::generate::Generate::generative_fill)
/// - [`generate.prompt_editing`](crate::resources::generate::Generate::prompt_editing)
/// - [`generate.reframe`](crate::resources::generate::Generate::reframe)
/// - [`generate.restyle`](crate::resources::generate::Generate::restyle)
/// - [`generate.skybox_base_360`](crate::resources::generate::Generate::skybox_base_360)
/// - [`generate.skybox_upscale_360`](crate::resources::generate::Generate::skybox_upscale_360)
/// - [`generate.texture`](crate::resources::generate::Generate::texture)
/// - [`generate.upscale`](crate::resources::generate::Generate::upscale)
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Job.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<Job>,
}

/// What [`generate.run_model`](crate::resources::generate::Generate::run_model) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateRunModelResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Job.
    pub job: Job,
}

/// What [`generate.segment`](crate::resources::generate::Generate::segment) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateSegmentResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Job.
    pub job: Job,
    /// Segments.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub segments: Vec<Segment>,
}

/// What [`generate.translate`](crate::resources::generate::Generate::translate) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTranslateResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Detected language of the input.
    pub detected_language: String,
    /// Job.
    pub job: Job,
    /// The translated prompt.
    pub translation: String,
}

/// What [`generate.txt2img_ip_adapter`](crate::resources::generate::Generate::txt2img_ip_adapter) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTxt2imgIpAdapterResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: Txt2imgIpAdapterInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.txt2img`](crate::resources::generate::Generate::txt2img) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTxt2imgResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: Txt2imgInference,
    /// Job.
    pub job: Job,
}

/// What [`generate.txt2img_texture`](crate::resources::generate::Generate::txt2img_texture) answers.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct GenerateTxt2imgTextureResponse {
    /// The Creative Units cost for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creative_units_discount: Option<f64>,
    /// Inference.
    pub inference: Txt2imgTextureInference,
    /// Job.
    pub job: Job,
}

/// Img2img inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Img2imgInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask: Option<String>,
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Img2img ip adapter inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Img2imgIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<String>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<String>,
    /// IpAdapter scale factor.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of \[\`style\`, \`character\`\], default to \`style\`\`.
    ///
    /// Default: `style`.
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask: Option<String>,
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Inpaint inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InpaintInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    pub mask: String,
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Inpaint ip adapter inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct InpaintIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: String,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<String>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<String>,
    /// IpAdapter scale factor.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of \[\`style\`, \`character\`\], default to \`style\`\`.
    ///
    /// Default: `style`.
    /// One of `character`, `style`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: String,
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    ///
    /// Default: 0.75, 0.01 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// The type of inference to use.
    ///
    /// Example: txt2img, img2img, etc.
    ///
    /// Selecting the right type will condition the expected parameters.
    ///
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// The crop operation to apply to the image.
///
/// Applied before any operation. For the backgroundColor: rgba, hex or named color are supported.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchCrop {
    /// Background color.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<String>,
    /// Height.
    pub height: f64,
    /// Left.
    pub left: f64,
    /// Top.
    pub top: f64,
    /// Width.
    pub width: f64,
}

impl PatchCrop {
    /// With what it needs; the rest has setters.
    pub fn new(
        left: impl Into<f64>,
        top: impl Into<f64>,
        width: impl Into<f64>,
        height: impl Into<f64>,
    ) -> Self {
        Self {
            left: left.into(),
            top: top.into(),
            width: width.into(),
            height: height.into(),
            ..Default::default()
        }
    }

    /// Background color.
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.background_color = Some(background_color.into());
        self
    }
}

/// The image to be merged.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchImage {
    /// The source of the image to be merged, as a data URL (example: "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVQYV2NgYAAAAAMAAWgmWQ0AAAAASUVORK5CYII=") or the asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub image: String,
    /// The mode of merging the images: `override` or `erase`.
    ///
    /// Default: `override`.
    /// One of `erase`, `override`.
    pub mode: PatchMode,
}

impl PatchImage {
    /// With all that it has.
    pub fn new(image: impl Into<String>, mode: impl Into<PatchMode>) -> Self {
        Self {
            image: image.into(),
            mode: mode.into(),
        }
    }
}

/// The position of the image to be merged.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct PatchPosition {
    /// The X position of the image to be merged, in pixels.
    pub x: f64,
    /// The Y position of the image to be merged, in pixels.
    pub y: f64,
}

impl PatchPosition {
    /// With all that it has.
    pub fn new(x: impl Into<f64>, y: impl Into<f64>) -> Self {
        Self { x: x.into(), y: y.into() }
    }
}

/// A segment found in an image.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Segment {
    /// Bbox.
    pub bbox: Vec<serde_json::Value>,
    /// Checkpoint.
    ///
    /// One of `fastsam_x`, `sam_b`, `sam_h`.
    pub checkpoint: SegmentCheckpoint,
    /// Contours.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contours: Vec<Vec<Vec<Vec<f64>>>>,
    /// Images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<String>,
    /// Masks.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub masks: Vec<String>,
    /// Message.
    pub message: String,
    /// Nb masks.
    pub nb_masks: u32,
}

/// Txt2img inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Txt2imgInference {
    /// The aspect ratio of the generated images.
    ///
    /// Only used for the model flux.1.1-pro-ultra.
    /// The aspect ratio is a string formatted as "width:height" (example: "16:9").
    ///
    /// Default: `1:1`.
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<AspectRatio>,
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Txt2img ip adapter inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Txt2imgIpAdapterInference {
    /// The aspect ratio of the generated images.
    ///
    /// Only used for the model flux.1.1-pro-ultra.
    /// The aspect ratio is a string formatted as "width:height" (example: "16:9").
    ///
    /// Default: `1:1`.
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<AspectRatio>,
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image: Option<String>,
    /// Asset id of the input IpAdapter image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_images: Vec<String>,
    /// IpAdapter scale factor.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    ///
    /// Default: 0.9, 0 to 1.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of \[\`style\`, \`character\`\], default to \`style\`\`.
    ///
    /// Default: `style`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Txt2img texture inference.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Txt2imgTextureInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Concepts.
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
    ///
    /// Allowed: 0 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    ///
    /// Default: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    ///
    /// Default: `false`.
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
    ///
    /// Allowed: 0 to 10.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    ///
    /// Default: 30, 1 to 150.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    ///
    /// Default: 4, 1 to 128.
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
    /// Note: if model.type is \`sd-xl\*\` or \`sd-1_5\*\`, when using the \`"inpaint"\` inference type, Scenario determines the best available \`baseModel\` for a given \`modelId\`: one of \`\["stable-diffusion-inpainting", "stable-diffusion-xl-1.0-inpainting-0.1"\] will be used.
    pub type_: InferenceType,
    /// The width of the generated images, must be a 8 multiple.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    ///
    /// Default: 512, 64 to 2048.
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

object!(GenerateAssetResponse {
    "asset" => asset, "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "job" => job,
});

object!(GenerateCaptionResponse {
    "captions" => captions, "creativeUnitsCost" => creative_units_cost,
    "creativeUnitsDiscount" => creative_units_discount, "detailsLevel" => details_level, "job" => job,
});

object!(GenerateControlnetImg2imgResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateControlnetInpaintIpAdapterResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateControlnetInpaintResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateControlnetIpAdapterResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateControlnetResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateControlnetTextureResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateDescribeStyleResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "description" => description, "job" => job, "synthesis" => synthesis,
});

object!(GenerateEmbedResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "embedding" => embedding, "job" => job,
});

object!(GenerateImg2imgIpAdapterResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateImg2imgResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateInpaintIpAdapterResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateInpaintResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GeneratePromptResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount, "job" => job,
    "mode" => mode, "prompts" => prompts,
});

object!(GenerateResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount, "job" => job,
});

object!(GenerateRunModelResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount, "job" => job,
});

object!(GenerateSegmentResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount, "job" => job,
    "segments" => segments,
});

object!(GenerateTranslateResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "detectedLanguage" => detected_language, "job" => job, "translation" => translation,
});

object!(GenerateTxt2imgIpAdapterResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateTxt2imgResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
});

object!(GenerateTxt2imgTextureResponse {
    "creativeUnitsCost" => creative_units_cost, "creativeUnitsDiscount" => creative_units_discount,
    "inference" => inference, "job" => job,
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

object!(PatchCrop {
    "backgroundColor" => background_color, "height" => height, "left" => left, "top" => top, "width" => width,
});

object!(PatchImage {
    "image" => image, "mode" => mode,
});

object!(PatchPosition {
    "x" => x, "y" => y,
});

object!(Segment {
    "bbox" => bbox, "checkpoint" => checkpoint, "contours" => contours, "images" => images, "masks" => masks,
    "message" => message, "nbMasks" => nb_masks,
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

open_enum! {
    /// The details level used to generate the captions.
    ///
    /// When a modelId is provided and examples are available, the details level is ignored.
    pub enum CaptionDetailsLevel {
        Action = "action",
        ActionStyle = "action+style",
    }
}

open_enum! {
    /// The output format.
    ///
    /// Default to "png".
    pub enum ImageFormat {
        Jpeg = "jpeg",
        Png = "png",
    }
}

open_enum! {
    /// The mode of merging the images: `override` or `erase`.
    ///
    /// Default: `override`.
    pub enum PatchMode {
        Erase = "erase",
        Override = "override",
    }
}

open_enum! {
    /// The aspect ratio of the generated image(s).
    ///
    /// Supported for: `gemini-2.5-flash`, `gpt-image-1`, `flux-kontext`, `runway-gen4-image`, `seedream-4`.
    /// Will default to `auto` for other models and unknown ratios.
    ///
    /// Notes:
    ///
    /// - `gemini-2.5-flash` supports Landscape: 21:9, 16:9, 4:3, 3:2 • Square: 1:1 • Portrait: 9:16, 3:4, 2:3 • Flexible: 5:4, 4:5 • `auto`.
    /// - `gpt-image-1` supports `1:1`, `3:2`, `2:3`, `auto` (unknown ratios fall back to `auto`).
    /// - `runway-gen4-image` supports `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `auto` (unknown ratios fall back to `auto`).
    /// - `seedream-4` supports `1:1`, `4:3`, `3:4`, `16:9`, `9:16`, `2:3`, `3:2`, `21:9`, `auto`.
    ///
    /// Default: `auto`.
    pub enum PromptEditingAspectRatio {
        Ratio16x9 = "16:9",
        Ratio1x1 = "1:1",
        Ratio21x9 = "21:9",
        Ratio2x3 = "2:3",
        Ratio3x2 = "3:2",
        Ratio3x4 = "3:4",
        Ratio4x3 = "4:3",
        Ratio4x5 = "4:5",
        Ratio5x4 = "5:4",
        Ratio9x16 = "9:16",
        Ratio9x21 = "9:21",
        Auto = "auto",
    }
}

open_enum! {
    /// The format of the generated image(s).
    ///
    /// This parameter is only supported for the `gpt-image-1` model.
    ///
    /// Default: `png`.
    pub enum PromptEditingFormat {
        Jpeg = "jpeg",
        Png = "png",
        Webp = "webp",
    }
}

open_enum! {
    /// The model to use.
    ///
    /// Can be "gemini-2.0-flash", "gemini-2.5-flash", "gpt-image-1", "flux-kontext", "runway-gen4-image" or "seedream-4".
    ///
    /// Default: `gemini-2.5-flash`.
    pub enum PromptEditingModel {
        FluxKontext = "flux-kontext",
        Gemini20Flash = "gemini-2.0-flash",
        Gemini25Flash = "gemini-2.5-flash",
        GptImage1 = "gpt-image-1",
        RunwayGen4Image = "runway-gen4-image",
        Seedream4 = "seedream-4",
    }
}

open_enum! {
    /// The quality of the generated image(s).
    ///
    /// Only available for the `gpt-image-1`, `flux-kontext`, `runway-gen4-image` and `seedream-4` models.
    ///
    /// Default: `high`.
    pub enum PromptEditingQuality {
        High = "high",
        Low = "low",
        Medium = "medium",
    }
}

open_enum! {
    /// The mode used to generate new prompt(s).
    ///
    /// Default: `structured`.
    pub enum PromptMode {
        Completion = "completion",
        Contextual = "contextual",
        ImageEditing = "image-editing",
        Inventive = "inventive",
        Structured = "structured",
    }
}

open_enum! {
    /// The model that segments.
    pub enum SegmentCheckpoint {
        FastsamX = "fastsam_x",
        SamB = "sam_b",
        SamH = "sam_h",
    }
}

open_enum! {
    /// Style to apply for generation.
    ///
    /// Default: `standard`.
    pub enum SkyboxStyle {
        ThreeDCartoon = "3d-cartoon",
        Cartoon = "cartoon",
        Cinematic = "cinematic",
        Claymation = "claymation",
        CloudSkydome = "cloud-skydome",
        Comic = "comic",
        Cyberpunk = "cyberpunk",
        Enchanted = "enchanted",
        Fantasy = "fantasy",
        Ink = "ink",
        Manga = "manga",
        MangaColor = "manga-color",
        NeonTron = "neon-tron",
        OilPainting = "oil-painting",
        Pastel = "pastel",
        Photo = "photo",
        Psychedelic = "psychedelic",
        RetroFantasy = "retro-fantasy",
        ScifiConceptArt = "scifi-concept-art",
        Space = "space",
        Standard = "standard",
        Whimsical = "whimsical",
    }
}

open_enum! {
    /// Optimize the upscale for a specific use case.
    ///
    /// Precise: Upscale for high fidelity. Balanced: Upscale for a balance between fidelity and creativity. Creative: Upscale for creativity.
    ///
    /// Default: `balanced`.
    pub enum UpscalePreset {
        Balanced = "balanced",
        Creative = "creative",
        Precise = "precise",
    }
}

open_enum! {
    /// Optimize the upscale for a specific style. standard works in most cases.
    ///
    /// Use one of the other styles to refine the outputs.
    ///
    /// Default: `standard`.
    pub enum UpscaleStyle {
        ThreeDRendered = "3d-rendered",
        Anime = "anime",
        Cartoon = "cartoon",
        Comic = "comic",
        Minimalist = "minimalist",
        Photography = "photography",
        Standard = "standard",
    }
}

open_enum! {
    /// Color mode `bw`, `color`.
    ///
    /// If `bw`, the image will be considered as black and white.
    ///
    /// Default: `color`.
    pub enum VectorizeColorMode {
        Bw = "bw",
        Color = "color",
    }
}

open_enum! {
    /// Curver fitting mode `none`, `polygon`, `spline`.
    ///
    /// Default: `spline`.
    pub enum VectorizeMode {
        None = "none",
        Polygon = "polygon",
        Spline = "spline",
    }
}

open_enum! {
    /// If preset given, all other parameters will be ignored (mode, colorMode, filterSpeckle, ...), except for custom.
    ///
    /// Default: `custom`.
    pub enum VectorizePreset {
        Asset = "asset",
        Bw = "bw",
        Custom = "custom",
        Photo = "photo",
        Pixelart = "pixelart",
        Poster = "poster",
    }
}

