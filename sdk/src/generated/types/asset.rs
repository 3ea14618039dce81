// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::transport::page::page;
use crate::types::{
    AudioClassification, CameraKeyframe, CameraMode, DetectModality, ImageType,
    InputFidelity, InputLocation, Job, JobStatus, ModelConcept, ModelType,
    OriginalMimeType, Privacy, QualityGate, SignedUrl, Timestamp, UsageCountPoint,
};

/// An image, video, sound, 3D model or canvas.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Asset {
    /// The author user ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub author_id: String,
    /// Automatic captioning of the asset.
    pub automatic_captioning: Option<String>,
    /// A list of CollectionId this asset belongs to.
    pub collection_ids: Vec<String>,
    /// The asset creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// When the asset was deleted.
    pub deleted_at: Option<Timestamp>,
    /// The description, it will contain in priority:
    ///
    /// - the manual description
    /// - the advanced captioning when the asset is used in training flow
    /// - the automatic captioning
    pub description: Option<String>,
    /// List of edit capabilities.
    ///
    /// One of `DETECTION`, `GENERATIVE_FILL`, `PIXELATE`, `PROMPT_EDITING`, `REFINE`, `REFRAME`, `REMOVE_BACKGROUND`, `SEGMENTATION`, `UPSCALE`, `UPSCALE_360`, `VECTORIZATION`.
    pub edit_capabilities: Vec<AssetEditCapability>,
    /// The embedding of the asset when requested.
    ///
    /// Only available when an asset can be embedded (ie: not Detection maps).
    pub embedding: Vec<f64>,
    /// The video asset's first frame.
    ///
    /// Contains the assetId and the url of the first frame.
    pub first_frame: Option<AssetReference>,
    /// The asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// Whether the asset is hidden.
    pub is_hidden: Option<bool>,
    /// The kind of asset.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The video asset's last frame.
    ///
    /// Contains the assetId and the url of the last frame.
    pub last_frame: Option<AssetReference>,
    /// Metadata of the asset with some additional information.
    pub metadata: Box<AssetMetadata>,
    /// The mime type of the asset (example: "image/png").
    pub mime_type: String,
    /// The NSFW labels.
    pub nsfw: Vec<String>,
    /// The original file url.
    ///
    /// Contains the url of the original file. without any conversion. Only available for some specific video, audio and threeD assets.
    /// Is only specified if the given asset data has been replaced with a new file during the creation of the asset.
    pub original_file_url: Option<SignedUrl>,
    /// The MIME type of the original file.
    pub original_mime_type: Option<OriginalMimeType>,
    /// The output index of the asset within a job.
    ///
    /// This index is an integer that starts at 0.
    /// It is used to differentiate between multiple outputs of the same job.
    /// If the job has only one output, this index is 0.
    pub output_index: Option<u32>,
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
    pub properties: Box<AssetProperties>,
    /// The results of the quality gate.
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
    pub thumbnail: Option<AssetReference>,
    /// The asset last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
    /// Signed URL to get the asset content.
    pub url: SignedUrl,
}

/// The assets.
///
/// Returned by [`assets.get_bulk`](crate::resources::assets::Assets::get_bulk).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetGetBulkResponse {
    /// The assets.
    pub assets: Vec<Asset>,
}

/// The assets and the token of the next page.
///
/// Returned by:
///
/// - [`assets.list`](crate::resources::assets::Assets::list)
/// - [`assets.public.list`](crate::resources::assets::public::Public::list)
#[doc(alias = "PublicListResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetListResponse {
    /// The assets.
    pub assets: Vec<Asset>,
    /// A token to query the next page of assets.
    pub next_pagination_token: Option<String>,
}

/// The snapshots and the token of the next page.
///
/// Returned by [`assets.list_snapshots`](crate::resources::assets::Assets::list_snapshots).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetListSnapshotsResponse {
    /// A token to query the next page of snapshots.
    pub next_pagination_token: Option<String>,
    /// The snapshots.
    pub snapshots: Vec<AssetSnapshot>,
}

