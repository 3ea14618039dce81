// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::object;
use crate::transport::page::page;
use crate::types::Timestamp;

/// A tag, and the number of items that have it.
#[derive(Clone, Default, PartialEq)]
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TagListResponse {
    /// A token to query the next page of tags.
    pub next_pagination_token: Option<String>,
    /// The tags.
    pub tags: Vec<Tag>,
}

object!(Tag {
    0: created_at = value("createdAt"), 1: item_count = value("itemCount"), 2: owner_id = value("ownerId"),
    3: tag_name = identifier("tagName"), 4: updated_at = value("updatedAt"),
});

object!(TagListResponse: response {
    0: next_pagination_token = value("nextPaginationToken"), 1: tags = required("tags"),
});

page!(TagListResponse { tags: Tag, token next_pagination_token });

