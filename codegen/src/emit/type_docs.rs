//! The documentation of the types: of their module, and of a struct, its contents and the operations that return it.

use super::{names::link, types::resource_of};
use crate::{
    docs, ident,
    model::{Api, Field, TypeDef, TypeKind, TypeRef},
};

/// For the module: all types, by resource.
pub(super) fn of_module(api: &Api) -> Vec<String> {
    let mut lines = vec![
        "The types of the API: responses, the objects in requests and responses, and the values of enums.".to_owned(),
        String::new(),
        "[`Timestamp`], [`SignedUrl`], [`Secret`] and [`UnknownValue`] are the types of single values.".to_owned(),
    ];
    let resources = api.resources.iter().filter(|resource| resource.path.len() == 1);
    for name in resources.map(|resource| resource.path[0].as_str()) {
        let title = format!("[`{name}`](crate::resources::{name})");
        lines.extend(section(&title, api, |def| resource_of(def, api) == Some(name)));
    }
    lines.extend(section("Several resources", api, |def| resource_of(def, api).is_none()));
    lines
}

/// A heading and its types; empty without types.
fn section(title: &str, api: &Api, is_listed: impl Fn(&TypeDef) -> bool) -> Vec<String> {
    let kind = |def: &TypeDef| match &def.kind {
        TypeKind::Enum(_) => "Enums",
        TypeKind::Struct(_) if api.is_response(&def.name) => "Responses",
        TypeKind::Struct(_) => "Objects",
    };
    let mut lines = Vec::new();
    for wanted in ["Responses", "Objects", "Enums"] {
        let defs = api.types.iter().filter(|def| !def.is_body && is_listed(def) && kind(def) == wanted);
        let links: Vec<_> = defs.map(|def| format!("[`{}`]", def.name)).collect();
        if !links.is_empty() {
            lines.extend(wrapped(&format!("- {wanted}: {}", links.join(", "))));
        }
    }
    if !lines.is_empty() {
        lines.splice(0..0, [String::new(), format!("# {title}"), String::new()]);
    }
    lines
}

/// The item of a list, wrapped to a width that is readable in a diff.
fn wrapped(item: &str) -> Vec<String> {
    const WIDTH: usize = 110;
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in item.split(' ') {
        if line.len() + 1 + word.len() > WIDTH {
            lines.push(std::mem::replace(&mut line, " ".to_owned()));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push(line);
    lines
}

/// The description, or else the contents; for a response, also the operations that return it.
pub(super) fn of_struct(def: &TypeDef, fields: &[Field], api: &Api) -> Vec<String> {
    let returned_by = returned_by(def, api);
    let mut lines = match def.docs.text.is_empty() && !returned_by.is_empty() {
        true => vec![contents(fields, api)],
        false => docs::lines(&def.name, &def.docs, &[]),
    };
    if !returned_by.is_empty() {
        lines.push(String::new());
        lines.extend(returned_by);
    }
    lines
}

fn returned_by(def: &TypeDef, api: &Api) -> Vec<String> {
    let operations = api.operations.iter().filter(|operation| operation.response_name() == Some(&def.name));
    let links: Vec<_> = operations.map(link).collect();
    match &links[..] {
        [] => Vec::new(),
        [only] => vec![format!("Returned by {only}.")],
        _ => {
            let list = links.iter().map(|link| format!("- {link}"));
            ["Returned by:".to_owned(), String::new()].into_iter().chain(list).collect()
        }
    }
}

/// `The captions, the job, the IP detection and the price.`
fn contents(fields: &[Field], api: &Api) -> String {
    let is_token = |field: &Field| {
        let paged = api.operations.iter().filter_map(|operation| operation.pages.as_ref());
        paged.filter_map(|paging| paging.next()).any(|next| next == field.wire)
    };
    let is_price = |field: &Field| api.conventions.price_fields.contains(&field.wire);
    let mut named: Vec<_> = fields.iter().filter(|field| !is_price(field) && !is_token(field)).collect();
    named.sort_by_key(|field| api.conventions.secondary_fields.iter().position(|secondary| *secondary == field.wire));
    let mut phrases: Vec<_> = named.into_iter().map(phrase).collect();
    if fields.iter().any(is_price) {
        phrases.push("the price".into());
    }
    if fields.iter().any(is_token) {
        phrases.push("the token of the next page".into());
    }
    let text = match phrases.split_last() {
        None => "no fields".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, others)) => format!("{} and {last}", others.join(", ")),
    };
    format!("{}.", docs::capitalized(&text))
}

/// `jobId` → `the ID of the job`; a flag is not a noun.
fn phrase(field: &Field) -> String {
    let words = ident::words(&field.wire);
    match (&field.ty, words.strip_suffix(" ID")) {
        (TypeRef::Boolean, _) => format!("whether it is {words}"),
        (_, Some(of)) => format!("the ID of the {of}"),
        (_, None) => format!("the {words}"),
    }
}
