// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::types::{DownloadOptions, DownloadQuery, TargetFormat, Timestamp};

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetDeleteMultipleBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetDuplicateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) target_project_id: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetGetBulkBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_ids: Option<Vec<String>>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetLockBody {
    pub(crate) lock_expires_at: Timestamp,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetRestoreMultipleBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetUnlockBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) force_unlock: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lock_id: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) canvas: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) disable_snapshot: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lock_expires_at: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) lock_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) thumbnail: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetUpdateTagsBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) add: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) delete: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) strict: Option<bool>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct AssetUploadBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) canvas: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) collection_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hide: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) image: Option<String>,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) thumbnail: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DownloadRequestBatchBody {
    pub(crate) options: DownloadOptions,
    pub(crate) query: DownloadQuery,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct DownloadRequestBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) target_format: Option<TargetFormat>,
}
