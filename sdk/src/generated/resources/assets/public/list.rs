// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{AssetListResponse, Timestamp};

/// List all public assets.
///
/// `GET /assets/public`, returned by [`Public::list`](super::Public::list).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .public()
///     .list()
///     .page_size(50)
///     .created_after("2026-01-31T12:00:00Z")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Deprecated: use `assets.list` of `Client::with_public_access` instead.
///
/// - Returns one page of a list. [`items`](crate::resources::assets::public::List::items) requests all pages on demand.
/// - Needs no credential.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    created_after: Option<Timestamp>,
    created_before: Option<Timestamp>,
    model_id: Option<String>,
    original_assets: Option<bool>,
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
            call: Call::new(client, operations::GET_PUBLIC_ASSETS),
            created_after: None,
            created_before: None,
            model_id: None,
            original_assets: None,
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

    /// Filter results to only return assets created after the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "createdAt".
    pub fn created_after(mut self, created_after: impl Into<Timestamp>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Filter results to only return assets created before the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "createdAt".
    pub fn created_before(mut self, created_before: impl Into<Timestamp>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// List assets generated from all inferences coming from a specific model (this is not the training images).
    pub fn model_id(mut self, model_id: impl Into<String>) -> Self {
        self.model_id = Some(model_id.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 50, maximum value is 100, minimum value is 1.
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
    ///
    /// Only for public assets on all teams.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = comma_separated(tags);
        self
    }

    /// The type of the assets to return; `AssetType` lists the values.
    ///
    /// Cannot be combined with `types`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The types of the assets to return; `AssetType` lists the values.
    ///
    /// Cannot be combined with `type`.
    pub fn types(mut self, types: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.types = comma_separated(types);
        self
    }

    /// Filter results to only return assets updated after the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "updatedAt".
    pub fn updated_after(mut self, updated_after: impl Into<Timestamp>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }

    /// Filter results to only return assets updated before the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "updatedAt".
    pub fn updated_before(mut self, updated_before: impl Into<Timestamp>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }

    /// Sends `GET /assets/public`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetListResponse>> {
        wire::get_public_assets(
            &self.call,
            self.created_after.as_ref(),
            self.created_before.as_ref(),
            self.model_id.as_deref(),
            self.original_assets,
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

paged!(List -> AssetListResponse, token pagination_token);
request!(List { send: AssetListResponse, raw: AssetListResponse });
