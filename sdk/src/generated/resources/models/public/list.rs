// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{ModelListResponse, Timestamp};

/// List all public models.
///
/// `GET /models/public`, returned by [`Public::list`](super::Public::list).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .public()
///     .list()
///     .page_size(50)
///     .collection_ids(["collection_id"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Deprecated: use `models.list` of `Client::with_public_access` instead.
///
/// - Returns one page of a list. [`items`](crate::resources::models::public::List::items) requests all pages on demand.
/// - Needs no credential.
/// - Legacy: the official SDKs no longer have it. [`models.list`](crate::resources::models::Models::list) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    collection_ids: Option<String>,
    created_after: Option<Timestamp>,
    created_before: Option<Timestamp>,
    page_size: Option<u32>,
    pagination_token: Option<String>,
    sort_by: Option<String>,
    sort_direction: Option<String>,
    tags: Option<String>,
    type_: Option<String>,
    types: Option<String>,
    updated_after: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_PUBLIC_MODELS),
            collection_ids: None,
            created_after: None,
            created_before: None,
            page_size: None,
            pagination_token: None,
            sort_by: None,
            sort_direction: None,
            tags: None,
            type_: None,
            types: None,
            updated_after: None,
            updated_before: None,
        }
    }

    /// List of collection ids, comma separated.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.collection_ids = comma_separated(collection_ids);
        self
    }

    /// Filter results to only return models created after the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "createdAt".
    pub fn created_after(mut self, created_after: impl Into<Timestamp>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Filter results to only return models created before the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "createdAt".
    pub fn created_before(mut self, created_before: impl Into<Timestamp>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 50, maximum value is 500, minimum value is 1.
    pub fn page_size(mut self, page_size: u32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sort results by the createdAt or updatedAt.
    pub fn sort_by(mut self, sort_by: impl Into<String>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sort results in ascending (asc) or descending (desc) order.
    pub fn sort_direction(mut self, sort_direction: impl Into<String>) -> Self {
        self.sort_direction = Some(sort_direction.into());
        self
    }

    /// List of tags, comma separated.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = comma_separated(tags);
        self
    }

    /// The type of the models to return, for example `flux.1-lora`; `ModelType` lists the values.
    ///
    /// Only available when privacy=public.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The types of the models to return, for example `flux.1-lora`; `ModelType` lists the values.
    ///
    /// Only available when privacy=public.
    pub fn types(mut self, types: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.types = comma_separated(types);
        self
    }

    /// Filter results to only return models updated after the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "updatedAt".
    pub fn updated_after(mut self, updated_after: impl Into<Timestamp>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }

    /// Filter results to only return models updated before the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "updatedAt".
    pub fn updated_before(mut self, updated_before: impl Into<Timestamp>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }

    /// Sends `GET /models/public`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ModelListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ModelListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ModelListResponse>> {
        wire::get_public_models(
            &self.call,
            self.collection_ids.as_deref(),
            self.created_after.as_ref(),
            self.created_before.as_ref(),
            self.page_size,
            self.pagination_token.as_deref(),
            self.sort_by.as_deref(),
            self.sort_direction.as_deref(),
            self.tags.as_deref(),
            self.type_.as_deref(),
            self.types.as_deref(),
            self.updated_after.as_ref(),
            self.updated_before.as_ref(),
        )
    }
}

paged!(List -> ModelListResponse, token pagination_token);
request!(List { send: ModelListResponse, raw: ModelListResponse });
