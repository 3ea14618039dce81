// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use std::collections::BTreeMap;
use crate::JsonObject;
use crate::types::{
    AspectRatio, Asset, AssetKind, AssetProperties, AssetReference, AssetSource,
    BackgroundBehavior, ConditionOperator, ControlnetModality, InferenceScheduler,
    InferenceType, IpAdapterType, IpDetection, Job, OriginalMimeType, Privacy, SignedUrl,
    Timestamp, TrainingImage, TrainingImagePair, TrainingParameters, TrainingProgress,
    TrainingStats, UiConfig,
};

/// The description.
///
/// Returned by:
///
/// - [`models.description.retrieve`](crate::resources::models::description::Description::retrieve)
/// - [`models.description.update`](crate::resources::models::description::Description::update)
#[doc(alias = "DescriptionRetrieveResponse")]
#[doc(alias = "DescriptionUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DescriptionResponse {
    /// The description.
    pub description: ModelDescription,
}

/// The examples.
///
/// Returned by:
///
/// - [`models.examples.list`](crate::resources::models::examples::Examples::list)
/// - [`models.examples.update`](crate::resources::models::examples::Examples::update)
#[doc(alias = "ExampleUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExampleListResponse {
    /// The examples.
    pub examples: Vec<ModelExample>,
}

/// The settings of a generation.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InferenceParameters {
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
    pub control_image: Option<SignedUrl>,
    /// Asset id of the controlnet input image.
    pub control_image_id: Option<String>,
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
    pub image: Option<SignedUrl>,
    /// Asset id of the input image.
    pub image_id: Option<String>,
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
    pub modality: Option<ControlnetModality>,
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
    /// Whether to use reference adain.
    ///
    /// Only for "reference" inference type.
    pub reference_adain: Option<bool>,
    /// Whether to use reference query for self attention's context.
    ///
    /// Only for "reference" inference type.
    pub reference_attn: Option<bool>,
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
    /// If style_fidelity=1.0, control more important, else if style_fidelity=0.0, prompt more important, else balanced.
    ///
    /// Only for "reference" inference type.
    pub style_fidelity: Option<f64>,
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

/// A base model, a trained model, a composition or a tool.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Model {
    /// The access restrictions of the model
    ///
    /// - 0: Free plan
    /// - 25: Creator plan
    /// - 50: Pro plan
    /// - 75: Team plan
    /// - 100: Enterprise plan
    pub access_restrictions: Option<u32>,
    /// The author user ID (example: "user_VFhihHKMRZyDDnZAJwLb2Q").
    pub author_id: Option<String>,
    /// List of model capabilities (example: \["txt2img", "img2img", "txt2img_ip_adapter", ...\]).
    pub capabilities: Vec<ModelCapability>,
    /// The class of the model.
    pub class: Option<ModelClass>,
    /// A list of CollectionId this model belongs to.
    pub collection_ids: Vec<String>,
    /// The maintainer and the processor of the model, and how they use the data.
    ///
    /// Not in the current official SDK.
    pub compliance_metadata: Option<ModelComplianceMetadata>,
    /// List of base model IDs compliant with the model (example: \["flux.1-dev", "flux.1-schnell"\]).
    ///
    /// This attribute is mainly used for Flux LoRA models.
    pub compliant_model_ids: Vec<String>,
    /// The concepts are required for the type model: composition.
    pub concepts: Vec<ModelConcept>,
    /// The model creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// Whether the model is a custom model and can be used only with POST /generate/custom/{modelId} endpoint.
    pub custom: bool,
    /// When the model was deleted.
    pub deleted_at: Option<Timestamp>,
    /// Whether failed generations with the model are not refunded.
    pub disable_refund: Option<bool>,
    /// The epoch of the model.
    ///
    /// Only available for Flux Lora Trained models.
    /// If not set, uses the final model epoch (latest).
    pub epoch: Option<String>,
    /// The epochs of the model.
    ///
    /// Only available for Flux Lora Trained models.
    pub epochs: Vec<ModelEpoch>,
    /// List of all example asset IDs setup by the model owner.
    pub example_asset_ids: Vec<String>,
    /// The model ID (example: "model_eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The inputs of the model.
    ///
    /// Only used for custom models. To retrieve this list, get it by modelId with GET /models/{modelId}
    pub inputs: Vec<ModelInput>,
    /// The ID of the job that trained the model; present only for the owner of the model.
    pub job_id: Option<String>,
    /// The model keyword, this is a legacy parameter, please use conceptPrompt in parameters.
    pub model_keyword: Option<String>,
    /// The model name (example: "Cinematic Realism").
    pub name: Option<String>,
    /// Fine-tune the model's inferences with negative prompt embedding.
    pub negative_prompt_embedding: Option<String>,
    /// The owner ID (example: "team_VFhihHKMRZyDDnZAJwLb2Q").
    pub owner_id: Option<String>,
    /// The parameters of the model.
    pub parameters: Option<TrainingParameters>,
    /// The id of the parent model.
    pub parent_model_id: Option<String>,
    /// The speed, quality and cost of the model.
    pub performance_stats: Option<ModelPerformanceStats>,
    /// The privacy of the model.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// Fine-tune the model's inferences with prompt embedding.
    pub prompt_embedding: Option<String>,
    /// The model short description (example: "This model generates highly detailed cinematic scenes.").
    pub short_description: Option<String>,
    /// The date when the model will be soft deleted (only for Free plan).
    pub soft_deletion_on: Option<Timestamp>,
    /// The source of the model.
    ///
    /// One of `civitai`, `huggingface`, `other`, `scenario`.
    pub source: ModelSource,
    /// The model status.
    ///
    /// One of `copying`, `deleted`, `failed`, `new`, `trained`, `training`, `training-canceled`.
    pub status: ModelStatus,
    /// The associated tags (example: \["sci-fi", "landscape"\]).
    pub tags: Vec<String>,
    /// A thumbnail for your model.
    pub thumbnail: Option<AssetReference>,
    /// Array of training image pairs.
    pub training_image_pairs: Vec<TrainingImagePair>,
    /// The URLs of the first 3 training images of the model.
    ///
    /// To retrieve the full set of images, get it by modelId.
    pub training_images: Vec<TrainingImage>,
    /// The total number of training images.
    pub training_images_number: i64,
    /// Additional information about the training progress of the model.
    pub training_progress: Option<TrainingProgress>,
    /// Additional information about the model's training.
    pub training_stats: Option<TrainingStats>,
    /// The model type (example: "flux.1-lora").
    pub type_: ModelType,
    /// The UI configuration for the model.
    pub ui_config: Option<UiConfig>,
    /// The model last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
    /// (Deprecated) The user ID (example: "user_VFhihHKMRZyDDnZAJwLb2Q").
    pub user_id: Option<String>,
}

/// The rating of a model on arena.ai.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelArenaScore {
    /// The category (example: "text_to_image").
    pub arena_category: String,
    /// The name of the model on arena.ai.
    pub arena_model_name: String,
    /// When the rating was fetched.
    pub fetched_at: Timestamp,
    /// The rank in the category, from 1.
    pub rank: i64,
    /// The Elo rating.
    pub rating: f64,
    /// The lower bound of the rating.
    pub rating_lower: f64,
    /// The upper bound of the rating.
    pub rating_upper: f64,
    /// The number of votes.
    pub votes: i64,
}

/// The class of the model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelClass {
    /// The category slug of the class (example: "art-style").
    pub category: String,
    /// The concept prompt of the class (example: "a sks character design").
    pub concept_prompt: String,
    /// The model ID of the class (example: "stable-diffusion-v1-5").
    pub model_id: String,
    /// The class name (example: "Character Design").
    pub name: String,
    /// The class prompt (example: "a character design").
    pub prompt: String,
    /// The class slug (example: "art-style-character-design").
    pub slug: String,
    /// The class status (only published classes are listed, but unpublished classes can still appear in existing models).
    ///
    /// One of `published`, `unpublished`.
    pub status: ModelClassStatus,
    /// Some example images URLs to showcase the class.
    pub thumbnails: Vec<SignedUrl>,
}

