// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::collections as wire},
    transport::{
        call::Call,
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::CollectionListResponse;

/// List collections of a team.
///
/// `GET /collections`, returned by [`Collections::list`](super::Collections::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.collections().list().page_size(50).send().await?;
/// # Ok(()) }
/// ```
///
/// Returns one page of a list. [`items`](crate::resources::collections::List::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    page_size: Option<u32>,
    pagination_token: Option<String>,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_COLLECTIONS),
            page_size: None,
            pagination_token: None,
        }
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 10, maximum value is 100, minimum value is 1.
    pub fn page_size(mut self, page_size: u32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends `GET /collections`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<CollectionListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<CollectionListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<CollectionListResponse>> {
        wire::get_collections(
            &self.call,
            self.page_size,
            self.pagination_token.as_deref(),
        )
    }
}

paged!(List -> CollectionListResponse, token pagination_token);
request!(List { send: CollectionListResponse, raw: CollectionListResponse });
