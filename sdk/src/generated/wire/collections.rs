// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{CollectionListResponse, CollectionResponse};
use crate::generated::bodies::{
    AssetAddBody, AssetRemoveBody, CollectionCreateBody, CollectionUpdateBody,
    ModelAddBody, ModelRemoveBody,
};

/// `PUT /collections/{collectionId}/assets`
pub(crate) fn put_assets_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &AssetAddBody,
) -> Result<WireRequest<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/assets", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /collections/{collectionId}/assets`
pub(crate) fn delete_assets_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &AssetRemoveBody,
) -> Result<WireRequest<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/assets", call.base_url());
    let request = call.json(call.http().delete(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /collections`
pub(crate) fn post_collection(
    call: &Call,
    body: &CollectionCreateBody,
) -> Result<WireRequest<CollectionResponse>> {
    let url = format!("{}/collections", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /collections/{collectionId}`
pub(crate) fn delete_collections_by_collection_id(
    call: &Call,
    collection_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /collections`
pub(crate) fn get_collections(
    call: &Call,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
) -> Result<WireRequest<CollectionListResponse>> {
    let url = format!("{}/collections", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(&(("pageSize", page_size), ("paginationToken", pagination_token)));
    Ok(WireRequest::new(request, 200))
}

/// `PUT /collections/{collectionId}/models`
pub(crate) fn put_models_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &ModelAddBody,
) -> Result<WireRequest<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/models", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /collections/{collectionId}/models`
pub(crate) fn delete_models_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &ModelRemoveBody,
) -> Result<WireRequest<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/models", call.base_url());
    let request = call.json(call.http().delete(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /collections/{collectionId}`
pub(crate) fn get_collections_by_collection_id(
    call: &Call,
    collection_id: &str,
) -> Result<WireRequest<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /collections/{collectionId}`
pub(crate) fn put_collections_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &CollectionUpdateBody,
) -> Result<WireRequest<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}
