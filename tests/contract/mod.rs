//! The wire contract of every operation: requests are sent as the document describes them, and every response field of the document is
//! decoded. Values are sampled from the document's schemas, and validated with a JSON Schema crate that the generator does not use.

#![allow(clippy::print_stdout, reason = "the counts are printed")]

mod comparison;
mod decisions;
mod document;
mod exchange;
mod mock;
mod sampler;

use std::collections::{BTreeMap, BTreeSet};

use document::{OPERATIONS, locations};
use exchange::{Exchange, Shape};
use sampler::Fill;
use scenario_tests::operations::operations;

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
