//! Runs progenitor's generator on a document, without any correction: `peers-progenitor DOCUMENT OUTPUT`.
//!
//! If it refuses the document, the reason is printed, and the code is generated from the operations that it accepts one by one.

use std::{
    collections::{BTreeMap, BTreeSet},
    env,
    error::Error,
    fs, panic,
    panic::AssertUnwindSafe,
};

use progenitor::Generator;
use serde_json::{Map, Value};

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<_> = env::args().skip(1).collect();
    let [document, output] = &arguments[..] else { return Err("usage: peers-progenitor DOCUMENT OUTPUT".into()) };
    let mut document: Value = serde_json::from_slice(&fs::read(document)?)?;
    // The reasons are printed below.
    panic::set_hook(Box::new(|_| {}));

    let code = match generate(&document) {
        Ok(code) => code,
        Err(reason) => {
            println!("refuses the document: {reason}");
            let all = operations(&document);
            let mut accepted = Vec::new();
            let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
            for operation in &all {
                match generate(&with(&document, std::slice::from_ref(operation))) {
                    Ok(_) => accepted.push(operation.clone()),
                    Err(reason) => *reasons.entry(reason).or_default() += 1,
                }
            }
            reasons.iter().for_each(|(reason, count)| println!("refuses {count} operations: {reason}"));
            println!("accepts {} of {} operations", accepted.len(), all.len());
            document = with(&document, &accepted);
            generate(&document)?
        }
    };
    fs::write(output, code)?;
    Ok(())
}

/// The path and the method of each operation.
fn operations(document: &Value) -> Vec<(String, String)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let operations = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flat_map(Map::keys).filter(|key| METHODS.contains(&key.as_str()));
        methods.map(|method| (path.clone(), method.clone()))
    });
    operations.collect()
}

/// The document with only these operations, and the schemas that they use.
fn with(document: &Value, chosen: &[(String, String)]) -> Value {
    let mut document = document.clone();
    let paths = document["paths"].as_object_mut().into_iter().flatten();
    for (path, item) in paths {
        if let Some(item) = item.as_object_mut() {
            item.retain(|key, _| {
                !METHODS.contains(&key.as_str()) || chosen.iter().any(|(known, method)| known == path && method == key)
            });
        }
    }
    let mut used = BTreeSet::new();
    references(&document["paths"], &document["components"]["schemas"], &mut used);
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| used.contains(name));
    }
    document
}

/// The names of the schemas to which a value refers, directly or through other schemas.
fn references(value: &Value, schemas: &Value, used: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            let name = object.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next());
            if let Some(name) = name
                && used.insert(name.to_owned())
            {
                references(&schemas[name], schemas, used);
            }
            object.values().for_each(|value| references(value, schemas, used));
        }
        Value::Array(values) => values.iter().for_each(|value| references(value, schemas, used)),
        _ => {}
    }
}

fn generate(document: &Value) -> Result<String, String> {
    let document = serde_json::from_value(document.clone()).map_err(|error| error.to_string())?;
    // progenitor panics on some documents.
    let tokens = panic::catch_unwind(AssertUnwindSafe(|| Generator::default().generate_tokens(&document)));
    let tokens = tokens.map_err(|panic| {
        let message = panic.downcast_ref::<String>().map(String::as_str).or(panic.downcast_ref::<&str>().copied());
        format!("panic: {}", message.unwrap_or("no message"))
    })?;
    let tokens = tokens.map_err(|error| error.to_string())?;
    let file = syn::parse2(tokens).map_err(|error| format!("its code does not parse: {error}"))?;
    Ok(prettyplease::unparse(&file))
}
