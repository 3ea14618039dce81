// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, request::request,
    },
};

/// Delete an image.
///
/// `DELETE /models/{modelId}/images`, returned by [`Models::delete_images`](super::Models::delete_images).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.models().delete_images("model_id", ["id"]).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The images' `modelId` to delete.
/// - `ids`: The asset ids of the images to delete.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteImages {
    call: Call,
    model_id: String,
    ids: String,
}

impl DeleteImages {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_MODELS_IMAGES_BY_MODEL_ID),
            model_id: model_id.into(),
            ids: comma_separated(ids).unwrap_or_default(),
        }
    }

    /// Sends `DELETE /models/{modelId}/images`.
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
        wire::delete_models_images_by_model_id(&self.call, &self.model_id, &self.ids)
    }
}

request!(DeleteImages { send: (), raw: serde_json::Value });
