// Written by `cargo xtask codegen`; do not edit by hand.

//! Download links for assets.

mod get_status;
mod request;
mod request_batch;

pub use get_status::GetStatus;
pub use request::Request;
pub use request_batch::RequestBatch;

use crate::Client;
use crate::types::{DownloadOptions, DownloadQuery};

/// Download links for assets.
#[derive(Clone, Debug)]
pub struct Download {
    client: Client,
}

impl Download {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Retrieve the status and the url of a batch download assets request.
    ///
    /// `GET /assets/download/{jobId}`; `assets.download.get_status` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().download().get_status("job_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetDownloadAssets")]
    pub fn get_status(&self, job_id: impl Into<String>) -> GetStatus {
        GetStatus::new(&self.client, job_id)
    }

    /// Request a link to download the given `assetId` in the given `targetFormat`.
    ///
    /// `POST /assets/{assetId}/download`; `assets.download.request` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().download().request("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.retrieve`](crate::resources::assets::Assets::retrieve) shows whether it was carried out.
    #[doc(alias = "PostDownloadAsset")]
    pub fn request(&self, asset_id: impl Into<String>) -> Request {
        Request::new(&self.client, asset_id)
    }

    /// Request a link to batch download assets (batch limited to 1000 assets).
    ///
    /// `POST /assets/download`; `assets.download.request_batch` in Scenario's documentation.
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
    /// - [`dry_run`](crate::resources::assets::download::RequestBatch::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostDownloadAssets")]
    pub fn request_batch(
        &self,
        query: DownloadQuery,
        options: DownloadOptions,
    ) -> RequestBatch {
        RequestBatch::new(&self.client, query, options)
    }
}
