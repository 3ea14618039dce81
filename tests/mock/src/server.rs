//! The mock server.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use axum::body::Bytes;
use tokio::task::JoinHandle;

use crate::{
    Account, Clock, JobScript, Ledger, Limits, MockServerBuilder, Requests, UploadScript, UploadedPart,
    api::Core,
    faults::{FaultScript, Route},
    lock,
    state::{Asset, Content, Made, kind_of, pixels},
};

/// A running mock of the API, with state. It stops when it is dropped.
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// use scenario_mock::{Clock, JobScript, Limits, MockServer};
///
/// # tokio::runtime::Runtime::new()?.block_on(async {
/// let clock = Clock::virtual_at(SystemTime::now());
/// let server = MockServer::builder()
///     .clock(clock.clone())
///     .job_duration(Duration::from_secs(120))
///     .limits(Limits::none().requests_per_minute(100))
///     .start()
///     .await?;
/// server.next_job(JobScript::new().fails("Moderated", None));
/// // … the program starts a job; advance to its end:
/// clock.advance(Duration::from_secs(120));
/// # std::io::Result::Ok(())
/// # })?;
/// # std::io::Result::Ok(())
/// ```
pub struct MockServer {
    pub(crate) address: SocketAddr,
    pub(crate) files_address: SocketAddr,
    pub(crate) core: Arc<Core>,
    pub(crate) accepted: Arc<AtomicU64>,
    pub(crate) tasks: [JoinHandle<()>; 2],
}

