// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::DownloadGetStatusResponse;

/// Retrieve the status and the url of a batch download assets request.
///
/// `GET /assets/download/{jobId}`, returned by [`Download::get_status`](super::Download::get_status).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.assets().download().get_status("job_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `job_id`: The job ID to retrieve the download request.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetStatus {
    call: Call,
    job_id: String,
}

impl GetStatus {
    pub(super) fn new(client: &Client, job_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_DOWNLOAD_ASSETS),
            job_id: job_id.into(),
        }
    }

    /// Sends `GET /assets/download/{jobId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<DownloadGetStatusResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<DownloadGetStatusResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<DownloadGetStatusResponse>> {
        wire::get_download_assets(&self.call, &self.job_id)
    }
}

request!(GetStatus { send: DownloadGetStatusResponse, raw: DownloadGetStatusResponse });
