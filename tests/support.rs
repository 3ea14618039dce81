//! What the tests of this folder share.

use scenario_mock::{Document, MockServer};

/// The vendored document.
pub const OPENAPI: &[u8] = include_bytes!("../spec/openapi.json");

/// A stand-in for the API of the vendored document.
///
/// # Panics
///
/// When it cannot be started: no test can go on then.
#[allow(clippy::expect_used, reason = "a test without its server has failed")]
pub async fn mock() -> MockServer {
    let document = Document::parse(OPENAPI).expect("the vendored document is JSON");
    MockServer::start(document).await.expect("a port is free on 127.0.0.1")
}

/// The README's examples compile.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
