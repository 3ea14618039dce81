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
use crate::generated::bodies::AssetRemoveBody;

/// Remove assets from a specific collection.
///
/// `DELETE /collections/{collectionId}/assets`, returned by [`Assets::remove`](super::Assets::remove).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.collections().assets().remove("collection_id", ["asset_id"]).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `collection_id`: The ID of the collection to remove the assets from.
/// - `asset_ids`: The ids of the assets to remove from the collection. (Max 49 at once).
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Remove {
    call: Call,
    collection_id: String,
    body: AssetRemoveBody,
}

impl Remove {
    pub(super) fn new(
        client: &Client,
        collection_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_ASSETS_BY_COLLECTION_ID),
            collection_id: collection_id.into(),
            body: AssetRemoveBody {
                asset_ids: asset_ids
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
            },
        }
    }

    /// Sends `DELETE /collections/{collectionId}/assets`.
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
        wire::delete_assets_by_collection_id(&self.call, &self.collection_id, &self.body)
    }
}

request!(Remove { send: CollectionResponse, raw: CollectionResponse, body: object });
