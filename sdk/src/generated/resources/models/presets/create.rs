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
use crate::generated::bodies::PresetCreateBody;

/// Create a new preset for the given `modelId`.
///
/// `POST /models/{modelId}/presets`, returned by [`Presets::create`](super::Presets::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .presets()
///     .create("model_id", "inference_id")
///     .is_default(true)
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The preset's `modelId`.
/// - `inference_id`: The inference ID used to generate new images.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.presets.list`](crate::resources::models::presets::Presets::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    body: PresetCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        inference_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODEL_PRESET_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            body: PresetCreateBody {
                inference_id: inference_id.into(),
                ..Default::default()
            },
        }
    }

    /// Whether this preset should be the default preset for the model.
    ///
    /// Default: `false`.
    pub fn is_default(mut self, is_default: bool) -> Self {
        self.body.is_default = Some(is_default);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `POST /models/{modelId}/presets`.
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
        wire::post_model_preset_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Create { send: PresetResponse, raw: PresetResponse, body: object });
