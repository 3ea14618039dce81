// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::{UploadAction, UploadAssetOptions, UploadKind};

#[derive(Clone, Default)]
pub(crate) struct UploadCreateBody {
    pub(crate) asset_options: Option<UploadAssetOptions>,
    pub(crate) civitai_model_url: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) file_name: Option<String>,
    pub(crate) file_size: Option<u64>,
    pub(crate) hugging_face_model_name: Option<String>,
    pub(crate) kind: Option<UploadKind>,
    pub(crate) parts: Option<u32>,
    pub(crate) url: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct UploadTriggerActionBody {
    pub(crate) action: UploadAction,
}

fields!(UploadCreateBody {
    asset_options = value("assetOptions"), civitai_model_url = value("civitaiModelUrl"),
    content_type = value("contentType"), file_name = value("fileName"), file_size = value("fileSize"),
    hugging_face_model_name = value("huggingFaceModelName"), kind = value("kind"), parts = value("parts"),
    url = value("url"),
});

fields!(UploadTriggerActionBody {
    action = required("action"),
});

