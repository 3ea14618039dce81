use std::{
    future::Future,
    pin::Pin,
    time::{Duration, Instant, SystemTime},
};

/// A future that is owned by whoever polls it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The clocks, the sleep and the random numbers of a client.
///
/// A client uses [`TokioRuntime`] unless [`ClientBuilder::runtime`](crate::ClientBuilder::runtime) gives it another one, such as a test's,
/// in which nobody waits between attempts. What another one does not say is as it is there. HTTP itself needs Tokio in any case,
/// with its IO and time drivers (`enable_all`).
pub trait Runtime: Send + Sync + 'static {
    /// The time on a clock that never goes back.
    fn now(&self) -> Instant {
        Instant::now()
    }

    /// The time of day.
    fn system_time(&self) -> SystemTime {
        SystemTime::now()
    }

    /// Waits, between two attempts.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    /// Ends when the time of an attempt does, unless the attempt ends first: one that ends early cuts the attempt short.
    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration))
    }

    /// A random number of at least 0 and below 1.
    fn random(&self) -> f64 {
        fastrand::f64()
    }
}

/// Tokio's timer, the system's clocks, and a random number generator that is seeded by the system.
#[derive(Clone, Copy, Debug, Default)]
pub struct TokioRuntime;

impl Runtime for TokioRuntime {}
