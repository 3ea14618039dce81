//! `spec/published-findings.txt`: what the lint finds in the document as published, before any correction. The corrections hide what they
//! correct: that a new document repeats an old mistake elsewhere, or no longer makes it, shows only here.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::{Error, format::GeneratedFile, lint, rows::Rows, simplify};

const HEAD: &str = "\
# Written by `cargo xtask codegen`; do not edit by hand.
# What `cargo xtask spec lint` finds in openapi.json before it is corrected, a finding a line.
";

/// The findings in a document that was not corrected, each on a line.
pub(crate) fn findings(mut document: Value, rows: &Rows) -> BTreeSet<String> {
    simplify::simplify(&mut document);
    lint::lint(&document, rows).0.iter().map(Error::line).collect()
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
