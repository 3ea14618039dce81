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
use crate::generated::bodies::ModelCopyBody;

/// Copy the given `modelId` to a new model, thumbnail, presets, and all of its training images and pairs if any.
///
/// `POST /models/{modelId}/copy`, returned by [`Models::copy`](super::Models::copy).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .copy("model_id")
///     .copy_as_trained(true)
///     .copy_examples(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The modelId to copy.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.list`](crate::resources::models::Models::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Copy {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    body: ModelCopyBody,
}

impl Copy {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODELS_COPY_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            body: ModelCopyBody {
                ..Default::default()
            },
        }
    }

    /// If set to true, the training data will be copied.
    pub fn copy_as_trained(mut self, copy_as_trained: bool) -> Self {
        self.body.copy_as_trained = Some(copy_as_trained);
        self
    }

    /// true by default, the example images will be copied.
    pub fn copy_examples(mut self, copy_examples: bool) -> Self {
        self.body.copy_examples = Some(copy_examples);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `POST /models/{modelId}/copy`.
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
        wire::post_models_copy_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Copy { send: ModelResponse, raw: ModelResponse, body: object });
