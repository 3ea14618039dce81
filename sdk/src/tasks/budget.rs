//! The rate limit shared by all waits of a client, in requests per minute.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::Runtime;

const MINUTE: Duration = Duration::from_secs(60);

/// The burst: requests that may be sent without a pause, enough for the first requests of a few jobs that were just started.
const BURST: u32 = 10;

/// A rate limiter by the generic cell rate algorithm: a burst of ten requests, then evenly spaced ones.
#[derive(Debug)]
pub(crate) struct Budget {
    interval: Duration,
    /// The theoretical arrival time: when the requests so far would have been sent without a burst.
    due: Mutex<Option<Instant>>,
}

impl Budget {
    pub(crate) fn per_minute(requests: u32) -> Self {
        Self { interval: MINUTE / requests.max(1), due: Mutex::default() }
    }

    /// Waits until another request may be sent.
    pub(crate) async fn acquire(&self, runtime: &dyn Runtime) {
        let delay = self.reserve(runtime.now());
        if !delay.is_zero() {
            runtime.sleep(delay).await;
        }
    }

    /// Blocks all requests for this time, as requested by a 429.
    pub(crate) fn pause(&self, now: Instant, delay: Duration) {
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        let until = now + delay + self.interval * (BURST - 1);
        *due = Some(due.map_or(until, |due| due.max(until)));
    }

    /// Is the budget full, so that it can be dropped without losing state?
    pub(crate) fn is_idle(&self, now: Instant) -> bool {
        self.due.lock().unwrap_or_else(PoisonError::into_inner).is_none_or(|due| due <= now)
    }

    /// Reserves the next slot, and returns the time until it.
    fn reserve(&self, now: Instant) -> Duration {
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        let turn = due.unwrap_or(now).max(now);
        *due = Some(turn + self.interval);
        turn.saturating_duration_since(now).saturating_sub(self.interval * (BURST - 1))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_a_burst_requests_are_even() {
        let budget = Budget::per_minute(60);
        let now = Instant::now();
        let delays: Vec<_> = (0..13).map(|_| budget.reserve(now).as_secs()).collect();
        assert_eq!(delays, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
        // Unused slots accumulate up to the burst.
        let later = now + Duration::from_secs(600);
        let delays: Vec<_> = (0..11).map(|_| budget.reserve(later).as_secs()).collect();
        assert_eq!(delays, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    }

    #[test]
    fn in_any_minute_there_are_fewer_than_the_documented_100() {
        let budget = Budget::per_minute(80);
        let begin = Instant::now();
        let mut now = begin;
        let mut sent = Vec::new();
        while now < begin + Duration::from_secs(300) {
            now += budget.reserve(now);
            sent.push(now);
        }
        let most = sent.iter().map(|from| sent.iter().filter(|at| *at >= from && **at < *from + MINUTE).count()).max();
        assert!((80..100).contains(&most.unwrap()), "{most:?}");
    }

    #[test]
    fn a_pause_holds_for_all() {
        let budget = Budget::per_minute(60);
        let now = Instant::now();
        budget.pause(now, Duration::from_secs(7));
        assert_eq!(budget.reserve(now), Duration::from_secs(7));
        assert_eq!(budget.reserve(now), Duration::from_secs(8));
    }
}
