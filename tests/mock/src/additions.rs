//! Merges `additions.yaml`, an OpenAPI document of operations that the vendored document lacks, into the vendored document. This
//! implementation is independent of the SDK's generator, so that a mistake in either one is detected.

use serde_json::{Map, Value, json};

/// The prefix of a reference into the vendored document.
const VENDORED: &str = "openapi.json#";

/// Adds the operations and components of the additions; nothing of the document is replaced.
pub(crate) fn merge(document: &mut Value, mut additions: Value) {
    lead_into_merged(&mut additions);
    for (path, item) in entries(additions.get("paths")) {
        // Parameters shared by all operations of a path are copied into each of them.
        let shared = item.get("parameters").and_then(Value::as_array).cloned().unwrap_or_default();
        let mut item = item.clone();
        item.remove("parameters");
        for operation in item.values_mut() {
            let mut parameters = shared.clone();
            parameters.extend(operation.get("parameters").and_then(Value::as_array).into_iter().flatten().cloned());
            if let Value::Object(operation) = operation {
                operation.insert("parameters".to_owned(), json!(parameters));
            }
        }
        add(document, ["paths", path], item);
    }
    for (kind, components) in entries(additions.get("components")) {
        add(document, ["components", kind], components.clone());
    }
}

fn entries(value: Option<&Value>) -> impl Iterator<Item = (&str, &Map<String, Value>)> {
    let objects = value.and_then(Value::as_object).into_iter().flatten();
    objects.filter_map(|(name, value)| Some((name.as_str(), value.as_object()?)))
}

/// Adds fields to the object at a location, creating it if it is missing.
fn add(document: &mut Value, location: [&str; 2], fields: Map<String, Value>) {
    let mut at = document;
    for key in location {
        let Value::Object(object) = at else { return };
        at = object.entry(key).or_insert_with(|| json!({}));
    }
    if let Value::Object(object) = at {
        for (name, value) in fields {
            object.entry(name).or_insert(value);
        }
    }
}

/// Rewrites references into the vendored document to the merged one.
fn lead_into_merged(node: &mut Value) {
    match node {
        Value::Object(fields) => {
            if let Some(Value::String(target)) = fields.get_mut("$ref")
                && let Some(pointer) = target.strip_prefix(VENDORED)
            {
                *target = format!("#{pointer}");
            }
            fields.values_mut().for_each(lead_into_merged);
        }
        Value::Array(items) => items.iter_mut().for_each(lead_into_merged),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_and_components_are_added_and_nothing_is_replaced() {
        let mut document = json!({
            "paths": { "/a": { "get": { "operationId": "GetA" } } },
            "components": { "schemas": { "A": { "type": "string" } } },
        });
        let additions = json!({
            "paths": { "/a": {
                "parameters": [{ "$ref": "#/components/parameters/Id" }],
                "get": { "operationId": "Other" },
                "put": { "operationId": "PutA", "parameters": [{ "name": "b" }] },
            } },
            "components": {
                "parameters": { "Id": { "name": "id" } },
                "schemas": { "A": {}, "B": { "items": { "$ref": "openapi.json#/components/schemas/A" } } },
            },
        });
        merge(&mut document, additions);
        assert_eq!(
            document,
            json!({
                "paths": { "/a": {
                    "get": { "operationId": "GetA" },
                    "put": { "operationId": "PutA", "parameters": [{ "$ref": "#/components/parameters/Id" }, { "name": "b" }] },
                } },
                "components": {
                    "schemas": { "A": { "type": "string" }, "B": { "items": { "$ref": "#/components/schemas/A" } } },
                    "parameters": { "Id": { "name": "id" } },
                },
            })
        );
    }
}
