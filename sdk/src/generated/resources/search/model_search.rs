// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::search as wire},
    transport::{
        call::Call,
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{SearchImages, SearchModelSearchResponse};
use crate::generated::bodies::SearchModelSearchBody;

/// Search for models.
///
/// `POST /search/models`, returned by [`Search::model_search`](super::Search::model_search).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.search().model_search().filter("filter").hits_per_page(1).send().await?;
/// # Ok(()) }
/// ```
///
/// At least one of the following fields must have a value: `query`, `filter`, `image`, or `images`.
///
/// `image`, and `images` are mutually exclusive.
///
/// - Idempotent: it is retried even if its response is lost.
/// - Returns one page of a list. [`items`](crate::resources::search::ModelSearch::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ModelSearch {
    call: Call,
    original_assets: Option<bool>,
    original_models: Option<bool>,
    body: SearchModelSearchBody,
}

impl ModelSearch {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_SEARCH_MODELS),
            original_assets: None,
            original_models: None,
            body: SearchModelSearchBody {
                ..Default::default()
            },
        }
    }

    /// Filter queries by an attribute's value.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.body.filter = Some(filter.into());
        self
    }

    /// Maximum number of documents returned for a page.
    ///
    /// Must be used with `page`.
    ///
    /// Allowed: 1 to 100.
    pub fn hits_per_page(mut self, hits_per_page: u32) -> Self {
        self.body.hits_per_page = Some(hits_per_page);
        self
    }

    /// Search for model with `image` as a reference.
    ///
    /// Must be an existing `AssetId` or a valid data URL.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.body.image = Some(image.into());
        self
    }

    /// Image embedding ratio for hybrid search, applied when `image`, `images.like`, or `images.unlike`
    /// are provided.
    ///
    /// Allowed: 0 to 1.
    pub fn image_semantic_ratio(mut self, image_semantic_ratio: impl Into<f64>) -> Self {
        self.body.image_semantic_ratio = Some(image_semantic_ratio.into());
        self
    }

    /// Search for model with `images.like` and `images.unlike` as a reference.
    ///
    /// Must be an array of existing `AssetId` or valid data URLs.
    pub fn images(mut self, images: SearchImages) -> Self {
        self.body.images = Some(images);
        self
    }

    /// Maximum number of documents returned.
    ///
    /// Must be used with `offset`.
    ///
    /// Allowed: 1 to 100.
    pub fn limit(mut self, limit: u32) -> Self {
        self.body.limit = Some(limit);
        self
    }

    /// Number of documents to skip.
    ///
    /// Must be used with `limit`. Starts from 0.
    ///
    /// Allowed: at least 0.
    pub fn offset(mut self, offset: u32) -> Self {
        self.body.offset = Some(offset);
        self
    }

    /// Returns the original assets, without transformation.
    ///
    /// Named `originalModels` in the document.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Returns the original assets of the models.
    ///
    /// Not in the current official SDK, which has `originalAssets`.
    pub fn original_models(mut self, original_models: bool) -> Self {
        self.original_models = Some(original_models);
        self
    }

    /// Request a specific page of results.
    ///
    /// Must be used with `hitsPerPage`.
    ///
    /// Allowed: at least 1.
    pub fn page(mut self, page: u32) -> Self {
        self.body.page = Some(page);
        self
    }

    /// Search for public images not necessarily belonging to the current `ownerId`.
    ///
    /// Default: `false`.
    pub fn public(mut self, public: bool) -> Self {
        self.body.public = Some(public);
        self
    }

    /// A string used for querying search results.
    ///
    /// Default: `''`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.body.query = Some(query.into());
        self
    }

    /// Query embedding for hybrid search, if possible.
    ///
    /// Allowed: 0 to 1.
    pub fn query_semantic_ratio(mut self, query_semantic_ratio: impl Into<f64>) -> Self {
        self.body.query_semantic_ratio = Some(query_semantic_ratio.into());
        self
    }

    /// Sort the search results by the given attributes.
    ///
    /// Each attribute in the list must be followed by a colon (`:`) and the preferred sorting order: either ascending (`asc`) or descending (`desc`).
    ///
    /// Example: `['createdAt:desc']`.
    pub fn sort_by(
        mut self,
        sort_by: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.sort_by = Some(
            sort_by.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Sends `POST /search/models`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<SearchModelSearchResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<SearchModelSearchResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<SearchModelSearchResponse>> {
        wire::post_search_models(
            &self.call,
            self.original_assets,
            self.original_models,
            &self.body,
        )
    }
}

paged!(ModelSearch -> SearchModelSearchResponse, offset body);
request!(ModelSearch { send: SearchModelSearchResponse, raw: SearchModelSearchResponse, body: object });
