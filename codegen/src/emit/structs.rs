//! The structs: typify's fields with our documentation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{file::doc, names, setters, value::few_values};
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
        let (ident, ty) = (format_ident!("{}", field.ident), type_of(emitted, field));
        quote!(#docs #visibility #ident: #ty)
    });
    if def.is_body {
        return quote! {
            #[derive(Clone, Default)]
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
        #[derive(Clone, Default, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#body),* }
        #setters
    }
}

/// The operations that return this type, for a type that has no other description.
fn answers(def: &TypeDef, api: &Api) -> Vec<String> {
    let calls = api.operations.iter().filter(|operation| operation.response_name() == Some(&def.name));
    let mut links: Vec<_> = calls.map(names::link).collect();
    match links.pop() {
        None => Vec::new(),
        Some(last) if links.is_empty() => vec![format!("The response of {last}.")],
        Some(last) => {
            let list = links.iter().map(|link| format!("- {link}")).chain([format!("- {last}")]);
            ["The response of several operations:".to_owned(), String::new()].into_iter().chain(list).collect()
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
