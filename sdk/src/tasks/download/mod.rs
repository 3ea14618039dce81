//! Downloading files: of assets, of a job, and archives; to a directory, a file, or as a stream.

mod assets;
mod directory;
mod disk;
mod error;
mod file;
mod host;
mod job;
mod link;
mod name;
mod progress;
mod stream;
mod transfer;

use std::path::PathBuf;

use link::{Form, Source};
use transfer::{Piece, Transfer};

pub use self::{
    assets::AssetIds,
    directory::DirectoryDownload,
    error::{DownloadError, FailedFile},
    file::{FileDownload, SavedFile},
    progress::DownloadProgress,
    stream::ByteStream,
};
use crate::{
    Client, Error, ErrorKind, Result,
    types::{AssetKind, TargetFormat},
};

impl Client {
    /// Selects the files of assets to download, by asset ID or from assets in a response. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let file = client.download("asset_1").to("castle.glb").await?;
    /// println!("{} bytes of {}", file.bytes, file.mime_type);
    ///
    /// let page = client.assets().list().send().await?;
    /// let files = client.download(&page.assets).into_dir("assets/").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn download(&self, assets: impl Into<AssetIds>) -> AssetDownload {
        AssetDownload { client: self.clone(), assets: assets.into(), form: Form::Stored }
    }
}

/// The files of assets to download. Returned by [`Client::download`].
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let webp = client.download("asset_1").format("webp").bytes().await?;
/// # Ok(())
/// # }
/// ```
///
/// # How a file is downloaded
///
/// The asset is requested for its signed link, many assets with one request; an asset from a response already has a link. The link is
/// fetched without the credential, and only from `cdn.cloud.scenario.com`, `cdn.scenario.com` and the hosts of
/// [`ClientBuilder::download_host`](crate::ClientBuilder::download_host), including up to 5 redirects.
///
/// If the link has expired, the connection breaks or the server fails, the asset is requested again for a fresh link. The download resumes
/// if the `ETag` shows that the file is the same; otherwise it starts over. It fails after 5 consecutive attempts that each received less
/// than 1 MiB. An attempt fails if nothing arrives within the client's [`timeout`](crate::ClientBuilder::timeout); the total time is not
/// limited.
///
/// The length is checked against `Content-Length` and, for a file in its stored form, against the size of the asset.
#[must_use = "nothing is sent until its file is saved or read"]
#[derive(Clone, Debug)]
pub struct AssetDownload {
    client: Client,
    assets: AssetIds,
    form: Form,
}

impl AssetDownload {
    /// Converts images to a format, for example `webp` or [`TargetFormat::Webp`] (`POST /assets/{assetId}/download`). Default: the stored
    /// format.
    ///
    /// The API converts images only. Any other asset is an error, before a link is requested.
    pub fn format(mut self, format: impl Into<TargetFormat>) -> Self {
        self.form = Form::Converted(format.into());
        self
    }

    /// Downloads the original files of assets that the API has converted. Default: the stored files.
    pub fn originals(mut self) -> Self {
        self.form = Form::Original;
        self
    }

    /// Saves the file of one asset to a path whose directory must exist.
    pub fn to(self, path: impl Into<PathBuf>) -> FileDownload {
        let asset = self.assets.one();
        let client = self.client.clone();
        FileDownload::new(client, path.into(), asset.map(|asset| Source::Asset { asset, form: self.form }))
    }

    /// Saves the file of each asset in a directory, which is created if it does not exist.
    pub fn into_dir(self, directory: impl Into<PathBuf>) -> DirectoryDownload {
        DirectoryDownload::new(self.client, self.assets, self.form, directory.into())
    }

    /// Reads the file of one asset into memory.
    ///
    /// # Errors
    ///
    /// [`Error`]: there is not exactly one asset, it cannot be retrieved or converted, or its file cannot be downloaded.
    pub async fn bytes(self) -> Result<Vec<u8>> {
        let mut transfer = self.transfer()?;
        let mut bytes = Vec::new();
        while let Some(piece) = transfer.next().await? {
            match piece {
                Piece::Bytes(more) => bytes.extend_from_slice(&more),
                Piece::Restart => bytes.clear(),
            }
        }
        Ok(bytes)
    }

    /// Returns the file of one asset as a stream of chunks of at most a few hundred kilobytes.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// use futures_util::TryStreamExt;
    ///
    /// let mut chunks = client.download("asset_1").stream();
    /// while let Some(chunk) = chunks.try_next().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If an interrupted download would have to start over, the last item is an error, because the earlier chunks have already been
    /// yielded.
    pub fn stream(self) -> ByteStream {
        ByteStream::new(self.transfer())
    }

    fn transfer(self) -> Result<Transfer> {
        let asset = self.assets.one()?;
        Ok(Transfer::new(self.client, Source::Asset { asset, form: self.form }))
    }

    /// Blocking version of [`bytes`](Self::bytes); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn bytes_blocking(self) -> Result<Vec<u8>> {
        let client = self.client.clone();
        client.wait(self.bytes())
    }

    /// Blocking version of [`stream`](Self::stream): returns an iterator over the chunks.
    #[cfg(feature = "blocking")]
    pub fn iter_blocking(self) -> crate::BlockingIter<ByteStream> {
        crate::BlockingIter::new(self.client.clone(), self.stream())
    }
}

/// The API converts images only, and rejects others with a 400.
fn check_conversion(id: &str, kind: &AssetKind, form: &Form) -> Result<()> {
    match form {
        Form::Converted(format) if !matches!(kind, AssetKind::Image | AssetKind::ImageHdr) => Err(invalid(format!(
            "asset {id} is of kind `{kind}`, and only images can be converted to `{format}`: remove `.format(…)`"
        ))),
        _ => Ok(()),
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::task(ErrorKind::InvalidInput, message, None)
}
