//! The structs: typify's fields with our documentation and wire names.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Meta, Token, punctuated::Punctuated};

use super::{file::doc, setters, type_docs, value::few_values};
use crate::{
    docs,
    model::{Api, Field, TypeDef, TypeRef},
};

pub(super) fn structure(def: &TypeDef, fields: &[Field], emitted: &[syn::Field], api: &Api) -> TokenStream {
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
    let docs = doc(&type_docs::of_struct(def, fields, api));
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
