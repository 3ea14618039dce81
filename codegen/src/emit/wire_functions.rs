//! The wire functions, a file per resource.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{file, file::imports};
use crate::{
    Result,
    format::GeneratedFile,
    model::{Api, Operation},
    wire::{self, Wire},
};

pub(super) fn emit(api: &Api, wire: &Wire, files: &mut Vec<GeneratedFile>) -> Result<()> {
    let mut resources: BTreeMap<&str, Vec<&Operation>> = BTreeMap::new();
    for operation in &api.operations {
        resources.entry(operation.resource[0].as_str()).or_default().push(operation);
    }
    let modules = resources.keys().map(|resource| format_ident!("{resource}"));
    files.push(file::rust(
        "wire/mod.rs",
        quote! {
            #![doc = " One function per operation: its URL, its query, its body."]
            #(pub(crate) mod #modules;)*
        },
        "",
    )?);
    for (resource, operations) in resources {
        let functions: TokenStream = operations.iter().flat_map(|operation| functions(operation, wire, api)).collect();
        let imports = imports(&functions, &[], api);
        let items = quote! {
            use crate::{
                Result,
                transport::{call::Call, future::WireRequest},
            };
            #imports
            #functions
        };
        files.push(file::rust(&format!("wire/{resource}.rs"), items, "")?);
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
