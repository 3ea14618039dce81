//! `spec/overlay.yaml`, an OpenAPI Overlay 1.0: its actions, applied in order.

mod select;

use std::{collections::HashSet, fmt, iter, ops::Range};

use foldhash::fast::FixedState;
use roas_overlay::{
    v1_0,
    validation::{Validate, ValidationOptions},
};
use serde_json::Value;

use crate::{
    Error, Result,
    error::{Stale, line_of},
};

pub(crate) const FILE: &str = "spec/overlay.yaml";

pub(crate) struct Overlay {
    pub(crate) actions: Vec<Action>,
    /// The names in `x-fixups`.
    pub(crate) fixups: Vec<String>,
}

pub(crate) struct Action {
    /// `spec/overlay.yaml:line`.
    location: String,
    index: usize,
    action: v1_0::Action,
}

/// An applied correction.
#[derive(Debug)]
pub(crate) struct Correction {
    /// JSONPath, or the name of a fix-up.
    pub(crate) location: String,
    /// The names of the fields, or the values, that it changes.
    pub(crate) what: String,
    pub(crate) reason: String,
}

/// The effect of an action on the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Effect {
    /// The number of nodes that its target selects.
    pub(crate) matched: usize,
    /// The number of changed nodes.
    pub(crate) changed: usize,
    /// The values that the update adds to lists, but that all of the lists already have.
    pub(crate) present: Vec<String>,
}

impl Overlay {
    /// # Errors
    ///
    /// The text is not an Overlay 1.0 document.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let overlay: v1_0::Overlay = yaml_serde::from_str(text).map_err(|error| {
            let location = error.location().map_or_else(|| FILE.to_owned(), |at| format!("{FILE}:{}", at.line()));
            Error::new(
                location,
                format!("is not an OpenAPI Overlay: {error}"),
                "it needs `overlay: 1.0.0`, `info` and `actions` with `target` and `update` or `remove`",
            )
        })?;
        let options = ValidationOptions::IgnoreEmptyInfoVersion.into();
        overlay.validate(options).map_err(|error| {
            Error::new(
                FILE,
                format!("is not a valid OpenAPI Overlay: {error}"),
                "see https://spec.openapis.org/overlay/v1.0.0.html",
            )
        })?;
        let fixups = overlay.extensions.as_ref().and_then(|extensions| extensions.get("x-fixups"));
        let fixups = fixups.and_then(Value::as_array).into_iter().flatten();
        let fixups = fixups.filter_map(Value::as_str).map(str::to_owned).collect();
        let locations = actions(text).into_iter().map(|range| line_of(FILE, text, range.start));
        // Actions in flow style do not have separate lines.
        let locations = locations.chain(iter::repeat(FILE.to_owned()));
        let actions = overlay.actions.into_iter().zip(locations).enumerate();
        let actions = actions.map(|(index, (action, location))| Action { location, index, action }).collect();
        Ok(Self { actions, fixups })
    }

    /// Applies the actions, and moves errors at locations that the published document does not have to the actions that add them.
    pub(crate) fn located(&self, document: &mut Value, mut errors: Vec<Error>) -> Vec<Error> {
        let has = |document: &Value, error: &Error| error.pointer().is_none_or(|at| document.pointer(at).is_some());
        let mut missing: Vec<_> = (0..errors.len()).filter(|index| !has(document, &errors[*index])).collect();
        for action in &self.actions {
            // An action that cannot be applied adds nothing, and has its own error.
            if action.apply(document).is_err() {
                continue;
            }
            missing.retain(|index| {
                let added = has(document, &errors[*index]);
                if added {
                    errors[*index] = errors[*index].clone().added_by(&action.location);
                }
                !added
            });
        }
        errors
    }
}

impl fmt::Display for Action {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: action {} ({})", self.location, self.index, self.action.target)
    }
}

impl Action {
    /// Applies the action to the document. An action that changes nothing is an error.
    ///
    /// # Errors
    ///
    /// It has no description, selects nothing, changes nothing, or adds values that the document already has.
    pub(crate) fn correct(&self, document: &mut Value) -> Result<Correction> {
        let reason = self.action.description.as_deref().unwrap_or_default();
        let reason = reason.split_whitespace().collect::<Vec<_>>().join(" ");
        if reason.is_empty() {
            let help = "describe in `description` what is wrong with the document, and the evidence";
            return Err(self.error("has no description", help));
        }
        let effect = self.apply(document)?;
        let stale = |caught_up| Stale::Action { index: self.index, caught_up };
        if effect.matched == 0 {
            let help = "the document has changed there: correct the target, or remove the action";
            return Err(self.error("matches nothing", help).stale(stale(false)));
        }
        if effect.changed == 0 {
            let help = "the document already has it: remove the action";
            return Err(self.error("changes nothing", help).stale(stale(true)));
        }
        if !effect.present.is_empty() {
            let values = effect.present.iter().map(|value| format!("`{value}`")).collect::<Vec<_>>().join(", ");
            let error = self.error(&format!("adds values that already exist: {values}"), "remove it from the update");
            return Err(error.stale(Stale::Values { index: self.index, values: effect.present }));
        }
        let what = self.action.update.as_ref().map_or_else(|| "removed".to_owned(), subject);
        Ok(Correction { location: self.action.target.clone(), what, reason })
    }

