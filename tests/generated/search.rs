// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "PostSearchAssets" => [search] asset_search() -> SearchAssetSearchResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "filter" => filter(String),
        body "hitsPerPage" => hits_per_page(u32),
        body "image" => image(String),
        body "imageSemanticRatio" => image_semantic_ratio(f64),
        body "images" => images(SearchImages),
        body "limit" => limit(u32),
        body "offset" => offset(u32),
        body "page" => page(u32),
        body "public" => public(bool),
        body "query" => query(String),
        body "querySemanticRatio" => query_semantic_ratio(f64),
        body "sortBy" => sort_by(Vec<String>),
    }
    "PostSearchModels" => [search] model_search() -> SearchModelSearchResponse {
        query "originalAssets" => original_assets(bool),
        query "originalModels" => original_models(bool),
        query "projectId" => with_project_id(String),
        body "filter" => filter(String),
        body "hitsPerPage" => hits_per_page(u32),
        body "image" => image(String),
        body "imageSemanticRatio" => image_semantic_ratio(f64),
        body "images" => images(SearchImages),
        body "limit" => limit(u32),
        body "offset" => offset(u32),
        body "page" => page(u32),
        body "public" => public(bool),
        body "query" => query(String),
        body "querySemanticRatio" => query_semantic_ratio(f64),
        body "sortBy" => sort_by(Vec<String>),
    }
    "PostSearchWorkflows" => [search] workflow_search() -> SearchWorkflowSearchResponse {
        query "originalAssets" => original_assets(bool),
        query "projectId" => with_project_id(String),
        body "filter" => filter(String),
        body "hitsPerPage" => hits_per_page(u32),
        body "limit" => limit(u32),
        body "offset" => offset(u32),
        body "page" => page(u32),
        body "public" => public(bool),
        body "query" => query(String),
        body "querySemanticRatio" => query_semantic_ratio(f64),
        body "sortBy" => sort_by(Vec<String>),
    }
}