/// The asset and the ID of the lock.
///
/// Returned by [`assets.lock`](crate::resources::assets::Assets::lock).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetLockResponse {
    /// The asset.
    pub asset: Asset,
    /// The value of the lock to use when updating/unlocking the canvas.
    pub lock_id: Option<String>,
}

/// Metadata of the asset with some additional information.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetMetadata {
    /// How angular is the surface? 0 is like a sphere, 1 is like a mechanical object.
    pub angular: Option<f64>,
    /// The optional aspect ratio given for the generation, only applicable for some models.
    pub aspect_ratio: Option<String>,
    /// Int to set between 0 and 255 for the opacity of the background in the result images.
    pub background_opacity: Option<u32>,
    /// The baseModelId that may be changed at inference time.
    pub base_model_id: Option<String>,
    /// A bounding box around the object of interest, in the format \[x1, y1, x2, y2\].
    pub bbox: Vec<f64>,
    /// Remove small dark spots (i.e. “pepper”) and connect small bright cracks.
    pub better_quality: Option<bool>,
    /// The control image already processed by canny detector.
    ///
    /// Must reference an existing AssetId.
    pub canny_structure_image: Option<String>,
    /// Activate clustering.
    pub clustering: Option<bool>,
    /// Ensure upscaled tiles have the same color histogram as original tiles.
    pub color_correction: Option<bool>,
    /// The color mode of a vectorization: `bw` or `color`.
    pub color_mode: Option<String>,
    /// The significant bits of a color channel in a vectorization.
    pub color_precision: Option<u32>,
    /// Flux Kontext LoRA to style the image.
    ///
    /// For Flux Kontext Prompt Editing.
    pub concepts: Vec<ModelConcept>,
    /// The outlines of the segments, as lists of points in pixels.
    pub contours: Vec<Vec<Vec<Vec<f64>>>>,
    /// End step for control.
    pub control_end: Option<f64>,
    /// The date when the asset was copied to a project.
    pub copied_at: Option<Timestamp>,
    /// The minimum angle, in degrees, that the vectorization treated as a corner.
    pub corner_threshold: Option<f64>,
    /// Allow the generation of "hallucinations" during the upscale process, which adds additional details and deviates from the original image.
    ///
    /// Default: optimized for your preset and style.
    pub creativity: Option<f64>,
    /// Amount of decay in creativity over the upscale process.
    ///
    /// The lower the value, the less the creativity will be preserved over the upscale process.
    pub creativity_decay: Option<f64>,
    /// If true, use the default parameters.
    pub default_parameters: Option<bool>,
    /// The depth fidelity if a depth image provided.
    pub depth_fidelity: Option<f64>,
    /// The control image processed by depth estimator.
    ///
    /// Must reference an existing AssetId.
    pub depth_image: Option<String>,
    /// Amount of details to remove or add.
    pub details_level: Option<f64>,
    /// The number of pixels to dilate the result masks.
    pub dilate: Option<u32>,
    /// Contrast factor for Grayscale detector.
    pub factor: Option<f64>,
    /// The name by which sibling files refer to the file, for example an OBJ file to its MTL file.
    pub file_name: Option<String>,
    /// The size in pixels below which the vectorization discarded patches.
    pub filter_speckle: Option<f64>,
    /// Determine the scale at which the upscale process works.
    ///
    /// - With a small value, the upscale works at the largest scale, resulting in fewer added details and more coherent images. Ideal for portraits, for example.
    /// - With a large value, the upscale works at the smallest scale, resulting in more added details and more hallucinations. Ideal for landscapes, for example.
    ///
    /// (info): A small value is slower and more expensive to run.
    pub fractality: Option<f64>,
    /// Apply extra control to the Skybox 360 geometry.
    ///
    /// The higher the value, the more the 360 geometry will influence the generated skybox image.
    ///
    /// Use with caution. Default is adapted to the other parameters.
    pub geometry_enforcement: Option<f64>,
    /// The guidance used to generate this asset.
    pub guidance: Option<f64>,
    /// Whether the tiling was optimized for centered props and characters.
    pub half_mode: Option<bool>,
    /// How much definition and detail the upscale added.
    pub hdr: Option<f64>,
    /// The height of the asset, in pixels.
    pub height: Option<u32>,
    /// High threshold for Canny detector.
    pub high_threshold: Option<f64>,
    /// (deprecated) Horizontal expansion ratio.
    pub horizontal_expansion_ratio: Option<f64>,
    /// The input image to process.
    ///
    /// Must reference an existing AssetId or be a data URL.
    pub image: Option<String>,
    /// Strengthen the similarity to the original image during the upscale.
    ///
    /// Default: optimized for your preset and style.
    pub image_fidelity: Option<f64>,
    /// Preserve the seamless properties of skybox or texture images.
    ///
    /// Input has to be of same type (seamless).
    ///
    /// One of `seamfull`, `skybox`, `texture`.
    pub image_type: Option<ImageType>,
    /// The id of the Inference describing how this image was generated.
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
    pub input_fidelity: Option<InputFidelity>,
    /// Location of the input image in the output.
    ///
    /// One of `bottom`, `left`, `middle`, `right`, `top`.
    pub input_location: Option<InputLocation>,
    /// To invert the relief.
    pub invert: Option<bool>,
    /// Whether references inside the file, for example `mtllib` in an OBJ file, are unchanged.
    pub keeps_file_names: Option<bool>,
    /// The minimum confidence of a pose keypoint, between 0 (all keypoints) and 1 (only certain keypoints).
    pub keypoint_threshold: Option<f64>,
    /// The kind of the asset.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The color difference between the layers of a vectorization.
    pub layer_difference: Option<f64>,
    /// The minimum length of a segment in a vectorization.
    pub length_threshold: Option<f64>,
    /// The ISO timestamp when the lock on the canvas will expire.
    pub lock_expires_at: Option<Timestamp>,
    /// Low threshold for Canny detector.
    pub low_threshold: Option<f64>,
    /// The mask used for the asset generation or editing.
    pub mask: Option<String>,
    /// The maximum number of iterations of a vectorization.
    pub max_iterations: Option<u32>,
    /// Maximum threshold for Grayscale conversion.
    pub max_threshold: Option<f64>,
    /// Minimum threshold for Grayscale conversion.
    pub min_threshold: Option<f64>,
    /// Modality to detect.
    ///
    /// One of `canny`, `depth`, `grayscale`, `lineart_anime`, `mlsd`, `normal`, `pose`, `scribble`, `segmentation`, `sketch`.
    pub modality: Option<DetectModality>,
    /// The curve fitting of a vectorization: `none`, `polygon` or `spline`.
    pub mode: Option<String>,
    /// The modelId used to generate this asset.
    pub model_id: Option<String>,
    /// The type of the generator used.
    pub model_type: Option<ModelType>,
    /// The name of the asset.
    pub name: Option<String>,
    /// The number of masks.
    pub nb_masks: Option<u32>,
    /// The negative prompt used to generate this asset.
    pub negative_prompt: Option<String>,
    /// Controls the influence of the negative prompt.
    ///
    /// Default 0 means the negative prompt has no effect. Higher values increase negative prompt influence.
    /// Must be \> 0 if negativePrompt is provided.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps that the asset was generated with.
    pub num_inference_steps: Option<u32>,
    /// The number of outputs to generate.
    pub num_outputs: Option<u32>,
    /// The ID of the original asset that this one derives from.
    pub original_asset_id: Option<String>,
    /// The index of the asset in the results of its job, from 0.
    pub output_index: Option<u32>,
    /// Overlap percentage for the output image.
    pub overlap_percentage: Option<f64>,
    /// Override the embeddings of the model.
    ///
    /// Only your prompt and negativePrompt will be used. Use with caution.
    pub override_embeddings: Option<bool>,
    /// The ID of the asset that this one was created from.
    pub parent_id: Option<String>,
    /// The ID of the job that created the asset.
    pub parent_job_id: Option<String>,
    /// The number of decimal places in the paths of a vectorization.
    pub path_precision: Option<u32>,
    /// List of points (label, x, y) in the image where label = 0 for background and 1 for object.
    pub points: Vec<Vec<f64>>,
    /// How polished is the surface? 0 is like a rough surface, 1 is like a mirror.
    pub polished: Option<f64>,
    /// The preset that the asset was generated with.
    pub preset: Option<String>,
    /// The progress of the generation, in percent.
    pub progress_percent: Option<f64>,
    /// The prompt that guided the asset generation or editing.
    pub prompt: Option<String>,
    /// Increase the fidelity to the prompt during upscale.
    ///
    /// Default: optimized for your preset and style.
    pub prompt_fidelity: Option<f64>,
    /// How raised is the surface? 0 is flat like water, 1 is like a very rough rock.
    pub raised: Option<f64>,
    /// The reference images used for the asset generation or editing.
    pub reference_images: Vec<String>,
    /// Additional refinement steps before scaling.
    ///
    /// If scalingFactor == 1, the refinement process will be applied (1 + refinementSteps) times.
    /// If scalingFactor \> 1, the refinement process will be applied refinementSteps times.
    pub refinement_steps: Option<u32>,
    /// Remove background for Grayscale detector.
    pub remove_background: Option<bool>,
    /// Size proportion of the input image in the output.
    pub resize_option: Option<f64>,
    /// Boolean to output the contours.
    pub result_contours: Option<bool>,
    /// Whether to return the cut out object.
    pub result_image: Option<bool>,
    /// Whether to return the masks (binary images) in the response.
    pub result_mask: Option<bool>,
    /// The ID of the first ancestor of the asset.
    pub root_parent_id: Option<String>,
    /// Save a flipbook of the texture.
    ///
    /// Deactivated when the input texture is larger than 2048x2048px.
    pub save_flipbook: Option<bool>,
    /// Scaling factor (when `targetWidth` not specified).
    pub scaling_factor: Option<f64>,
    /// The scheduler used to generate this asset.
    pub scheduler: Option<String>,
    /// The seed used to generate this asset.
    pub seed: Option<String>,
    /// Sharpen tiles.
    pub sharpen: Option<bool>,
    /// How shiny is the surface? 0 is like a matte surface, 1 is like a diamond.
    pub shiny: Option<f64>,
    /// The size of the file, in bytes.
    pub size: Option<u64>,
    /// Activate sketch detection instead of canny.
    pub sketch: Option<bool>,
    /// The ID of the project that the asset was copied from.
    pub source_project_id: Option<String>,
    /// The minimum angle, in degrees, at which the vectorization spliced a curve.
    pub splice_threshold: Option<f64>,
    /// The strength.
    ///
    /// Only available for the `flux-kontext` LoRA model.
    pub strength: Option<f64>,
    /// Strength for the input image structure preservation.
    pub structure_fidelity: Option<f64>,
    /// The control image for structure.
    ///
    /// A canny detector will be applied to this image. Must reference an existing AssetId.
    pub structure_image: Option<String>,
    /// The style that the asset was generated in.
    pub style: Option<AssetStyle>,
    /// The higher the value the more it will look like the style image(s).
    pub style_fidelity: Option<f64>,
    /// List of style images.
    ///
    /// Most of the time, only one image is enough. They must be existing AssetIds.
    pub style_images: Vec<String>,
    /// Condition the influence of the style image(s).
    ///
    /// The higher the value, the more the style images will influence the upscaled image.
    pub style_images_fidelity: Option<f64>,
    /// The requested height, in pixels.
    pub target_height: Option<u32>,
    /// The requested width, in pixels.
    pub target_width: Option<u32>,
    /// A textual description / keywords describing the object of interest.
    pub text: Option<String>,
    /// The asset to convert into texture maps.
    ///
    /// Must reference an existing AssetId.
    pub texture: Option<String>,
    /// The thumbnail of the canvas.
    pub thumbnail: Option<AssetReference>,
    /// If set to true, during the upscaling process, the model will match tiles of the source image with tiles of the style image(s).
    ///
    /// This will result in a more coherent restyle. Works best with style images that have a similar composition.
    pub tile_style: Option<bool>,
    /// Whether the asset is a training image of a model.
    pub training_image: Option<bool>,
    /// The type of the asset.
    ///
    /// Ex: 'inference-txt2img' will represent an asset generated from a text to image model.
    pub type_: AssetType,
    /// (deprecated) Vertical expansion ratio.
    pub vertical_expansion_ratio: Option<f64>,
    /// The width of the asset, in pixels.
    pub width: Option<u32>,
}

