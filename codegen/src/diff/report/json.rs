//! The comparison for programs.

use serde_json::{Value, json};

use crate::diff::{Bump, Change, Diff, Level, Rule, Semantic, Source, Wire, version::effective};

/// Increased on incompatible changes of the report.
pub const VERSION: u32 = 1;

/// The report, as [`schema`] describes it.
pub fn json(diff: &Diff) -> Value {
    let current = &diff.suggestion.current;
    let document = |(file, version): &(String, String)| json!({ "file": file, "version": version });
    let counts = diff.counts();
    let count = |level| counts.get(&level).copied().unwrap_or_default();
    json!({
        "version": VERSION,
        "old": document(&diff.old),
        "new": document(&diff.new),
        "bump": diff.suggestion.bump,
        "suggested": { "current": current, "next": diff.suggestion.next, "reason": diff.suggestion.reason },
        "counts": {
            "unclassified": count(Level::Unclassified),
            "breaking": count(Level::Breaking),
            "warning": count(Level::Warning),
            "addition": count(Level::Addition),
            "note": count(Level::Note),
        },
        "changes": diff.changes.iter().map(|change| entry(change, current)).collect::<Vec<_>>(),
    })
}

fn entry(change: &Change, current: &str) -> Value {
    let Change { rule, .. } = change;
    let mut entry = json!({
        "id": rule.id(),
        "level": rule.level(),
        "wire": rule.wire(),
        "source": rule.source(),
        "semantic": rule.semantic(),
        "bump": effective(rule.bump(), current),
        "message": change.message,
        "resource": change.resource,
        "operations": change.operations,
        "pointers": change.pointers,
        "fingerprint": change.fingerprint,
    });
    let text = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    let operation = match change.operations.as_slice() {
        [only] if !change.is_of_type() => Some(only.clone()),
        _ => change.operation.clone(),
    };
    let optional = [
        ("operation", operation),
        ("type", text(&change.noun).filter(|_| change.is_of_type())),
        ("part", text(&change.noun).filter(|_| !change.is_of_type())),
        ("property", text(&change.property)),
        ("before", text(&change.before)),
        ("after", text(&change.after)),
        ("allowed", change.allowed.clone()),
    ];
    if let Some(map) = entry.as_object_mut() {
        map.extend(optional.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.into()))));
    }
    entry
}

/// The JSON Schema (2020-12) of the report.
pub fn schema() -> Value {
    let text = || json!({ "type": "string" });
    let texts = |about: &str| json!({ "type": "array", "items": { "type": "string" }, "description": about });
    let number = || json!({ "type": "integer", "minimum": 0 });
    let described = |about: &str| json!({ "type": "string", "description": about });
    let object = |properties: Value, optional: &[&str]| {
        let names = properties.as_object().into_iter().flatten().map(|(name, _)| name.clone());
        let required: Vec<_> = names.filter(|name| !optional.contains(&name.as_str())).collect();
        json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
    };
    let bump = || json!({ "enum": [Bump::None, Bump::Patch, Bump::Minor, Bump::Major] });
    let mut ids: Vec<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
    ids.dedup();
    let levels = [Level::Unclassified, Level::Breaking, Level::Warning, Level::Addition, Level::Note];
    let document = || object(json!({ "file": text(), "version": text() }), &[]);
    let change = object(
        json!({
            "id": { "enum": ids, "description": "The rule." },
            "level": { "enum": levels },
            "wire": { "enum": [Wire::Ok, Wire::MayBreak, Wire::Breaks, Wire::Unknown], "description": "The effect on a published SDK at run time." },
            "source": {
                "enum": [Source::Unchanged, Source::Additive, Source::Deprecation, Source::Breaks, Source::Unknown],
                "description": "The effect on the code of users who update to the next SDK.",
            },
            "semantic": { "enum": [Semantic::Same, Semantic::Changed], "description": "The effect on the meaning of code that compiles and runs." },
            "bump": bump(),
            "message": described("A readable line."),
            "resource": described("The common resource of its operations, if there is one."),
            "operation": described("The operation, if only one is affected and the change is not of a type."),
            "type": described("The concept whose property changed."),
            "part": described("The part of an operation or of the document that changed."),
            "property": described("The property or parameter."),
            "before": text(),
            "after": text(),
            "operations": texts("All affected operations."),
            "pointers": texts("All locations: in the new document, or in the old one if it was removed."),
            "fingerprint": { "type": "string", "pattern": "^[0-9a-f]{12}$", "description": "Identifies the change across runs." },
            "allowed": described("The reason why it is allowed."),
        }),
        &["operation", "type", "part", "property", "before", "after", "allowed"],
    );
    let mut schema = object(
        json!({
            "version": { "const": VERSION },
            "old": document(),
            "new": document(),
            "bump": bump(),
            "suggested": object(json!({ "current": text(), "next": text(), "reason": text() }), &[]),
            "counts": object(
                json!({ "unclassified": number(), "breaking": number(), "warning": number(), "addition": number(), "note": number() }),
                &[],
            ),
            "changes": { "type": "array", "items": change },
        }),
        &[],
    );
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = "cargo xtask spec diff --format json".into();
    schema
}
