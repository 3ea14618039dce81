// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::search as wire},
    transport::{
        call::Call,
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{SearchAssetSearchResponse, SearchImages};
use crate::generated::bodies::SearchAssetSearchBody;

/// Search for assets.
///
/// `POST /search/assets`, returned by [`Search::asset_search`](super::Search::asset_search).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.search().asset_search().filter("filter").hits_per_page(1).send().await?;
/// # Ok(()) }
/// ```
///
/// At least one of the following fields must have a value: `query`, `filter`, `image`, or `images`.
///
/// `image`, `images` are mutually exclusive.
///
/// - Idempotent: it is retried even if its response is lost.
/// - Returns one page of a list. [`items`](crate::resources::search::AssetSearch::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AssetSearch {
    call: Call,
    original_assets: Option<bool>,
    body: SearchAssetSearchBody,
}

impl AssetSearch {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_SEARCH_ASSETS),
            original_assets: None,
            body: SearchAssetSearchBody {
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

    /// Search for similar images with `image` as a reference.
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

    /// Search for similar images with `images.like` and `images.unlike` as a reference.
    ///
    /// Must be arrays of existing `AssetId` or valid data URLs.
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

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
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

    /// Sends `POST /search/assets`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<SearchAssetSearchResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<SearchAssetSearchResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<SearchAssetSearchResponse>> {
        wire::post_search_assets(&self.call, self.original_assets, &self.body)
    }
}

paged!(AssetSearch -> SearchAssetSearchResponse, offset body);
request!(AssetSearch { send: SearchAssetSearchResponse, raw: SearchAssetSearchResponse, body: object });