/// The properties of the asset, content may depend on the kind of asset returned.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetProperties {
    /// Number of animation frames if animations exist.
    pub animation_frame_count: Option<u32>,
    /// Bitrate of the media in bits per second.
    pub bitrate: Option<f64>,
    /// Number of bones if skeleton exists.
    pub bone_count: Option<u32>,
    /// The recommended camera mode for a splat.
    ///
    /// One of `aerial`, `interior`, `turntable`.
    pub camera_mode: Option<CameraMode>,
    /// The recommended camera path around a splat.
    pub camera_trajectory: Vec<CameraKeyframe>,
    /// Number of channels of the audio.
    pub channels: Option<u32>,
    /// The number of Unicode code points of a text.
    pub char_count: Option<u64>,
    /// Classification of the audio.
    ///
    /// One of `effect`, `interview`, `music`, `other`, `sound`, `speech`, `text`, `unknown`.
    pub classification: Option<AudioClassification>,
    /// Codec name of the media.
    pub codec_name: Option<String>,
    /// Description of the audio.
    pub description: Option<String>,
    /// Bounding box dimensions \[width, height, depth\]
    pub dimensions: Vec<f64>,
    /// Duration of the media in seconds.
    pub duration: Option<f64>,
    /// Number of faces/triangles in the mesh.
    pub face_count: Option<u32>,
    /// Format of the mesh file (e.g. 'glb', etc.).
    pub format: Option<String>,
    /// Frame rate of the video in frames per second.
    pub frame_rate: Option<f64>,
    /// Whether the mesh has animations.
    pub has_animations: Option<bool>,
    /// Whether `preview` is the whole text.
    pub has_full_preview: Option<bool>,
    /// Whether the mesh has normal vectors.
    pub has_normals: Option<bool>,
    /// Whether the mesh has bones/skeleton.
    pub has_skeleton: Option<bool>,
    /// Whether the mesh has UV coordinates.
    pub has_uvs: Option<bool>,
    /// The height, in pixels.
    pub height: Option<u32>,
    /// Number of frames in the video.
    pub nb_frames: Option<u32>,
    /// The beginning of a text.
    pub preview: Option<String>,
    /// Sample rate of the media in Hz.
    pub sample_rate: Option<u32>,
    /// The size of the file, in bytes.
    pub size: i64,
    /// Transcription of the audio.
    pub transcription: Option<AssetTranscription>,
    /// Number of vertices in the mesh.
    pub vertex_count: Option<u32>,
    /// The width, in pixels.
    pub width: Option<u32>,
    /// The number of words of a text.
    pub word_count: Option<u64>,
}

