//! Uploading files: in one request or in parts, from a path, bytes or a reader.

mod body;
mod content;
mod handle;
mod key;
mod media;
mod parts;
mod plan;
mod progress;
mod source;
mod transfer;

use std::{fmt, future::IntoFuture, time::Duration};

pub(crate) use self::key::{ContentKey, Uploads};
pub(super) use self::media::{content_type_of, extension_of};
pub use self::{
    content::FileContent,
    handle::{UploadHandle, UploadRef, UploadedFile},
    progress::UploadProgress,
};
use self::{
    progress::{OnProgress, Reports},
    source::Source,
    transfer::{Route, Settings},
};
use crate::{BoxFuture, Client, Result, types::UploadKind};

impl Client {
    /// Uploads a file, bytes, or what a reader yields. Uploads are free.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let uploaded = client.upload("scene.glb").on_progress(|p| eprintln!("{} of {}", p.bytes, p.total)).await?;
    /// println!("{}", uploaded.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing is read or sent before it is awaited or [started](FileUpload::start).
    pub fn upload(&self, content: impl Into<FileContent>) -> FileUpload {
        FileUpload::new(self, None, content.into())
    }

    /// Resumes an interrupted upload: requests its state, and sends its parts if it still waits for them.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let error = match client.upload("clip.mp4").await {
    ///     Ok(uploaded) => return Ok(println!("{}", uploaded.id())),
    ///     Err(error) => error,
    /// };
    /// if let Some(id) = error.upload_id() {
    ///     client.resume_upload(id, "clip.mp4").await?;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The content has to be the same. The API does not tell which parts have arrived, so all of them are sent; each replaces the one that
    /// arrived before. An upload that was completed is waited for and nothing is sent. Name, kind and the like stay as they were.
    pub fn resume_upload(&self, upload: impl Into<UploadRef>, content: impl Into<FileContent>) -> FileUpload {
        FileUpload::new(self, Some(upload.into()), content.into())
    }
}

/// Uploads content. Made by [`Client::upload`]; awaiting it sends the content, waits for the import and returns an [`UploadedFile`].
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let upload = client.upload("scene.glb").name("castle.glb").hide(true).start().await?;
/// println!("{:?}", upload.id());
/// let uploaded = upload.wait().await?;
/// # Ok(())
/// # }
/// ```
///
/// # How it is sent
///
/// An image of at most 3.5 MB is sent in one request (`POST /assets`), and is an asset at once. Everything else is sent in parts
/// (`POST /uploads`, a `PUT` of each part to its presigned URL, `POST /uploads/{uploadId}/action`), and is then validated and imported,
/// which takes a few seconds. [`base64`](Self::base64) and [`multipart`](Self::multipart) choose.
///
/// A part that fails is sent again, up to 5 times. A URL that expires within 30 s, or is refused, is replaced by reading the upload again.
/// The credential is never sent with a part. A part may take as long as the connection needs; the client's `timeout` is how long the
/// connection may take nothing.
///
/// A file is read in small pieces while it is sent. If its length or the time of its last change differs before a part, or at the end, that
/// is an error, and the upload is not completed. Dropping it stops sending; the API has no operation that deletes such an upload.
///
/// # Errors
///
/// Before anything is sent: [`is_file`](crate::Error::is_file) where the file is missing, unreadable, empty or a directory, and
/// [`is_invalid_input`](crate::Error::is_invalid_input) where its type is unknown or it is too long. Later: the error of a request. If the
/// upload was begun, [`upload_id`](crate::Error::upload_id) has its id, to [resume](Client::resume_upload) it. If the response to
/// its first request was lost, [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is true: nothing is sent again, and the message says
/// where to look.
#[must_use = "nothing is sent until it is awaited or started"]
pub struct FileUpload {
    settings: Settings,
    content: FileContent,
    on_progress: Option<OnProgress>,
}

impl FileUpload {
    fn new(client: &Client, resumed: Option<UploadRef>, content: FileContent) -> Self {
        Self { settings: Settings::new(client.clone(), resumed), content, on_progress: None }
    }

