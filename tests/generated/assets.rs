// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "DeleteAsset" => [assets] delete_multiple(body "assetIds": Vec<String>) {
        query "projectId" => with_project_id(String),
    }
    "GetDownloadAssets" => [assets.download] get_status(path "jobId": String) -> DownloadGetStatusResponse {
        query "projectId" => with_project_id(String),
    }
    "PostDownloadAsset" => [assets.download] request(path "assetId": String) -> DownloadRequestResponse {
        query "projectId" => with_project_id(String),
        body "targetFormat" => target_format(String),
    }
    "PostDownloadAssets" => [assets.download] request_batch(body "query": DownloadQuery, body "options": DownloadOptions) -> JobIdResponse, dry_run -> DryRunResponse {
        query "projectId" => with_project_id(String),
    }
    "CopyAssetByAssetId" => [assets] duplicate(path "assetId": String) -> AssetResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "targetProjectId" => target_project_id(String),
    }
    "PostAssetGetBulk" => [assets] get_bulk() -> AssetGetBulkResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "assetIds" => asset_ids(Vec<String>),
    }
    "GetAssets" => [assets] list() -> AssetListResponse {
        query "authorId" => author_id(String),
        query "collectionId" => collection_id(String),
        query "createdAfter" => created_after(String),
        query "createdBefore" => created_before(String),
        query "deleted" => deleted(bool),
        query "inferenceId" => inference_id(String),
        query "modelId" => model_id(String),
        query "originalAssets" => original_assets(bool),
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "parentAssetId" => parent_asset_id(String),
        query "privacy" => privacy(String),
        query "rootAssetId" => root_asset_id(String),
        query "sortBy" => sort_by(String),
        query "sortDirection" => sort_direction(String),
        query "tags" => tags(Vec<String>),
        query "type" => type_(String),
        query "types" => types(Vec<String>),
        query "updatedAfter" => updated_after(String),
        query "updatedBefore" => updated_before(String),
        query "projectId" => with_project_id(String),
    }
    "GetCanvasAssetSnapshots" => [assets] list_snapshots(path "assetId": String) -> AssetListSnapshotsResponse {
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "projectId" => with_project_id(String),
    }
    "LockAssetByAssetId" => [assets] lock(path "assetId": String, body "lockExpiresAt": String) -> AssetLockResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
    }
    "GetPublicAssets" => [assets.public] list() -> AssetListResponse {
        query "createdAfter" => created_after(String),
        query "createdBefore" => created_before(String),
        query "modelId" => model_id(String),
        query "originalAssets" => original_assets(bool),
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "sortBy" => sort_by(String),
        query "sortDirection" => sort_direction(String),
        query "tags" => tags(Vec<String>),
        query "type" => type_(String),
        query "types" => types(Vec<String>),
        query "updatedAfter" => updated_after(String),
        query "updatedBefore" => updated_before(String),
    }
    "GetPublicAssetsByAssetId" => [assets.public] retrieve(path "assetId": String) -> AssetResponse {
    }
    "PostAssetsRestore" => [assets] restore_multiple(body "assetIds": Vec<String>) -> AssetRestoreMultipleResponse {
        query "projectId" => with_project_id(String),
    }
    "GetAssetsByAssetId" => [assets] retrieve(path "assetId": String) -> AssetResponse {
        query "originalAssets" => original_assets(bool),
        query "withEmbedding" => with_embedding(bool),
        query "withQualityGateDetails" => with_quality_gate_details(bool),
        query "projectId" => with_project_id(String),
    }
    "UnlockAssetByAssetId" => [assets] unlock(path "assetId": String) -> AssetResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "forceUnlock" => force_unlock(bool),
        body "lockId" => lock_id(String),
    }
    "PutAssetByAssetId" => [assets] update(path "assetId": String) -> AssetResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "canvas" => canvas(String),
        body "description" => description(String),
        body "disableSnapshot" => disable_snapshot(bool),
        body "lockExpiresAt" => lock_expires_at(String),
        body "lockId" => lock_id(String),
        body "name" => name(String),
        body "thumbnail" => thumbnail(String),
    }
    "PutAssetsTagsByAssetId" => [assets] update_tags(path "assetId": String) -> TagsResponse {
        query "projectId" => with_project_id(String),
        body "add" => add(Vec<String>),
        body "delete" => delete(Vec<String>),
        body "strict" => strict(bool),
    }
    "PostAsset" => [assets] upload(body "name": String) -> AssetUploadResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "canvas" => canvas(String),
        body "collectionIds" => collection_ids(Vec<String>),
        body "hide" => hide(bool),
        body "image" => image(String),
        body "parentId" => parent_id(String),
        body "thumbnail" => thumbnail(String),
    }
}
