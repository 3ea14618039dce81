// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::{
    SearchAssetSearchResponse, SearchModelSearchResponse, SearchWorkflowSearchResponse,
};
use crate::generated::bodies::{
    SearchAssetSearchBody, SearchModelSearchBody, SearchWorkflowSearchBody,
};

/// `POST /search/assets`
pub(crate) async fn post_search_assets(
    call: &Call,
    original_assets: Option<bool>,
    body: &SearchAssetSearchBody,
) -> Result<RawResponse<SearchAssetSearchResponse>> {
    let url = format!("{}/search/assets", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}

/// `POST /search/models`
pub(crate) async fn post_search_models(
    call: &Call,
    original_assets: Option<bool>,
    original_models: Option<bool>,
    body: &SearchModelSearchBody,
) -> Result<RawResponse<SearchModelSearchResponse>> {
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
    call.execute(request, 200).await
}

/// `POST /search/workflows`
pub(crate) async fn post_search_workflows(
    call: &Call,
    original_assets: Option<bool>,
    body: &SearchWorkflowSearchBody,
) -> Result<RawResponse<SearchWorkflowSearchResponse>> {
    let url = format!("{}/search/workflows", call.base_url());
    let request = call
        .json(
            call.http().post(url).query(&(("originalAssets", original_assets),)),
            body,
        )?;
    call.execute(request, 200).await
}
