// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use crate::types::{
    AudioClassification, CameraKeyframe, CameraMode, DetectModality, ImageType,
    InputFidelity, InputLocation, Job, JobStatus, ModelConcept, ModelType,
    OriginalMimeType, Privacy, QualityGate, SignedUrl, Timestamp, UsageCountPoint,
};

/// An image, video, sound, 3D model or canvas.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Asset {
    /// The author user ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub author_id: String,
    /// Automatic captioning of the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub automatic_captioning: Option<String>,
    /// A list of CollectionId this asset belongs to.
    pub collection_ids: Vec<String>,
    /// The asset creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// When the asset was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<Timestamp>,
    /// The description, it will contain in priority:
    ///
    /// - the manual description
    /// - the advanced captioning when the asset is used in training flow
    /// - the automatic captioning
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// List of edit capabilities.
    ///
    /// One of `DETECTION`, `GENERATIVE_FILL`, `PIXELATE`, `PROMPT_EDITING`, `REFINE`, `REFRAME`, `REMOVE_BACKGROUND`, `SEGMENTATION`, `UPSCALE`, `UPSCALE_360`, `VECTORIZATION`.
    pub edit_capabilities: Vec<AssetEditCapability>,
    /// The embedding of the asset when requested.
    ///
    /// Only available when an asset can be embedded (ie: not Detection maps).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub embedding: Vec<f64>,
    /// The video asset's first frame.
    ///
    /// Contains the assetId and the url of the first frame.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_frame: Option<AssetReference>,
    /// The asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// Whether the asset is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_hidden: Option<bool>,
    /// The kind of asset.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The video asset's last frame.
    ///
    /// Contains the assetId and the url of the last frame.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_frame: Option<AssetReference>,
    /// Metadata of the asset with some additional information.
    pub metadata: Box<AssetMetadata>,
    /// The mime type of the asset (example: "image/png").
    pub mime_type: String,
    /// The NSFW labels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub nsfw: Vec<String>,
    /// The original file url.
    ///
    /// Contains the url of the original file. without any conversion. Only available for some specific video, audio and threeD assets.
    /// Is only specified if the given asset data has been replaced with a new file during the creation of the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_file_url: Option<SignedUrl>,
    /// The MIME type of the original file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_mime_type: Option<OriginalMimeType>,
    /// The output index of the asset within a job.
    ///
    /// This index is an integer that starts at 0.
    /// It is used to differentiate between multiple outputs of the same job.
    /// If the job has only one output, this index is 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_index: Option<u32>,
    /// The owner (project) ID (example: "proj_23tlk332lkht3kl2" or "team_dlkhgs23tlk3hlkth32lkht3kl2" for old teams).
    pub owner_id: String,
    /// The asset's preview.
    ///
    /// Contains the assetId and the url of the preview.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<AssetReference>,
    /// The privacy of the asset.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// The properties of the asset, content may depend on the kind of asset returned.
    pub properties: Box<AssetProperties>,
    /// The results of the quality gate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality_gate: Option<Box<QualityGate>>,
    /// source of the asset.
    pub source: AssetSource,
    /// The actual status.
    ///
    /// One of `error`, `pending`, `success`.
    pub status: AssetStatus,
    /// The associated tags (example: \["sci-fi", "landscape"\]).
    pub tags: Vec<String>,
    /// The asset's thumbnail.
    ///
    /// Contains the assetId and the url of the thumbnail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<AssetReference>,
    /// The asset last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
    /// Signed URL to get the asset content.
    pub url: SignedUrl,
}

/// The response of [`assets.get_bulk`](crate::resources::assets::Assets::get_bulk).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetGetBulkResponse {
    /// The assets.
    pub assets: Vec<Asset>,
}

/// The response of several operations:
///
/// - [`assets.list`](crate::resources::assets::Assets::list)
/// - [`assets.public.list`](crate::resources::assets::public::Public::list)
#[doc(alias = "PublicListResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetListResponse {
    /// The assets.
    pub assets: Vec<Asset>,
    /// A token to query the next page of assets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_pagination_token: Option<String>,
}

/// The response of [`assets.list_snapshots`](crate::resources::assets::Assets::list_snapshots).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetListSnapshotsResponse {
    /// A token to query the next page of snapshots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_pagination_token: Option<String>,
    /// The snapshots.
    pub snapshots: Vec<AssetSnapshot>,
}

/// The response of [`assets.lock`](crate::resources::assets::Assets::lock).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetLockResponse {
    /// The asset.
    pub asset: Asset,
    /// The value of the lock to use when updating/unlocking the canvas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_id: Option<String>,
}