impl MockServer {
    /// Starts a server on free ports, with the machine's clock, one account, and no limits or faults.
    ///
    /// # Errors
    ///
    /// There is no free port on 127.0.0.1.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Returns a builder, to configure the server before it starts.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder::new()
    }

    /// The base URL of the API, such as `http://127.0.0.1:4000/v1`.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// The base URL of the files and of the parts of uploads, such as `http://127.0.0.1:4001`.
    pub fn files_url(&self) -> String {
        format!("http://{}", self.files_address)
    }

    /// The key of the first account.
    pub fn api_key(&self) -> String {
        self.account(|account| account.key.clone())
    }

    /// The secret of the first account.
    pub fn api_secret(&self) -> String {
        self.account(|account| account.secret.clone())
    }

    /// The project of the first account.
    pub fn project_id(&self) -> String {
        self.account(|account| account.project.clone())
    }

    fn account(&self, read: impl Fn(&Account) -> String) -> String {
        lock(&self.core.state).accounts.all.first().map(read).unwrap_or_default()
    }

    /// Issues a JSON Web Token of the first account. It expires after 60 seconds; then the gateway responds with 403.
    pub fn issue_token(&self) -> String {
        lock(&self.core.state).accounts.issue(0, self.core.clock.now())
    }

    /// Issues a token of the account with this key; `None` if there is no such account.
    pub fn issue_token_of(&self, key: &str) -> Option<String> {
        let mut state = lock(&self.core.state);
        let index = state.accounts.all.iter().position(|account| account.key == key)?;
        Some(state.accounts.issue(index, self.core.clock.now()))
    }

    /// The server's clock.
    pub fn clock(&self) -> Clock {
        self.core.clock.clone()
    }

    /// Every charge and refund so far.
    pub fn ledger(&self) -> Ledger {
        let mut state = lock(&self.core.state);
        state.settle(self.core.clock.now());
        state.ledger.clone()
    }

    /// The counts of requests and responses.
    pub fn requests(&self) -> Requests {
        lock(&self.core.requests).clone()
    }

    /// The number of accepted connections, on both ports.
    pub fn connections(&self) -> u64 {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Scripts the next job: a run of a model, a node of a workflow, or a training. Further calls are queued.
    pub fn next_job(&self, script: JobScript) {
        lock(&self.core.state).scripts.push_back(script);
    }

    /// Scripts the next upload. Further calls are queued.
    pub fn next_upload(&self, script: UploadScript) {
        lock(&self.core.state).upload_scripts.push_back(script);
    }

    /// Changes the limits.
    pub fn set_limits(&self, limits: Limits) {
        lock(&self.core.state).settings.limits = limits;
    }

    /// Changes the rate of random faults; 0 disables them.
    pub fn set_faults(&self, rate: f64, seed: u64) {
        lock(&self.core.faults).at_random(rate, seed);
    }

    /// Scripts a fault for the next request of an operation, by its verb and its path template in the document.
    ///
    /// ```
    /// # use scenario_mock::{MockResponse, MockServer};
    /// # fn script(server: &MockServer) {
    /// // The next two runs are rejected, and the response to the third is lost.
    /// server.on("POST", "/generate/custom/{modelId}").times(2).respond(MockResponse::reason(503, "Busy"));
    /// server.on("POST", "/generate/custom/{modelId}").after_execution().reset();
    /// # }
    /// ```
    pub fn on(&self, method: &str, template: &str) -> FaultScript<'_> {
        self.script(Route::Api(method.to_owned(), template.to_owned()))
    }

    /// Scripts a fault for the next download of a file.
    pub fn on_download(&self) -> FaultScript<'_> {
        self.script(Route::Download)
    }

    /// Scripts a fault for the next part of an upload.
    pub fn on_part(&self) -> FaultScript<'_> {
        self.script(Route::Part)
    }

    fn script(&self, route: Route) -> FaultScript<'_> {
        FaultScript { faults: &self.core.faults, route, times: 1, executed: false }
    }

    /// Adds an asset to the project of the first account, and returns its ID.
    pub fn add_asset(&self, mime_type: &str, bytes: impl Into<Bytes>) -> String {
        let content = Content::Kept(bytes.into());
        let pixels = match &content {
            Content::Kept(bytes) => pixels(bytes),
            Content::Generated { .. } => None,
        };
        let (now, mut state) = (self.core.clock.now(), lock(&self.core.state));
        let id = state.ids.make("asset");
        let owner = state.accounts.all.first().map(|account| (account.project.clone(), account.author.clone()));
        let (project, author) = owner.unwrap_or_default();
        let asset_type = match kind_of(mime_type) {
            "image" => "uploaded".to_owned(),
            kind => format!("uploaded-{kind}"),
        };
        state.assets.insert(Asset::new(Made {
            id: id.clone(),
            project: &project,
            author: &author,
            mime_type,
            asset_type: &asset_type,
            content,
            pixels,
            metadata: serde_json::Map::new(),
            now,
        }));
        id
    }

    /// The file of an asset, as a download must return it; `None` if there is no such asset.
    pub fn asset_file(&self, asset_id: &str) -> Option<AssetFile> {
        let mut state = lock(&self.core.state);
        state.settle(self.core.clock.now());
        let content = state.assets.all.get(asset_id)?.content.clone();
        Some(AssetFile { content })
    }

    /// The received data of an upload; `None` if there is no such upload.
    pub fn uploaded_file(&self, upload_id: &str) -> Option<UploadedFile> {
        let state = lock(&self.core.state);
        let upload = state.uploads.all.get(upload_id)?;
        Some(UploadedFile {
            size: upload.size(),
            sha256: upload.sha256(),
            parts: upload.parts.iter().map(|(number, part)| (*number, part.clone())).collect(),
            bytes: upload.bytes(),
        })
    }

    /// The IDs of all uploads, in the order of creation.
    pub fn upload_ids(&self) -> Vec<String> {
        lock(&self.core.state).uploads.all.keys().cloned().collect()
    }

    /// The IDs of all jobs, in the order of their start.
    pub fn job_ids(&self) -> Vec<String> {
        lock(&self.core.state).jobs.all.keys().cloned().collect()
    }

    /// The IDs of all assets, in the order of creation.
    pub fn asset_ids(&self) -> Vec<String> {
        let mut state = lock(&self.core.state);
        state.settle(self.core.clock.now());
        state.assets.all.keys().cloned().collect()
    }
}

impl Drop for MockServer {
    fn drop(&mut self) {
        self.tasks.iter().for_each(JoinHandle::abort);
    }
}

/// The file of an asset.
#[derive(Clone, Debug)]
pub struct AssetFile {
    content: Content,
}

impl AssetFile {
    /// Bytes.
    pub fn size(&self) -> u64 {
        self.content.size()
    }

    /// The SHA-256 in hexadecimal digits. It reads the whole file.
    pub fn sha256(&self) -> String {
        self.content.sha256()
    }

    /// The whole file in memory.
    pub fn bytes(&self) -> Bytes {
        self.content.pieces(0..self.content.size()).flatten().collect()
    }
}

/// The received data of an upload.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadedFile {
    /// The number of bytes of all parts.
    pub size: u64,
    /// The SHA-256 in hexadecimal digits. For an upload that is too large to be kept, it is the hash of the concatenated part digests,
    /// followed by `-` and their number, because parts may arrive in any order.
    pub sha256: String,
    /// The parts, by number.
    pub parts: Vec<(u64, UploadedPart)>,
    /// The bytes, if they are few enough to be kept.
    pub bytes: Option<Bytes>,
}
