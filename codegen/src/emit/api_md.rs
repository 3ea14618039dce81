//! `sdk/api.md`: every method on one page.

use super::{
    arguments::arguments,
    names::request,
    value::{plain, text},
};
use crate::{
    format::GeneratedFile,
    model::{Api, Operation},
};

pub(super) fn emit(api: &Api) -> GeneratedFile {
    let mut page = format!(
        "<!-- Written by `cargo xtask codegen`; do not edit by hand. -->\n\n# API\n\n\
         {} operations of the Scenario API of {}. Requests are in `scenario_sdk::resources`, responses in `scenario_sdk::types`.\n",
        api.operations.len(),
        api.version,
    );
    for resource in &api.resources {
        let operations: Vec<_> =
            api.operations.iter().filter(|operation| operation.resource == resource.path).collect();
        if operations.is_empty() {
            continue;
        }
        let path: Vec<_> = resource.path.iter().map(|name| format!("{name}()")).collect();
        page.push_str(&format!("\n## `client.{}`\n\n{}\n\n", path.join("."), resource.docs));
        page.push_str("| method | operation | request | response |\n|---|---|---|---|\n");
        for operation in operations {
            let response = operation.response.as_ref().map_or_else(|| "()".to_owned(), |ty| text(&plain(ty)));
            let mut notes = String::new();
            for (applies, note) in [
                (operation.dry_run.is_some(), "dry run"),
                (operation.pages.is_some(), "paged"),
                (!operation.auth, "public"),
                (operation.deprecated, "deprecated"),
                (operation.legacy.is_some(), "legacy"),
            ] {
                if applies {
                    notes.push_str(&format!(" · {note}"));
                }
            }
            page.push_str(&format!(
                "| `{}`{notes} | `{} {}` | `{}::{}` | `{response}` |\n",
                signature(operation, api),
                operation.verb(),
                operation.path,
                operation.resource.join("::"),
                request(operation),
            ));
        }
    }
    GeneratedFile { path: "sdk/api.md".into(), text: page }
}

/// A method as its callers see it: `create(name, prompt)`.
fn signature(operation: &Operation, api: &Api) -> String {
    let names: Vec<_> = arguments(operation, api).iter().map(|argument| argument.ident.to_string()).collect();
    format!("{}({})", operation.name, names.join(", "))
}
