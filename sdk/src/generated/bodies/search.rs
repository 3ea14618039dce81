// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::SearchImages;

#[derive(Clone, Default)]
pub(crate) struct SearchAssetSearchBody {
    pub(crate) filter: Option<String>,
    pub(crate) hits_per_page: Option<u32>,
    pub(crate) image: Option<String>,
    pub(crate) image_semantic_ratio: Option<f64>,
    pub(crate) images: Option<SearchImages>,
    pub(crate) limit: Option<u32>,
    pub(crate) offset: Option<u32>,
    pub(crate) page: Option<u32>,
    pub(crate) public: Option<bool>,
    pub(crate) query: Option<String>,
    pub(crate) query_semantic_ratio: Option<f64>,
    pub(crate) sort_by: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct SearchModelSearchBody {
    pub(crate) filter: Option<String>,
    pub(crate) hits_per_page: Option<u32>,
    pub(crate) image: Option<String>,
    pub(crate) image_semantic_ratio: Option<f64>,
    pub(crate) images: Option<SearchImages>,
    pub(crate) limit: Option<u32>,
    pub(crate) offset: Option<u32>,
    pub(crate) page: Option<u32>,
    pub(crate) public: Option<bool>,
    pub(crate) query: Option<String>,
    pub(crate) query_semantic_ratio: Option<f64>,
    pub(crate) sort_by: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct SearchWorkflowSearchBody {
    pub(crate) filter: Option<String>,
    pub(crate) hits_per_page: Option<u32>,
    pub(crate) limit: Option<u32>,
    pub(crate) offset: Option<u32>,
    pub(crate) page: Option<u32>,
    pub(crate) public: Option<bool>,
    pub(crate) query: Option<String>,
    pub(crate) query_semantic_ratio: Option<f64>,
    pub(crate) sort_by: Option<Vec<String>>,
}

fields!(SearchAssetSearchBody {
    filter = value("filter"), hits_per_page = value("hitsPerPage"), image = value("image"),
    image_semantic_ratio = value("imageSemanticRatio"), images = value("images"), limit = value("limit"),
    offset = value("offset"), page = value("page"), public = value("public"), query = value("query"),
    query_semantic_ratio = value("querySemanticRatio"), sort_by = value("sortBy"),
});

fields!(SearchModelSearchBody {
    filter = value("filter"), hits_per_page = value("hitsPerPage"), image = value("image"),
    image_semantic_ratio = value("imageSemanticRatio"), images = value("images"), limit = value("limit"),
    offset = value("offset"), page = value("page"), public = value("public"), query = value("query"),
    query_semantic_ratio = value("querySemanticRatio"), sort_by = value("sortBy"),
});

fields!(SearchWorkflowSearchBody {
    filter = value("filter"), hits_per_page = value("hitsPerPage"), limit = value("limit"), offset = value("offset"),
    page = value("page"), public = value("public"), query = value("query"),
    query_semantic_ratio = value("querySemanticRatio"), sort_by = value("sortBy"),
});

