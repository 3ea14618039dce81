// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{TrainingImagePreset, TrainingImageResponse};
use crate::generated::bodies::TrainingImageAddBody;

/// Add a new training image to the given `modelId`.
///
/// `POST /models/{modelId}/training-images`, returned by [`TrainingImages::add`](super::TrainingImages::add).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .training_images()
///     .add("model_id")
///     .asset_ids(["asset_id"])
///     .data("data")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The `modelId` where the training image will be stored.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Add {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    body: TrainingImageAddBody,
}

impl Add {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODELS_TRAINING_IMAGES_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            body: TrainingImageAddBody {
                ..Default::default()
            },
        }
    }

    /// The asset ID to use as a training image (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    ///
    /// If provided, "data" and "name" parameters will be ignored.
    pub fn asset_id(mut self, asset_id: impl Into<String>) -> Self {
        self.body.asset_id = Some(asset_id.into());
        self
    }

    /// The asset IDs to use as training images (example: \["asset_GTrL3mq4SXWyMxkOHRxlpw", "asset_GTrL3mq4SXWyMxkOHRxlpw"\]).
    ///
    /// Used in batch mode, up to 10 asset IDs are allowed. Cannot be used with "assetId" or "data" and "name" parameters.
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.asset_ids = Some(
            asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The training image as a data URL (example: "data:image/png;base64,iVBORw0KGgoA…").
    pub fn data(mut self, data: impl Into<String>) -> Self {
        self.body.data = Some(data.into());
        self
    }

    /// The original file name of the image (example: "my-training-image.jpg").
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The preset to use for training images.
    ///
    /// One of `default`, `style`, `subject`.
    pub fn preset(mut self, preset: impl Into<TrainingImagePreset>) -> Self {
        self.body.preset = Some(preset.into());
        self
    }

    /// Sends `POST /models/{modelId}/training-images`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TrainingImageResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TrainingImageResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TrainingImageResponse>> {
        wire::post_models_training_images_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Add { send: TrainingImageResponse, raw: TrainingImageResponse, body: object });
