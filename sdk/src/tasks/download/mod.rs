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
    /// The files of assets: by their ids, or of assets in a response. Nothing is sent.
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

/// The files of assets, to be saved or read. Made by [`Client::download`].
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
/// The asset is requested for its signed link, many assets with one request; an asset of a response has a link already. The link is
/// requested without the credential, and only from `cdn.cloud.scenario.com`, `cdn.scenario.com` and the hosts of
/// [`ClientBuilder::download_host`](crate::ClientBuilder::download_host), as are up to 5 redirects.
///
/// When the link has expired, the connection breaks or the server fails, the asset is requested again for a fresh link, and the download
/// goes on where it broke off, if the server says by an `ETag` that it is the same file; else it begins anew. It gives up after 5 attempts
/// in a row that brought less than 1 MiB. An attempt ends when nothing arrives for the client's
/// [`timeout`](crate::ClientBuilder::timeout); there is no limit to the whole.
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
    /// Converts images to a format, as `webp` or [`TargetFormat::Webp`] (`POST /assets/{assetId}/download`). Default: as they are stored.
    ///
    /// The API converts images only. Any other asset is an error, before a link is requested.
    pub fn format(mut self, format: impl Into<TargetFormat>) -> Self {
        self.form = Form::Converted(format.into());
        self
    }

    /// Downloads the original files where the API stores a converted one. Default: as they are stored.
    pub fn originals(mut self) -> Self {
        self.form = Form::Original;
        self
    }

    /// Saves the file of one asset under a path, whose directory has to exist.
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
    /// [`Error`]: there is not exactly one asset, it cannot be read or converted, or its file cannot be downloaded.
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

    /// The file of one asset as a stream of chunks, of at most a few hundred kilobytes.
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
    /// Where a download that broke off would have to begin anew, the last item is an error: the chunks before it cannot be taken back.
    pub fn stream(self) -> ByteStream {
        ByteStream::new(self.transfer())
    }

    fn transfer(self) -> Result<Transfer> {
        let asset = self.assets.one()?;
        Ok(Transfer::new(self.client, Source::Asset { asset, form: self.form }))
    }

    /// Reads the file as [`bytes`](Self::bytes) does, and blocks this thread until it is there.
    ///
    /// # Errors
    ///
    /// As [`bytes`](Self::bytes), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn bytes_blocking(self) -> Result<Vec<u8>> {
        let client = self.client.clone();
        client.wait(self.bytes())
    }

    /// The chunks of [`stream`](Self::stream), each of which is waited for on this thread.
    #[cfg(feature = "blocking")]
    pub fn iter_blocking(self) -> crate::BlockingIter<ByteStream> {
        crate::BlockingIter::new(self.client.clone(), self.stream())
    }
}

/// The API converts images only, and refuses others with a 400.
fn check_conversion(id: &str, kind: &AssetKind, form: &Form) -> Result<()> {
    match form {
        Form::Converted(format) if !matches!(kind, AssetKind::Image | AssetKind::ImageHdr) => Err(invalid(format!(
            "asset {id} is of kind `{kind}`, and only images can be converted to `{format}`: leave out `.format(…)`"
        ))),
        _ => Ok(()),
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::task(ErrorKind::InvalidInput, message, None)
}
