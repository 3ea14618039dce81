// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DownloadOptions, DownloadQuery, DryRunResponse, JobIdResponse};
use crate::generated::bodies::DownloadRequestBatchBody;

/// Request a link to batch download assets (batch limited to 1000 assets).
///
/// `POST /assets/download`, returned by [`Download::request_batch`](super::Download::request_batch).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .download()
///     .request_batch(scenario_sdk::types::DownloadQuery::default(), scenario_sdk::types::DownloadOptions::default())
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `query`: The assets that the archive contains.
/// - `options`: The file names and layout of the archive.
///
/// - [`dry_run`](crate::resources::assets::download::RequestBatch::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RequestBatch {
    call: Call,
    body: DownloadRequestBatchBody,
}

impl RequestBatch {
    pub(super) fn new(
        client: &Client,
        query: DownloadQuery,
        options: DownloadOptions,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_DOWNLOAD_ASSETS),
            body: DownloadRequestBatchBody {
                query,
                options,
            },
        }
    }

    /// Sends `POST /assets/download`.
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
        wire::post_download_assets(&self.call, &self.body)
    }

    /// Returns the price: `POST /assets/download?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_download_assets_dry_run(&self.call, "true", &self.body);
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /assets/download?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_download_assets_dry_run(&self.call, "api", &self.body);
        self.call.send(request)
    }
}

request!(RequestBatch { send: JobIdResponse, raw: JobIdResponse, dry_run: DryRunResponse, body: object });
