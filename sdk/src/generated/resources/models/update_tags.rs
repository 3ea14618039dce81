// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::TagsResponse;
use crate::generated::bodies::ModelUpdateTagsBody;

/// Add/delete tags for the given `modelId`.
///
/// `PUT /models/{modelId}/tags`, returned by [`Models::update_tags`](super::Models::update_tags).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .update_tags("model_id")
///     .add(["add"])
///     .delete(["delete"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The tags' `modelId`.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateTags {
    call: Call,
    model_id: String,
    body: ModelUpdateTagsBody,
}

impl UpdateTags {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_TAGS_BY_MODEL_ID),
            model_id: model_id.into(),
            body: ModelUpdateTagsBody {
                ..Default::default()
            },
        }
    }

    /// The list of tags to add.
    #[expect(
        clippy::should_implement_trait,
        reason = "it sets the API's field of that name"
    )]
    pub fn add(mut self, add: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.body.add = Some(add.into_iter().map(|item| item.as_ref().into()).collect());
        self
    }

    /// The list of tags to delete.
    pub fn delete(mut self, delete: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.body.delete = Some(
            delete.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// If true, the function will throw an error if:
    ///
    /// - one of the tags to add already exists
    /// - one of the tags to delete is not found
    ///
    /// If false, the endpoint will behave as if it was idempotent.
    ///
    /// Default: `true`.
    pub fn strict(mut self, strict: bool) -> Self {
        self.body.strict = Some(strict);
        self
    }

    /// Sends `PUT /models/{modelId}/tags`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TagsResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TagsResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TagsResponse>> {
        wire::put_models_tags_by_model_id(&self.call, &self.model_id, &self.body)
    }
}

request!(UpdateTags { send: TagsResponse, raw: TagsResponse, body: object });
