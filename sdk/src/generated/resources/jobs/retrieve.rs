// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::jobs as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::JobResponse;

/// Get job data by job ID.
///
/// `GET /jobs/{jobId}`, returned by [`Jobs::retrieve`](super::Jobs::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.jobs().retrieve("job_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `job_id`: The ID of the job.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    job_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, job_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_JOB_ID),
            job_id: job_id.into(),
        }
    }

    /// Sends `GET /jobs/{jobId}`.
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
        wire::get_job_id(&self.call, &self.job_id)
    }
}

request!(Retrieve { send: JobResponse, raw: JobResponse });
