//! Statistics of the document that the SDK is generated from.

use std::collections::BTreeMap;

use codegen::{
    Spec,
    model::{Api, TypeKind},
};
use serde_json::Value;

/// The document's version and checksum, the size of the SDK, and how often the document as published uses each keyword.
pub(crate) fn lock(spec: &Spec, api: &Api) -> String {
    // `codegen::generate` has compared the checksum.
    let source = spec.source.lines().filter(|line| line.starts_with("version") || line.starts_with("sha256"));
    let mut text: String = source.map(|line| format!("{line}\n")).collect();
    text.push_str("\nthe SDK\n");
    let (mut structs, mut fields, mut enums, mut values) = (0, 0, 0, 0);
    for def in &api.types {
        match &def.kind {
            TypeKind::Struct(own) => (structs, fields) = (structs + 1, fields + own.len()),
            TypeKind::Enum(own) => (enums, values) = (enums + 1, values + own.len()),
        }
    }
    let parameters = api.operations.iter().map(|operation| operation.parameters().count()).sum();
    let sizes = [
        ("resources", api.resources.len()),
        ("operations", api.operations.len()),
        ("parameters", parameters),
        ("structs, bodies included", structs),
        ("fields", fields),
        ("enums", enums),
        ("enum values", values),
    ];
    text.extend(sizes.map(|(what, count)| line(what, count)));
    text.push_str("\nkeywords of the document as published\n");
    let document = serde_json::from_slice(&spec.document).unwrap();
    let mut keywords = BTreeMap::new();
    count("document", &document, &mut keywords);
    text.extend(keywords.iter().map(|(keyword, count)| line(keyword, *count)));
    text
}

fn line(what: &str, count: usize) -> String {
    format!("  {what:<40} {count}\n")
}

/// The value of a keyword.
enum Holds {
    One(&'static str),
    List(&'static str),
    Map(&'static str),
}

use Holds::{List, Map, One};

/// The nested objects of OpenAPI. Unlisted ones have no keywords, or are not relevant.
const OBJECTS: &[(&str, &str, Holds)] = &[
    ("document", "info", One("info")),
    ("document", "servers", List("server")),
    ("document", "paths", Map("path item")),
    ("document", "components", One("components")),
    ("components", "schemas", Map("schema")),
    ("components", "parameters", Map("parameter")),
    ("components", "requestBodies", Map("request body")),
    ("components", "responses", Map("response")),
    ("components", "headers", Map("header")),
    ("components", "securitySchemes", Map("security scheme")),
    ("path item", "get", One("operation")),
    ("path item", "put", One("operation")),
    ("path item", "post", One("operation")),
    ("path item", "delete", One("operation")),
    ("path item", "patch", One("operation")),
    ("path item", "head", One("operation")),
    ("path item", "options", One("operation")),
    ("path item", "trace", One("operation")),
    ("path item", "parameters", List("parameter")),
    ("operation", "parameters", List("parameter")),
    ("operation", "requestBody", One("request body")),
    ("operation", "responses", Map("response")),
    ("parameter", "schema", One("schema")),
    ("parameter", "content", Map("media type")),
    ("header", "schema", One("schema")),
    ("header", "content", Map("media type")),
    ("request body", "content", Map("media type")),
    ("response", "content", Map("media type")),
    ("response", "headers", Map("header")),
    ("media type", "schema", One("schema")),
    ("schema", "properties", Map("schema")),
    ("schema", "items", One("schema")),
    ("schema", "additionalProperties", One("schema")),
    ("schema", "allOf", List("schema")),
    ("schema", "oneOf", List("schema")),
    ("schema", "anyOf", List("schema")),
    ("schema", "not", One("schema")),
];

/// Keywords whose values are also OpenAPI terms.
const WITH_VALUE: [&str; 4] = ["format", "in", "style", "type"];

fn count(object: &str, node: &Value, keywords: &mut BTreeMap<String, usize>) {
    // `additionalProperties` may be `true`.
    for (keyword, value) in node.as_object().into_iter().flatten() {
        let name = match WITH_VALUE.contains(&keyword.as_str()) {
            true => format!("{object}.{keyword} = {value}"),
            false => format!("{object}.{keyword}"),
        };
        *keywords.entry(name).or_default() += 1;
        let holds = OBJECTS.iter().find(|(parent, name, _)| *parent == object && name == keyword);
        match holds.map(|(_, _, holds)| holds) {
            Some(One(child)) => count(child, value, keywords),
            Some(List(child)) => value.as_array().into_iter().flatten().for_each(|item| count(child, item, keywords)),
            Some(Map(child)) => {
                value.as_object().into_iter().flatten().for_each(|(_, item)| count(child, item, keywords))
            }
            None => {}
        }
    }
}
