// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, TrainTriggerResponse, TrainingParameters};
use crate::generated::bodies::TrainTriggerBody;

/// Trigger the given `modelId` training.
///
/// `PUT /models/{modelId}/train`, returned by [`Train::trigger`](super::Train::trigger).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().train().trigger("model_id").original_assets(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The training's `modelId` to trigger.
///
/// - Costs creative units. [`dry_run`](crate::resources::models::train::Trigger::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Trigger {
    call: Call,
    model_id: String,
    original_assets: Option<bool>,
    training_images_count: Option<i64>,
    body: TrainTriggerBody,
}

impl Trigger {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_MODELS_TRAIN_BY_MODEL_ID),
            model_id: model_id.into(),
            original_assets: None,
            training_images_count: None,
            body: TrainTriggerBody {
                ..Default::default()
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The settings of the training.
    ///
    /// The API chooses the values that are not set.
    pub fn parameters(mut self, parameters: TrainingParameters) -> Self {
        self.body.parameters = Some(parameters);
        self
    }

    /// The number of training images to compute the price for, in a dry run.
    ///
    /// Ignored if the model has training images.
    pub fn training_images_count(mut self, training_images_count: i64) -> Self {
        self.training_images_count = Some(training_images_count);
        self
    }

    /// Sends `PUT /models/{modelId}/train`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TrainTriggerResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TrainTriggerResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TrainTriggerResponse>> {
        wire::put_models_train_by_model_id(
            &self.call,
            &self.model_id,
            self.original_assets,
            self.training_images_count,
            &self.body,
        )
    }

    /// Returns the price: `PUT /models/{modelId}/train?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::put_models_train_by_model_id_dry_run(
            &self.call,
            &self.model_id,
            "true",
            self.original_assets,
            self.training_images_count,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `PUT /models/{modelId}/train?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::put_models_train_by_model_id_dry_run(
            &self.call,
            &self.model_id,
            "api",
            self.original_assets,
            self.training_images_count,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Trigger { send: TrainTriggerResponse, raw: TrainTriggerResponse, dry_run: DryRunResponse, body: object });
