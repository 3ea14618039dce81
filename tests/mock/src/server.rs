//! The server that programs are tested with.

use std::{
    io,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use axum::{Router, body::Bytes, routing::MethodRouter};
use tokio::task::JoinHandle;

use crate::{
    Account, Clock, Document, JobScript, Ledger, Limits, Model, Requests, UploadScript, UploadedPart,
    api::{self, Core},
    connection::{Connections, Reset},
    faults::{FaultScript, Faults, Route},
    lock,
    state::{Accounts, Asset, Content, Made, Settings, State, dated, kind_of, pixels},
    storage::{self, Links},
    validate::Validator,
};

/// What a server is to be, before it starts; made by [`MockServer::builder`].
#[derive(Clone, Debug)]
#[must_use = "nothing starts before `start`"]
pub struct MockServerBuilder {
    port: u16,
    clock: Clock,
    seed: u64,
    accounts: Vec<Account>,
    models: Vec<Model>,
    settings: Settings,
    faults: Option<(f64, u64)>,
}

impl MockServerBuilder {
    /// Listens on this port for the API. By default it is any free one; the files are on another one, always any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Reads the time from this clock. By default it is the machine's.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    /// Makes the identifiers and files of this seed. By default it is 0: two servers make the same ones.
    pub fn seed(mut self, seed: u64) -> Self {
        self.seed = seed;
        self
    }

    /// Knows one account more. The first one is the server's own, whose key and secret it tells; by default that is `api_mock` with the
    /// secret `mock-secret`.
    pub fn account(mut self, account: Account) -> Self {
        self.accounts.push(account);
        self
    }

    /// Has one model more, or this one instead of that of the same id.
    pub fn model(mut self, model: Model) -> Self {
        self.models.push(model);
        self
    }

    /// How long jobs last, 1 second by default.
    pub fn job_duration(mut self, duration: Duration) -> Self {
        self.settings.job_duration = duration;
        self
    }

    /// How long trainings last, 3 seconds by default.
    pub fn training_duration(mut self, duration: Duration) -> Self {
        self.settings.training_duration = duration;
        self
    }

    /// How long a complete upload is validated, 200 milliseconds by default.
    pub fn import_duration(mut self, duration: Duration) -> Self {
        self.settings.import_duration = duration;
        self
    }

    /// How all jobs go that [`MockServer::next_job`] does not script.
    pub fn jobs(mut self, script: JobScript) -> Self {
        self.settings.usual = script;
        self
    }

    /// How long the links of files can be used, 24 hours by default.
    pub fn link_life(mut self, duration: Duration) -> Self {
        self.settings.link_life = duration;
        self
    }

    /// How long the links of an upload's parts can be used, 1 hour by default.
    pub fn part_link_life(mut self, duration: Duration) -> Self {
        self.settings.part_link_life = duration;
        self
    }

    /// Makes files of so many bytes. They are made up while they are sent, and may be larger than the memory. By default, images are small
    /// PNGs, and other files have some hundred kilobytes behind the magic bytes of their type.
    pub fn file_size(mut self, bytes: u64) -> Self {
        self.settings.file_size = Some(bytes);
        self
    }

    /// The least size of an upload's parts, except the last one; 5 MiB by default, as in S3.
    pub fn min_part_size(mut self, bytes: u64) -> Self {
        self.settings.min_part_size = bytes;
        self
    }

    /// Does not hash the parts of uploads, which takes time in measurements.
    pub fn without_hashes(mut self) -> Self {
        self.settings.hash_parts = false;
        self
    }

    /// Keeps the bytes of uploads up to this size, 16 MiB by default. Of larger ones, sizes and hashes are kept, and made-up bytes are
    /// downloaded.
    pub fn keep_up_to(mut self, bytes: u64) -> Self {
        self.settings.keep_up_to = bytes;
        self
    }

    /// The limits of each project. By default there are none.
    pub fn limits(mut self, limits: Limits) -> Self {
        self.settings.limits = limits;
        self
    }

    /// Meets this rate of the requests (0 to 1) with faults at random: a reset connection, 500, 502, 503 (each before or after the request
    /// was executed), or 429. Equal seeds make equal faults for equal requests.
    pub fn faults(mut self, rate: f64, seed: u64) -> Self {
        self.faults = Some((rate, seed));
        self
    }

    /// Starts the server.
    ///
    /// # Errors
    ///
    /// When the port cannot be bound on 127.0.0.1.
    pub async fn start(self) -> io::Result<MockServer> {
        let accepted = Arc::new(AtomicU64::new(0));
        let (api, address) = Connections::bind(self.port, Arc::clone(&accepted)).await?;
        let (files, files_address) = Connections::bind(0, Arc::clone(&accepted)).await?;
        let now = self.clock.now();
        let secret = self.seed ^ 0x5eed;
        let links = Links::new(format!("http://{files_address}"), secret);
        let mut accounts = self.accounts;
        if accounts.is_empty() {
            accounts.push(Account::new("api_mock", "mock-secret"));
        }
        let mut state = State::new(self.settings, links, Accounts::new(accounts, secret), self.seed, now);
        for mut model in self.models {
            dated(&mut model, now);
            state.models.insert(model.id().to_owned(), model);
        }
        let mut faults = Faults::default();
        if let Some((rate, seed)) = self.faults {
            faults.at_random(rate, seed);
        }
        let document = Document::scenario();
        let core = Arc::new(Core {
            validator: Validator::new(document.clone()),
            document,
            clock: self.clock,
            state: Mutex::new(state),
            faults: Mutex::new(faults),
            requests: Mutex::default(),
        });
        let tasks = [
            serve(api, axum::routing::any(api::handle), &core),
            serve(files, axum::routing::any(storage::handle), &core),
        ];
        Ok(MockServer { address, files_address, core, accepted, tasks })
    }
}

fn serve(connections: Connections, route: MethodRouter<Arc<Core>>, core: &Arc<Core>) -> JoinHandle<()> {
    let router = Router::new().fallback_service(route.with_state(Arc::clone(core)));
    let service = router.into_make_service_with_connect_info::<Reset>();
    tokio::spawn(async move {
        // It ends when the task is aborted.
        let _ = axum::serve(connections, service).await;
    })
}

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
/// // … the program starts a job, which is at its end now:
/// clock.advance(Duration::from_secs(120));
/// # std::io::Result::Ok(())
/// # })?;
/// # std::io::Result::Ok(())
/// ```
pub struct MockServer {
    address: SocketAddr,
    files_address: SocketAddr,
    core: Arc<Core>,
    accepted: Arc<AtomicU64>,
    tasks: [JoinHandle<()>; 2],
}

impl MockServer {
    /// Starts a server on free ports, with the machine's clock, one account, and no limits or faults.
    ///
    /// # Errors
    ///
    /// When there is no free port on 127.0.0.1.
    pub async fn start() -> io::Result<Self> {
        Self::builder().start().await
    }

    /// Says what the server is to be, before it starts.
    pub fn builder() -> MockServerBuilder {
        MockServerBuilder {
            port: 0,
            clock: Clock::real(),
            seed: 0,
            accounts: Vec::new(),
            models: Vec::new(),
            settings: Settings::default(),
            faults: None,
        }
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

    /// Issues a JSON Web Token of the first account. It lives 60 seconds; after that, the gateway answers 403.
    pub fn issue_token(&self) -> String {
        lock(&self.core.state).accounts.issue(0, self.core.clock.now())
    }

    /// Issues a token of the account with this key; none where there is no such account.
    pub fn issue_token_of(&self, key: &str) -> Option<String> {
        let mut state = lock(&self.core.state);
        let index = state.accounts.all.iter().position(|account| account.key == key)?;
        Some(state.accounts.issue(index, self.core.clock.now()))
    }

    /// The server's clock.
    pub fn clock(&self) -> Clock {
        self.core.clock.clone()
    }

    /// Every charge and refund until now.
    pub fn ledger(&self) -> Ledger {
        let mut state = lock(&self.core.state);
        state.settle(self.core.clock.now());
        state.ledger.clone()
    }

    /// How many requests came, and what was answered.
    pub fn requests(&self) -> Requests {
        lock(&self.core.requests).clone()
    }

    /// How many connections were accepted, on both ports.
    pub fn connections(&self) -> u64 {
        self.accepted.load(Ordering::SeqCst)
    }

    /// Scripts how the next job goes: a run of a model, a node of a workflow, or a training. Further calls queue up.
    pub fn next_job(&self, script: JobScript) {
        lock(&self.core.state).scripts.push_back(script);
    }

    /// Scripts how the next upload goes. Further calls queue up.
    pub fn next_upload(&self, script: UploadScript) {
        lock(&self.core.state).upload_scripts.push_back(script);
    }

    /// Changes the limits.
    pub fn set_limits(&self, limits: Limits) {
        lock(&self.core.state).settings.limits = limits;
    }

    /// Changes the faults at random; a rate of 0 ends them.
    pub fn set_faults(&self, rate: f64, seed: u64) {
        lock(&self.core.faults).at_random(rate, seed);
    }

    /// Scripts a fault for the next request of an operation, by its verb and its path template in the document.
    ///
    /// ```
    /// # use scenario_mock::{Answer, MockServer};
    /// # fn script(server: &MockServer) {
    /// // The next two runs are turned away, and the answer of the third is lost.
    /// server.on("POST", "/generate/custom/{modelId}").times(2).answer(Answer::reason(503, "Busy"));
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

    /// Adds an asset to the project of the first account, and returns its id.
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

    /// The file of an asset, as a download of it has to be; none where there is no such asset.
    pub fn asset_file(&self, asset_id: &str) -> Option<AssetFile> {
        let mut state = lock(&self.core.state);
        state.settle(self.core.clock.now());
        let content = state.assets.all.get(asset_id)?.content.clone();
        Some(AssetFile { content })
    }

    /// What arrived of an upload; none where there is no such upload.
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

    /// The ids of all uploads, in the order in which they were created.
    pub fn upload_ids(&self) -> Vec<String> {
        lock(&self.core.state).uploads.all.keys().cloned().collect()
    }

    /// The ids of all jobs, in the order in which they were started.
    pub fn job_ids(&self) -> Vec<String> {
        lock(&self.core.state).jobs.all.keys().cloned().collect()
    }

    /// The ids of all assets, in the order in which they were made.
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

/// What arrived of an upload.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct UploadedFile {
    /// Bytes, of all parts.
    pub size: u64,
    /// The SHA-256 in hexadecimal digits. Of an upload that is too large to be kept, it is that of the parts' digits in a row, followed by
    /// `-` and their number, as parts may arrive in any order.
    pub sha256: String,
    /// The parts by their numbers.
    pub parts: Vec<(u64, UploadedPart)>,
    /// The bytes, where they are few enough to be kept.
    pub bytes: Option<Bytes>,
}
