//! The setters of a request and of a type that requests hold.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::{
    file::doc,
    value::{argument, few_values, initialize, value},
};
use crate::{
    docs,
    model::{Api, Field, TypeDef, TypeRef},
};

/// Methods of the operator traits, which clippy reports for a setter of the same name.
const OPERATORS: [&str; 10] = ["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// A setter of an optional value; `location` is the struct that stores it in the field `stored`.
pub(super) fn setter(field: &Field, location: &TokenStream, stored: &Ident, api: &Api) -> TokenStream {
    let mut lines = docs::lines(&field.wire, &field.docs, &few_values(&field.ty, api));
    // The argument accepts any text, so the enum is not part of the signature.
    if let TypeRef::CommaList(item) = &field.ty
        && let TypeRef::Named(name) = &**item
    {
        lines.extend([String::new(), format!("[`{name}`](crate::types::{name}) lists the values.")]);
    }
    let docs = doc(&lines);
    let ident = format_ident!("{}", field.ident);
    // For fields of a type, only the documentation mentions it: the attribute would also warn in generated code that reads and writes the
    // type.
    let deprecated = field
        .docs
        .deprecated
        .then(|| quote!(#[deprecated = "Scenario deprecates it; its documentation says what to use instead"]));
    let argument = argument(&field.ty, api);
    let value = match (&field.ty, field.required) {
        // `None` for an empty list.
        (TypeRef::CommaList(_), false) => quote!(comma_separated(#ident)),
        (ty, _) => assigned(field, &value(ty, &ident, api)),
    };
    let clear = field.nullable.then(|| clear(field, location, stored));
    let operator = OPERATORS
        .contains(&field.ident.as_str())
        .then(|| quote!(#[expect(clippy::should_implement_trait, reason = "it sets the API's field of that name")]));
    quote! {
        #docs
        #deprecated
        #operator
        pub fn #ident(mut self, #ident: #argument) -> Self {
            #location.#stored = #value;
            self
        }
        #clear
    }
}

/// A value as the field stores it.
fn assigned(field: &Field, value: &TokenStream) -> TokenStream {
    match (field.boxed, field.required, field.nullable) {
        (true, true, _) => quote!(Box::new(#value)),
        (true, false, _) => quote!(Some(Box::new(#value))),
        (false, true, false) => value.clone(),
        (false, true, true) | (false, false, false) => quote!(Some(#value)),
        (false, false, true) => quote!(Some(Some(#value))),
    }
}

/// The method that sends `null` for a value.
pub(super) fn clear(field: &Field, location: &TokenStream, stored: &Ident) -> TokenStream {
    let clear = format_ident!("clear_{}", field.ident);
    let docs = format!(" Sends `null` for `{}`, which unsets it.", field.wire);
    let null = if field.required { quote!(None) } else { quote!(Some(None)) };
    quote! {
        #[doc = #docs]
        pub fn #clear(mut self) -> Self {
            #location.#stored = #null;
            self
        }
    }
}

/// `new` with the arguments of a type, and a setter for every other field.
pub(super) fn constructor(def: &TypeDef, fields: &[Field], api: &Api) -> TokenStream {
    let name = format_ident!("{}", def.name);
    let named = |wire: &String| fields.iter().find(|field| field.wire == *wire);
    let arguments: Vec<_> = def.arguments.iter().filter_map(named).collect();
    let others: Vec<_> = fields.iter().filter(|field| !def.arguments.contains(&field.wire)).collect();
    let summary = match (arguments.is_empty(), others.is_empty()) {
        (true, _) => " Creates the value with no fields set.",
        (false, true) => " Creates the value with all of its fields.",
        (false, false) => " Creates the value with its required fields; the optional fields have setters.",
    };
    let parameters = arguments.iter().map(|field| {
        let (ident, argument) = (format_ident!("{}", field.ident), argument(&field.ty, api));
        quote!(#ident: #argument)
    });
    let values = arguments.iter().map(|field| {
        let ident = format_ident!("{}", field.ident);
        initialize(field, &ident, &ident, api)
    });
    let rest = (!others.is_empty()).then(|| quote!(..Default::default()));
    let setters = others.iter().map(|field| setter(field, &quote!(self), &format_ident!("{}", field.ident), api));
    quote! {
        impl #name {
            #[doc = #summary]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values,)* #rest }
            }
            #(#setters)*
        }
    }
}
