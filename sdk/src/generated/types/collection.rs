// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::transport::page::page;
use crate::types::{AssetReference, Timestamp};

/// A collection of assets and models.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Collection {
    /// The number of assets in the collection.
    pub asset_count: i64,
    /// The collection creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The collection ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    pub id: String,
    /// The number of assets and models in the collection.
    pub item_count: i64,
    /// The number of models in the collection.
    pub model_count: i64,
    /// The collection name.
    pub name: String,
    /// The owner ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub owner_id: String,
    /// The thumbnail for the collection (if any).
    pub thumbnail: Option<AssetReference>,
    /// The collection last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The collections and the token of the next page.
///
/// Returned by [`collections.list`](crate::resources::collections::Collections::list).
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectionListResponse {
    /// The collections.
    pub collections: Vec<Collection>,
    /// A token to query the next page of collections.
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollectionResponse {
    /// The collection.
    pub collection: Collection,
}

object!(Collection {
    0: asset_count = value("assetCount"), 1: created_at = value("createdAt"), 2: id = identifier("id"),
    3: item_count = value("itemCount"), 4: model_count = value("modelCount"), 5: name = value("name"),
    6: owner_id = value("ownerId"), 7: thumbnail = value("thumbnail"), 8: updated_at = value("updatedAt"),
});

object!(CollectionListResponse: response {
    0: collections = required("collections"), 1: next_pagination_token = value("nextPaginationToken"),
});

object!(CollectionResponse: response {
    0: collection = present("collection"),
});

page!(CollectionListResponse { collections: Collection, token next_pagination_token });

