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
use crate::generated::bodies::ModelAddBody;

/// Add models to a specific collection.
///
/// `PUT /collections/{collectionId}/models`, returned by [`Models::add`](super::Models::add).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.collections().models().add("collection_id", ["model_id"]).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `collection_id`: The ID of the collection to add models to.
/// - `model_ids`: The ids of the models to add to the collection. (Max 49 at once).
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`collections.retrieve`](crate::resources::collections::Collections::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Add {
    call: Call,
    collection_id: String,
    body: ModelAddBody,
}

impl Add {
    pub(super) fn new(
        client: &Client,
        collection_id: impl Into<String>,
        model_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_BY_COLLECTION_ID),
            collection_id: collection_id.into(),
            body: ModelAddBody {
                model_ids: model_ids
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
            },
        }
    }

    /// Sends `PUT /collections/{collectionId}/models`.
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
        wire::put_models_by_collection_id(&self.call, &self.collection_id, &self.body)
    }
}

request!(Add { send: CollectionResponse, raw: CollectionResponse, body: object });
