// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{CancelAction, ModelResponse};
use crate::generated::bodies::TrainActionBody;

/// Trigger an action on a model training: cancel.
///
/// `POST /models/{modelId}/train/action`, returned by [`Train::action`](super::Train::action).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().train().action("model_id", "cancel").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The `modelId` being trained.
/// - `action`: The action to perform on the model training. One of `cancel`.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Action {
    call: Call,
    model_id: String,
    body: TrainActionBody,
}

impl Action {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        action: impl Into<CancelAction>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODEL_TRAINING_ACTION_BY_MODEL_ID),
            model_id: model_id.into(),
            body: TrainActionBody {
                action: action.into(),
            },
        }
    }

    /// Sends `POST /models/{modelId}/train/action`.
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
        wire::post_model_training_action_by_model_id(
            &self.call,
            &self.model_id,
            &self.body,
        )
    }
}

request!(Action { send: ModelResponse, raw: ModelResponse, body: object });
