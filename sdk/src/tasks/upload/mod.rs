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
    /// Uploads a file, bytes, or the content of a reader. Uploads are free.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let uploaded = client.upload("scene.glb").on_progress(|p| eprintln!("{} of {}", p.bytes, p.total)).await?;
    /// println!("{}", uploaded.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Nothing is read or sent until it is awaited or [started](FileUpload::start).
    pub fn upload(&self, content: impl Into<FileContent>) -> FileUpload {
        FileUpload::new(self, None, content.into())
    }

    /// Resumes an interrupted upload: retrieves it, and sends its parts if it is not complete.
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
    /// The content must be the same. The API does not report which parts have arrived, so all parts are sent; each replaces an earlier one.
    /// If the upload was already completed, nothing is sent and it is only awaited. Settings such as the name and the kind are not changed.
    pub fn resume_upload(&self, upload: impl Into<UploadRef>, content: impl Into<FileContent>) -> FileUpload {
        FileUpload::new(self, Some(upload.into()), content.into())
    }
}

/// An upload of content. Returned by [`Client::upload`]; awaiting it sends the content, waits for the import and returns an
/// [`UploadedFile`].
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
/// An image of at most 3.5 MB is sent in one request (`POST /assets`), and becomes an asset at once. Everything else is sent in parts
/// (`POST /uploads`, a `PUT` of each part to its presigned URL, `POST /uploads/{uploadId}/action`), and is then validated and imported,
/// which takes a few seconds. [`base64`](Self::base64) and [`multipart`](Self::multipart) override this choice.
///
/// A failed part is retried up to 5 times. If its URL expires within 30 s or is rejected, the upload is retrieved again for a fresh URL.
/// The credential is never sent with a part. The total time of a part is not limited; it fails if the connection accepts no data for the
/// client's `timeout`.
///
/// A file is read in small pieces while it is sent. If its length or modification time changes during the upload, that is an error, and the
/// upload is not completed. Dropping the future stops sending; the API has no operation to delete an incomplete upload.
///
/// # Errors
///
/// Before anything is sent: [`is_file`](crate::Error::is_file) if the file is missing, unreadable, empty or a directory, and
/// [`is_invalid_input`](crate::Error::is_invalid_input) if its type is unknown or it is too long. Afterwards: the error of a request. If
/// the upload was created, [`upload_id`](crate::Error::upload_id) has its ID, to [resume](Client::resume_upload) it. If the response to its
/// first request was lost, [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is true: nothing is retried, and the message says how
/// to check the outcome.
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

    /// Sets the file name for the API. Default: the file name of the path, or the name of the bytes or the reader.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.settings.name = Some(name.into());
        self
    }

    /// Sets the MIME type, for example `model/obj`. Default: detected from the first bytes, or else from the extension.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.settings.content_type = Some(content_type.into());
        self
    }

    /// Sets the kind of the file. Default: derived from its MIME type. A file of the kind `model` becomes a model, every other file an
    /// asset.
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

    /// Sets the ID of the asset that this one was created from.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.settings.asset.parent_id = Some(parent_id.into());
        self
    }

    /// Sends the content in one request. Only for images of less than 6 MB. Default: for images of at most 3.5 MB.
    pub fn base64(mut self) -> Self {
        self.settings.route = Some(Route::Base64);
        self
    }

    /// Sends the content in parts. Default: for everything except images of at most 3.5 MB.
    pub fn multipart(mut self) -> Self {
        self.settings.route = Some(Route::Multipart);
        self
    }

    /// Sets the size of a part in bytes, at least 5 MiB. Default: 8 MiB. It is increased if there would be more than 10 000 parts.
    pub fn part_size(mut self, bytes: u64) -> Self {
        self.settings.part_size = bytes;
        self
    }

    /// Sets the maximum number of parts sent concurrently, at least 1. Default: 4.
    pub fn concurrency(mut self, parts: usize) -> Self {
        self.settings.concurrency = parts.max(1);
        self
    }

    /// Calls a function when the upload begins, after each part, and when all parts have arrived and the import begins.
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
    /// The first call has the upload ID. Store it to resume the upload if the program ends early.
    pub fn on_progress(mut self, call: impl FnMut(UploadProgress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(call));
        self
    }

    /// Sets the maximum time to wait for the import after all parts have arrived. Default: an hour. Has no effect on
    /// [`start`](Self::start).
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.settings.max_wait = Some(max_wait);
        self
    }

    /// Sends the content without waiting for its import; [`UploadHandle::wait`] waits for it.
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

    /// Blocking version of [`start`](Self::start); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn start_blocking(self) -> Result<UploadHandle> {
        let client = self.settings.client.clone();
        client.wait(self.start())
    }

    /// Blocking version of `.await`; see [blocking methods](crate::Client#blocking-methods).
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
