// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::transport::page::page;
use crate::types::Model;

/// The models and the token of the next page.
///
/// Returned by [`recommendations.list_models`](crate::resources::recommendations::Recommendations::list_models).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecommendationListModelsResponse {
    /// The models.
    pub models: Vec<Model>,
    /// A token to query the next page of recommendations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_token: Option<String>,
}

object!(RecommendationListModelsResponse: response {
    "models" => models: required, "nextToken" => next_token,
});

page!(RecommendationListModelsResponse { models: Model, token next_token });

