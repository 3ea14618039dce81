//! Compares two OpenAPI documents, and classifies the changes by their effect on users of the SDK. Of `spec/`, only `api.toml` and
//! `names.toml` are used, if they exist.
//!
//! Documents are compared operation by operation (`operations`) and schema by schema (`schema`); every difference is classified by one of
//! the rules (`rules`). Equal findings are grouped into one change with all its locations (`group`).

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

/// One change, with all its locations.
#[derive(Clone, Debug)]
pub struct Change {
    /// The rule.
    pub rule: Rule,
    /// The concept (`Asset`) or the part (`query`, `request`, `response`, `status` …) that it belongs to; empty for an operation.
    pub noun: String,
    /// The property or parameter.
    pub property: String,
    /// The operation, if it affects only this one.
    pub operation: Option<String>,
    /// The old state, in short.
    pub before: String,
    /// The new state, in short.
    pub after: String,
    /// All affected operations, by their SDK name if they have one.
    pub operations: Vec<String>,
    /// Their common resource, if there is one.
    pub resource: String,
    /// All locations: in the new document, or in the old one if it was removed.
    pub pointers: Vec<String>,
    /// A readable line.
    pub message: String,
    /// Identifies the change, independent of its locations.
    pub fingerprint: String,
    /// The reason why it is allowed, if it is.
    pub allowed: Option<String>,
}

impl Change {
    /// Whether it belongs to a type, and not to a part of an operation.
    pub fn is_of_type(&self) -> bool {
        self.noun.starts_with(char::is_uppercase)
    }
}

/// The differences between two documents.
#[derive(Clone, Debug)]
pub struct Diff {
    /// File and `info.version` of the old document.
    pub old: (String, String),
    /// File and `info.version` of the new document.
    pub new: (String, String),
    /// Most severe first, then by resource.
    pub changes: Vec<Change>,
    /// The next version.
    pub suggestion: Suggestion,
}

impl Diff {
    /// The number of changes of each level.
    pub fn counts(&self) -> BTreeMap<Level, usize> {
        let mut counts = BTreeMap::new();
        for change in &self.changes {
            *counts.entry(change.rule.level()).or_default() += 1;
        }
        counts
    }

    /// Marks the changes that a file allows.
    ///
    /// # Errors
    ///
    /// The file `name` is invalid, has an entry without a reason, or an entry that matches no change.
    pub fn allow(&mut self, name: &str, text: &str) -> Result<()> {
        allow::apply(&mut self.changes, name, text)
    }

    /// 0: no change at or above the threshold. 1: a change at or above the threshold. 3: an unclassified change.
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
/// `current`, the version of the SDK, is not a valid version.
pub fn diff(old: &Document, new: &Document, labels: &Labels, current: &str) -> Result<Diff> {
    let changes = group::group(operations::compare(old, new, labels), labels);
    Ok(Diff {
        old: (old.name.clone(), old.version().to_owned()),
        new: (new.name.clone(), new.version().to_owned()),
        suggestion: version::suggest(current, &changes)?,
        changes,
    })
}
