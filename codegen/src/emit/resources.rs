//! The resource tree and the request builders: what people call.

use std::collections::BTreeSet;

use heck::ToPascalCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::Ident;

use super::{
    ROOT, doc,
    operations::constant,
    setters,
    types::{few_values, imports, names_in},
};
use crate::{
    Result, docs, format,
    format::GeneratedFile,
    model::{Api, Body, Field, Operation, Resource, TypeRef},
    rows::Idempotency,
    wire,
};

pub(super) fn emit(api: &Api, files: &mut Vec<GeneratedFile>) -> Result<()> {
    let top: Vec<_> = api.resources.iter().filter(|resource| resource.path.len() == 1).collect();
    let modules = top.iter().map(|resource| format_ident!("{}", resource.path[0]));
    let accessors = top.iter().map(|resource| accessor(resource, quote!(self.clone())));
    files.push(format::rust(
        format!("{ROOT}/resources/mod.rs"),
        quote! {
            #![doc = " The resources of the API and the requests they make."]
            #(pub mod #modules;)*

            use crate::Client;

            impl Client {
                #(#accessors)*
            }
        },
        "",
    )?);
    for resource in &api.resources {
        files.push(resource_file(resource, api)?);
    }
    for operation in &api.operations {
        files.push(request_file(operation, api)?);
    }
    Ok(())
}

/// The type of a resource: `models.training_images` → `TrainingImages`.
fn handle(path: &[String]) -> Ident {
    format_ident!("{}", path.last().map_or_else(String::new, |last| last.to_pascal_case()))
}

/// A link to the method of an operation.
pub(super) fn link(operation: &Operation) -> String {
    let (path, handle) = (operation.resource.join("::"), handle(&operation.resource));
    let target = format!("crate::resources::{path}::{handle}::{}", operation.name);
    format!("[`{}`]({target})", operation.sdk())
}

/// The type of a request.
pub(super) fn request(operation: &Operation) -> Ident {
    format_ident!("{}", operation.name.to_pascal_case())
}

/// The method that leads to a resource.
fn accessor(resource: &Resource, client: TokenStream) -> TokenStream {
    let last = resource.path.last().map_or("", String::as_str);
    let (module, handle) = (format_ident!("{last}"), handle(&resource.path));
    let docs = doc(std::slice::from_ref(&resource.docs));
    quote! {
        #docs
        pub fn #module(&self) -> #module::#handle {
            #module::#handle::new(#client)
        }
    }
}

fn resource_file(resource: &Resource, api: &Api) -> Result<GeneratedFile> {
    let children: Vec<_> = api
        .resources
        .iter()
        .filter(|child| child.path.len() == resource.path.len() + 1 && child.path.starts_with(&resource.path))
        .collect();
    let operations: Vec<_> = api.operations.iter().filter(|operation| operation.resource == resource.path).collect();
    let handle = handle(&resource.path);
    let title = format!(" {}", resource.docs);
    let docs = doc(std::slice::from_ref(&resource.docs));
    let child_modules = children.iter().map(|child| {
        let module = child.path.last().map_or("", String::as_str);
        format_ident!("{module}")
    });
    let modules: Vec<_> = operations.iter().map(|operation| format_ident!("{}", operation.name)).collect();
    let requests: Vec<_> = operations.iter().map(|operation| request(operation)).collect();
    let accessors: Vec<_> = children.iter().map(|child| accessor(child, quote!(self.client.clone()))).collect();
    let mut named = BTreeSet::new();
    let methods: TokenStream = operations.iter().map(|operation| method(operation, api, &mut named)).collect();
    let imports = imports(named.into_iter(), &methods);
    let items = quote! {
        #![doc = #title]
        #(pub mod #child_modules;)*
        #(mod #modules;)*
        #(pub use #modules::#requests;)*

        use crate::Client;
        #imports

        #docs
        #[derive(Clone, Debug)]
        pub struct #handle {
            client: Client,
        }

        impl #handle {
            pub(crate) fn new(client: Client) -> Self {
                Self { client }
            }
            #(#accessors)*
            #methods
        }
    };
    format::rust(format!("{ROOT}/resources/{}.rs", resource.path.join("/")), items, "")
}

