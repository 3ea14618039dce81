// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "GetRecommendationsModels" => [recommendations] list_models() -> RecommendationListModelsResponse {
        query "capabilities" => capabilities(Vec<String>),
        query "excludeModelIds" => exclude_model_ids(Vec<String>),
        query "excludeTypes" => exclude_types(Vec<String>),
        query "limit" => limit(u32),
        query "nextToken" => next_token(String),
        query "originalAssets" => original_assets(bool),
        query "privacy" => privacy(String),
        query "tags" => tags(Vec<String>),
        query "type" => type_(String),
        query "projectId" => with_project_id(String),
    }
}
