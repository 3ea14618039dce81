// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "PutAssetsByCollectionId" => [collections.assets] add(path "collectionId": String, body "assetIds": Vec<String>) -> CollectionResponse {
        query "projectId" => with_project_id(String),
    }
    "DeleteAssetsByCollectionId" => [collections.assets] remove(path "collectionId": String, body "assetIds": Vec<String>) -> CollectionResponse {
        query "projectId" => with_project_id(String),
    }
    "PostCollection" => [collections] create(body "name": String) -> CollectionResponse {
        query "projectId" => with_project_id(String),
    }
    "DeleteCollectionsByCollectionId" => [collections] delete(path "collectionId": String) {
        query "projectId" => with_project_id(String),
    }
    "GetCollections" => [collections] list() -> CollectionListResponse {
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "projectId" => with_project_id(String),
    }
    "PutModelsByCollectionId" => [collections.models] add(path "collectionId": String, body "modelIds": Vec<String>) -> CollectionResponse {
        query "projectId" => with_project_id(String),
    }
    "DeleteModelsByCollectionId" => [collections.models] remove(path "collectionId": String, body "modelIds": Vec<String>) -> CollectionResponse {
        query "projectId" => with_project_id(String),
    }
    "GetCollectionsByCollectionId" => [collections] retrieve(path "collectionId": String) -> CollectionResponse {
        query "projectId" => with_project_id(String),
    }
    "PutCollectionsByCollectionId" => [collections] update(path "collectionId": String) -> CollectionResponse {
        query "projectId" => with_project_id(String),
        body "name" => name(String),
        body "thumbnail" => thumbnail(String) | clear_thumbnail,
    }
}
