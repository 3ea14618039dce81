// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::JsonObject;
use crate::types::{
    ApprovalAction, AssetKind, ModelInput, Privacy, UserSelectionAction,
    WorkflowNodeUpdate, WorkflowUpdateStatus,
};

#[derive(Clone, Default)]
pub(crate) struct WorkflowApproveUserBody {
    pub(crate) action: Option<ApprovalAction>,
    pub(crate) node_id: String,
    pub(crate) workflow_job_id: String,
}

#[derive(Clone, Default)]
pub(crate) struct WorkflowCreateBody {
    pub(crate) description: String,
    pub(crate) name: String,
}

#[derive(Clone, Default)]
pub(crate) struct WorkflowUpdateBody {
    pub(crate) after: Option<Option<String>>,
    pub(crate) before: Option<Option<String>>,
    pub(crate) bypass_lock: Option<bool>,
    pub(crate) description: Option<String>,
    pub(crate) editor_info: Option<JsonObject>,
    pub(crate) flow: Option<Vec<WorkflowNodeUpdate>>,
    pub(crate) inputs: Option<Vec<ModelInput>>,
    pub(crate) is_locked: Option<bool>,
    pub(crate) name: Option<String>,
    pub(crate) output_asset_kinds: Option<Vec<AssetKind>>,
    pub(crate) privacy: Option<Privacy>,
    pub(crate) short_description: Option<String>,
    pub(crate) status: Option<WorkflowUpdateStatus>,
    pub(crate) tag_set: Option<Vec<String>>,
    pub(crate) thumbnail: Option<Option<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct WorkflowUserSelectionBody {
    pub(crate) action: UserSelectionAction,
    pub(crate) node_id: String,
    pub(crate) selected_indices: Option<Vec<i64>>,
    pub(crate) workflow_job_id: String,
}

fields!(WorkflowApproveUserBody {
    action = value("action"), node_id = required("nodeId"), workflow_job_id = required("workflowJobId"),
});

fields!(WorkflowCreateBody {
    description = required("description"), name = required("name"),
});

fields!(WorkflowUpdateBody {
    after = value("after"), before = value("before"), bypass_lock = value("bypassLock"),
    description = value("description"), editor_info = value("editorInfo"), flow = value("flow"),
    inputs = value("inputs"), is_locked = value("isLocked"), name = value("name"),
    output_asset_kinds = value("outputAssetKinds"), privacy = value("privacy"),
    short_description = value("shortDescription"), status = value("status"), tag_set = value("tagSet"),
    thumbnail = value("thumbnail"),
});

fields!(WorkflowUserSelectionBody {
    action = required("action"), node_id = required("nodeId"), selected_indices = value("selectedIndices"),
    workflow_job_id = required("workflowJobId"),
});

