// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "PutWorkflowUserApprovalByWorkflowId" => [workflows] approve_user(path "workflowId": String, body "nodeId": String, body "workflowJobId": String) -> JobResponse {
        query "projectId" => with_project_id(String),
        body "action" => action(String),
    }
    "PostWorkflows" => [workflows] create(body "name": String, body "description": String) -> WorkflowResponse {
        query "projectId" => with_project_id(String),
    }
    "DeleteWorkflowsByWorkflowId" => [workflows] delete(path "workflowId": String) {
        query "projectId" => with_project_id(String),
    }
    "GetWorkflowsTags" => [workflows] get_tags() -> WorkflowGetTagsResponse {
        query "status" => status(String),
        query "projectId" => with_project_id(String),
    }
    "GetWorkflows" => [workflows] list() -> WorkflowListResponse {
        query "full" => full(bool),
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "privacy" => privacy(String),
        query "sortDirection" => sort_direction(String),
        query "status" => status(String),
        query "tags" => tags(Vec<String>),
        query "projectId" => with_project_id(String),
    }
    "GetWorkflowsByWorkflowId" => [workflows] retrieve(path "workflowId": String) -> WorkflowResponse {
        query "projectId" => with_project_id(String),
    }
    "PutWorkflowRunByWorkflowId" => [workflows] run(path "workflowId": String) -> WorkflowRunResponse, dry_run -> DryRunResponse {
        query "projectId" => with_project_id(String),
        body "" => inputs(JsonObject),
    }
    "PutWorkflowsByWorkflowId" => [workflows] update(path "workflowId": String) -> WorkflowResponse {
        query "projectId" => with_project_id(String),
        body "after" => after(String) | clear_after,
        body "before" => before(String) | clear_before,
        body "bypassLock" => bypass_lock(bool),
        body "description" => description(String),
        body "editorInfo" => editor_info(JsonObject),
        body "flow" => flow(Vec<WorkflowNodeUpdate>),
        body "inputs" => inputs(Vec<ModelInput>),
        body "isLocked" => is_locked(bool),
        body "name" => name(String),
        body "outputAssetKinds" => output_asset_kinds(Vec<String>),
        body "privacy" => privacy(String),
        body "shortDescription" => short_description(String),
        body "status" => status(String),
        body "tagSet" => tag_set(Vec<String>),
        body "thumbnail" => thumbnail(String) | clear_thumbnail,
    }
    "PutWorkflowUserSelectionByWorkflowId" => [workflows] user_selection(path "workflowId": String, query "projectId": String, body "nodeId": String, body "workflowJobId": String, body "action": String) -> JobResponse {
        body "selectedIndices" => selected_indices(Vec<i64>),
    }
}
