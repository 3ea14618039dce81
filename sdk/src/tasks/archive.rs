//! Archives: many assets in one file.

use std::{fmt, path::PathBuf, time::Duration};

use super::{
    download::{AssetIds, FileDownload},
    snapshots::Waiters,
    wait::{Awaitable, Standing, Wait},
};
use crate::{
    BoxFuture, Client, Error, ErrorKind, Result,
    types::{DownloadGetStatusResponse, DownloadOptions, DownloadQuery, JobStatus},
};

/// As many assets as the API puts in an archive.
const MOST: usize = 1000;

impl Client {
    /// An archive of up to 1000 assets, by their ids or of assets in a response. Nothing is sent before it is [started](Archive::start).
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let archive = client.archive(["asset_1", "asset_2"]).start().await?;
    /// let file = archive.wait().await?.download("assets.zip").await?;
    /// println!("{} bytes", file.bytes);
    /// # Ok(())
    /// # }
    /// ```
    pub fn archive(&self, assets: impl Into<AssetIds>) -> Archive {
        let options = DownloadOptions::new("<generator>-<prompt>-<num>-<seed>");
        Archive { client: self.clone(), assets: assets.into(), options }
    }

    /// An archive that was started, by the id of its job: to wait for it, in another process too. Nothing is sent.
    pub fn archive_handle(&self, job_id: impl Into<String>) -> ArchiveHandle {
        ArchiveHandle { client: self.clone(), job_id: job_id.into() }
    }
}

/// Makes an archive of assets. Made by [`Client::archive`].
#[must_use = "nothing is sent until it is started"]
#[derive(Clone, Debug)]
pub struct Archive {
    client: Client,
    assets: AssetIds,
    options: DownloadOptions,
}

impl Archive {
    /// Sets how files in the archive are named, with the parameters `<seed>`, `<num>`, `<prompt>` and `<generator>`.
    /// Default: `<generator>-<prompt>-<num>-<seed>`.
    pub fn file_name_template(mut self, template: impl Into<String>) -> Self {
        self.options.file_name_template = template.into();
        self
    }

    /// Puts all files at the top of the archive. Default: they are grouped in directories.
    pub fn flat(mut self, flat: bool) -> Self {
        self.options.flat = Some(flat);
        self
    }

    /// Starts the job that makes the archive (`POST /assets/download`).
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) where there is no asset, or more than 1000, before anything is sent; else as of any
    /// request.
    pub async fn start(self) -> Result<ArchiveHandle> {
        let ids: Vec<_> = self.assets.iter().collect();
        let refuse = |message: String| Err(Error::task(ErrorKind::InvalidInput, message, None));
        match ids.len() {
            0 => return refuse("there is no asset to put in an archive".to_owned()),
            1..=MOST => {}
            many => return refuse(format!("{many} assets are more than the {MOST} of an archive: make several")),
        }
        let query = DownloadQuery::new().asset_ids(ids);
        let response = self.client.assets().download().request_batch(query, self.options.clone()).send().await?;
        Ok(self.client.archive_handle(response.job_id))
    }

    /// Starts the job as [`start`](Self::start) does, and blocks this thread until that is done.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn start_blocking(self) -> Result<ArchiveHandle> {
        let client = self.client.clone();
        client.wait(self.start())
    }
}

/// An archive that is being made. Made by [`Archive::start`] and [`Client::archive_handle`]. Dropping it does nothing to the archive.
#[derive(Clone)]
pub struct ArchiveHandle {
    client: Client,
    job_id: String,
}

impl ArchiveHandle {
    /// The id of the job that makes it.
    pub fn id(&self) -> &str {
        &self.job_id
    }

    /// Waits until the archive is made (`GET /assets/download/{jobId}`); see [`Wait`] for how. Awaiting it returns a [`CompletedArchive`].
    ///
    /// # Errors
    ///
    /// [`WaitError`](crate::WaitError): making it failed, was canceled, or did not end in time.
    pub fn wait(&self) -> Wait<DownloadGetStatusResponse> {
        let (client, job_id) = (self.client.clone(), self.job_id.clone());
        let waiters = Waiters::of(&client);
        let look = move |time: Duration| -> BoxFuture<'static, Result<DownloadGetStatusResponse>> {
            let (client, job_id, waiters) = (client.clone(), job_id.clone(), std::sync::Arc::clone(&waiters));
            Box::pin(async move {
                let request = client.assets().download().get_status(job_id).with_max_retries(0).with_deadline(time);
                waiters.paced(&client, request.send()).await
            })
        };
        Wait::new(self.client.clone(), self.job_id.clone(), None, look)
    }
}

impl fmt::Debug for ArchiveHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ArchiveHandle").field("id", &self.job_id).finish_non_exhaustive()
    }
}

/// An archive that can be downloaded.
#[derive(Clone, Debug)]
pub struct CompletedArchive {
    client: Client,
    state: DownloadGetStatusResponse,
}

impl CompletedArchive {
    /// The id of the job that made it.
    pub fn id(&self) -> &str {
        &self.state.job_id
    }

    /// Saves the archive under a path, whose directory has to exist.
    pub fn download(&self, path: impl Into<PathBuf>) -> FileDownload {
        let url = self.state.download_url.clone().filter(|url| !url.is_empty());
        FileDownload::of_archive(self.client.clone(), path.into(), self.state.job_id.clone(), url)
    }
}

impl Awaitable for DownloadGetStatusResponse {
    type Output = CompletedArchive;
    const NOUN: &'static str = "archive";

    fn status_text(&self) -> &str {
        self.job_status.as_str()
    }

    fn standing(&self) -> Standing {
        match self.job_status {
            JobStatus::Success => Standing::Succeeded,
            JobStatus::Canceled => Standing::Canceled,
            JobStatus::Failure => Standing::Failed { reason: None, hint: None },
            _ => Standing::Running,
        }
    }

    fn progress(&self) -> f64 {
        0.0
    }

    fn set_progress(&mut self, _: f64) {}

    fn into_output(self, client: &Client) -> CompletedArchive {
        CompletedArchive { client: client.clone(), state: self }
    }
}
