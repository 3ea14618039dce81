// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::PresetResponse;
use crate::generated::bodies::PresetUpdateBody;

/// Modify the given `presetId`.
///
/// `PUT /models/{modelId}/presets/{presetId}`, returned by [`Presets::update`](super::Presets::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .presets()
///     .update("model_id", "preset_id", true)
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The preset's `modelId`.
/// - `preset_id`: The ID of the preset.
/// - `is_default`: Whether this preset should be the default preset for the model.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    model_id: String,
    preset_id: String,
    original_assets: Option<bool>,
    body: PresetUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        preset_id: impl Into<String>,
        is_default: bool,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_MODEL_PRESET_BY_MODEL_ID_AND_PRESET_ID,
            ),
            model_id: model_id.into(),
            preset_id: preset_id.into(),
            original_assets: None,
            body: PresetUpdateBody { is_default },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `PUT /models/{modelId}/presets/{presetId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<PresetResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<PresetResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<PresetResponse>> {
        wire::put_model_preset_by_model_id_and_preset_id(
            &self.call,
            &self.model_id,
            &self.preset_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Update { send: PresetResponse, raw: PresetResponse, body: object });