/// Metadata of the asset with some additional information.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetMetadata {
    /// How angular is the surface? 0 is like a sphere, 1 is like a mechanical object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub angular: Option<f64>,
    /// The optional aspect ratio given for the generation, only applicable for some models.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<String>,
    /// Int to set between 0 and 255 for the opacity of the background in the result images.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_opacity: Option<u32>,
    /// The baseModelId that may be changed at inference time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// A bounding box around the object of interest, in the format \[x1, y1, x2, y2\].
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub bbox: Vec<f64>,
    /// Remove small dark spots (i.e. “pepper”) and connect small bright cracks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub better_quality: Option<bool>,
    /// The control image already processed by canny detector.
    ///
    /// Must reference an existing AssetId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub canny_structure_image: Option<String>,
    /// Activate clustering.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clustering: Option<bool>,
    /// Ensure upscaled tiles have the same color histogram as original tiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_correction: Option<bool>,
    /// The color mode of a vectorization: `bw` or `color`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_mode: Option<String>,
    /// The significant bits of a color channel in a vectorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color_precision: Option<u32>,
    /// Flux Kontext LoRA to style the image.
    ///
    /// For Flux Kontext Prompt Editing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub concepts: Vec<ModelConcept>,
    /// The outlines of the segments, as lists of points in pixels.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contours: Vec<Vec<Vec<Vec<f64>>>>,
    /// End step for control.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub control_end: Option<f64>,
    /// The date when the asset was copied to a project.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copied_at: Option<Timestamp>,
    /// The minimum angle, in degrees, that the vectorization treated as a corner.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub corner_threshold: Option<f64>,
    /// Allow the generation of "hallucinations" during the upscale process, which adds additional details and deviates from the original image.
    ///
    /// Default: optimized for your preset and style.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creativity: Option<f64>,
    /// Amount of decay in creativity over the upscale process.
    ///
    /// The lower the value, the less the creativity will be preserved over the upscale process.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creativity_decay: Option<f64>,
    /// If true, use the default parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default_parameters: Option<bool>,
    /// The depth fidelity if a depth image provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth_fidelity: Option<f64>,
    /// The control image processed by depth estimator.
    ///
    /// Must reference an existing AssetId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub depth_image: Option<String>,
    /// Amount of details to remove or add.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details_level: Option<f64>,
    /// The number of pixels to dilate the result masks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dilate: Option<u32>,
    /// Contrast factor for Grayscale detector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<f64>,
    /// The name by which sibling files refer to the file, for example an OBJ file to its MTL file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_name: Option<String>,
    /// The size in pixels below which the vectorization discarded patches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filter_speckle: Option<f64>,
    /// Determine the scale at which the upscale process works.
    ///
    /// - With a small value, the upscale works at the largest scale, resulting in fewer added details and more coherent images. Ideal for portraits, for example.
    /// - With a large value, the upscale works at the smallest scale, resulting in more added details and more hallucinations. Ideal for landscapes, for example.
    ///
    /// (info): A small value is slower and more expensive to run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fractality: Option<f64>,
    /// Apply extra control to the Skybox 360 geometry.
    ///
    /// The higher the value, the more the 360 geometry will influence the generated skybox image.
    ///
    /// Use with caution. Default is adapted to the other parameters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub geometry_enforcement: Option<f64>,
    /// The guidance used to generate this asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// Whether the tiling was optimized for centered props and characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub half_mode: Option<bool>,
    /// How much definition and detail the upscale added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hdr: Option<f64>,
    /// The height of the asset, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// High threshold for Canny detector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high_threshold: Option<f64>,
    /// (deprecated) Horizontal expansion ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_expansion_ratio: Option<f64>,
    /// The input image to process.
    ///
    /// Must reference an existing AssetId or be a data URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<String>,
    /// Strengthen the similarity to the original image during the upscale.
    ///
    /// Default: optimized for your preset and style.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_fidelity: Option<f64>,
    /// Preserve the seamless properties of skybox or texture images.
    ///
    /// Input has to be of same type (seamless).
    ///
    /// One of `seamfull`, `skybox`, `texture`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image_type: Option<ImageType>,
    /// The id of the Inference describing how this image was generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inference_id: Option<String>,
    /// When set to `high`, allows to better preserve details from the input images in the output.
    ///
    /// This is especially useful when using images that contain elements like faces or logos that
    /// require accurate preservation in the generated image.
    ///
    /// You can provide multiple input images that will all be preserved with high fidelity, but keep
    /// in mind that the first image will be preserved with richer textures and finer details, so if
    /// you include elements such as faces, consider placing them in the first image.
    ///
    /// Only available for the `gpt-image-1` model.
    ///
    /// One of `high`, `low`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_fidelity: Option<InputFidelity>,
    /// Location of the input image in the output.
    ///
    /// One of `bottom`, `left`, `middle`, `right`, `top`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_location: Option<InputLocation>,
    /// To invert the relief.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invert: Option<bool>,
    /// Whether references inside the file, for example `mtllib` in an OBJ file, are unchanged.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keeps_file_names: Option<bool>,
    /// The minimum confidence of a pose keypoint, between 0 (all keypoints) and 1 (only certain keypoints).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub keypoint_threshold: Option<f64>,
    /// The kind of the asset.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The color difference between the layers of a vectorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub layer_difference: Option<f64>,
    /// The minimum length of a segment in a vectorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub length_threshold: Option<f64>,
    /// The ISO timestamp when the lock on the canvas will expire.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lock_expires_at: Option<Timestamp>,
    /// Low threshold for Canny detector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low_threshold: Option<f64>,
    /// The mask used for the asset generation or editing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mask: Option<String>,
    /// The maximum number of iterations of a vectorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_iterations: Option<u32>,
    /// Maximum threshold for Grayscale conversion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_threshold: Option<f64>,
    /// Minimum threshold for Grayscale conversion.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_threshold: Option<f64>,
    /// Modality to detect.
    ///
    /// One of `canny`, `depth`, `grayscale`, `lineart_anime`, `mlsd`, `normal`, `pose`, `scribble`, `segmentation`, `sketch`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub modality: Option<DetectModality>,
    /// The curve fitting of a vectorization: `none`, `polygon` or `spline`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<String>,
    /// The modelId used to generate this asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_id: Option<String>,
    /// The type of the generator used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_type: Option<ModelType>,
    /// The name of the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The number of masks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nb_masks: Option<u32>,
    /// The negative prompt used to generate this asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// Controls the influence of the negative prompt.
    ///
    /// Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps that the asset was generated with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// The number of outputs to generate.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_outputs: Option<u32>,
    /// The ID of the original asset that this one derives from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_asset_id: Option<String>,
    /// The index of the asset in the results of its job, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output_index: Option<u32>,
    /// Overlap percentage for the output image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlap_percentage: Option<f64>,
    /// Override the embeddings of the model.
    ///
    /// Only your prompt and negativePrompt will be used. Use with caution.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub override_embeddings: Option<bool>,
    /// The ID of the asset that this one was created from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
    /// The ID of the job that created the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_job_id: Option<String>,
    /// The number of decimal places in the paths of a vectorization.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path_precision: Option<u32>,
    /// List of points (label, x, y) in the image where label = 0 for background and 1 for object.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<Vec<f64>>,
    /// How polished is the surface? 0 is like a rough surface, 1 is like a mirror.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub polished: Option<f64>,
    /// The preset that the asset was generated with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preset: Option<String>,
    /// The progress of the generation, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress_percent: Option<f64>,
    /// The prompt that guided the asset generation or editing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Increase the fidelity to the prompt during upscale.
    ///
    /// Default: optimized for your preset and style.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt_fidelity: Option<f64>,
    /// How raised is the surface? 0 is flat like water, 1 is like a very rough rock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub raised: Option<f64>,
    /// The reference images used for the asset generation or editing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reference_images: Vec<String>,
    /// Additional refinement steps before scaling.
    ///
    /// If scalingFactor == 1, the refinement process will be applied (1 + refinementSteps) times.
    /// If scalingFactor \> 1, the refinement process will be applied refinementSteps times.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refinement_steps: Option<u32>,
    /// Remove background for Grayscale detector.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remove_background: Option<bool>,
    /// Size proportion of the input image in the output.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resize_option: Option<f64>,
    /// Boolean to output the contours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_contours: Option<bool>,
    /// Whether to return the cut out object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_image: Option<bool>,
    /// Whether to return the masks (binary images) in the response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_mask: Option<bool>,
    /// The ID of the first ancestor of the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub root_parent_id: Option<String>,
    /// Save a flipbook of the texture.
    ///
    /// Deactivated when the input texture is larger than 2048x2048px.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub save_flipbook: Option<bool>,
    /// Scaling factor (when `targetWidth` not specified).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scaling_factor: Option<f64>,
    /// The scheduler used to generate this asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<String>,
    /// The seed used to generate this asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// Sharpen tiles.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sharpen: Option<bool>,
    /// How shiny is the surface? 0 is like a matte surface, 1 is like a diamond.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shiny: Option<f64>,
    /// The size of the file, in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// Activate sketch detection instead of canny.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sketch: Option<bool>,
    /// The ID of the project that the asset was copied from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source_project_id: Option<String>,
    /// The minimum angle, in degrees, at which the vectorization spliced a curve.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub splice_threshold: Option<f64>,
    /// The strength.
    ///
    /// Only available for the `flux-kontext` LoRA model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub strength: Option<f64>,
    /// Strength for the input image structure preservation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure_fidelity: Option<f64>,
    /// The control image for structure.
    ///
    /// A canny detector will be applied to this image. Must reference an existing AssetId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub structure_image: Option<String>,
    /// The style that the asset was generated in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style: Option<AssetStyle>,
    /// The higher the value the more it will look like the style image(s).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style_fidelity: Option<f64>,
    /// List of style images.
    ///
    /// Most of the time, only one image is enough. They must be existing AssetIds.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub style_images: Vec<String>,
    /// Condition the influence of the style image(s).
    ///
    /// The higher the value, the more the style images will influence the upscaled image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub style_images_fidelity: Option<f64>,
    /// The requested height, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_height: Option<u32>,
    /// The requested width, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_width: Option<u32>,
    /// A textual description / keywords describing the object of interest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The asset to convert into texture maps.
    ///
    /// Must reference an existing AssetId.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub texture: Option<String>,
    /// The thumbnail of the canvas.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<AssetReference>,
    /// If set to true, during the upscaling process, the model will match tiles of the source image with tiles of the style image(s).
    ///
    /// This will result in a more coherent restyle. Works best with style images that have a similar composition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tile_style: Option<bool>,
    /// Whether the asset is a training image of a model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub training_image: Option<bool>,
    /// The type of the asset.
    ///
    /// Ex: 'inference-txt2img' will represent an asset generated from a text to image model.
    pub type_: AssetType,
    /// (deprecated) Vertical expansion ratio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_expansion_ratio: Option<f64>,
    /// The width of the asset, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// The properties of the asset, content may depend on the kind of asset returned.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetProperties {
    /// Number of animation frames if animations exist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub animation_frame_count: Option<u32>,
    /// Bitrate of the media in bits per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bitrate: Option<f64>,
    /// Number of bones if skeleton exists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bone_count: Option<u32>,
    /// The recommended camera mode for a splat.
    ///
    /// One of `aerial`, `interior`, `turntable`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub camera_mode: Option<CameraMode>,
    /// The recommended camera path around a splat.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub camera_trajectory: Vec<CameraKeyframe>,
    /// Number of channels of the audio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub channels: Option<u32>,
    /// The number of Unicode code points of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub char_count: Option<u64>,
    /// Classification of the audio.
    ///
    /// One of `effect`, `interview`, `music`, `other`, `sound`, `speech`, `text`, `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub classification: Option<AudioClassification>,
    /// Codec name of the media.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub codec_name: Option<String>,
    /// Description of the audio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Bounding box dimensions \[width, height, depth\]
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dimensions: Vec<f64>,
    /// Duration of the media in seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<f64>,
    /// Number of faces/triangles in the mesh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_count: Option<u32>,
    /// Format of the mesh file (e.g. 'glb', etc.).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub format: Option<String>,
    /// Frame rate of the video in frames per second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub frame_rate: Option<f64>,
    /// Whether the mesh has animations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_animations: Option<bool>,
    /// Whether `preview` is the whole text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_full_preview: Option<bool>,
    /// Whether the mesh has normal vectors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_normals: Option<bool>,
    /// Whether the mesh has bones/skeleton.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_skeleton: Option<bool>,
    /// Whether the mesh has UV coordinates.
    #[serde(rename = "hasUVs", skip_serializing_if = "Option::is_none")]
    pub has_uvs: Option<bool>,
    /// The height, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// Number of frames in the video.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nb_frames: Option<u32>,
    /// The beginning of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preview: Option<String>,
    /// Sample rate of the media in Hz.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sample_rate: Option<u32>,
    /// The size of the file, in bytes.
    pub size: i64,
    /// Transcription of the audio.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<AssetTranscription>,
    /// Number of vertices in the mesh.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertex_count: Option<u32>,
    /// The width, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
    /// The number of words of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word_count: Option<u64>,
}

