// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::transport::page::page;
use crate::types::{
    AssetReference, ModelCapability, ModelComplianceMetadata, ModelType, Privacy,
    SignedUrl, Timestamp,
};

/// An asset found by a search.
///
/// Use `assets.get_bulk` for the fields that a search omits.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchAssetHit {
    /// User ID of the asset creator/author.
    pub author_id: String,
    /// Array of collection IDs this asset belongs to.
    pub collection_ids: Vec<String>,
    /// The indexed beginning of a text asset.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Array of user-assigned tags for categorization.
    pub tags: Vec<String>,
    /// Team ID of the asset owner.
    pub team_id: String,
    /// Thumbnail preview of the asset 3D, video...
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<AssetReference>,
    /// Transcription of the asset.
    ///
    /// Can be either:
    ///
    /// - Automatically generated transcription for audio assets with speech
    #[serde(skip_serializing_if = "Option::is_none")]
    pub transcription: Option<String>,
    /// Last modification timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub updated_at: Timestamp,
    /// Signed URL of the asset.
    pub url: SignedUrl,
}

/// Metadata containing detailed information about the asset's properties and generation parameters.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchAssetMetadata {
    /// Aspect ratio of the asset (e.g., "1:1", "16:9").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub aspect_ratio: Option<String>,
    /// ID of the base model used for generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub base_model_id: Option<String>,
    /// Guidance scale used for diffusion models to control prompt adherence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<f64>,
    /// Height of the asset in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub height: Option<u32>,
    /// Classification of the asset (e.g., "image", "video").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    /// ID of the specific model used if asset is model-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_id: Option<String>,
    /// Type of model used for generation (e.g., "sd-1_5", "flux.1").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model_type: Option<String>,
    /// Custom name given to the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Negative prompt used during generation to specify what to avoid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt: Option<String>,
    /// For Flux models: controls the influence of the negative prompt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub negative_prompt_strength: Option<f64>,
    /// The number of denoising steps that the asset was generated with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num_inference_steps: Option<u32>,
    /// ID of the parent job that created this asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_job_id: Option<String>,
    /// Text prompt used to generate the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prompt: Option<String>,
    /// Scheduler algorithm used during generation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub scheduler: Option<String>,
    /// Random seed used for generation, enables reproducibility.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seed: Option<String>,
    /// File size of the asset in bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<u64>,
    /// Text used to generate the asset: mainly for speech to text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Thumbnail image information for the asset.
    ///
    /// Ex. Canvas thumbnail.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<SearchAssetThumbnail>,
    /// Specific type/category of the asset (e.g., "canvas", "inference-txt").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// The width of the asset, in pixels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub width: Option<u32>,
}

/// Search result for asset search.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchAssetSearchResponse {
    /// Estimated total number of hits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_total_hits: Option<u64>,
    /// The search results, best match first.
    pub hits: Vec<SearchAssetHit>,
    /// Number of results on each page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits_per_page: Option<u32>,
    /// Maximum number of documents returned.
    pub limit: i64,
    /// Number of documents skipped.
    pub offset: i64,
    /// Current search results page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// Exhaustive total number of matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_hits: Option<u64>,
    /// Exhaustive total number of search result pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<u32>,
}

/// Thumbnail image information for the asset.
///
/// Ex. Canvas thumbnail.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchAssetThumbnail {
    /// ID of the asset used as thumbnail.
    pub asset_id: String,
}

/// Search for similar images with `images.like` and `images.unlike` as a reference.
///
/// Must be arrays of existing `AssetId` or valid data URLs.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchImages {
    /// Search for similar images with `images.like` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub like: Option<Vec<String>>,
    /// Search for images that are not similar to `images.unlike` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    #[serde(skip_serializing_if = "Option::is_none")]
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
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchIndex {
    /// The private search index for the team.
    pub private: String,
    /// The public search index for the team.
    pub public: String,
}

/// A model used as part of a model found by a search.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchModelConcept {
    /// ID of the concept's source model.
    pub model_id: String,
}

/// A model found by a search.
///
/// Use `models.get_bulk` for the fields that a search omits.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_model_id: Option<String>,
    /// Privacy setting of the model ("public", "private", or "unlisted").
    ///
    /// One of `private`, `public`, `unlisted`.
    pub privacy: Privacy,
    /// Score assigned to the model based on usage and popularity.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<AssetReference>,
    /// Number of images used to train this model.
    pub training_images_number: i64,
    /// Type of the model (e.g., "sd-1_5", "flux.1").
    pub type_: ModelType,
    /// Last modification timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// Search result for model search.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchModelSearchResponse {
    /// Estimated total number of hits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_total_hits: Option<u64>,
    /// The search results, best match first.
    pub hits: Vec<SearchModelHit>,
    /// Number of results on each page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits_per_page: Option<u32>,
    /// Maximum number of documents returned.
    pub limit: i64,
    /// Number of documents skipped.
    pub offset: i64,
    /// Current search results page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// Exhaustive total number of matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_hits: Option<u64>,
    /// Exhaustive total number of search result pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<u32>,
}