/// The ID of an asset, with a signed URL to fetch it from.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetReference {
    /// A type marker set by the API.
    ///
    /// One of `AssetId`.
    pub brand: Option<AssetBrand>,
    /// The ID of the asset.
    pub asset_id: String,
    /// A signed URL to fetch the asset from.
    pub url: SignedUrl,
}

/// The asset.
///
/// Returned by:
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetResponse {
    /// The asset.
    pub asset: Asset,
}

/// The restored asset IDs and the skipped assets.
///
/// Returned by [`assets.restore_multiple`](crate::resources::assets::Assets::restore_multiple).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetRestoreMultipleResponse {
    /// The IDs of the restored assets.
    pub restored_asset_ids: Vec<String>,
    /// The assets that were not restored, and why.
    pub skipped_assets: Vec<SkippedAsset>,
}

/// A snapshot of a canvas.
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetTranscription {
    /// The transcribed text.
    pub text: String,
}

/// The asset and the job.
///
/// Returned by [`assets.upload`](crate::resources::assets::Assets::upload).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetUploadResponse {
    /// The asset.
    pub asset: Asset,
    /// The job that processes the upload; absent if the asset is available at once.
    pub job: Option<Job>,
}

/// The number of assets of one kind created over time.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AssetUsage {
    /// The kind of the assets.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub kind: AssetKind,
    /// The numbers of assets over time.
    pub points: Vec<UsageCountPoint>,
}

