// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, call::Call};
use crate::types::RecommendationListModelsResponse;

/// `GET /recommendations/models`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) async fn get_recommendations_models(
    call: &Call,
    capabilities: Option<&str>,
    exclude_model_ids: Option<&str>,
    exclude_types: Option<&str>,
    limit: Option<u32>,
    next_token: Option<&str>,
    original_assets: Option<bool>,
    privacy: Option<&str>,
    tags: Option<&str>,
    type_: Option<&str>,
) -> Result<RawResponse<RecommendationListModelsResponse>> {
    let url = format!("{}/recommendations/models", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(&[("capabilities", capabilities)])
        .query(&[("excludeModelIds", exclude_model_ids)])
        .query(&[("excludeTypes", exclude_types)])
        .query(&[("limit", limit)])
        .query(&[("nextToken", next_token)])
        .query(&[("originalAssets", original_assets)])
        .query(&[("privacy", privacy)])
        .query(&[("tags", tags)])
        .query(&[("type", type_)]);
    call.execute(request, 200).await
}
