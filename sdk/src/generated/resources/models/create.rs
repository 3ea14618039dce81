// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{ModelConcept, ModelResponse, ModelType};
use crate::generated::bodies::ModelCreateBody;

/// Create a new model.
///
/// `POST /models`, returned by [`Models::create`](super::Models::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .models()
///     .create()
///     .base_model_id("base_model_id")
///     .class_slug("class_slug")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.list`](crate::resources::models::Models::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    original_assets: Option<bool>,
    body: ModelCreateBody,
}

impl Create {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_MODELS),
            original_assets: None,
            body: ModelCreateBody {
                ..Default::default()
            },
        }
    }

    /// The ID of the base model to use as a starting point for the training (example: "flux.1-dev").
    ///
    /// Value is automatically set based on the model's type. In case of doubt leave it empty.
    pub fn base_model_id(mut self, base_model_id: impl Into<String>) -> Self {
        self.body.base_model_id = Some(base_model_id.into());
        self
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

    /// List of collection IDs to add the model to.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.collection_ids = Some(
            collection_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
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

    /// The model's name (ex: "Cinematic Realism").
    ///
    /// If not set, the model's name will be automatically generated when starting training based on training data.
    ///
    /// At most 64 characters.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
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

    /// The model's type (ex: "flux.1-lora").
    ///
    /// The type can only be changed if the model has the "new" status.
    pub fn type_(mut self, type_: impl Into<ModelType>) -> Self {
        self.body.type_ = Some(type_.into());
        self
    }

    /// Sends `POST /models`.
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
        wire::post_models(&self.call, self.original_assets, &self.body)
    }
}

request!(Create { send: ModelResponse, raw: ModelResponse, body: object });
