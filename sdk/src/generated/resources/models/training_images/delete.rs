// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Delete the given `trainingImageId` from the given `modelId`.
///
/// `DELETE /models/{modelId}/training-images/{trainingImageId}`, returned by [`TrainingImages::delete`](super::TrainingImages::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.models().training_images().delete("model_id", "training_image_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The training image's `modelId`.
/// - `training_image_id`: The training image's `trainingImageId` to delete.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Delete {
    call: Call,
    model_id: String,
    training_image_id: String,
}

impl Delete {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        training_image_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::DELETE_MODELS_TRAINING_IMAGES_BY_MODEL_ID_AND_TRAINING_IMAGE_ID,
            ),
            model_id: model_id.into(),
            training_image_id: training_image_id.into(),
        }
    }

    /// Sends `DELETE /models/{modelId}/training-images/{trainingImageId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<()> {
        let request = self.wire();
        self.call.send_for_status(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<serde_json::Value>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<serde_json::Value>> {
        wire::delete_models_training_images_by_model_id_and_training_image_id(
            &self.call,
            &self.model_id,
            &self.training_image_id,
        )
    }
}

request!(Delete { send: (), raw: serde_json::Value });
