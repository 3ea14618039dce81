//! `spec/published-findings.txt`: what the lint finds in the document as published, before any correction. The operations that
//! `additions.yaml` adds are there, because the rows speak of them. The corrections hide what they correct: that a new document repeats an old mistake elsewhere, or no longer makes it, shows only here.

use std::collections::BTreeSet;

use crate::{Error, Result, Spec, format::GeneratedFile, lint, rows::Rows, simplify};

const HEAD: &str = "\
# Written by `cargo xtask codegen`; do not edit by hand.
# What `cargo xtask spec lint` finds in openapi.json before it is corrected, a finding a line.
";

/// The findings in a document that was not corrected, each on a line.
///
/// # Errors
///
/// When the document or the additions cannot be read.
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
