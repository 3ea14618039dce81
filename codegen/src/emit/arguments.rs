//! The arguments of methods: the required values of a request.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;

use super::value;
use crate::{
    model::{Api, Body, Field, Operation, TypeRef},
    wire,
};

/// An argument of a method: a required value of the request.
pub(super) struct Argument {
    pub(super) ident: Ident,
    pub(super) field: Field,
    /// Whether it is a field of the body.
    pub(super) in_body: bool,
}

/// The path parameters, the required values in the order of the row, then a body that is a list.
pub(super) fn arguments(operation: &Operation, api: &Api) -> Vec<Argument> {
    let argument = |field: &Field, in_body| Argument { ident: wire::local(field), field: field.clone(), in_body };
    let path = operation.path_parameters.iter().map(|field| argument(field, false));
    let body_fields = api.body_fields(operation);
    let required = operation.arguments.iter().filter_map(|name| {
        let in_query = operation.query.iter().chain(&operation.headers).find(|field| field.wire == *name);
        let in_body = body_fields.iter().find(|field| field.wire == *name);
        in_query.map(|field| argument(field, false)).or(in_body.map(|field| argument(field, true)))
    });
    let list = list_body(operation).map(|field| argument(&field, false));
    path.chain(required).chain(list).collect()
}

/// A list body is named after the last word of the path: `…/training-images/pairs`.
pub(super) fn list_body(operation: &Operation) -> Option<Field> {
    let Some(Body::List(item)) = &operation.body else { return None };
    let name = crate::ident::snake(operation.path.rsplit('/').next().unwrap_or_default());
    Some(Field::new(name, TypeRef::List(Box::new(item.clone())), true, Default::default()))
}

/// The arguments in a function signature.
pub(super) fn parameters(arguments: &[Argument], api: &Api) -> Vec<TokenStream> {
    let parameters = arguments.iter().map(|argument| {
        let (ident, ty) = (&argument.ident, value::argument(&argument.field.ty, api));
        quote!(#ident: #ty)
    });
    parameters.collect()
}
