// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::transport::page::page;
use crate::types::Model;

/// The models and the token of the next page.
///
/// Returned by [`recommendations.list_models`](crate::resources::recommendations::Recommendations::list_models).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecommendationListModelsResponse {
    /// The models.
    pub models: Vec<Model>,
    /// A token to query the next page of recommendations.
    pub next_token: Option<String>,
}

object!(RecommendationListModelsResponse: response {
    0: models = required("models"), 1: next_token = value("nextToken"),
});

page!(RecommendationListModelsResponse { models: Model, token next_token });

