//! `spec/published-findings.txt`: the findings of the lint in the published document, before any correction. The operations of
//! `additions.yaml` are included, because the rows refer to them. Corrections hide the mistakes that they correct; only this file shows
//! that a new document repeats an old mistake elsewhere, or no longer has it.

use std::collections::BTreeSet;

use crate::{Error, Result, Spec, format::GeneratedFile, lint, rows::Rows, simplify};

const HEAD: &str = "\
# Written by `cargo xtask codegen`; do not edit by hand.
# What `cargo xtask spec lint` finds in openapi.json before it is corrected, a finding a line.
";

/// The findings in an uncorrected document, one per line.
///
/// # Errors
///
/// The document or the additions cannot be read.
pub(crate) fn findings(spec: &Spec, rows: &Rows) -> Result<BTreeSet<String>> {
    let mut document = crate::published_document(spec)?;
    simplify::simplify(&mut document);
    Ok(lint::lint(&document, rows).0.iter().map(Error::line).collect())
}

/// The findings that a file records.
pub(crate) fn recorded(text: &str) -> BTreeSet<String> {
    text.lines().filter(|line| !line.starts_with("# ")).map(str::to_owned).collect()
}

/// The file that records these findings.
pub(crate) fn file(findings: &BTreeSet<String>) -> GeneratedFile {
    let lines = findings.iter().map(|finding| format!("{finding}\n"));
    let text = [HEAD.to_owned()].into_iter().chain(lines).collect();
    GeneratedFile { path: "spec/published-findings.txt".into(), text }
}
