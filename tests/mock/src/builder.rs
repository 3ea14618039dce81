//! What a server is to be, before it starts.

use std::{
    io,
    sync::{Arc, Mutex, atomic::AtomicU64},
    time::Duration,
};

use axum::{Router, routing::MethodRouter};
use tokio::task::JoinHandle;

use crate::{
    Account, Clock, Document, JobScript, Limits, MockServer, Model,
    api::{self, Core},
    connection::{Connections, Fate},
    faults::Faults,
    state::{Accounts, Settings, State, dated},
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
    pub(crate) fn new() -> Self {
        Self {
            port: 0,
            clock: Clock::real(),
            seed: 0,
            accounts: Vec::new(),
            models: Vec::new(),
            settings: Settings::default(),
            faults: None,
        }
    }

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
    let service = router.into_make_service_with_connect_info::<Fate>();
    tokio::spawn(async move {
        // It ends when the task is aborted.
        let _ = axum::serve(connections, service).await;
    })
}
