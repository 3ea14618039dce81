//! An upload by its ID: waiting for it, and its result.

use std::{fmt, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    BoxFuture, Client, Error, ErrorKind, Options, Result,
    tasks::{
        snapshots::Waiters,
        wait::{Awaitable, Phase, Wait},
    },
    types::{Asset, Upload, UploadKind, UploadStatus},
};

impl Client {
    /// Returns a handle for an upload by its ID, to wait for it. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let uploaded = client.upload_handle("upload_1").wait().await?;
    /// println!("{}", uploaded.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An upload with unsent parts does not end: continue it with [`resume_upload`](Client::resume_upload).
    pub fn upload_handle(&self, upload: impl Into<UploadRef>) -> UploadHandle {
        let upload = upload.into();
        UploadHandle { client: upload.client(self), upload_id: Some(upload.upload_id.into()), last: None, asset: None }
    }
}

/// The ID of an upload and its project, to store and to continue with in another process.
///
/// ```
/// use scenario_sdk::UploadRef;
///
/// let stored = r#"{"uploadId":"upload_1","projectId":"proj_1"}"#;
/// let upload: UploadRef = serde_json::from_str(stored).unwrap();
/// assert_eq!(upload.upload_id, "upload_1");
/// assert_eq!(serde_json::to_string(&upload).unwrap(), stored);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct UploadRef {
    /// The ID of the upload.
    pub upload_id: String,
    /// The ID of its project, if the client sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
}

impl UploadRef {
    pub(super) fn new(client: &Client, upload_id: &str) -> Self {
        Self { upload_id: upload_id.to_owned(), project_id: client.options().project_id().map(str::to_owned) }
    }

    /// The client for the project of the upload.
    pub(super) fn client(&self, client: &Client) -> Client {
        match &self.project_id {
            Some(project_id) => client.with_options(Options::new().with_project_id(project_id.clone())),
            None => client.clone(),
        }
    }
}

impl From<String> for UploadRef {
    fn from(upload_id: String) -> Self {
        Self { upload_id, project_id: None }
    }
}

impl From<&str> for UploadRef {
    fn from(upload_id: &str) -> Self {
        upload_id.to_owned().into()
    }
}

impl From<&String> for UploadRef {
    fn from(upload_id: &String) -> Self {
        upload_id.clone().into()
    }
}

/// A handle of an upload whose parts have been sent and which the API validates and imports. Returned by
/// [`FileUpload::start`](crate::FileUpload::start) and [`Client::upload_handle`].
///
/// It is cheap to clone. Dropping it does not affect the upload.
#[derive(Clone)]
pub struct UploadHandle {
    pub(super) client: Client,
    pub(super) upload_id: Option<Arc<str>>,
    pub(super) last: Option<Arc<Upload>>,
    pub(super) asset: Option<Arc<Asset>>,
}

impl UploadHandle {
    /// A handle from the upload in a response.
    pub(super) fn started(client: Client, upload: Upload) -> Self {
        let upload_id = Some(upload.id.as_str().into());
        Self { client, upload_id, last: Some(Arc::new(upload)), asset: None }
    }

    /// A handle of an image that was sent in one request.
    pub(super) fn imported(client: Client, asset: Asset) -> Self {
        Self { client, upload_id: None, last: None, asset: Some(Arc::new(asset)) }
    }

    /// The ID of the upload. `None` for an image that was sent in one request, which is already an asset.
    pub fn id(&self) -> Option<&str> {
        self.upload_id.as_deref()
    }

    /// The ID and the project, to store; `client.upload_handle(stored)` recreates the handle.
    pub fn to_ref(&self) -> Option<UploadRef> {
        self.id().map(|id| UploadRef::new(&self.client, id))
    }

    /// The upload in the response that the handle was created from, if any.
    pub fn last(&self) -> Option<&Upload> {
        self.last.as_deref()
    }

