//! The types people see, and the bodies they do not: typify's structs with our documentation, and the open enums.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Meta, Token, punctuated::Punctuated};

use super::{ROOT, doc, resources, setters};
use crate::{
    Result, docs, format,
    format::GeneratedFile,
    model::{Api, Field, TypeDef, TypeKind, TypeRef},
    normalize::singular,
    wire::Wire,
};

/// As many values as a line of documentation can list.
const FEW: usize = 12;

pub(super) fn emit(api: &Api, wire: &Wire, files: &mut Vec<GeneratedFile>) -> Result<()> {
    let families = families(api);
    for (room, bodies) in [("types", false), ("bodies", true)] {
        let mut domains: BTreeMap<String, Vec<&TypeDef>> = BTreeMap::new();
        for def in api.types.iter().filter(|def| def.is_body == bodies) {
            domains.entry(domain(def, api, &families)).or_default().push(def);
        }
        for (domain, defs) in &domains {
            files.push(file(room, domain, defs, api, wire)?);
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
    let unknown = (!bodies).then(|| {
        quote!(
            pub use crate::values::{open_enum::UnknownValue, signed_url::SignedUrl, timestamp::Timestamp};
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
    format::rust(format!("{ROOT}/{room}/mod.rs"), items, "")
}

fn file(room: &str, domain: &str, defs: &[&TypeDef], api: &Api, wire: &Wire) -> Result<GeneratedFile> {
    let mut named = BTreeSet::new();
    let mut items = TokenStream::new();
    let mut enums = String::new();
    let mut objects = String::new();
    let mut pages = String::new();
    let own: BTreeSet<_> = defs.iter().map(|def| def.name.as_str()).collect();
    for def in defs {
        match &def.kind {
            TypeKind::Enum(values) => enums.push_str(&open_enum(def, values)),
            TypeKind::Struct(fields) => {
                fields.iter().for_each(|field| names_in(&field.ty, &mut named));
                if let Some(emitted) = wire.structs.get(&def.name) {
                    items.extend(structure(def, fields, emitted, api));
                    if !def.is_body {
                        objects.push_str(&object(def, fields, api));
                        pages.push_str(&page(def, fields, api));
                    }
                }
            }
        }
    }
    let imports = imports(named.into_iter().filter(|name| !own.contains(name.as_str())), &items);
    let derives = (!items.is_empty()).then(|| {
        quote!(
            use serde::Serialize;
        )
    });
    let open_enum = (!enums.is_empty()).then(|| {
        quote!(
            use crate::values::open_enum::open_enum;
        )
    });
    let object = (!objects.is_empty()).then(|| {
        quote!(
            use crate::values::decode::object;
        )
    });
    let path = format!("{ROOT}/{room}/{domain}.rs");
    let page = (!pages.is_empty()).then(|| {
        quote!(
            use crate::transport::page::page;
        )
    });
    format::rust(path, quote!(#derives #object #open_enum #page #imports #items), &format!("{objects}{pages}{enums}"))
}

/// `use crate::types::{…}` and what else the items name.
pub(super) fn imports(named: impl Iterator<Item = String>, items: &TokenStream) -> TokenStream {
    let names: Vec<_> = named.map(|name| format_ident!("{name}")).collect();
    let types = match names.is_empty() {
        true => quote!(),
        false => quote!(use crate::types::{#(#names),*};),
    };
    let text = items.to_string();
    let map = text.contains("BTreeMap").then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let object = text.contains("JsonObject").then(|| {
        quote!(
            use crate::JsonObject;
        )
    });
    quote!(#map #object #types)
}

/// Collects the named types inside a type.
pub(super) fn names_in(ty: &TypeRef, names: &mut BTreeSet<String>) {
    match ty {
        TypeRef::List(inner) | TypeRef::Map(inner) => names_in(inner, names),
        TypeRef::Named(name) => {
            names.insert(name.clone());
        }
        TypeRef::Timestamp => {
            names.insert("Timestamp".into());
        }
        TypeRef::SignedUrl => {
            names.insert("SignedUrl".into());
        }
        _ => {}
    }
}

/// The values of an enum, where they are few enough to list.
pub(super) fn few_values(ty: &TypeRef, api: &Api) -> Vec<String> {
    let name = match ty {
        TypeRef::Named(name) => name,
        TypeRef::List(item) => return few_values(item, api),
        _ => return Vec::new(),
    };
    match api.type_named(name).map(|def| &def.kind) {
        Some(TypeKind::Enum(values)) if values.len() <= FEW => values.iter().map(|(value, _)| value.clone()).collect(),
        _ => Vec::new(),
    }
}

fn structure(def: &TypeDef, fields: &[Field], emitted: &[syn::Field], api: &Api) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let visibility = if def.is_body { quote!(pub(crate)) } else { quote!(pub) };
    let body = emitted.iter().zip(fields).map(|(emitted, field)| {
        // Ranges and defaults say what may be sent, not what comes.
        let said = if def.in_requests { field.docs.clone() } else { docs::received(&field.docs) };
        let docs = match def.is_body {
            true => quote!(),
            false => doc(&docs::lines(&field.wire, &said, &few_values(&field.ty, api))),
        };
        let serde = serde_of(emitted, field);
        let (ident, ty) = (format_ident!("{}", field.ident), type_of(emitted, field));
        quote!(#docs #serde #visibility #ident: #ty)
    });
    if def.is_body {
        return quote! {
            #[derive(Clone, Default, Serialize)]
            #[serde(rename_all = "camelCase")]
            pub(crate) struct #name { #(#body),* }
        };
    }
    let answers = answers(def, api);
    let docs = match def.docs.text.is_empty() && !answers.is_empty() {
        true => doc(&answers),
        false => doc(&docs::lines(&def.name, &def.docs, &[])),
    };
    let aliases = def.aliases.iter().map(|alias| quote!(#[doc(alias = #alias)]));
    let setters = def.in_requests.then(|| setters::constructor(def, fields, api));
    quote! {
        #docs
        #(#aliases)*
        #[derive(Clone, Default, PartialEq, Serialize)]
        #[serde(rename_all = "camelCase")]
        #[non_exhaustive]
        pub struct #name { #(#body),* }
        #setters
    }
}

/// Which calls answer with this type, for a type of which nothing else is said.
fn answers(def: &TypeDef, api: &Api) -> Vec<String> {
    let calls = api.operations.iter().filter(|operation| operation.response_name() == Some(&def.name));
    let mut links: Vec<_> = calls.map(resources::link).collect();
    match links.pop() {
        None => Vec::new(),
        Some(last) if links.is_empty() => vec![format!("What {last} answers.")],
        Some(last) => {
            let list = links.iter().map(|link| format!("- {link}")).chain([format!("- {last}")]);
            ["The answer of several calls:".to_owned(), String::new()].into_iter().chain(list).collect()
        }
    }
}

/// typify's type, behind a pointer or twice optional where the field asks for it.
fn type_of(emitted: &syn::Field, field: &Field) -> TokenStream {
    let ty = &emitted.ty;
    match (field.boxed, field.required, &field.ty) {
        (true, true, _) => quote!(Box<#ty>),
        (true, false, TypeRef::Named(name)) => {
            let name = format_ident!("{name}");
            quote!(Option<Box<#name>>)
        }
        _ if field.nullable => quote!(Option<#ty>),
        _ => quote!(#ty),
    }
}

/// The wire name, where `rename_all` does not make it of the identifier, and typify's serde attribute without what a body, which is only
/// sent, has no use for.
fn serde_of(emitted: &syn::Field, field: &Field) -> TokenStream {
    let mut kept: Vec<TokenStream> = Vec::new();
    if camel(&field.ident) != field.wire {
        let wire = &field.wire;
        kept.push(quote!(rename = #wire));
    }
    for attribute in emitted.attrs.iter().filter(|attribute| attribute.path().is_ident("serde")) {
        let Ok(metas) = attribute.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated) else {
            continue;
        };
        for meta in metas {
            match &meta {
                // Its name here is a placeholder.
                Meta::NameValue(pair) if pair.path.is_ident("rename") => {}
                Meta::NameValue(pair) if pair.path.is_ident("skip_serializing_if") => {
                    let syn::Expr::Lit(literal) = &pair.value else { continue };
                    let syn::Lit::Str(path) = &literal.lit else { continue };
                    let short = short_path(&path.value());
                    kept.push(quote!(skip_serializing_if = #short));
                }
                Meta::Path(path) if path.is_ident("default") => {}
                other => kept.push(quote!(#other)),
            }
        }
    }
    match kept.is_empty() {
        true => quote!(),
        false => quote!(#[serde(#(#kept),*)]),
    }
}

/// `:: std :: vec :: Vec::is_empty` → `Vec::is_empty`.
fn short_path(path: &str) -> String {
    let path = path.replace(' ', "");
    let parts: Vec<_> = path.split("::").filter(|part| !part.is_empty()).collect();
    let short = parts[parts.len().saturating_sub(2)..].join("::");
    short.replace("Map::is_empty", "JsonObject::is_empty").replace("BTreeJsonObject", "BTreeMap")
}

/// As serde's `rename_all = "camelCase"` does it, to which an underscore in front is none.
fn camel(ident: &str) -> String {
    let mut camel = String::new();
    let mut capital = false;
    for letter in ident.chars() {
        match letter {
            '_' => capital = true,
            letter if capital && !camel.is_empty() => {
                camel.push(letter.to_ascii_uppercase());
                capital = false;
            }
            letter => {
                camel.push(letter);
                capital = false;
            }
        }
    }
    camel
}

/// An invocation of the SDK's `object!`, which reads a struct tolerantly.
fn object(def: &TypeDef, fields: &[Field], api: &Api) -> String {
    let is_response = api.is_response(&def.name);
    let mut text = format!("object!({}{} {{\n", def.name, if is_response { ": response" } else { "" });
    let mut line = String::from("   ");
    for field in fields {
        let how = match field {
            Field { identifier: true, .. } => ": identifier",
            Field { present: true, .. } => ": present",
            Field { text_or_number: true, .. } => ": text_or_number",
            Field { secret: true, .. } => ": secret",
            _ if is_response && field.required && has_identifier(&field.ty, api) => ": present",
            _ if field.required && is_collection(&field.ty) => ": required",
            _ => "",
        };
        let entry = format!(" {:?} => {}{how},", field.wire, field.ident);
        if line.len() + entry.len() > 120 {
            text.push_str(&format!("{line}\n"));
            line = String::from("   ");
        }
        line.push_str(&entry);
    }
    text.push_str(&format!("{line}\n}});\n\n"));
    text
}

/// Does a value of this type identify itself, as an asset and a job do?
fn has_identifier(ty: &TypeRef, api: &Api) -> bool {
    matches!(ty, TypeRef::Named(name) if api.fields(name).iter().any(|field| field.identifier))
}

/// Is it a list or a map, which can also be optional without being an `Option`?
fn is_collection(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::List(_) | TypeRef::Map(_) | TypeRef::JsonObject)
}

/// An invocation of the SDK's `page!`, which says where the items of a page are and how the next one is asked for.
fn page(def: &TypeDef, fields: &[Field], api: &Api) -> String {
    let mut paged = api.operations.iter().filter(|operation| operation.response_name() == Some(&def.name));
    let Some((paging, items)) = paged.find_map(|operation| operation.pages.as_ref().zip(operation.items.as_ref()))
    else {
        return String::new();
    };
    let named = |wire: &str| fields.iter().find(|field| field.wire == wire);
    let Some(Field { ident, ty: TypeRef::List(item), .. }) = named(items) else { return String::new() };
    let next = match paging.next().map(named) {
        None => "offset".to_owned(),
        Some(Some(token)) => format!("token {}", token.ident),
        Some(None) => return String::new(),
    };
    format!("page!({} {{ {ident}: {}, {next} }});\n\n", def.name, setters::text(&setters::plain(item)))
}

/// An invocation of the SDK's `open_enum!`, which prettyplease would not lay out.
fn open_enum(def: &TypeDef, values: &[(String, String)]) -> String {
    let mut text = String::from("open_enum! {\n");
    for line in docs::lines(&def.name, &def.docs, &[]) {
        text.push_str(format!("    /// {line}").trim_end());
        text.push('\n');
    }
    text.push_str(&format!("    pub enum {} {{\n", def.name));
    for (value, variant) in values {
        text.push_str(&format!("        {variant} = {value:?},\n"));
    }
    text.push_str("    }\n}\n\n");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn camel_case_is_serdes() {
        let cases = [
            ("image_id", "imageId"),
            ("num_u_net_train_steps", "numUNetTrainSteps"),
            ("ip", "ip"),
            ("_foo__bar", "fooBar"),
            ("mp_3d", "mp3d"),
        ];
        for (ident, wire) in cases {
            assert_eq!(camel(ident), wire);
        }
        // serde trims a keyword's underscore as well.
        assert_eq!(camel("type_"), "type");
    }

    #[test]
    fn paths_are_shortened() {
        assert_eq!(short_path(":: std :: vec :: Vec::is_empty"), "Vec::is_empty");
        assert_eq!(short_path("::serde_json::Map::is_empty"), "JsonObject::is_empty");
        assert_eq!(short_path(":: std :: collections :: BTreeMap::is_empty"), "BTreeMap::is_empty");
    }
}
