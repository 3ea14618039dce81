//! Reading the OpenAPI document: accessors over `serde_json::Value` that the stages share.

use serde_json::Value;

/// Methods of a path item that may hold an operation.
pub(crate) const METHODS: [&str; 5] = ["get", "put", "post", "delete", "patch"];

/// The keyword in which [`simplify`](crate::simplify) records the original location of a copied node.
pub(crate) const AT: &str = "x-at";

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

/// The entries of an object; empty for any other value.
pub(crate) fn entries(node: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    node.and_then(Value::as_object).into_iter().flatten()
}

/// The items of an array; empty for any other value.
pub(crate) fn items(node: Option<&Value>) -> impl Iterator<Item = &Value> {
    node.and_then(Value::as_array).into_iter().flatten()
}

/// The parameters of a path template, including duplicates.
pub(crate) fn template(path: &str) -> impl Iterator<Item = &str> {
    path.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// The maximum length of a chain of references.
const CHAIN: usize = 16;

/// The schema that a schema refers to, or itself; `None` if the references are dangling or cyclic.
pub(crate) fn resolve<'a>(document: &'a Value, schema: Option<&'a Value>) -> Option<&'a Value> {
    let schema = schema?;
    match reference(schema) {
        Some(pointer) => target(document, pointer).map(|(_, target)| target),
        None => Some(schema),
    }
}

/// The last target of a chain of references that starts at a pointer, with its own pointer.
pub(crate) fn target<'a>(document: &'a Value, mut pointer: &'a str) -> Option<(&'a str, &'a Value)> {
    for _ in 0..CHAIN {
        let node = document.pointer(pointer)?;
        match reference(node) {
            Some(next) => pointer = next,
            None => return Some((pointer, node)),
        }
    }
    None
}

/// The location of a node: this pointer, or the pointer that it was copied from.
pub(crate) fn location(pointer: String, node: &Value) -> String {
    node.get(AT).and_then(Value::as_str).map_or(pointer, str::to_owned)
}

/// The parameters of an operation at a pointer, each with its pointer.
pub(crate) fn parameters<'a>(pointer: &str, operation: &'a Value) -> impl Iterator<Item = (String, &'a Value)> {
    let parameters = items(operation.get("parameters")).enumerate();
    parameters.map(move |(index, parameter)| (location(format!("{pointer}/parameters/{index}"), parameter), parameter))
}

/// Whether it is JSON, with any parameters (`application/json; charset=utf-8`).
pub(crate) fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    media.eq_ignore_ascii_case("application/json")
}

/// The schema of the JSON content of a body or response at a pointer, with its pointer.
pub(crate) fn json<'a>(pointer: &str, node: &'a Value) -> Option<(String, &'a Value)> {
    let (media, content) = entries(node.get("content")).find(|(media, _)| is_json(media))?;
    let pointer = format!("{pointer}/content/{}/schema", crate::error::segment(media));
    Some((pointer, content.get("schema")?))
}

/// The responses of an operation at a pointer, without errors and the dry run's status, as (status, pointer, response).
pub(crate) fn successes<'a>(
    pointer: &str,
    operation: &'a Value,
    dry_run: Option<u16>,
) -> Vec<(u16, String, &'a Value)> {
    let responses = entries(operation.get("responses")).filter_map(|(status, response)| {
        let number = if status.eq_ignore_ascii_case("2xx") { 200 } else { status.parse().ok()? };
        let pointer = location(format!("{pointer}/responses/{status}"), response);
        ((200..300).contains(&number) && Some(number) != dry_run).then_some((number, pointer, response))
    });
    let mut responses: Vec<_> = responses.collect();
    responses.sort_by_key(|(status, ..)| *status);
    responses
}

/// The schema of an operation's JSON body.
pub(crate) fn body<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a Value> {
    resolve(document, Some(json("", operation.get("requestBody")?)?.1))
}
