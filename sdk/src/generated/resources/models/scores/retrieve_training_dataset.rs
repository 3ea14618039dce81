// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ScoreRetrieveTrainingDatasetResponse;

/// Get the training dataset scores for the given `modelId`.
///
/// `GET /models/{modelId}/scores/training-dataset`, returned by [`Scores::retrieve_training_dataset`](super::Scores::retrieve_training_dataset).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().scores().retrieve_training_dataset("model_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The training dataset scores' `modelId`.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RetrieveTrainingDataset {
    call: Call,
    model_id: String,
}

impl RetrieveTrainingDataset {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(
                client,
                operations::GET_MODELS_SCORES_TRAINING_DATASET_BY_MODEL_ID,
            ),
            model_id: model_id.into(),
        }
    }

    /// Sends `GET /models/{modelId}/scores/training-dataset`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ScoreRetrieveTrainingDatasetResponse> {
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
    ) -> ResponseFuture<RawResponse<ScoreRetrieveTrainingDatasetResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ScoreRetrieveTrainingDatasetResponse>> {
        wire::get_models_scores_training_dataset_by_model_id(&self.call, &self.model_id)
    }
}

request!(RetrieveTrainingDataset { send: ScoreRetrieveTrainingDatasetResponse, raw: ScoreRetrieveTrainingDatasetResponse });