/// An argument of a method: a value that the request cannot do without.
struct Argument {
    ident: Ident,
    field: Field,
    place: Place,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Path,
    Query,
    Body,
    WholeBody,
}

fn arguments(operation: &Operation, api: &Api) -> Vec<Argument> {
    let argument = |field: &Field, place| Argument { ident: wire::local(field), field: field.clone(), place };
    let path = operation.path_parameters.iter().map(|field| argument(field, Place::Path));
    let body_fields = api.body_fields(operation);
    let required = operation.arguments.iter().filter_map(|name| {
        let in_query = operation.query.iter().chain(&operation.headers).find(|field| field.wire == *name);
        let in_body = body_fields.iter().find(|field| field.wire == *name);
        in_query.map(|field| argument(field, Place::Query)).or(in_body.map(|field| argument(field, Place::Body)))
    });
    let whole = match &operation.body {
        Some(Body::List(item)) => {
            let name = whole_body_name(operation);
            let field = Field::new(name, TypeRef::List(Box::new(item.clone())), true, Default::default());
            Some(argument(&field, Place::WholeBody))
        }
        _ => None,
    };
    path.chain(required).chain(whole).collect()
}

/// A body that is a list goes by the last word of the path: `…/training-images/pairs`.
fn whole_body_name(operation: &Operation) -> String {
    crate::ident::snake(operation.path.rsplit('/').next().unwrap_or_default())
}

/// The arguments as the caller sees them: `(name, prompt)`.
pub(super) fn signature(operation: &Operation, api: &Api) -> String {
    let names: Vec<_> = arguments(operation, api).iter().map(|argument| argument.ident.to_string()).collect();
    format!("{}({})", operation.name, names.join(", "))
}

fn method(operation: &Operation, api: &Api, named: &mut BTreeSet<String>) -> TokenStream {
    let arguments = arguments(operation, api);
    for argument in arguments.iter().filter(|argument| !taken_as_text(&argument.field.ty, api)) {
        names_in(&argument.field.ty, named);
    }
    let docs = doc(&method_docs(operation, &arguments, api));
    let deprecated = operation.deprecated.then(
        || quote!(#[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]),
    );
    let (name, request) = (format_ident!("{}", operation.name), request(operation));
    let parameters = parameters(&arguments, api);
    let idents = arguments.iter().map(|argument| &argument.ident);
    quote! {
        #docs
        #deprecated
        pub fn #name(&self, #(#parameters),*) -> #request {
            #request::new(&self.client #(, #idents)*)
        }
    }
}

