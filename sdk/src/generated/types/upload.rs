// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::values::open_enum::open_enum;
use crate::JsonObject;
use crate::types::{SignedUrl, Timestamp};

/// An upload of a file.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// The options of the asset created from the file.
    pub asset_options: Option<UploadAssetOptions>,
    /// The ID of the user who created the upload.
    pub author_id: String,
    /// The settings of the import.
    pub config: JsonObject,
    /// The MIME type of the file.
    pub content_type: Option<String>,
    /// When the upload was created.
    pub created_at: Timestamp,
    /// The ID of the asset or model created from the file; set once the status is `imported`.
    pub entity_id: Option<String>,
    /// Why the upload failed.
    pub error_message: Option<String>,
    /// The name of the file.
    pub file_name: String,
    /// The size of the file, in bytes.
    pub file_size: Option<u64>,
    /// The ID of the upload (example: "upload_…").
    pub id: String,
    /// The ID of the job that validates and imports the file.
    pub job_id: Option<String>,
    /// The kind of the file once validated (example: "model").
    ///
    /// One of `3d`, `asset`, `audio`, `avatar`, `image`, `model`, `text`, `video`.
    pub kind: UploadKind,
    /// The original name of the file.
    pub original_file_name: Option<String>,
    /// The ID of the project that owns the upload.
    pub owner_id: String,
    /// The parts to send, each with its own URL.
    pub parts: Vec<UploadPart>,
    /// The number of parts, 1 to 10000.
    pub parts_count: Option<u32>,
    /// The provider an imported model comes from.
    ///
    /// One of `civitai`, `huggingface`, `other`.
    pub provider: Option<UploadProvider>,
    /// How Scenario receives the file.
    ///
    /// One of `civitai`, `huggingface`, `multipart`, `other`, `url`.
    pub source: UploadSource,
    /// The status: `pending`, `validating`, `validated` and `imported` in this order, or `failed`.
    ///
    /// One of `complete`, `failed`, `imported`, `pending`, `validated`, `validating`.
    pub status: UploadStatus,
    /// When the upload was last updated.
    pub updated_at: Timestamp,
    /// The URL that Scenario fetches the file from, for an upload by URL.
    pub url: Option<SignedUrl>,
}

/// Asset extra options.
///
/// Only available for kinds which produce an asset. (Not available for model kind).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadAssetOptions {
    /// The collection ids to add the asset to.
    pub collection_ids: Option<Vec<String>>,
    /// Specify if the asset should be hidden from the user.
    pub hide: Option<bool>,
    /// The parentId of the asset.
    pub parent_id: Option<String>,
}

impl UploadAssetOptions {
    /// Creates the value with no fields set.
    pub fn new() -> Self {
        Self { ..Default::default() }
    }

    /// The collection ids to add the asset to.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.collection_ids = Some(
            collection_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadPart {
    /// When the URL expires.
    ///
    /// Retrieve the upload again for a new URL.
    pub expires: Timestamp,
    /// The number of the part, from 1.
    pub number: i64,
    /// The URL to `PUT` the bytes to, without a credential.
    pub url: SignedUrl,
}

/// The upload.
///
/// Returned by:
///
/// - [`uploads.create`](crate::resources::uploads::Uploads::create)
/// - [`uploads.retrieve`](crate::resources::uploads::Uploads::retrieve)
/// - [`uploads.trigger_action`](crate::resources::uploads::Uploads::trigger_action)
#[doc(alias = "UploadCreateResponse")]
#[doc(alias = "UploadRetrieveResponse")]
#[doc(alias = "UploadTriggerActionResponse")]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadResponse {
    /// The upload.
    pub upload: Upload,
}

object!(Upload {
    0: asset_options = value("assetOptions"), 1: author_id = value("authorId"), 2: config = value("config"),
    3: content_type = value("contentType"), 4: created_at = value("createdAt"), 5: entity_id = value("entityId"),
    6: error_message = value("errorMessage"), 7: file_name = value("fileName"), 8: file_size = value("fileSize"),
    9: id = identifier("id"), 10: job_id = value("jobId"), 11: kind = value("kind"),
    12: original_file_name = value("originalFileName"), 13: owner_id = value("ownerId"), 14: parts = value("parts"),
    15: parts_count = value("partsCount"), 16: provider = value("provider"), 17: source = value("source"),
    18: status = value("status"), 19: updated_at = value("updatedAt"), 20: url = value("url"),
});

object!(UploadAssetOptions {
    0: collection_ids = value("collectionIds"), 1: hide = value("hide"), 2: parent_id = value("parentId"),
});

object!(UploadPart {
    0: expires = value("expires"), 1: number = value("number"), 2: url = value("url"),
});

object!(UploadResponse: response {
    0: upload = present("upload"),
});

open_enum! {
    /// The action on an upload: complete it after every part has been sent.
    pub enum UploadAction {
        Complete = "complete",
    }
}

open_enum! {
    /// The kind of an uploaded file.
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
    /// The provider an imported model comes from.
    pub enum UploadProvider {
        Civitai = "civitai",
        Huggingface = "huggingface",
        Other = "other",
    }
}

open_enum! {
    /// How Scenario receives the file of an upload.
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