/// The maintainer and the processor of the model, and how they use the data.
///
/// Not in the current official SDK.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelComplianceMetadata {
    /// Data processing comment (e.g., zeroRetention, temporaryRetention, etc.).
    ///
    /// One of `researchOnly`, `serviceImprovement`, `temporaryRetention`, `zeroRetention`.
    pub data_processing_comment: Option<ModelDataProcessing>,
    /// Whether the model is ready for enterprises (example: "Ready").
    pub enterprise_status: Option<String>,
    /// URL to license terms.
    pub license_terms: Option<String>,
    /// The maintainer of the model.
    ///
    /// One of `Fal`, `Provider`, `Replicate`, `Scenario`.
    pub maintainer: Option<ModelMaintainer>,
    /// The provider of the model (examples: 'Google', 'AWS', 'BFL', 'Meshy', etc.).
    pub model_provider: Option<String>,
    /// The sub-processor used for the model.
    ///
    /// One of `AWS`, `Fal`, `Modal`, `Provider`, `Replicate`.
    pub sub_processor: Option<ModelSubProcessor>,
}

/// A model used as part of another model, and its scale.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelConcept {
    /// The epoch of the model (example: "000001").
    ///
    /// Only available for Flux Lora Trained models.
    pub model_epoch: Option<String>,
    /// The model ID (example: "model_eyVcnFJcR92BxBkz7N6g5w").
    pub model_id: String,
    /// The scale of the model (example: 1.0).
    ///
    /// For Flux Kontext Prompt Editing, the scale is between 0 and 2.
    ///
    /// Allowed: -2 to 2.
    pub scale: f64,
}

impl ModelConcept {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(model_id: impl Into<String>, scale: impl Into<f64>) -> Self {
        Self {
            model_id: model_id.into(),
            scale: scale.into(),
            ..Default::default()
        }
    }

    /// The epoch of the model (example: "000001").
    ///
    /// Only available for Flux Lora Trained models.
    pub fn model_epoch(mut self, model_epoch: impl Into<String>) -> Self {
        self.model_epoch = Some(model_epoch.into());
        self
    }
}

/// The markdown description of a model, with the assets and models it mentions.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDescription {
    /// The list of assets referenced by the Markdown `{asset}` tag in the description.
    pub assets: Vec<ModelDescriptionAsset>,
    /// The list of models referenced by the Markdown `{model}` tag in the description.
    pub models: Vec<ModelDescriptionModel>,
    /// The markdown description of the model (ex: `# My model`).
    ///
    /// We allow the `{asset:<assetId>}` and `{model:<modelId>}` tags.
    pub value: String,
}

/// An asset mentioned in a description.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDescriptionAsset {
    /// The author user ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub author_id: String,
    /// The asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// The kind of asset.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The mime type of the asset (example: "image/png").
    pub mime_type: String,
    /// The original file url.
    ///
    /// Contains the url of the original file. without any conversion. Only available for some specific video, audio and threeD assets.
    /// Is only specified if the given asset data has been replaced with a new file during the creation of the asset.
    pub original_file_url: Option<SignedUrl>,
    /// The MIME type of the original file.
    pub original_mime_type: Option<OriginalMimeType>,
    /// The owner (project) ID (example: "proj_23tlk332lkht3kl2" or "team_dlkhgs23tlk3hlkth32lkht3kl2" for old teams).
    pub owner_id: String,
    /// The asset's preview.
    ///
    /// Contains the assetId and the url of the preview.
    pub preview: Option<AssetReference>,
    /// The privacy of the asset.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// The properties of the asset, content may depend on the kind of asset returned.
    pub properties: AssetProperties,
    /// source of the asset.
    pub source: AssetSource,
    /// The asset's thumbnail.
    ///
    /// Contains the assetId and the url of the thumbnail.
    pub thumbnail: Option<AssetReference>,
    /// Signed URL to get the asset content.
    pub url: SignedUrl,
}

/// A model mentioned in a description.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelDescriptionModel {
    /// The author user ID (example: "user_VFhihHKMRZyDDnZAJwLb2Q").
    pub author_id: Option<String>,
    /// The model ID (example: "model_eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// The model name (example: "Cinematic Realism").
    pub name: Option<String>,
    /// The owner ID (example: "team_VFhihHKMRZyDDnZAJwLb2Q").
    pub owner_id: Option<String>,
    /// The privacy of the model.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// The model short description (example: "This model generates highly detailed cinematic scenes.").
    pub short_description: Option<String>,
    /// The model type (example: "flux.1-lora").
    pub type_: ModelType,
}

/// A checkpoint of a trained model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelEpoch {
    /// The assets of the epoch if sample prompts as been supplied during training.
    pub assets: Vec<AssetReference>,
    /// The epoch hash to identify the epoch.
    pub epoch: String,
}

/// An example asset of a model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelExample {
    /// Asset generated by the inference.
    pub asset: Option<Asset>,
    /// Inference id of the inference used to generate the asset.
    pub inference_id: Option<String>,
    /// The inference parameters used to generate the asset.
    pub inference_parameters: Option<InferenceParameters>,
    /// The job associated with the asset.
    pub job: Option<Job>,
    /// Model id of the model used to generate the asset.
    pub model_id: String,
}

/// The models.
///
/// Returned by [`models.get_bulk`](crate::resources::models::Models::get_bulk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelGetBulkResponse {
    /// The models.
    pub models: Vec<Model>,
}

/// An input of a model or workflow: its name, type and allowed values.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelInput {
    /// The allowed values for the input.
    ///
    /// For `string` or `number` types, creates a single-select
    /// dropdown.
    /// For `string_array` type, creates a multi-select dropdown.
    pub allowed_values: Option<Vec<serde_json::Value>>,
    /// Specifies the background behavior for the input.
    ///
    /// Only available for `file` and `file_array`
    /// input types with kind `image`.
    ///
    /// One of `opaque`, `transparent`.
    pub background_behavior: Option<BackgroundBehavior>,
    /// Whether the input is a color or not.
    ///
    /// Only available for `string` input type.
    pub color: Option<bool>,
    /// Whether this input affects the model's cost calculation.
    pub cost_impact: Option<bool>,
    /// The value that the server uses if the input is not set; any JSON value.
    pub default: Option<serde_json::Value>,
    /// Help text displayed in the UI to provide additional information about the input.
    pub description: Option<String>,
    /// Used to visually group inputs together in the UI.
    ///
    /// Inputs with the same group value appear
    /// consecutively in the UI.
    pub group: Option<String>,
    /// Hint text displayed in the UI as a tooltip to guide the user.
    pub hint: Option<String>,
    /// The list of inputs which form an object within a container array.
    ///
    /// All inputs are the same as the current object.
    /// This is only available for type inputs_array inputs.
    pub inputs: Option<Vec<JsonObject>>,
    /// The asset kind of the input.
    ///
    /// Only taken into account for `file` and `file_array` input types.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: Option<AssetKind>,
    /// The label displayed in the UI for this input.
    pub label: Option<String>,
    /// The name of the file input field to use as the mask source.
    pub mask_from: Option<String>,
    /// The maximum allowed value.
    ///
    /// Only available for `number` and `array` input types.
    pub max: Option<f64>,
    /// The maximum duration of an audio or video file.
    pub max_duration: Option<f64>,
    /// The maximum number of characters of a `string` and of each item of a `string_array`; for other arrays, the maximum number of items.
    pub max_length: Option<u32>,
    /// The maximum file size, in bytes, for `file` and `file_array` inputs.
    pub max_size: Option<u64>,
    /// The minimum allowed value.
    ///
    /// Only available for `number` and array input types.
    pub min: Option<f64>,
    /// The minimum duration of an audio or video file.
    pub min_duration: Option<f64>,
    /// The minimum allowed length for string inputs.
    ///
    /// Also applies to each item in `string_array`.
    pub min_length: Option<u32>,
    /// The allowed model types for this input.
    ///
    /// Example: `["flux.1-lora"]`.
    /// Only available for `model_array` input type.
    pub model_types: Option<Vec<ModelType>>,
    /// The name that must be used to call the model through the API.
    pub name: String,
    /// Whether this input represents a parent asset to assign to the produced assets.
    ///
    /// Only available for `file` and `file_array` input types.
    ///
    /// For `file_array`, the parent asset is the first item in the array.
    pub parent: Option<bool>,
    /// Placeholder text for the input.
    ///
    /// Only available for 'string' input type.
    pub placeholder: Option<String>,
    /// Whether the input is a prompt.
    ///
    /// When true, displays as a text area with prompt spark feature.
    /// Only available for `string` input type.
    pub prompt: Option<bool>,
    /// Whether the input is used with prompt spark.
    ///
    /// Only available for `string` input type.
    pub prompt_spark: Option<bool>,
    /// Set of rules that describes when this input is required:
    ///
    /// - `always`: Input is always required
    /// - `ifNotDefined`: Input is required when another specified input is not defined
    /// - `ifDefined`: Input is required when another specified input is defined
    /// - `conditionalValues`: Input is required when another input has a specific value
    ///
    /// By default, the input is not required.
    pub required: Option<ModelInputRequirement>,
    /// The step increment for numeric inputs.
    ///
    /// Only available for `number` input type.
    ///
    /// Allowed: more than 0.
    pub step: Option<f64>,
    /// The data type of the input.
    ///
    /// One of `boolean`, `file`, `file_array`, `inputs_array`, `model`, `model_array`, `number`, `number_array`, `string`, `string_array`.
    pub type_: ModelInputType,
}

