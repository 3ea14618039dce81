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
//! # What an answer may look like
//!
//! The live API answers more, and sometimes less, than its document says. What is read, and how:
//!
//! | what comes | what it is read as |
//! |---|---|
//! | a field is absent or `null` | its neutral value: empty text, 0, `false`, an empty list or object, an unknown enum value; `None` where it is optional |
//! | the field that identifies a thing (`id`, `jobId`) is absent or `null` | an error: it is no thing |
//! | a field that is not known | passed over; [`RawResponse`] has it |
//! | an enum value that is not known | kept as [`UnknownValue`](types::UnknownValue), written back as it came |
//! | a whole number written `1024.0`, or with a fraction | 1024; the fraction is cut off |
//! | a seed, as text or as a number | text |
//! | a time: ISO 8601 with or without milliseconds, or milliseconds since 1970 | [`Timestamp`](types::Timestamp), which keeps what it cannot read |
//! | another JSON type than the field's, a number out of range, no JSON, half of it | an error that names the place |
//!
//! What is sent is exact: what was not set is not sent, no default of the server is ever pinned, an empty list is sent as one, and whole
//! numbers have no fraction.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod call;
mod client;
mod decode;
mod error;
#[rustfmt::skip]
mod generated;
mod json;
mod open_enum;
mod response;
mod timestamp;
mod tls;

pub use client::{Client, ClientBuilder};
pub use error::{Error, Result};
pub use generated::{resources, types};
pub use response::RawResponse;

/// A free-form JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
