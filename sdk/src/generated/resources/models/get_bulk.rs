// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ModelGetBulkResponse;
use crate::generated::bodies::ModelGetBulkBody;

/// Get multiple models by their `modelIds`.
///
/// `POST /models/get-bulk`, returned by [`Models::get_bulk`](super::Models::get_bulk).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .get_bulk()
///     .model_ids(["model_id"])
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetBulk {
    call: Call,
    original_assets: Option<bool>,
    body: ModelGetBulkBody,
}

impl GetBulk {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODELS_GET_BULK),
            original_assets: None,
            body: ModelGetBulkBody {
                ..Default::default()
            },
        }
    }

    /// If true will return all training images; otherwise returns only the first 3 training images.
    ///
    /// If `trainingImagesPreview` set to true, this parameter is ignored.
    ///
    /// Default: `false`.
    pub fn all_training_images(mut self, all_training_images: bool) -> Self {
        self.body.all_training_images = Some(all_training_images);
        self
    }

    /// If true will return only the base details of the model (id, name, type).
    ///
    /// if true, all other parameters are ignored.
    ///
    /// Default: `false`.
    pub fn minimal(mut self, minimal: bool) -> Self {
        self.body.minimal = Some(minimal);
        self
    }

    /// The list of model IDs to include in the response.
    pub fn model_ids(
        mut self,
        model_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.model_ids = Some(
            model_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// If true, will return the settings: `promptEmbedding` and `negativePromptEmbedding`.
    ///
    /// Default: `false`.
    pub fn settings(mut self, settings: bool) -> Self {
        self.body.settings = Some(settings);
        self
    }

    /// If true will return the thumbnail, when no thumbnail is set, will try to fetch the first training image instead.
    ///
    /// Default: `false`.
    pub fn thumbnail(mut self, thumbnail: bool) -> Self {
        self.body.thumbnail = Some(thumbnail);
        self
    }

    /// If true will return the first 3 training images; otherwise returns the full training images.
    ///
    /// If `allTrainingImages` set to true, this parameter is ignored.
    ///
    /// Default: `false`.
    pub fn training_images_preview(mut self, training_images_preview: bool) -> Self {
        self.body.training_images_preview = Some(training_images_preview);
        self
    }

    /// Sends `POST /models/get-bulk`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ModelGetBulkResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ModelGetBulkResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ModelGetBulkResponse>> {
        wire::post_models_get_bulk(&self.call, self.original_assets, &self.body)
    }
}

request!(GetBulk { send: ModelGetBulkResponse, raw: ModelGetBulkResponse, body: object });
