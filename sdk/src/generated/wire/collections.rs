// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::{CollectionListResponse, CollectionResponse};
use crate::generated::bodies::{
    AssetAddBody, AssetRemoveBody, CollectionCreateBody, CollectionUpdateBody,
    ModelAddBody, ModelRemoveBody,
};

/// `PUT /collections/{collectionId}/assets`
pub(crate) async fn put_assets_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &AssetAddBody,
) -> Result<RawResponse<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/assets", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /collections/{collectionId}/assets`
pub(crate) async fn delete_assets_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &AssetRemoveBody,
) -> Result<RawResponse<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/assets", call.base_url());
    let request = call.json(call.http().delete(url), body)?;
    call.execute(request, 200).await
}

/// `POST /collections`
pub(crate) async fn post_collection(
    call: &Call,
    body: &CollectionCreateBody,
) -> Result<RawResponse<CollectionResponse>> {
    let url = format!("{}/collections", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /collections/{collectionId}`
pub(crate) async fn delete_collections_by_collection_id(
    call: &Call,
    collection_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /collections`
pub(crate) async fn get_collections(
    call: &Call,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
) -> Result<RawResponse<CollectionListResponse>> {
    let url = format!("{}/collections", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(&(("pageSize", page_size), ("paginationToken", pagination_token)));
    call.execute(request, 200).await
}

/// `PUT /collections/{collectionId}/models`
pub(crate) async fn put_models_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &ModelAddBody,
) -> Result<RawResponse<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/models", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /collections/{collectionId}/models`
pub(crate) async fn delete_models_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &ModelRemoveBody,
) -> Result<RawResponse<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}/models", call.base_url());
    let request = call.json(call.http().delete(url), body)?;
    call.execute(request, 200).await
}

/// `GET /collections/{collectionId}`
pub(crate) async fn get_collections_by_collection_id(
    call: &Call,
    collection_id: &str,
) -> Result<RawResponse<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /collections/{collectionId}`
pub(crate) async fn put_collections_by_collection_id(
    call: &Call,
    collection_id: &str,
    body: &CollectionUpdateBody,
) -> Result<RawResponse<CollectionResponse>> {
    let collection_id = call.path_segment("collectionId", collection_id)?;
    let url = format!("{}/collections/{collection_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}
