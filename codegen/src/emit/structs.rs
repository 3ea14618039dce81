//! The structs: typify's fields with our documentation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{file::doc, setters, type_docs, value::few_values};
use crate::{
    docs,
    model::{Api, Field, TypeDef, TypeRef},
};

pub(super) fn structure(def: &TypeDef, fields: &[Field], emitted: &[syn::Field], api: &Api) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let visibility = if def.is_body { quote!(pub(crate)) } else { quote!(pub) };
    let body = emitted.iter().zip(fields).map(|(emitted, field)| {
        // Ranges and defaults apply to requests, not to responses.
        let field_docs = if def.in_requests { field.docs.clone() } else { docs::received(&field.docs) };
        let docs = match def.is_body {
            true => quote!(),
            false => doc(&docs::lines(&field.wire, &field_docs, &few_values(&field.ty, api))),
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
    let docs = doc(&type_docs::of_struct(def, fields, api));
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

/// typify's type, boxed or doubly optional if the field requires it.
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
