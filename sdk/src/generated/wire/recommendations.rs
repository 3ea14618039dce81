// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{ModelListPrivacy, ModelType, RecommendationListModelsResponse};

/// `GET /recommendations/models`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_recommendations_models(
    call: &Call,
    capabilities: Option<&str>,
    exclude_model_ids: Option<&str>,
    exclude_types: Option<&str>,
    limit: Option<u32>,
    next_token: Option<&str>,
    original_assets: Option<bool>,
    privacy: Option<&ModelListPrivacy>,
    tags: Option<&str>,
    type_: Option<&ModelType>,
) -> Result<WireRequest<RecommendationListModelsResponse>> {
    let url = format!("{}/recommendations/models", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("capabilities", capabilities),
                ("excludeModelIds", exclude_model_ids),
                ("excludeTypes", exclude_types),
                ("limit", limit),
                ("nextToken", next_token),
                ("originalAssets", original_assets),
                ("privacy", privacy),
                ("tags", tags),
                ("type", type_),
            ),
        );
    Ok(WireRequest::new(request, 200))
}
