use std::{
    future::Future,
    pin::Pin,
    time::{Duration, Instant, SystemTime},
};

/// A boxed future.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The clocks, the sleep and the random numbers of a client.
///
/// A client uses [`TokioRuntime`] unless [`ClientBuilder::runtime`](crate::ClientBuilder::runtime) sets another one, such as a runtime for
/// tests that does not wait between attempts. Default methods behave like [`TokioRuntime`]. HTTP itself always needs Tokio, with its IO and
/// time drivers (`enable_all`).
pub trait Runtime: Send + Sync + 'static {
    /// The time of a monotonic clock.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The time of the system clock.
    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Sleeps between two attempts.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    /// Completes when the timeout of an attempt has passed. If it completes early, the attempt is aborted early.
    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    /// Returns a random number of at least 0 and below 1.
    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

/// Tokio's timer, the system's clocks, and a random number generator seeded by the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioRuntime;

impl Runtime for TokioRuntime {}
