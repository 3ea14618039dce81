//! A clock that advances when all tasks are idle.

use std::{
    future::poll_fn,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Poll, Waker},
    time::{Duration, Instant, SystemTime},
};

use scenario_sdk::{BoxFuture, Runtime};
use tokio::{sync::Notify, task::yield_now};

/// Virtual time that advances when every task sleeps and no request is in progress, for many concurrent tasks against a real server. Use it
/// with [`run`](Self::run), on a current-thread runtime.
#[derive(Clone)]
pub struct VirtualClock(Arc<Shared>);

struct Shared {
    began: Instant,
    passed: Mutex<Duration>,
    sleepers: Mutex<Vec<(Duration, Waker)>>,
    requests: AtomicUsize,
    changed: Notify,
    on_advance: Box<dyn Fn(Duration) + Send + Sync>,
}

impl Default for VirtualClock {
    fn default() -> Self {
        Self::new(|_| {})
    }
}

impl VirtualClock {
    /// A clock that calls a function with each elapsed duration, for example to advance a server's clock.
    pub fn new(on_advance: impl Fn(Duration) + Send + Sync + 'static) -> Self {
        Self(Arc::new(Shared {
            began: Instant::now(),
            passed: Mutex::default(),
            sleepers: Mutex::default(),
            requests: AtomicUsize::new(0),
            changed: Notify::new(),
            on_advance: Box::new(on_advance),
        }))
    }

    /// The elapsed time.
    pub fn passed(&self) -> Duration {
        *lock(&self.0.passed)
    }

    /// Drives a future, and advances time whenever it is idle.
    pub async fn run<F: IntoFuture>(&self, future: F) -> F::Output {
        let future = future.into_future();
        let drive = async {
            loop {
                // Runnable tasks run first.
                for _ in 0..50 {
                    yield_now().await;
                }
                if self.0.requests.load(Ordering::SeqCst) > 0 || !self.advance() {
                    self.0.changed.notified().await;
                }
            }
        };
        tokio::select! {
            biased;
            result = future => result,
            () = drive => unreachable!("the clock is driven for ever"),
        }
    }

    /// Advances to the next timer.
    fn advance(&self) -> bool {
        let mut sleepers = lock(&self.0.sleepers);
        let Some(next) = sleepers.iter().map(|(until, _)| *until).min() else { return false };
        let before = std::mem::replace(&mut *lock(&self.0.passed), next);
        (self.0.on_advance)(next.saturating_sub(before));
        for (_, waker) in sleepers.extract_if(.., |(until, _)| *until <= next) {
            waker.wake();
        }
        true
    }
}

impl Runtime for VirtualClock {
    fn now(&self) -> Instant {
        self.0.began + self.passed()
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + crate::VirtualTime::NOON + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        let (clock, until) = (self.clone(), self.passed() + duration);
        Box::pin(poll_fn(move |context| {
            if clock.passed() >= until {
                return Poll::Ready(());
            }
            lock(&clock.0.sleepers).push((until, context.waker().clone()));
            clock.0.changed.notify_one();
            Poll::Pending
        }))
    }

    /// An attempt in progress: it never times out, but prevents time from advancing.
    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        let request = Request::new(self);
        Box::pin(async move {
            let _request = request;
            std::future::pending().await
        })
    }

    fn random(&self) -> f64 {
        0.5
    }
}

/// Counts as long as it lives.
struct Request(Arc<Shared>);

impl Request {
    fn new(clock: &VirtualClock) -> Self {
        clock.0.requests.fetch_add(1, Ordering::SeqCst);
        Self(Arc::clone(&clock.0))
    }
}

impl Drop for Request {
    fn drop(&mut self) {
        self.0.requests.fetch_sub(1, Ordering::SeqCst);
        self.0.changed.notify_one();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
