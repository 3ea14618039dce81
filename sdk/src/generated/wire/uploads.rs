// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{DryRunResponse, UploadResponse};
use crate::generated::bodies::{UploadCreateBody, UploadTriggerActionBody};

/// `POST /uploads`
pub(crate) fn post_uploads(
    call: &Call,
    body: &UploadCreateBody,
) -> Result<WireRequest<UploadResponse>> {
    let url = format!("{}/uploads", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /uploads?dryRun=…`
pub(crate) fn post_uploads_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &UploadCreateBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/uploads?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `GET /uploads/{uploadId}`
pub(crate) fn get_uploads(
    call: &Call,
    upload_id: &str,
) -> Result<WireRequest<UploadResponse>> {
    let upload_id = call.path_segment("uploadId", upload_id)?;
    let url = format!("{}/uploads/{upload_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /uploads/{uploadId}/action`
pub(crate) fn post_uploads_action(
    call: &Call,
    upload_id: &str,
    body: &UploadTriggerActionBody,
) -> Result<WireRequest<UploadResponse>> {
    let upload_id = call.path_segment("uploadId", upload_id)?;
    let url = format!("{}/uploads/{upload_id}/action", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}
