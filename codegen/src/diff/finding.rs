//! The findings of a comparison at single locations, before equal ones are grouped.

use std::collections::BTreeSet;

use super::rules::Rule;

/// Whether a schema is sent or received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Direction {
    Request,
    Response,
}

/// The subject of a change, without pointers, which can move.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Subject {
    /// The concept that the property belongs to (`Asset`), or the part of the operation (`query`, `request`, `response`).
    pub(super) noun: String,
    /// The property or parameter; empty if the change is of the whole.
    pub(super) property: String,
    /// The operation, if the change is only of this one.
    pub(super) operation: String,
}

/// One difference at one location.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) rule: Rule,
    pub(super) subject: Subject,
    /// The old value; empty if there was none.
    pub(super) before: String,
    pub(super) after: String,
    /// The shape of the parent in the old document, which shows that parents with different names are one concept.
    pub(super) parent: Option<u64>,
    /// In the new document, or in the old one if it was removed.
    pub(super) pointer: String,
    /// The operations that reach it.
    pub(super) operations: BTreeSet<String>,
}
