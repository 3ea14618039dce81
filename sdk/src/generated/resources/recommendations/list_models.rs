// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::recommendations as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{ModelListPrivacy, ModelType, RecommendationListModelsResponse};

/// List recommended models matching the given filters.
///
/// `GET /recommendations/models`, returned by [`Recommendations::list_models`](super::Recommendations::list_models).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .recommendations()
///     .list_models()
///     .exclude_model_ids(["exclude_model_id"])
///     .exclude_types(["exclude_type"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Returns one page of a list. [`items`](crate::resources::recommendations::ListModels::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListModels {
    call: Call,
    capabilities: Option<String>,
    exclude_model_ids: Option<String>,
    exclude_types: Option<String>,
    limit: Option<u32>,
    next_token: Option<String>,
    original_assets: Option<bool>,
    privacy: Option<ModelListPrivacy>,
    tags: Option<String>,
    type_: Option<ModelType>,
}

impl ListModels {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_RECOMMENDATIONS_MODELS),
            capabilities: None,
            exclude_model_ids: None,
            exclude_types: None,
            limit: None,
            next_token: None,
            original_assets: None,
            privacy: None,
            tags: None,
            type_: None,
        }
    }

    /// Filter models by capabilities.
    ///
    /// Multiple values comma-separated.
    /// Examples: `txt2img`, `img2img`, `inpaint`, `controlnet`, `txt2img,img2img,2img`. Also accepts prefixes or suffixes values such as `txt2`, `img2`, `inpaint`, `control`. Default: no filter.
    ///
    /// [`ModelCapability`](crate::types::ModelCapability) lists the values.
    pub fn capabilities(
        mut self,
        capabilities: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.capabilities = comma_separated(capabilities);
        self
    }

    /// Exclude specific models by their IDs.
    ///
    /// Multiple IDs comma-separated. Example: `model1,model2,model3`. Default: no exclusions.
    pub fn exclude_model_ids(
        mut self,
        exclude_model_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.exclude_model_ids = comma_separated(exclude_model_ids);
        self
    }

    /// Exclude models by type.
    ///
    /// Multiple types comma-separated. Example: `sd-1_5,flux.1`. Default: no exclusions.
    pub fn exclude_types(
        mut self,
        exclude_types: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.exclude_types = comma_separated(exclude_types);
        self
    }

    /// The maximum number of models to return.
    ///
    /// Default: `10`, Maximum: `30`.
    pub fn limit(mut self, limit: u32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Pagination token to retrieve the next page of results.
    ///
    /// Use the `nextToken` from the previous response. Default: first page.
    pub fn next_token(mut self, next_token: impl Into<String>) -> Self {
        self.next_token = Some(next_token.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Filter models by privacy level.
    ///
    /// Default: `private`. Values: `private`, `public`.
    ///
    /// One of `private`, `public`.
    pub fn privacy(mut self, privacy: impl Into<ModelListPrivacy>) -> Self {
        self.privacy = Some(privacy.into());
        self
    }

    /// Filter models by tags.
    ///
    /// Multiple tags comma-separated.
    /// Example: `anime,portrait,style`. Default: no filter.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = comma_separated(tags);
        self
    }

    /// Filter models by type.
    ///
    /// Examples: `flux.1`, `flux.1-lora`, etc. Default: no filter.
    pub fn type_(mut self, type_: impl Into<ModelType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sends `GET /recommendations/models`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<RecommendationListModelsResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(
        self,
    ) -> ResponseFuture<RawResponse<RecommendationListModelsResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<RecommendationListModelsResponse>> {
        wire::get_recommendations_models(
            &self.call,
            self.capabilities.as_deref(),
            self.exclude_model_ids.as_deref(),
            self.exclude_types.as_deref(),
            self.limit,
            self.next_token.as_deref(),
            self.original_assets,
            self.privacy.as_ref(),
            self.tags.as_deref(),
            self.type_.as_ref(),
        )
    }
}

paged!(ListModels -> RecommendationListModelsResponse, token next_token);
request!(ListModels { send: RecommendationListModelsResponse, raw: RecommendationListModelsResponse });
