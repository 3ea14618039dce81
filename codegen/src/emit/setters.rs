//! How a value is taken: what the argument's type is, how it becomes the field's, and what an example passes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::{doc, types::few_values};
use crate::{
    docs,
    model::{Api, Field, TypeDef, TypeKind, TypeRef},
    rows::Width,
};

/// The type of an argument that takes such a value.
pub(super) fn argument(ty: &TypeRef, api: &Api) -> TokenStream {
    match ty {
        TypeRef::String => quote!(impl Into<String>),
        TypeRef::Number => quote!(impl Into<f64>),
        TypeRef::Json => quote!(impl Into<serde_json::Value>),
        TypeRef::Timestamp => quote!(impl Into<Timestamp>),
        TypeRef::SignedUrl => quote!(impl Into<SignedUrl>),
        TypeRef::CommaList => quote!(impl IntoIterator<Item = impl AsRef<str>>),
        TypeRef::Named(name) if is_enum(name, api) => {
            let name = format_ident!("{name}");
            quote!(impl Into<#name>)
        }
        TypeRef::List(item) => {
            let item = match &**item {
                item if is_text(item, api) => quote!(impl AsRef<str>),
                TypeRef::Named(_) | TypeRef::Number | TypeRef::Json => argument(item, api),
                _ => plain(item),
            };
            quote!(impl IntoIterator<Item = #item>)
        }
        other => plain(other),
    }
}

/// The value of such an argument, as the field's type.
pub(super) fn value(ty: &TypeRef, name: &Ident, api: &Api) -> TokenStream {
    let into = |ty: &TypeRef| match ty {
        TypeRef::String | TypeRef::Number | TypeRef::Json | TypeRef::Timestamp | TypeRef::SignedUrl => true,
        TypeRef::Named(name) => is_enum(name, api),
        _ => false,
    };
    match ty {
        TypeRef::CommaList => quote!(comma_separated(#name)),
        TypeRef::List(item) if is_text(item, api) => {
            quote!(#name.into_iter().map(|item| item.as_ref().into()).collect())
        }
        TypeRef::List(item) if into(item) => quote!(#name.into_iter().map(Into::into).collect()),
        TypeRef::List(_) => quote!(#name.into_iter().collect()),
        ty if into(ty) => quote!(#name.into()),
        _ => quote!(#name),
    }
}

/// `name: value` of a required field, or `name` alone where the argument is the value.
pub(super) fn initialize(field: &Field, api: &Api) -> TokenStream {
    initialize_as(field, &format_ident!("{}", field.ident), &format_ident!("{}", field.ident), api)
}

/// The same, where place and argument go by other names than the field.
pub(super) fn initialize_as(field: &Field, place: &Ident, argument: &Ident, api: &Api) -> TokenStream {
    let value = value(&field.ty, argument, api);
    match (field.nullable, place == &value.to_string()) {
        (true, _) => quote!(#place: Some(#value)),
        (false, true) => quote!(#place),
        (false, false) => quote!(#place: #value),
    }
}

/// The type itself.
pub(super) fn plain(ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::String | TypeRef::CommaList => quote!(String),
        TypeRef::Number => quote!(f64),
        TypeRef::Integer(Width::U32) => quote!(u32),
        TypeRef::Integer(Width::U64) => quote!(u64),
        TypeRef::Integer(Width::I64) => quote!(i64),
        TypeRef::Timestamp => quote!(Timestamp),
        TypeRef::SignedUrl => quote!(SignedUrl),
        TypeRef::Boolean => quote!(bool),
        TypeRef::Json => quote!(serde_json::Value),
        TypeRef::JsonObject => quote!(JsonObject),
        TypeRef::List(item) => {
            let item = plain(item);
            quote!(Vec<#item>)
        }
        TypeRef::Map(value) => {
            let value = plain(value);
            quote!(BTreeMap<String, #value>)
        }
        TypeRef::Named(name) => {
            let name = format_ident!("{name}");
            quote!(#name)
        }
    }
}

/// A type, as it stands in what prettyplease does not lay out: without spaces but behind a comma.
pub(super) fn text(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

/// A value for an example of the documentation.
pub(super) fn example(field: &Field, api: &Api) -> String {
    example_of(&field.ty, &field.ident, api)
}

fn example_of(ty: &TypeRef, ident: &str, api: &Api) -> String {
    match ty {
        TypeRef::String => format!("{:?}", api.conventions.example(ident).unwrap_or(ident)),
        TypeRef::CommaList => format!("[\"{}\"]", crate::normalize::singular(ident)),
        TypeRef::Number | TypeRef::Integer(_) => "1".into(),
        TypeRef::SignedUrl => "\"https://example.com/fox.png\"".into(),
        TypeRef::Timestamp => "\"2026-01-31T12:00:00Z\"".into(),
        TypeRef::Boolean => "true".into(),
        TypeRef::Json | TypeRef::JsonObject | TypeRef::Map(_) => "Default::default()".into(),
        TypeRef::List(item) => format!("[{}]", example_of(item, &crate::normalize::singular(ident), api)),
        TypeRef::Named(name) => match api.type_named(name).map(|def| &def.kind) {
            Some(TypeKind::Enum(values)) => values.first().map_or_else(String::new, |(value, _)| format!("{value:?}")),
            _ => format!("scenario_sdk::types::{name}::default()"),
        },
    }
}

/// Is it text, or an enum, which is text too? A list of them takes owned and borrowed items.
pub(super) fn is_text(ty: &TypeRef, api: &Api) -> bool {
    match ty {
        TypeRef::String => true,
        TypeRef::Named(name) => is_enum(name, api),
        _ => false,
    }
}

pub(super) fn is_enum(name: &str, api: &Api) -> bool {
    api.type_named(name).is_some_and(|def| matches!(def.kind, TypeKind::Enum(_)))
}

/// Methods of the operator traits, which a setter by that name looks like.
const OPERATORS: [&str; 10] = ["add", "bitand", "bitor", "bitxor", "div", "mul", "rem", "shl", "shr", "sub"];

/// A setter of an optional value; `place` is what it is stored in, under the name `stored`.
pub(super) fn setter(field: &Field, place: &TokenStream, stored: &Ident, api: &Api) -> TokenStream {
    let docs = doc(&docs::lines(&field.wire, &field.docs, &few_values(&field.ty, api)));
    let ident = format_ident!("{}", field.ident);
    // A field of a type says it in its documentation only: the attribute would warn where the type itself is read and written.
    let deprecated = field
        .docs
        .deprecated
        .then(|| quote!(#[deprecated = "Scenario deprecates it; its documentation says what to use instead"]));
    let argument = argument(&field.ty, api);
    let value = value(&field.ty, &ident, api);
    let value = match (field.boxed, field.required, field.nullable) {
        (true, true, _) => quote!(Box::new(#value)),
        (true, false, _) => quote!(Some(Box::new(#value))),
        (false, true, false) => value,
        (false, true, true) | (false, false, false) => quote!(Some(#value)),
        (false, false, true) => quote!(Some(Some(#value))),
    };
    let clear = field.nullable.then(|| clear(field, place, stored));
    let operator = OPERATORS
        .contains(&field.ident.as_str())
        .then(|| quote!(#[expect(clippy::should_implement_trait, reason = "it sets the API's field of that name")]));
    quote! {
        #docs
        #deprecated
        #operator
        pub fn #ident(mut self, #ident: #argument) -> Self {
            #place.#stored = #value;
            self
        }
        #clear
    }
}

/// What sends `null` for a value.
pub(super) fn clear(field: &Field, place: &TokenStream, stored: &Ident) -> TokenStream {
    let clear = format_ident!("clear_{}", field.ident);
    let docs = format!(" Sends `null` for `{}`, which unsets it.", field.wire);
    let null = if field.required { quote!(None) } else { quote!(Some(None)) };
    quote! {
        #[doc = #docs]
        pub fn #clear(mut self) -> Self {
            #place.#stored = #null;
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
        (true, _) => " With nothing set yet.",
        (false, true) => " With all that it has.",
        (false, false) => " With what it needs; the rest has setters.",
    };
    let parameters = arguments.iter().map(|field| {
        let (ident, argument) = (format_ident!("{}", field.ident), argument(&field.ty, api));
        quote!(#ident: #argument)
    });
    let values = arguments.iter().map(|field| initialize(field, api));
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
