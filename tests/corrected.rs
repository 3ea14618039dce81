//! The corrected document. It is corrected and merged independently of the generator, and a test of `corrections` compares the two.

#![allow(clippy::expect_used, reason = "a test without the document has failed")]

#[path = "mock/src/additions.rs"]
mod additions;

use std::{collections::BTreeSet, sync::LazyLock};

use roas_overlay::{apply::Apply, v1_0::Overlay};
use serde_json::Value;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut document = serde_json::from_str(include_str!("../spec/openapi.json")).expect("the document is JSON");
    let overlay: Overlay = yaml_serde::from_str(include_str!("../spec/overlay.yaml")).expect("the overlay is YAML");
    overlay.apply(&mut document, Default::default()).expect("each target is a JSONPath");
    remove_duplicates(&mut document);
    let additions = yaml_serde::from_str(include_str!("../spec/additions.yaml")).expect("the additions are YAML");
    additions::merge(&mut document, additions);
    document
});

/// Removes what an action has appended to a list that had it already: the generator leaves such a list as it is.
fn remove_duplicates(node: &mut Value) {
    match node {
        Value::Object(fields) => {
            for name in ["enum", "parameters", "required"] {
                if let Some(Value::Array(items)) = fields.get_mut(name) {
                    let mut seen = BTreeSet::new();
                    items.retain(|item| seen.insert(identity(item)));
                }
            }
            fields.values_mut().for_each(remove_duplicates);
        }
        Value::Array(items) => items.iter_mut().for_each(remove_duplicates),
        _ => {}
    }
}

/// A parameter is identified by its location and its name.
fn identity(item: &Value) -> String {
    match (&item["in"], &item["name"]) {
        (Value::String(location), Value::String(name)) => format!("{location} {name}"),
        _ => item.to_string(),
    }
}

/// The vendored document with the overlay applied and the additions merged in.
///
/// # Panics
///
/// `spec/` is invalid.
pub fn corrected_document() -> &'static Value {
    &DOCUMENT
}