/// The download URL, the ID of the job and the job status.
///
/// Returned by [`assets.download.get_status`](crate::resources::assets::download::Download::get_status).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadGetStatusResponse {
    /// The download url.
    pub download_url: Option<SignedUrl>,
    /// The job id associated with the download request.
    pub job_id: String,
    /// The current job status.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub job_status: JobStatus,
}

/// The file names and layout of an archive.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadOptions {
    /// The name of the archive without `.zip`; defaults to the date followed by `-export`.
    pub archive_name: Option<String>,
    /// A file naming convention as a string with the following available parameters:
    /// \<seed\> (seed used to generate the asset)
    /// \<num\> (index of the asset in the inference)
    /// \<prompt\> (prompt of the inference)
    /// \<generator\> (prompt of the generator).
    /// Example: "\<generator\>-\<prompt\>-\<num\>-\<seed\>".
    pub file_name_template: String,
    /// Flag to prevent grouping assets in directories and store them flat.
    pub flat: Option<bool>,
    /// Whether the archive contains the original of files that were re-encoded on upload, for example from .mov to mp4.
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
#[derive(Clone, Default, PartialEq)]
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

/// The mime type and the URL.
///
/// Returned by [`assets.download.request`](crate::resources::assets::download::Download::request).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadRequestResponse {
    /// The MIME type of the file.
    pub mime_type: Option<String>,
    /// The signed URL to download the asset in the given format.
    pub url: SignedUrl,
}

