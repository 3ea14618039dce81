// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::types::{UploadAction, UploadAssetOptions, UploadKind};

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UploadCreateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asset_options: Option<UploadAssetOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) civitai_model_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) file_size: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hugging_face_model_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<UploadKind>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parts: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct UploadTriggerActionBody {
    pub(crate) action: UploadAction,
}