impl ModelInput {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(name: impl Into<String>, type_: impl Into<ModelInputType>) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
            ..Default::default()
        }
    }

    /// The allowed values for the input.
    ///
    /// For `string` or `number` types, creates a single-select
    /// dropdown.
    /// For `string_array` type, creates a multi-select dropdown.
    pub fn allowed_values(
        mut self,
        allowed_values: impl IntoIterator<Item = impl Into<serde_json::Value>>,
    ) -> Self {
        self.allowed_values = Some(allowed_values.into_iter().map(Into::into).collect());
        self
    }

    /// Specifies the background behavior for the input.
    ///
    /// Only available for `file` and `file_array`
    /// input types with kind `image`.
    ///
    /// One of `opaque`, `transparent`.
    pub fn background_behavior(
        mut self,
        background_behavior: impl Into<BackgroundBehavior>,
    ) -> Self {
        self.background_behavior = Some(background_behavior.into());
        self
    }

    /// Whether the input is a color or not.
    ///
    /// Only available for `string` input type.
    pub fn color(mut self, color: bool) -> Self {
        self.color = Some(color);
        self
    }

    /// Whether this input affects the model's cost calculation.
    pub fn cost_impact(mut self, cost_impact: bool) -> Self {
        self.cost_impact = Some(cost_impact);
        self
    }

    /// The value that the server uses if the input is not set; any JSON value.
    pub fn default(mut self, default: impl Into<serde_json::Value>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// Help text displayed in the UI to provide additional information about the input.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Used to visually group inputs together in the UI.
    ///
    /// Inputs with the same group value appear
    /// consecutively in the UI.
    pub fn group(mut self, group: impl Into<String>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// Hint text displayed in the UI as a tooltip to guide the user.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// The list of inputs which form an object within a container array.
    ///
    /// All inputs are the same as the current object.
    /// This is only available for type inputs_array inputs.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = JsonObject>) -> Self {
        self.inputs = Some(inputs.into_iter().collect());
        self
    }

    /// The asset kind of the input.
    ///
    /// Only taken into account for `file` and `file_array` input types.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub fn kind(mut self, kind: impl Into<AssetKind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// The label displayed in the UI for this input.
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// The name of the file input field to use as the mask source.
    pub fn mask_from(mut self, mask_from: impl Into<String>) -> Self {
        self.mask_from = Some(mask_from.into());
        self
    }

    /// The maximum allowed value.
    ///
    /// Only available for `number` and `array` input types.
    pub fn max(mut self, max: impl Into<f64>) -> Self {
        self.max = Some(max.into());
        self
    }

    /// The maximum duration of an audio or video file.
    pub fn max_duration(mut self, max_duration: impl Into<f64>) -> Self {
        self.max_duration = Some(max_duration.into());
        self
    }

    /// The maximum number of characters of a `string` and of each item of a `string_array`; for other arrays, the maximum number of items.
    pub fn max_length(mut self, max_length: u32) -> Self {
        self.max_length = Some(max_length);
        self
    }

    /// The maximum file size, in bytes, for `file` and `file_array` inputs.
    pub fn max_size(mut self, max_size: u64) -> Self {
        self.max_size = Some(max_size);
        self
    }

    /// The minimum allowed value.
    ///
    /// Only available for `number` and array input types.
    pub fn min(mut self, min: impl Into<f64>) -> Self {
        self.min = Some(min.into());
        self
    }

    /// The minimum duration of an audio or video file.
    pub fn min_duration(mut self, min_duration: impl Into<f64>) -> Self {
        self.min_duration = Some(min_duration.into());
        self
    }

    /// The minimum allowed length for string inputs.
    ///
    /// Also applies to each item in `string_array`.
    pub fn min_length(mut self, min_length: u32) -> Self {
        self.min_length = Some(min_length);
        self
    }

    /// The allowed model types for this input.
    ///
    /// Example: `["flux.1-lora"]`.
    /// Only available for `model_array` input type.
    pub fn model_types(
        mut self,
        model_types: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.model_types = Some(
            model_types.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Whether this input represents a parent asset to assign to the produced assets.
    ///
    /// Only available for `file` and `file_array` input types.
    ///
    /// For `file_array`, the parent asset is the first item in the array.
    pub fn parent(mut self, parent: bool) -> Self {
        self.parent = Some(parent);
        self
    }

    /// Placeholder text for the input.
    ///
    /// Only available for 'string' input type.
    pub fn placeholder(mut self, placeholder: impl Into<String>) -> Self {
        self.placeholder = Some(placeholder.into());
        self
    }

    /// Whether the input is a prompt.
    ///
    /// When true, displays as a text area with prompt spark feature.
    /// Only available for `string` input type.
    pub fn prompt(mut self, prompt: bool) -> Self {
        self.prompt = Some(prompt);
        self
    }

    /// Whether the input is used with prompt spark.
    ///
    /// Only available for `string` input type.
    pub fn prompt_spark(mut self, prompt_spark: bool) -> Self {
        self.prompt_spark = Some(prompt_spark);
        self
    }

    /// Set of rules that describes when this input is required:
    ///
    /// - `always`: Input is always required
    /// - `ifNotDefined`: Input is required when another specified input is not defined
    /// - `ifDefined`: Input is required when another specified input is defined
    /// - `conditionalValues`: Input is required when another input has a specific value
    ///
    /// By default, the input is not required.
    pub fn required(mut self, required: ModelInputRequirement) -> Self {
        self.required = Some(required);
        self
    }

    /// The step increment for numeric inputs.
    ///
    /// Only available for `number` input type.
    ///
    /// Allowed: more than 0.
    pub fn step(mut self, step: impl Into<f64>) -> Self {
        self.step = Some(step.into());
        self
    }
}

/// The values of other inputs under which an input is required.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelInputCondition {
    /// How the conditions combine: `and` (all must match) or `or` (any must match).
    ///
    /// One of `and`, `or`.
    pub operator: Option<ConditionOperator>,
    /// The conditions to check:
    ///
    /// - Key: name of the input to check
    /// - Value: values of that input that satisfy the condition
    pub values: JsonObject,
}

impl ModelInputCondition {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(values: JsonObject) -> Self {
        Self {
            values,
            ..Default::default()
        }
    }

    /// How the conditions combine: `and` (all must match) or `or` (any must match).
    ///
    /// One of `and`, `or`.
    pub fn operator(mut self, operator: impl Into<ConditionOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

/// Set of rules that describes when this input is required:
///
/// - `always`: Input is always required
/// - `ifNotDefined`: Input is required when another specified input is not defined
/// - `ifDefined`: Input is required when another specified input is defined
/// - `conditionalValues`: Input is required when another input has a specific value
///
/// By default, the input is not required.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelInputRequirement {
    /// Whether the input is always required.
    pub always: Option<bool>,
    /// The input is required for these values of another input.
    pub conditional: Option<ModelInputCondition>,
    /// The values of other inputs under which the input is required.
    ///
    /// Not in the current official SDK, which has `conditional`.
    ///
    /// Only known to `assets.upload`, `generate.caption`, `generate.controlnet_img2img`, `generate.controlnet_inpaint_ip_adapter`, `generate.controlnet_inpaint`, `generate.controlnet_ip_adapter`, `generate.controlnet_texture`, `generate.controlnet`, `generate.describe_style`, `generate.detect`, `generate.embed`, `generate.generative_fill`, `generate.img2img_ip_adapter`, `generate.img2img_texture`, `generate.img2img`, `generate.inpaint_ip_adapter`, `generate.inpaint`, `generate.patch`, `generate.pixelate`, `generate.prompt_editing`, `generate.prompt`, `generate.reframe`, `generate.remove_background`, `generate.restyle`, `generate.run_model`, `generate.segment`, `generate.skybox_base_360`, `generate.skybox_upscale_360`, `generate.texture`, `generate.translate`, `generate.txt2img_ip_adapter`, `generate.txt2img_texture`, `generate.txt2img`, `generate.upscale`, `generate.vectorize`, `jobs.list`, `jobs.retrieve`, `jobs.trigger_action`, `models.copy`, `models.create`, `models.examples.list`, `models.examples.update`, `models.get_bulk`, `models.list`, `models.public.list`, `models.public.retrieve`, `models.restore`, `models.retrieve`, `models.train.action`, `models.train.trigger`, `models.transfer`, `models.update`, `recommendations.list_models`, `usages.list`, `workflows.approve_user`, `workflows.create`, `workflows.list`, `workflows.retrieve`, `workflows.run`, `workflows.update`, `workflows.user_selection`.
    pub conditional_values: Option<JsonObject>,
    /// Makes this input required when another input is defined:
    ///
    /// - Key: name of the input that must be defined
    /// - Value: message to display when this input is required
    pub if_defined: Option<JsonObject>,
    /// Makes this input required when another input is not defined:
    ///
    /// - Key: name of the input that must be undefined
    /// - Value: message to display when this input is required
    pub if_not_defined: Option<JsonObject>,
}

impl ModelInputRequirement {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// Whether the input is always required.
    pub fn always(mut self, always: bool) -> Self {
        self.always = Some(always);
        self
    }

    /// The input is required for these values of another input.
    pub fn conditional(mut self, conditional: ModelInputCondition) -> Self {
        self.conditional = Some(conditional);
        self
    }

    /// The values of other inputs under which the input is required.
    ///
    /// Not in the current official SDK, which has `conditional`.
    ///
    /// Only known to `assets.upload`, `generate.caption`, `generate.controlnet_img2img`, `generate.controlnet_inpaint_ip_adapter`, `generate.controlnet_inpaint`, `generate.controlnet_ip_adapter`, `generate.controlnet_texture`, `generate.controlnet`, `generate.describe_style`, `generate.detect`, `generate.embed`, `generate.generative_fill`, `generate.img2img_ip_adapter`, `generate.img2img_texture`, `generate.img2img`, `generate.inpaint_ip_adapter`, `generate.inpaint`, `generate.patch`, `generate.pixelate`, `generate.prompt_editing`, `generate.prompt`, `generate.reframe`, `generate.remove_background`, `generate.restyle`, `generate.run_model`, `generate.segment`, `generate.skybox_base_360`, `generate.skybox_upscale_360`, `generate.texture`, `generate.translate`, `generate.txt2img_ip_adapter`, `generate.txt2img_texture`, `generate.txt2img`, `generate.upscale`, `generate.vectorize`, `jobs.list`, `jobs.retrieve`, `jobs.trigger_action`, `models.copy`, `models.create`, `models.examples.list`, `models.examples.update`, `models.get_bulk`, `models.list`, `models.public.list`, `models.public.retrieve`, `models.restore`, `models.retrieve`, `models.train.action`, `models.train.trigger`, `models.transfer`, `models.update`, `recommendations.list_models`, `usages.list`, `workflows.approve_user`, `workflows.create`, `workflows.list`, `workflows.retrieve`, `workflows.run`, `workflows.update`, `workflows.user_selection`.
    pub fn conditional_values(mut self, conditional_values: JsonObject) -> Self {
        self.conditional_values = Some(conditional_values);
        self
    }

    /// Makes this input required when another input is defined:
    ///
    /// - Key: name of the input that must be defined
    /// - Value: message to display when this input is required
    pub fn if_defined(mut self, if_defined: JsonObject) -> Self {
        self.if_defined = Some(if_defined);
        self
    }

    /// Makes this input required when another input is not defined:
    ///
    /// - Key: name of the input that must be undefined
    /// - Value: message to display when this input is required
    pub fn if_not_defined(mut self, if_not_defined: JsonObject) -> Self {
        self.if_not_defined = Some(if_not_defined);
        self
    }
}

/// The models and the token of the next page.
///
/// Returned by:
///
/// - [`models.list`](crate::resources::models::Models::list)
/// - [`models.public.list`](crate::resources::models::public::Public::list)
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelListResponse {
    /// The models.
    pub models: Vec<Model>,
    /// A token to query the next page of models.
    pub next_pagination_token: Option<String>,
}

/// The speed, quality and cost of one variant of a model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelPerformance {
    /// The rating of the model on arena.ai.
    pub arena_score: Option<ModelArenaScore>,
    /// The capability that was measured (example: "txt2img").
    pub capability: String,
    /// When the variant was measured.
    pub computed_at: Timestamp,
    /// The highest cost of an asset, in creative units.
    pub cost_per_asset_max_cu: Option<f64>,
    /// The lowest cost of an asset, in creative units.
    pub cost_per_asset_min_cu: Option<f64>,
    /// The median cost of an asset, in creative units.
    pub cost_per_asset_p50_cu: Option<f64>,
    /// The median time to generate an asset, in seconds.
    pub inference_latency_p50_sec: Option<f64>,
    /// The 75th percentile of the time to generate an asset, in seconds.
    pub inference_latency_p75_sec: Option<f64>,
    /// The resolution class (example: "1K").
    pub resolution: Option<String>,
    /// The median time to generate an asset, including the time in the queue, in seconds.
    pub total_latency_p50_sec: Option<f64>,
    /// The 75th percentile of the time to generate an asset, including the time in the queue, in seconds.
    pub total_latency_p75_sec: Option<f64>,
    /// The key of the variant (example: "txt2img:1K").
    pub variant_key: String,
}

/// The speed, quality and cost of a model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelPerformanceStats {
    /// The `variantKey` of the variant to compare models by.
    pub default: Option<String>,
    /// The measurements, one for each variant of the model.
    pub variants: Vec<ModelPerformance>,
}

