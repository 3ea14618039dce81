// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{ModelConcept, ModelResponse, ModelType, TrainingParameters};
use crate::generated::bodies::ModelUpdateBody;

/// Update the given `modelId`.
///
/// `PUT /models/{modelId}`, returned by [`Models::update`](super::Models::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .update("model_id")
///     .class_slug("class_slug")
///     .epoch("epoch")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The model's `modelId` to update.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    body: ModelUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            body: ModelUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The slug of the class you want to use (ex: "characters-npcs-mobs-characters").
    ///
    /// Set to null to unset the class.
    ///
    /// Matches `^[a-z0-9-]+$`.
    pub fn class_slug(mut self, class_slug: impl Into<String>) -> Self {
        self.body.class_slug = Some(Some(class_slug.into()));
        self
    }

    /// Sends `null` for `classSlug`, which unsets it.
    pub fn clear_class_slug(mut self) -> Self {
        self.body.class_slug = Some(None);
        self
    }

    /// The concepts are required for composition models.
    ///
    /// With one or more loras.
    ///
    /// Only applicable to Flux based models (and older SD1.5 and SDXL models).
    pub fn concepts(mut self, concepts: impl IntoIterator<Item = ModelConcept>) -> Self {
        self.body.concepts = Some(concepts.into_iter().collect());
        self
    }

    /// The epoch of the model.
    ///
    /// Only available for flux.1-lora and flux.1-kontext-lora based models.
    ///
    /// The epoch can only be set if the model has epochs and is in status "trained".
    ///
    /// The default epoch (if not set) is the final model epoch (latest).
    ///
    /// Set to null to unset the epoch.
    pub fn epoch(mut self, epoch: impl Into<String>) -> Self {
        self.body.epoch = Some(Some(epoch.into()));
        self
    }

    /// Sends `null` for `epoch`, which unsets it.
    pub fn clear_epoch(mut self) -> Self {
        self.body.epoch = Some(None);
        self
    }

    /// The model's name (ex: "Cinematic Realism").
    ///
    /// If not set, the model's name will be automatically generated when starting training based on training data.
    ///
    /// At most 64 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Add a negative prompt embedding to every model's generation.
    pub fn negative_prompt_embedding(
        mut self,
        negative_prompt_embedding: impl Into<String>,
    ) -> Self {
        self.body.negative_prompt_embedding = Some(negative_prompt_embedding.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The parameters to use for the model's training.
    pub fn parameters(mut self, parameters: TrainingParameters) -> Self {
        self.body.parameters = Some(parameters);
        self
    }

    /// Add a prompt embedding to every model's generation.
    pub fn prompt_embedding(mut self, prompt_embedding: impl Into<String>) -> Self {
        self.body.prompt_embedding = Some(prompt_embedding.into());
        self
    }

    /// The model's short description (ex: "This model generates highly detailed cinematic scenes.").
    ///
    /// If not set, the model's short description will be automatically generated when starting training based on training data.
    ///
    /// At most 256 characters.
    pub fn short_description(mut self, short_description: impl Into<String>) -> Self {
        self.body.short_description = Some(short_description.into());
        self
    }

    /// The AssetId of the image you want to use as a thumbnail for the model (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
    ///
    /// Set to null to unset the thumbnail.
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.body.thumbnail = Some(Some(thumbnail.into()));
        self
    }

    /// Sends `null` for `thumbnail`, which unsets it.
    pub fn clear_thumbnail(mut self) -> Self {
        self.body.thumbnail = Some(None);
        self
    }

    /// The model's type (ex: "flux.1-lora").
    ///
    /// The type can only be changed if the model has the "new" status.
    pub fn type_(mut self, type_: impl Into<ModelType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sends `PUT /models/{modelId}`.
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
        wire::put_models_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Update { send: ModelResponse, raw: ModelResponse, body: object });
