// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::transport::page::page;
use crate::types::{
    AssetReference, ModelCapability, ModelComplianceMetadata, ModelType, Privacy,
    SignedUrl, Timestamp,
};

/// An asset found by a search.
///
/// Use `assets.get_bulk` for the fields that a search omits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAssetHit {
    /// User ID of the asset creator/author.
    pub author_id: String,
    /// Array of collection IDs this asset belongs to.
    pub collection_ids: Vec<String>,
    /// The indexed beginning of a text asset.
    pub content: Option<String>,
    /// Creation timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub created_at: Timestamp,
    /// Textual description of the asset.
    ///
    /// Can be either:
    ///
    /// - User-provided description for training images
    /// - Automatically generated caption for images and videos assets
    /// - Automatically generated description for audio assets
    pub description: Option<String>,
    /// Unique identifier for the asset (e.g., "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// Metadata containing detailed information about the asset's properties and generation parameters.
    pub metadata: SearchAssetMetadata,
    /// MIME type of the asset (e.g., "image/png", "image/jpeg").
    pub mime_type: String,
    /// Array of detected NSFW categories.
    pub nsfw: Vec<String>,
    /// Project ID of the asset owner.
    pub owner_id: String,
    /// Privacy setting of the asset ("public", "private", or "unlisted").
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// Score assigned to the asset based on usage and popularity.
    pub score: Option<f64>,
    /// Array of user-assigned tags for categorization.
    pub tags: Vec<String>,
    /// Team ID of the asset owner.
    pub team_id: String,
    /// Thumbnail preview of the asset 3D, video...
    pub thumbnail: Option<AssetReference>,
    /// Transcription of the asset.
    ///
    /// Can be either:
    ///
    /// - Automatically generated transcription for audio assets with speech
    pub transcription: Option<String>,
    /// Last modification timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub updated_at: Timestamp,
    /// Signed URL of the asset.
    pub url: SignedUrl,
}

/// Metadata containing detailed information about the asset's properties and generation parameters.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAssetMetadata {
    /// Aspect ratio of the asset (e.g., "1:1", "16:9").
    pub aspect_ratio: Option<String>,
    /// ID of the base model used for generation.
    pub base_model_id: Option<String>,
    /// Guidance scale used for diffusion models to control prompt adherence.
    pub guidance: Option<f64>,
    /// Height of the asset in pixels.
    pub height: Option<u32>,
    /// Classification of the asset (e.g., "image", "video").
    pub kind: Option<String>,
    /// ID of the specific model used if asset is model-based.
    pub model_id: Option<String>,
    /// Type of model used for generation (e.g., "sd-1_5", "flux.1").
    pub model_type: Option<String>,
    /// Custom name given to the asset.
    pub name: Option<String>,
    /// Negative prompt used during generation to specify what to avoid.
    pub negative_prompt: Option<String>,
    /// For Flux models: controls the influence of the negative prompt.
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps that the asset was generated with.
    pub num_inference_steps: Option<u32>,
    /// ID of the parent job that created this asset.
    pub parent_job_id: Option<String>,
    /// Text prompt used to generate the asset.
    pub prompt: Option<String>,
    /// Scheduler algorithm used during generation.
    pub scheduler: Option<String>,
    /// Random seed used for generation, enables reproducibility.
    pub seed: Option<String>,
    /// File size of the asset in bytes.
    pub size: Option<u64>,
    /// Text used to generate the asset: mainly for speech to text.
    pub text: Option<String>,
    /// Thumbnail image information for the asset.
    ///
    /// Ex. Canvas thumbnail.
    pub thumbnail: Option<SearchAssetThumbnail>,
    /// Specific type/category of the asset (e.g., "canvas", "inference-txt").
    pub type_: Option<String>,
    /// The width of the asset, in pixels.
    pub width: Option<u32>,
}

/// Search result for asset search.
///
/// Returned by [`search.asset_search`](crate::resources::search::Search::asset_search).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAssetSearchResponse {
    /// Estimated total number of hits.
    pub estimated_total_hits: Option<u64>,
    /// The search results, best match first.
    pub hits: Vec<SearchAssetHit>,
    /// Number of results on each page.
    pub hits_per_page: Option<u32>,
    /// Maximum number of documents returned.
    pub limit: i64,
    /// Number of documents skipped.
    pub offset: i64,
    /// Current search results page.
    pub page: Option<u32>,
    /// Exhaustive total number of matches.
    pub total_hits: Option<u64>,
    /// Exhaustive total number of search result pages.
    pub total_pages: Option<u32>,
}

/// Thumbnail image information for the asset.
///
/// Ex. Canvas thumbnail.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchAssetThumbnail {
    /// ID of the asset used as thumbnail.
    pub asset_id: String,
}

/// Search for similar images with `images.like` and `images.unlike` as a reference.
///
/// Must be arrays of existing `AssetId` or valid data URLs.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchImages {
    /// Search for similar images with `images.like` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    pub like: Option<Vec<String>>,
    /// Search for images that are not similar to `images.unlike` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    pub unlike: Option<Vec<String>>,
}

