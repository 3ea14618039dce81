// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{TrainingImagePair, TrainingImageReplacePairsResponse};

/// Replace all training image pairs for the given `modelId`.
///
/// `PUT /models/{modelId}/training-images/pairs`, returned by [`TrainingImages::replace_pairs`](super::TrainingImages::replace_pairs).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .training_images()
///     .replace_pairs("model_id", [scenario_sdk::types::TrainingImagePair::default()])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The `modelId` where the training image pairs will be stored.
/// - `pairs`: Pairs.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplacePairs {
    call: Call,
    model_id: String,
    body: Vec<TrainingImagePair>,
}

impl ReplacePairs {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        pairs: impl IntoIterator<Item = TrainingImagePair>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_MODELS_TRAINING_IMAGES_PAIRS_BY_MODEL_ID,
            ),
            model_id: model_id.into(),
            body: pairs.into_iter().collect(),
        }
    }

    /// Sends `PUT /models/{modelId}/training-images/pairs`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TrainingImageReplacePairsResponse> {
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
    ) -> ResponseFuture<RawResponse<TrainingImageReplacePairsResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TrainingImageReplacePairsResponse>> {
        wire::put_models_training_images_pairs_by_model_id(
            &self.call,
            &self.model_id,
            &self.body,
        )
    }
}

request!(ReplacePairs { send: TrainingImageReplacePairsResponse, raw: TrainingImageReplacePairsResponse });
