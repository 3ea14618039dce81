//! The [Scenario](https://docs.scenario.com) API in Rust: images, video, audio and 3D for games.
//!
//! ```no_run
//! # async fn example() -> scenario_sdk::Result<()> {
//! use scenario_sdk::Client;
//!
//! let client = Client::from_env()?;
//! let page = client.models().list().privacy("public").page_size(20).send().await?;
//! for model in page.models {
//!     println!("{}  {}", model.id, model.name.as_deref().unwrap_or("-"));
//! }
//! # Ok(())
//! # }
//! ```
//!
//! A call is `client.<resource>().<method>(required…).<optional>(…).with_<option>(…).send().await?`: required values are
//! arguments, optional ones have setters, and options of the call itself begin with `with_`. [`resources`] lists what can be called,
//! [`types`] what comes back.
//!
//! Of the 173 operations, 108 are in the API's document of January 2026, and 65 are declared by the official Python SDK 2.4.0 of
//! October 2026; the documentation of a method says so. What that SDK no longer has is still here, and is called legacy.
//!
//! # How responses are read
//!
//! The live API sends more, and sometimes less, than its document says. What is read, and how:
//!
//! | in the response | is read as |
//! |---|---|
//! | a field that is absent or `null` | its neutral value: empty text, 0, `false`, an empty list, an object of neutral values, an unknown enum value; `None` where it is optional |
//! | an optional field of another type, or a number out of its range | absent: `None` or empty; [`RawResponse::skipped`] names it and the raw body has it |
//! | an item of an optional list, or a value of a map, of another type | left out and named, too |
//! | `null` in a list of objects that have an identifier, or in a map | left out: a cost that is `null` is unknown, and not 0 |
//! | a field that is not known | ignored; [`RawResponse`] has it |
//! | an enum value that is not known | [`UnknownValue`](types::UnknownValue), which is written back unchanged |
//! | a whole number written `1024.0`, or with a fraction | 1024; the fraction is cut off |
//! | a seed, as text or as a number | text, or a whole number where a seed is set as one |
//! | a time: ISO 8601 with or without milliseconds, or milliseconds since 1970 | [`Timestamp`](types::Timestamp), which keeps what it cannot read |
//! | a byte order mark, bytes that are not UTF-8, lone surrogates | dropped, or replaced by U+FFFD |
//!
//! Everything else is a decode error that names the place: a required field of another type; an identifier (`id`, `jobId`, `tagName`)
//! that is absent, `null` or empty; a response without the object it is about (its `job`, `asset`, `model` …), without any field that is
//! known, or that is not JSON. If the request is not idempotent, [its outcome is unknown](Error::is_outcome_unknown).
//!
//! What is sent is exact: what is not set is not sent, the SDK never fills in server defaults, an empty list is sent as one, whole numbers
//! have no fraction, and NaN and infinity are refused.
//!
//! # When something goes wrong
//!
//! [`Error`] says what happened, to which operation, and what to do next. Runs cost credits and the API knows no idempotency key, so a
//! call is sent again, twice by default, only if that can't do it twice:
//!
//! | what happened | reads, updates, deletes, dry runs | runs, uploads, and what else creates something |
//! |---|---|---|
//! | no connection: nothing was sent | again | again |
//! | 429: turned away | again, unless a ceiling is reached | again, unless a ceiling is reached |
//! | the token of a [provider](ClientBuilder::token_provider) is refused (401, or 403 with `x-amzn-errortype: AccessDeniedException`) | once more with a new token | once more with a new token |
//! | no answer in time, the connection broke, the answer broke off | again | an error, [`is_outcome_unknown`](Error::is_outcome_unknown) |
//! | 408, 500, 502, 503, 504 | again | an error, [`is_outcome_unknown`](Error::is_outcome_unknown) |
//! | anything else | an error | an error |
//!
//! Between attempts it waits as long as the API asks for, up to a minute, or else a random time below 0.5 s, 1 s, 2 s … 8 s; never past
//! the deadline. An attempt may take 60 s. [`Options`] change all of it, for a client or for a call. Dropping a call's future gives up
//! waiting for its answer: what was sent may be carried out all the same.
//!
//! # What is logged
//!
//! With a subscriber of [`tracing`](https://docs.rs/tracing): a span for each call and each attempt at level `DEBUG`, with OpenTelemetry's
//! names, and events for retries, unknown enum values, and fields that are absent, skipped or unknown. Never a credential, a header, a query or a link; bodies only
//! behind [`ClientBuilder::log_bodies`].
//!
//! # Features
//!
//! - `rustls` (default), `rustls-ring`, `native-tls`: [TLS](#tls).
//! - `webpki-roots`: Mozilla's roots in addition to the system's, for containers without any; it works with each kind of TLS.
//! - `gzip` (default): responses compressed with gzip, which makes lists a third to a half as long. It does not change what other clients
//!   of `reqwest` send.
//! - `blocking`: `send_blocking` and the like on every request, for programs without an async runtime.
//! - `test-util`: the module `test_util`, a client with canned responses, for the tests of programs that use this crate.
//! - `jiff`: [`Timestamp`](types::Timestamp) to and from the `jiff` crate.
//!
//! # TLS
//!
//! By default, TLS is what `reqwest` has by default: rustls with aws-lc-rs and the system's roots. A program that uses `reqwest` or rustls
//! with their default features gains no second crypto provider. The SDK never installs a provider for the process; one that the program
//! installs takes precedence in the SDK, too.
//!
//! Cargo builds `reqwest` and rustls once for the whole program, with the features that any crate enables. What each choice means for the
//! rest of the program:
//!
//! | feature | TLS of the SDK | other crates of the program |
//! |---|---|---|
//! | `rustls` (default) | rustls, aws-lc-rs | If the program's own rustls has ring alone, aws-lc-rs is a second provider: `rustls::ClientConfig::builder()` panics until the program installs one. Use `rustls-ring` there. |
//! | `rustls-ring` | rustls, ring | If the program's own rustls has aws-lc-rs, ring is a second provider, with the same effect. Where no crate enables another TLS feature of `reqwest`, building any other `reqwest::Client` panics until the program installs a provider. |
//! | `native-tls` | SChannel, Secure Transport or OpenSSL | `reqwest` clients that do not choose a backend use it instead of rustls. |
//! | none of them | what others enable in `reqwest`; else `http` addresses only | none |
//!
//! `rustls-ring` and `native-tls` replace the default when it is off: `default-features = false, features = ["gzip", "native-tls"]`. When
//! several are enabled, the SDK uses `native-tls`, else `rustls-ring`, else `rustls`.
//!
//! A first debug build takes 74 s of CPU time without TLS; `rustls` adds 56 s, `rustls-ring` 13 s. Both need a C compiler, and no CMake on
//! common targets. `native-tls` needs OpenSSL's headers and pkg-config on Linux, and nothing elsewhere.
//!
//! # Types of other crates
//!
//! Some are part of this crate's API, and a new major version of theirs is one of ours: `serde_json`'s `Value` and `Map` for free-form
//! JSON, `reqwest`'s `Client` (for [`ClientBuilder::http_client`]) and `Method`, `futures_core`'s `Stream`, which pages and items are,
//! `bytes`' `Bytes` (the chunks of a [`ByteStream`]): a chunk is handed on without copying, and most HTTP crates take it; and
//! `tokio`'s `AsyncRead` (for [`FileContent::reader`]): the SDK runs on Tokio in any case, and a trait of its own would need an adapter for
//! every file and socket of such a program.
//! [`reqwest`] is exported again, so that a program can name its types in the version that the SDK uses.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[allow(clippy::disallowed_names, reason = "they are the API's")]
#[rustfmt::skip]
mod generated;
mod tasks;
mod transport;
mod values;