/// The ID of an asset, with a signed URL to fetch it from.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetReference {
    /// A type marker set by the API.
    ///
    /// One of `AssetId`.
    #[serde(rename = "__brand", skip_serializing_if = "Option::is_none")]
    pub brand: Option<AssetBrand>,
    /// The ID of the asset.
    pub asset_id: String,
    /// A signed URL to fetch the asset from.
    pub url: SignedUrl,
}

/// The response of several operations:
///
/// - [`assets.duplicate`](crate::resources::assets::Assets::duplicate)
/// - [`assets.public.retrieve`](crate::resources::assets::public::Public::retrieve)
/// - [`assets.retrieve`](crate::resources::assets::Assets::retrieve)
/// - [`assets.unlock`](crate::resources::assets::Assets::unlock)
/// - [`assets.update`](crate::resources::assets::Assets::update)
#[doc(alias = "AssetDuplicateResponse")]
#[doc(alias = "AssetRetrieveResponse")]
#[doc(alias = "AssetUnlockResponse")]
#[doc(alias = "AssetUpdateResponse")]
#[doc(alias = "PublicRetrieveResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetResponse {
    /// The asset.
    pub asset: Asset,
}

/// The response of [`assets.restore_multiple`](crate::resources::assets::Assets::restore_multiple).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetRestoreMultipleResponse {
    /// The IDs of the restored assets.
    pub restored_asset_ids: Vec<String>,
    /// The assets that were not restored, and why.
    pub skipped_assets: Vec<SkippedAsset>,
}

