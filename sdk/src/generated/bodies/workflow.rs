// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::JsonObject;
use crate::types::{
    ApprovalAction, AssetKind, ModelInput, Privacy, UserSelectionAction,
    WorkflowNodeUpdate, WorkflowUpdateStatus,
};

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkflowApproveUserBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action: Option<ApprovalAction>,
    pub(crate) node_id: String,
    pub(crate) workflow_job_id: String,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkflowCreateBody {
    pub(crate) description: String,
    pub(crate) name: String,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkflowUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) after: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) before: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) bypass_lock: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) editor_info: Option<JsonObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) flow: Option<Vec<WorkflowNodeUpdate>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) inputs: Option<Vec<ModelInput>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) is_locked: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) output_asset_kinds: Option<Vec<AssetKind>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) privacy: Option<Privacy>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) short_description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<WorkflowUpdateStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) tag_set: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) thumbnail: Option<Option<String>>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WorkflowUserSelectionBody {
    pub(crate) action: UserSelectionAction,
    pub(crate) node_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) selected_indices: Option<Vec<i64>>,
    pub(crate) workflow_job_id: String,
}
