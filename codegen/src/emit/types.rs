//! The files of the public types, and of the private bodies.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    file,
    file::{imports, module_doc},
    macros,
    structs::structure,
    type_docs,
};
use crate::{
    Result,
    format::GeneratedFile,
    model::{Api, TypeDef, TypeKind},
    normalize::singular,
    wire::Wire,
};

pub(super) fn emit(api: &Api, wire: &Wire, files: &mut Vec<GeneratedFile>) -> Result<()> {
    let families = families(api);
    for (room, bodies) in [("types", false), ("bodies", true)] {
        let mut domains: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
        for def in api.types.iter().filter(|def| def.is_body == bodies) {
            domains.entry(domain(def, api, &families)).or_default().push(def);
        }
        for (domain, defs) in &domains {
            files.push(domain_file(room, domain, defs, api, wire)?);
        }
        files.push(index(room, bodies, &domains, api)?);
    }
    Ok(())
}

/// The file of a type, below `sdk/src/generated`.
pub(super) fn file_of(def: &TypeDef, api: &Api) -> String {
    format!("types/{}.rs", domain(def, api, &families(api)))
}

/// The number of structs with a common suffix that get a separate file.
const FAMILY: usize = 8;

/// The common last words of many structs (`…Inference`).
fn families(api: &Api) -> BTreeSet<String> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for def in api.types.iter().filter(|def| is_struct(def)) {
        *counts.entry(last_word(&def.name)).or_default() += 1;
    }
    counts.retain(|word, count| *count >= FAMILY && word != "response");
    counts.into_keys().collect()
}

fn is_struct(def: &TypeDef) -> bool {
    !def.is_body && matches!(def.kind, TypeKind::Struct(_))
}

/// The file of a type: that of its suffix, or else that of its resource.
fn domain(def: &TypeDef, api: &Api, families: &BTreeSet<String>) -> String {
    if is_struct(def)
        && let Some(family) = families.get(&last_word(&def.name))
    {
        return family.clone();
    }
    resource_of(def, api).map_or_else(|| "common".to_owned(), singular)
}

/// The resource of a type: the one that its name begins with, or else the only one that uses it.
pub(super) fn resource_of<'a>(def: &'a TypeDef, api: &'a Api) -> Option<&'a str> {
    let name = crate::ident::snake(&def.name);
    let first = name.split('_').next().unwrap_or_default();
    let mut resources = api.resources.iter().map(|resource| resource.path[0].as_str());
    let named = resources.find(|resource| singular(resource) == first).filter(|_| !def.is_body);
    match &*def.used_by {
        [only] => named.or(Some(only)),
        _ => named,
    }
}

fn last_word(name: &str) -> String {
    let name = crate::ident::snake(name);
    name.rsplit('_').next().unwrap_or_default().to_owned()
}

fn index(room: &str, bodies: bool, domains: &BTreeMap<String, Vec<&TypeDef>>, api: &Api) -> Result<GeneratedFile> {
    let docs = match bodies {
        false => module_doc(&type_docs::of_module(api)),
        true => module_doc(&["The bodies of requests, filled in by the builders.".to_owned()]),
    };
    let visibility = if bodies { quote!(pub(crate)) } else { quote!(pub) };
    let unknown =
        (!bodies).then(|| {
            quote!(
                pub use crate::values::{
                    open_enum::UnknownValue, secret::Secret, signed_url::SignedUrl, timestamp::Timestamp,
                };
            )
        });
    let modules: Vec<_> = domains.keys().map(|domain| format_ident!("{domain}")).collect();
    let exports = domains.iter().map(|(domain, defs)| {
        let module = format_ident!("{domain}");
        let names = defs.iter().map(|def| format_ident!("{}", def.name));
        quote!(#visibility use #module::{#(#names),*};)
    });
    let items = quote! {
        #docs
        #(mod #modules;)*
        #unknown
        #(#exports)*
    };
    file::rust(&format!("{room}/mod.rs"), items, "")
}

fn domain_file(room: &str, domain: &str, defs: &[&TypeDef], api: &Api, wire: &Wire) -> Result<GeneratedFile> {
    let mut items = TokenStream::new();
    let mut enums = String::new();
    let mut objects = String::new();
    let mut pages = String::new();
    let own: Vec<_> = defs.iter().map(|def| def.name.clone()).collect();
    for def in defs {
        match &def.kind {
            TypeKind::Enum(values) => enums.push_str(&macros::open_enum(def, values)),
            TypeKind::Struct(fields) => {
                if let Some(emitted) = wire.structs.get(&def.name) {
                    items.extend(structure(def, fields, emitted, api));
                    if def.is_body {
                        objects.push_str(&macros::body(def, fields));
                    } else {
                        objects.push_str(&macros::object(def, fields, api));
                        pages.push_str(&macros::page(def, fields, api));
                    }
                }
            }
        }
    }
    let imports = imports(&items, &own, api);
    let table = format_ident!("{}", if room == "bodies" { "fields" } else { "object" });
    let open_enum = (!enums.is_empty()).then(|| {
        quote!(
            use crate::values::open_enum::open_enum;
        )
    });
    let object = (!objects.is_empty()).then(|| {
        quote!(
            use crate::values::object::#table;
        )
    });
    let path = format!("{room}/{domain}.rs");
    let page = (!pages.is_empty()).then(|| {
        quote!(
            use crate::transport::page::page;
        )
    });
    file::rust(&path, quote!(#object #open_enum #page #imports #items), &format!("{objects}{pages}{enums}"))
}