/// The arguments as a function declares them.
fn parameters(arguments: &[Argument], api: &Api) -> Vec<TokenStream> {
    let parameters = arguments.iter().map(|argument| {
        let (ident, ty) = (&argument.ident, setters::argument(&argument.field.ty, api));
        quote!(#ident: #ty)
    });
    parameters.collect()
}

fn method_docs(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let mut description = docs::clean(&operation.description).into_iter();
    let mut lines = vec![description.next().unwrap_or_else(|| docs::words(&operation.name))];
    lines.push(String::new());
    let official = match operation.documented {
        true => format!("; `{}` in Scenario's documentation", operation.sdk()),
        false => String::new(),
    };
    lines.push(format!("`{} {}`{official}.", operation.verb(), operation.path));
    lines.push(String::new());
    lines.extend(example(operation, arguments, api));
    let rest: Vec<_> = description.skip_while(String::is_empty).collect();
    if !rest.is_empty() {
        lines.push(String::new());
        lines.extend(rest);
    }
    if let Some(successor) = &operation.legacy {
        let link = match successor.strip_prefix(&format!("{}.", operation.resource.join("."))) {
            Some(method) => format!("[`{method}`](Self::{method})"),
            None => format!("`{successor}`"),
        };
        lines.push(String::new());
        lines.push(format!("Legacy: the official SDKs no longer have it. {link} replaces it."));
    }
    if operation.idempotency == Idempotency::Paid {
        lines.push(String::new());
        lines.push("Costs creative units; the request's `dry_run` answers the price and runs nothing.".into());
    }
    lines
}

fn example(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let values: Vec<_> = arguments.iter().map(|argument| setters::example(&argument.field, api)).collect();
    let path: Vec<_> = operation.resource.iter().map(|name| format!("{name}()")).collect();
    let binding = if operation.response.is_some() { "let response = " } else { "" };
    let input = match operation.body {
        Some(Body::Map) => {
            let name = api.conventions.input.as_deref().unwrap_or("name");
            format!(".input({name:?}, {:?})", api.conventions.example(name).unwrap_or("value"))
        }
        _ => String::new(),
    };
    let mut lines = vec!["```no_run".to_owned()];
    if operation.deprecated {
        lines.push("# #![allow(deprecated)]".into());
    }
    lines.push("# async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {".into());
    let call = format!("{}.{}({}){input}", path.join("."), operation.name, values.join(", "));
    let one_line = format!("{binding}client.{call}.send().await?;");
    if one_line.len() <= 100 {
        lines.push(one_line);
    } else {
        lines.push(format!("{binding}client"));
        let steps = path.iter().map(|step| format!("    .{step}"));
        lines.extend(steps);
        lines.push(format!("    .{}({}){input}", operation.name, values.join(", ")));
        lines.push("    .send()".into());
        lines.push("    .await?;".into());
    }
    lines.extend(["# Ok(())".into(), "# }".into(), "```".into()]);
    lines
}

fn request_file(operation: &Operation, api: &Api) -> Result<GeneratedFile> {
    let arguments = arguments(operation, api);
    let request_name = request(operation);
    let constant = constant(operation);
    let docs = doc(&request_docs(operation, &arguments, api));
    let (fields, values) = contents(operation, &arguments, api);
    let parameters = parameters(&arguments, api);
    let setters = request_setters(operation, api);
    let send = send(operation, &send_docs(operation));
    let dry_run = operation.dry_run.as_ref().map(|price| send_dry(operation, price, api));
    let items = quote! {
        #docs
        #[derive(Clone)]
        #[must_use = "a request is sent by `send`"]
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
    let imports = imports(named_types(operation, &arguments, api).into_iter(), &items);
    let body = match &operation.body {
        Some(Body::Fields(name)) => {
            let name = format_ident!("{name}");
            quote!(use crate::generated::bodies::#name;)
        }
        _ => quote!(),
    };
    let resource = format_ident!("{}", operation.resource[0]);
    let items = quote! {
        #serialize
        use crate::{
            Client, RawResponse, Result,
            generated::{operations, wire::#resource as wire},
            transport::{call::{Call, #comma}, #paged request::request},
        };
        #imports
        #body
        #items
    };
    let path = format!("{ROOT}/resources/{}/{}.rs", operation.resource.join("/"), operation.name);
    format::rust(path, items, &macros(operation))
}

/// What a request holds, and what of it there is from the beginning.
fn contents(operation: &Operation, arguments: &[Argument], api: &Api) -> (TokenStream, TokenStream) {
    let (mut fields, mut values) = (TokenStream::new(), TokenStream::new());
    for field in &operation.path_parameters {
        let (ident, ty) = (wire::local(field), setters::plain(&field.ty));
        let value = setters::initialize_as(field, &ident, &ident, api);
        fields.extend(quote!(#ident: #ty,));
        values.extend(quote!(#value,));
    }
    for field in operation.query.iter().chain(&operation.headers) {
        let (ident, ty) = (wire::local(field), setters::plain(&field.ty));
        if field.required {
            let value = setters::initialize_as(field, &ident, &ident, api);
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
            let in_body = arguments.iter().filter(|argument| argument.place == Place::Body);
            let required = in_body.map(|argument| {
                let place = format_ident!("{}", argument.field.ident);
                setters::initialize_as(&argument.field, &place, &argument.ident, api)
            });
            let optional = api.fields(name).iter().any(|field| !field.required);
            let rest = optional.then(|| quote!(..Default::default()));
            let name = format_ident!("{name}");
            fields.extend(quote!(body: #name,));
            values.extend(quote!(body: #name { #(#required,)* #rest },));
        }
        Some(Body::List(item)) => {
            let name = whole_body_name(operation);
            let whole = Field::new(name, TypeRef::List(item.clone().into()), true, Default::default());
            let (ty, value) = (setters::plain(item), setters::value(&whole.ty, &wire::local(&whole), api));
            fields.extend(quote!(body: Vec<#ty>,));
            values.extend(quote!(body: #value,));
        }
        Some(Body::Map) => {
            fields.extend(quote!(body: JsonObject,));
            values.extend(quote!(body: JsonObject::new(),));
        }
    }
    (fields, values)
}

/// The setters of a request, in the order of their names.
fn request_setters(operation: &Operation, api: &Api) -> TokenStream {
    let body = api.body_fields(operation);
    let parameters = operation.query.iter().chain(&operation.headers);
    let parameters = parameters.map(|field| (field, quote!(self), wire::local(field)));
    let in_body = body.iter().map(|field| (field, quote!(self.body), format_ident!("{}", field.ident)));
    let mut optional: Vec<_> = parameters.chain(in_body).filter(|(field, ..)| !field.required).collect();
    optional.sort_by(|a, b| a.0.ident.cmp(&b.0.ident));
    let setters = optional.iter().map(|(field, place, stored)| setters::setter(field, place, stored, api));
    let mut setters: TokenStream = setters.collect();
    let unset = body.iter().filter(|field| field.required && field.nullable);
    setters.extend(unset.map(|field| setters::clear(field, &quote!(self.body), &format_ident!("{}", field.ident))));
    if matches!(operation.body, Some(Body::Map)) {
        setters.extend(inputs());
    }
    setters
}

/// Is it a list whose items are taken as `AsRef<str>`, so that their own type is not named?
fn taken_as_text(ty: &TypeRef, api: &Api) -> bool {
    matches!(ty, TypeRef::List(item) if setters::is_text(item, api))
}

/// The types that a request names.
fn named_types(operation: &Operation, arguments: &[Argument], api: &Api) -> BTreeSet<String> {
    let body = api.body_fields(operation);
    let parameters = operation.query.iter().chain(&operation.headers);
    let set = parameters.chain(body.iter().filter(|field| !field.required));
    let mut named = BTreeSet::new();
    let fields = set.chain(arguments.iter().map(|argument| &argument.field));
    for field in fields.filter(|field| !taken_as_text(&field.ty, api)) {
        names_in(&field.ty, &mut named);
    }
    // What is kept here goes by its type, whatever it is taken as.
    operation.query.iter().chain(&operation.headers).for_each(|field| names_in(&field.ty, &mut named));
    if let Some(Body::List(item)) = &operation.body {
        names_in(item, &mut named);
    }
    if let Some(response) = &operation.response {
        names_in(response, &mut named);
    }
    named.extend(operation.dry_run.clone());
    named
}

/// What the SDK's macros give a request, as text, which prettyplease would not lay out.
fn macros(operation: &Operation) -> String {
    let request = request(operation);
    let response = operation.response.as_ref().map(|ty| setters::text(&setters::plain(ty)));
    let (send, raw) = (response.as_deref().unwrap_or("()"), response.as_deref().unwrap_or("serde_json::Value"));
    let price = operation.dry_run.as_ref().map(|price| format!(", dry_run: {price}")).unwrap_or_default();
    let body = if matches!(operation.body, Some(Body::Fields(_))) { ", body: object" } else { "" };
    let mut text = format!("request!({request} {{ send: {send}, raw: {raw}{price}{body} }});\n");
    if let Some(paging) = &operation.pages {
        let token = operation.query.iter().find(|field| Some(field.wire.as_str()) == paging.token());
        // All that are paged by an offset are bodies.
        let by = token.map_or_else(|| "offset body".to_owned(), |token| format!("token {}", wire::local(token)));
        text.push_str(&format!("paged!({request} -> {send}, {by});\n"));
    }
    text
}

fn request_docs(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let mut lines = vec![
        docs::clean(&operation.description).into_iter().next().unwrap_or_else(|| docs::words(&operation.name)),
        String::new(),
        format!(
            "`{} {}`, made by [`{}::{name}`](super::{}::{name}).",
            operation.verb(),
            operation.path,
            handle(&operation.resource),
            handle(&operation.resource),
            name = operation.name,
        ),
    ];
    let described: Vec<_> = arguments
        .iter()
        .map(|argument| {
            let values = few_values(&argument.field.ty, api);
            format!("- `{}`: {}", argument.ident, docs::line(&argument.field.wire, &argument.field.docs, &values))
        })
        .collect();
    if !described.is_empty() {
        lines.push(String::new());
        lines.push("Its arguments:".into());
        lines.push(String::new());
        lines.extend(described);
    }
    lines
}

fn send_docs(operation: &Operation) -> Vec<String> {
    let mut lines = vec![format!("Sends `{} {}`.", operation.verb(), operation.path)];
    lines.extend([
        String::new(),
        "# Errors".into(),
        String::new(),
        "When the request cannot be sent, the API refuses it, or the answer is not what was expected; see".into(),
        "[`Error`](crate::Error).".into(),
    ]);
    lines
}

fn send(operation: &Operation, docs: &[String]) -> TokenStream {
    let docs = doc(docs);
    let (function, arguments) = (format_ident!("{}", wire::function(operation)), wire_arguments(operation));
    let (response, raw, finish) = match &operation.response {
        Some(ty) => {
            let ty = setters::plain(ty);
            (quote!(#ty), quote!(#ty), quote!(self.send_raw().await?.decode()))
        }
        None => (quote!(()), quote!(serde_json::Value), quote!(self.send_raw().await.map(drop))),
    };
    quote! {
        #docs
        pub async fn send(self) -> Result<#response> {
            #finish
        }

        /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send), but for an answer that cannot be decoded.
        pub async fn send_raw(self) -> Result<RawResponse<#raw>> {
            wire::#function(&self.call #(, #arguments)*).await
        }
    }
}

fn send_dry(operation: &Operation, price: &str, api: &Api) -> TokenStream {
    let Some(dry_run) = &api.conventions.dry_run else { return quote!() };
    let price = format_ident!("{price}");
    let route = format!("{} {}", operation.verb(), operation.path);
    let charged = operation.query.iter().filter_map(|field| dry_run.charged.get(&field.wire));
    let charged: String = charged.map(|note| format!(" {note}")).collect();
    let parameter = &dry_run.parameter;
    let docs = |summary: &str, tier: &str| {
        doc(&[
            format!("{summary}: `{route}?{parameter}={tier}`. Runs nothing and charges nothing.{charged}"),
            String::new(),
            "# Errors".into(),
            String::new(),
            "As [`send`](Self::send); the API validates the values as for a run.".into(),
        ])
    };
    let summary = docs("Returns the price", "true");
    let api_summary = docs("Returns the price at the API tier", "api");
    let function = format_ident!("{}", wire::dry_run_function(operation));
    let call = |tier: &str| {
        let mut arguments = wire_arguments(operation);
        arguments.insert(operation.path_parameters.len(), quote!(#tier));
        quote!(wire::#function(&self.call #(, #arguments)*).await?.decode())
    };
    let (plan, api) = (call("true"), call("api"));
    quote! {
        #summary
        pub async fn dry_run(self) -> Result<#price> {
            #plan
        }

        #api_summary
        pub async fn dry_run_at_api_tier(self) -> Result<#price> {
            #api
        }
    }
}

/// What a wire function takes, in its order: the path, the query, headers, the body.
fn wire_arguments(operation: &Operation) -> Vec<TokenStream> {
    let parameters = operation.parameters().map(|field| {
        let ident = wire::local(field);
        match (&field.ty, field.required) {
            (TypeRef::Boolean | TypeRef::Integer(_) | TypeRef::Number, _) => quote!(self.#ident),
            (_, true) => quote!(&self.#ident),
            (TypeRef::String | TypeRef::CommaList, false) => quote!(self.#ident.as_deref()),
            (_, false) => quote!(self.#ident.as_ref()),
        }
    });
    let body = operation.body.as_ref().map(|_| quote!(&self.body));
    parameters.chain(body).collect()
}

/// The setters of a free-form body.
fn inputs() -> TokenStream {
    quote! {
        /// Sets one input, by the name that the model or workflow gives it.
        ///
        /// A model that wants a list needs a list, also of one item: the API drops a bare value there, and charges all the same.
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
