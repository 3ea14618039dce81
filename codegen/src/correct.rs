//! Stage 2: the corrections of the document. Declarative ones live in `spec/overlay.yaml`; what an Overlay cannot say (it cannot
//! target a primitive) is a named fix-up below, which the overlay asks for in `x-fixups`. Each of them must change something, or the run
//! fails naming the dead one.

use roas_overlay::{
    apply::{Apply, ApplyOptions},
    v1_0::{Action, Overlay},
    validation::{Validate, ValidationOptions},
};
use serde_json::Value;
use serde_json_path::JsonPath;

use crate::{Error, Result};

const OVERLAY: &str = "spec/overlay.yaml";

/// A correction written in Rust.
pub(crate) struct Fixup {
    pub(crate) name: &'static str,
    pub(crate) reason: &'static str,
    /// Returns how many places it changed.
    apply: fn(&mut Value) -> usize,
}

/// The fix-ups that an overlay can ask for.
pub(crate) const FIXUPS: &[Fixup] = &[Fixup {
    name: "undefined-defaults",
    reason: "JavaScript's `undefined` was printed as the default `\"undefined\"`, which the enum it stands on does not have",
    apply: drop_undefined_defaults,
}];

/// Applies the overlay, then the fix-ups. Corrections that no longer change anything are returned as errors, and left out.
///
/// # Errors
///
/// When the overlay is not an Overlay 1.0 document.
pub(crate) fn correct(document: &mut Value, overlay: &str) -> Result<(Vec<Correction>, Vec<Error>)> {
    let (mut corrections, fixups, mut found) = apply_overlay(document, overlay)?;
    for name in &fixups {
        let fixup = FIXUPS.iter().find(|fixup| fixup.name == *name);
        let (complaint, help) = match fixup.map(|fixup| (fixup, (fixup.apply)(document))) {
            None => ("is not known", "correct its name, or add it to FIXUPS in codegen/src/correct.rs"),
            Some((_, 0)) => ("changes nothing", "the document no longer needs it: remove it from x-fixups"),
            Some((fixup, _)) => {
                corrections.push(Correction {
                    place: format!("fix-up {}", fixup.name),
                    what: "default".to_owned(),
                    reason: fixup.reason.to_owned(),
                });
                continue;
            }
        };
        found.push(Error::new(OVERLAY, format!("the fix-up `{name}` {complaint}"), help));
    }
    Ok((corrections, found))
}

/// One correction that was made.
#[derive(Debug)]
pub(crate) struct Correction {
    /// JSONPath, or the name of a fix-up.
    pub(crate) place: String,
    /// The names of the fields, or the values, that it says something of.
    pub(crate) what: String,
    pub(crate) reason: String,
}

/// Applies the actions; returns what they corrected, the names of the fix-ups, and what is wrong.
fn apply_overlay(document: &mut Value, text: &str) -> Result<(Vec<Correction>, Vec<String>, Vec<Error>)> {
    let mut overlay: Overlay = yaml_serde::from_str(text).map_err(|error| {
        let place = error.location().map_or_else(|| OVERLAY.to_owned(), |at| format!("{OVERLAY}:{}", at.line()));
        Error::new(
            place,
            format!("is not an OpenAPI Overlay: {error}"),
            "it needs `overlay: 1.0.0`, `info` and `actions` with `target` and `update` or `remove`",
        )
    })?;
    let options = ValidationOptions::IgnoreEmptyInfoVersion.into();
    overlay.validate(options).map_err(|error| {
        Error::new(
            OVERLAY,
            format!("is not a valid OpenAPI Overlay: {error}"),
            "see https://spec.openapis.org/overlay/v1.0.0.html",
        )
    })?;
    let mut found = Vec::new();
    let mut index = 0..;
    let mut sound = Vec::new();
    overlay.actions.retain(|action| {
        let index = index.next().unwrap_or_default();
        match check_action(document, action) {
            Ok(()) => sound.push(index),
            Err((message, help)) => found.push(Error::new(
                place_of_action(text, index),
                format!("action {index} ({}) {message}", action.target),
                help,
            )),
        }
        sound.last() == Some(&index)
    });
    while let Err(error) = overlay.apply(document, ApplyOptions::ErrorOnZeroMatch.into()) {
        // Nothing of it was applied: without this action, the others can be.
        let index: usize = sound.remove(error.action_index);
        overlay.actions.remove(error.action_index);
        found.push(Error::new(
            place_of_action(text, index),
            format!("action {index} ({}): {}", error.target, error.kind),
            "correct its target, or remove the action",
        ));
    }
    let fixups = overlay.extensions.as_ref().and_then(|extensions| extensions.get("x-fixups"));
    let fixups = fixups.and_then(Value::as_array).into_iter().flatten();
    let fixups = fixups.filter_map(Value::as_str).map(str::to_owned).collect();
    let corrections = overlay.actions.into_iter().map(|action| Correction {
        what: action.update.as_ref().map_or_else(|| "removed".to_owned(), subject),
        place: action.target,
        reason: action.description.unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" "),
    });
    Ok((corrections.collect(), fixups, found))
}

