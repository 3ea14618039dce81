//! The resource tree: the accessors of resources, and the methods that create requests.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    arguments::{Argument, arguments, parameters},
    file,
    file::{doc, imports},
    names::{handle, request},
    value,
};
use crate::{
    Result, docs,
    format::GeneratedFile,
    model::{Api, Body, Operation, Resource},
    rows::Idempotency,
};

pub(super) fn emit(api: &Api, files: &mut Vec<GeneratedFile>) -> Result<()> {
    let top: Vec<_> = api.resources.iter().filter(|resource| resource.path.len() == 1).collect();
    let modules = top.iter().map(|resource| format_ident!("{}", resource.path[0]));
    let accessors = top.iter().map(|resource| accessor(resource, quote!(self.clone())));
    files.push(file::rust(
        "resources/mod.rs",
        quote! {
            #![doc = " The resources of the API and their requests."]
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
    Ok(())
}

/// The accessor of a resource.
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
    let mut methods: TokenStream = operations.iter().map(|operation| method(operation, api)).collect();
    let path = resource.path.join(".");
    for operation in &api.operations {
        let names = operation.aliases.iter().filter_map(|alias| alias.rsplit_once('.'));
        let names = names.filter(|(of, _)| *of == path);
        methods.extend(names.map(|(_, name)| alias(operation, name, api)));
    }
    let own: Vec<_> = requests.iter().map(ToString::to_string).collect();
    let imports = imports(&methods, &own, api);
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
    file::rust(&format!("resources/{}.rs", resource.path.join("/")), items, "")
}

fn method(operation: &Operation, api: &Api) -> TokenStream {
    let arguments = arguments(operation, api);
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

/// A method that is an alias of another one.
fn alias(operation: &Operation, name: &str, api: &Api) -> TokenStream {
    let arguments = arguments(operation, api);
    let (name, method, request) = (format_ident!("{name}"), format_ident!("{}", operation.name), request(operation));
    let handle = handle(&operation.resource);
    let module = operation.resource.iter().map(|part| format_ident!("{part}"));
    let module: Vec<_> = module.collect();
    let docs = doc(&[format!(
        "The same as [`{}.{}`](crate::resources::{}::{handle}::{}).",
        operation.resource.join("."),
        operation.name,
        operation.resource.join("::"),
        operation.name,
    )]);
    let parameters = parameters(&arguments, api);
    let idents = arguments.iter().map(|argument| &argument.ident);
    let steps = &module;
    quote! {
        #docs
        pub fn #name(&self, #(#parameters),*) -> crate::resources::#(#module::)*#request {
            self.client.#(#steps().)*#method(#(#idents),*)
        }
    }
}

fn method_docs(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let mut description = docs::clean(&operation.description).into_iter();
    let mut lines = vec![description.next().unwrap_or_else(|| docs::words(&operation.name))];
    lines.push(String::new());
    let official = match operation.documented {
        true => format!("; `{}` in Scenario's documentation", operation.sdk()),
        false => String::new(),
    };
    let source = operation.source.as_ref().map_or_else(String::new, |source| format!("; declared by the {source}"));
    lines.push(format!("`{} {}`{official}{source}.", operation.verb(), operation.path));
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
        lines.push("Costs creative units; the request's `dry_run` returns the price without running it.".into());
    }
    lines
}

fn example(operation: &Operation, arguments: &[Argument], api: &Api) -> Vec<String> {
    let values: Vec<_> = arguments.iter().map(|argument| value::example(&argument.field, api)).collect();
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