/// The model.
///
/// Returned by:
///
/// - [`models.copy`](crate::resources::models::Models::copy)
/// - [`models.create`](crate::resources::models::Models::create)
/// - [`models.public.retrieve`](crate::resources::models::public::Public::retrieve)
/// - [`models.restore`](crate::resources::models::Models::restore)
/// - [`models.retrieve`](crate::resources::models::Models::retrieve)
/// - [`models.train.action`](crate::resources::models::train::Train::action)
/// - [`models.transfer`](crate::resources::models::Models::transfer)
/// - [`models.update`](crate::resources::models::Models::update)
#[doc(alias = "ModelCopyResponse")]
#[doc(alias = "ModelCreateResponse")]
#[doc(alias = "ModelRestoreResponse")]
#[doc(alias = "ModelRetrieveResponse")]
#[doc(alias = "ModelTransferResponse")]
#[doc(alias = "ModelUpdateResponse")]
#[doc(alias = "TrainActionResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelResponse {
    /// The model.
    pub model: Model,
}

/// The usage of one model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelUsage {
    /// The ID of the model.
    pub model_id: String,
    /// The data points.
    pub points: Vec<ModelUsagePoint>,
}

/// The usage of a model at one point in time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelUsagePoint {
    /// The part of the cost incurred through API keys, in creative units.
    pub api_key_cost: Option<f64>,
    /// The part of the discount granted through API keys, in creative units.
    pub api_key_discount: Option<f64>,
    /// Cost for model usage.
    pub cost: Option<f64>,
    /// The discount for model usage.
    pub discount: Option<f64>,
    /// Number of jobs for the model usage.
    pub jobs: i64,
    /// The UTC ISO date of the point.
    pub time: Timestamp,
}

