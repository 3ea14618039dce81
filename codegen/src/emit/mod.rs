//! Stage 6: from the model and the wire functions to files. `file`, `names` and `value` are what all emitters share; above them stand
//! `setters`, `arguments` and `macros`, and above those an emitter for each kind of file.

mod api_md;
mod arguments;
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

/// Every generated file, in the order of their paths.
///
/// # Errors
///
/// When something emitted is not Rust, which is a defect of this crate.
pub(crate) fn emit(api: &Api, wire: &Wire) -> Result<Vec<GeneratedFile>> {
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

            /// Where the API lives.
            pub(crate) const BASE_URL: &str = #base_url;
        },
        "",
    )?);
    types::emit(api, wire, &mut files)?;
    files.push(operations::emit(api)?);
    wire_functions::emit(api, wire, &mut files)?;
    resources::emit(api, &mut files)?;
    for operation in &api.operations {
        files.push(requests::emit(operation, api)?);
    }
    files.push(api_md::emit(api));
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}
