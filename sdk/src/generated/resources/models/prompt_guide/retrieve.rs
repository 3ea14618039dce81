// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::PromptGuideResponse;

/// Get the prompt guide of the given `modelId`.
///
/// `GET /models/{modelId}/prompt-guide`, made by [`PromptGuide::retrieve`](super::PromptGuide::retrieve).
///
/// Its arguments:
///
/// - `model_id`: The id of the model.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<PromptGuideResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<PromptGuideResponse>> {
        wire::get_models_prompt_guide_by_model_id(&self.call, &self.model_id).await
    }
}

request!(Retrieve { send: PromptGuideResponse, raw: PromptGuideResponse });
