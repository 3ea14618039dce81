//! Stage 3: normalizes equivalent forms to the one that later stages read. Nothing is rejected here: anything without a simpler form is
//! kept, and the lint reports it.
//!
//! - a referenced parameter, body or response is inlined, with its original location in `x-at`;
//! - parameters of a path are copied into each of its operations, and so is the document's `security`;
//! - `allOf` of one schema is that schema;
//! - a schema with `properties` and no `type` is an object, one with `items` an array, one with an enum of texts a string;
//! - `null` among the values of an enum is `nullable`;
//! - an enum of numbers or booleans is a number or a boolean, its values become documentation;
//! - `additionalProperties` next to `properties` is removed if it is not a schema, and so is a lone `true` or `false`: responses keep
//!   unknown fields, and `with_body_field` sends them.

use serde_json::{Map, Value};

use crate::{
    error::segment,
    openapi::{AT, METHODS, reference, target},
};

/// Simplifies a whole document.
pub(crate) fn simplify(document: &mut Value) {
    let whole = document.clone();
    if let Some(paths) = document.get_mut("paths").and_then(Value::as_object_mut) {
        for (path, item) in paths {
            path_item(&whole, &format!("/paths/{}", segment(path)), item);
        }
    }
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    schemas.into_iter().flatten().for_each(|(_, node)| schema(node));
}

fn path_item(document: &Value, pointer: &str, item: &mut Value) {
    let Some(item) = item.as_object_mut() else { return };
    let shared: Vec<Value> = match item.shift_remove("parameters") {
        Some(Value::Array(shared)) => shared,
        _ => Vec::new(),
    };
    for method in METHODS {
        let Some(operation) = item.get_mut(method).and_then(Value::as_object_mut) else { continue };
        parameters(document, pointer, operation, &shared);
        if let Some(body) = operation.get_mut("requestBody") {
            inline(document, body);
            content(body);
        }
        let responses = operation.get_mut("responses").and_then(Value::as_object_mut);
        for (_, response) in responses.into_iter().flatten() {
            inline(document, response);
            content(response);
        }
        if let Some(security) = document.get("security").filter(|_| !operation.contains_key("security")) {
            operation.insert("security".to_owned(), security.clone());
        }
    }
}

fn parameters(document: &Value, pointer: &str, operation: &mut Map<String, Value>, shared: &[Value]) {
    let mut own = match operation.get("parameters") {
        Some(Value::Array(own)) => own.clone(),
        Some(_) => return,
        None => Vec::new(),
    };
    own.iter_mut().for_each(|parameter| inline(document, parameter));
    let key = |parameter: &Value| (parameter.get("name").cloned(), parameter.get("in").cloned());
    for (index, parameter) in shared.iter().enumerate() {
        let mut parameter = parameter.clone();
        inline(document, &mut parameter);
        if own.iter().any(|own| key(own) == key(&parameter)) {
            continue;
        }
        if let Some(parameter) = parameter.as_object_mut().filter(|parameter| !parameter.contains_key(AT)) {
            parameter.insert(AT.to_owned(), Value::from(format!("{pointer}/parameters/{index}")));
        }
        own.push(parameter);
    }
    for parameter in &mut own {
        if let Some(node) = parameter.get_mut("schema") {
            schema(node);
        }
    }
    if !own.is_empty() {
        operation.insert("parameters".to_owned(), Value::Array(own));
    }
}

/// Replaces a reference by its target; a dangling or cyclic one stays.
fn inline(document: &Value, node: &mut Value) {
    let Some(pointer) = reference(node).map(str::to_owned) else { return };
    let Some((at, found)) = target(document, &pointer) else { return };
    let mut found = found.clone();
    if let Some(found) = found.as_object_mut() {
        found.insert(AT.to_owned(), Value::from(at));
    }
    *node = found;
}

fn content(node: &mut Value) {
    let content = node.get_mut("content").and_then(Value::as_object_mut);
    for (_, media) in content.into_iter().flatten() {
        if let Some(node) = media.get_mut("schema") {
            schema(node);
        }
    }
}

fn schema(node: &mut Value) {
    let Some(map) = node.as_object_mut() else { return };
    if map.contains_key("$ref") {
        return;
    }
    all_of_one(map);
    enum_values(map);
    if !map.contains_key("type") {
        let ty = if map.contains_key("properties") || map.contains_key("additionalProperties") {
            Some("object")
        } else if map.contains_key("items") {
            Some("array")
        } else if map.contains_key("enum") {
            Some("string")
        } else {
            None
        };
        if let Some(ty) = ty {
            map.insert("type".to_owned(), Value::from(ty));
        }
    }
    let is_struct = map.get("properties").and_then(Value::as_object).is_some_and(|fields| !fields.is_empty());
    match map.get("additionalProperties") {
        Some(Value::Bool(_)) => drop(map.shift_remove("additionalProperties")),
        Some(Value::Object(any)) if is_struct && any.is_empty() => drop(map.shift_remove("additionalProperties")),
        _ => {}
    }
    let properties = map.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flatten().for_each(|(_, property)| schema(property));
    for below in ["items", "additionalProperties"] {
        if let Some(node) = map.get_mut(below) {
            schema(node);
        }
    }
}

/// Keywords next to `allOf` take precedence over those of the schema in it.
fn all_of_one(map: &mut Map<String, Value>) {
    let Some([Value::Object(one)]) = map.get("allOf").and_then(Value::as_array).map(Vec::as_slice) else { return };
    let one = one.clone();
    map.shift_remove("allOf");
    for (key, value) in one {
        map.entry(key).or_insert(value);
    }
}

fn enum_values(map: &mut Map<String, Value>) {
    let Some(Value::Array(values)) = map.get_mut("enum") else { return };
    let count = values.len();
    values.retain(|value| !value.is_null());
    let nullable = values.len() < count;
    let ty = if !values.is_empty() && values.iter().all(Value::is_boolean) {
        Some("boolean")
    } else if !values.is_empty() && values.iter().all(|value| value.is_i64() || value.is_u64()) {
        Some("integer")
    } else if !values.is_empty() && values.iter().all(Value::is_number) {
        Some("number")
    } else {
        None
    };
    let listed: Vec<_> = values.iter().map(Value::to_string).collect();
    if nullable {
        map.insert("nullable".to_owned(), Value::Bool(true));
    }
    let Some(ty) = ty.filter(|ty| map.get("type").is_none_or(|declared| declared == ty || declared == "number")) else {
        return;
    };
    map.shift_remove("enum");
    map.entry("type").or_insert(Value::from(ty));
    let text = map.get("description").and_then(Value::as_str).unwrap_or_default();
    let dot = if text.is_empty() || text.ends_with('.') { "" } else { "." };
    let text = format!("{text}{dot} One of {}.", listed.join(", "));
    map.insert("description".to_owned(), Value::from(text.trim_start()));
}
