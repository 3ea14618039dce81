//! The generator, the mock and the tests correct the document independently of each other, with the same result.

use std::{collections::BTreeSet, path::Path};

use codegen::Spec;
use scenario_mock::Document;
use scenario_tests::corrected_document;
use serde_json::{Value, json};

fn spec() -> Spec {
    Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap()
}

#[test]
fn the_generator_corrects_the_document_as_the_overlay_and_the_additions_say() {
    let mut different = Vec::new();
    differences(&codegen::corrected_document(&spec()).unwrap(), corrected_document(), String::new(), &mut different);
    // The fix-up `undefined-defaults`, which an overlay cannot express.
    different.retain(|location| {
        !location.ends_with("/default") || corrected_document().pointer(location) != Some(&json!("undefined"))
    });
    assert_eq!(different, [""; 0]);
}

#[test]
fn the_generator_and_the_mock_have_the_same_operations() {
    let operations = |document: Document| document.operations().into_iter().collect::<BTreeSet<_>>();
    let published = codegen::published_document(&spec()).unwrap().to_string();
    assert_eq!(operations(Document::scenario()), operations(Document::parse(published.as_bytes()).unwrap()));
}

/// The JSON pointers of the values that differ.
fn differences(one: &Value, other: &Value, location: String, found: &mut Vec<String>) {
    match (one, other) {
        (Value::Object(one), Value::Object(other)) => {
            for name in one.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
                let values = [one, other].map(|fields| fields.get(name).unwrap_or(&Value::Null));
                let location = format!("{location}/{}", name.replace('~', "~0").replace('/', "~1"));
                differences(values[0], values[1], location, found);
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                differences(one, other, format!("{location}/{index}"), found);
            }
        }
        _ if one == other => {}
        // Only one of them writes empty lists of parameters.
        (Value::Null, Value::Array(items)) if items.is_empty() => {}
        _ => found.push(location),
    }
}