/// A snapshot of a canvas.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetSnapshot {
    /// The ID of the user who created the snapshot.
    pub author_id: String,
    /// The hash of the canvas.
    pub hash: String,
    /// The canvas at the time of the snapshot.
    pub raw_data: String,
    /// When the snapshot was taken.
    pub taken_at: Timestamp,
}

/// Transcription of the audio.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetTranscription {
    /// The transcribed text.
    pub text: String,
}

/// The response of [`assets.upload`](crate::resources::assets::Assets::upload).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetUploadResponse {
    /// The asset.
    pub asset: Asset,
    /// The job that processes the upload; absent if the asset is available at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job: Option<Job>,
}

/// The number of assets of one kind created over time.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct AssetUsage {
    /// The kind of the assets.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The numbers of assets over time.
    pub points: Vec<UsageCountPoint>,
}

/// The response of [`assets.download.get_status`](crate::resources::assets::download::Download::get_status).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DownloadGetStatusResponse {
    /// The download url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub download_url: Option<SignedUrl>,
    /// The job id associated with the download request.
    pub job_id: String,
    /// The current job status.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub job_status: JobStatus,
}

/// The file names and layout of an archive.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DownloadOptions {
    /// The name of the archive without `.zip`; defaults to the date followed by `-export`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive_name: Option<String>,
    /// A file naming convention as a string with the following available parameters:
    /// \<seed\> (seed used to generate the asset)
    /// \<num\> (index of the asset in the inference)
    /// \<prompt\> (prompt of the inference)
    /// \<generator\> (prompt of the generator).
    /// Example: "\<generator\>-\<prompt\>-\<num\>-\<seed\>".
    pub file_name_template: String,
    /// Flag to prevent grouping assets in directories and store them flat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flat: Option<bool>,
    /// Whether the archive contains the original of files that were re-encoded on upload, for example from .mov to mp4.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefer_original: Option<bool>,
}

