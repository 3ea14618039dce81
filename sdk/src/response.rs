//! Answers, before they are decoded.

use std::{fmt, marker::PhantomData};

use reqwest::{StatusCode, header::HeaderMap};
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{Error, Result, call::Operation};

/// An answer as it came: status, headers and body, and the way to the typed value.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let raw = client.models().retrieve("model_id").send_raw().await?;
/// // A property that this version does not know is one line away …
/// println!("{}", raw.json()?["model"]["brandNew"]);
/// // … and the typed value is still there.
/// let model = raw.decode()?.model;
/// # Ok(())
/// # }
/// ```
pub struct RawResponse<T> {
    operation: &'static Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    decoded: PhantomData<fn() -> T>,
}

impl<T> RawResponse<T> {
    pub(crate) fn new(operation: &'static Operation, status: StatusCode, headers: HeaderMap, body: Vec<u8>) -> Self {
        Self { operation, status, headers, body, decoded: PhantomData }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// A header by its name, in any case; nothing where it is absent or no text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Every header that is text, with its name in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// The body, byte for byte.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, byte for byte.
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The body as untyped JSON.
    ///
    /// # Errors
    ///
    /// When it is no JSON.
    pub fn json(&self) -> Result<Value> {
        self.read()
    }

    fn read<V: DeserializeOwned>(&self) -> Result<V> {
        serde_json::from_slice(&self.body)
            .map_err(|error| Error::decode(self.operation, self.status, &self.headers, self.body.clone(), error))
    }
}

impl<T: DeserializeOwned> RawResponse<T> {
    /// The body as the type that the call answers.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or the type does not fit it; see the [rules](crate#what-an-answer-may-look-like).
    pub fn decode(&self) -> Result<T> {
        self.read()
    }
}

/// Leaves the headers and the body out: they may hold signed links.
impl<T> fmt::Debug for RawResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}
