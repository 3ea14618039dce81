//! The requests and the behaviour of the operations, read from the model. `wire.rs` tests over HTTP that the generated code sends these
//! requests.

use codegen::{
    Idempotency, Paging,
    model::{Api, Body, Field, Operation, TypeRef},
};

/// Each operation with its parameters, body and responses.
pub(crate) fn wire(api: &Api) -> String {
    api.operations.iter().map(wire_form).collect::<Vec<_>>().join("\n")
}

fn wire_form(operation: &Operation) -> String {
    let mut text = format!("{}: {} {} ({})\n", operation.sdk(), operation.verb(), operation.path, operation.id);
    let parameters =
        [("path", &operation.path_parameters), ("query", &operation.query), ("header", &operation.headers)];
    for (location, fields) in parameters {
        for field in fields {
            let required = if field.required { "required" } else { "optional" };
            text.push_str(&format!("  {location:<7} {:<24} {required}  {}\n", field.wire, encoding(location, field)));
        }
    }
    match &operation.body {
        Some(Body::Fields(name)) => text.push_str(&format!("  body    {name}\n")),
        Some(Body::List(item)) => text.push_str(&format!("  body    list of {}\n", value_name(item))),
        Some(Body::Map) => text.push_str("  body    any object\n"),
        None => {}
    }
    let response = operation.response.as_ref().map_or_else(|| "untyped".to_owned(), value_name);
    text.push_str(&format!("  {}     {response}\n", operation.status));
    if let Some(price) = &operation.dry_run {
        text.push_str(&format!("  269     {price}, with the query parameter dryRun\n"));
    }
    text
}

/// The encoding of a parameter.
fn encoding(location: &str, field: &Field) -> String {
    let value = match &field.ty {
        TypeRef::List(item) => format!("{}, once for each item", value_name(item)),
        TypeRef::CommaList(item) => format!("{}, joined by commas", value_name(item)),
        other => value_name(other),
    };
    match location {
        "path" => format!("{value}, percent-encoded to one segment"),
        _ => value,
    }
}

fn value_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::String => "text".to_owned(),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Integer(width) => format!("integer ({})", format!("{width:?}").to_lowercase()),
        TypeRef::Timestamp => "time".to_owned(),
        TypeRef::SignedUrl => "link".to_owned(),
        TypeRef::Secret => "secret".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Json => "any JSON".to_owned(),
        TypeRef::JsonObject => "any object".to_owned(),
        TypeRef::List(item) => format!("list of {}", value_name(item)),
        TypeRef::CommaList(item) => format!("comma-separated {}", value_name(item)),
        TypeRef::Map(value) => format!("map of {}", value_name(value)),
        TypeRef::Named(name) => name.clone(),
    }
}

/// A row for each operation. The columns have fixed positions, so that one operation does not move another.
pub(crate) fn behaviour(api: &Api) -> String {
    let head = ["operation", "verb", "idempotency", "sent again", "look in", "paging", "auth", "dry run", "status"];
    let rows = api.operations.iter().map(|operation| row(&behaviour_of(operation).each_ref().map(String::as_str)));
    [row(&head)].into_iter().chain(rows).collect()
}

fn behaviour_of(operation: &Operation) -> [String; 9] {
    let idempotency = match operation.idempotency {
        Idempotency::Paid => "paid",
        Idempotency::Once => "once",
        Idempotency::Safe => "safe",
        Idempotency::Default => "by verb",
        Idempotency::Undecided => unreachable!("codegen refuses it"),
    };
    let paging = operation.pages.as_ref().map(|paging| match paging {
        Paging::Token { parameter, .. } => parameter.as_str(),
        Paging::Offset => "offset",
    });
    let paging = paging.map(|paging| match &operation.items {
        Some(items) => format!("{paging}: {items}"),
        None => paging.to_owned(),
    });
    let status = [(operation.deprecated, "deprecated"), (operation.legacy.is_some(), "legacy")];
    let status: Vec<_> = status.into_iter().filter_map(|(is, name)| is.then_some(name)).collect();
    let or_none = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
    [
        operation.sdk(),
        operation.verb(),
        idempotency.to_owned(),
        if operation.is_idempotent() { "yes" } else { "no" }.to_owned(),
        or_none(operation.look_in.clone()),
        or_none(paging),
        if operation.auth { "yes" } else { "no" }.to_owned(),
        or_none(operation.dry_run.as_ref().map(|_| "yes".to_owned())),
        or_none((!status.is_empty()).then(|| status.join(", "))),
    ]
}

fn row(cells: &[&str; 9]) -> String {
    const WIDTHS: [usize; 9] = [40, 6, 11, 10, 24, 28, 4, 7, 0];
    let cells = cells.iter().zip(WIDTHS).map(|(cell, width)| format!("{cell:<width$}"));
    format!("{}\n", cells.collect::<Vec<_>>().join("  ").trim_end())
}
