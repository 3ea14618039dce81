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

/// Get the details of a collection.
///
/// `GET /collections/{collectionId}`, returned by [`Collections::retrieve`](super::Collections::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.collections().retrieve("collection_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `collection_id`: The collection ID to retrieve.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    collection_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, collection_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_COLLECTIONS_BY_COLLECTION_ID),
            collection_id: collection_id.into(),
        }
    }

    /// Sends `GET /collections/{collectionId}`.
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
        wire::get_collections_by_collection_id(&self.call, &self.collection_id)
    }
}

request!(Retrieve { send: CollectionResponse, raw: CollectionResponse });