impl SearchImages {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// Search for similar images with `images.like` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    pub fn like(mut self, like: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.like = Some(like.into_iter().map(|item| item.as_ref().into()).collect());
        self
    }

    /// Search for images that are not similar to `images.unlike` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    pub fn unlike(mut self, unlike: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.unlike = Some(
            unlike.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }
}

/// The names of a search index.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchIndex {
    /// The private search index for the team.
    pub private: String,
    /// The public search index for the team.
    pub public: String,
}

/// A model used as part of a model found by a search.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchModelConcept {
    /// ID of the concept's source model.
    pub model_id: String,
}

/// A model found by a search.
///
/// Use `models.get_bulk` for the fields that a search omits.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchModelHit {
    /// User ID of the model creator/author.
    pub author_id: String,
    /// Array of model capabilities.
    pub capabilities: Vec<ModelCapability>,
    /// Array of collection IDs this model belongs to.
    pub collection_ids: Vec<String>,
    /// The maintainer and the processor of the model, and how they use the data.
    ///
    /// Not in the current official SDK.
    pub compliance_metadata: Option<ModelComplianceMetadata>,
    /// Array of concept models associated with this model.
    ///
    /// Each concept contains a reference to its source model.
    pub concepts: Vec<SearchModelConcept>,
    /// Creation timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub created_at: Timestamp,
    /// Array of example asset IDs associated with this model.
    pub example_asset_ids: Vec<String>,
    /// Unique identifier for the model (e.g., "model_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// Display name of the model.
    pub name: String,
    /// Project ID of the model owner.
    pub owner_id: String,
    /// ID of the parent model this model was derived from.
    pub parent_model_id: Option<String>,
    /// Privacy setting of the model ("public", "private", or "unlisted").
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// Score assigned to the model based on usage and popularity.
    pub score: Option<f64>,
    /// Short description of the model.
    pub short_description: String,
    /// Source/origin of the model (e.g., "training", "import").
    pub source: String,
    /// Array of user-assigned tags for categorization.
    pub tags: Vec<String>,
    /// Team ID of the model owner.
    pub team_id: String,
    /// Thumbnail image information for the model.
    pub thumbnail: Option<AssetReference>,
    /// Number of images used to train this model.
    pub training_images_number: i64,
    /// Type of the model (e.g., "sd-1_5", "flux.1").
    pub type_: ModelType,
    /// Last modification timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// Search result for model search.
///
/// Returned by [`search.model_search`](crate::resources::search::Search::model_search).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchModelSearchResponse {
    /// Estimated total number of hits.
    pub estimated_total_hits: Option<u64>,
    /// The search results, best match first.
    pub hits: Vec<SearchModelHit>,
    /// Number of results on each page.
    pub hits_per_page: Option<u32>,
    /// Maximum number of documents returned.
    pub limit: i64,
    /// Number of documents skipped.
    pub offset: i64,
    /// Current search results page.
    pub page: Option<u32>,
    /// Exhaustive total number of matches.
    pub total_hits: Option<u64>,
    /// Exhaustive total number of search result pages.
    pub total_pages: Option<u32>,
}

/// A workflow found by a search.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchWorkflowHit {
    /// After image information for the workflow.
    pub after: Option<AssetReference>,
    /// User ID of the workflow creator/author.
    pub author_id: String,
    /// Before image information for the workflow.
    pub before: Option<AssetReference>,
    /// Array of collection IDs this workflow belongs to.
    pub collection_ids: Vec<String>,
    /// Creation timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub created_at: Timestamp,
    /// Full description of the workflow.
    pub description: String,
    /// Unique identifier for the workflow (e.g., "workflow_abc123").
    pub id: String,
    /// Display name of the workflow.
    pub name: String,
    /// Project ID of the workflow owner.
    pub owner_id: String,
    /// Privacy setting of the workflow ("public", "private", or "unlisted").
    pub privacy: String,
    /// Score assigned to the workflow based on usage and popularity.
    pub score: Option<f64>,
    /// Short description of the workflow.
    pub short_description: Option<String>,
    /// Status of the workflow (e.g., "ready", "draft", "deleted").
    pub status: String,
    /// Array of user-assigned tags for categorization.
    pub tags: Vec<String>,
    /// Team ID of the workflow owner.
    pub team_id: String,
    /// Thumbnail image information for the workflow.
    pub thumbnail: Option<AssetReference>,
    /// Last modification timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// Search result for workflow search.
///
/// Returned by [`search.workflow_search`](crate::resources::search::Search::workflow_search).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SearchWorkflowSearchResponse {
    /// Estimated total number of hits.
    pub estimated_total_hits: Option<u64>,
    /// The search results, best match first.
    pub hits: Vec<SearchWorkflowHit>,
    /// Number of results on each page.
    pub hits_per_page: Option<u32>,
    /// Maximum number of documents returned.
    pub limit: i64,
    /// Number of documents skipped.
    pub offset: i64,
    /// Current search results page.
    pub page: Option<u32>,
    /// Exhaustive total number of matches.
    pub total_hits: Option<u64>,
    /// Exhaustive total number of search result pages.
    pub total_pages: Option<u32>,
}

