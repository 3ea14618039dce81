//! The concurrency of a batch, adapted to the limits named by the API.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// The number of consecutive finished runs after which the concurrency is raised by one.
const STEADY: usize = 8;

/// Slots for runs. A 429 reduces their number; consecutive successes raise it again, up to the maximum.
#[derive(Debug)]
pub(super) struct Slots {
    state: Mutex<State>,
    released: Notify,
}

#[derive(Debug)]
struct State {
    taken: usize,
    limit: usize,
    max: usize,
    ended: usize,
}

/// The slot of one run, held until dropped.
#[derive(Debug)]
pub(super) struct Slot<'a>(&'a Slots);

impl Slots {
    pub(super) fn new(max: usize) -> Self {
        let max = max.max(1);
        Self { state: Mutex::new(State { taken: 0, limit: max, max, ended: 0 }), released: Notify::new() }
    }

    /// Waits for a slot.
    pub(super) async fn take(&self) -> Slot<'_> {
        loop {
            let released = self.released.notified();
            if self.state().take() {
                return Slot(self);
            }
            released.await;
        }
    }

    /// Records that the API rejected a run that held a slot beside others, and the limit it named, if any.
    pub(super) fn rejected(&self, limit: Option<usize>) {
        let mut state = self.state();
        // The rejected run itself holds a slot.
        let running = state.taken.saturating_sub(1);
        if let Some(limit) = limit {
            state.max = state.max.min(limit.max(1));
        }
        state.limit = running.clamp(1, state.max);
        state.ended = 0;
    }

    /// Records that a run ended.
    pub(super) fn ended(&self) {
        let mut state = self.state();
        state.ended += 1;
        if state.ended >= STEADY && state.limit < state.max {
            state.limit += 1;
            state.ended = 0;
            self.released.notify_one();
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn take(&mut self) -> bool {
        let free = self.taken < self.limit;
        self.taken += usize::from(free);
        free
    }
}

impl Drop for Slot<'_> {
    fn drop(&mut self) {
        self.0.state().taken -= 1;
        self.0.released.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn free(slots: &Slots) -> usize {
        let state = slots.state();
        state.limit.saturating_sub(state.taken)
    }

    #[tokio::test]
    async fn a_named_limit_is_kept_and_another_one_is_tried_again() {
        let slots = Slots::new(8);
        let mut taken = Vec::new();
        for _ in 0..6 {
            taken.push(slots.take().await);
        }
        assert_eq!(free(&slots), 2);
        // The sixth run is rejected without a limit while five others run, so the limit becomes five.
        slots.rejected(None);
        taken.pop();
        assert_eq!(free(&slots), 0);
        for _ in 0..STEADY {
            slots.ended();
        }
        assert_eq!(free(&slots), 1);
        slots.rejected(Some(3));
        taken.truncate(2);
        for _ in 0..STEADY * 20 {
            slots.ended();
        }
        assert_eq!(free(&slots), 1);
        slots.rejected(Some(0));
        taken.clear();
        assert_eq!(free(&slots), 1);
    }

    #[tokio::test]
    async fn a_released_slot_is_taken_by_a_waiting_run() {
        let slots = Slots::new(1);
        let first = slots.take().await;
        let (second, ()) = tokio::join!(slots.take(), async { drop(first) });
        assert_eq!(free(&slots), 0);
        drop(second);
        assert_eq!(free(&slots), 1);
    }
}
