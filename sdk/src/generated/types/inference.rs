// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::types::{
    AspectRatio, ControlnetModality, InferenceScheduler, InferenceType, IpAdapterType,
    ModelConcept, SignedUrl,
};

/// An image generation from an image, guided by a control image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlnetImg2imgInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
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
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
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
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
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
    pub width: Option<u32>,
}

/// An image generation guided by a control image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlnetInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
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
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
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
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
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
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image, guided by a control image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlnetInpaintInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
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
    pub control_start: Option<f64>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
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
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
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
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    pub strength: Option<f64>,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image, guided by a control image and reference images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlnetInpaintIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// Signed URL to display the controlnet input image.
    pub control_image: SignedUrl,
    /// Asset id of the controlnet input image.
    pub control_image_id: String,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    pub disable_merging: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
    pub strength: Option<f64>,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub width: Option<u32>,
}

/// An image generation guided by a control image and reference images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlnetIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
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
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
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
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
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
    pub width: Option<u32>,
}

/// A texture generation guided by a control image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ControlnetTextureInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
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
    pub disable_modality_detection: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
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
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// The width of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the width must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the width must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub width: Option<u32>,
}

/// An image generation from an image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Img2imgInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    pub mask: Option<SignedUrl>,
    /// Asset id of the mask image.
    pub mask_id: Option<String>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
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
    pub width: Option<u32>,
}

/// An image generation from an image, guided by reference images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Img2imgIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: Option<SignedUrl>,
    /// Asset id of the mask image.
    pub mask_id: Option<String>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
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
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InpaintInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    pub disable_merging: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
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
    pub width: Option<u32>,
}

/// An inpainting of the masked area of an image, guided by reference images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InpaintIpAdapterInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// If set to true, the entire input image will likely change during inpainting.
    ///
    /// This results in faster inferences, but the output image will be harder to integrate if the input is just a small part of a larger image.
    pub disable_merging: Option<bool>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Signed URL to display the input image.
    pub image: SignedUrl,
    /// Asset id of the input image.
    pub image_id: String,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    pub ip_adapter_type: Option<IpAdapterType>,
    /// Signed URL to display the mask image.
    pub mask: SignedUrl,
    /// Asset id of the mask image.
    pub mask_id: String,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
    pub seed: Option<String>,
    /// Controls the noise intensity introduced to the input image, where a value of 1.0 completely erases the original image's details.
    ///
    /// Available for img2img and inpainting.
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
    pub width: Option<u32>,
}