    /// Waits until the file is imported; see [`Wait`]. Awaiting it returns an [`UploadedFile`].
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let upload = client.upload("scene.glb").start().await?;
    /// let uploaded = upload.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The upload ends with the status `imported` and an `entityId`; `validated` and `complete` are intermediate statuses. For an image
    /// that was sent in one request, the wait ends at once.
    ///
    /// # Errors
    ///
    /// [`WaitError`](crate::WaitError): the API rejected the file, or the import did not end in time.
    pub fn wait(&self) -> Wait<Upload> {
        let id = self.id().unwrap_or_default().to_owned();
        let last = match &self.asset {
            Some(asset) => Some(state_of(asset)),
            None => self.last().cloned(),
        };
        let (client, upload_id) = (self.client.clone(), id.clone());
        let fetch = move |time: Duration| -> BoxFuture<'static, Result<Upload>> {
            let (client, upload_id) = (client.clone(), upload_id.clone());
            Box::pin(async move {
                let request = client.uploads().retrieve(upload_id).with_max_retries(0).with_deadline(time);
                let response = Waiters::of(&client).paced(&client, request.send()).await?;
                Ok(response.upload)
            })
        };
        Wait::new(self.client.clone(), id, last, fetch)
    }

    /// The result of an image that was sent in one request.
    pub(super) fn into_uploaded(self) -> std::result::Result<UploadedFile, Self> {
        match self.asset {
            Some(asset) => {
                Ok(UploadedFile { id: asset.id.clone(), client: self.client, is_model: false, asset: Some(asset) })
            }
            None => Err(self),
        }
    }
}

/// The state that the upload of an image would have, for an image that was sent in one request.
fn state_of(asset: &Asset) -> Upload {
    Upload {
        entity_id: Some(asset.id.clone()),
        kind: UploadKind::Image,
        status: UploadStatus::Imported,
        ..Default::default()
    }
}

impl fmt::Debug for UploadHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadHandle").field("id", &self.id()).finish_non_exhaustive()
    }
}

impl Awaitable for Upload {
    type Output = UploadedFile;
    const NOUN: &'static str = "upload";

    fn status_text(&self) -> &str {
        self.status.as_str()
    }

    fn phase(&self) -> Phase {
        let has_entity = self.entity_id.as_ref().is_some_and(|id| !id.is_empty());
        match self.status {
            UploadStatus::Imported if has_entity => Phase::Succeeded,
            UploadStatus::Failed => Phase::Failed { reason: self.error_message.clone(), hint: None },
            _ => Phase::Running,
        }
    }

    /// The API reports no progress of an import.
    fn progress(&self) -> f64 {
        0.0
    }

    fn set_progress(&mut self, _: f64) {}

    fn into_output(self, client: &Client) -> UploadedFile {
        let is_model = self.kind == UploadKind::Model;
        UploadedFile { client: client.clone(), id: self.entity_id.unwrap_or_default(), is_model, asset: None }
    }
}

/// The result of an upload: an asset, or a model if the kind of the file is `model`.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let uploaded = client.upload("fox.png").await?;
/// let run = client.generate().run_model("model_bfl-flux-1-dev").input("image", uploaded.id());
/// println!("{:?}", uploaded.asset().await?.url);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct UploadedFile {
    client: Client,
    id: String,
    is_model: bool,
    asset: Option<Arc<Asset>>,
}

impl UploadedFile {
    /// The ID of the asset, or of the model if [`is_model`](Self::is_model) is true.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Whether the result is a model, so that [`id`](Self::id) is for `models().retrieve(…)`.
    pub fn is_model(&self) -> bool {
        self.is_model
    }

    /// Returns the asset. It is requested (`GET /assets/{assetId}`) unless the upload returned it.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request failed; [`is_invalid_input`](Error::is_invalid_input) if the file became a model.
    pub async fn asset(&self) -> Result<Asset> {
        match &self.asset {
            Some(asset) => Ok(Asset::clone(asset)),
            None if self.is_model => {
                let message =
                    format!("the uploaded file became the model {}, not an asset: use models().retrieve(…)", self.id);
                Err(Error::task(ErrorKind::InvalidInput, message, None))
            }
            None => self.client.assets().retrieve(&self.id).send().await.map(|response| response.asset),
        }
    }

    /// Blocking version of [`asset`](Self::asset); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn asset_blocking(&self) -> Result<Asset> {
        self.client.wait(self.asset())
    }
}

impl fmt::Debug for UploadedFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UploadedFile").field("id", &self.id).field("is_model", &self.is_model).finish_non_exhaustive()
    }
}
