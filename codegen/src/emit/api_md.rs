//! `sdk/api.md`: every method on one page.

use std::collections::BTreeMap;

use super::{
    arguments::arguments,
    types,
    value::{plain, text},
};
use crate::{
    format::GeneratedFile,
    model::{Api, Operation},
};

pub(super) fn emit(api: &Api) -> GeneratedFile {
    let mut page = format!(
        "<!-- Written by `cargo xtask codegen`; do not edit by hand. -->\n\n# API\n\n\
         {} operations of the Scenario API. A method's arguments are required; optional values have setters on its request. Requests are in \
         `scenario_sdk::resources`, responses in `scenario_sdk::types`.\n\n",
        api.operations.len(),
    );
    let mut sources: BTreeMap<&str, usize> = BTreeMap::new();
    for source in api.operations.iter().filter_map(|operation| operation.source.as_deref()) {
        *sources.entry(source).or_default() += 1;
    }
    let declared = api.operations.len() - sources.values().sum::<usize>();
    page.push_str(&format!("- {declared} are in the API's document of {}.\n", api.version));
    for (source, count) in sources {
        page.push_str(&format!("- {count}, marked *added*, are declared by the {source}.\n"));
    }
    for resource in &api.resources {
        let operations: Vec<_> =
            api.operations.iter().filter(|operation| operation.resource == resource.path).collect();
        let named = resource.path.join(".");
        let aliases: Vec<_> = api
            .operations
            .iter()
            .flat_map(|operation| operation.aliases.iter().map(move |alias| (operation, alias)))
            .filter_map(|(operation, alias)| {
                let (of, name) = alias.rsplit_once('.')?;
                (of == named).then_some((operation, name))
            })
            .collect();
        if operations.is_empty() && aliases.is_empty() {
            continue;
        }
        let path: Vec<_> = resource.path.iter().map(|name| format!("{name}()")).collect();
        page.push_str(&format!("\n## `client.{}`\n\n{}\n\n", path.join("."), resource.docs));
        page.push_str("| method | operation | optional | response |\n|---|---|---|---|\n");
        for operation in operations {
            let mut notes = String::new();
            for (applies, note) in [
                (operation.source.is_some(), "added"),
                (operation.dry_run.is_some(), "dry run"),
                (operation.pages.is_some(), "paginated"),
                (!operation.auth, "public"),
                (operation.deprecated, "deprecated"),
                (operation.legacy.is_some(), "legacy"),
            ] {
                if applies {
                    notes.push_str(&format!(" · {note}"));
                }
            }
            page.push_str(&format!(
                "| [`{}`](src/generated/resources/{}/{}.rs){notes} | `{} {}` | {} | {} |\n",
                signature(operation, api),
                operation.resource.join("/"),
                operation.name,
                operation.verb(),
                operation.path,
                optional(operation, api),
                response(operation, api),
            ));
        }
        for (operation, name) in aliases {
            page.push_str(&format!("| `{name}` | the same as `{}` | | |\n", operation.sdk()));
        }
    }
    GeneratedFile { path: "sdk/api.md".into(), text: page }
}

/// A method with its arguments: `create(name, prompt)`.
fn signature(operation: &Operation, api: &Api) -> String {
    let names: Vec<_> = arguments(operation, api).iter().map(|argument| argument.ident.to_string()).collect();
    format!("{}({})", operation.name, names.join(", "))
}

/// The setters of the request, sorted by name.
fn optional(operation: &Operation, api: &Api) -> String {
    let fields = operation.query.iter().chain(&operation.headers).chain(api.body_fields(operation));
    let mut names: Vec<_> = fields.filter(|field| !field.required).map(|field| format!("`{}`", field.ident)).collect();
    names.sort_unstable();
    names.join(", ")
}

/// The type of the response, with a link to its declaration.
fn response(operation: &Operation, api: &Api) -> String {
    let Some(ty) = &operation.response else { return "`()`".to_owned() };
    let name = text(&plain(ty));
    match operation.response_name().and_then(|name| api.type_named(name)) {
        Some(def) => format!("[`{name}`](src/generated/{})", types::file_of(def, api)),
        None => format!("`{name}`"),
    }
}