object!(SearchAssetHit {
    0: author_id = value("authorId"), 1: collection_ids = required("collectionIds"), 2: content = value("content"),
    3: created_at = value("createdAt"), 4: description = value("description"), 5: id = identifier("id"),
    6: metadata = value("metadata"), 7: mime_type = value("mimeType"), 8: nsfw = required("nsfw"),
    9: owner_id = value("ownerId"), 10: privacy = value("privacy"), 11: score = value("score"),
    12: tags = required("tags"), 13: team_id = value("teamId"), 14: thumbnail = value("thumbnail"),
    15: transcription = value("transcription"), 16: updated_at = value("updatedAt"), 17: url = value("url"),
});

object!(SearchAssetMetadata {
    0: aspect_ratio = value("aspectRatio"), 1: base_model_id = value("baseModelId"), 2: guidance = value("guidance"),
    3: height = value("height"), 4: kind = value("kind"), 5: model_id = value("modelId"),
    6: model_type = value("modelType"), 7: name = value("name"), 8: negative_prompt = value("negativePrompt"),
    9: negative_prompt_strength = value("negativePromptStrength"), 10: num_inference_steps = value("numInferenceSteps"),
    11: parent_job_id = value("parentJobId"), 12: prompt = value("prompt"), 13: scheduler = value("scheduler"),
    14: seed = text_or_number("seed"), 15: size = value("size"), 16: text = value("text"),
    17: thumbnail = value("thumbnail"), 18: type_ = value("type"), 19: width = value("width"),
});

object!(SearchAssetSearchResponse: response {
    0: estimated_total_hits = value("estimatedTotalHits"), 1: hits = required("hits"),
    2: hits_per_page = value("hitsPerPage"), 3: limit = value("limit"), 4: offset = value("offset"),
    5: page = value("page"), 6: total_hits = value("totalHits"), 7: total_pages = value("totalPages"),
});

object!(SearchAssetThumbnail {
    0: asset_id = value("assetId"),
});

object!(SearchImages {
    0: like = value("like"), 1: unlike = value("unlike"),
});

object!(SearchIndex {
    0: private = value("private"), 1: public = value("public"),
});

object!(SearchModelConcept {
    0: model_id = value("modelId"),
});

object!(SearchModelHit {
    0: author_id = value("authorId"), 1: capabilities = required("capabilities"),
    2: collection_ids = required("collectionIds"), 3: compliance_metadata = value("complianceMetadata"),
    4: concepts = required("concepts"), 5: created_at = value("createdAt"),
    6: example_asset_ids = required("exampleAssetIds"), 7: id = identifier("id"), 8: name = value("name"),
    9: owner_id = value("ownerId"), 10: parent_model_id = value("parentModelId"), 11: privacy = value("privacy"),
    12: score = value("score"), 13: short_description = value("shortDescription"), 14: source = value("source"),
    15: tags = required("tags"), 16: team_id = value("teamId"), 17: thumbnail = value("thumbnail"),
    18: training_images_number = value("trainingImagesNumber"), 19: type_ = value("type"),
    20: updated_at = value("updatedAt"),
});

object!(SearchModelSearchResponse: response {
    0: estimated_total_hits = value("estimatedTotalHits"), 1: hits = required("hits"),
    2: hits_per_page = value("hitsPerPage"), 3: limit = value("limit"), 4: offset = value("offset"),
    5: page = value("page"), 6: total_hits = value("totalHits"), 7: total_pages = value("totalPages"),
});

object!(SearchWorkflowHit {
    0: after = value("after"), 1: author_id = value("authorId"), 2: before = value("before"),
    3: collection_ids = required("collectionIds"), 4: created_at = value("createdAt"),
    5: description = value("description"), 6: id = identifier("id"), 7: name = value("name"),
    8: owner_id = value("ownerId"), 9: privacy = value("privacy"), 10: score = value("score"),
    11: short_description = value("shortDescription"), 12: status = value("status"), 13: tags = required("tags"),
    14: team_id = value("teamId"), 15: thumbnail = value("thumbnail"), 16: updated_at = value("updatedAt"),
});

object!(SearchWorkflowSearchResponse: response {
    0: estimated_total_hits = value("estimatedTotalHits"), 1: hits = required("hits"),
    2: hits_per_page = value("hitsPerPage"), 3: limit = value("limit"), 4: offset = value("offset"),
    5: page = value("page"), 6: total_hits = value("totalHits"), 7: total_pages = value("totalPages"),
});

page!(SearchAssetSearchResponse { hits: SearchAssetHit, offset });

page!(SearchModelSearchResponse { hits: SearchModelHit, offset });

page!(SearchWorkflowSearchResponse { hits: SearchWorkflowHit, offset });

