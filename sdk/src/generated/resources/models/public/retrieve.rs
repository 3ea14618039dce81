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

/// Get the details of the given `modelId`.
///
/// `GET /models/public/{modelId}`, returned by [`Public::retrieve`](super::Public::retrieve).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().public().retrieve("model_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The model ID to retrieve.
///
/// Deprecated: use `models.retrieve` of `Client::with_public_access` instead.
///
/// - Needs no credential.
/// - Legacy: the official SDKs no longer have it. [`models.retrieve`](crate::resources::models::Models::retrieve) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    model_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_PUBLIC_MODELS_BY_MODEL_ID),
            model_id: model_id.into(),
        }
    }

    /// Sends `GET /models/public/{modelId}`.
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
        wire::get_public_models_by_model_id(&self.call, &self.model_id)
    }
}

request!(Retrieve { send: ModelResponse, raw: ModelResponse });