    /// # Errors
    ///
    /// The target is not a JSONPath, or selects a value that is neither an object nor a list.
    pub(crate) fn apply(&self, document: &mut Value) -> Result<Effect> {
        let pointers = select::pointers(&self.action.target, document).map_err(|error| {
            let help = "see https://www.rfc-editor.org/rfc/rfc9535";
            self.error(&format!("is not a JSONPath (RFC 9535): {error}"), help)
        })?;
        if !pointers.iter().all(|pointer| document.pointer(pointer).is_some_and(select::is_container)) {
            let help = "target the object or the list that contains it";
            return Err(self.error("selects a value that is neither an object nor a list", help));
        }
        let matched = pointers.len();
        let mut added = HashSet::default();
        // In reverse order, because removing an item from a list shifts the items after it.
        let changed = pointers.iter().rev().filter(|pointer| match &self.action.update {
            Some(entry) => document.pointer_mut(pointer).is_some_and(|node| update(node, entry, &mut added)),
            None => remove(document, pointer),
        });
        let changed = changed.count();
        let items = self.action.update.as_ref().map(list_items).unwrap_or_default();
        let present = items.into_iter().filter(|item| !added.contains(&std::ptr::from_ref(*item)));
        let present = present.map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect();
        Ok(Effect { matched, changed, present })
    }

    fn error(&self, message: &str, help: &str) -> Error {
        Error::new(&self.location, format!("action {} ({}) {message}", self.index, self.action.target), help)
    }
}

/// The items of an update's lists, by their addresses.
type Added = HashSet<*const Value, FixedState>;

/// Updates a selected node: an entry is appended to a list, fields are merged into an object. Returns whether the node was changed; a list
/// that already has the entry is not changed.
fn update(node: &mut Value, entry: &Value, added: &mut Added) -> bool {
    match node {
        Value::Array(list) if list.iter().any(|item| is_same(item, entry)) => false,
        Value::Array(list) => {
            list.push(entry.clone());
            added.extend(list_items(entry).into_iter().map(std::ptr::from_ref));
            true
        }
        node => merge(node, entry, added),
    }
}

/// Whether two items of a list are the same. A parameter is identified by its name and its location.
fn is_same(item: &Value, entry: &Value) -> bool {
    let identity =
        |value: &Value| Some((value.get("name")?.as_str()?.to_owned(), value.get("in")?.as_str()?.to_owned()));
    item == entry || identity(item).is_some_and(|identity_of_item| Some(identity_of_item) == identity(entry))
}

/// Merges objects field by field; anything else is replaced. Returns whether the node was changed. The Overlay specification appends all
/// items of a list; here, items that the list already has are skipped, because the lists of the document are sets of values and names, and
/// some of the selected locations may already have them.
fn merge(node: &mut Value, from: &Value, added: &mut Added) -> bool {
    match (node, from) {
        (Value::Object(node), Value::Object(from)) => {
            let mut changed = false;
            for (key, value) in from {
                changed |= match node.get_mut(key) {
                    Some(node) => merge(node, value, added),
                    None => {
                        added.extend(list_items(value).into_iter().map(std::ptr::from_ref));
                        node.insert(key.clone(), value.clone()).is_none()
                    }
                };
            }
            changed
        }
        (Value::Array(node), Value::Array(from)) => {
            let before = node.len();
            for item in from
                .iter()
                .filter(|item| !node[..before].iter().any(|present| is_same(present, item)))
                .collect::<Vec<_>>()
            {
                added.insert(std::ptr::from_ref(item));
                added.extend(list_items(item).into_iter().map(std::ptr::from_ref));
                node.push(item.clone());
            }
            node.len() > before
        }
        (node, from) if node == from => false,
        (node, from) => {
            *node = from.clone();
            added.extend(list_items(from).into_iter().map(std::ptr::from_ref));
            true
        }
    }
}

/// Every item of every list in a value.
fn list_items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(list) => list.iter().flat_map(|item| [vec![item], list_items(item)].concat()).collect(),
        Value::Object(map) => map.values().flat_map(list_items).collect(),
        _ => Vec::new(),
    }
}

