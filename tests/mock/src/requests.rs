//! Counts of requests and responses.

use std::collections::BTreeMap;

/// Counts of the requests since the server started.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Requests {
    operations: BTreeMap<String, u64>,
    statuses: BTreeMap<u16, u64>,
    total: u64,
}

impl Requests {
    /// All requests, on both ports.
    pub fn total(&self) -> u64 {
        self.total
    }

    /// The requests of an operation, by its `operationId`; `GET file` and `PUT part` are those of the second port.
    pub fn of(&self, operation: &str) -> u64 {
        self.operations.get(operation).copied().unwrap_or(0)
    }

    /// The number of responses with this status. Reset connections and missing responses are not counted.
    pub fn with_status(&self, status: u16) -> u64 {
        self.statuses.get(&status).copied().unwrap_or(0)
    }

    pub(crate) fn arrive(&mut self, operation: &str) {
        self.total += 1;
        *self.operations.entry(operation.to_owned()).or_default() += 1;
    }

    pub(crate) fn count_response(&mut self, status: u16) {
        *self.statuses.entry(status).or_default() += 1;
    }
}
