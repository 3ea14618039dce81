// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::jobs as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::JobResponse;

/// Get job data by job ID.
///
/// `GET /jobs/{jobId}`, made by [`Jobs::retrieve`](super::Jobs::retrieve).
///
/// Its arguments:
///
/// - `job_id`: The ID of the job.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<JobResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<JobResponse>> {
        wire::get_job_id(&self.call, &self.job_id).await
    }
}

request!(Retrieve { send: JobResponse, raw: JobResponse });
