//! The charges of runs.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::clock::iso;

/// A charge, or the refund of one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LedgerEntry {
    /// When it was booked.
    pub time: SystemTime,
    /// The operation that was charged, such as `PostGenerateCustom`.
    pub operation: String,
    /// The model that ran, if any.
    pub model: Option<String>,
    /// Creative units; negative for a refund.
    pub cost: f64,
    /// The charged job; empty if none is started: for the quality gate, and for the fee of `ipDetection` in a dry run.
    pub job_id: String,
    /// The charged project.
    pub project_id: String,
}

impl LedgerEntry {
    pub(crate) fn json(&self) -> Value {
        json!({
            "time": iso(self.time),
            "operation": self.operation,
            "model": self.model,
            "cost": self.cost,
            "jobId": self.job_id,
            "projectId": self.project_id,
        })
    }
}

/// Every charge and refund since the server started, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Ledger {
    entries: Vec<LedgerEntry>,
}

impl Ledger {
    /// The charges and refunds.
    pub fn entries(&self) -> &[LedgerEntry] {
        &self.entries
    }

    /// The charges without the refunds.
    pub fn charges(&self) -> impl Iterator<Item = &LedgerEntry> {
        self.entries.iter().filter(|entry| entry.cost >= 0.0)
    }

    /// The refunds; their costs are negative.
    pub fn refunds(&self) -> impl Iterator<Item = &LedgerEntry> {
        self.entries.iter().filter(|entry| entry.cost < 0.0)
    }

    /// The creative units charged, less those refunded.
    pub fn total(&self) -> f64 {
        self.entries.iter().map(|entry| entry.cost).sum()
    }

    /// The charge of a job, less its refund.
    pub fn of_job(&self, job_id: &str) -> f64 {
        self.entries.iter().filter(|entry| entry.job_id == job_id).map(|entry| entry.cost).sum()
    }

    pub(crate) fn book(&mut self, entry: LedgerEntry) {
        self.entries.push(entry);
    }

    pub(crate) fn json(&self) -> Value {
        let entries: Vec<_> = self.entries.iter().map(LedgerEntry::json).collect();
        json!({ "entries": entries, "total": self.total() })
    }
}
