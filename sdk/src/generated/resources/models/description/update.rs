// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::DescriptionResponse;
use crate::generated::bodies::DescriptionUpdateBody;

/// Update the markdown description of the given `modelId`.
///
/// `PUT /models/{modelId}/description`, returned by [`Description::update`](super::Description::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .description()
///     .update("model_id", "description")
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The description's `modelId` to update.
/// - `description`: The markdown description of the model (ex: `# My model`).
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    body: DescriptionUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_DESCRIPTION_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            body: DescriptionUpdateBody {
                description: Some(description.into()),
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `null` for `description`, which unsets it.
    pub fn clear_description(mut self) -> Self {
        self.body.description = None;
        self
    }

    /// Sends `PUT /models/{modelId}/description`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<DescriptionResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<DescriptionResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<DescriptionResponse>> {
        wire::put_models_description_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Update { send: DescriptionResponse, raw: DescriptionResponse, body: object });
