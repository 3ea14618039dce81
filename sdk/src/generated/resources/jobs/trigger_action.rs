// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::jobs as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{CancelAction, JobResponse};
use crate::generated::bodies::JobTriggerActionBody;

/// Trigger an action on a job: cancel.
///
/// `POST /jobs/{jobId}/action`, returned by [`Jobs::trigger_action`](super::Jobs::trigger_action).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.jobs().trigger_action("job_id", "cancel").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `job_id`: The job Id.
/// - `action`: The action to execute on the job, such as canceling it. One of `cancel`.
///
/// Only inference jobs can be cancelled; others return 400, "Cannot cancel this type of job". After this call the job may still end in success. A training is cancelled by `PUT /models/{modelId}/train/action`.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct TriggerAction {
    call: Call,
    job_id: String,
    body: JobTriggerActionBody,
}

impl TriggerAction {
    pub(super) fn new(
        client: &Client,
        job_id: impl Into<String>,
        action: impl Into<CancelAction>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_JOB_ACTION_BY_JOB_ID),
            job_id: job_id.into(),
            body: JobTriggerActionBody {
                action: action.into(),
            },
        }
    }

    /// Sends `POST /jobs/{jobId}/action`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<JobResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<JobResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<JobResponse>> {
        wire::post_job_action_by_job_id(&self.call, &self.job_id, &self.body)
    }
}

request!(TriggerAction { send: JobResponse, raw: JobResponse, body: object });
