//! Turns the Scenario API document into the source of `scenario-sdk`: a document in, files out. Nothing is written and no process
//! is started here.

mod correct;
pub mod diff;
mod docs;
mod emit;
mod error;
mod format;
mod ident;
mod lint;
pub mod model;
mod names;
mod normalize;
mod openapi;
mod rows;
mod source;
mod wire;

pub use error::{Error, Result};
pub use format::GeneratedFile;
pub use rows::{Idempotency, Paging, Width};
pub use source::Spec;

use names::Names;
use rows::Rows;

/// What a run makes.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files to write, in the order of their paths: the generated source and `spec/names.toml`.
    pub files: Vec<GeneratedFile>,
    /// The model they were made from.
    pub api: model::Api,
}

/// The document as read, checked against its checksum and corrected.
fn corrected(spec: &Spec) -> Result<(serde_json::Value, Vec<correct::Correction>)> {
    let mut document = source::parse(spec)?;
    let corrections = correct::correct(&mut document, &spec.overlay)?;
    Ok((document, corrections))
}

/// The document with every correction made: what the SDK is made from.
///
/// # Errors
///
/// When the document cannot be read or corrected; the error names the place and what to do.
pub fn corrected_document(spec: &Spec) -> Result<serde_json::Value> {
    corrected(spec).map(|(document, _)| document)
}

/// Runs the whole pipeline.
///
/// # Errors
///
/// When anything in `spec/` is not as it should be; the error names the place and what to do.
pub fn generate(spec: &Spec) -> Result<Output> {
    let (document, corrections) = corrected(spec)?;
    let rows = Rows::parse(&spec.api)?;
    lint::check(&document, &rows)?;
    let mut names = Names::parse(&spec.names)?;
    let api = normalize::normalize(&document, &rows, &mut names)?;
    let wire = wire::wire(&api)?;
    let mut files = emit::emit(&api, &wire)?;
    files.push(emit::corrections(&corrections, &rows));
    files.push(GeneratedFile { path: "spec/names.toml".into(), text: names.to_toml() });
    Ok(Output { files, api })
}

/// Everything the lint finds in the corrected document.
///
/// # Errors
///
/// When the document cannot be read or corrected at all.
pub fn lint_spec(spec: &Spec) -> Result<Vec<Error>> {
    Ok(lint::lint(&corrected(spec)?.0, &Rows::parse(&spec.api)?))
}
