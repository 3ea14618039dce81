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
use crate::generated::bodies::CollectionCreateBody;

/// Create a new collection.
///
/// `POST /collections`, returned by [`Collections::create`](super::Collections::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.collections().create("name").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `name`: The name of the collection.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`collections.list`](crate::resources::collections::Collections::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    body: CollectionCreateBody,
}

impl Create {
    pub(super) fn new(client: &Client, name: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_COLLECTION),
            body: CollectionCreateBody {
                name: name.into(),
            },
        }
    }

    /// Sends `POST /collections`.
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
        wire::post_collection(&self.call, &self.body)
    }
}

request!(Create { send: CollectionResponse, raw: CollectionResponse, body: object });
