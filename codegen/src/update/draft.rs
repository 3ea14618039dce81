//! Drafts rows of `api.toml` for operations without one, from the document.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{
    ident::{is_valid, snake},
    openapi::{self, entries, items, operations, successes},
    rows::{Rows, UNDECIDED},
};

/// A row, and its resource.
pub(super) struct Draft {
    /// `resource.method`.
    pub(super) sdk: String,
    /// The line of `[operations]`.
    pub(super) row: String,
}

/// A row for each operation without one, in the order of their SDK names.
pub(super) fn rows(document: &Value, rows: &Rows) -> Vec<Draft> {
    let mut taken: BTreeSet<String> = rows.operations.values().map(|row| row.sdk.clone()).collect();
    let mut drafts = Vec::new();
    for (path, method, operation) in operations(document) {
        let id = operation.get("operationId").and_then(Value::as_str).unwrap_or_default();
        if id.is_empty() || rows.operation(id).is_some() {
            continue;
        }
        let mut sdk = name(document, path, method, operation, rows);
        if !taken.insert(sdk.clone()) {
            sdk = format!("{}.{}", sdk.rsplit_once('.').map_or("", |(resource, _)| resource), snake(id));
            taken.insert(sdk.clone());
        }
        let row = row(document, id, &sdk, method, operation, rows);
        drafts.push(Draft { sdk, row });
    }
    drafts.sort_by(|a, b| a.sdk.cmp(&b.sdk));
    drafts
}

/// The name by the pattern of the official SDKs: the static parts of the path are resources; `list`, `create`, `retrieve`, `update` and
/// `delete` are methods, and so is the last part of a path without a GET and without items (`restore` of `POST /models/{modelId}/restore`).
/// Where several HTTP methods share such a path, the verb comes first (`delete_logo`, `update_logo`).
fn name(document: &Value, path: &str, method: &str, operation: &Value, rows: &Rows) -> String {
    let parts: Vec<&str> = path.split('/').filter(|part| !part.is_empty()).collect();
    let names = parts.iter().filter(|part| !part.starts_with('{')).map(|part| snake(part));
    // A version (`/2.0/users`) is not a resource; a path without static parts belongs to the document.
    let mut names: Vec<String> = names.filter(|name| is_valid(name)).collect();
    if names.is_empty() {
        names.push("root".to_owned());
    }
    let ends_with_parameter = parts.last().is_some_and(|part| part.starts_with('{'));
    let below = format!("{path}/{{");
    let is_resource = ends_with_parameter
        || names.len() == 1
        || operations(document)
            .any(|(other, method, _)| other.starts_with(&below) || (other == path && method == "get"));
    let is_shared = operations(document).filter(|(other, ..)| *other == path).count() > 1;
    let verb = match method {
        "get" if ends_with_parameter => "retrieve",
        "get" if paging(operation, rows).is_some() || list(document, operation, rows).is_some() => "list",
        "get" => "retrieve",
        "post" => "create",
        "delete" => "delete",
        _ => "update",
    };
    match names.as_slice() {
        [resource @ .., action] if !is_resource && is_shared => format!("{}.{verb}_{action}", resource.join(".")),
        [resource @ .., action] if !is_resource => format!("{}.{action}", resource.join(".")),
        _ => format!("{}.{verb}", names.join(".")),
    }
}

fn row(document: &Value, id: &str, sdk: &str, method: &str, operation: &Value, rows: &Rows) -> String {
    let idempotency = if method == "get" { "default" } else { UNDECIDED };
    let bare = id.chars().all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-'));
    let key = if bare { id.to_owned() } else { toml::Value::from(id).to_string() };
    let mut row = format!("{key} = {{ sdk = \"{sdk}\", idempotency = \"{idempotency}\"");
    if let Some(paging) = paging(operation, rows) {
        row.push_str(&format!(", pages = \"{paging}\""));
        if let Some(list) = list(document, operation, rows) {
            row.push_str(&format!(", items = \"{list}\""));
        }
    }
    let status = rows.conventions.dry_run_status().map(|status| status.to_string());
    if status.is_some_and(|status| operation["responses"].get(status).is_some()) {
        row.push_str(", dry_run = true");
    }
    if items(operation.get("security")).next().is_none() {
        row.push_str(", auth = false");
    }
    if operation.get("deprecated") == Some(&Value::Bool(true)) {
        row.push_str(", deprecated = true");
    }
    let body = openapi::body(document, operation);
    let body = items(body.and_then(|body| body.get("required"))).filter_map(Value::as_str);
    let query = parameters(operation, "query").chain(parameters(operation, "header"));
    let query = query.filter(|(_, required)| *required).map(|(name, _)| name);
    let required: Vec<_> = body.chain(query).map(|name| format!("\"{name}\"")).collect();
    if required.len() > 1 {
        row.push_str(&format!(", arguments = [{}]", required.join(", ")));
    }
    // Whether the official documentation has the name must be checked by a person.
    row.push_str(", documented = false }");
    row
}

fn parameters<'a>(operation: &'a Value, location: &'static str) -> impl Iterator<Item = (&'a str, bool)> {
    let parameters = items(operation.get("parameters"));
    let parameters = parameters.filter(move |parameter| parameter.get("in").is_some_and(|within| within == location));
    parameters.filter_map(|parameter| {
        Some((parameter.get("name")?.as_str()?, parameter.get("required") == Some(&Value::Bool(true))))
    })
}

/// The query parameter that takes the page token.
fn paging<'a>(operation: &'a Value, rows: &Rows) -> Option<&'a str> {
    let is_token = |name: &str| rows.paging.keys().any(|key| key.get_ref() == name);
    parameters(operation, "query").map(|(name, _)| name).find(|name| is_token(name))
}

/// The list field of the response, if it has exactly one.
fn list<'a>(document: &'a Value, operation: &'a Value, rows: &Rows) -> Option<&'a str> {
    let success = successes("", operation, rows.conventions.dry_run_status()).into_iter().next()?.2;
    let schema = openapi::resolve(document, Some(openapi::json("", success)?.1))?;
    let mut lists = entries(schema.get("properties")).filter(|(_, property)| {
        openapi::resolve(document, Some(property)).is_some_and(|property| property["type"] == "array")
    });
    let (name, _) = lists.next()?;
    lists.next().is_none().then_some(name.as_str())
}