/// An asset that was not restored, and the reason.
#[derive(Clone, Default, PartialEq)]
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
    0: author_id = value("authorId"), 1: automatic_captioning = value("automaticCaptioning"),
    2: collection_ids = required("collectionIds"), 3: created_at = value("createdAt"),
    4: deleted_at = value("deletedAt"), 5: description = value("description"),
    6: edit_capabilities = required("editCapabilities"), 7: embedding = value("embedding"),
    8: first_frame = value("firstFrame"), 9: id = identifier("id"), 10: is_hidden = value("isHidden"),
    11: kind = value("kind"), 12: last_frame = value("lastFrame"), 13: metadata = value("metadata"),
    14: mime_type = value("mimeType"), 15: nsfw = value("nsfw"), 16: original_file_url = value("originalFileUrl"),
    17: original_mime_type = value("originalMimeType"), 18: output_index = value("outputIndex"),
    19: owner_id = value("ownerId"), 20: preview = value("preview"), 21: privacy = value("privacy"),
    22: properties = value("properties"), 23: quality_gate = value("qualityGate"), 24: source = value("source"),
    25: status = value("status"), 26: tags = required("tags"), 27: thumbnail = value("thumbnail"),
    28: updated_at = value("updatedAt"), 29: url = value("url"),
});

object!(AssetGetBulkResponse: response {
    0: assets = required("assets"),
});

object!(AssetListResponse: response {
    0: assets = required("assets"), 1: next_pagination_token = value("nextPaginationToken"),
});

