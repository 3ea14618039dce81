// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::PresetListResponse;

/// List all presets for the given `modelId`.
///
/// `GET /models/{modelId}/presets`, returned by [`Presets::list`](super::Presets::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().presets().list("model_id").original_assets(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The presets' `modelId`.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
}

impl List {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_MODEL_PRESETS_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `GET /models/{modelId}/presets`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<PresetListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<PresetListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<PresetListResponse>> {
        wire::get_model_presets_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
        )
    }
}

request!(List { send: PresetListResponse, raw: PresetListResponse });
