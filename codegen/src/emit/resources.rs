//! The resource tree: the accessors of resources, and the methods that create requests.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    arguments::{arguments, parameters},
    file,
    file::{doc, imports},
    names::{handle, request},
    operation_docs,
};
use crate::{
    Result,
    format::GeneratedFile,
    model::{Api, Operation, Resource},
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
    let docs = doc(&operation_docs::of_method(operation, &arguments, api));
    let id = &operation.id;
    let deprecated = operation.deprecated.then(
        || quote!(#[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]),
    );
    let (name, request) = (format_ident!("{}", operation.name), request(operation));
    let parameters = parameters(&arguments, api);
    let idents = arguments.iter().map(|argument| &argument.ident);
    quote! {
        #docs
        #[doc(alias = #id)]
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
