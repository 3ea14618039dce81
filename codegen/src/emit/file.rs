//! Generated files: their path, their imports, and documentation as attributes.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

use crate::{
    Result, format,
    format::GeneratedFile,
    model::{Api, TypeDef},
};

/// A Rust file at a path below the generated source.
pub(super) fn rust(path: &str, items: TokenStream, formatted: &str) -> Result<GeneratedFile> {
    format::rust(format!("sdk/src/generated/{path}"), items, formatted)
}

/// `#[doc]` attributes, one per line.
pub(super) fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(indented);
    quote!(#(#[doc = #lines])*)
}

/// The same, of the module that the file is.
pub(super) fn module_doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(indented);
    quote!(#(#![doc = #lines])*)
}

fn indented(line: &String) -> String {
    match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    }
}

/// The imports of the types that the items name and do not define.
pub(super) fn imports(items: &TokenStream, own: &[String], api: &Api) -> TokenStream {
    let mut idents = BTreeSet::new();
    collect_idents(items.clone(), &mut idents);
    let needed = |name: &str| idents.contains(name) && !own.iter().any(|own| own == name);
    let defined = |is_body: bool| {
        let defs = api.types.iter().filter(move |def| def.is_body == is_body);
        defs.map(|def: &TypeDef| def.name.as_str()).filter(|name| needed(name))
    };
    let leaves = ["Secret", "SignedUrl", "Timestamp"].into_iter().filter(|name| needed(name));
    let mut types: Vec<_> = defined(false).chain(leaves).collect();
    types.sort_unstable();
    let map = needed("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let object = needed("JsonObject").then(|| {
        quote!(
            use crate::JsonObject;
        )
    });
    let types = import(quote!(crate::types), types);
    let bodies = import(quote!(crate::generated::bodies), defined(true).collect());
    quote!(#map #object #types #bodies)
}

fn import(module: TokenStream, names: Vec<&str>) -> TokenStream {
    let names = names.into_iter().map(|name| format_ident!("{name}"));
    match names.len() {
        0 => quote!(),
        _ => quote!(use #module::{#(#names),*};),
    }
}

fn collect_idents(tokens: TokenStream, idents: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => {
                idents.insert(ident.to_string());
            }
            TokenTree::Group(group) => collect_idents(group.stream(), idents),
            _ => {}
        }
    }
}
