//! Stage 2: the corrections of the document. Declarative corrections are in `spec/overlay.yaml`; a correction that an Overlay cannot
//! express (it cannot target a primitive) is a named fix-up below, which the overlay enables in `x-fixups`. Operations that the document
//! lacks are added from `spec/additions.yaml`. A correction that changes nothing fails the run.

use serde_json::Value;

use crate::{
    Error, Result, Spec, additions,
    overlay::{Correction, FILE, Overlay},
};

/// A correction written in Rust.
pub(crate) struct Fixup {
    pub(crate) name: &'static str,
    pub(crate) reason: &'static str,
    /// Returns the number of changed locations.
    apply: fn(&mut Value) -> usize,
}

/// The fix-ups that an overlay can enable.
pub(crate) const FIXUPS: &[Fixup] = &[Fixup {
    name: "undefined-defaults",
    reason: "JavaScript's `undefined` was printed as the default `\"undefined\"`, which is not a value of its enum",
    apply: drop_undefined_defaults,
}];

/// The applied corrections.
pub(crate) struct Corrections {
    /// The operations and schemas that the document lacks.
    pub(crate) additions: Vec<Correction>,
    /// Actions of the overlay, and fix-ups.
    pub(crate) changes: Vec<Correction>,
}

/// Applies the overlay and the fix-ups, and merges the additions. Corrections that no longer change anything are returned as errors and not
/// applied.
///
/// # Errors
///
/// The additions are not an OpenAPI document, or the overlay is not an Overlay 1.0 document.
pub(crate) fn correct(document: &mut Value, spec: &Spec) -> Result<(Corrections, Vec<Error>)> {
    let overlay = Overlay::parse(&spec.overlay)?;
    let (mut changes, mut found) = (Vec::new(), Vec::new());
    for action in &overlay.actions {
        match action.correct(document) {
            Ok(correction) => changes.push(correction),
            Err(error) => found.push(error),
        }
    }
    for name in &overlay.fixups {
        let fixup = FIXUPS.iter().find(|fixup| fixup.name == *name);
        let (complaint, help) = match fixup.map(|fixup| (fixup, (fixup.apply)(document))) {
            None => ("is not known", "correct its name, or add it to FIXUPS in codegen/src/correct.rs"),
            Some((_, 0)) => ("changes nothing", "the document no longer needs it: remove it from x-fixups"),
            Some((fixup, _)) => {
                changes.push(Correction {
                    location: format!("fix-up {}", fixup.name),
                    what: "default".to_owned(),
                    reason: fixup.reason.to_owned(),
                });
                continue;
            }
        };
        found.push(Error::new(FILE, format!("the fix-up `{name}` {complaint}"), help));
    }
    let mut merged = additions::merge(document, &spec.additions)?;
    found.append(&mut merged.found);
    found.extend(merged.unused(document));
    Ok((Corrections { additions: merged.corrections, changes }, found))
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

    fn with(overlay: String) -> Spec {
        Spec { overlay, ..Spec::default() }
    }

    #[test]
    fn undefined_defaults_go_and_others_stay() {
        let mut document = json!({ "a": { "default": "undefined" }, "b": [{ "default": "x" }], "info": {} });
        let overlay = format!(
            "{HEAD}  - target: $.info\n    description: why\n    update: {{ x: 1 }}\nx-fixups: [undefined-defaults]\n"
        );
        let (corrections, found) = correct(&mut document, &with(overlay)).unwrap();
        assert_eq!(document, json!({ "a": {}, "b": [{ "default": "x" }], "info": { "x": 1 } }));
        assert_eq!(found, []);
        assert_eq!(corrections.changes[1].location, "fix-up undefined-defaults");
    }

    #[test]
    fn a_dead_fixup_is_named_and_an_unknown_one() {
        let overlay = format!(
            "{HEAD}  - target: $.info\n    description: why\n    update: {{ x: 1 }}\nx-fixups: [undefined-defaults, other]\n"
        );
        let (_, found) = correct(&mut json!({ "info": {} }), &with(overlay)).unwrap();
        let found: Vec<_> = found.iter().map(ToString::to_string).collect();
        assert!(found[0].contains("the fix-up `undefined-defaults` changes nothing"), "{found:?}");
        assert!(found[1].contains("the fix-up `other` is not known"), "{found:?}");
    }
}
