// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ScoreRetrievePromptResponse;

/// Get the prompt scores for the given `modelId`.
///
/// `GET /models/{modelId}/scores/prompt`, returned by [`Scores::retrieve_prompt`](super::Scores::retrieve_prompt).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .scores()
///     .retrieve_prompt("model_id")
///     .prompt("a fox in the snow")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The prompt scores' `modelId`.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RetrievePrompt {
    call: Call,
    model_id: String,
    prompt: Option<String>,
}

impl RetrievePrompt {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_MODELS_SCORES_PROMPT_BY_MODEL_ID),
            model_id: model_id.into(),
            prompt: None,
        }
    }

    /// The prompt to score.
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sends `GET /models/{modelId}/scores/prompt`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ScoreRetrievePromptResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ScoreRetrievePromptResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ScoreRetrievePromptResponse>> {
        wire::get_models_scores_prompt_by_model_id(
            &self.call,
            &self.model_id,
            self.prompt.as_deref(),
        )
    }
}

request!(RetrievePrompt { send: ScoreRetrievePromptResponse, raw: ScoreRetrievePromptResponse });