/// What an update is about: the values it adds to an enum, or the fields it names.
fn subject(update: &Value) -> String {
    let names: Vec<_> = match (update.get("enum").and_then(Value::as_array), update.as_object()) {
        (Some(values), _) => values.iter().filter_map(Value::as_str).map(|value| format!("`{value}`")).collect(),
        (None, Some(fields)) => fields.keys().map(|name| format!("`{name}`")).collect(),
        (None, None) => Vec::new(),
    };
    names.join(", ")
}

type Complaint = (&'static str, &'static str);

fn check_action(document: &Value, action: &Action) -> Result<(), Complaint> {
    if action.description.as_deref().unwrap_or_default().trim().is_empty() {
        return Err((
            "has no description",
            "say in `description` what is wrong with the document and who was seen doing otherwise",
        ));
    }
    let Ok(path) = JsonPath::parse(&action.target) else {
        return Err(("is not a JSONPath (RFC 9535)", "see https://www.rfc-editor.org/rfc/rfc9535"));
    };
    let nodes = path.query(document).all();
    if nodes.is_empty() {
        return Err(("matches nothing", "the document has changed there: correct the target, or remove the action"));
    }
    match &action.update {
        Some(update) if nodes.iter().all(|node| contains(node, update)) => {
            Err(("changes nothing", "the document says so itself by now: remove the action"))
        }
        _ => Ok(()),
    }
}

/// Would merging `update` into `node` leave it as it is?
fn contains(node: &Value, update: &Value) -> bool {
    match (node, update) {
        (Value::Object(node), Value::Object(update)) => {
            update.iter().all(|(key, value)| node.get(key).is_some_and(|node| contains(node, value)))
        }
        // A list is appended to; one that then holds something twice is the lint's business.
        (Value::Array(_), Value::Array(update)) => update.is_empty(),
        (Value::Array(_), _) => false,
        (node, update) => node == update,
    }
}

/// `spec/overlay.yaml:line` of the n-th action. The YAML reader keeps no lines, but every action begins with a dash in the same column.
fn place_of_action(text: &str, index: usize) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_item = |line: &str| line.trim_start().starts_with("- ");
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| !line.starts_with("actions:"));
    let mut items = lines.by_ref().filter(|(_, line)| is_item(line)).peekable();
    let column = items.peek().map(|(_, line)| indent(line));
    let action = items.filter(|(_, line)| Some(indent(line)) == column).nth(index);
    action.map_or_else(|| OVERLAY.to_owned(), |(line, _)| format!("{OVERLAY}:{}", line + 1))
}

