//! Archives of many assets.

use std::{fmt, path::PathBuf, time::Duration};

use super::{
    download::{AssetIds, FileDownload},
    snapshots::Waiters,
    wait::{Awaitable, Phase, Wait},
};
use crate::{
    BoxFuture, Client, Error, ErrorKind, Result,
    types::{DownloadGetStatusResponse, DownloadOptions, DownloadQuery, JobStatus},
};

/// The maximum number of assets in an archive.
const MOST: usize = 1000;

impl Client {
    /// Creates an archive of up to 1000 assets, from their IDs or from assets in a response. Nothing is sent until it is
    /// [started](Archive::start).
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

    /// Returns a handle for an archive by the ID of its job, for example to wait for it in another process. Nothing is sent.
    pub fn archive_handle(&self, job_id: impl Into<String>) -> ArchiveHandle {
        ArchiveHandle { client: self.clone(), job_id: job_id.into() }
    }
}

/// An archive of assets, to be started. Returned by [`Client::archive`].
#[must_use = "nothing is sent until it is started"]
#[derive(Clone, Debug)]
pub struct Archive {
    client: Client,
    assets: AssetIds,
    options: DownloadOptions,
}

impl Archive {
    /// Sets the names of the files in the archive. Placeholders: `<seed>`, `<num>`, `<prompt>` and `<generator>`. Default:
    /// `<generator>-<prompt>-<num>-<seed>`.
    pub fn file_name_template(mut self, template: impl Into<String>) -> Self {
        self.options.file_name_template = template.into();
        self
    }

    /// Puts all files at the top level of the archive. Default: files are grouped in directories.
    pub fn flat(mut self, flat: bool) -> Self {
        self.options.flat = Some(flat);
        self
    }

    /// Starts the job that creates the archive (`POST /assets/download`).
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input), before anything is sent, if there is no asset or more than 1000; otherwise the errors
    /// of any request.
    pub async fn start(self) -> Result<ArchiveHandle> {
        let ids: Vec<_> = self.assets.iter().collect();
        let refuse = |message: String| Err(Error::task(ErrorKind::InvalidInput, message, None));
        match ids.len() {
            0 => return refuse("an archive needs at least one asset".to_owned()),
            1..=MOST => {}
            many => {
                return refuse(format!(
                    "{many} assets exceed the maximum of {MOST} in an archive: create several archives"
                ));
            }
        }
        let query = DownloadQuery::new().asset_ids(ids);
        let response = self.client.assets().download().request_batch(query, self.options.clone()).send().await?;
        Ok(self.client.archive_handle(response.job_id))
    }

    /// Blocking version of [`start`](Self::start); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn start_blocking(self) -> Result<ArchiveHandle> {
        let client = self.client.clone();
        client.wait(self.start())
    }
}

/// A handle of an archive that is being created. Returned by [`Archive::start`] and [`Client::archive_handle`]. Dropping it does not cancel
/// the job.
#[derive(Clone)]
pub struct ArchiveHandle {
    client: Client,
    job_id: String,
}

impl ArchiveHandle {
    /// The ID of the job that creates the archive.
    pub fn id(&self) -> &str {
        &self.job_id
    }

    /// Waits until the archive is complete (`GET /assets/download/{jobId}`); see [`Wait`]. Awaiting it returns a [`CompletedArchive`].
    ///
    /// # Errors
    ///
    /// [`WaitError`](crate::WaitError): the job failed, was canceled, or did not end in time.
    pub fn wait(&self) -> Wait<DownloadGetStatusResponse> {
        let (client, job_id) = (self.client.clone(), self.job_id.clone());
        let waiters = Waiters::of(&client);
        let fetch = move |time: Duration| -> BoxFuture<'static, Result<DownloadGetStatusResponse>> {
            let (client, job_id, waiters) = (client.clone(), job_id.clone(), std::sync::Arc::clone(&waiters));
            Box::pin(async move {
                let request = client.assets().download().get_status(job_id).with_max_retries(0).with_deadline(time);
                waiters.paced(&client, request.send()).await
            })
        };
        Wait::new(self.client.clone(), self.job_id.clone(), None, fetch)
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
    /// The ID of the job that created the archive.
    pub fn id(&self) -> &str {
        &self.state.job_id
    }

    /// Saves the archive to a path whose directory must exist.
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

    fn phase(&self) -> Phase {
        match self.job_status {
            JobStatus::Success => Phase::Succeeded,
            JobStatus::Canceled => Phase::Canceled,
            JobStatus::Failure => Phase::Failed { reason: None, hint: None },
            _ => Phase::Running,
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