/// An image generation from a prompt.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Txt2imgInference {
    /// The aspect ratio of the generated images.
    ///
    /// Only used for the model flux.1.1-pro-ultra.
    /// The aspect ratio is a string formatted as "width:height" (example: "16:9").
    ///
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`.
    pub aspect_ratio: Option<AspectRatio>,
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
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
    pub width: Option<u32>,
}

/// An image generation from a prompt, guided by reference images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Txt2imgIpAdapterInference {
    /// The aspect ratio of the generated images.
    ///
    /// Only used for the model flux.1.1-pro-ultra.
    /// The aspect ratio is a string formatted as "width:height" (example: "16:9").
    ///
    /// One of `16:9`, `1:1`, `21:9`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `9:21`.
    pub aspect_ratio: Option<AspectRatio>,
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// Signed URL to display the IpAdapter image.
    pub ip_adapter_image: Option<SignedUrl>,
    /// Asset id of the input IpAdapter image.
    pub ip_adapter_image_id: Option<String>,
    /// Asset id of the input IpAdapter images.
    pub ip_adapter_image_ids: Vec<String>,
    /// Signed URL to display the IpAdapter images.
    pub ip_adapter_images: Vec<SignedUrl>,
    /// IpAdapter scale factor.
    pub ip_adapter_scale: Option<f64>,
    /// IpAdapter scale factors.
    pub ip_adapter_scales: Vec<f64>,
    /// The type of IP Adapter model to use.
    ///
    /// Must be one of `style`, `character`, defaults to `style`.
    ///
    /// One of `character`, `style`.
    pub ip_adapter_type: Option<IpAdapterType>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
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
    pub width: Option<u32>,
}

/// A texture generation from a prompt.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Txt2imgTextureInference {
    /// The base model to use for the inference.
    ///
    /// Only Flux LoRA models can use this parameter.
    /// Allowed values are available in the model's attribute: `compliantModelIds`.
    pub base_model_id: Option<String>,
    /// The models to combine, and their scales.
    pub concepts: Vec<ModelConcept>,
    /// Controls how closely the generated image follows the prompt.
    ///
    /// Higher values result in stronger adherence to the prompt. Default and allowed values depend on the model type:
    ///
    /// - For Flux dev models, the default is 3.5 and allowed values are within \[0, 10\]
    /// - For Flux pro models, the default is 3 and allowed values are within \[2, 5\]
    /// - For SDXL models, the default is 6 and allowed values are within \[0, 20\]
    /// - For SD1.5 models, the default is 7.5 and allowed values are within \[0, 20\]
    pub guidance: Option<f64>,
    /// The height of the generated images, must be a multiple of 8.
    ///
    /// If model.type is `sd-xl`, `sd-xl-lora`, `sd-xl-composition` the height must be within \[512, 2048\]
    /// If model.type is `sd-1_5`, the height must be within \[64, 1024\]
    /// If model.type is `flux.1.1-pro-ultra`, you can use the aspectRatio parameter instead.
    pub height: Option<u32>,
    /// If set, generated assets will be hidden and not returned in the list of images of the inference
    /// or when listing assets.
    pub hide_results: Option<bool>,
    /// Enable or disable the intermediate images generation.
    pub intermediate_images: Option<bool>,
    /// The epoch of the model to use for the inference.
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The prompt not to guide the image generation, ignored when guidance \< 1 (example: "((ugly face))").
    ///
    /// For Flux based model (not Fast-Flux): requires negativePromptStrength \> 0 and active only for inference types txt2img / img2img / controlnet.
    pub negative_prompt: Option<String>,
    /// Only applicable for flux-dev based models for `txt2img`, `img2img`, and `controlnet` inference types.
    ///
    /// Controls the influence of the negative prompt. Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps for each image generation.
    pub num_inference_steps: Option<u32>,
    /// The number of images to generate.
    pub num_samples: Option<u32>,
    /// Full text prompt including the model placeholder. (example: "an illustration of phoenix in a fantasy world, flying over a mountain, 8k, bokeh effect").
    pub prompt: String,
    /// The scheduler to use to override the default configured for the model.
    ///
    /// See detailed documentation for more details.
    pub scheduler: Option<InferenceScheduler>,
    /// Used to reproduce previous results.
    ///
    /// Default: randomly generated number.
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
    pub width: Option<u32>,
}

object!(ControlnetImg2imgInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: control_end = value("controlEnd"),
    3: control_image = value("controlImage"), 4: control_image_id = value("controlImageId"),
    5: control_start = value("controlStart"), 6: disable_modality_detection = value("disableModalityDetection"),
    7: guidance = value("guidance"), 8: height = value("height"), 9: hide_results = value("hideResults"),
    10: image = value("image"), 11: image_id = value("imageId"), 12: intermediate_images = value("intermediateImages"),
    13: modality = value("modality"), 14: model_epoch = value("modelEpoch"),
    15: negative_prompt = value("negativePrompt"), 16: negative_prompt_strength = value("negativePromptStrength"),
    17: num_inference_steps = value("numInferenceSteps"), 18: num_samples = value("numSamples"),
    19: prompt = value("prompt"), 20: scheduler = value("scheduler"), 21: seed = text_or_number("seed"),
    22: strength = value("strength"), 23: type_ = value("type"), 24: width = value("width"),
});

object!(ControlnetInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: control_end = value("controlEnd"),
    3: control_start = value("controlStart"), 4: disable_modality_detection = value("disableModalityDetection"),
    5: guidance = value("guidance"), 6: height = value("height"), 7: hide_results = value("hideResults"),
    8: image = value("image"), 9: image_id = value("imageId"), 10: intermediate_images = value("intermediateImages"),
    11: modality = value("modality"), 12: model_epoch = value("modelEpoch"),
    13: negative_prompt = value("negativePrompt"), 14: negative_prompt_strength = value("negativePromptStrength"),
    15: num_inference_steps = value("numInferenceSteps"), 16: num_samples = value("numSamples"),
    17: prompt = value("prompt"), 18: scheduler = value("scheduler"), 19: seed = text_or_number("seed"),
    20: type_ = value("type"), 21: width = value("width"),
});

object!(ControlnetInpaintInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: control_end = value("controlEnd"),
    3: control_image = value("controlImage"), 4: control_image_id = value("controlImageId"),
    5: control_start = value("controlStart"), 6: disable_merging = value("disableMerging"),
    7: disable_modality_detection = value("disableModalityDetection"), 8: guidance = value("guidance"),
    9: height = value("height"), 10: hide_results = value("hideResults"), 11: image = value("image"),
    12: image_id = value("imageId"), 13: intermediate_images = value("intermediateImages"), 14: mask = value("mask"),
    15: mask_id = value("maskId"), 16: modality = value("modality"), 17: model_epoch = value("modelEpoch"),
    18: negative_prompt = value("negativePrompt"), 19: negative_prompt_strength = value("negativePromptStrength"),
    20: num_inference_steps = value("numInferenceSteps"), 21: num_samples = value("numSamples"),
    22: prompt = value("prompt"), 23: scheduler = value("scheduler"), 24: seed = text_or_number("seed"),
    25: strength = value("strength"), 26: width = value("width"),
});

object!(ControlnetInpaintIpAdapterInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: control_image = value("controlImage"),
    3: control_image_id = value("controlImageId"), 4: disable_merging = value("disableMerging"),
    5: guidance = value("guidance"), 6: height = value("height"), 7: hide_results = value("hideResults"),
    8: image = value("image"), 9: image_id = value("imageId"), 10: intermediate_images = value("intermediateImages"),
    11: ip_adapter_image = value("ipAdapterImage"), 12: ip_adapter_image_id = value("ipAdapterImageId"),
    13: ip_adapter_image_ids = value("ipAdapterImageIds"), 14: ip_adapter_images = value("ipAdapterImages"),
    15: ip_adapter_scale = value("ipAdapterScale"), 16: ip_adapter_scales = value("ipAdapterScales"),
    17: ip_adapter_type = value("ipAdapterType"), 18: mask = value("mask"), 19: mask_id = value("maskId"),
    20: model_epoch = value("modelEpoch"), 21: negative_prompt = value("negativePrompt"),
    22: negative_prompt_strength = value("negativePromptStrength"),
    23: num_inference_steps = value("numInferenceSteps"), 24: num_samples = value("numSamples"),
    25: prompt = value("prompt"), 26: scheduler = value("scheduler"), 27: seed = text_or_number("seed"),
    28: strength = value("strength"), 29: width = value("width"),
});

object!(ControlnetIpAdapterInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: control_end = value("controlEnd"),
    3: control_start = value("controlStart"), 4: disable_modality_detection = value("disableModalityDetection"),
    5: guidance = value("guidance"), 6: height = value("height"), 7: hide_results = value("hideResults"),
    8: image = value("image"), 9: image_id = value("imageId"), 10: intermediate_images = value("intermediateImages"),
    11: ip_adapter_image = value("ipAdapterImage"), 12: ip_adapter_image_id = value("ipAdapterImageId"),
    13: ip_adapter_image_ids = value("ipAdapterImageIds"), 14: ip_adapter_images = value("ipAdapterImages"),
    15: ip_adapter_scale = value("ipAdapterScale"), 16: ip_adapter_scales = value("ipAdapterScales"),
    17: ip_adapter_type = value("ipAdapterType"), 18: modality = value("modality"),
    19: model_epoch = value("modelEpoch"), 20: negative_prompt = value("negativePrompt"),
    21: negative_prompt_strength = value("negativePromptStrength"),
    22: num_inference_steps = value("numInferenceSteps"), 23: num_samples = value("numSamples"),
    24: prompt = value("prompt"), 25: scheduler = value("scheduler"), 26: seed = text_or_number("seed"),
    27: type_ = value("type"), 28: width = value("width"),
});

object!(ControlnetTextureInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: control_end = value("controlEnd"),
    3: control_start = value("controlStart"), 4: disable_modality_detection = value("disableModalityDetection"),
    5: guidance = value("guidance"), 6: height = value("height"), 7: hide_results = value("hideResults"),
    8: image = value("image"), 9: image_id = value("imageId"), 10: intermediate_images = value("intermediateImages"),
    11: modality = value("modality"), 12: model_epoch = value("modelEpoch"),
    13: negative_prompt = value("negativePrompt"), 14: negative_prompt_strength = value("negativePromptStrength"),
    15: num_inference_steps = value("numInferenceSteps"), 16: num_samples = value("numSamples"),
    17: prompt = value("prompt"), 18: scheduler = value("scheduler"), 19: seed = text_or_number("seed"),
    20: width = value("width"),
});

object!(Img2imgInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: guidance = value("guidance"),
    3: height = value("height"), 4: hide_results = value("hideResults"), 5: image = value("image"),
    6: image_id = value("imageId"), 7: intermediate_images = value("intermediateImages"), 8: mask = value("mask"),
    9: mask_id = value("maskId"), 10: model_epoch = value("modelEpoch"), 11: negative_prompt = value("negativePrompt"),
    12: negative_prompt_strength = value("negativePromptStrength"),
    13: num_inference_steps = value("numInferenceSteps"), 14: num_samples = value("numSamples"),
    15: prompt = value("prompt"), 16: scheduler = value("scheduler"), 17: seed = text_or_number("seed"),
    18: strength = value("strength"), 19: type_ = value("type"), 20: width = value("width"),
});

object!(Img2imgIpAdapterInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: guidance = value("guidance"),
    3: height = value("height"), 4: hide_results = value("hideResults"), 5: image = value("image"),
    6: image_id = value("imageId"), 7: intermediate_images = value("intermediateImages"),
    8: ip_adapter_image = value("ipAdapterImage"), 9: ip_adapter_image_id = value("ipAdapterImageId"),
    10: ip_adapter_image_ids = value("ipAdapterImageIds"), 11: ip_adapter_images = value("ipAdapterImages"),
    12: ip_adapter_scale = value("ipAdapterScale"), 13: ip_adapter_scales = value("ipAdapterScales"),
    14: ip_adapter_type = value("ipAdapterType"), 15: mask = value("mask"), 16: mask_id = value("maskId"),
    17: model_epoch = value("modelEpoch"), 18: negative_prompt = value("negativePrompt"),
    19: negative_prompt_strength = value("negativePromptStrength"),
    20: num_inference_steps = value("numInferenceSteps"), 21: num_samples = value("numSamples"),
    22: prompt = value("prompt"), 23: scheduler = value("scheduler"), 24: seed = text_or_number("seed"),
    25: strength = value("strength"), 26: type_ = value("type"), 27: width = value("width"),
});

object!(InpaintInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"),
    2: disable_merging = value("disableMerging"), 3: guidance = value("guidance"), 4: height = value("height"),
    5: hide_results = value("hideResults"), 6: image = value("image"), 7: image_id = value("imageId"),
    8: intermediate_images = value("intermediateImages"), 9: mask = value("mask"), 10: mask_id = value("maskId"),
    11: model_epoch = value("modelEpoch"), 12: negative_prompt = value("negativePrompt"),
    13: negative_prompt_strength = value("negativePromptStrength"),
    14: num_inference_steps = value("numInferenceSteps"), 15: num_samples = value("numSamples"),
    16: prompt = value("prompt"), 17: scheduler = value("scheduler"), 18: seed = text_or_number("seed"),
    19: strength = value("strength"), 20: type_ = value("type"), 21: width = value("width"),
});

object!(InpaintIpAdapterInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"),
    2: disable_merging = value("disableMerging"), 3: guidance = value("guidance"), 4: height = value("height"),
    5: hide_results = value("hideResults"), 6: image = value("image"), 7: image_id = value("imageId"),
    8: intermediate_images = value("intermediateImages"), 9: ip_adapter_image = value("ipAdapterImage"),
    10: ip_adapter_image_id = value("ipAdapterImageId"), 11: ip_adapter_image_ids = value("ipAdapterImageIds"),
    12: ip_adapter_images = value("ipAdapterImages"), 13: ip_adapter_scale = value("ipAdapterScale"),
    14: ip_adapter_scales = value("ipAdapterScales"), 15: ip_adapter_type = value("ipAdapterType"),
    16: mask = value("mask"), 17: mask_id = value("maskId"), 18: model_epoch = value("modelEpoch"),
    19: negative_prompt = value("negativePrompt"), 20: negative_prompt_strength = value("negativePromptStrength"),
    21: num_inference_steps = value("numInferenceSteps"), 22: num_samples = value("numSamples"),
    23: prompt = value("prompt"), 24: scheduler = value("scheduler"), 25: seed = text_or_number("seed"),
    26: strength = value("strength"), 27: type_ = value("type"), 28: width = value("width"),
});

object!(Txt2imgInference {
    0: aspect_ratio = value("aspectRatio"), 1: base_model_id = value("baseModelId"), 2: concepts = value("concepts"),
    3: guidance = value("guidance"), 4: height = value("height"), 5: hide_results = value("hideResults"),
    6: intermediate_images = value("intermediateImages"), 7: model_epoch = value("modelEpoch"),
    8: negative_prompt = value("negativePrompt"), 9: negative_prompt_strength = value("negativePromptStrength"),
    10: num_inference_steps = value("numInferenceSteps"), 11: num_samples = value("numSamples"),
    12: prompt = value("prompt"), 13: scheduler = value("scheduler"), 14: seed = text_or_number("seed"),
    15: type_ = value("type"), 16: width = value("width"),
});

object!(Txt2imgIpAdapterInference {
    0: aspect_ratio = value("aspectRatio"), 1: base_model_id = value("baseModelId"), 2: concepts = value("concepts"),
    3: guidance = value("guidance"), 4: height = value("height"), 5: hide_results = value("hideResults"),
    6: intermediate_images = value("intermediateImages"), 7: ip_adapter_image = value("ipAdapterImage"),
    8: ip_adapter_image_id = value("ipAdapterImageId"), 9: ip_adapter_image_ids = value("ipAdapterImageIds"),
    10: ip_adapter_images = value("ipAdapterImages"), 11: ip_adapter_scale = value("ipAdapterScale"),
    12: ip_adapter_scales = value("ipAdapterScales"), 13: ip_adapter_type = value("ipAdapterType"),
    14: model_epoch = value("modelEpoch"), 15: negative_prompt = value("negativePrompt"),
    16: negative_prompt_strength = value("negativePromptStrength"),
    17: num_inference_steps = value("numInferenceSteps"), 18: num_samples = value("numSamples"),
    19: prompt = value("prompt"), 20: scheduler = value("scheduler"), 21: seed = text_or_number("seed"),
    22: type_ = value("type"), 23: width = value("width"),
});

object!(Txt2imgTextureInference {
    0: base_model_id = value("baseModelId"), 1: concepts = value("concepts"), 2: guidance = value("guidance"),
    3: height = value("height"), 4: hide_results = value("hideResults"),
    5: intermediate_images = value("intermediateImages"), 6: model_epoch = value("modelEpoch"),
    7: negative_prompt = value("negativePrompt"), 8: negative_prompt_strength = value("negativePromptStrength"),
    9: num_inference_steps = value("numInferenceSteps"), 10: num_samples = value("numSamples"),
    11: prompt = value("prompt"), 12: scheduler = value("scheduler"), 13: seed = text_or_number("seed"),
    14: type_ = value("type"), 15: width = value("width"),
});

