//! The wire contract of every operation: requests are sent as the document describes them, and every response field of the document is
//! decoded. Values are sampled from the document's schemas, and validated with a JSON Schema crate that the generator does not use.

#![allow(clippy::panic, clippy::unwrap_used, reason = "all of this is test")]
#![allow(clippy::print_stdout, reason = "the counts are printed")]

mod comparison;
mod decisions;
mod document;
mod exchange;
mod mock;
mod sampler;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use exchange::{Exchange, Shape};
use sampler::Fill;
use scenario_tests::operations::operations;
use serde_json::{Value, json};

use crate::document::{DOCUMENT, OPERATIONS, locations};

#[test]
fn the_generator_corrects_the_document_as_the_overlay_and_the_additions_say() {
    let spec = codegen::Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let mut different = Vec::new();
    differences(&codegen::corrected_document(&spec).unwrap(), &DOCUMENT, String::new(), &mut different);
    // The fix-up `undefined-defaults`, which an overlay cannot express.
    different
        .retain(|location| !location.ends_with("/default") || DOCUMENT.pointer(location) != Some(&json!("undefined")));
    assert_eq!(different, [""; 0]);
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

#[test]
fn the_sdk_has_every_operation_of_the_document() {
    let mut called: Vec<_> = operations().map(|operation| operation.id).collect();
    let mut described: Vec<_> = OPERATIONS.iter().map(|operation| operation.id).collect();
    called.sort_unstable();
    described.sort_unstable();
    assert_eq!(called, described);
}

#[tokio::test]
async fn required_values_alone_are_a_request_and_required_fields_alone_a_response() {
    assert_eq!(Exchange::all(Shape::Values(Fill::Required), 0..1).await.differences, [""; 0]);
}

#[tokio::test]
async fn random_values_arrive() {
    assert_eq!(Exchange::all(Shape::Values(Fill::Some), 0..3).await.differences, [""; 0]);
}

#[tokio::test]
async fn what_can_be_unset_is_sent_as_null() {
    let exchanges = Exchange::all(Shape::Unset, 0..1).await;
    assert_eq!(exchanges.differences, [""; 0]);
    println!("{} values that can be unset", exchanges.unset);
}

#[tokio::test]
async fn every_parameter_and_every_property_of_every_operation_arrives() {
    let exchanges = Exchange::all(Shape::Values(Fill::All), 0..1).await;
    assert_eq!(exchanges.differences, [""; 0]);
    let mut counts = BTreeMap::from([("operations", (exchanges.operations, OPERATIONS.len()))]);
    let mut missing = BTreeSet::new();
    let mut count = |what: &'static str, location: String| {
        let (arrived, all) = counts.entry(what).or_default();
        *all += 1;
        if exchanges.arrived.contains(&location) {
            *arrived += 1;
        } else {
            missing.insert(location);
        }
    };
    for operation in &*OPERATIONS {
        for parameter in &operation.parameters {
            let what = if parameter.location == "query" { "query parameters" } else { "other parameters" };
            count(what, format!("{} {} {}", operation.id, parameter.location, parameter.name));
        }
        let schemas = [
            ("request body properties", "body", &operation.body),
            ("response fields", "200", &operation.response),
            ("response fields", "269", &operation.price),
        ];
        for (what, name, schema) in schemas {
            for location in schema.iter().flat_map(|schema| locations(schema.node)) {
                count(what, format!("{} {name}{location}", operation.id));
            }
        }
    }
    for (what, (arrived, all)) in &counts {
        println!("{arrived} of {all} {what}");
    }
    assert_eq!(missing, BTreeSet::new());
    assert!(counts.values().all(|(arrived, all)| arrived == all && *all > 0));
}
