// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "GetJobs" => [jobs] list() -> JobListResponse {
        query "authorId" => author_id(String),
        query "createdAfter" => created_after(String),
        query "hideResults" => hide_results(bool),
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "status" => status(String),
        query "type" => type_(String),
        query "types" => types(Vec<String>),
        query "updatedAfter" => updated_after(String),
        query "workflowId" => workflow_id(String),
        query "projectId" => with_project_id(String),
    }
    "GetJobId" => [jobs] retrieve(path "jobId": String) -> JobResponse {
        query "projectId" => with_project_id(String),
    }
    "PostJobActionByJobId" => [jobs] trigger_action(path "jobId": String, body "action": String) -> JobResponse {
        query "projectId" => with_project_id(String),
    }
}
