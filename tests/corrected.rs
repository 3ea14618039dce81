//! The corrected document. It is corrected and merged independently of the generator, and a test of `surface` compares the two.

#![allow(clippy::expect_used, reason = "a test without the document has failed")]

#[path = "mock/src/additions.rs"]
mod additions;

use std::sync::LazyLock;

use roas_overlay::{apply::Apply, v1_0::Overlay};
use serde_json::Value;

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| {
    let mut document = serde_json::from_str(include_str!("../spec/openapi.json")).expect("the document is JSON");
    let overlay: Overlay = yaml_serde::from_str(include_str!("../spec/overlay.yaml")).expect("the overlay is YAML");
    overlay.apply(&mut document, Default::default()).expect("each target is a JSONPath");
    let additions = yaml_serde::from_str(include_str!("../spec/additions.yaml")).expect("the additions are YAML");
    additions::merge(&mut document, additions);
    document
});

/// The vendored document with the overlay applied and the additions merged in.
///
/// # Panics
///
/// `spec/` is invalid.
pub fn corrected_document() -> &'static Value {
    &DOCUMENT
}
