//! A mock of the Scenario API on 127.0.0.1: real HTTP, with state, for the tests of programs that use the API.
//!
//! ```
//! use scenario_mock::MockServer;
//!
//! # tokio::runtime::Runtime::new()?.block_on(async {
//! let server = MockServer::start().await?;
//! // Configure a client with `server.base_url()`, `server.api_key()` and `server.api_secret()`.
//! assert!(server.base_url().starts_with("http://127.0.0.1:"));
//! assert_eq!(server.ledger().total(), 0.0);
//! # std::io::Result::Ok(())
//! # })?;
//! # std::io::Result::Ok(())
//! ```
//!
//! [`MockServer`] keeps accounts, projects, webhook endpoints, models, jobs, assets, uploads, workflows, trainings and collections, and
//! charges creative units to a [`Ledger`]. Jobs pass through their statuses on a [`Clock`], which a test may advance. Files have signed
//! URLs on a second port. Requests to all 173 operations are checked against the API's OpenAPI document and its additions, which are part
//! of this crate. [`JobScript`], [`UploadScript`], [`Limits`] and [`MockServer::on`] simulate rare cases: failures, workflows that wait for
//! approval, expired URLs, lost responses.
//!
//! Two stateless servers are for tests of clients: [`SchemaServer`] responds to every operation from the document's schema, and
//! [`FaultServer`] simulates network faults.
//!
//! The program `scenario-mock` runs the server standalone, for programs in any language.

mod additions;
mod api;
mod builder;
mod clock;
mod connection;
mod document;
mod fault_server;
mod faults;
mod inputs;
mod ledger;
mod requests;
mod response;
mod routes;
mod schema;
mod server;
mod state;
mod storage;
mod validate;

use std::sync::{Mutex, MutexGuard, PoisonError};

pub use builder::MockServerBuilder;
pub use clock::Clock;
pub use document::Document;
pub use fault_server::{Fault, FaultServer};
pub use faults::FaultScript;
pub use ledger::{Ledger, LedgerEntry};
pub use requests::Requests;
pub use response::{MockResponse, Recorded};
pub use schema::SchemaServer;
pub use server::{AssetFile, MockServer, UploadedFile};
pub use state::{Account, Cancel, JobScript, Limits, Model, UploadScript, UploadedPart};

/// The maximum size of a request body.
const BODY_LIMIT: usize = 64 << 20;

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The path after the base URL, and the decoded pairs of the query.
fn path_and_query(target: &str) -> (String, Vec<(String, String)>) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = path.strip_prefix("/v1").unwrap_or(path).to_owned();
    (path, form_urlencoded::parse(query.as_bytes()).into_owned().collect())
}

/// The README's example compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
