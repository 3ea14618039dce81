//! Updates `spec/` for a new document: the state of each correction and row, drafts for new operations, and the remaining decisions.
//!
//! Corrections that the document now contains are removed. Entries that no longer match anything require a decision, unless pruning is
//! enabled: the document may have moved the corrected part.

mod draft;
mod edit;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::{
    Error, Output, Result, Spec, additions,
    error::Stale,
    openapi::operations,
    overlay::Overlay,
    rows::{Rows, UNDECIDED},
    simplify::simplify,
    source,
};

/// The result of updating `spec/` for a new document.
#[derive(Clone, Debug)]
pub struct Update {
    /// The files of `spec/` with the new document and every edit that requires no decision.
    pub spec: Spec,
    /// The state of the overlay actions.
    pub actions: Actions,
    /// The edits of `additions.yaml`, `overlay.yaml` and `api.toml`, one line each.
    pub edits: Vec<String>,
    /// The drafted rows.
    pub drafts: Vec<String>,
    /// The open decisions, and all other errors of the generator.
    pub questions: Vec<Error>,
    /// The generated output, if no decisions are open.
    pub output: Option<Output>,
}

/// The number of overlay actions by state.
#[derive(Clone, Debug, Default)]
pub struct Actions {
    /// Needed at every selected location.
    pub needed: usize,
    /// Needed at some of the selected locations; one line for each.
    pub in_part: Vec<String>,
    /// No longer needed.
    pub caught_up: usize,
    /// Without a match.
    pub unmatched: usize,
}

/// An upper bound for the depth of dependencies between corrections.
const ROUNDS: usize = 12;

/// Computes the update of `spec/` for a new document; nothing is written. With `prune`, actions, rows and entries that match nothing in the
/// document are removed.
///
/// # Errors
///
/// The new document or a file of `spec/` cannot be read.
pub fn update(old: &Spec, document: &[u8], prune: bool) -> Result<Update> {
    let mut spec = Spec { document: document.to_vec(), ..old.clone() };
    spec.source = source::record(&old.source, document)?;
    let new = source::parse(&spec)?;
    let mut before = source::parse(old)?;
    additions::merge(&mut before, &old.additions)?;
    let actions = actions(&spec, &new)?;
    let mut edits = Vec::new();
    let rows = Rows::parse(&spec.api)?;
    for (from, to) in renamed(&before, &new, &rows) {
        spec.api = edit::rename(&spec.api, &from, &to);
        edits.push(format!("spec/api.toml: the operation `{from}` is now called `{to}`; its row is kept"));
    }
    let drafts = add_rows(&mut spec)?;
    for _ in 0..ROUNDS {
        match crate::run(&spec) {
            Ok(output) => {
                return Ok(Update { spec, actions, edits, drafts, questions: Vec::new(), output: Some(output) });
            }
            Err(errors) => {
                let made = resolve(&mut spec, &errors, prune);
                if made.is_empty() {
                    let questions = crate::refused(&spec, errors);
                    return Ok(Update { spec, actions, edits, drafts, questions, output: None });
                }
                edits.extend(made);
            }
        }
    }
    Err(Error::new(
        "spec",
        format!("still changes after {ROUNDS} rounds of edits"),
        "this is a defect of codegen/src/update: please report it with the document",
    ))
}

/// The state of each overlay action for a document.
fn actions(spec: &Spec, document: &Value) -> Result<Actions> {
    let mut document = document.clone();
    let mut actions = Actions::default();
    for action in Overlay::parse(&spec.overlay)?.actions {
        match action.apply(&mut document) {
            Ok(effect) if effect.matched == 0 => actions.unmatched += 1,
            Ok(effect) if effect.changed == 0 => actions.caught_up += 1,
            Ok(effect) if effect.changed < effect.matched => {
                let (needed, all) = (effect.changed, effect.matched);
                actions.in_part.push(format!("{action}: still needed at {needed} of {all} locations"));
            }
            _ => actions.needed += 1,
        }
    }
    Ok(actions)
}

/// The operations whose operationId changed while method and path are the same, as old and new name.
fn renamed(old: &Value, new: &Value, rows: &Rows) -> Vec<(String, String)> {
    let route = |(path, method, operation): (&str, &'static str, &Value)| {
        // Ignoring the names of the path's parameters.
        let path: String = path.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
        Some(((path, method), operation.get("operationId")?.as_str()?.to_owned()))
    };
    let before: BTreeMap<_, _> = operations(old).filter_map(route).collect();
    let after: BTreeMap<_, _> = operations(new).filter_map(route).collect();
    let still: BTreeSet<_> = after.values().collect();
    let pairs = before.iter().filter_map(|(route, id)| Some((id, after.get(route)?)));
    let gone =
        pairs.filter(|(id, now)| !still.contains(id) && rows.operation(id).is_some() && rows.operation(now).is_none());
    gone.map(|(id, now)| (id.clone(), now.clone())).collect()
}

/// Adds a row for each operation without one, and a line for each resource without one.
fn add_rows(spec: &mut Spec) -> Result<Vec<String>> {
    let rows = Rows::parse(&spec.api)?;
    let (mut document, ..) = crate::corrected(spec)?;
    simplify(&mut document);
    let drafts = draft::rows(&document, &rows);
    if drafts.is_empty() {
        return Ok(Vec::new());
    }
    let mut resources = BTreeSet::new();
    for draft in &drafts {
        let mut resource = draft.sdk.rsplit_once('.').map_or("", |(resource, _)| resource);
        while !resource.is_empty() {
            if rows.resource(resource).is_none() {
                resources.insert(format!("\"{resource}\" = \"{UNDECIDED}\""));
            }
            resource = resource.rsplit_once('.').map_or("", |(parent, _)| parent);
        }
    }
    let resources: Vec<_> = resources.into_iter().collect();
    let lines: Vec<_> = drafts.into_iter().map(|draft| draft.row).collect();
    spec.api = edit::append(&spec.api, "operations", &lines);
    if !resources.is_empty() {
        spec.api = edit::append(&spec.api, "resources", &resources);
    }
    Ok(resources.into_iter().chain(lines).collect())
}

/// Removes entries that require no decision; returns a line for each edit.
fn resolve(spec: &mut Spec, errors: &[Error], prune: bool) -> Vec<String> {
    let (mut entries, mut actions) = (BTreeSet::new(), BTreeSet::new());
    let mut edits = Vec::new();
    for error in errors {
        for stale in error.removable() {
            let removed = match stale {
                Stale::Entry { at, caught_up } => (*caught_up || prune) && entries.insert(*at),
                Stale::Addition { pointer } => match edit::remove_node(&spec.additions, pointer) {
                    Some(additions) => {
                        spec.additions = additions;
                        true
                    }
                    None => false,
                },
                Stale::Action { index, caught_up } => (*caught_up || prune) && actions.insert(*index),
                // The indexes of actions do not change while only their lists are edited.
                Stale::Values { index, values } => match edit::remove_values(&spec.overlay, *index, values) {
                    Some(overlay) => {
                        spec.overlay = overlay;
                        true
                    }
                    None => false,
                },
            };
            if removed {
                edits.push(format!("{}; removed", error.summary()));
            }
        }
    }
    spec.api = edit::remove_entries(&spec.api, &entries);
    spec.overlay = edit::remove_actions(&spec.overlay, &actions);
    edits
}