impl DownloadOptions {
    /// Creates the value with its required fields; the optional fields have setters.
    pub fn new(file_name_template: impl Into<String>) -> Self {
        Self {
            file_name_template: file_name_template.into(),
            ..Default::default()
        }
    }

    /// The name of the archive without `.zip`; defaults to the date followed by `-export`.
    pub fn archive_name(mut self, archive_name: impl Into<String>) -> Self {
        self.archive_name = Some(archive_name.into());
        self
    }

    /// Flag to prevent grouping assets in directories and store them flat.
    pub fn flat(mut self, flat: bool) -> Self {
        self.flat = Some(flat);
        self
    }

    /// Whether the archive contains the original of files that were re-encoded on upload, for example from .mov to mp4.
    pub fn prefer_original(mut self, prefer_original: bool) -> Self {
        self.prefer_original = Some(prefer_original);
        self
    }
}

/// The assets that an archive contains.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DownloadQuery {
    /// Every individual asset specified will be included in the archive.
    pub asset_ids: Vec<String>,
    /// All assets issued from the provided inference ids will be included in the archive.
    pub inference_ids: Vec<String>,
    /// All assets issued from the provided model ids will be included in the archive.
    pub model_ids: Vec<String>,
}

impl DownloadQuery {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// Every individual asset specified will be included in the archive.
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.asset_ids = asset_ids
            .into_iter()
            .map(|item| item.as_ref().into())
            .collect();
        self
    }

    /// All assets issued from the provided inference ids will be included in the archive.
    pub fn inference_ids(
        mut self,
        inference_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.inference_ids = inference_ids
            .into_iter()
            .map(|item| item.as_ref().into())
            .collect();
        self
    }

    /// All assets issued from the provided model ids will be included in the archive.
    pub fn model_ids(
        mut self,
        model_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.model_ids = model_ids
            .into_iter()
            .map(|item| item.as_ref().into())
            .collect();
        self
    }
}

/// The response of [`assets.download.request`](crate::resources::assets::download::Download::request).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct DownloadRequestResponse {
    /// The MIME type of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<String>,
    /// The signed URL to download the asset in the given format.
    pub url: SignedUrl,
}

/// An asset that was not restored, and the reason.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SkippedAsset {
    /// The ID of the asset.
    pub asset_id: String,
    /// "not-found": no asset with this id. "not-deleted": the asset is not deleted. "expired": deleted more than 30 days ago, or past the Free plan retention period.
    ///
    /// One of `expired`, `not-deleted`, `not-found`.
    pub reason: RestoreSkipReason,
}

object!(Asset {
    "authorId" => author_id, "automaticCaptioning" => automatic_captioning, "collectionIds" => collection_ids: required,
    "createdAt" => created_at, "deletedAt" => deleted_at, "description" => description,
    "editCapabilities" => edit_capabilities: required, "embedding" => embedding, "firstFrame" => first_frame,
    "id" => id: identifier, "isHidden" => is_hidden, "kind" => kind, "lastFrame" => last_frame, "metadata" => metadata,
    "mimeType" => mime_type, "nsfw" => nsfw, "originalFileUrl" => original_file_url,
    "originalMimeType" => original_mime_type, "outputIndex" => output_index, "ownerId" => owner_id,
    "preview" => preview, "privacy" => privacy, "properties" => properties, "qualityGate" => quality_gate,
    "source" => source, "status" => status, "tags" => tags: required, "thumbnail" => thumbnail,
    "updatedAt" => updated_at, "url" => url,
});

object!(AssetGetBulkResponse: response {
    "assets" => assets: required,
});

object!(AssetListResponse: response {
    "assets" => assets: required, "nextPaginationToken" => next_pagination_token,
});

object!(AssetListSnapshotsResponse: response {
    "nextPaginationToken" => next_pagination_token, "snapshots" => snapshots: required,
});

object!(AssetLockResponse: response {
    "asset" => asset: present, "lockId" => lock_id,
});

