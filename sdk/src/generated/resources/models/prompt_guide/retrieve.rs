// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::PromptGuideResponse;

/// Get the prompt guide of the given `modelId`.
///
/// `GET /models/{modelId}/prompt-guide`, returned by [`PromptGuide::retrieve`](super::PromptGuide::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().prompt_guide().retrieve("model_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The ID of the model.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    model_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_MODELS_PROMPT_GUIDE_BY_MODEL_ID),
            model_id: model_id.into(),
        }
    }

    /// Sends `GET /models/{modelId}/prompt-guide`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<PromptGuideResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<PromptGuideResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<PromptGuideResponse>> {
        wire::get_models_prompt_guide_by_model_id(&self.call, &self.model_id)
    }
}

request!(Retrieve { send: PromptGuideResponse, raw: PromptGuideResponse });