/// Saved generation settings of a model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Preset {
    /// The author user ID (example: "VFhihHKMRZyDDnZAJwLb2Q").
    pub author_id: String,
    /// The preset creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The preset ID (example: "eyVcnFJcR92BxBkz7N6g5w").
    pub id: String,
    /// Whether the preset is the default preset of the model (example: true).
    pub is_default: bool,
    /// The model ID (example: "eyVcnFJcR92BxBkz7N6g5w").
    pub model_id: String,
    /// The owner ID (example: "VFhihHKMRZyDDnZAJwLb2Q").
    pub owner_id: String,
    /// The inference parameters.
    pub parameters: InferenceParameters,
    /// The preset last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The presets.
///
/// Returned by [`models.presets.list`](crate::resources::models::presets::Presets::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PresetListResponse {
    /// The presets.
    pub presets: Vec<Preset>,
}

/// The preset.
///
/// Returned by:
///
/// - [`models.presets.create`](crate::resources::models::presets::Presets::create)
/// - [`models.presets.update`](crate::resources::models::presets::Presets::update)
#[doc(alias = "PresetCreateResponse")]
#[doc(alias = "PresetUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PresetResponse {
    /// The preset.
    pub preset: Preset,
}

/// How to write prompts for a model.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptGuide {
    /// The markdown prompt guide used as the system prompt for Prompt Spark.
    ///
    /// Instructions and baked-in examples both live in this single markdown document. No runtime templating is performed on it.
    pub value: String,
}

/// The prompt guide.
///
/// Returned by:
///
/// - [`models.prompt_guide.retrieve`](crate::resources::models::prompt_guide::PromptGuide::retrieve)
/// - [`models.prompt_guide.update`](crate::resources::models::prompt_guide::PromptGuide::update)
#[doc(alias = "PromptGuideRetrieveResponse")]
#[doc(alias = "PromptGuideUpdateResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptGuideResponse {
    /// The prompt guide of the model.
    pub prompt_guide: PromptGuide,
}

/// Different components used to compute the final score.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PromptScoreDetails {
    /// The Dice-Sørensen similarity between the prompt and each caption from the model's training images.
    ///
    /// The values are between 0 and 1. The higher the value, the more similar the prompt is to the training images' captions.
    pub captions_similarity: ScoreSummary,
    /// The cosine similarity between the prompt and the model's caption embedding.
    ///
    /// The value is a number between -1 and 1. The higher the value, the more similar the prompt is to the model's caption embedding.
    pub embedding_similarity: f64,
    /// The Dice-Sørensen similarity between the prompt and each prompt from the model's examples.
    ///
    /// The values are between 0 and 1. The higher the value, the more similar the prompt is to the prompts' examples.
    pub prompts_similarity: Option<ScoreSummary>,
}

/// The similarity of one asset to the others.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreAssetSimilarity {
    /// The AssetId associated with their similarity (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub asset_id: String,
    /// The cosine similarity between the assetId and the model's embedding minus the asset's embedding.
    ///
    /// The value is a number between -1 and 1. The higher the value, the more similar the asset is to the model's embedding.
    pub similarity: f64,
}

/// A warning about a training image.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreAssetWarning {
    /// The AssetId which has a warning (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub asset_id: String,
    /// An indicative message concerning the asset.
    ///
    /// One of `Captions are identical`, `Captions are too close`, `Empty caption`, `Missing caption`, `Missing metadata`, `Same asset`, `Similarity is too high`, `Similarity with other assets is too low`, `Width and height must be larger than 1024`.
    pub message: Vec<ScoreWarning>,
}

/// The distance between the captions of two training images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreCoupleDistance {
    /// The couple of AssetIds (example: \['asset_GTrL3mq4SXWyMxkOHRxlpw', 'asset_6VrLs8nC1DHWCfKGaVne0gBn'\]).
    pub couple: Vec<String>,
    /// The Dice-Sørensen distance between the captions of the assetIds of the couple, between 0 and 1.
    pub distance: f64,
}

/// The similarity of two training images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreCoupleSimilarity {
    /// The couple of AssetIds (example: \['asset_GTrL3mq4SXWyMxkOHRxlpw', 'asset_6VrLs8nC1DHWCfKGaVne0gBn'\]).
    pub couple: Vec<String>,
    /// The cosine similarity between the assetIds of the couple.
    ///
    /// The value is a number between -1 and 1. The higher the value, the more similar the assets are to each other.
    pub similarity: f64,
}

/// A warning about a pair of training images.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreCoupleWarning {
    /// The couple of AssetIds (example: \['asset_GTrL3mq4SXWyMxkOHRxlpw', 'asset_6VrLs8nC1DHWCfKGaVne0gBn'\]).
    pub couple: Vec<String>,
    /// An indicative message concerning the couple of assets.
    ///
    /// One of `Captions are identical`, `Captions are too close`, `Empty caption`, `Missing caption`, `Missing metadata`, `Same asset`, `Similarity is too high`, `Similarity with other assets is too low`, `Width and height must be larger than 1024`.
    pub message: Vec<ScoreWarning>,
}

/// The details, the ID of the model, the score, the status and the syntax error.
///
/// Returned by [`models.scores.retrieve_prompt`](crate::resources::models::scores::Scores::retrieve_prompt).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreRetrievePromptResponse {
    /// Different components used to compute the final score.
    pub details: PromptScoreDetails,
    /// The model ID (example: "model_eyVcnFJcR92BxBkz7N6g5w").
    pub model_id: String,
    /// The prompt's score for the input modelId.
    ///
    /// The score is a number between 0 and 1. The higher the score, the better the prompt is for the model.
    pub score: f64,
    /// The status of the prompt's score.
    ///
    /// Details if all the necessary data is present to compute the score.
    ///
    /// One of `complete`, `incomplete`, `unknown`.
    pub status: ScoreStatus,
    /// Present only if the prompt has one or more syntax errors.
    ///
    /// The API checks several syntax errors in the prompt.
    ///
    /// One of `Prompt weight should be between 0 and 2`, `Prompt weight symbol should be - or + with a maximum length of 5. Ex: --, ++, ---, +++++`, `Unsupported prompt syntax: '[to:when], [from::when]'`, `Unsupported prompt syntax: 'word:<weight>' or '(word):<weight>'. Please use 'word<weight>' or '(word)<weight>' instead`, `Unsupported prompt syntax: --(s|c)ref`, `Unsupported prompt syntax: <name:weight> or <lora:name:weight>`, `Unsupported url in prompt`.
    pub syntax_error: Option<PromptSyntaxError>,
}

