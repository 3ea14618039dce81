// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::TagListResponse;

/// `GET /tags`
pub(crate) fn get_tags(
    call: &Call,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
) -> Result<WireRequest<TagListResponse>> {
    let url = format!("{}/tags", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(&(("pageSize", page_size), ("paginationToken", pagination_token)));
    Ok(WireRequest::new(request, 200))
}
