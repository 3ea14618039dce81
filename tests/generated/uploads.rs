// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "PostUploads" => [uploads] create() -> UploadResponse, dry_run -> DryRunResponse {
        query "projectId" => with_project_id(String),
        body "assetOptions" => asset_options(UploadAssetOptions),
        body "civitaiModelUrl" => civitai_model_url(String),
        body "contentType" => content_type(String),
        body "fileName" => file_name(String),
        body "fileSize" => file_size(u64),
        body "huggingFaceModelName" => hugging_face_model_name(String),
        body "kind" => kind(String),
        body "parts" => parts(u32),
        body "url" => url(String),
    }
    "GetUploads" => [uploads] retrieve(path "uploadId": String) -> UploadResponse {
        query "projectId" => with_project_id(String),
    }
    "PostUploadsAction" => [uploads] trigger_action(path "uploadId": String, body "action": String) -> UploadResponse {
        query "projectId" => with_project_id(String),
    }
}
