//! How a value is accepted and stored: the type of a field, of an argument that takes it, and an example of it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use crate::{
    model::{Api, Field, TypeKind, TypeRef},
    rows::Width,
};

/// The type itself.
pub(super) fn plain(ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::String | TypeRef::CommaList(_) => quote!(String),
        TypeRef::Number => quote!(f64),
        TypeRef::Integer(Width::U32) => quote!(u32),
        TypeRef::Integer(Width::U64) => quote!(u64),
        TypeRef::Integer(Width::I64) => quote!(i64),
        TypeRef::Timestamp => quote!(Timestamp),
        TypeRef::SignedUrl => quote!(SignedUrl),
        TypeRef::Secret => quote!(Secret),
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

/// A type as text for macro invocations, which prettyplease does not format: with spaces only after commas.
pub(super) fn text(ty: &TokenStream) -> String {
    ty.to_string().replace(' ', "").replace(',', ", ")
}

/// The type of an argument that accepts such a value.
pub(super) fn argument(ty: &TypeRef, api: &Api) -> TokenStream {
    match ty {
        TypeRef::String => quote!(impl Into<String>),
        TypeRef::Number => quote!(impl Into<f64>),
        TypeRef::Json => quote!(impl Into<serde_json::Value>),
        TypeRef::Timestamp => quote!(impl Into<Timestamp>),
        TypeRef::SignedUrl => quote!(impl Into<SignedUrl>),
        TypeRef::Secret => quote!(impl Into<Secret>),
        TypeRef::CommaList(_) => quote!(impl IntoIterator<Item = impl AsRef<str>>),
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

/// The conversion of such an argument to the field's type.
pub(super) fn value(ty: &TypeRef, name: &Ident, api: &Api) -> TokenStream {
    let into = |ty: &TypeRef| match ty {
        TypeRef::String | TypeRef::Number | TypeRef::Json | TypeRef::Timestamp => true,
        TypeRef::SignedUrl | TypeRef::Secret => true,
        TypeRef::Named(name) => is_enum(name, api),
        _ => false,
    };
    match ty {
        TypeRef::CommaList(_) => quote!(comma_separated(#name).unwrap_or_default()),
        TypeRef::List(item) if is_text(item, api) => {
            quote!(#name.into_iter().map(|item| item.as_ref().into()).collect())
        }
        TypeRef::List(item) if into(item) => quote!(#name.into_iter().map(Into::into).collect()),
        TypeRef::List(_) => quote!(#name.into_iter().collect()),
        ty if into(ty) => quote!(#name.into()),
        _ => quote!(#name),
    }
}

/// `location: value` of a required field, or only `location` if the argument is the value.
pub(super) fn initialize(field: &Field, location: &Ident, argument: &Ident, api: &Api) -> TokenStream {
    let value = value(&field.ty, argument, api);
    match (field.nullable, location == &value.to_string()) {
        (true, _) => quote!(#location: Some(#value)),
        (false, true) => quote!(#location),
        (false, false) => quote!(#location: #value),
    }
}

/// Whether it is text or an enum. A list of these accepts owned and borrowed items.
fn is_text(ty: &TypeRef, api: &Api) -> bool {
    match ty {
        TypeRef::String => true,
        TypeRef::Named(name) => is_enum(name, api),
        _ => false,
    }
}

pub(super) fn is_enum(name: &str, api: &Api) -> bool {
    api.type_named(name).is_some_and(|def| matches!(def.kind, TypeKind::Enum(_)))
}

/// The maximum number of values listed in a line of documentation.
const FEW: usize = 12;

/// The values of an enum, if they are few enough to list.
pub(super) fn few_values(ty: &TypeRef, api: &Api) -> Vec<String> {
    let name = match ty {
        TypeRef::Named(name) => name,
        TypeRef::List(item) | TypeRef::CommaList(item) => return few_values(item, api),
        _ => return Vec::new(),
    };
    match api.type_named(name).map(|def| &def.kind) {
        Some(TypeKind::Enum(values)) if values.len() <= FEW => values.iter().map(|(value, _)| value.clone()).collect(),
        _ => Vec::new(),
    }
}

/// A value for an example of the documentation.
pub(super) fn example(field: &Field, api: &Api) -> String {
    example_of(&field.ty, &field.ident, api)
}

fn example_of(ty: &TypeRef, ident: &str, api: &Api) -> String {
    match ty {
        TypeRef::String => format!("{:?}", api.conventions.example(ident).unwrap_or(ident)),
        TypeRef::Number | TypeRef::Integer(_) => {
            let example = api.conventions.example(ident).filter(|example| example.parse::<f64>().is_ok());
            example.unwrap_or("1").into()
        }
        TypeRef::SignedUrl => "\"https://example.com/fox.png\"".into(),
        TypeRef::Secret => "\"secret\"".into(),
        TypeRef::Timestamp => "\"2026-01-31T12:00:00Z\"".into(),
        TypeRef::Boolean => "true".into(),
        TypeRef::Json | TypeRef::JsonObject | TypeRef::Map(_) => "Default::default()".into(),
        TypeRef::List(item) | TypeRef::CommaList(item) => {
            format!("[{}]", example_of(item, &crate::normalize::singular(ident), api))
        }
        TypeRef::Named(name) => match api.type_named(name).map(|def| &def.kind) {
            Some(TypeKind::Enum(values)) => values.first().map_or_else(String::new, |(value, _)| format!("{value:?}")),
            _ => format!("scenario_sdk::types::{name}::default()"),
        },
    }
}
