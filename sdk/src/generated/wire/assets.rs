// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{
    AssetGetBulkResponse, AssetListResponse, AssetListSnapshotsResponse,
    AssetLockResponse, AssetResponse, AssetRestoreMultipleResponse, AssetType,
    AssetUploadResponse, DownloadGetStatusResponse, DownloadRequestResponse,
    DryRunResponse, JobIdResponse, TagsResponse, Timestamp,
};
use crate::generated::bodies::{
    AssetDeleteMultipleBody, AssetDuplicateBody, AssetGetBulkBody, AssetLockBody,
    AssetRestoreMultipleBody, AssetUnlockBody, AssetUpdateBody, AssetUpdateTagsBody,
    AssetUploadBody, DownloadRequestBatchBody, DownloadRequestBody,
};

/// `DELETE /assets`
pub(crate) fn delete_asset(
    call: &Call,
    body: &AssetDeleteMultipleBody,
) -> Result<WireRequest<serde_json::Value>> {
    let url = format!("{}/assets", call.base_url());
    let request = call.json(call.http().delete(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /assets/download/{jobId}`
pub(crate) fn get_download_assets(
    call: &Call,
    job_id: &str,
) -> Result<WireRequest<DownloadGetStatusResponse>> {
    let job_id = call.path_segment("jobId", job_id)?;
    let url = format!("{}/assets/download/{job_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /assets/{assetId}/download`
pub(crate) fn post_download_asset(
    call: &Call,
    asset_id: &str,
    body: &DownloadRequestBody,
) -> Result<WireRequest<DownloadRequestResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}/download", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /assets/download`
pub(crate) fn post_download_assets(
    call: &Call,
    body: &DownloadRequestBatchBody,
) -> Result<WireRequest<JobIdResponse>> {
    let url = format!("{}/assets/download", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /assets/download?dryRun=…`
pub(crate) fn post_download_assets_dry_run(
    call: &Call,
    dry_run_tier: &str,
    body: &DownloadRequestBatchBody,
) -> Result<WireRequest<DryRunResponse>> {
    let url = format!("{}/assets/download?dryRun={dry_run_tier}", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 269))
}

/// `POST /assets/{assetId}/copy`
pub(crate) fn copy_asset_by_asset_id(
    call: &Call,
    asset_id: &str,
    original_assets: Option<bool>,
    body: &AssetDuplicateBody,
) -> Result<WireRequest<AssetResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}/copy", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /assets/get-bulk`
pub(crate) fn post_asset_get_bulk(
    call: &Call,
    original_assets: Option<bool>,
    body: &AssetGetBulkBody,
) -> Result<WireRequest<AssetGetBulkResponse>> {
    let url = format!("{}/assets/get-bulk", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /assets`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_assets(
    call: &Call,
    author_id: Option<&str>,
    collection_id: Option<&str>,
    created_after: Option<&Timestamp>,
    created_before: Option<&Timestamp>,
    deleted: Option<bool>,
    inference_id: Option<&str>,
    model_id: Option<&str>,
    original_assets: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    parent_asset_id: Option<&str>,
    privacy: Option<&str>,
    root_asset_id: Option<&str>,
    sort_by: Option<&str>,
    sort_direction: Option<&str>,
    tags: Option<&str>,
    type_: Option<&AssetType>,
    types: Option<&str>,
    updated_after: Option<&Timestamp>,
    updated_before: Option<&Timestamp>,
) -> Result<WireRequest<AssetListResponse>> {
    let url = format!("{}/assets", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("authorId", author_id),
                ("collectionId", collection_id),
                ("createdAfter", created_after),
                ("createdBefore", created_before),
                ("deleted", deleted),
                ("inferenceId", inference_id),
                ("modelId", model_id),
                ("originalAssets", original_assets),
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("parentAssetId", parent_asset_id),
                ("privacy", privacy),
                ("rootAssetId", root_asset_id),
                ("sortBy", sort_by),
                ("sortDirection", sort_direction),
                ("tags", tags),
            ),
        )
        .query(
            &(
                ("type", type_),
                ("types", types),
                ("updatedAfter", updated_after),
                ("updatedBefore", updated_before),
            ),
        );
    Ok(WireRequest::new(request, 200))
}

/// `GET /assets/{assetId}/snapshots`
pub(crate) fn get_canvas_asset_snapshots(
    call: &Call,
    asset_id: &str,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
) -> Result<WireRequest<AssetListSnapshotsResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}/snapshots", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(&(("pageSize", page_size), ("paginationToken", pagination_token)));
    Ok(WireRequest::new(request, 200))
}

/// `PUT /assets/{assetId}/lock`
pub(crate) fn lock_asset_by_asset_id(
    call: &Call,
    asset_id: &str,
    original_assets: Option<bool>,
    body: &AssetLockBody,
) -> Result<WireRequest<AssetLockResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}/lock", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /assets/public`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_public_assets(
    call: &Call,
    created_after: Option<&Timestamp>,
    created_before: Option<&Timestamp>,
    model_id: Option<&str>,
    original_assets: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    sort_by: Option<&str>,
    sort_direction: Option<&str>,
    tags: Option<&str>,
    type_: Option<&str>,
    types: Option<&str>,
    updated_after: Option<&Timestamp>,
    updated_before: Option<&Timestamp>,
) -> Result<WireRequest<AssetListResponse>> {
    let url = format!("{}/assets/public", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("createdAfter", created_after),
                ("createdBefore", created_before),
                ("modelId", model_id),
                ("originalAssets", original_assets),
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("sortBy", sort_by),
                ("sortDirection", sort_direction),
                ("tags", tags),
                ("type", type_),
                ("types", types),
                ("updatedAfter", updated_after),
                ("updatedBefore", updated_before),
            ),
        );
    Ok(WireRequest::new(request, 200))
}

/// `GET /assets/public/{assetId}`
pub(crate) fn get_public_assets_by_asset_id(
    call: &Call,
    asset_id: &str,
) -> Result<WireRequest<AssetResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/public/{asset_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /assets/restore`
pub(crate) fn post_assets_restore(
    call: &Call,
    body: &AssetRestoreMultipleBody,
) -> Result<WireRequest<AssetRestoreMultipleResponse>> {
    let url = format!("{}/assets/restore", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /assets/{assetId}`
pub(crate) fn get_assets_by_asset_id(
    call: &Call,
    asset_id: &str,
    original_assets: Option<bool>,
    with_embedding: Option<bool>,
    with_quality_gate_details: Option<bool>,
) -> Result<WireRequest<AssetResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("originalAssets", original_assets),
                ("withEmbedding", with_embedding),
                ("withQualityGateDetails", with_quality_gate_details),
            ),
        );
    Ok(WireRequest::new(request, 200))
}

/// `PUT /assets/{assetId}/unlock`
pub(crate) fn unlock_asset_by_asset_id(
    call: &Call,
    asset_id: &str,
    original_assets: Option<bool>,
    body: &AssetUnlockBody,
) -> Result<WireRequest<AssetResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}/unlock", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /assets/{assetId}`
pub(crate) fn put_asset_by_asset_id(
    call: &Call,
    asset_id: &str,
    original_assets: Option<bool>,
    body: &AssetUpdateBody,
) -> Result<WireRequest<AssetResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}", call.base_url());
    let request = call
        .json(
            call.http().put(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /assets/{assetId}/tags`
pub(crate) fn put_assets_tags_by_asset_id(
    call: &Call,
    asset_id: &str,
    body: &AssetUpdateTagsBody,
) -> Result<WireRequest<TagsResponse>> {
    let asset_id = call.path_segment("assetId", asset_id)?;
    let url = format!("{}/assets/{asset_id}/tags", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /assets`
pub(crate) fn post_asset(
    call: &Call,
    original_assets: Option<bool>,
    body: &AssetUploadBody,
) -> Result<WireRequest<AssetUploadResponse>> {
    let url = format!("{}/assets", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}
