// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, call::Call};
use crate::types::{SearchAssetSearchResponse, SearchModelSearchResponse};
use crate::generated::bodies::SearchAssetSearchBody;

/// `POST /search/assets`
pub(crate) async fn post_search_assets(
    call: &Call,
    original_assets: Option<bool>,
    body: &SearchAssetSearchBody,
) -> Result<SearchAssetSearchResponse> {
    let url = format!("{}/search/assets", call.base_url());
    let request = call
        .http()
        .post(url)
        .json(body)
        .query(&[("originalAssets", original_assets)]);
    call.execute(request, 200).await
}

/// `POST /search/models`
pub(crate) async fn post_search_models(
    call: &Call,
    original_models: Option<bool>,
    body: &SearchAssetSearchBody,
) -> Result<SearchModelSearchResponse> {
    let url = format!("{}/search/models", call.base_url());
    let request = call
        .http()
        .post(url)
        .json(body)
        .query(&[("originalModels", original_models)]);
    call.execute(request, 200).await
}
