//! The budget of a batch, in creative units.

use std::sync::{Mutex, PoisonError};

#[derive(Debug)]
pub(super) struct Spending {
    budget: Option<f64>,
    /// The amount charged, and the reserved prices of runs that are being started.
    committed: Mutex<f64>,
}

impl Spending {
    pub(super) fn new(budget: Option<f64>, spent: f64) -> Self {
        Self { budget, committed: Mutex::new(spent) }
    }

    /// Whether a run needs a price before it is started.
    pub(super) fn is_limited(&self) -> bool {
        self.budget.is_some()
    }

    /// Reserves the price of a run, or returns the budget and its remainder.
    pub(super) fn reserve(&self, price: f64) -> Result<(), (f64, f64)> {
        let mut committed = self.committed.lock().unwrap_or_else(PoisonError::into_inner);
        match self.budget {
            // A tolerance below any price: the sum of many prices is not exact.
            Some(budget) if *committed + price > budget + 1e-9 => Err((budget, (budget - *committed).max(0.0))),
            _ => {
                *committed += price;
                Ok(())
            }
        }
    }

    /// Replaces a reserved price with the amount charged.
    pub(super) fn settle(&self, price: f64, charged: f64) {
        *self.committed.lock().unwrap_or_else(PoisonError::into_inner) += charged - price;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_started_beyond_the_budget() {
        let spending = Spending::new(Some(10.0), 3.0);
        assert_eq!(spending.reserve(5.0), Ok(()));
        assert_eq!(spending.reserve(2.5), Err((10.0, 2.0)));
        assert_eq!(spending.reserve(2.0), Ok(()));
        // One run was not started, and another one cost more.
        spending.settle(5.0, 0.0);
        spending.settle(2.0, 3.0);
        assert_eq!(spending.reserve(4.5), Err((10.0, 4.0)));
        assert_eq!(Spending::new(None, 0.0).reserve(1e9), Ok(()));
        // Ten times a tenth.
        let tenths = Spending::new(Some(1.0), 0.0);
        assert!((0..10).all(|_| tenths.reserve(0.1).is_ok()) && tenths.reserve(0.1).is_err());
    }
}