object!(AssetMetadata {
    "angular" => angular, "aspectRatio" => aspect_ratio, "backgroundOpacity" => background_opacity,
    "baseModelId" => base_model_id, "bbox" => bbox, "betterQuality" => better_quality,
    "cannyStructureImage" => canny_structure_image, "clustering" => clustering, "colorCorrection" => color_correction,
    "colorMode" => color_mode, "colorPrecision" => color_precision, "concepts" => concepts, "contours" => contours,
    "controlEnd" => control_end, "copiedAt" => copied_at, "cornerThreshold" => corner_threshold,
    "creativity" => creativity, "creativityDecay" => creativity_decay, "defaultParameters" => default_parameters,
    "depthFidelity" => depth_fidelity, "depthImage" => depth_image, "detailsLevel" => details_level, "dilate" => dilate,
    "factor" => factor, "fileName" => file_name, "filterSpeckle" => filter_speckle, "fractality" => fractality,
    "geometryEnforcement" => geometry_enforcement, "guidance" => guidance, "halfMode" => half_mode, "hdr" => hdr,
    "height" => height, "highThreshold" => high_threshold, "horizontalExpansionRatio" => horizontal_expansion_ratio,
    "image" => image, "imageFidelity" => image_fidelity, "imageType" => image_type, "inferenceId" => inference_id,
    "inputFidelity" => input_fidelity, "inputLocation" => input_location, "invert" => invert,
    "keepsFileNames" => keeps_file_names, "keypointThreshold" => keypoint_threshold, "kind" => kind,
    "layerDifference" => layer_difference, "lengthThreshold" => length_threshold, "lockExpiresAt" => lock_expires_at,
    "lowThreshold" => low_threshold, "mask" => mask, "maxIterations" => max_iterations, "maxThreshold" => max_threshold,
    "minThreshold" => min_threshold, "modality" => modality, "mode" => mode, "modelId" => model_id,
    "modelType" => model_type, "name" => name, "nbMasks" => nb_masks, "negativePrompt" => negative_prompt,
    "negativePromptStrength" => negative_prompt_strength, "numInferenceSteps" => num_inference_steps,
    "numOutputs" => num_outputs, "originalAssetId" => original_asset_id, "outputIndex" => output_index,
    "overlapPercentage" => overlap_percentage, "overrideEmbeddings" => override_embeddings, "parentId" => parent_id,
    "parentJobId" => parent_job_id, "pathPrecision" => path_precision, "points" => points, "polished" => polished,
    "preset" => preset, "progressPercent" => progress_percent, "prompt" => prompt, "promptFidelity" => prompt_fidelity,
    "raised" => raised, "referenceImages" => reference_images, "refinementSteps" => refinement_steps,
    "removeBackground" => remove_background, "resizeOption" => resize_option, "resultContours" => result_contours,
    "resultImage" => result_image, "resultMask" => result_mask, "rootParentId" => root_parent_id,
    "saveFlipbook" => save_flipbook, "scalingFactor" => scaling_factor, "scheduler" => scheduler,
    "seed" => seed: text_or_number, "sharpen" => sharpen, "shiny" => shiny, "size" => size, "sketch" => sketch,
    "sourceProjectId" => source_project_id, "spliceThreshold" => splice_threshold, "strength" => strength,
    "structureFidelity" => structure_fidelity, "structureImage" => structure_image, "style" => style,
    "styleFidelity" => style_fidelity, "styleImages" => style_images, "styleImagesFidelity" => style_images_fidelity,
    "targetHeight" => target_height, "targetWidth" => target_width, "text" => text, "texture" => texture,
    "thumbnail" => thumbnail, "tileStyle" => tile_style, "trainingImage" => training_image, "type" => type_,
    "verticalExpansionRatio" => vertical_expansion_ratio, "width" => width,
});

object!(AssetProperties {
    "animationFrameCount" => animation_frame_count, "bitrate" => bitrate, "boneCount" => bone_count,
    "cameraMode" => camera_mode, "cameraTrajectory" => camera_trajectory, "channels" => channels,
    "charCount" => char_count, "classification" => classification, "codecName" => codec_name,
    "description" => description, "dimensions" => dimensions, "duration" => duration, "faceCount" => face_count,
    "format" => format, "frameRate" => frame_rate, "hasAnimations" => has_animations,
    "hasFullPreview" => has_full_preview, "hasNormals" => has_normals, "hasSkeleton" => has_skeleton,
    "hasUVs" => has_uvs, "height" => height, "nbFrames" => nb_frames, "preview" => preview, "sampleRate" => sample_rate,
    "size" => size, "transcription" => transcription, "vertexCount" => vertex_count, "width" => width,
    "wordCount" => word_count,
});

object!(AssetReference {
    "__brand" => brand, "assetId" => asset_id, "url" => url,
});

object!(AssetResponse: response {
    "asset" => asset: present,
});

object!(AssetRestoreMultipleResponse: response {
    "restoredAssetIds" => restored_asset_ids: required, "skippedAssets" => skipped_assets: required,
});

object!(AssetSnapshot {
    "authorId" => author_id, "hash" => hash, "rawData" => raw_data, "takenAt" => taken_at,
});

object!(AssetTranscription {
    "text" => text,
});

object!(AssetUploadResponse: response {
    "asset" => asset: present, "job" => job,
});

object!(AssetUsage {
    "kind" => kind, "points" => points: required,
});

object!(DownloadGetStatusResponse: response {
    "downloadUrl" => download_url, "jobId" => job_id, "jobStatus" => job_status,
});

object!(DownloadOptions {
    "archiveName" => archive_name, "fileNameTemplate" => file_name_template, "flat" => flat,
    "preferOriginal" => prefer_original,
});

object!(DownloadQuery {
    "assetIds" => asset_ids: required, "inferenceIds" => inference_ids: required, "modelIds" => model_ids: required,
});

object!(DownloadRequestResponse: response {
    "mimeType" => mime_type, "url" => url,
});

