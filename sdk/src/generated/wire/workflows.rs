// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::JsonObject;
use crate::types::{
    DryRunResponse, JobResponse, Privacy, SortDirection, WorkflowGetTagsResponse,
    WorkflowListResponse, WorkflowResponse, WorkflowRunResponse, WorkflowStatus,
    WorkflowUpdateStatus,
};
use crate::generated::bodies::{
    WorkflowApproveUserBody, WorkflowCreateBody, WorkflowUpdateBody,
    WorkflowUserSelectionBody,
};

/// `PUT /workflows/{workflowId}/user-approval`
pub(crate) fn put_workflow_user_approval_by_workflow_id(
    call: &Call,
    workflow_id: &str,
    body: &WorkflowApproveUserBody,
) -> Result<WireRequest<JobResponse>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!("{}/workflows/{workflow_id}/user-approval", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /workflows`
pub(crate) fn post_workflows(
    call: &Call,
    body: &WorkflowCreateBody,
) -> Result<WireRequest<WorkflowResponse>> {
    let url = format!("{}/workflows", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /workflows/{workflowId}`
pub(crate) fn delete_workflows_by_workflow_id(
    call: &Call,
    workflow_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!("{}/workflows/{workflow_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /workflows/tags`
pub(crate) fn get_workflows_tags(
    call: &Call,
    status: Option<&WorkflowStatus>,
) -> Result<WireRequest<WorkflowGetTagsResponse>> {
    let url = format!("{}/workflows/tags", call.base_url());
    let request = call.http().get(url).query(&(("status", status),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /workflows`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_workflows(
    call: &Call,
    full: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    privacy: Option<&Privacy>,
    sort_direction: Option<&SortDirection>,
    status: Option<&WorkflowUpdateStatus>,
    tags: Option<&str>,
) -> Result<WireRequest<WorkflowListResponse>> {
    let url = format!("{}/workflows", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("full", full),
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("privacy", privacy),
                ("sortDirection", sort_direction),
                ("status", status),
                ("tags", tags),
            ),
        );
    Ok(WireRequest::new(request, 200))
}

/// `GET /workflows/{workflowId}`
pub(crate) fn get_workflows_by_workflow_id(
    call: &Call,
    workflow_id: &str,
) -> Result<WireRequest<WorkflowResponse>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!("{}/workflows/{workflow_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /workflows/{workflowId}/run`
pub(crate) fn put_workflow_run_by_workflow_id(
    call: &Call,
    workflow_id: &str,
    body: &JsonObject,
) -> Result<WireRequest<WorkflowRunResponse>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!("{}/workflows/{workflow_id}/run", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /workflows/{workflowId}/run?dryRun=…`
pub(crate) fn put_workflow_run_by_workflow_id_dry_run(
    call: &Call,
    workflow_id: &str,
    dry_run_tier: &str,
    body: &JsonObject,
) -> Result<WireRequest<DryRunResponse>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!(
        "{}/workflows/{workflow_id}/run?dryRun={dry_run_tier}", call.base_url()
    );
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `PUT /workflows/{workflowId}`
pub(crate) fn put_workflows_by_workflow_id(
    call: &Call,
    workflow_id: &str,
    body: &WorkflowUpdateBody,
) -> Result<WireRequest<WorkflowResponse>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!("{}/workflows/{workflow_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /workflows/{workflowId}/user-selection`
pub(crate) fn put_workflow_user_selection_by_workflow_id(
    call: &Call,
    workflow_id: &str,
    project_id: &str,
    body: &WorkflowUserSelectionBody,
) -> Result<WireRequest<JobResponse>> {
    let workflow_id = call.path_segment("workflowId", workflow_id)?;
    let url = format!("{}/workflows/{workflow_id}/user-selection", call.base_url());
    let request = call
        .json(call.http().put(url).query(&(("projectId", project_id),)), body)?;
    Ok(WireRequest::new(request, 200))
}
