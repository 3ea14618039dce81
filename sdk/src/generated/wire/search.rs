// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{
    SearchAssetSearchResponse, SearchModelSearchResponse, SearchWorkflowSearchResponse,
};
use crate::generated::bodies::{
    SearchAssetSearchBody, SearchModelSearchBody, SearchWorkflowSearchBody,
};

/// `POST /search/assets`
pub(crate) fn post_search_assets(
    call: &Call,
    original_assets: Option<bool>,
    body: &SearchAssetSearchBody,
) -> Result<WireRequest<SearchAssetSearchResponse>> {
    let url = format!("{}/search/assets", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /search/models`
pub(crate) fn post_search_models(
    call: &Call,
    original_assets: Option<bool>,
    original_models: Option<bool>,
    body: &SearchModelSearchBody,
) -> Result<WireRequest<SearchModelSearchResponse>> {
    let url = format!("{}/search/models", call.base_url());
    let request = call
        .json(
            call
                .http()
                .post(url)
                .query(
                    &(
                        ("originalAssets", original_assets),
                        ("originalModels", original_models),
                    ),
                ),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /search/workflows`
pub(crate) fn post_search_workflows(
    call: &Call,
    original_assets: Option<bool>,
    body: &SearchWorkflowSearchBody,
) -> Result<WireRequest<SearchWorkflowSearchResponse>> {
    let url = format!("{}/search/workflows", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    Ok(WireRequest::new(request, 200))
}
