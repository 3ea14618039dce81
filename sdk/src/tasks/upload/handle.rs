//! An upload by its id: waiting for it, and what it became.

use std::{fmt, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    BoxFuture, Client, Error, ErrorKind, Options, Result,
    tasks::{
        snapshots::Waiters,
        wait::{Awaitable, Standing, Wait},
    },
    types::{Asset, Upload, UploadKind, UploadStatus},
};

impl Client {
    /// An upload by its id, to wait for it. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let uploaded = client.upload_handle("upload_1").wait().await?;
    /// println!("{}", uploaded.id());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// An upload whose parts were not all sent does not end: [`resume_upload`](Client::resume_upload) goes on with it.
    pub fn upload_handle(&self, upload: impl Into<UploadRef>) -> UploadHandle {
        let upload = upload.into();
        UploadHandle { client: upload.client(self), upload_id: Some(upload.upload_id.into()), last: None, asset: None }
    }
}

/// The id of an upload and its project, to be stored and to go on with in another process.
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
    /// The id of the upload.
    pub upload_id: String,
    /// The project that it belongs to, where the client sets one.
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

/// An upload whose parts were sent, and which the API validates and imports. Made by [`FileUpload::start`](crate::FileUpload::start) and
/// [`Client::upload_handle`].
///
/// It is cheap to clone. Dropping it does nothing to the upload.
#[derive(Clone)]
pub struct UploadHandle {
    pub(super) client: Client,
    pub(super) upload_id: Option<Arc<str>>,
    pub(super) last: Option<Arc<Upload>>,
    pub(super) asset: Option<Arc<Asset>>,
}

impl UploadHandle {
    /// The upload of a response.
    pub(super) fn started(client: Client, upload: Upload) -> Self {
        let upload_id = Some(upload.id.as_str().into());
        Self { client, upload_id, last: Some(Arc::new(upload)), asset: None }
    }

    /// An image that was sent in one request.
    pub(super) fn imported(client: Client, asset: Asset) -> Self {
        Self { client, upload_id: None, last: None, asset: Some(Arc::new(asset)) }
    }

    /// The id of the upload. None for an image that was sent in one request, which is an asset already.
    pub fn id(&self) -> Option<&str> {
        self.upload_id.as_deref()
    }

    /// The id and the project, to be stored: `client.upload_handle(stored)` waits for it.
    pub fn to_ref(&self) -> Option<UploadRef> {
        self.id().map(|id| UploadRef::new(&self.client, id))
    }

    /// The state in the last response, if the handle was made from one.
    pub fn last(&self) -> Option<&Upload> {
        self.last.as_deref()
    }

    /// Waits until the file is imported; see [`Wait`] for how. Awaiting it returns an [`UploadedFile`].
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let upload = client.upload("scene.glb").start().await?;
    /// let uploaded = upload.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The end is the status `imported` with an `entityId`; `validated` and `complete` are on the way. An image that was sent in one request
    /// is there at once.
    ///
    /// # Errors
    ///
    /// [`WaitError`](crate::WaitError): the API refused the file, or the import did not end in time.
    pub fn wait(&self) -> Wait<Upload> {
        let id = self.id().unwrap_or_default().to_owned();
        let last = match &self.asset {
            Some(asset) => Some(state_of(asset)),
            None => self.last().cloned(),
        };
        let (client, upload_id) = (self.client.clone(), id.clone());
        let look = move |time: Duration| -> BoxFuture<'static, Result<Upload>> {
            let (client, upload_id) = (client.clone(), upload_id.clone());
            Box::pin(async move {
                let request = client.uploads().retrieve(upload_id).with_max_retries(0).with_deadline(time);
                let response = Waiters::of(&client).paced(&client, request.send()).await?;
                Ok(response.upload)
            })
        };
        Wait::new(self.client.clone(), id, last, look)
    }

    /// The asset of an image that was sent in one request.
    pub(super) fn into_uploaded(self) -> std::result::Result<UploadedFile, Self> {
        match self.asset {
            Some(asset) => {
                Ok(UploadedFile { id: asset.id.clone(), client: self.client, is_model: false, asset: Some(asset) })
            }
            None => Err(self),
        }
    }
}

/// The state that an upload of an image would have, which was sent in one request.
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

    fn standing(&self) -> Standing {
        let has_entity = self.entity_id.as_ref().is_some_and(|id| !id.is_empty());
        match self.status {
            UploadStatus::Imported if has_entity => Standing::Succeeded,
            UploadStatus::Failed => Standing::Failed { reason: self.error_message.clone(), hint: None },
            _ => Standing::Running,
        }
    }

    /// The API tells no progress of an import.
    fn progress(&self) -> f64 {
        0.0
    }

    fn set_progress(&mut self, _: f64) {}

    fn into_output(self, client: &Client) -> UploadedFile {
        let is_model = self.kind == UploadKind::Model;
        UploadedFile { client: client.clone(), id: self.entity_id.unwrap_or_default(), is_model, asset: None }
    }
}

/// What a file became: an asset, or a model where its kind is `model`.
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
    /// The id of the asset, or of the model where [`is_model`](Self::is_model).
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Did it become a model, so that [`id`](Self::id) is for `models().retrieve(…)`?
    pub fn is_model(&self) -> bool {
        self.is_model
    }

    /// The asset; it is requested (`GET /assets/{assetId}`) unless the upload returned it.
    ///
    /// # Errors
    ///
    /// [`Error`], as of any request; [`is_invalid_input`](Error::is_invalid_input) where the file became a model.
    pub async fn asset(&self) -> Result<Asset> {
        match &self.asset {
            Some(asset) => Ok(Asset::clone(asset)),
            None if self.is_model => {
                let message = format!("the file became the model {}, not an asset: use models().retrieve(…)", self.id);
                Err(Error::task(ErrorKind::InvalidInput, message, None))
            }
            None => self.client.assets().retrieve(&self.id).send().await.map(|response| response.asset),
        }
    }

    /// The asset as [`asset`](Self::asset) returns it; blocks this thread until it is there.
    ///
    /// # Errors
    ///
    /// As [`asset`](Self::asset), and when no thread can be started.
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
