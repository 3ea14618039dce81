//! The wire functions, a file per resource, and the table of operations they belong to.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{ROOT, types::imports};
use crate::{
    Result, format,
    format::GeneratedFile,
    model::{Api, Operation},
    rows::Idempotency,
    wire::{self, Wire},
};

/// The constant that describes an operation.
pub(super) fn constant(operation: &Operation) -> syn::Ident {
    format_ident!("{}", operation.id.to_shouty_snake_case())
}

/// The call that shows whether an operation was carried out, as `models().presets().list(model_id)`.
fn look_in(api: &Api, operation: &Operation) -> Option<String> {
    let look_in = operation.look_in.as_ref()?;
    let shown = api.operations.iter().find(|operation| operation.sdk() == *look_in)?;
    let resource: String = shown.resource.iter().map(|part| format!("{part}().")).collect();
    let arguments: Vec<_> = shown.path_parameters.iter().map(|field| field.ident.clone()).collect();
    Some(format!("{resource}{}({})", shown.name, arguments.join(", ")))
}

pub(super) fn emit(api: &Api, wire: &Wire, files: &mut Vec<GeneratedFile>) -> Result<()> {
    let constants = api.operations.iter().map(|operation| {
        let name = constant(operation);
        let (id, verb, path, auth) = (&operation.id, operation.verb(), &operation.path, operation.auth);
        let (idempotent, paid) = (operation.is_idempotent(), operation.idempotency == Idempotency::Paid);
        let look_in = match look_in(api, operation) {
            Some(call) => quote!(Some(#call)),
            None => quote!(None),
        };
        quote! {
            pub(crate) const #name: Operation = Operation {
                id: #id, method: #verb, path: Cow::Borrowed(#path), auth: #auth, idempotent: #idempotent, paid: #paid,
                look_in: #look_in,
            };
        }
    });
    files.push(format::rust(
        format!("{ROOT}/operations.rs"),
        quote! {
            #![doc = " What the runtime knows of each operation."]
            use std::borrow::Cow;
            use crate::transport::operation::Operation;
            #(#constants)*
        },
        "",
    )?);

    let mut resources: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        resources.entry(operation.resource[0].as_str()).or_default().push(operation);
    }
    let modules = resources.keys().map(|resource| format_ident!("{resource}"));
    files.push(format::rust(
        format!("{ROOT}/wire/mod.rs"),
        quote! {
            #![doc = " One function per operation: its URL, its query, its body."]
            #(pub(crate) mod #modules;)*
        },
        "",
    )?);
    for (resource, operations) in resources {
        let functions: TokenStream = operations.iter().flat_map(|operation| functions(operation, wire, api)).collect();
        files.push(file(resource, &functions, api)?);
    }
    Ok(())
}

fn functions(operation: &Operation, wire: &Wire, api: &Api) -> Vec<TokenStream> {
    let mut functions = Vec::new();
    let mut add = |name: String, query: &str| {
        if let Some(function) = wire.functions.get(&name) {
            let docs = format!(" `{} {}{query}`", operation.verb(), operation.path);
            functions.push(quote!(#[doc = #docs] #function));
        }
    };
    add(wire::function(operation), "");
    if let (Some(_), Some(dry_run)) = (&operation.dry_run, &api.conventions.dry_run) {
        add(wire::dry_run_function(operation), &format!("?{}=…", dry_run.parameter));
    }
    functions
}

fn file(resource: &str, functions: &TokenStream, api: &Api) -> Result<GeneratedFile> {
    let mut idents = BTreeSet::new();
    collect_idents(functions.clone(), &mut idents);
    let named = |bodies: bool| {
        let defs = api.types.iter().filter(move |def| def.is_body == bodies);
        defs.map(|def| def.name.clone()).filter(|name| idents.contains(name)).collect::<Vec<_>>()
    };
    let bodies: Vec<_> = named(true).iter().map(|name| format_ident!("{name}")).collect();
    let bodies = (!bodies.is_empty()).then(|| quote!(use crate::generated::bodies::{#(#bodies),*};));
    let times = idents.contains("Timestamp").then(|| "Timestamp".to_owned());
    let imports = imports(named(false).into_iter().chain(times), functions);
    let items = quote! {
        use crate::{RawResponse, Result, transport::call::Call};
        #imports
        #bodies
        #functions
    };
    format::rust(format!("{ROOT}/wire/{resource}.rs"), items, "")
}

fn collect_idents(tokens: TokenStream, idents: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            proc_macro2::TokenTree::Ident(ident) => {
                idents.insert(ident.to_string());
            }
            proc_macro2::TokenTree::Group(group) => collect_idents(group.stream(), idents),
            _ => {}
        }
    }
}
