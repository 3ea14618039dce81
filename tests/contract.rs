//! The requests of all operations against the corrected document: every parameter of a query and every property of a body is sent by the
//! calls, so that the mock's check of them leaves nothing out. It fails as long as one is missing, and names them.

#![allow(deprecated, reason = "deprecated operations are called too")]
#![allow(clippy::panic, clippy::print_stdout, clippy::unwrap_used, reason = "all of this is test")]

use std::{collections::BTreeSet, path::Path};

use scenario_sdk::Client;
use serde_json::Value;

mod calls;

#[test]
#[ignore = "492 of 1269 parameters and properties are not in the calls yet: \
            cargo test -p scenario-tests --test contract -- --ignored --nocapture"]
fn every_parameter_and_every_property_of_a_body_is_sent() {
    let spec = codegen::Spec::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec")).unwrap();
    let document = codegen::corrected_document(&spec).unwrap();
    let client = Client::builder().api_key("key", "secret").build().unwrap();
    let (mut operations, mut parameters, mut properties) = (0, 0, 0);
    let mut missing = BTreeSet::new();
    for row in calls::rows(&client) {
        operations += 1;
        let (_, operation) = operation(&document, row.id);
        let query = row.line.split_once('?').map_or("", |(_, query)| query);
        let sent: BTreeSet<_> = query.split('&').map(|pair| pair.split('=').next().unwrap()).collect();
        for parameter in operation["parameters"].as_array().into_iter().flatten() {
            let parameter = resolve(&document, parameter);
            let name = parameter["name"].as_str().unwrap();
            if parameter["in"] == "query" && name != "dryRun" {
                parameters += 1;
                if !sent.contains(name) {
                    missing.insert(format!("{}?{name}", row.id));
                }
            }
        }
        let body = &operation["requestBody"]["content"]["application/json"]["schema"];
        walk(&document, body, row.body.as_ref(), row.id, &mut |place, is_sent| {
            properties += 1;
            if !is_sent {
                missing.insert(place);
            }
        });
    }
    println!(
        "{operations} operations, {parameters} parameters, {properties} properties, {} are not sent",
        missing.len()
    );
    assert_eq!(missing, BTreeSet::new());
}

fn operation<'a>(document: &'a Value, id: &str) -> (&'a str, &'a Value) {
    let paths = document["paths"].as_object().unwrap().values();
    let mut all = paths.flat_map(|path| path.as_object().unwrap());
    let (verb, found) = all.find(|(_, operation)| operation["operationId"] == id).unwrap_or_else(|| panic!("{id}"));
    (verb, found)
}

fn resolve<'a>(document: &'a Value, node: &'a Value) -> &'a Value {
    match node["$ref"].as_str() {
        Some(target) => resolve(document, document.pointer(target.trim_start_matches('#')).unwrap()),
        None => node,
    }
}

/// Tells of each property of a schema whether it is in the value. Of a list, any item may have it.
fn walk(document: &Value, schema: &Value, value: Option<&Value>, place: &str, tell: &mut impl FnMut(String, bool)) {
    let schema = resolve(document, schema);
    if let Some(items) = schema.get("items") {
        let first = value.and_then(|value| value.get(0));
        return walk(document, items, first, place, tell);
    }
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let place = format!("{place}.{name}");
        let found = value.and_then(|value| value.get(name));
        tell(place.clone(), found.is_some());
        if found.is_some() {
            walk(document, property, found, &place, tell);
        }
    }
}