/// The score of a model's training images, with warnings about single images and about pairs.
///
/// Returned by [`models.scores.retrieve_training_dataset`](crate::resources::models::scores::Scores::retrieve_training_dataset).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreRetrieveTrainingDatasetResponse {
    /// Present only if there is a warning between the assets of the couples.
    pub asset_couples_warnings: Vec<ScoreCoupleWarning>,
    /// Present only if the training image assets of the modelId have one or more warnings.
    pub assets_warnings: Vec<ScoreAssetWarning>,
    /// Different components used to compute the final score.
    pub details: TrainingDatasetScoreDetails,
    /// The model ID (example: "model_eyVcnFJcR92BxBkz7N6g5w").
    pub model_id: String,
    /// The training dataset's score for the input modelId.
    ///
    /// The score is a number between 0 and 1. The higher the score, the more chance the model has to train well.
    pub score: f64,
    /// The status of the training dataset's score.
    ///
    /// Details if all the necessary data is present to compute the score.
    ///
    /// One of `complete`, `incomplete`, `unknown`.
    pub status: ScoreStatus,
}

/// The mean, median and minimum of a similarity between 0 and 1.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScoreSummary {
    /// The mean.
    pub mean: f64,
    /// The median.
    pub median: f64,
    /// The minimum.
    pub min: f64,
}

/// The model, the job, the IP detection and the price.
///
/// Returned by [`models.train.trigger`](crate::resources::models::train::Train::trigger).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainTriggerResponse {
    /// The cost of each part, in creative units.
    pub cost_details: BTreeMap<String, f64>,
    /// The Creative Units cost for the request billed.
    pub creative_units_cost: Option<f64>,
    /// The Creative Units discount for the request billed.
    pub creative_units_discount: Option<f64>,
    /// The findings of IP detection, if it ran for this request.
    pub ip_detection: Option<IpDetection>,
    /// The job that runs asynchronously.
    pub job: Job,
    /// The model.
    pub model: Model,
}

/// Different components used to compute the final score.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingDatasetScoreDetails {
    /// For each couple of assets in the training dataset, the distance between the captions.
    pub asset_couples_captions_distance: Vec<ScoreCoupleDistance>,
    /// For each couple of assets in the training dataset, the similarity between the assets.
    pub asset_couples_similarity: Vec<ScoreCoupleSimilarity>,
    /// For each asset, the similarity with the model's embedding (excluding the current asset).
    pub assets_embedding_similarity: Vec<ScoreAssetSimilarity>,
    /// The min, mean, median of the assetsEmbeddingSimilarity.
    pub assets_similarity: ScoreSummary,
    /// The min, mean, median of the assetCouplesCaptionsDistance.
    pub couples_captions_distance: ScoreSummary,
    /// The min, mean, median of the assetCouplesSimilarity.
    pub couples_similarity: ScoreSummary,
    /// Takes into account all missing data and warnings to compute a metadata score, between -1 and 1.
    pub metadata_score: f64,
}

/// The count and the pairs.
///
/// Returned by [`models.training_images.replace_pairs`](crate::resources::models::training_images::TrainingImages::replace_pairs).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingImageReplacePairsResponse {
    /// Number of training image pairs.
    pub count: i64,
    /// Array of training image pairs.
    pub pairs: Vec<TrainingImagePair>,
}

/// The training image.
///
/// Returned by:
///
/// - [`models.training_images.add`](crate::resources::models::training_images::TrainingImages::add)
/// - [`models.training_images.replace`](crate::resources::models::training_images::TrainingImages::replace)
#[doc(alias = "TrainingImageAddResponse")]
#[doc(alias = "TrainingImageReplaceResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainingImageResponse {
    /// The training image.
    pub training_image: TrainingImage,
}

object!(DescriptionResponse: response {
    0: description = value("description"),
});

object!(ExampleListResponse: response {
    0: examples = required("examples"),
});

object!(InferenceParameters {
    0: aspect_ratio = value("aspectRatio"), 1: base_model_id = value("baseModelId"), 2: concepts = value("concepts"),
    3: control_end = value("controlEnd"), 4: control_image = value("controlImage"),
    5: control_image_id = value("controlImageId"), 6: control_start = value("controlStart"),
    7: disable_merging = value("disableMerging"), 8: disable_modality_detection = value("disableModalityDetection"),
    9: guidance = value("guidance"), 10: height = value("height"), 11: hide_results = value("hideResults"),
    12: image = value("image"), 13: image_id = value("imageId"), 14: intermediate_images = value("intermediateImages"),
    15: ip_adapter_image = value("ipAdapterImage"), 16: ip_adapter_image_id = value("ipAdapterImageId"),
    17: ip_adapter_image_ids = value("ipAdapterImageIds"), 18: ip_adapter_images = value("ipAdapterImages"),
    19: ip_adapter_scale = value("ipAdapterScale"), 20: ip_adapter_scales = value("ipAdapterScales"),
    21: ip_adapter_type = value("ipAdapterType"), 22: mask = value("mask"), 23: mask_id = value("maskId"),
    24: modality = value("modality"), 25: model_epoch = value("modelEpoch"),
    26: negative_prompt = value("negativePrompt"), 27: negative_prompt_strength = value("negativePromptStrength"),
    28: num_inference_steps = value("numInferenceSteps"), 29: num_samples = value("numSamples"),
    30: prompt = value("prompt"), 31: reference_adain = value("referenceAdain"),
    32: reference_attn = value("referenceAttn"), 33: scheduler = value("scheduler"), 34: seed = text_or_number("seed"),
    35: strength = value("strength"), 36: style_fidelity = value("styleFidelity"), 37: type_ = value("type"),
    38: width = value("width"),
});

object!(Model {
    0: access_restrictions = value("accessRestrictions"), 1: author_id = value("authorId"),
    2: capabilities = required("capabilities"), 3: class = value("class"),
    4: collection_ids = required("collectionIds"), 5: compliance_metadata = value("complianceMetadata"),
    6: compliant_model_ids = value("compliantModelIds"), 7: concepts = value("concepts"),
    8: created_at = value("createdAt"), 9: custom = value("custom"), 10: deleted_at = value("deletedAt"),
    11: disable_refund = value("disableRefund"), 12: epoch = value("epoch"), 13: epochs = value("epochs"),
    14: example_asset_ids = required("exampleAssetIds"), 15: id = identifier("id"), 16: inputs = value("inputs"),
    17: job_id = value("jobId"), 18: model_keyword = value("modelKeyword"), 19: name = value("name"),
    20: negative_prompt_embedding = value("negativePromptEmbedding"), 21: owner_id = value("ownerId"),
    22: parameters = value("parameters"), 23: parent_model_id = value("parentModelId"),
    24: performance_stats = value("performanceStats"), 25: privacy = value("privacy"),
    26: prompt_embedding = value("promptEmbedding"), 27: short_description = value("shortDescription"),
    28: soft_deletion_on = value("softDeletionOn"), 29: source = value("source"), 30: status = value("status"),
    31: tags = required("tags"), 32: thumbnail = value("thumbnail"),
    33: training_image_pairs = value("trainingImagePairs"), 34: training_images = value("trainingImages"),
    35: training_images_number = value("trainingImagesNumber"), 36: training_progress = value("trainingProgress"),
    37: training_stats = value("trainingStats"), 38: type_ = value("type"), 39: ui_config = value("uiConfig"),
    40: updated_at = value("updatedAt"), 41: user_id = value("userId"),
});

object!(ModelArenaScore {
    0: arena_category = value("arenaCategory"), 1: arena_model_name = value("arenaModelName"),
    2: fetched_at = value("fetchedAt"), 3: rank = value("rank"), 4: rating = value("rating"),
    5: rating_lower = value("ratingLower"), 6: rating_upper = value("ratingUpper"), 7: votes = value("votes"),
});

object!(ModelClass {
    0: category = value("category"), 1: concept_prompt = value("conceptPrompt"), 2: model_id = value("modelId"),
    3: name = value("name"), 4: prompt = value("prompt"), 5: slug = value("slug"), 6: status = value("status"),
    7: thumbnails = required("thumbnails"),
});

