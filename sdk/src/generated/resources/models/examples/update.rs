// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ExampleListResponse;
use crate::generated::bodies::ExampleUpdateBody;

/// Add/delete/sort examples of the given `modelId`.
///
/// `PUT /models/{modelId}/examples`, returned by [`Examples::update`](super::Examples::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .examples()
///     .update("model_id", ["asset_id"])
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The examples' `modelId` to update.
/// - `asset_ids`: The list of asset ids to use as examples of the model.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    body: ExampleUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        model_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_EXAMPLES_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            body: ExampleUpdateBody {
                asset_ids: asset_ids
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `PUT /models/{modelId}/examples`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ExampleListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ExampleListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ExampleListResponse>> {
        wire::put_models_examples_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Update { send: ExampleListResponse, raw: ExampleListResponse, body: object });