/// A workflow found by a search.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchWorkflowHit {
    /// After image information for the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<AssetReference>,
    /// User ID of the workflow creator/author.
    pub author_id: String,
    /// Before image information for the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub score: Option<f64>,
    /// Short description of the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short_description: Option<String>,
    /// Status of the workflow (e.g., "ready", "draft", "deleted").
    pub status: String,
    /// Array of user-assigned tags for categorization.
    pub tags: Vec<String>,
    /// Team ID of the workflow owner.
    pub team_id: String,
    /// Thumbnail image information for the workflow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<AssetReference>,
    /// Last modification timestamp in ISO 8601 format (e.g., "2025-01-16T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// Search result for workflow search.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SearchWorkflowSearchResponse {
    /// Estimated total number of hits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub estimated_total_hits: Option<u64>,
    /// The search results, best match first.
    pub hits: Vec<SearchWorkflowHit>,
    /// Number of results on each page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hits_per_page: Option<u32>,
    /// Maximum number of documents returned.
    pub limit: i64,
    /// Number of documents skipped.
    pub offset: i64,
    /// Current search results page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page: Option<u32>,
    /// Exhaustive total number of matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_hits: Option<u64>,
    /// Exhaustive total number of search result pages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<u32>,
}

object!(SearchAssetHit {
    "authorId" => author_id, "collectionIds" => collection_ids: required, "content" => content,
    "createdAt" => created_at, "description" => description, "id" => id: identifier, "metadata" => metadata,
    "mimeType" => mime_type, "nsfw" => nsfw: required, "ownerId" => owner_id, "privacy" => privacy, "score" => score,
    "tags" => tags: required, "teamId" => team_id, "thumbnail" => thumbnail, "transcription" => transcription,
    "updatedAt" => updated_at, "url" => url,
});

object!(SearchAssetMetadata {
    "aspectRatio" => aspect_ratio, "baseModelId" => base_model_id, "guidance" => guidance, "height" => height,
    "kind" => kind, "modelId" => model_id, "modelType" => model_type, "name" => name,
    "negativePrompt" => negative_prompt, "negativePromptStrength" => negative_prompt_strength,
    "numInferenceSteps" => num_inference_steps, "parentJobId" => parent_job_id, "prompt" => prompt,
    "scheduler" => scheduler, "seed" => seed: text_or_number, "size" => size, "text" => text, "thumbnail" => thumbnail,
    "type" => type_, "width" => width,
});

object!(SearchAssetSearchResponse: response {
    "estimatedTotalHits" => estimated_total_hits, "hits" => hits: required, "hitsPerPage" => hits_per_page,
    "limit" => limit, "offset" => offset, "page" => page, "totalHits" => total_hits, "totalPages" => total_pages,
});

object!(SearchAssetThumbnail {
    "assetId" => asset_id,
});

object!(SearchImages {
    "like" => like, "unlike" => unlike,
});

object!(SearchIndex {
    "private" => private, "public" => public,
});

object!(SearchModelConcept {
    "modelId" => model_id,
});

object!(SearchModelHit {
    "authorId" => author_id, "capabilities" => capabilities: required, "collectionIds" => collection_ids: required,
    "complianceMetadata" => compliance_metadata, "concepts" => concepts: required, "createdAt" => created_at,
    "exampleAssetIds" => example_asset_ids: required, "id" => id: identifier, "name" => name, "ownerId" => owner_id,
    "parentModelId" => parent_model_id, "privacy" => privacy, "score" => score, "shortDescription" => short_description,
    "source" => source, "tags" => tags: required, "teamId" => team_id, "thumbnail" => thumbnail,
    "trainingImagesNumber" => training_images_number, "type" => type_, "updatedAt" => updated_at,
});

object!(SearchModelSearchResponse: response {
    "estimatedTotalHits" => estimated_total_hits, "hits" => hits: required, "hitsPerPage" => hits_per_page,
    "limit" => limit, "offset" => offset, "page" => page, "totalHits" => total_hits, "totalPages" => total_pages,
});

object!(SearchWorkflowHit {
    "after" => after, "authorId" => author_id, "before" => before, "collectionIds" => collection_ids: required,
    "createdAt" => created_at, "description" => description, "id" => id: identifier, "name" => name,
    "ownerId" => owner_id, "privacy" => privacy, "score" => score, "shortDescription" => short_description,
    "status" => status, "tags" => tags: required, "teamId" => team_id, "thumbnail" => thumbnail,
    "updatedAt" => updated_at,
});

object!(SearchWorkflowSearchResponse: response {
    "estimatedTotalHits" => estimated_total_hits, "hits" => hits: required, "hitsPerPage" => hits_per_page,
    "limit" => limit, "offset" => offset, "page" => page, "totalHits" => total_hits, "totalPages" => total_pages,
});

page!(SearchAssetSearchResponse { hits: SearchAssetHit, offset });

page!(SearchModelSearchResponse { hits: SearchModelHit, offset });

page!(SearchWorkflowSearchResponse { hits: SearchWorkflowHit, offset });

