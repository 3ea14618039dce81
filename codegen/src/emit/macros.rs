//! Invocations of the SDK's macros, as text, because prettyplease does not format them.

use super::{
    names,
    value::{plain, text},
};
use crate::{
    docs,
    model::{Api, Body, Field, Operation, TypeDef, TypeRef},
    wire,
};

/// An invocation of `open_enum!`.
pub(super) fn open_enum(def: &TypeDef, values: &[(String, String)]) -> String {
    let mut out = String::from("open_enum! {\n");
    for line in docs::lines(&def.name, &def.docs, &[]) {
        out.push_str(format!("    /// {line}").trim_end());
        out.push('\n');
    }
    out.push_str(&format!("    pub enum {} {{\n", def.name));
    for (value, variant) in values {
        out.push_str(&format!("        {variant} = {value:?},\n"));
    }
    out.push_str("    }\n}\n\n");
    out
}

/// An invocation of `object!`, which declares how the fields of a struct are decoded, serialized and shown.
pub(super) fn object(def: &TypeDef, fields: &[Field], api: &Api) -> String {
    let is_response = api.is_response(&def.name);
    let how = |field: &Field| match field {
        Field { identifier: true, .. } => "identifier",
        Field { present: true, .. } => "present",
        Field { text_or_number: true, .. } => "text_or_number",
        Field { secret: true, .. } => "secret",
        _ if is_response && field.required && has_identifier(&field.ty, api) => "present",
        _ if field.required && (is_collection(&field.ty) || def.in_requests && field.nullable) => "required",
        _ => "value",
    };
    let name = format!("{}{}", def.name, if is_response { ": response" } else { "" });
    let entries = fields.iter().enumerate();
    table("object", &name, entries.map(|(position, field)| format!("{position}: {}", entry(field, how(field)))))
}

/// An invocation of `fields!`, which declares how a body is serialized.
pub(super) fn body(def: &TypeDef, fields: &[Field]) -> String {
    let how = |field: &Field| if field.required { "required" } else { "value" };
    table("fields", &def.name, fields.iter().map(|field| entry(field, how(field))))
}

fn entry(field: &Field, how: &str) -> String {
    format!("{} = {how}({:?})", field.ident, field.wire)
}

/// An invocation of a macro with many short entries.
fn table(name: &str, of: &str, entries: impl Iterator<Item = String>) -> String {
    let mut out = format!("{name}!({of} {{\n");
    let mut line = String::from("   ");
    for entry in entries {
        // A space before, a comma after.
        if line.len() + entry.len() + 2 > 120 {
            out.push_str(&format!("{line}\n"));
            line = String::from("   ");
        }
        line.push_str(&format!(" {entry},"));
    }
    out.push_str(&format!("{line}\n}});\n\n"));
    out
}

/// Whether the type has an ID, like an asset or a job.
fn has_identifier(ty: &TypeRef, api: &Api) -> bool {
    matches!(ty, TypeRef::Named(name) if api.fields(name).iter().any(|field| field.identifier))
}

/// Whether it is a list or a map, which can be optional without being an `Option`.
fn is_collection(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::List(_) | TypeRef::Map(_) | TypeRef::JsonObject)
}

/// An invocation of `page!`, which declares where the items of a page are and how the next page is requested.
pub(super) fn page(def: &TypeDef, fields: &[Field], api: &Api) -> String {
    let mut paged = api.operations.iter().filter(|operation| operation.response_name() == Some(&def.name));
    let Some((paging, items)) = paged.find_map(|operation| operation.pages.as_ref().zip(operation.items.as_ref()))
    else {
        return String::new();
    };
    let named = |wire: &str| fields.iter().find(|field| field.wire == wire);
    let Some(Field { ident, ty: TypeRef::List(item), .. }) = named(items) else { return String::new() };
    let next = match paging.next().map(named) {
        None => "offset".to_owned(),
        Some(Some(token)) => format!("token {}", token.ident),
        Some(None) => return String::new(),
    };
    format!("page!({} {{ {ident}: {}, {next} }});\n\n", def.name, text(&plain(item)))
}

/// The invocations of `paged!`, if the response is a page, and of `request!`. Their methods stand in this order on the page of the request.
pub(super) fn request(operation: &Operation) -> String {
    let request = names::request(operation);
    let response = operation.response.as_ref().map(|ty| text(&plain(ty)));
    let (send, raw) = (response.as_deref().unwrap_or("()"), response.as_deref().unwrap_or("serde_json::Value"));
    let price = operation.dry_run.as_ref().map(|price| format!(", dry_run: {price}")).unwrap_or_default();
    let body = if matches!(operation.body, Some(Body::Fields(_))) { ", body: object" } else { "" };
    let paged = operation.pages.as_ref().map(|paging| {
        let token = operation.query.iter().find(|field| Some(field.wire.as_str()) == paging.token());
        // Pagination by offset is always in the body.
        let by = token.map_or_else(|| "offset body".to_owned(), |token| format!("token {}", wire::local(token)));
        format!("paged!({request} -> {send}, {by});\n")
    });
    format!("{}request!({request} {{ send: {send}, raw: {raw}{price}{body} }});\n", paged.unwrap_or_default())
}
