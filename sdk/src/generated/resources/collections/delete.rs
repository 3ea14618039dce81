// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::collections as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Delete a collection.
///
/// `DELETE /collections/{collectionId}`, returned by [`Collections::delete`](super::Collections::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.collections().delete("collection_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `collection_id`: The collection ID to delete.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Delete {
    call: Call,
    collection_id: String,
}

impl Delete {
    pub(super) fn new(client: &Client, collection_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_COLLECTIONS_BY_COLLECTION_ID),
            collection_id: collection_id.into(),
        }
    }

    /// Sends `DELETE /collections/{collectionId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<()> {
        let request = self.wire();
        self.call.send_for_status(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<serde_json::Value>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<serde_json::Value>> {
        wire::delete_collections_by_collection_id(&self.call, &self.collection_id)
    }
}

request!(Delete { send: (), raw: serde_json::Value });
