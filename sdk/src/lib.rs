//! The [Scenario](https://docs.scenario.com) API in Rust: generate images, video, audio and 3D for games.
//!
//! # Install
//!
//! ```toml
//! [dependencies]
//! scenario-sdk = "0.1"
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! Rust 1.89 or newer and a C compiler (for the default TLS, rustls with aws-lc-rs). The crate runs on Tokio; programs without an async runtime
//! use the feature `blocking`. WebAssembly is not supported. The credential is an API key and its secret: set `SCENARIO_SDK_API_KEY` and
//! `SCENARIO_SDK_API_SECRET`.
//!
//! # Five tasks
//!
//! ```no_run
//! # async fn example() -> scenario_sdk::Result<()> {
//! use scenario_sdk::Client;
//!
//! let client = Client::from_env()?;
//!
//! // 1. List models.
//! let page = client.models().list().privacy("public").page_size(20).send().await?;
//! for model in page.models {
//!     println!("{}  {}", model.id, model.name.as_deref().unwrap_or("-"));
//! }
//!
//! // 2. Get a price. Nothing is started.
//! let run = client.run("model_bfl-flux-1-dev").input("prompt", "a fox in the snow").max_cost(20);
//! println!("{} creative units", run.price().await?.creative_units_cost);
//!
//! // 3. Run the model, wait, and save the results.
//! let files = run.start().await?.wait().await?.download("out").await?;
//!
//! // 4. Upload a file.
//! let uploaded = client.upload("fox.png").await?;
//!
//! // 5. Train a model.
//! let created = client.models().create().name("Pixel heroes").type_("flux.1-lora").send().await?;
//! let training = client.train(created.model.id).images(["knight.png", "mage.png"]).start().await?;
//! let model = training.wait().await?;
//! # Ok(())
//! # }
//! ```
//!
//! Every operation of the API is `client.<resource>().<method>(required…).<optional>(…).with_<option>(…).send().await?`: required values
//! are arguments, optional values have setters, and setters that begin with `with_` set options of the call, such as its timeout.
//! [`resources`] lists the operations, [`types`] the types of requests and responses.
//!
//! Of the 173 operations, 108 are in the API's document of January 2026, and 65 are those of the official Python SDK 2.4.0 of October 2026; the
//! documentation of a method says which. An operation that this Python SDK no longer has is marked legacy.
//!
//! # Guides
//!
//! - [Errors](guide::errors): kinds, statuses, why a job or a training failed.
//! - [Retries and money](guide::retries_and_money): what is retried, prices, limits, lost responses.
//! - [Pagination](guide::pagination): pages, items, resuming.
//! - [Waiting, uploads and downloads](guide::jobs_and_files): final statuses, where results are, which upload to use.
//! - [Recipes](guide::recipes): captions, LoRAs, files, base64 and data URLs, limits of bulk calls.
//! - [Many users](guide::many_users): a token or a project for each request.
//! - [Timeouts and cancellation](guide::timeouts_and_cancellation): deadlines, options of a call, calls that block.
//! - [Forward compatibility](guide::forward_compatibility): unknown fields and values, raw responses, how responses are decoded.
//! - [Testing your program](guide::testing): without a network or a key.
//! - [TLS and your other crates](guide::tls): rustls, ring, native TLS, re-exported types.
//! - [Tracing](guide::tracing).
//!
//! # Features
//!
//! - `rustls` (default), `rustls-ring`, `native-tls`: [TLS](guide::tls).
//! - `webpki-roots`: Mozilla's root certificates in addition to the system's, for containers without any; works with every TLS feature.
//! - `gzip` (default): accepts responses compressed with gzip, which reduces lists to a third or half of their size. Other `reqwest`
//!   clients in the program are not affected.
//! - `blocking`: `send_blocking` and other blocking methods on every request, for programs without an async runtime.
//! - `test-util`: the module `test_util`, a client with canned responses, for tests.
//! - `jiff`: converts [`Timestamp`](types::Timestamp) to and from the type of `jiff` 1.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(target_family = "wasm")]
compile_error!(
    "scenario-sdk does not support WebAssembly: it needs files, blocking threads, and reqwest's native client with proxies, redirect policies \
     and streamed bodies"
);

#[allow(clippy::disallowed_names, reason = "the names are those of the API")]
#[rustfmt::skip]
mod generated;
#[cfg(doc)]
pub mod guide;
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
