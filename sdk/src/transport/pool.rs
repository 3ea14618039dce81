//! One HTTP client, and therefore one connection pool, for each Tokio runtime.
//!
//! A connection is driven by a task on the runtime that opened it. While that runtime is not polled, such as a current-thread runtime
//! between two calls of `block_on`, its connections send nothing and do not notice that the server has closed them. A call on another
//! runtime that took one of them from a shared pool would wait for its whole timeout.

use std::{
    sync::{Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use tokio::runtime::{Handle, Id};

use crate::{Error, Result};

/// The time that an idle connection stays in its pool.
pub(crate) const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// The HTTP clients of one client.
pub(crate) struct Pools {
    first: reqwest::Client,
    /// The first runtime that sends a request, which uses the client `first`.
    runtime: OnceLock<Id>,
    /// Builds the clients of further runtimes. A client that the user built serves all runtimes.
    build: Option<Build>,
    others: Mutex<Vec<Pool>>,
}

type Build = Box<dyn Fn() -> Result<reqwest::Client> + Send + Sync>;

struct Pool {
    runtime: Id,
    client: reqwest::Client,
    used: Instant,
}

impl Pools {
    /// One client for each runtime.
    pub(crate) fn new(build: impl Fn() -> Result<reqwest::Client> + Send + Sync + 'static) -> Result<Self> {
        let first = build()?;
        Ok(Self { first, runtime: OnceLock::new(), build: Some(Box::new(build)), others: Mutex::default() })
    }

    /// One client for all runtimes, built by the user.
    pub(crate) fn of_user(client: reqwest::Client) -> Self {
        Self { first: client, runtime: OnceLock::new(), build: None, others: Mutex::default() }
    }

    pub(crate) fn is_of_user(&self) -> bool {
        self.build.is_none()
    }

    /// A client to build requests with, which does not need a runtime.
    pub(crate) fn any(&self) -> &reqwest::Client {
        &self.first
    }

    /// The client whose connections the current runtime drives.
    pub(crate) fn current(&self) -> Result<reqwest::Client> {
        let Ok(handle) = Handle::try_current() else {
            return Err(Error::configuration(
                "no Tokio runtime: await the call within one, or use `send_blocking` with the feature `blocking`",
            ));
        };
        let runtime = handle.id();
        let build = match &self.build {
            Some(build) if *self.runtime.get_or_init(|| runtime) != runtime => build,
            _ => return Ok(self.first.clone()),
        };
        let now = Instant::now();
        let mut others = self.others.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(pool) = others.iter_mut().find(|pool| pool.runtime == runtime) {
            pool.used = now;
            return Ok(pool.client.clone());
        }
        // Runtimes are created and dropped. A pool that was idle for this long has no connections.
        others.retain(|pool| now.duration_since(pool.used) <= IDLE_TIMEOUT);
        let client = build()?;
        others.push(Pool { runtime, client: client.clone(), used: now });
        Ok(client)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use tokio::runtime::{Builder, Runtime};

    use super::*;

    fn runtime() -> Runtime {
        Builder::new_current_thread().build().unwrap()
    }

    fn counted() -> (Pools, Arc<AtomicUsize>) {
        let built = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&built);
        let pools = Pools::new(move || {
            count.fetch_add(1, Ordering::Relaxed);
            crate::Client::builder().build().map(|client| client.http().clone())
        });
        (pools.unwrap(), built)
    }

    #[test]
    fn each_runtime_has_one_client() {
        let (pools, built) = counted();
        let (first, second) = (runtime(), runtime());
        for _ in 0..3 {
            for runtime in [&first, &second] {
                let _guard = runtime.enter();
                pools.current().unwrap();
            }
        }
        assert_eq!(built.load(Ordering::Relaxed), 2);
    }

    #[test]
    fn the_client_of_an_idle_runtime_is_removed() {
        let (pools, built) = counted();
        let runtimes = [runtime(), runtime(), runtime()];
        for runtime in &runtimes {
            let _guard = runtime.enter();
            pools.current().unwrap();
        }
        assert_eq!(pools.others.lock().unwrap().len(), 2);
        for pool in &mut *pools.others.lock().unwrap() {
            pool.used = pool.used.checked_sub(IDLE_TIMEOUT + Duration::from_secs(1)).unwrap();
        }
        let fourth = runtime();
        let _guard = fourth.enter();
        pools.current().unwrap();
        let left: Vec<_> = pools.others.lock().unwrap().iter().map(|pool| pool.runtime).collect();
        assert_eq!((left, built.load(Ordering::Relaxed)), (vec![fourth.handle().id()], 4));
    }

    #[test]
    fn without_a_runtime_there_is_no_client() {
        let error = counted().0.current().unwrap_err();
        assert!(error.is_configuration(), "{error}");
        assert_eq!(
            error.to_string(),
            "no Tokio runtime: await the call within one, or use `send_blocking` with the feature `blocking`"
        );
    }
}
