//! Stage 6: from the model and the wire functions to files.

mod api_md;
mod corrections_md;
mod operations;
mod resources;
mod setters;
mod types;

pub(crate) use corrections_md::emit as corrections;
use proc_macro2::TokenStream;
use quote::quote;

use crate::{Result, format::GeneratedFile, model::Api, wire::Wire};

const ROOT: &str = "sdk/src/generated";

/// Every generated file, in the order of their paths.
///
/// # Errors
///
/// When something emitted is not Rust, which is a defect of this crate.
pub(crate) fn emit(api: &Api, wire: &Wire) -> Result<Vec<GeneratedFile>> {
    let mut files = Vec::new();
    let base_url = &api.base_url;
    files.push(crate::format::rust(
        format!("{ROOT}/mod.rs"),
        quote! {
            pub(crate) mod bodies;
            pub(crate) mod operations;
            pub mod resources;
            pub mod types;
            pub(crate) mod wire;

            /// Where the API lives.
            pub(crate) const BASE_URL: &str = #base_url;
        },
        "",
    )?);
    types::emit(api, wire, &mut files)?;
    operations::emit(api, wire, &mut files)?;
    resources::emit(api, &mut files)?;
    files.push(api_md::emit(api));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// `#[doc]` attributes, one a line.
fn doc(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| match line.is_empty() {
        true => String::new(),
        false => format!(" {line}"),
    });
    quote!(#(#[doc = #lines])*)
}
