//! The clock of the server.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, SystemTime},
};

/// The server's clock: the system clock, or a virtual one that advances only by [`advance`](Clock::advance). Clones share the time.
///
/// ```
/// # use std::time::{Duration, SystemTime};
/// use scenario_mock::Clock;
///
/// let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
/// let before = clock.now();
/// clock.advance(Duration::from_secs(60));
/// assert_eq!(clock.now(), before + Duration::from_secs(60));
/// ```
#[derive(Clone, Debug)]
pub struct Clock {
    /// The start of a virtual clock.
    began: Option<SystemTime>,
    /// In nanoseconds.
    advanced: Arc<AtomicU64>,
}

impl Clock {
    /// Creates a clock that follows the system clock.
    pub fn real() -> Self {
        Self { began: None, advanced: Arc::default() }
    }

    /// Creates a virtual clock that stays at this time until it is advanced.
    pub fn virtual_at(began: SystemTime) -> Self {
        Self { began: Some(began), advanced: Arc::default() }
    }

    /// Returns the time.
    pub fn now(&self) -> SystemTime {
        self.began.unwrap_or_else(SystemTime::now) + Duration::from_nanos(self.advanced.load(Ordering::SeqCst))
    }

    /// Advances the time. A clock that follows the system clock continues ahead of it.
    pub fn advance(&self, duration: Duration) {
        let nanos = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
        self.advanced.fetch_add(nanos, Ordering::SeqCst);
    }
}

/// The time in the format of the API: `2026-08-21T16:57:39.268Z`.
pub(crate) fn iso(time: SystemTime) -> String {
    humantime::format_rfc3339_millis(time).to_string()
}

/// Seconds since the Unix epoch.
pub(crate) fn epoch_seconds(time: SystemTime) -> u64 {
    time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs()
}

/// Milliseconds since the Unix epoch.
pub(crate) fn epoch_millis(time: SystemTime) -> u64 {
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}
