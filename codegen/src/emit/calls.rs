//! `tests/generated/`: every operation, and every type in request bodies, with its arguments and setters by the names in the document. The
//! contract test calls every setter through them.

use std::collections::BTreeSet;

use crate::{
    format::{GeneratedFile, HEADER},
    model::{Api, Body, Field, Operation, TypeDef, TypeKind, TypeRef},
};

use super::{
    arguments::arguments,
    value::{is_enum, plain, text},
};

const FOLDER: &str = "tests/generated";

pub(super) fn emit(api: &Api, files: &mut Vec<GeneratedFile>) {
    let modules: BTreeSet<_> = api.operations.iter().map(|operation| operation.resource[0].as_str()).collect();
    for module in &modules {
        let operations = api.operations.iter().filter(|operation| operation.resource[0] == *module);
        let operations: String = operations.map(|operation| self::operation(operation, api)).collect();
        let text = format!("use super::*;\n\noperations! {{\n{operations}}}\n");
        files.push(file(&format!("{module}.rs"), &text));
    }
    let objects: String = api.types.iter().filter_map(|def| object(def, api)).collect();
    let declared: String = modules.iter().map(|module| format!("mod {module};\n")).collect();
    let listed: String = modules.iter().map(|module| format!("    {module}::OPERATIONS,\n")).collect();
    let operations = format!("pub(super) const OPERATIONS: &[&[Operation]] = &[\n{listed}];\n");
    let objects = format!("objects! {{\n{objects}}}\n");
    files.push(file("mod.rs", &format!("use super::prelude::*;\n\n{declared}\n{operations}\n{objects}")));
}

fn file(name: &str, text: &str) -> GeneratedFile {
    GeneratedFile { path: format!("{FOLDER}/{name}"), text: format!("{HEADER}\n{text}") }
}

/// An entry of `operations!`.
fn operation(operation: &Operation, api: &Api) -> String {
    let is_list = matches!(operation.body, Some(Body::List(_)));
    let arguments = arguments(operation, api);
    let locations = arguments.iter().map(|argument| {
        let field = &argument.field;
        let is_body = is_list && !operation.parameters().any(|parameter| parameter.wire == field.wire);
        let location = if argument.in_body { "body" } else { location(field, operation) };
        // A list as the body has no name.
        let (location, wire) = if is_body { ("body", "") } else { (location, field.wire.as_str()) };
        let clear = if argument.in_body { clear(field) } else { String::new() };
        format!("{location} {wire:?}: {}{clear}", argument_type(&field.ty, api))
    });
    let locations = locations.collect::<Vec<_>>().join(", ");
    let response = operation.response.as_ref().map(|ty| format!(" -> {}", text(&plain(ty)))).unwrap_or_default();
    let price = operation.dry_run.as_ref().map(|price| format!(", dry_run -> {price}")).unwrap_or_default();
    let (resource, method) = (operation.resource.join("."), &operation.name);
    let mut out = format!("    {:?} => [{resource}] {method}({locations}){response}{price} {{\n", operation.id);
    let parameters = operation.query.iter().chain(&operation.headers).filter(|field| !field.required);
    for field in parameters {
        out.push_str(&setter(&format!("{} {:?}", location(field, operation), field.wire), field, api));
    }
    if operation.project
        && let Some(project) = &api.conventions.project
    {
        out.push_str(&format!("        query {project:?} => with_project_id(String),\n"));
    }
    for field in api.body_fields(operation).iter().filter(|field| !field.required) {
        out.push_str(&setter(&format!("body {:?}", field.wire), field, api));
    }
    if matches!(operation.body, Some(Body::Map)) {
        out.push_str("        body \"\" => inputs(JsonObject),\n");
    }
    out.push_str("    }\n");
    out
}

/// Whether a parameter is in the path, in the query, or a header.
fn location(field: &Field, operation: &Operation) -> &'static str {
    let is_in = |fields: &[Field]| fields.iter().any(|other| other.wire == field.wire);
    if is_in(&operation.path_parameters) {
        "path"
    } else if is_in(&operation.headers) {
        "header"
    } else {
        "query"
    }
}

/// An entry of `objects!`, for a type in request bodies.
fn object(def: &TypeDef, api: &Api) -> Option<String> {
    let TypeKind::Struct(fields) = &def.kind else { return None };
    if !def.in_requests || def.is_body {
        return None;
    }
    let named = |wire: &String| fields.iter().find(|field| field.wire == *wire);
    let arguments = def.arguments.iter().filter_map(named);
    let arguments: Vec<_> =
        arguments.map(|field| format!("{:?}: {}{}", field.wire, argument_type(&field.ty, api), clear(field))).collect();
    let mut out = format!("    {}({}) {{\n", def.name, arguments.join(", "));
    for field in fields.iter().filter(|field| !def.arguments.contains(&field.wire)) {
        out.push_str(&setter(&format!("{:?}", field.wire), field, api));
    }
    out.push_str("    }\n");
    Some(out)
}

fn setter(wire: &str, field: &Field, api: &Api) -> String {
    format!("        {wire} => {}({}){},\n", field.ident, argument_type(&field.ty, api), clear(field))
}

fn clear(field: &Field) -> String {
    if field.nullable { format!(" | clear_{}", field.ident) } else { String::new() }
}

/// The type that the tests convert JSON to for an argument: a string if the argument takes anything that converts from one.
fn argument_type(ty: &TypeRef, api: &Api) -> String {
    match ty {
        TypeRef::Timestamp | TypeRef::SignedUrl | TypeRef::Secret => "String".to_owned(),
        TypeRef::Named(name) if is_enum(name, api) => "String".to_owned(),
        TypeRef::Json => "Value".to_owned(),
        TypeRef::List(item) | TypeRef::CommaList(item) => format!("Vec<{}>", argument_type(item, api)),
        ty => text(&plain(ty)),
    }
}
