//! The polling interval.

use std::time::Duration;

use super::Awaitable;

/// The minimum interval.
const FLOOR: Duration = Duration::from_secs(1);

/// The maximum delay after a failed request, unless the API requests a longer one.
const LONGEST_BACKOFF: Duration = Duration::from_secs(30);

pub(super) struct Pace {
    pub(super) max_wait: Duration,
    interval: Duration,
    longest: Duration,
}

impl Pace {
    pub(super) fn of<T: Awaitable>() -> Self {
        let (first, longest) = T::POLL_SECONDS;
        Self {
            max_wait: Duration::from_secs(T::MAX_HOURS * 3600),
            interval: Duration::from_secs(first),
            longest: Duration::from_secs(longest),
        }
    }

    /// A fixed interval.
    pub(super) fn fix(&mut self, interval: Duration) {
        self.interval = interval.max(FLOOR);
        self.longest = self.interval;
    }

    /// Returns the time until the next request, which grows by a quarter each time, with 20 % jitter. `random` is at least 0 and below 1.
    pub(super) fn next(&mut self, random: f64) -> Duration {
        let interval = self.interval;
        self.interval = interval.mul_f64(1.25).min(self.longest);
        jittered(interval, random)
    }

    /// Returns the time until the next request after a number of consecutive failures.
    pub(super) fn after_failure(&self, failures: u32, requested: Option<Duration>, random: f64) -> Duration {
        let doubled = FLOOR.saturating_mul(2_u32.saturating_pow(failures.min(8))).min(LONGEST_BACKOFF);
        requested.unwrap_or_else(|| jittered(doubled, random)).max(FLOOR)
    }
}

fn jittered(duration: Duration, random: f64) -> Duration {
    // A custom runtime may return any number.
    let random = if random > 0.0 { random.min(1.0) } else { 0.0 };
    duration.mul_f64(0.8 + 0.4 * random)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::types::Job;

    #[test]
    fn it_grows_from_two_to_ten_seconds() {
        let mut pace = Pace::of::<Job>();
        let millis: Vec<_> = (0..10).map(|_| pace.next(0.5).as_millis()).collect();
        assert_eq!(millis, [2000, 2500, 3125, 3906, 4882, 6103, 7629, 9536, 10_000, 10_000]);
        assert_eq!((pace.next(0.0).as_secs(), pace.next(1.0).as_secs()), (8, 12));
        assert_eq!(pace.next(f64::NAN).as_secs(), 8);
        pace.fix(Duration::ZERO);
        assert_eq!([pace.next(0.5).as_secs(), pace.next(0.5).as_secs()], [1, 1]);
    }

    #[test]
    fn after_failures_it_backs_off_to_the_requested_delay() {
        let pace = Pace::of::<Job>();
        let seconds: Vec<_> = (1..8).map(|failures| pace.after_failure(failures, None, 0.5).as_secs()).collect();
        assert_eq!(seconds, [2, 4, 8, 16, 30, 30, 30]);
        assert_eq!(pace.after_failure(1, Some(Duration::from_secs(90)), 0.5).as_secs(), 90);
        assert_eq!(pace.after_failure(1, Some(Duration::ZERO), 0.5).as_secs(), 1);
    }
}
