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
use crate::generated::bodies::PromptGuideUpdateBody;

/// Update the markdown prompt guide of the given `modelId`.
///
/// `PUT /models/{modelId}/prompt-guide`, returned by [`PromptGuide::update`](super::PromptGuide::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().prompt_guide().update("model_id", "prompt_guide").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The ID of the model.
/// - `prompt_guide`: The markdown prompt guide (ex: `# Instructions\n...`).
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    model_id: String,
    body: PromptGuideUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        prompt_guide: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_PROMPT_GUIDE_BY_MODEL_ID),
            model_id: model_id.into(),
            body: PromptGuideUpdateBody {
                prompt_guide: Some(prompt_guide.into()),
            },
        }
    }

    /// Sends `null` for `promptGuide`, which unsets it.
    pub fn clear_prompt_guide(mut self) -> Self {
        self.body.prompt_guide = None;
        self
    }

    /// Sends `PUT /models/{modelId}/prompt-guide`.
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
        wire::put_models_prompt_guide_by_model_id(&self.call, &self.model_id, &self.body)
    }
}

request!(Update { send: PromptGuideResponse, raw: PromptGuideResponse, body: object });
