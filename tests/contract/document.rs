//! The corrected document. It is corrected and merged independently of the generator.

#[path = "../mock/src/additions.rs"]
mod additions;

use std::{collections::BTreeSet, sync::LazyLock};

use roas_overlay::{apply::Apply, v1_0::Overlay};
use serde_json::{Value, json};

const METHODS: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// The vendored document with the overlay applied and the additions merged in.
pub(crate) static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut document = serde_json::from_str(include_str!("../../spec/openapi.json")).unwrap();
    let overlay: Overlay = yaml_serde::from_str(include_str!("../../spec/overlay.yaml")).unwrap();
    overlay.apply(&mut document, Default::default()).unwrap();
    once(&mut document);
    additions::merge(&mut document, yaml_serde::from_str(include_str!("../../spec/additions.yaml")).unwrap());
    document
});

/// Removes what an action has appended to a list that had it already: the generator leaves such a list as it is.
fn once(node: &mut Value) {
    match node {
        Value::Object(fields) => {
            for name in ["enum", "parameters", "required"] {
                if let Some(Value::Array(items)) = fields.get_mut(name) {
                    let mut seen = BTreeSet::new();
                    items.retain(|item| seen.insert(identity(item)));
                }
            }
            fields.values_mut().for_each(once);
        }
        Value::Array(items) => items.iter_mut().for_each(once),
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

/// The document with schemas of JSON Schema draft 4, from which OpenAPI 3.0 differs in `nullable`. References name the document.
static ADAPTED: LazyLock<Value> = LazyLock::new(|| {
    let mut adapted = DOCUMENT.clone();
    adapt(&mut adapted);
    adapted
});

/// The name under which schemas refer to the document.
const NAME: &str = "json-schema:///document";

static REGISTRY: LazyLock<jsonschema::Registry<'static>> = LazyLock::new(|| {
    let registry = jsonschema::Registry::new().draft(jsonschema::Draft::Draft4);
    registry.add(NAME, &*ADAPTED).unwrap().prepare().unwrap()
});

fn adapt(node: &mut Value) {
    match node {
        Value::Object(fields) => {
            fields.values_mut().for_each(adapt);
            if let Some(Value::String(target)) = fields.get_mut("$ref") {
                target.insert_str(0, NAME);
            }
            if fields.get("nullable") == Some(&json!(true)) {
                if let Some(Value::Array(values)) = fields.get_mut("enum") {
                    values.push(Value::Null);
                }
                if let Some(kind @ Value::String(_)) = fields.get_mut("type") {
                    *kind = json!([kind.take(), "null"]);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(adapt),
        _ => {}
    }
}

/// The target of a reference, or the node itself.
pub(crate) fn resolve(node: &'static Value) -> &'static Value {
    match node["$ref"].as_str() {
        Some(target) => resolve(DOCUMENT.pointer(target.trim_start_matches('#')).unwrap()),
        // OpenAPI 3.0 has no other way to describe a reference.
        None => node.pointer("/allOf/0").map_or(node, resolve),
    }
}

/// A schema of the document, and its validator.
pub(crate) struct Schema {
    pub(crate) node: &'static Value,
    validator: jsonschema::Validator,
}

impl Schema {
    fn new(node: &'static Value) -> Self {
        let mut adapted = node.clone();
        adapt(&mut adapted);
        let options = jsonschema::options().with_draft(jsonschema::Draft::Draft4).with_registry(&REGISTRY);
        Self { node, validator: options.build(&adapted).unwrap() }
    }

    /// The validation errors of a value.
    pub(crate) fn complaints(&self, value: &Value) -> Vec<String> {
        self.validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
    }
}

/// An operation as the document describes it.
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    /// `POST`.
    pub(crate) verb: String,
    /// The segments of the path template.
    pub(crate) path: Vec<&'static str>,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Schema>,
    /// The response body, if there is one.
    pub(crate) response: Option<Schema>,
    /// The response body of a dry run, if there is one.
    pub(crate) price: Option<Schema>,
}

pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    /// `path`, `query` or `header`.
    pub(crate) location: &'static str,
    pub(crate) required: bool,
    pub(crate) schema: Schema,
}

/// Every operation of the document.
pub(crate) static OPERATIONS: LazyLock<Vec<Operation>> = LazyLock::new(|| {
    let paths = DOCUMENT["paths"].as_object().unwrap();
    let all = paths.iter().flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| Some(operation(path, method, item.get(method)?)))
    });
    all.collect()
});

fn operation(path: &'static str, method: &str, node: &'static Value) -> Operation {
    let schema = |node: &'static Value| resolve(node).pointer("/content/application~1json/schema").map(Schema::new);
    let parameters = node["parameters"].as_array().into_iter().flatten().map(|node| {
        let node = resolve(node);
        Parameter {
            name: node["name"].as_str().unwrap(),
            location: node["in"].as_str().unwrap(),
            required: node["required"] == json!(true),
            schema: Schema::new(&node["schema"]),
        }
    });
    Operation {
        id: node["operationId"].as_str().unwrap(),
        verb: method.to_uppercase(),
        path: path.split('/').collect(),
        parameters: parameters.collect(),
        body: schema(&node["requestBody"]),
        response: schema(&node["responses"]["200"]),
        price: schema(&node["responses"]["269"]),
    }
}

/// The locations of all properties of a schema: `.jobs[].metadata.assetIds`. `{}` is a value of a map.
pub(crate) fn locations(schema: &'static Value) -> Vec<String> {
    let mut found = Vec::new();
    collect(schema, String::new(), &mut Vec::new(), &mut found);
    found
}

fn collect(schema: &'static Value, location: String, within: &mut Vec<*const Value>, found: &mut Vec<String>) {
    let schema = resolve(schema);
    // The schema is recursive.
    if within.contains(&std::ptr::from_ref(schema)) {
        return;
    }
    within.push(schema);
    for (name, property) in schema["properties"].as_object().into_iter().flatten() {
        let location = format!("{location}.{name}");
        found.push(location.clone());
        collect(property, location, within, found);
    }
    for (keyword, step) in [("items", "[]"), ("additionalProperties", "{}")] {
        if let Some(inner) = schema.get(keyword) {
            collect(inner, format!("{location}{step}"), within, found);
        }
    }
    within.pop();
}