object!(AssetListSnapshotsResponse: response {
    0: next_pagination_token = value("nextPaginationToken"), 1: snapshots = required("snapshots"),
});

object!(AssetLockResponse: response {
    0: asset = present("asset"), 1: lock_id = value("lockId"),
});

object!(AssetMetadata {
    0: angular = value("angular"), 1: aspect_ratio = value("aspectRatio"),
    2: background_opacity = value("backgroundOpacity"), 3: base_model_id = value("baseModelId"),
    4: bbox = value("bbox"), 5: better_quality = value("betterQuality"),
    6: canny_structure_image = value("cannyStructureImage"), 7: clustering = value("clustering"),
    8: color_correction = value("colorCorrection"), 9: color_mode = value("colorMode"),
    10: color_precision = value("colorPrecision"), 11: concepts = value("concepts"), 12: contours = value("contours"),
    13: control_end = value("controlEnd"), 14: copied_at = value("copiedAt"),
    15: corner_threshold = value("cornerThreshold"), 16: creativity = value("creativity"),
    17: creativity_decay = value("creativityDecay"), 18: default_parameters = value("defaultParameters"),
    19: depth_fidelity = value("depthFidelity"), 20: depth_image = value("depthImage"),
    21: details_level = value("detailsLevel"), 22: dilate = value("dilate"), 23: factor = value("factor"),
    24: file_name = value("fileName"), 25: filter_speckle = value("filterSpeckle"),
    26: fractality = value("fractality"), 27: geometry_enforcement = value("geometryEnforcement"),
    28: guidance = value("guidance"), 29: half_mode = value("halfMode"), 30: hdr = value("hdr"),
    31: height = value("height"), 32: high_threshold = value("highThreshold"),
    33: horizontal_expansion_ratio = value("horizontalExpansionRatio"), 34: image = value("image"),
    35: image_fidelity = value("imageFidelity"), 36: image_type = value("imageType"),
    37: inference_id = value("inferenceId"), 38: input_fidelity = value("inputFidelity"),
    39: input_location = value("inputLocation"), 40: invert = value("invert"),
    41: keeps_file_names = value("keepsFileNames"), 42: keypoint_threshold = value("keypointThreshold"),
    43: kind = value("kind"), 44: layer_difference = value("layerDifference"),
    45: length_threshold = value("lengthThreshold"), 46: lock_expires_at = value("lockExpiresAt"),
    47: low_threshold = value("lowThreshold"), 48: mask = value("mask"), 49: max_iterations = value("maxIterations"),
    50: max_threshold = value("maxThreshold"), 51: min_threshold = value("minThreshold"),
    52: modality = value("modality"), 53: mode = value("mode"), 54: model_id = value("modelId"),
    55: model_type = value("modelType"), 56: name = value("name"), 57: nb_masks = value("nbMasks"),
    58: negative_prompt = value("negativePrompt"), 59: negative_prompt_strength = value("negativePromptStrength"),
    60: num_inference_steps = value("numInferenceSteps"), 61: num_outputs = value("numOutputs"),
    62: original_asset_id = value("originalAssetId"), 63: output_index = value("outputIndex"),
    64: overlap_percentage = value("overlapPercentage"), 65: override_embeddings = value("overrideEmbeddings"),
    66: parent_id = value("parentId"), 67: parent_job_id = value("parentJobId"),
    68: path_precision = value("pathPrecision"), 69: points = value("points"), 70: polished = value("polished"),
    71: preset = value("preset"), 72: progress_percent = value("progressPercent"), 73: prompt = value("prompt"),
    74: prompt_fidelity = value("promptFidelity"), 75: raised = value("raised"),
    76: reference_images = value("referenceImages"), 77: refinement_steps = value("refinementSteps"),
    78: remove_background = value("removeBackground"), 79: resize_option = value("resizeOption"),
    80: result_contours = value("resultContours"), 81: result_image = value("resultImage"),
    82: result_mask = value("resultMask"), 83: root_parent_id = value("rootParentId"),
    84: save_flipbook = value("saveFlipbook"), 85: scaling_factor = value("scalingFactor"),
    86: scheduler = value("scheduler"), 87: seed = text_or_number("seed"), 88: sharpen = value("sharpen"),
    89: shiny = value("shiny"), 90: size = value("size"), 91: sketch = value("sketch"),
    92: source_project_id = value("sourceProjectId"), 93: splice_threshold = value("spliceThreshold"),
    94: strength = value("strength"), 95: structure_fidelity = value("structureFidelity"),
    96: structure_image = value("structureImage"), 97: style = value("style"),
    98: style_fidelity = value("styleFidelity"), 99: style_images = value("styleImages"),
    100: style_images_fidelity = value("styleImagesFidelity"), 101: target_height = value("targetHeight"),
    102: target_width = value("targetWidth"), 103: text = value("text"), 104: texture = value("texture"),
    105: thumbnail = value("thumbnail"), 106: tile_style = value("tileStyle"),
    107: training_image = value("trainingImage"), 108: type_ = value("type"),
    109: vertical_expansion_ratio = value("verticalExpansionRatio"), 110: width = value("width"),
});

