//! How many runs of a batch are under way, adapted to the limits that the API names.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// The number of consecutive finished runs after which the concurrency is raised by one.
const STEADY: usize = 8;

/// Places for runs. There are fewer after a 429, and again more, up to the most, while all goes well.
#[derive(Debug)]
pub(super) struct Slots {
    state: Mutex<State>,
    released: Notify,
}

#[derive(Debug)]
struct State {
    taken: usize,
    limit: usize,
    most: usize,
    ended: usize,
}

/// A place of one run, until it is dropped.
#[derive(Debug)]
pub(super) struct Slot<'a>(&'a Slots);

impl Slots {
    pub(super) fn new(most: usize) -> Self {
        let most = most.max(1);
        Self { state: Mutex::new(State { taken: 0, limit: most, most, ended: 0 }), released: Notify::new() }
    }

    /// Waits for a place.
    pub(super) async fn take(&self) -> Slot<'_> {
        loop {
            let released = self.released.notified();
            if self.state().take() {
                return Slot(self);
            }
            released.await;
        }
    }

    /// The API turned a run away that held a place beside others. It may have named its limit.
    pub(super) fn turned_away(&self, limit: Option<usize>) {
        let mut state = self.state();
        // The one that was turned away is one of those that hold a place.
        let running = state.taken.saturating_sub(1);
        if let Some(limit) = limit {
            state.most = state.most.min(limit.max(1));
        }
        state.limit = running.clamp(1, state.most);
        state.ended = 0;
    }

    /// A run ended.
    pub(super) fn ended(&self) {
        let mut state = self.state();
        state.ended += 1;
        if state.ended >= STEADY && state.limit < state.most {
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
        // The sixth is turned away, without a limit: five run, so that five may.
        slots.turned_away(None);
        taken.pop();
        assert_eq!(free(&slots), 0);
        for _ in 0..STEADY {
            slots.ended();
        }
        assert_eq!(free(&slots), 1);
        slots.turned_away(Some(3));
        taken.truncate(2);
        for _ in 0..STEADY * 20 {
            slots.ended();
        }
        assert_eq!(free(&slots), 1);
        slots.turned_away(Some(0));
        taken.clear();
        assert_eq!(free(&slots), 1);
    }

    #[tokio::test]
    async fn a_place_that_is_released_is_taken_by_one_that_waits() {
        let slots = Slots::new(1);
        let first = slots.take().await;
        let (second, ()) = tokio::join!(slots.take(), async { drop(first) });
        assert_eq!(free(&slots), 0);
        drop(second);
        assert_eq!(free(&slots), 1);
    }
}
