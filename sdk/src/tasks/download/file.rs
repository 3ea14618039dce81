//! Saving one file to a path.

use std::{
    fmt,
    future::IntoFuture,
    path::{Path, PathBuf},
};

use serde::{Deserialize, Serialize};

use super::{
    disk::{self, PartialFile},
    link::Source,
    progress::{DownloadProgress, OnProgress, Report, Reports},
    transfer::{Piece, Transfer},
};
use crate::{BoxFuture, Client, Result};

/// A file that was downloaded.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SavedFile {
    /// The path of the file.
    pub path: PathBuf,
    /// The ID of the asset; for an archive, the ID of its job.
    pub asset_id: String,
    /// The length of the file.
    pub bytes: u64,
    /// The MIME type of the file, for example `image/png`.
    pub mime_type: String,
}

/// Saves a file to a path. Returned by [`AssetDownload::to`](crate::AssetDownload::to) and
/// [`CompletedArchive::download`](crate::CompletedArchive::download); awaiting it returns a [`SavedFile`].
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let download = client.download("asset_1").to("castle.glb").overwrite(true);
/// let file = download.on_progress(|p| eprintln!("{} of {:?}", p.bytes, p.total_bytes)).await?;
/// # Ok(())
/// # }
/// ```
///
/// The file is written under a temporary name in the same directory, and renamed when it is complete and synced. On an error, or if the
/// future is dropped, the temporary file is removed.
///
/// # Errors
///
/// Before anything is requested: [`is_file`](crate::Error::is_file) if the path exists, or its directory is missing or cannot be written
/// to; [`is_invalid_input`](crate::Error::is_invalid_input) if there is not exactly one asset, or it cannot be converted. Afterwards: the
/// error of a request; an error of the kind [`Download`](crate::ErrorKind::Download) if the file is not as expected; or an error of the
/// file system.
#[must_use = "nothing is sent until it is awaited"]
pub struct FileDownload {
    client: Client,
    path: PathBuf,
    source: Result<Source>,
    overwrite: bool,
    on_progress: Option<OnProgress>,
}

impl FileDownload {
    pub(crate) fn of_archive(
        client: Client,
        path: PathBuf,
        job_id: String,
        url: Option<crate::types::SignedUrl>,
    ) -> Self {
        Self::new(client, path, Ok(Source::Archive { job_id, url }))
    }

    pub(super) fn new(client: Client, path: PathBuf, source: Result<Source>) -> Self {
        Self { client, path, source, overwrite: false, on_progress: None }
    }

    /// Overwrites an existing file. Default: an existing file is an error.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = overwrite;
        self
    }

    /// Calls a function each time bytes arrive, and when the file is saved.
    pub fn on_progress(mut self, call: impl FnMut(DownloadProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(call));
        self
    }

    async fn run(self) -> Result<SavedFile> {
        let source = self.source?;
        source.check()?;
        disk::check_vacant(vec![self.path.clone()], self.overwrite).await?;
        let report = Reports::new(self.on_progress, 1).of(0);
        save(self.client, source, &self.path, self.overwrite, report).await
    }

    /// Blocking version of `.await`; see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn await_blocking(self) -> Result<SavedFile> {
        let client = self.client.clone();
        client.wait(self.run())
    }
}

impl IntoFuture for FileDownload {
    type Output = Result<SavedFile>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl fmt::Debug for FileDownload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileDownload").field("path", &self.path).finish_non_exhaustive()
    }
}

/// Downloads a file and saves it to a path.
pub(super) async fn save(
    client: Client,
    source: Source,
    path: &Path,
    overwrite: bool,
    mut report: Report,
) -> Result<SavedFile> {
    let mut partial = PartialFile::create(path).await?;
    let asset_id = source.id().to_owned();
    let mut transfer = Transfer::new(client, source);
    let mut total = None;
    while let Some(piece) = transfer.next().await? {
        match piece {
            Piece::Bytes(bytes) => partial.write(bytes).await?,
            Piece::Restart => partial.restart().await?,
        }
        if total != transfer.total() {
            total = transfer.total();
            report.sized(total);
        }
        report.at(transfer.position());
    }
    let (bytes, mime_type) = (transfer.position(), transfer.mime_type().to_owned());
    drop(transfer);
    partial.finish(overwrite).await?;
    report.saved();
    Ok(SavedFile { path: path.to_owned(), asset_id, bytes, mime_type })
}