object!(AssetProperties {
    0: animation_frame_count = value("animationFrameCount"), 1: bitrate = value("bitrate"),
    2: bone_count = value("boneCount"), 3: camera_mode = value("cameraMode"),
    4: camera_trajectory = value("cameraTrajectory"), 5: channels = value("channels"),
    6: char_count = value("charCount"), 7: classification = value("classification"), 8: codec_name = value("codecName"),
    9: description = value("description"), 10: dimensions = value("dimensions"), 11: duration = value("duration"),
    12: face_count = value("faceCount"), 13: format = value("format"), 14: frame_rate = value("frameRate"),
    15: has_animations = value("hasAnimations"), 16: has_full_preview = value("hasFullPreview"),
    17: has_normals = value("hasNormals"), 18: has_skeleton = value("hasSkeleton"), 19: has_uvs = value("hasUVs"),
    20: height = value("height"), 21: nb_frames = value("nbFrames"), 22: preview = value("preview"),
    23: sample_rate = value("sampleRate"), 24: size = value("size"), 25: transcription = value("transcription"),
    26: vertex_count = value("vertexCount"), 27: width = value("width"), 28: word_count = value("wordCount"),
});

object!(AssetReference {
    0: brand = value("__brand"), 1: asset_id = value("assetId"), 2: url = value("url"),
});

object!(AssetResponse: response {
    0: asset = present("asset"),
});

object!(AssetRestoreMultipleResponse: response {
    0: restored_asset_ids = required("restoredAssetIds"), 1: skipped_assets = required("skippedAssets"),
});

object!(AssetSnapshot {
    0: author_id = value("authorId"), 1: hash = value("hash"), 2: raw_data = value("rawData"),
    3: taken_at = value("takenAt"),
});

object!(AssetTranscription {
    0: text = value("text"),
});

object!(AssetUploadResponse: response {
    0: asset = present("asset"), 1: job = value("job"),
});

object!(AssetUsage {
    0: kind = value("kind"), 1: points = required("points"),
});

object!(DownloadGetStatusResponse: response {
    0: download_url = value("downloadUrl"), 1: job_id = value("jobId"), 2: job_status = value("jobStatus"),
});

object!(DownloadOptions {
    0: archive_name = value("archiveName"), 1: file_name_template = value("fileNameTemplate"), 2: flat = value("flat"),
    3: prefer_original = value("preferOriginal"),
});

object!(DownloadQuery {
    0: asset_ids = required("assetIds"), 1: inference_ids = required("inferenceIds"),
    2: model_ids = required("modelIds"),
});

object!(DownloadRequestResponse: response {
    0: mime_type = value("mimeType"), 1: url = value("url"),
});

object!(SkippedAsset {
    0: asset_id = value("assetId"), 1: reason = value("reason"),
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

