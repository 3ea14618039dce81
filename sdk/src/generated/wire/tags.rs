// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::TagListResponse;

/// `GET /tags`
pub(crate) async fn get_tags(
    call: &Call,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
) -> Result<RawResponse<TagListResponse>> {
    let url = format!("{}/tags", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(&(("pageSize", page_size), ("paginationToken", pagination_token)));
    call.execute(request, 200).await
}
