//! The request builders: their fields, setters and send methods.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    arguments::{Argument, arguments, list_body, parameters},
    file,
    file::{doc, imports},
    macros,
    names::{constant, request},
    operation_docs,
    send::{send, send_dry},
    setters,
    value::{self, plain},
};
use crate::{
    Result,
    format::GeneratedFile,
    model::{Api, Body, Operation},
    wire,
};

pub(super) fn emit(operation: &Operation, api: &Api) -> Result<GeneratedFile> {
    let arguments = arguments(operation, api);
    let request_name = request(operation);
    let constant = constant(operation);
    let docs = doc(&operation_docs::of_request(operation, &arguments, api));
    let (fields, values) = contents(operation, &arguments, api);
    let parameters = parameters(&arguments, api);
    let setters = request_setters(operation, api);
    let send = send(operation);
    let dry_run = operation.dry_run.as_ref().map(|price| send_dry(operation, price, api));
    let items = quote! {
        #docs
        #[derive(Clone)]
        #[must_use = "nothing is sent until `send` is awaited"]
        pub struct #request_name {
            call: Call,
            #fields
        }

        impl #request_name {
            pub(super) fn new(client: &Client, #(#parameters),*) -> Self {
                Self {
                    call: Call::new(client, operations::#constant),
                    #values
                }
            }
            #setters
            #send
            #dry_run
        }

    };
    let serialize = matches!(operation.body, Some(Body::Map)).then(|| {
        quote!(
            use serde::Serialize;
        )
    });
    let comma = items.to_string().contains("comma_separated").then(|| quote!(comma_separated,));
    let paged = operation.pages.as_ref().map(|_| quote!(page::paged,));
    let imports = imports(&items, &[request_name.to_string()], api);
    let resource = format_ident!("{}", operation.resource[0]);
    let items = quote! {
        #serialize
        use crate::{
            Client, RawResponse, ResponseFuture, Result,
            generated::{operations, wire::#resource as wire},
            transport::{call::{Call, #comma}, future::WireRequest, #paged request::request},
        };
        #imports
        #items
    };
    let path = format!("resources/{}/{}.rs", operation.resource.join("/"), operation.name);
    file::rust(&path, items, &macros::request(operation))
}

/// The fields of a request, and their initial values.
fn contents(operation: &Operation, arguments: &[Argument], api: &Api) -> (TokenStream, TokenStream) {
    let (mut fields, mut values) = (TokenStream::new(), TokenStream::new());
    for field in &operation.path_parameters {
        let (ident, ty) = (wire::local(field), plain(&field.ty));
        let value = value::initialize(field, &ident, &ident, api);
        fields.extend(quote!(#ident: #ty,));
        values.extend(quote!(#value,));
    }
    for field in operation.query.iter().chain(&operation.headers) {
        let (ident, ty) = (wire::local(field), plain(&field.ty));
        if field.required {
            let value = value::initialize(field, &ident, &ident, api);
            fields.extend(quote!(#ident: #ty,));
            values.extend(quote!(#value,));
        } else {
            fields.extend(quote!(#ident: Option<#ty>,));
            values.extend(quote!(#ident: None,));
        }
    }
    match &operation.body {
        None => {}
        Some(Body::Fields(name)) => {
            let in_body = arguments.iter().filter(|argument| argument.in_body);
            let required = in_body.map(|argument| {
                let location = format_ident!("{}", argument.field.ident);
                value::initialize(&argument.field, &location, &argument.ident, api)
            });
            let optional = api.fields(name).iter().any(|field| !field.required);
            let rest = optional.then(|| quote!(..Default::default()));
            let name = format_ident!("{name}");
            fields.extend(quote!(body: #name,));
            values.extend(quote!(body: #name { #(#required,)* #rest },));
        }
        Some(Body::List(_)) => {
            if let Some(list) = list_body(operation) {
                let (ty, value) = (plain(&list.ty), value::value(&list.ty, &wire::local(&list), api));
                fields.extend(quote!(body: #ty,));
                values.extend(quote!(body: #value,));
            }
        }
        Some(Body::Map) => {
            fields.extend(quote!(body: JsonObject,));
            values.extend(quote!(body: JsonObject::new(),));
        }
    }
    (fields, values)
}

/// The setters of a request, sorted by name.
fn request_setters(operation: &Operation, api: &Api) -> TokenStream {
    let body = api.body_fields(operation);
    let parameters = operation.query.iter().chain(&operation.headers);
    let parameters = parameters.map(|field| (field, quote!(self), wire::local(field)));
    let in_body = body.iter().map(|field| (field, quote!(self.body), format_ident!("{}", field.ident)));
    let mut optional: Vec<_> = parameters.chain(in_body).filter(|(field, ..)| !field.required).collect();
    optional.sort_by(|a, b| a.0.ident.cmp(&b.0.ident));
    let setters = optional.iter().map(|(field, location, stored)| setters::setter(field, location, stored, api));
    let mut setters: TokenStream = setters.collect();
    let unset = body.iter().filter(|field| field.required && field.nullable);
    setters.extend(unset.map(|field| setters::clear(field, &quote!(self.body), &format_ident!("{}", field.ident))));
    if matches!(operation.body, Some(Body::Map)) {
        setters.extend(inputs());
    }
    setters
}

/// The setters of a free-form body.
fn inputs() -> TokenStream {
    quote! {
        /// Sets one input, by its name in the model or workflow.
        ///
        /// If a model expects a list, pass a list even for one item: the API drops a single value and still charges the run.
        pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
            let name = name.into();
            if let Some(value) = self.call.value(&name, &value) {
                self.body.insert(name, value);
            }
            self
        }

        /// Sets several inputs at once.
        pub fn inputs<N: Into<String>, V: Serialize>(self, inputs: impl IntoIterator<Item = (N, V)>) -> Self {
            inputs.into_iter().fold(self, |request, (name, value)| request.input(name, value))
        }
    }
}