pub use generated::{resources, types};
pub use reqwest::{self, Method};
pub use tasks::{
    archive::{Archive, ArchiveHandle, CompletedArchive},
    batch::{Batch, BatchItem, BatchOutput},
    download::{
        AssetDownload, AssetIds, ByteStream, DirectoryDownload, DownloadError, DownloadProgress, FailedFile,
        FileDownload, SavedFile,
    },
    job::{Cancellation, CompletedJob, JobHandle, JobRef},
    run::{FileInput, FindRuns, Finding, Findings, Run, Severity},
    training::{Training, TrainingHandle},
    upload::{FileContent, FileUpload, UploadHandle, UploadProgress, UploadRef, UploadedFile},
    wait::{Awaitable, Wait, WaitError, WaitEvent},
    webhook_event::InvalidWebhookEvent,
    workflow::{WorkflowHandle, WorkflowRun},
};
#[cfg(feature = "blocking")]
pub use transport::blocking::BlockingIter;
#[cfg(feature = "test-util")]
pub use transport::test_util;
pub use transport::{
    client::{Client, ClientBuilder},
    credential::AccessToken,
    error::{Error, ErrorKind, Result},
    future::ResponseFuture,
    options::Options,
    page::{Items, Page, Pages},
    raw::RawRequest,
    response::{RawResponse, ResponseBody},
    runtime::{BoxFuture, Runtime, TokioRuntime},
};
pub use values::JsonObject;
