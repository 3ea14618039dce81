// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{JobListResponse, JobResponse, JobStatus, JobTypeFilter, Timestamp};
use crate::generated::bodies::JobTriggerActionBody;

/// `GET /jobs`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_jobs(
    call: &Call,
    author_id: Option<&str>,
    created_after: Option<&Timestamp>,
    hide_results: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    status: Option<&JobStatus>,
    type_: Option<&JobTypeFilter>,
    types: Option<&str>,
    updated_after: Option<&Timestamp>,
    workflow_id: Option<&str>,
) -> Result<WireRequest<JobListResponse>> {
    let url = format!("{}/jobs", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("authorId", author_id),
                ("createdAfter", created_after),
                ("hideResults", hide_results),
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("status", status),
                ("type", type_),
                ("types", types),
                ("updatedAfter", updated_after),
                ("workflowId", workflow_id),
            ),
        );
    Ok(WireRequest::new(request, 200))
}

/// `GET /jobs/{jobId}`
pub(crate) fn get_job_id(call: &Call, job_id: &str) -> Result<WireRequest<JobResponse>> {
    let job_id = call.path_segment("jobId", job_id)?;
    let url = format!("{}/jobs/{job_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /jobs/{jobId}/action`
pub(crate) fn post_job_action_by_job_id(
    call: &Call,
    job_id: &str,
    body: &JobTriggerActionBody,
) -> Result<WireRequest<JobResponse>> {
    let job_id = call.path_segment("jobId", job_id)?;
    let url = format!("{}/jobs/{job_id}/action", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}
