// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{
    ModelListPrivacy, ModelListResponse, ModelSortBy, ModelStatus, ModelType,
    SortDirection, Timestamp,
};

/// List all models.
///
/// `GET /models`, returned by [`Models::list`](super::Models::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().list().page_size(50).blacklisted(true).send().await?;
/// # Ok(()) }
/// ```
///
/// A client of `Client::with_public_access` can read public objects without an account.
///
/// Returns one page of a list. [`items`](crate::resources::models::List::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    blacklisted: Option<bool>,
    collection_id: Option<String>,
    collection_ids: Option<String>,
    created_after: Option<Timestamp>,
    created_before: Option<Timestamp>,
    loaded_only: Option<bool>,
    original_assets: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<String>,
    privacy: Option<ModelListPrivacy>,
    sort_by: Option<ModelSortBy>,
    sort_direction: Option<SortDirection>,
    status: Option<ModelStatus>,
    tags: Option<String>,
    type_: Option<ModelType>,
    types: Option<String>,
    updated_after: Option<Timestamp>,
    updated_before: Option<Timestamp>,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_MODELS),
            blacklisted: None,
            collection_id: None,
            collection_ids: None,
            created_after: None,
            created_before: None,
            loaded_only: None,
            original_assets: None,
            page_size: None,
            pagination_token: None,
            privacy: None,
            sort_by: None,
            sort_direction: None,
            status: None,
            tags: None,
            type_: None,
            types: None,
            updated_after: None,
            updated_before: None,
        }
    }

    /// If set to true, returns the list of models blacklisted for the team (only available for team admins).
    pub fn blacklisted(mut self, blacklisted: bool) -> Self {
        self.blacklisted = Some(blacklisted);
        self
    }

    /// When provided, only the models in the Collection will be returned.
    ///
    /// Only available when privacy=private/unlisted (note: this is different from collectionIds which is only for privacy=public).
    pub fn collection_id(mut self, collection_id: impl Into<String>) -> Self {
        self.collection_id = Some(collection_id.into());
        self
    }

    /// List of collection ids, comma separated.
    ///
    /// Only available when privacy=public.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.collection_ids = comma_separated(collection_ids);
        self
    }

    /// Filter results to only return models created after the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "createdAt". Available for both privacy=public and privacy=private/unlisted.
    pub fn created_after(mut self, created_after: impl Into<Timestamp>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// Filter results to only return models created before the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "createdAt". Available for both privacy=public and privacy=private/unlisted.
    pub fn created_before(mut self, created_before: impl Into<Timestamp>) -> Self {
        self.created_before = Some(created_before.into());
        self
    }

    /// If set to true, returns the list of models currently loaded on GPU.
    pub fn loaded_only(mut self, loaded_only: bool) -> Self {
        self.loaded_only = Some(loaded_only);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 100, maximum value is 500, minimum value is 1.
    pub fn page_size(mut self, page_size: u32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// The privacy of the models to return.
    ///
    /// The default value is `private`, possible values are `private` and `public`.
    ///
    /// One of `private`, `public`.
    pub fn privacy(mut self, privacy: impl Into<ModelListPrivacy>) -> Self {
        self.privacy = Some(privacy.into());
        self
    }

    /// Sort results by createdAt, updatedAt, or score.
    ///
    /// When privacy=public, defaults to score if not specified. When privacy=private/unlisted, supports createdAt and score (default: createdAt). When sortBy=score for privacy=private/unlisted, both privacy and status query parameters are required.
    ///
    /// One of `createdAt`, `score`, `updatedAt`.
    pub fn sort_by(mut self, sort_by: impl Into<ModelSortBy>) -> Self {
        self.sort_by = Some(sort_by.into());
        self
    }

    /// Sort results in ascending (asc) or descending (desc) order.
    ///
    /// Only used when sortBy is specified. Available for both privacy=public and privacy=private/unlisted.
    /// For public models, this parameter is ignored when sortBy is not specified or set to score.
    ///
    /// One of `asc`, `desc`.
    pub fn sort_direction(mut self, sort_direction: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(sort_direction.into());
        self
    }

    /// The status of the models to return, for example `trained`.
    ///
    /// Only available when privacy=private/unlisted. A value that is not a status is ignored: the list then includes every model, deleted ones too.
    ///
    /// One of `copying`, `deleted`, `failed`, `new`, `trained`, `training`, `training-canceled`.
    pub fn status(mut self, status: impl Into<ModelStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// List of tags, comma separated.
    ///
    /// Only available when privacy=public.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = comma_separated(tags);
        self
    }

    /// The type of the models to return, for example `flux.1-lora`; `ModelType` lists the values.
    ///
    /// Only available when privacy=public.
    pub fn type_(mut self, type_: impl Into<ModelType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The types of the models to return, for example `flux.1-lora`; `ModelType` lists the values.
    ///
    /// Only available when privacy=public.
    ///
    /// [`ModelType`](crate::types::ModelType) lists the values.
    pub fn types(mut self, types: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.types = comma_separated(types);
        self
    }

    /// Filter results to only return models updated after the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "updatedAt". Only available when privacy=public.
    pub fn updated_after(mut self, updated_after: impl Into<Timestamp>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }

    /// Filter results to only return models updated before the specified ISO string date (exclusive).
    ///
    /// Requires the sortBy parameter to be "updatedAt". Only available when privacy=public.
    pub fn updated_before(mut self, updated_before: impl Into<Timestamp>) -> Self {
        self.updated_before = Some(updated_before.into());
        self
    }

    /// Sends `GET /models`.
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
        wire::get_models(
            &self.call,
            self.blacklisted,
            self.collection_id.as_deref(),
            self.collection_ids.as_deref(),
            self.created_after.as_ref(),
            self.created_before.as_ref(),
            self.loaded_only,
            self.original_assets,
            self.page_size,
            self.pagination_token.as_deref(),
            self.privacy.as_ref(),
            self.sort_by.as_ref(),
            self.sort_direction.as_ref(),
            self.status.as_ref(),
            self.tags.as_deref(),
            self.type_.as_ref(),
            self.types.as_deref(),
            self.updated_after.as_ref(),
            self.updated_before.as_ref(),
        )
    }
}

paged!(List -> ModelListResponse, token pagination_token);
request!(List { send: ModelListResponse, raw: ModelListResponse });
