//! Stage 6: from the model and the wire functions to files. `file`, `names` and `value` are shared by all emitters; `setters`, `arguments`
//! and `macros` are built on them, and an emitter for each kind of file on those.

mod api_md;
mod arguments;
mod calls;
mod corrections_md;
mod file;
mod macros;
mod names;
mod operation_docs;
mod operations;
mod requests;
mod resources;
mod send;
mod setters;
mod structs;
mod type_docs;
mod types;
mod value;
mod wire_functions;

pub(crate) use corrections_md::emit as corrections;
use quote::quote;

use crate::{Result, format::GeneratedFile, model::Api, wire::Wire};

/// The files with the types and the wire functions.
///
/// # Errors
///
/// The emitted code is not valid Rust, which is a defect of this crate.
pub(crate) fn wire_files(api: &Api, wire: &Wire) -> Result<Vec<GeneratedFile>> {
    let mut files = Vec::new();
    types::emit(api, wire, &mut files)?;
    wire_functions::emit(api, wire, &mut files)?;
    Ok(files)
}

/// All other files. They need nothing from progenitor, and are emitted while it runs.
///
/// # Errors
///
/// Like [`wire_files`].
pub(crate) fn resource_files(api: &Api) -> Result<Vec<GeneratedFile>> {
    let mut files = Vec::new();
    let base_url = &api.base_url;
    files.push(file::rust(
        "mod.rs",
        quote! {
            pub(crate) mod bodies;
            pub(crate) mod operations;
            pub mod resources;
            pub mod types;
            pub(crate) mod wire;

            /// The base URL of the API.
            pub(crate) const BASE_URL: &str = #base_url;
        },
        "",
    )?);
    files.push(operations::emit(api)?);
    resources::emit(api, &mut files)?;
    for operation in &api.operations {
        files.push(requests::emit(operation, api)?);
    }
    files.push(api_md::emit(api));
    calls::emit(api, &mut files);
    Ok(files)
}
