//! Turns the Scenario API document into the source of `scenario-sdk`: a document in, files out. Nothing is written and no process
//! is started here.

mod additions;
mod correct;
pub mod diff;
mod docs;
mod emit;
mod error;
mod families;
mod format;
mod ident;
mod lint;
pub mod model;
mod names;
mod normalize;
mod openapi;
mod overlay;
mod published;
mod rows;
mod simplify;
mod source;
pub mod update;
mod wire;

pub use error::{Error, Result};
pub use format::GeneratedFile;
pub use rows::{Conventions, DryRun, Idempotency, Paging, Width};
pub use source::Spec;

use std::{
    panic,
    thread::{self, ScopedJoinHandle},
};

use names::Names;
use rows::Rows;
use tracing::debug_span;

/// The output of a run.
#[derive(Clone, Debug)]
pub struct Output {
    /// The files to write, sorted by path: the generated source, and the records in `spec/`.
    pub files: Vec<GeneratedFile>,
    /// The model that they were generated from.
    pub api: model::Api,
}

/// The document with verified checksum and applied corrections, and the errors of the corrections.
fn corrected(spec: &Spec) -> Result<(serde_json::Value, correct::Corrections, Vec<Error>)> {
    let mut document = debug_span!("source").in_scope(|| source::parse(spec))?;
    let (corrections, found) = debug_span!("correct").in_scope(|| correct::correct(&mut document, spec))?;
    Ok((document, corrections, found))
}

/// The document as published, with the operations that it lacks: before any correction.
///
/// # Errors
///
/// The document or the additions cannot be read.
pub fn published_document(spec: &Spec) -> Result<serde_json::Value> {
    let mut document = source::parse(spec)?;
    additions::merge(&mut document, &spec.additions)?;
    Ok(document)
}

/// The document with every correction applied, from which the SDK is generated.
///
/// # Errors
///
/// The document cannot be read or corrected.
pub fn corrected_document(spec: &Spec) -> Result<serde_json::Value> {
    let (document, _, found) = corrected(spec)?;
    found.into_iter().next().map_or(Ok(document), Err)
}

/// Runs the whole pipeline, each stage in a `tracing` span of its name.
///
/// # Errors
///
/// The input in `spec/` has errors. As many as possible are returned at once, each with its location and help.
pub fn generate(spec: &Spec) -> Result<Output, Vec<Error>> {
    run(spec).map_err(|errors| refused(spec, errors))
}

/// The findings of a run without duplicates, each at an editable location: the published document, or a line of `spec/`.
fn refused(spec: &Spec, errors: Vec<Error>) -> Vec<Error> {
    let errors = error::merged(errors);
    match (source::parse(spec), overlay::Overlay::parse(&spec.overlay)) {
        (Ok(mut document), Ok(overlay)) => {
            let errors = overlay.located(&mut document, errors);
            additions::located(document, &spec.additions, errors)
        }
        // The reason is one of the errors.
        _ => errors,
    }
}

fn run(spec: &Spec) -> Result<Output, Vec<Error>> {
    let (mut document, corrections, mut found) = corrected(spec)?;
    simplify::simplify(&mut document);
    let rows = match Rows::parse(&spec.api) {
        Ok(rows) => rows,
        Err(error) => {
            found.push(error);
            return Err(found);
        }
    };
    let (findings, sound) = debug_span!("lint").in_scope(|| lint::lint(&document, &rows));
    found.extend(findings);
    let names = Names::parse(&spec.names).map_err(|error| found.push(error));
    let (true, Ok(mut names)) = (sound, names) else { return Err(found) };
    let rows = if found.is_empty() { Some(rows) } else { rows.completed(&document) };
    let Some(rows) = rows else { return Err(found) };
    let normalized =
        debug_span!("normalize").in_scope(|| normalize::normalize(&document, &rows, &mut names, &mut found));
    let api = match normalized {
        Ok(api) => api,
        Err(errors) => {
            found.extend(errors);
            return Err(found);
        }
    };
    found.extend(lint::lint_model(&api, &rows));
    if !found.is_empty() {
        return Err(found);
    }
    let (files, resources, published) = thread::scope(|scope| {
        let published = scope.spawn(|| debug_span!("published").in_scope(|| published::findings(spec, &rows)));
        let resources = scope.spawn(|| debug_span!("resources").in_scope(|| emit::resource_files(&api)));
        let files = debug_span!("wire")
            .in_scope(|| wire::wire(&api))
            .and_then(|wire| debug_span!("emit").in_scope(|| emit::wire_files(&api, &wire)));
        (files, joined(resources), joined(published))
    });
    let mut files = files?;
    files.extend(resources?);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files.push(emit::corrections(&corrections, &rows, &api));
    files.push(GeneratedFile { path: "spec/names.toml".into(), text: names.to_toml() });
    files.push(published::file(&published?));
    Ok(Output { files, api })
}

fn joined<T>(thread: ScopedJoinHandle<'_, T>) -> T {
    thread.join().unwrap_or_else(|panic| panic::resume_unwind(panic))
}

/// The result of the lint.
#[derive(Clone, Debug, Default)]
pub struct Lint {
    /// All errors for which [`generate`] would reject the document.
    pub errors: Vec<Error>,
    /// Findings in the published document that `spec/published-findings.txt` does not record, one per line.
    pub new: Vec<String>,
    /// Findings recorded there that the document no longer has.
    pub gone: Vec<String>,
}

/// Collects all errors for which [`generate`] would reject the document, and compares the findings in the published document with the
/// recorded ones.
pub fn lint_spec(spec: &Spec) -> Lint {
    let mut lint = Lint { errors: generate(spec).err().unwrap_or_default(), ..Lint::default() };
    // If either of the two cannot be read, the reason is one of the errors.
    if let Ok(rows) = Rows::parse(&spec.api)
        && let Ok(found) = published::findings(spec, &rows)
    {
        let recorded = published::recorded(&spec.published_findings);
        lint.new = found.difference(&recorded).cloned().collect();
        lint.gone = recorded.difference(&found).cloned().collect();
    }
    lint
}
