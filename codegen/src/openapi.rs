//! Reading the OpenAPI document: small steps through `serde_json::Value`, so that the stages say what they look for.

use serde_json::Value;

/// Methods of a path item that may hold an operation.
pub(crate) const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// Path, method and operation of every operation, in the order of the document.
pub(crate) fn operations(document: &Value) -> impl Iterator<Item = (&str, &'static str, &Value)> {
    entries(document.get("paths")).flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| Some((path.as_str(), method, item.get(method)?)))
    })
}

/// The pointer of a reference into this document.
pub(crate) fn reference(schema: &Value) -> Option<&str> {
    schema.get("$ref")?.as_str()?.strip_prefix('#')
}

/// The entries of an object, none of anything else.
pub(crate) fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

/// The items of an array, none of anything else.
pub(crate) fn items(node: Option<&Value>) -> impl Iterator<Item = &Value> {
    node.and_then(Value::as_array).into_iter().flatten()
}

/// The parameters of a path template.
pub(crate) fn template(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// The schema that a schema refers to, or itself.
pub(crate) fn resolve<'a>(document: &'a Value, schema: Option<&'a Value>) -> Option<&'a Value> {
    let schema = schema?;
    match reference(schema) {
        Some(pointer) => document.pointer(pointer),
        None => Some(schema),
    }
}

/// The schema of an operation's JSON body.
pub(crate) fn body<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    resolve(document, operation.pointer("/requestBody/content/application~1json/schema"))
}
