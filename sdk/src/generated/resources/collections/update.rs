// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::collections as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::CollectionResponse;
use crate::generated::bodies::CollectionUpdateBody;

/// Update the name and/or thumbnail of a Collection.
///
/// `PUT /collections/{collectionId}`, returned by [`Collections::update`](super::Collections::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .collections()
///     .update("collection_id")
///     .name("name")
///     .thumbnail("thumbnail")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `collection_id`: The collectionId to update.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    collection_id: String,
    body: CollectionUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, collection_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_COLLECTIONS_BY_COLLECTION_ID),
            collection_id: collection_id.into(),
            body: CollectionUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The new name for the Collection.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The AssetId of the image you want to use as a thumbnail for the collection.
    ///
    /// Set to null to unset the thumbnail.
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.body.thumbnail = Some(Some(thumbnail.into()));
        self
    }

    /// Sends `null` for `thumbnail`, which unsets it.
    pub fn clear_thumbnail(mut self) -> Self {
        self.body.thumbnail = Some(None);
        self
    }

    /// Sends `PUT /collections/{collectionId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<CollectionResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<CollectionResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<CollectionResponse>> {
        wire::put_collections_by_collection_id(
            &self.call,
            &self.collection_id,
            &self.body,
        )
    }
}

request!(Update { send: CollectionResponse, raw: CollectionResponse, body: object });
