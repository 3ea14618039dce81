//! What a comparison finds at one place, before equal ones are put together.

use std::collections::BTreeSet;

use super::rules::Rule;

/// Which way a schema goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Direction {
    Request,
    Response,
}

/// What a change is about, free of pointers, which move.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Subject {
    /// The concept that the property belongs to (`Asset`), or what else it is part of (`query`, `request`, `response`).
    pub(super) noun: String,
    /// The property or parameter; empty where the change is of the whole.
    pub(super) property: String,
    /// The operation, where the change is of this one alone.
    pub(super) operation: String,
}

/// One difference at one place.
#[derive(Clone, Debug)]
pub(super) struct Finding {
    pub(super) rule: Rule,
    pub(super) subject: Subject,
    /// What was there; empty where nothing was.
    pub(super) before: String,
    pub(super) after: String,
    /// The shape of the parent in the old document: says that parents of different names are one concept.
    pub(super) parent: Option<u64>,
    /// In the new document, or in the old one for what is gone.
    pub(super) pointer: String,
    /// The operations that reach it.
    pub(super) operations: BTreeSet<String>,
}
