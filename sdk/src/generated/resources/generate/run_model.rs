// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::JsonObject;
use crate::types::{DryRunResponse, GenerateResponse};

/// Generate with any model (Image, Video, Audio, 3D).
///
/// `POST /generate/custom/{modelId}`, returned by [`Generate::run_model`](super::Generate::run_model).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .run_model("model_id")
///     .input("prompt", "a fox in the snow")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The ID of the model.
///
/// The inputs of a model are listed by `GET /models/{modelId}`. A trained LoRA or composition cannot be run directly: run its base model and pass its ID in the base model's `loras` or `modelId` input.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::RunModel::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RunModel {
    call: Call,
    model_id: String,
    ip_detection: Option<bool>,
    body: JsonObject,
}

impl RunModel {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_GENERATE_CUSTOM),
            model_id: model_id.into(),
            ip_detection: None,
            body: JsonObject::new(),
        }
    }

    /// Checks the inputs for IP risks first.
    ///
    /// Charged even in a dry run, which then returns the findings without generating. Without the Enterprise plan the parameter is ignored and free.
    pub fn ip_detection(mut self, ip_detection: bool) -> Self {
        self.ip_detection = Some(ip_detection);
        self
    }

    /// Sets one input, by its name in the model or workflow.
    ///
    /// If a model expects a list, pass a list even for one item: the API drops a single value and still charges the run.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        if let Some(value) = self.call.value(&name, &value) {
            self.body.insert(name, value);
        }
        self
    }

    /// Sets several inputs at once.
    pub fn inputs<N: Into<String>, V: Serialize>(
        self,
        inputs: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        inputs
            .into_iter()
            .fold(self, |request, (name, value)| request.input(name, value))
    }

    /// Sends `POST /generate/custom/{modelId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateResponse>> {
        wire::post_generate_custom(
            &self.call,
            &self.model_id,
            self.ip_detection,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/custom/{modelId}?dryRun=true`. Nothing is run or charged. The fee for `ip_detection` is charged even in a dry run.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_generate_custom_dry_run(
            &self.call,
            &self.model_id,
            "true",
            self.ip_detection,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/custom/{modelId}?dryRun=api`. Nothing is run or charged. The fee for `ip_detection` is charged even in a dry run.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_generate_custom_dry_run(
            &self.call,
            &self.model_id,
            "api",
            self.ip_detection,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(RunModel { send: GenerateResponse, raw: GenerateResponse, dry_run: DryRunResponse });
