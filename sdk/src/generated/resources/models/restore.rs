// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ModelResponse;

/// Restore a model deleted in the last 30 days, back to the status it had (an interrupted training comes back as `training-canceled`).
///
/// `POST /models/{modelId}/restore`, returned by [`Models::restore`](super::Models::restore).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().restore("model_id").original_assets(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The ID of the model.
///
/// Tags and collections are not restored. Max plan and above only. Returns 400 if the model is not deleted, and 410 if it was deleted more than 30 days ago or permanently.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Restore {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
}

impl Restore {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODELS_RESTORE_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `POST /models/{modelId}/restore`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ModelResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ModelResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ModelResponse>> {
        wire::post_models_restore_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
        )
    }
}

request!(Restore { send: ModelResponse, raw: ModelResponse });
