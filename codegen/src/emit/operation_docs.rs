//! The documentation of an operation: on the method of its resource, and on the type of its request.

use super::{
    arguments::Argument,
    names::{handle, link, request_path},
    value::{self, few_values, is_enum},
};
use crate::{
    docs,
    model::{Api, Body, Field, Operation, TypeRef},
    rows::Idempotency,
};

/// For the method: the description, the verb and path, an example, and the remarks.
pub(super) fn of_method(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let official = match operation.documented {
        true => format!("; `{}` in Scenario's documentation", operation.sdk()),
        false => String::new(),
    };
    let source = operation.source.as_ref().map_or_else(String::new, |source| format!("; declared by the {source}"));
    let route = format!("`{} {}`{official}{source}.", operation.verb(), operation.path);
    let parts = [vec![summary(operation)], vec![route], example(operation, arguments, &[], api)];
    paragraphs(parts.into_iter().chain(remarks(operation, api)))
}

/// For the request: the same, with setters in the example, and the arguments of its method.
pub(super) fn of_request(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let (handle, name) = (handle(&operation.resource), &operation.name);
    let route = format!(
        "`{} {}`, returned by [`{handle}::{name}`](super::{handle}::{name}).",
        operation.verb(),
        operation.path
    );
    let described = arguments.iter().map(|argument| {
        let values = few_values(&argument.field.ty, api);
        format!("- `{}`: {}", argument.ident, docs::line(&argument.field.wire, &argument.field.docs, &values))
    });
    let arguments_list = match arguments.is_empty() {
        true => Vec::new(),
        false => ["Its arguments:".to_owned(), String::new()].into_iter().chain(described).collect(),
    };
    let example = example(operation, arguments, &setters(operation, api), api);
    let parts = [vec![summary(operation)], vec![route], example, arguments_list];
    paragraphs(parts.into_iter().chain(remarks(operation, api)))
}

fn summary(operation: &Operation) -> String {
    docs::clean(&operation.description).into_iter().next().unwrap_or_else(|| docs::words(&operation.name))
}

/// The lines of each non-empty part, separated by empty lines.
fn paragraphs(parts: impl Iterator<Item = Vec<String>>) -> Vec<String> {
    let parts: Vec<_> = parts.filter(|part| !part.is_empty()).collect();
    parts.join(&String::new())
}

/// The rest of the description, and the facts of the row: cost, retries, pagination, credential, replacement.
fn remarks(operation: &Operation, api: &Api) -> [Vec<String>; 2] {
    let description = docs::clean(&operation.description).into_iter().skip(1).skip_while(String::is_empty);
    let description: Vec<_> = description.collect();
    let method = |name: &str| format!("[`{name}`]({}::{name})", request_path(operation));
    let mut facts = Vec::new();
    match (operation.idempotency == Idempotency::Paid, operation.dry_run.is_some()) {
        (true, true) => {
            facts.push(format!("Costs creative units. {} returns the price without running it.", method("dry_run")))
        }
        (true, false) => facts.push("Costs creative units.".to_owned()),
        (false, true) => facts.push(format!("{} returns the price without running it.", method("dry_run"))),
        (false, false) => {}
    }
    let look_in = operation.look_in.as_ref().and_then(|name| api.operations.iter().find(|other| other.sdk() == *name));
    match (operation.is_idempotent(), look_in) {
        (true, _) if operation.method == "get" => {}
        (true, _) => facts.push("Idempotent: it is retried even if its response is lost.".to_owned()),
        (false, look_in) => {
            let shows = look_in
                .map_or_else(String::new, |other| format!(", and {} shows whether it was carried out", link(other)));
            facts.push(format!(
                "Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true{shows}."
            ));
        }
    }
    if operation.pages.is_some() {
        facts.push(format!("Returns one page of a list. {} requests all pages on demand.", method("items")));
    }
    if !operation.auth {
        facts.push("Needs no credential.".to_owned());
    }
    if operation.deprecated && !description.iter().any(|line| line.contains("eprecated")) {
        facts.push("Deprecated by Scenario.".to_owned());
    }
    if let Some(successor) = &operation.legacy {
        let link = api
            .operations
            .iter()
            .find(|other| other.sdk() == *successor)
            .map_or_else(|| format!("`{successor}`"), link);
        facts.push(format!("Legacy: the official SDKs no longer have it. {link} replaces it."));
    }
    let facts = match facts.len() {
        1 => facts,
        _ => facts.into_iter().map(|fact| format!("- {fact}")).collect(),
    };
    [description, facts]
}

/// The maximum number of optional values in an example.
const SHOWN: usize = 2;

/// The calls of an example that set optional values: the page size first, then others sorted by name.
fn setters(operation: &Operation, api: &Api) -> Vec<String> {
    let optional = operation.query.iter().chain(&operation.headers).chain(api.body_fields(operation));
    let mut fields: Vec<_> = optional.filter(|field| !field.required && is_simple(field, operation, api)).collect();
    fields.sort_by_key(|field| (api.conventions.page_size.as_ref() != Some(&field.wire), &field.ident));
    fields.iter().take(SHOWN).map(|field| format!(".{}({})", field.ident, value::example(field, api))).collect()
}

/// Whether an example can set it on its own. Page tokens come from responses, and a description that mentions other parameters may exclude
/// them.
fn is_simple(field: &Field, operation: &Operation, api: &Api) -> bool {
    let excludes = ["together", "instead", "ignored", "deprecated"];
    let description = field.docs.text.to_lowercase();
    let is_token = operation.pages.as_ref().and_then(|paging| paging.token()) == Some(&*field.wire);
    let has_example = match &field.ty {
        TypeRef::Named(name) => is_enum(name, api),
        TypeRef::Json | TypeRef::JsonObject | TypeRef::Map(_) | TypeRef::Secret | TypeRef::SignedUrl => false,
        TypeRef::List(item) | TypeRef::CommaList(item) => matches!(**item, TypeRef::String),
        _ => true,
    };
    has_example && !is_token && !field.docs.deprecated && !excludes.iter().any(|word| description.contains(word))
}

/// A call of the operation, with these setters.
fn example(operation: &Operation, arguments: &[Argument], setters: &[String], api: &Api) -> Vec<String> {
    const WIDTH: usize = 100;
    let values: Vec<_> = arguments.iter().map(|argument| value::example(&argument.field, api)).collect();
    let path = operation.resource.iter().map(|name| format!(".{name}()"));
    let method = format!(".{}({})", operation.name, values.join(", "));
    let input = matches!(operation.body, Some(Body::Map)).then(|| {
        let name = api.conventions.input.as_deref().unwrap_or("name");
        format!(".input({name:?}, {:?})", api.conventions.example(name).unwrap_or("value"))
    });
    let steps: Vec<_> = path.chain([method]).chain(input).chain(setters.iter().cloned()).collect();
    let binding = if operation.response.is_some() { "let response = " } else { "" };
    let one_line = format!("{binding}client{}.send().await?;", steps.concat());
    let mut lines = vec!["```no_run".to_owned()];
    if operation.deprecated {
        lines.push("# #![allow(deprecated)]".into());
    }
    lines.push("# async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {".into());
    if one_line.len() <= WIDTH {
        lines.push(one_line);
    } else {
        lines.push(format!("{binding}client"));
        lines.extend(steps.iter().map(|step| format!("    {step}")));
        lines.extend(["    .send()".into(), "    .await?;".into()]);
    }
    lines.extend(["# Ok(()) }".into(), "```".into()]);
    lines
}
