// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::values::decode::object;
use crate::transport::page::page;
use crate::types::Timestamp;

/// A tag, and how often it is used.
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Tag {
    /// The tag creation date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub created_at: Timestamp,
    /// The number of items that have this tag.
    pub item_count: i64,
    /// The owner ID (example: "dcf121faaa1a0a0bbbd9ca1b73d62aea").
    pub owner_id: String,
    /// The tag name.
    pub tag_name: String,
    /// The tag last update date as an ISO string (example: "2023-02-03T11:19:41.579Z").
    pub updated_at: Timestamp,
}

/// The tags and the token of the next page.
///
/// Returned by [`tags.list`](crate::resources::tags::Tags::list).
#[derive(Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct TagListResponse {
    /// A token to query the next page of tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_pagination_token: Option<String>,
    /// The tags.
    pub tags: Vec<Tag>,
}

object!(Tag {
    "createdAt" => created_at, "itemCount" => item_count, "ownerId" => owner_id, "tagName" => tag_name: identifier,
    "updatedAt" => updated_at,
});

object!(TagListResponse: response {
    "nextPaginationToken" => next_pagination_token, "tags" => tags: required,
});

page!(TagListResponse { tags: Tag, token next_pagination_token });

