// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::{DryRunResponse, UploadResponse};
use crate::generated::bodies::{UploadCreateBody, UploadTriggerActionBody};

/// `POST /uploads`
pub(crate) async fn post_uploads(
    call: &Call,
    body: &UploadCreateBody,
) -> Result<RawResponse<UploadResponse>> {
    let url = format!("{}/uploads", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `POST /uploads?dryRun=…`
pub(crate) async fn post_uploads_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &UploadCreateBody,
) -> Result<RawResponse<DryRunResponse>> {
    let url = format!("{}/uploads?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 269).await
}

/// `GET /uploads/{uploadId}`
pub(crate) async fn get_uploads(
    call: &Call,
    upload_id: &str,
) -> Result<RawResponse<UploadResponse>> {
    let upload_id = call.path_segment("uploadId", upload_id)?;
    let url = format!("{}/uploads/{upload_id}", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `POST /uploads/{uploadId}/action`
pub(crate) async fn post_uploads_action(
    call: &Call,
    upload_id: &str,
    body: &UploadTriggerActionBody,
) -> Result<RawResponse<UploadResponse>> {
    let upload_id = call.path_segment("uploadId", upload_id)?;
    let url = format!("{}/uploads/{upload_id}/action", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}
