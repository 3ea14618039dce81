//! The methods that send a request.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{file::doc, value::plain};
use crate::{
    model::{Api, Operation, TypeRef},
    wire,
};

pub(super) fn send(operation: &Operation) -> TokenStream {
    let docs = doc(&[
        format!("Sends `{} {}`.", operation.verb(), operation.path),
        String::new(),
        "# Errors".into(),
        String::new(),
        "The request cannot be sent, the API returns an error, or the response cannot be decoded; see".into(),
        "[`Error`](crate::Error).".into(),
    ]);
    let (function, arguments) = (format_ident!("{}", wire::function(operation)), wire_arguments(operation));
    let (response, raw, send) = match &operation.response {
        Some(ty) => {
            let ty = plain(ty);
            (quote!(#ty), quote!(#ty), quote!(send))
        }
        None => (quote!(()), quote!(serde_json::Value), quote!(send_for_status)),
    };
    quote! {
        #docs
        pub fn send(self) -> ResponseFuture<#response> {
            let request = self.wire();
            self.call.#send(request)
        }

        /// Sends the request, and returns the raw response: status, headers and body.
        ///
        /// # Errors
        ///
        /// Same errors as [`send`](Self::send), except decode errors.
        pub fn send_raw(self) -> ResponseFuture<RawResponse<#raw>> {
            let request = self.wire();
            self.call.send_raw(request)
        }

        fn wire(&self) -> Result<WireRequest<#raw>> {
            wire::#function(&self.call #(, #arguments)*)
        }
    }
}

pub(super) fn send_dry(operation: &Operation, price: &str, api: &Api) -> TokenStream {
    let Some(dry_run) = &api.conventions.dry_run else { return quote!() };
    let price = format_ident!("{price}");
    let route = format!("{} {}", operation.verb(), operation.path);
    let charged = operation.query.iter().filter_map(|field| dry_run.charged.get(&field.wire));
    let charged: String = charged.map(|note| format!(" {note}")).collect();
    let parameter = &dry_run.parameter;
    let docs = |summary: &str, tier: &str| {
        doc(&[
            format!("{summary}: `{route}?{parameter}={tier}`. Nothing is run or charged.{charged}"),
            String::new(),
            "# Errors".into(),
            String::new(),
            "Same errors as [`send`](Self::send). The API validates the values as for a run.".into(),
        ])
    };
    let summary = docs("Returns the price", "true");
    let api_summary = docs("Returns the price at the API tier", "api");
    let function = format_ident!("{}", wire::dry_run_function(operation));
    let call = |tier: &str| {
        let mut arguments = wire_arguments(operation);
        arguments.insert(operation.path_parameters.len(), quote!(#tier));
        quote! {
            let request = wire::#function(&self.call #(, #arguments)*);
            self.call.send(request)
        }
    };
    let (plan, api) = (call("true"), call("api"));
    quote! {
        #summary
        pub fn dry_run(self) -> ResponseFuture<#price> {
            #plan
        }

        #api_summary
        pub fn dry_run_at_api_tier(self) -> ResponseFuture<#price> {
            #api
        }
    }
}

/// The arguments of a wire function, in order: the path, the query, headers, the body.
fn wire_arguments(operation: &Operation) -> Vec<TokenStream> {
    let parameters = operation.parameters().map(|field| {
        let ident = wire::local(field);
        match (&field.ty, field.required) {
            (TypeRef::Boolean | TypeRef::Integer(_) | TypeRef::Number, _) => quote!(self.#ident),
            (_, true) => quote!(&self.#ident),
            (TypeRef::String | TypeRef::CommaList(_), false) => quote!(self.#ident.as_deref()),
            (_, false) => quote!(self.#ident.as_ref()),
        }
    });
    let body = operation.body.as_ref().map(|_| quote!(&self.body));
    parameters.chain(body).collect()
}