/// Removes the value at a pointer; returns whether there was one.
fn remove(document: &mut Value, pointer: &str) -> bool {
    let Some((parent, name)) = pointer.rsplit_once('/') else { return false };
    match document.pointer_mut(parent) {
        Some(Value::Object(map)) => map.shift_remove(&name.replace("~1", "/").replace("~0", "~")).is_some(),
        Some(Value::Array(list)) => {
            name.parse().ok().filter(|index: &usize| *index < list.len()).map(|index| list.remove(index)).is_some()
        }
        _ => false,
    }
}

/// The subject of an update: the values that it adds to an enum, or the fields that it sets.
fn subject(update: &Value) -> String {
    let names: Vec<_> = match (update.get("enum").and_then(Value::as_array), update.as_object()) {
        (Some(values), _) => values.iter().filter_map(Value::as_str).map(|value| format!("`{value}`")).collect(),
        (None, Some(fields)) => fields.keys().map(|name| format!("`{name}`")).collect(),
        (None, None) => Vec::new(),
    };
    names.join(", ")
}

/// The range of each action in the text, without the comments before and after it. The YAML parser keeps no positions, but every action
/// begins with a dash in the same column.
pub(crate) fn actions(overlay: &str) -> Vec<Range<usize>> {
    let mut actions: Vec<Range<usize>> = Vec::new();
    let (mut column, mut offset, mut inside) = (None, 0, false);
    for line in overlay.split_inclusive('\n') {
        let trimmed = line.trim_start();
        let indent = line.len() - trimmed.len();
        inside |= line.starts_with("actions:");
        if inside && trimmed.starts_with("- ") && column.is_none_or(|column| column == indent) {
            column = Some(indent);
            actions.push(offset..offset);
        }
        offset += line.len();
        if let Some(action) = actions.last_mut().filter(|_| !trimmed.starts_with('#')) {
            action.end = offset;
        }
    }
    actions
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const HEAD: &str = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n";

    fn apply(document: &mut Value, overlay: &str) -> Vec<Error> {
        Overlay::parse(overlay).unwrap().actions.iter().filter_map(|action| action.correct(document).err()).collect()
    }

    #[test]
    fn an_action_is_merged_into_its_target() {
        let mut document = json!({ "info": { "title": "a" } });
        let overlay = format!("{HEAD}  - target: $.info\n    description: why\n    update: {{ title: b, x: 1 }}\n");
        apply(&mut document, &overlay);
        assert_eq!(document, json!({ "info": { "title": "b", "x": 1 } }));
    }

    #[test]
    fn an_action_that_does_nothing_fails_at_its_line() {
        let document = json!({ "info": { "title": "a" } });
        let cases = [
            ("target: $.nowhere\n    description: why\n    update: { x: 1 }", "matches nothing"),
            ("target: $.info\n    description: why\n    update: { title: a }", "changes nothing"),
            ("target: $.info\n    update: { title: b }", "has no description"),
            ("target: $.info.title\n    description: why\n    update: b", "neither an object nor a list"),
        ];
        for (action, message) in cases {
            let mut copy = document.clone();
            let overlay =
                format!("{HEAD}  - target: $.info\n    description: why\n    update: {{ y: 1 }}\n  - {action}\n");
            let found = apply(&mut copy, &overlay);
            let [error] = found.as_slice() else { panic!("one error: {found:?}") };
            assert_eq!(error.location(), "spec/overlay.yaml:7", "{error}");
            assert!(error.to_string().contains(message), "{error}");
            assert_eq!(copy, json!({ "info": { "title": "a", "y": 1 } }), "{action}");
        }
    }

    #[test]
    fn an_action_is_found_after_properties_called_target() {
        let overlay = format!(
            "{HEAD}  - target: $.info\n    description: why\n    update:\n      properties:\n        target:\n          items:\n            - target: x\n  - \
             description: why\n    target: $.nowhere\n    update: {{ x: 1 }}\n"
        );
        let found = apply(&mut json!({ "info": {} }), &overlay);
        assert_eq!(found[0].location(), "spec/overlay.yaml:11", "{found:?}");
    }

    #[test]
    fn an_invalid_overlay_is_rejected() {
        let flow = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions: [{ target: $.a, update: {} }]\n";
        assert_eq!(Overlay::parse(flow).unwrap().actions[0].location, FILE);
        for text in ["actions: [", "overlay: 1.0.0\ninfo: {}\nactions: []", "- 1"] {
            let error = Overlay::parse(text).err().unwrap();
            assert!(error.location().starts_with("spec/overlay.yaml"), "{error}");
        }
    }
}
