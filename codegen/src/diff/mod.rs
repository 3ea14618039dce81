//! What differs between two OpenAPI documents, and what that means for those who use the SDK. Nothing of `spec/` is needed but
//! what `spec/api.toml` knows of the document, where there is one.
//!
//! Documents are walked operation by operation (`operations`), schema by schema (`schema`); every keyword that differs ends in one of the
//! rules (`rules`). Equal findings are one change, with every place that it reaches (`group`).

mod allow;
mod finding;
mod group;
mod label;
mod load;
mod operations;
pub mod report;
mod rules;
mod schema;
mod version;

use std::collections::BTreeMap;

pub use label::Labels;
pub use load::{Document, MAX_BYTES};
pub use rules::{Bump, Level, Rule, Semantic, Source, Wire};
pub use version::{Suggestion, current_version};

use crate::Result;

/// One change, with every place that it reaches.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it means.
    pub rule: Rule,
    /// The concept (`Asset`) or the part (`query`, `request`, `response`, `status` …) that it belongs to; empty for an operation.
    pub noun: String,
    /// The property or parameter.
    pub property: String,
    /// The operation, where it is of this one alone.
    pub operation: Option<String>,
    /// What was there, in a few words.
    pub before: String,
    /// What is there now.
    pub after: String,
    /// Every operation that it reaches, as the SDK calls it where it does.
    pub operations: Vec<String>,
    /// The resource of them all, if there is one.
    pub resource: String,
    /// Every place: in the new document, or in the old one for what is gone.
    pub pointers: Vec<String>,
    /// One line for people.
    pub message: String,
    /// Stays the same while the same change is found again, wherever the places move.
    pub fingerprint: String,
    /// Why it was allowed, if it was.
    pub allowed: Option<String>,
}

impl Change {
    /// Is what it belongs to a type, and no part of an operation?
    pub fn is_of_type(&self) -> bool {
        self.noun.starts_with(char::is_uppercase)
    }
}

/// What differs between two documents.
#[derive(Clone, Debug)]
pub struct Diff {
    /// File and `info.version` of the old document.
    pub old: (String, String),
    /// The same of the new one.
    pub new: (String, String),
    /// The worst first, then by resource.
    pub changes: Vec<Change>,
    /// The next version.
    pub suggestion: Suggestion,
}

impl Diff {
    /// How many changes there are of each level.
    pub fn counts(&self) -> BTreeMap<Level, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(change.rule.level()).or_default() += 1;
        }
        counts
    }

    /// Marks what a file allows.
    ///
    /// # Errors
    ///
    /// When the file, called `name`, is no such file, gives no reason, or allows something that did not change.
    pub fn allow(&mut self, name: &str, text: &str) -> Result<()> {
        allow::apply(&mut self.changes, name, text)
    }

    /// 0: nothing to stop for. 1: something at or above the threshold. 3: something that no rule knows.
    pub fn exit_code(&self, fail_on: Option<Level>) -> u8 {
        let worst =
            self.changes.iter().filter(|change| change.allowed.is_none()).map(|change| change.rule.level()).max();
        match (worst, fail_on) {
            (Some(Level::Unclassified), _) => 3,
            (Some(worst), Some(threshold)) if worst >= threshold => 1,
            _ => 0,
        }
    }
}

/// Compares two documents.
///
/// # Errors
///
/// When `current`, the version of the SDK, is no version.
pub fn diff(old: &Document, new: &Document, labels: &Labels, current: &str) -> Result<Diff> {
    let changes = group::group(operations::compare(old, new, labels), labels);
    Ok(Diff {
        old: (old.name.clone(), old.version().to_owned()),
        new: (new.name.clone(), new.version().to_owned()),
        suggestion: version::suggest(current, &changes)?,
        changes,
    })
}
