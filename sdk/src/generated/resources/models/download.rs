// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::models as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, JobIdResponse};
use crate::generated::bodies::ModelDownloadBody;

/// Request a link to download the given `modelId`.
///
/// `POST /models/{modelId}/download`, returned by [`Models::download`](super::Models::download).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.models().download("model_id").model_epoch("model_epoch").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `model_id`: The ID of the model.
///
/// - [`dry_run`](crate::resources::models::Download::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Download {
    call: Call,
    model_id: String,
    body: ModelDownloadBody,
}

impl Download {
    pub(super) fn new(client: &Client, model_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_DOWNLOAD_MODEL),
            model_id: model_id.into(),
            body: ModelDownloadBody {
                ..Default::default()
            },
        }
    }

    /// The epoch hash of the model to download.
    ///
    /// Only available for Flux Lora Trained models with epochs.
    /// Will only apply to the main model in the download request.
    /// If not set, the default (latest or setup at model level) epoch will be used.
    pub fn model_epoch(mut self, model_epoch: impl Into<String>) -> Self {
        self.body.model_epoch = Some(model_epoch.into());
        self
    }

    /// Sends `POST /models/{modelId}/download`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<JobIdResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<JobIdResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<JobIdResponse>> {
        wire::post_download_model(&self.call, &self.model_id, &self.body)
    }

    /// Returns the price: `POST /models/{modelId}/download?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_download_model_dry_run(
            &self.call,
            &self.model_id,
            "true",
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /models/{modelId}/download?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_download_model_dry_run(
            &self.call,
            &self.model_id,
            "api",
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Download { send: JobIdResponse, raw: JobIdResponse, dry_run: DryRunResponse, body: object });
