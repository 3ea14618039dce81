//! Shared by the tests of this directory.

use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant, SystemTime},
};

mod corrected;
pub mod operations;
mod virtual_clock;

use scenario_mock::{Document, FaultServer, SchemaServer};
use scenario_sdk::{BoxFuture, Runtime};
use tokio::sync::Notify;

pub use corrected::corrected_document;
pub use virtual_clock::VirtualClock;

/// The vendored document.
pub const OPENAPI: &[u8] = include_bytes!("../spec/openapi.json");

/// Starts a mock of the API of the vendored document, with the additions.
///
/// # Panics
///
/// It cannot be started.
#[allow(clippy::expect_used, reason = "a test without its server has failed")]
pub async fn mock() -> SchemaServer {
    SchemaServer::start(Document::scenario()).await.expect("a port is free on 127.0.0.1")
}

/// The contents of a file: no two parts of it are equal, and it is the same in each run.
pub fn file_contents(length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    fastrand::Rng::with_seed(1).fill(&mut bytes);
    bytes
}

/// A runtime in which sleeping takes no time, and random numbers are 0.5. An attempt times out when its server stalls.
#[derive(Clone, Debug)]
pub struct VirtualTime {
    began: Instant,
    passed: Arc<Mutex<Duration>>,
    stalls: Arc<Notify>,
}

impl VirtualTime {
    /// The initial time of the system clock: 2026-09-21T14:13:20Z.
    pub const NOON: Duration = Duration::from_secs(1_790_000_000);

    /// Creates the runtime of a server, at its initial time.
    pub fn of(server: &FaultServer) -> Self {
        Self { began: Instant::now(), passed: Arc::default(), stalls: server.stalls() }
    }

    /// The elapsed time.
    pub fn passed(&self) -> Duration {
        *self.lock()
    }

    fn lock(&self) -> MutexGuard<'_, Duration> {
        self.passed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Runtime for VirtualTime {
    fn now(&self) -> Instant {
        self.began + self.passed()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Self::NOON + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        *self.lock() += duration;
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let runtime = self.clone();
        Box::pin(async move {
            runtime.stalls.notified().await;
            *runtime.lock() += duration;
        })
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// The README's examples compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
