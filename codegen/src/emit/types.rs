//! The files of the types people see, and of the bodies they do not.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{file, file::imports, macros, structs::structure};
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
        files.push(index(room, bodies, &domains)?);
    }
    Ok(())
}

/// As many structs of one family as make a file of their own.
const FAMILY: usize = 8;

/// The last words that many structs have in common (`…Inference`).
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

/// The file a type belongs to: its family's, else the resource its name begins with, else the only resource that uses it.
fn domain(def: &TypeDef, api: &Api, families: &BTreeSet<String>) -> String {
    if is_struct(def)
        && let Some(family) = families.get(&last_word(&def.name))
    {
        return family.clone();
    }
    let nouns: BTreeSet<_> = api.resources.iter().map(|resource| singular(&resource.path[0])).collect();
    let name = crate::ident::snake(&def.name);
    let first = name.split('_').next().unwrap_or_default();
    match (nouns.get(first), def.used_by.as_slice()) {
        (Some(noun), _) if !def.is_body => noun.clone(),
        (_, [only]) => singular(only),
        _ => "common".to_owned(),
    }
}

fn last_word(name: &str) -> String {
    let name = crate::ident::snake(name);
    name.rsplit('_').next().unwrap_or_default().to_owned()
}

fn index(room: &str, bodies: bool, domains: &BTreeMap<String, Vec<&TypeDef>>) -> Result<GeneratedFile> {
    let title = match bodies {
        false => " The types of the API: what calls return, and the objects and values they take.",
        true => " The bodies of requests, filled in by the builders.",
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
        #![doc = #title]
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