    /// Sets the name of the file for the API. Default: the name in the path, or that of the bytes or the reader.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.settings.name = Some(name.into());
        self
    }

    /// Sets the MIME type, as `model/obj`. Default: as the first bytes tell, or else the extension.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.settings.content_type = Some(content_type.into());
        self
    }

    /// Sets what the file is. Default: as its MIME type tells. A file of the kind `model` becomes a model, every other one an asset.
    pub fn kind(mut self, kind: impl Into<UploadKind>) -> Self {
        self.settings.kind = Some(kind.into());
        self
    }

    /// Hides the asset in the web application. Default: it is shown.
    pub fn hide(mut self, hide: bool) -> Self {
        self.settings.asset.hide = Some(hide);
        self
    }

    /// Adds the asset to collections.
    pub fn collection_ids(mut self, collection_ids: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.settings.asset = self.settings.asset.collection_ids(collection_ids);
        self
    }

    /// Sets the asset that this one was made from.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.settings.asset.parent_id = Some(parent_id.into());
        self
    }

    /// Sends it in one request, which is for images of less than 6 MB. Default: images of at most 3.5 MB.
    pub fn base64(mut self) -> Self {
        self.settings.route = Some(Route::Base64);
        self
    }

    /// Sends it in parts. Default: everything but images of at most 3.5 MB.
    pub fn multipart(mut self) -> Self {
        self.settings.route = Some(Route::Multipart);
        self
    }

    /// Sets the size of a part in bytes, at least 5 MiB. Default: 8 MiB. It grows where there would be more than 10 000 parts.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.settings.part_size = bytes;
        self
    }

    /// Sets how many parts are sent at a time, at least 1. Default: 4.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.settings.concurrency = parts.max(1);
        self
    }

    /// Calls a function when the upload begins, when a part has arrived, and when all have arrived and the import begins.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let upload = client.upload("scene.glb").on_progress(|progress| match progress.is_processing {
    ///     true => eprintln!("imported …"),
    ///     false => eprintln!("{} of {} bytes", progress.bytes, progress.total),
    /// });
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The first call has the id of the upload, to be stored in case the program ends before the upload does.
    pub fn on_progress(mut self, call: impl FnMut(UploadProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(call));
        self
    }

    /// Sets how long to wait for the import, once all parts have arrived. Default: an hour. Has no effect on [`start`](Self::start).
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.settings.max_wait = Some(max_wait);
        self
    }

    /// Sends the content, and does not wait for its import: [`UploadHandle::wait`] does.
    ///
    /// # Errors
    ///
    /// As [listed above](Self#errors).
    pub async fn start(self) -> Result<UploadHandle> {
        let Self { settings, content, on_progress } = self;
        let mut reports = Reports::to(on_progress);
        let source = Source::open(content).await?;
        settings.send(source, &mut reports).await
    }

    /// Sends the content as [`start`](Self::start) does, and blocks this thread until it was sent.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn start_blocking(self) -> Result<UploadHandle> {
        let client = self.settings.client.clone();
        client.wait(self.start())
    }

    /// Uploads as `.await` does, and blocks this thread until the file is imported.
    ///
    /// # Errors
    ///
    /// As `.await`, and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn await_blocking(self) -> Result<UploadedFile> {
        let client = self.settings.client.clone();
        client.wait(self.into_future())
    }
}

impl IntoFuture for FileUpload {
    type Output = Result<UploadedFile>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        let max_wait = self.settings.max_wait;
        Box::pin(async move {
            let handle = match self.start().await?.into_uploaded() {
                Ok(uploaded) => return Ok(uploaded),
                Err(handle) => handle,
            };
            let wait = match max_wait {
                Some(max_wait) => handle.wait().max_wait(max_wait),
                None => handle.wait(),
            };
            Ok(wait.await?)
        })
    }
}

impl fmt::Debug for FileUpload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileUpload").field("content", &self.content).finish_non_exhaustive()
    }
}
