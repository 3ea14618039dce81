// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::decode::object;
use crate::open_enum::open_enum;
use crate::JsonObject;
use crate::types::{SignedUrl, Timestamp};

/// A file on its way to Scenario.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Upload {
    /// Asset options.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asset_options: Option<UploadAssetOptions>,
    /// Author id.
    pub author_id: String,
    /// Config.
    #[serde(skip_serializing_if = "JsonObject::is_empty")]
    pub config: JsonObject,
    /// Content type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_type: Option<String>,
    /// Created at.
    pub created_at: Timestamp,
    /// Entity id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<String>,
    /// Error message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_message: Option<String>,
    /// File name.
    pub file_name: String,
    /// File size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_size: Option<u64>,
    /// Id.
    pub id: String,
    /// Job id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub job_id: Option<String>,
    /// The kind of the file once validated (example: "model").
    ///
    /// One of `3d`, `asset`, `audio`, `avatar`, `image`, `model`, `text`, `video`.
    pub kind: UploadKind,
    /// Original file name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_file_name: Option<String>,
    /// Owner id.
    pub owner_id: String,
    /// Parts.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<UploadPart>,
    /// Parts count.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parts_count: Option<u32>,
    /// Provider.
    ///
    /// One of `civitai`, `huggingface`, `other`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<UploadProvider>,
    /// Source.
    ///
    /// One of `civitai`, `huggingface`, `multipart`, `other`, `url`.
    pub source: UploadSource,
    /// Status.
    ///
    /// One of `complete`, `failed`, `imported`, `pending`, `validated`, `validating`.
    pub status: UploadStatus,
    /// Updated at.
    pub updated_at: Timestamp,
    /// Url.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<SignedUrl>,
}

/// Asset extra options.
///
/// Only available for kinds which produce an asset. (Not available for model kind).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UploadAssetOptions {
    /// The collection ids to add the asset to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub collection_ids: Option<Vec<String>>,
    /// Specify if the asset should be hidden from the user.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hide: Option<bool>,
    /// The parentId of the asset.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<String>,
}

impl UploadAssetOptions {
    /// With nothing set yet.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// The collection ids to add the asset to.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.collection_ids = Some(collection_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Specify if the asset should be hidden from the user.
    pub fn hide(mut self, hide: bool) -> Self {
        self.hide = Some(hide);
        self
    }

    /// The parentId of the asset.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.parent_id = Some(parent_id.into());
        self
    }
}

/// A part of an upload, and the presigned URL to send it to.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UploadPart {
    /// Expires.
    pub expires: Timestamp,
    /// Number.
    pub number: u32,
    /// Url.
    pub url: SignedUrl,
}

/// The answer of several calls:
///
/// - [`uploads.create`](crate::resources::uploads::Uploads::create)
/// - [`uploads.retrieve`](crate::resources::uploads::Uploads::retrieve)
/// - [`uploads.trigger_action`](crate::resources::uploads::Uploads::trigger_action)
#[doc(alias = "UploadCreateResponse")]
#[doc(alias = "UploadRetrieveResponse")]
#[doc(alias = "UploadTriggerActionResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UploadResponse {
    /// Upload.
    pub upload: Upload,
}

object!(Upload {
    "assetOptions" => asset_options, "authorId" => author_id, "config" => config, "contentType" => content_type,
    "createdAt" => created_at, "entityId" => entity_id, "errorMessage" => error_message, "fileName" => file_name,
    "fileSize" => file_size, "id" => id: identifier, "jobId" => job_id, "kind" => kind,
    "originalFileName" => original_file_name, "ownerId" => owner_id, "parts" => parts, "partsCount" => parts_count,
    "provider" => provider, "source" => source, "status" => status, "updatedAt" => updated_at, "url" => url,
});

object!(UploadAssetOptions {
    "collectionIds" => collection_ids, "hide" => hide, "parentId" => parent_id,
});

object!(UploadPart {
    "expires" => expires, "number" => number, "url" => url,
});

object!(UploadResponse {
    "upload" => upload,
});

open_enum! {
    /// What to do with an upload: complete it, once every part was sent.
    pub enum UploadAction {
        Complete = "complete",
    }
}

open_enum! {
    /// What an uploaded file is.
    pub enum UploadKind {
        ThreeD = "3d",
        Asset = "asset",
        Audio = "audio",
        Avatar = "avatar",
        Image = "image",
        Model = "model",
        Text = "text",
        Video = "video",
    }
}

open_enum! {
    /// Where an imported model comes from.
    pub enum UploadProvider {
        Civitai = "civitai",
        Huggingface = "huggingface",
        Other = "other",
    }
}

open_enum! {
    /// How the file of an upload gets to Scenario.
    pub enum UploadSource {
        Civitai = "civitai",
        Huggingface = "huggingface",
        Multipart = "multipart",
        Other = "other",
        Url = "url",
    }
}

open_enum! {
    /// The state of an upload.
    pub enum UploadStatus {
        Complete = "complete",
        Failed = "failed",
        Imported = "imported",
        Pending = "pending",
        Validated = "validated",
        Validating = "validating",
    }
}