object!(ModelComplianceMetadata {
    0: data_processing_comment = value("dataProcessingComment"), 1: enterprise_status = value("enterpriseStatus"),
    2: license_terms = value("licenseTerms"), 3: maintainer = value("maintainer"),
    4: model_provider = value("modelProvider"), 5: sub_processor = value("subProcessor"),
});

object!(ModelConcept {
    0: model_epoch = value("modelEpoch"), 1: model_id = value("modelId"), 2: scale = value("scale"),
});

object!(ModelDescription {
    0: assets = required("assets"), 1: models = required("models"), 2: value = value("value"),
});

object!(ModelDescriptionAsset {
    0: author_id = value("authorId"), 1: id = value("id"), 2: kind = value("kind"), 3: mime_type = value("mimeType"),
    4: original_file_url = value("originalFileUrl"), 5: original_mime_type = value("originalMimeType"),
    6: owner_id = value("ownerId"), 7: preview = value("preview"), 8: privacy = value("privacy"),
    9: properties = value("properties"), 10: source = value("source"), 11: thumbnail = value("thumbnail"),
    12: url = value("url"),
});

object!(ModelDescriptionModel {
    0: author_id = value("authorId"), 1: id = value("id"), 2: name = value("name"), 3: owner_id = value("ownerId"),
    4: privacy = value("privacy"), 5: short_description = value("shortDescription"), 6: type_ = value("type"),
});

object!(ModelEpoch {
    0: assets = value("assets"), 1: epoch = value("epoch"),
});

object!(ModelExample {
    0: asset = value("asset"), 1: inference_id = value("inferenceId"),
    2: inference_parameters = value("inferenceParameters"), 3: job = value("job"), 4: model_id = value("modelId"),
});

object!(ModelGetBulkResponse: response {
    0: models = required("models"),
});

object!(ModelInput {
    0: allowed_values = value("allowedValues"), 1: background_behavior = value("backgroundBehavior"),
    2: color = value("color"), 3: cost_impact = value("costImpact"), 4: default = value("default"),
    5: description = value("description"), 6: group = value("group"), 7: hint = value("hint"),
    8: inputs = value("inputs"), 9: kind = value("kind"), 10: label = value("label"), 11: mask_from = value("maskFrom"),
    12: max = value("max"), 13: max_duration = value("maxDuration"), 14: max_length = value("maxLength"),
    15: max_size = value("maxSize"), 16: min = value("min"), 17: min_duration = value("minDuration"),
    18: min_length = value("minLength"), 19: model_types = value("modelTypes"), 20: name = value("name"),
    21: parent = value("parent"), 22: placeholder = value("placeholder"), 23: prompt = value("prompt"),
    24: prompt_spark = value("promptSpark"), 25: required = value("required"), 26: step = value("step"),
    27: type_ = value("type"),
});

object!(ModelInputCondition {
    0: operator = value("operator"), 1: values = required("values"),
});

object!(ModelInputRequirement {
    0: always = value("always"), 1: conditional = value("conditional"),
    2: conditional_values = value("conditionalValues"), 3: if_defined = value("ifDefined"),
    4: if_not_defined = value("ifNotDefined"),
});

object!(ModelListResponse: response {
    0: models = required("models"), 1: next_pagination_token = value("nextPaginationToken"),
});

object!(ModelPerformance {
    0: arena_score = value("arenaScore"), 1: capability = value("capability"), 2: computed_at = value("computedAt"),
    3: cost_per_asset_max_cu = value("costPerAssetMaxCU"), 4: cost_per_asset_min_cu = value("costPerAssetMinCU"),
    5: cost_per_asset_p50_cu = value("costPerAssetP50CU"),
    6: inference_latency_p50_sec = value("inferenceLatencyP50Sec"),
    7: inference_latency_p75_sec = value("inferenceLatencyP75Sec"), 8: resolution = value("resolution"),
    9: total_latency_p50_sec = value("totalLatencyP50Sec"), 10: total_latency_p75_sec = value("totalLatencyP75Sec"),
    11: variant_key = value("variantKey"),
});

object!(ModelPerformanceStats {
    0: default = value("default"), 1: variants = required("variants"),
});

object!(ModelResponse: response {
    0: model = present("model"),
});

object!(ModelUsage {
    0: model_id = value("modelId"), 1: points = required("points"),
});

object!(ModelUsagePoint {
    0: api_key_cost = value("apiKeyCost"), 1: api_key_discount = value("apiKeyDiscount"), 2: cost = value("cost"),
    3: discount = value("discount"), 4: jobs = value("jobs"), 5: time = value("time"),
});

object!(Preset {
    0: author_id = value("authorId"), 1: created_at = value("createdAt"), 2: id = identifier("id"),
    3: is_default = value("isDefault"), 4: model_id = value("modelId"), 5: owner_id = value("ownerId"),
    6: parameters = value("parameters"), 7: updated_at = value("updatedAt"),
});

object!(PresetListResponse: response {
    0: presets = required("presets"),
});

object!(PresetResponse: response {
    0: preset = present("preset"),
});

object!(PromptGuide {
    0: value = value("value"),
});

object!(PromptGuideResponse: response {
    0: prompt_guide = value("promptGuide"),
});

object!(PromptScoreDetails {
    0: captions_similarity = value("captionsSimilarity"), 1: embedding_similarity = value("embeddingSimilarity"),
    2: prompts_similarity = value("promptsSimilarity"),
});

object!(ScoreAssetSimilarity {
    0: asset_id = value("assetId"), 1: similarity = value("similarity"),
});

object!(ScoreAssetWarning {
    0: asset_id = value("assetId"), 1: message = required("message"),
});

object!(ScoreCoupleDistance {
    0: couple = required("couple"), 1: distance = value("distance"),
});

object!(ScoreCoupleSimilarity {
    0: couple = required("couple"), 1: similarity = value("similarity"),
});

object!(ScoreCoupleWarning {
    0: couple = required("couple"), 1: message = required("message"),
});

object!(ScoreRetrievePromptResponse: response {
    0: details = value("details"), 1: model_id = value("modelId"), 2: score = value("score"),
    3: status = value("status"), 4: syntax_error = value("syntaxError"),
});

object!(ScoreRetrieveTrainingDatasetResponse: response {
    0: asset_couples_warnings = value("assetCouplesWarnings"), 1: assets_warnings = value("assetsWarnings"),
    2: details = value("details"), 3: model_id = value("modelId"), 4: score = value("score"),
    5: status = value("status"),
});

object!(ScoreSummary {
    0: mean = value("mean"), 1: median = value("median"), 2: min = value("min"),
});

object!(TrainTriggerResponse: response {
    0: cost_details = value("costDetails"), 1: creative_units_cost = value("creativeUnitsCost"),
    2: creative_units_discount = value("creativeUnitsDiscount"), 3: ip_detection = value("ipDetection"),
    4: job = present("job"), 5: model = present("model"),
});

object!(TrainingDatasetScoreDetails {
    0: asset_couples_captions_distance = required("assetCouplesCaptionsDistance"),
    1: asset_couples_similarity = required("assetCouplesSimilarity"),
    2: assets_embedding_similarity = required("assetsEmbeddingSimilarity"),
    3: assets_similarity = value("assetsSimilarity"), 4: couples_captions_distance = value("couplesCaptionsDistance"),
    5: couples_similarity = value("couplesSimilarity"), 6: metadata_score = value("metadataScore"),
});

object!(TrainingImageReplacePairsResponse: response {
    0: count = value("count"), 1: pairs = required("pairs"),
});

object!(TrainingImageResponse: response {
    0: training_image = present("trainingImage"),
});

page!(ModelListResponse { models: Model, token next_pagination_token });

