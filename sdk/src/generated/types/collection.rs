// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::transport::page::page;
use crate::types::{AssetReference, Timestamp};

/// A collection of assets and models.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Collection {
    /// How many assets it holds.
    pub asset_count: i64,
    /// The collection creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The collection ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// How many assets and models it holds.
    pub item_count: i64,
    /// How many models it holds.
    pub model_count: i64,
    /// The collection name.
    pub name: String,
    /// The owner ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub owner_id: String,
    /// The thumbnail for the collection (if any).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thumbnail: Option<AssetReference>,
    /// The collection last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The collections and the token of the next page.
///
/// Returned by [`collections.list`](crate::resources::collections::Collections::list).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CollectionListResponse {
    /// The collections.
    pub collections: Vec<Collection>,
    /// A token to query the next page of collections.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_pagination_token: Option<String>,
}

/// The collection.
///
/// Returned by:
///
/// - [`collections.assets.add`](crate::resources::collections::assets::Assets::add)
/// - [`collections.assets.remove`](crate::resources::collections::assets::Assets::remove)
/// - [`collections.create`](crate::resources::collections::Collections::create)
/// - [`collections.models.add`](crate::resources::collections::models::Models::add)
/// - [`collections.models.remove`](crate::resources::collections::models::Models::remove)
/// - [`collections.retrieve`](crate::resources::collections::Collections::retrieve)
/// - [`collections.update`](crate::resources::collections::Collections::update)
#[doc(alias = "AssetAddResponse")]
#[doc(alias = "AssetRemoveResponse")]
#[doc(alias = "CollectionCreateResponse")]
#[doc(alias = "CollectionRetrieveResponse")]
#[doc(alias = "CollectionUpdateResponse")]
#[doc(alias = "ModelAddResponse")]
#[doc(alias = "ModelRemoveResponse")]
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct CollectionResponse {
    /// The collection.
    pub collection: Collection,
}

object!(Collection {
    "assetCount" => asset_count, "createdAt" => created_at, "id" => id: identifier, "itemCount" => item_count,
    "modelCount" => model_count, "name" => name, "ownerId" => owner_id, "thumbnail" => thumbnail,
    "updatedAt" => updated_at,
});

object!(CollectionListResponse: response {
    "collections" => collections: required, "nextPaginationToken" => next_pagination_token,
});

object!(CollectionResponse: response {
    "collection" => collection: present,
});

page!(CollectionListResponse { collections: Collection, token next_pagination_token });

