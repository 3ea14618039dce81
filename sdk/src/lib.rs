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
#![cfg_attr(docsrs, feature(doc_cfg))]

mod call;
mod client;
mod error;
#[rustfmt::skip]
mod generated;
mod open_enum;
mod tls;

pub use client::{Client, ClientBuilder};
pub use error::{Error, Result};
pub use generated::{resources, types};

/// A free-form JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