fn drop_undefined_defaults(node: &mut Value) -> usize {
    match node {
        Value::Object(map) => {
            let bad = map.get("default").is_some_and(|value| value == "undefined");
            if bad {
                map.shift_remove("default");
            }
            usize::from(bad) + map.values_mut().map(drop_undefined_defaults).sum::<usize>()
        }
        Value::Array(items) => items.iter_mut().map(drop_undefined_defaults).sum(),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const HEAD: &str = "overlay: 1.0.0\ninfo: { title: t, version: '1' }\nactions:\n";

    #[test]
    fn an_action_is_merged_into_what_it_targets() {
        let mut document = json!({ "info": { "title": "a" } });
        let overlay = format!("{HEAD}  - target: $.info\n    description: why\n    update: {{ title: b, x: 1 }}\n");
        apply_overlay(&mut document, &overlay).unwrap();
        assert_eq!(document, json!({ "info": { "title": "b", "x": 1 } }));
    }

    #[test]
    fn an_action_that_does_nothing_fails_at_its_line() {
        let document = json!({ "info": { "title": "a" } });
        let cases = [
            ("target: $.nowhere\n    description: why\n    update: { x: 1 }", "matches nothing"),
            ("target: $.info\n    description: why\n    update: { title: a }", "changes nothing"),
            ("target: $.info\n    update: { title: b }", "has no description"),
            ("target: $.info.title\n    description: why\n    update: b", "objects or arrays"),
        ];
        for (action, message) in cases {
            let mut copy = document.clone();
            let overlay =
                format!("{HEAD}  - target: $.info\n    description: why\n    update: {{ y: 1 }}\n  - {action}\n");
            let (_, _, found) = apply_overlay(&mut copy, &overlay).unwrap();
            let [error] = found.as_slice() else { panic!("one error: {found:?}") };
            assert_eq!(error.place(), "spec/overlay.yaml:7", "{error}");
            assert!(error.to_string().contains(message), "{error}");
            assert_eq!(copy, json!({ "info": { "title": "a", "y": 1 } }), "{action}");
        }
    }

    #[test]
    fn an_action_is_found_behind_properties_called_target() {
        let overlay = format!(
            "{HEAD}  - target: $.info\n    description: why\n    update:\n      properties:\n        target:\n          items:\n            - target: x\n  - \
             description: why\n    target: $.nowhere\n    update: {{ x: 1 }}\n"
        );
        let (_, _, found) = apply_overlay(&mut json!({ "info": {} }), &overlay).unwrap();
        assert_eq!(found[0].place(), "spec/overlay.yaml:11", "{found:?}");
    }

    #[test]
    fn what_is_not_an_overlay_is_refused() {
        for text in ["actions: [", "overlay: 1.0.0\ninfo: {}\nactions: []", "- 1"] {
            let error = apply_overlay(&mut json!({}), text).unwrap_err();
            assert!(error.place().starts_with("spec/overlay.yaml"), "{error}");
        }
    }

    #[test]
    fn undefined_defaults_go_and_others_stay() {
        let mut document = json!({ "a": { "default": "undefined" }, "b": [{ "default": "x" }], "info": {} });
        let overlay = format!(
            "{HEAD}  - target: $.info\n    description: why\n    update: {{ x: 1 }}\nx-fixups: [undefined-defaults]\n"
        );
        let (corrections, found) = correct(&mut document, &overlay).unwrap();
        assert_eq!(document, json!({ "a": {}, "b": [{ "default": "x" }], "info": { "x": 1 } }));
        assert_eq!(found, []);
        assert_eq!(corrections[1].place, "fix-up undefined-defaults");
    }

    #[test]
    fn a_dead_fixup_is_named_and_an_unknown_one() {
        let overlay = format!(
            "{HEAD}  - target: $.info\n    description: why\n    update: {{ x: 1 }}\nx-fixups: [undefined-defaults, other]\n"
        );
        let (_, found) = correct(&mut json!({ "info": {} }), &overlay).unwrap();
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert!(found[0].contains("the fix-up `undefined-defaults` changes nothing"), "{found:?}");
        assert!(found[1].contains("the fix-up `other` is not known"), "{found:?}");
    }
}
