// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "GetTags" => [tags] list() -> TagListResponse {
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "projectId" => with_project_id(String),
    }
}