object!(SkippedAsset {
    "assetId" => asset_id, "reason" => reason,
});

page!(AssetListResponse { assets: Asset, token next_pagination_token });

page!(AssetListSnapshotsResponse { snapshots: AssetSnapshot, token next_pagination_token });

open_enum! {
    /// A type marker set by the API.
    pub enum AssetBrand {
        AssetId = "AssetId",
    }
}

open_enum! {
    /// An editing operation that an asset supports.
    pub enum AssetEditCapability {
        Detection = "DETECTION",
        GenerativeFill = "GENERATIVE_FILL",
        Pixelate = "PIXELATE",
        PromptEditing = "PROMPT_EDITING",
        Refine = "REFINE",
        Reframe = "REFRAME",
        RemoveBackground = "REMOVE_BACKGROUND",
        Segmentation = "SEGMENTATION",
        Upscale = "UPSCALE",
        Upscale360 = "UPSCALE_360",
        Vectorization = "VECTORIZATION",
    }
}

open_enum! {
    /// The kind of an asset.
    pub enum AssetKind {
        ThreeD = "3d",
        Audio = "audio",
        Document = "document",
        Image = "image",
        ImageHdr = "image-hdr",
        Json = "json",
        Text = "text",
        Video = "video",
    }
}

open_enum! {
    /// How an asset was created.
    pub enum AssetSource {
        ThreeDToThreeD = "3d23d",
        ThreeDToThreeDTexture = "3d23d:texture",
        ThreeDTexture = "3d:texture",
        ThreeDTextureAlbedo = "3d:texture:albedo",
        ThreeDTextureMetallic = "3d:texture:metallic",
        ThreeDTextureMtl = "3d:texture:mtl",
        ThreeDTextureNormal = "3d:texture:normal",
        ThreeDTextureRoughness = "3d:texture:roughness",
        Audio2audio = "audio2audio",
        Audio2txt = "audio2txt",
        Audio2video = "audio2video",
        BackgroundRemoval = "background-removal",
        Canvas = "canvas",
        CanvasDrawing = "canvas-drawing",
        CanvasExport = "canvas-export",
        Detection = "detection",
        GenerativeFill = "generative-fill",
        ImagePromptEditing = "image-prompt-editing",
        Img23d = "img23d",
        Img2img = "img2img",
        Img2splat = "img2splat",
        Img2txt = "img2txt",
        Img2video = "img2video",
        InferenceControlNet = "inference-control-net",
        InferenceControlNetImg = "inference-control-net-img",
        InferenceControlNetInpainting = "inference-control-net-inpainting",
        InferenceControlNetInpaintingIpAdapter = "inference-control-net-inpainting-ip-adapter",
        InferenceControlNetIpAdapter = "inference-control-net-ip-adapter",
        InferenceControlNetReference = "inference-control-net-reference",
        InferenceControlNetTexture = "inference-control-net-texture",
        InferenceImg = "inference-img",
        InferenceImgIpAdapter = "inference-img-ip-adapter",
        InferenceImgTexture = "inference-img-texture",
        InferenceInPaint = "inference-in-paint",
        InferenceInPaintIpAdapter = "inference-in-paint-ip-adapter",
        InferenceReference = "inference-reference",
        InferenceReferenceTexture = "inference-reference-texture",
        InferenceTxt = "inference-txt",
        InferenceTxtIpAdapter = "inference-txt-ip-adapter",
        InferenceTxtTexture = "inference-txt-texture",
        Patch = "patch",
        Pixelization = "pixelization",
        Reframe = "reframe",
        Restyle = "restyle",
        Segment = "segment",
        SegmentationImage = "segmentation-image",
        SegmentationMask = "segmentation-mask",
        Skybox3d = "skybox-3d",
        SkyboxBase360 = "skybox-base-360",
        SkyboxHdri = "skybox-hdri",
        Texture = "texture",
        TextureAlbedo = "texture:albedo",
        TextureAo = "texture:ao",
        TextureEdge = "texture:edge",
        TextureHeight = "texture:height",
        TextureMetallic = "texture:metallic",
        TextureNormal = "texture:normal",
        TextureSmoothness = "texture:smoothness",
        Txt23d = "txt23d",
        Txt2audio = "txt2audio",
        Txt2img = "txt2img",
        Txt2txt = "txt2txt",
        Txt2video = "txt2video",
        Unknown = "unknown",
        Uploaded = "uploaded",
        Uploaded3d = "uploaded-3d",
        UploadedAudio = "uploaded-audio",
        UploadedAvatar = "uploaded-avatar",
        UploadedText = "uploaded-text",
        UploadedVideo = "uploaded-video",
        Upscale = "upscale",
        UpscaleSkybox = "upscale-skybox",
        UpscaleTexture = "upscale-texture",
        UpscaleVideo = "upscale-video",
        Vectorization = "vectorization",
        Video23d = "video23d",
        Video2audio = "video2audio",
        Video2img = "video2img",
        Video2txt = "video2txt",
        Video2video = "video2video",
        VoiceClone = "voice-clone",
    }
}

open_enum! {
    /// The state of an asset.
    pub enum AssetStatus {
        Error = "error",
        Pending = "pending",
        Success = "success",
    }
}

