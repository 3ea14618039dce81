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
use crate::generated::bodies::ModelTransferBody;

/// Transfer (with a copy or a full ownership change) a model to a new owner, including all of its training images.
///
/// `POST /models/{modelId}/transfer`, returned by [`Models::transfer`](super::Models::transfer).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .transfer("model_id", "destination_project_id")
///     .destination_team_id("destination_team_id")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The ID of the model.
/// - `destination_project_id`: The id of the project to copy and transfer the model to.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Transfer {
    call: Call,
    model_id: String,
    body: ModelTransferBody,
}

impl Transfer {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        destination_project_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODELS_TRANSFER_BY_MODEL_ID),
            model_id: model_id.into(),
            body: ModelTransferBody {
                destination_project_id: destination_project_id.into(),
                ..Default::default()
            },
        }
    }

    /// The id of the team to copy and transfer the model to.
    pub fn destination_team_id(
        mut self,
        destination_team_id: impl Into<String>,
    ) -> Self {
        self.body.destination_team_id = Some(destination_team_id.into());
        self
    }

    /// Sends `POST /models/{modelId}/transfer`.
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
        wire::post_models_transfer_by_model_id(&self.call, &self.model_id, &self.body)
    }
}

request!(Transfer { send: ModelResponse, raw: ModelResponse, body: object });
