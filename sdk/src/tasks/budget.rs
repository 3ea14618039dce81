//! How many requests per minute all waiting together may send.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use crate::Runtime;

const MINUTE: Duration = Duration::from_secs(60);

/// As many requests may follow one another without a pause: the first look after a few jobs that were just started.
const BURST: u32 = 10;

/// Requests at an even pace, by the generic cell rate algorithm: a burst of ten, and then one for each fraction of a minute.
#[derive(Debug)]
pub(crate) struct Budget {
    interval: Duration,
    /// When the requests so far would have been sent if each had waited for its turn.
    due: Mutex<Option<Instant>>,
}

impl Budget {
    pub(crate) fn per_minute(requests: u32) -> Self {
        Self { interval: MINUTE / requests.max(1), due: Mutex::default() }
    }

    /// Waits until one more request may be sent.
    pub(crate) async fn acquire(&self, runtime: &dyn Runtime) {
        let delay = self.reserve(runtime.now());
        if !delay.is_zero() {
            runtime.sleep(delay).await;
        }
    }

    /// Lets nothing more be sent before this time has passed, as the API asks for with a 429.
    pub(crate) fn pause(&self, now: Instant, delay: Duration) {
        let mut due = self.due.lock().unwrap_or_else(PoisonError::into_inner);
        let until = now + delay + self.interval * (BURST - 1);
        *due = Some(due.map_or(until, |due| due.max(until)));
    }

    /// Would the next requests be sent at once, so that nothing is lost with this budget?
    pub(crate) fn is_idle(&self, now: Instant) -> bool {
        self.due.lock().unwrap_or_else(PoisonError::into_inner).is_none_or(|due| due <= now)
    }

    /// Takes the next turn, and returns how long it is until then.
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
        // What is not used is saved up to a burst.
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