open_enum! {
    /// A capability of a model.
    pub enum ModelCapability {
        ThreeDToThreeD = "3d23d",
        Audio2audio = "audio2audio",
        Audio2txt = "audio2txt",
        Audio2video = "audio2video",
        Controlnet = "controlnet",
        ControlnetImg2img = "controlnet_img2img",
        ControlnetInpaint = "controlnet_inpaint",
        ControlnetInpaintIpAdapter = "controlnet_inpaint_ip_adapter",
        ControlnetIpAdapter = "controlnet_ip_adapter",
        ControlnetReference = "controlnet_reference",
        ControlnetTexture = "controlnet_texture",
        Img23d = "img23d",
        Img2img = "img2img",
        Img2imgIpAdapter = "img2img_ip_adapter",
        Img2imgTexture = "img2img_texture",
        Img2txt = "img2txt",
        Img2video = "img2video",
        Inpaint = "inpaint",
        InpaintIpAdapter = "inpaint_ip_adapter",
        Outpaint = "outpaint",
        Reference = "reference",
        ReferenceTexture = "reference_texture",
        Txt23d = "txt23d",
        Txt2audio = "txt2audio",
        Txt2img = "txt2img",
        Txt2imgIpAdapter = "txt2img_ip_adapter",
        Txt2imgTexture = "txt2img_texture",
        Txt2txt = "txt2txt",
        Txt2video = "txt2video",
        Video23d = "video23d",
        Video2audio = "video2audio",
        Video2img = "video2img",
        Video2txt = "video2txt",
        Video2video = "video2video",
    }
}

open_enum! {
    /// The class status (only published classes are listed, but unpublished classes can still appear in existing models).
    pub enum ModelClassStatus {
        Published = "published",
        Unpublished = "unpublished",
    }
}

open_enum! {
    /// Data processing comment (e.g., zeroRetention, temporaryRetention, etc.).
    pub enum ModelDataProcessing {
        ResearchOnly = "researchOnly",
        ServiceImprovement = "serviceImprovement",
        TemporaryRetention = "temporaryRetention",
        ZeroRetention = "zeroRetention",
    }
}

open_enum! {
    /// The data type of the input.
    pub enum ModelInputType {
        Boolean = "boolean",
        File = "file",
        FileArray = "file_array",
        InputsArray = "inputs_array",
        Model = "model",
        ModelArray = "model_array",
        Number = "number",
        NumberArray = "number_array",
        String = "string",
        StringArray = "string_array",
    }
}

open_enum! {
    /// Whether to list private or public models.
    pub enum ModelListPrivacy {
        Private = "private",
        Public = "public",
    }
}

open_enum! {
    /// The maintainer of the model.
    pub enum ModelMaintainer {
        Fal = "Fal",
        Provider = "Provider",
        Replicate = "Replicate",
        Scenario = "Scenario",
    }
}

open_enum! {
    /// The field that models are sorted by.
    pub enum ModelSortBy {
        CreatedAt = "createdAt",
        Score = "score",
        UpdatedAt = "updatedAt",
    }
}

open_enum! {
    /// The source of the model.
    pub enum ModelSource {
        Civitai = "civitai",
        Huggingface = "huggingface",
        Other = "other",
        Scenario = "scenario",
    }
}

open_enum! {
    /// The model status.
    pub enum ModelStatus {
        Copying = "copying",
        Deleted = "deleted",
        Failed = "failed",
        New = "new",
        Trained = "trained",
        Training = "training",
        TrainingCanceled = "training-canceled",
    }
}

open_enum! {
    /// The sub-processor used for the model.
    pub enum ModelSubProcessor {
        Aws = "AWS",
        Fal = "Fal",
        Modal = "Modal",
        Provider = "Provider",
        Replicate = "Replicate",
    }
}

open_enum! {
    /// The type of a model.
    ///
    /// The current official SDK no longer lists the values that begin with `sd-`.
    pub enum ModelType {
        Custom = "custom",
        ElevenlabsVoice = "elevenlabs-voice",
        Flux1 = "flux.1",
        Flux1Composition = "flux.1-composition",
        Flux1KontextDev = "flux.1-kontext-dev",
        Flux1KontextLora = "flux.1-kontext-lora",
        Flux1KreaDev = "flux.1-krea-dev",
        Flux1KreaLora = "flux.1-krea-lora",
        Flux1Lora = "flux.1-lora",
        Flux1Pro = "flux.1-pro",
        Flux11ProUltra = "flux.1.1-pro-ultra",
        Flux2DevEditLora = "flux.2-dev-edit-lora",
        Flux2DevLora = "flux.2-dev-lora",
        Flux2Klein4bEditLora = "flux.2-klein-4b-edit-lora",
        Flux2Klein4bLora = "flux.2-klein-4b-lora",
        Flux2Klein9bEditLora = "flux.2-klein-9b-edit-lora",
        Flux2Klein9bLora = "flux.2-klein-9b-lora",
        Flux2KleinBase4bEditLora = "flux.2-klein-base-4b-edit-lora",
        Flux2KleinBase4bLora = "flux.2-klein-base-4b-lora",
        Flux2KleinBase9bEditLora = "flux.2-klein-base-9b-edit-lora",
        Flux2KleinBase9bLora = "flux.2-klein-base-9b-lora",
        Flux11Pro = "flux1.1-pro",
        GptImage1 = "gpt-image-1",
        QwenImage2512Lora = "qwen-image-2512-lora",
        QwenImageEdit2509Lora = "qwen-image-edit-2509-lora",
        QwenImageEdit2511Lora = "qwen-image-edit-2511-lora",
        QwenImageEditLora = "qwen-image-edit-lora",
        QwenImageLora = "qwen-image-lora",
        Sd15 = "sd-1_5",
        Sd15Composition = "sd-1_5-composition",
        Sd15Lora = "sd-1_5-lora",
        SdXl = "sd-xl",
        SdXlComposition = "sd-xl-composition",
        SdXlLora = "sd-xl-lora",
        ZimageDeTurboLora = "zimage-de-turbo-lora",
        ZimageLora = "zimage-lora",
        ZimageTurboLora = "zimage-turbo-lora",
    }
}

open_enum! {
    /// Present only if the prompt has one or more syntax errors.
    ///
    /// The API checks several syntax errors in the prompt.
    pub enum PromptSyntaxError {
        PromptWeightRange = "Prompt weight should be between 0 and 2",
        PromptWeightSymbol = "Prompt weight symbol should be - or + with a maximum length of 5. Ex: --, ++, ---, +++++",
        UnsupportedWhenSyntax = "Unsupported prompt syntax: '[to:when], [from::when]'",
        UnsupportedWeightSyntax = "Unsupported prompt syntax: 'word:<weight>' or '(word):<weight>'. Please use 'word<weight>' or '(word)<weight>' instead",
        UnsupportedRefSyntax = "Unsupported prompt syntax: --(s|c)ref",
        UnsupportedLoraSyntax = "Unsupported prompt syntax: <name:weight> or <lora:name:weight>",
        UnsupportedUrl = "Unsupported url in prompt",
    }
}

open_enum! {
    /// Whether the score is available yet.
    pub enum ScoreStatus {
        Complete = "complete",
        Incomplete = "incomplete",
        Unknown = "unknown",
    }
}

open_enum! {
    /// A problem with a training image.
    pub enum ScoreWarning {
        CaptionsAreIdentical = "Captions are identical",
        CaptionsAreTooClose = "Captions are too close",
        EmptyCaption = "Empty caption",
        MissingCaption = "Missing caption",
        MissingMetadata = "Missing metadata",
        SameAsset = "Same asset",
        SimilarityIsTooHigh = "Similarity is too high",
        SimilarityWithOtherAssetsIsTooLow = "Similarity with other assets is too low",
        WidthAndHeightMustBeLargerThan1024 = "Width and height must be larger than 1024",
    }
}

open_enum! {
    /// The preset to use for training images.
    pub enum TrainingImagePreset {
        Default = "default",
        Style = "style",
        Subject = "subject",
    }
}