open_enum! {
    /// The style of a generated asset.
    pub enum AssetStyle {
        ThreeDCartoon = "3d-cartoon",
        ThreeDRendered = "3d-rendered",
        Anime = "anime",
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
        Minimalist = "minimalist",
        NeonTron = "neon-tron",
        OilPainting = "oil-painting",
        Pastel = "pastel",
        Photo = "photo",
        Photography = "photography",
        Psychedelic = "psychedelic",
        RetroFantasy = "retro-fantasy",
        ScifiConceptArt = "scifi-concept-art",
        Space = "space",
        Standard = "standard",
        Whimsical = "whimsical",
    }
}

open_enum! {
    /// How an asset was created, and what it contains.
    pub enum AssetType {
        ThreeDTexture = "3d-texture",
        ThreeDTextureAlbedo = "3d-texture-albedo",
        ThreeDTextureMetallic = "3d-texture-metallic",
        ThreeDTextureMtl = "3d-texture-mtl",
        ThreeDTextureNormal = "3d-texture-normal",
        ThreeDTextureRoughness = "3d-texture-roughness",
        ThreeDToThreeD = "3d23d",
        ThreeDToThreeDTexture = "3d23d-texture",
        Audio2audio = "audio2audio",
        Audio2txt = "audio2txt",
        Audio2video = "audio2video",
        BackgroundRemoval = "background-removal",
        Canvas = "canvas",
        CanvasDrawing = "canvas-drawing",
        CanvasExport = "canvas-export",
        Detection = "detection",
        GenerativeFill = "generative-fill",
        ImagePromptEditing = "image-prompt-editing",
        Img23d = "img23d",
        Img2img = "img2img",
        Img2splat = "img2splat",
        Img2txt = "img2txt",
        Img2video = "img2video",
        InferenceControlnet = "inference-controlnet",
        InferenceControlnetImg2img = "inference-controlnet-img2img",
        InferenceControlnetInpaint = "inference-controlnet-inpaint",
        InferenceControlnetInpaintIpAdapter = "inference-controlnet-inpaint-ip-adapter",
        InferenceControlnetIpAdapter = "inference-controlnet-ip-adapter",
        InferenceControlnetReference = "inference-controlnet-reference",
        InferenceControlnetTexture = "inference-controlnet-texture",
        InferenceImg2img = "inference-img2img",
        InferenceImg2imgIpAdapter = "inference-img2img-ip-adapter",
        InferenceImg2imgTexture = "inference-img2img-texture",
        InferenceInpaint = "inference-inpaint",
        InferenceInpaintIpAdapter = "inference-inpaint-ip-adapter",
        InferenceReference = "inference-reference",
        InferenceReferenceTexture = "inference-reference-texture",
        InferenceTxt2img = "inference-txt2img",
        InferenceTxt2imgIpAdapter = "inference-txt2img-ip-adapter",
        InferenceTxt2imgTexture = "inference-txt2img-texture",
        Patch = "patch",
        Pixelization = "pixelization",
        Reframe = "reframe",
        Restyle = "restyle",
        Segment = "segment",
        SegmentationImage = "segmentation-image",
        SegmentationMask = "segmentation-mask",
        Skybox3d = "skybox-3d",
        SkyboxBase360 = "skybox-base-360",
        SkyboxHdri = "skybox-hdri",
        Texture = "texture",
        TextureAlbedo = "texture-albedo",
        TextureAo = "texture-ao",
        TextureEdge = "texture-edge",
        TextureHeight = "texture-height",
        TextureMetallic = "texture-metallic",
        TextureNormal = "texture-normal",
        TextureSmoothness = "texture-smoothness",
        Txt23d = "txt23d",
        Txt2audio = "txt2audio",
        Txt2img = "txt2img",
        Txt2txt = "txt2txt",
        Txt2video = "txt2video",
        Unknown = "unknown",
        Uploaded = "uploaded",
        Uploaded3d = "uploaded-3d",
        UploadedAudio = "uploaded-audio",
        UploadedAvatar = "uploaded-avatar",
        UploadedText = "uploaded-text",
        UploadedVideo = "uploaded-video",
        Upscale = "upscale",
        UpscaleSkybox = "upscale-skybox",
        UpscaleTexture = "upscale-texture",
        UpscaleVideo = "upscale-video",
        Vectorization = "vectorization",
        Video23d = "video23d",
        Video2audio = "video2audio",
        Video2img = "video2img",
        Video2txt = "video2txt",
        Video2video = "video2video",
        VoiceClone = "voice-clone",
    }
}

open_enum! {
    /// The reason why an asset was not restored.
    pub enum RestoreSkipReason {
        Expired = "expired",
        NotDeleted = "not-deleted",
        NotFound = "not-found",
    }
}

open_enum! {
    /// The format to download the asset in.
    pub enum TargetFormat {
        Avif = "avif",
        Fbx = "fbx",
        Gif = "gif",
        Glb = "glb",
        Heif = "heif",
        Jpeg = "jpeg",
        Jpg = "jpg",
        Mp3 = "mp3",
        Mp4 = "mp4",
        Obj = "obj",
        Png = "png",
        Svg = "svg",
        Tif = "tif",
        Tiff = "tiff",
        Webp = "webp",
    }
}

