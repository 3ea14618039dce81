//! Responses, before they are decoded.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    marker::PhantomData,
    time::{Duration, SystemTime},
};

use reqwest::{StatusCode, header::HeaderMap};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{error::request_id, operation::Operation};
use crate::{
    Error, Result,
    values::{decode::Tolerant, redact::Secrets, repair},
};

/// A complete response.
pub(crate) struct Received {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
    /// The secrets of the request that it may repeat.
    pub(crate) secrets: Secrets,
}

impl Received {
    /// The ID of the request, as it may be logged.
    pub(super) fn request_id(&self) -> Option<String> {
        request_id(&self.headers).map(|id| self.secrets.name(id))
    }
}

/// A response before decoding: status, headers and body. [`decode`](Self::decode) returns the typed value.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let raw = client.models().retrieve("model_id").send_raw().await?;
/// // A field that is unknown to this version …
/// println!("{}", raw.json()?["model"]["brandNew"]);
/// // … and the typed value.
/// let model = raw.decode()?.model;
/// # Ok(())
/// # }
/// ```
pub struct RawResponse<T> {
    operation: Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    secrets: Secrets,
    attempts: u32,
    elapsed: Duration,
    /// When the request was sent, if it is not idempotent: if the response cannot be decoded, the outcome is unknown.
    unknown_since: Option<SystemTime>,
    decoded: PhantomData<fn() -> T>,
}

impl RawResponse<()> {
    /// Creates a response from its number of attempts, its duration, and the time since which its outcome is unknown if it cannot be
    /// decoded.
    pub(crate) fn new(
        operation: Operation,
        received: Received,
        attempts: u32,
        elapsed: Duration,
        unknown_since: Option<SystemTime>,
    ) -> Self {
        let Received { status, headers, body, secrets } = received;
        Self { operation, status, headers, body, secrets, attempts, elapsed, unknown_since, decoded: PhantomData }
    }

    /// The response of an operation that returns a `T`.
    pub(crate) fn typed<T>(self) -> RawResponse<T> {
        let Self { operation, status, headers, body, secrets, attempts, elapsed, unknown_since, .. } = self;
        RawResponse {
            operation,
            status,
            headers,
            body,
            secrets,
            attempts,
            elapsed,
            unknown_since,
            decoded: PhantomData,
        }
    }
}

impl<T> RawResponse<T> {
    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The ID of the request, to quote to Scenario's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
    }

    /// The request ID, redacted for logs.
    pub(crate) fn redacted_request_id(&self) -> Option<String> {
        self.request_id().map(|id| self.secrets.name(id))
    }

    /// Returns a header by its case-insensitive name, or `None` if it is absent or not valid text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The headers that are valid text, with lowercase names.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// The body. A gzip body is decompressed, and its `content-encoding` and `content-length` are removed.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Converts to the [`body`](Self::body).
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The body as untyped JSON; an empty body is `null`.
    ///
    /// # Errors
    ///
    /// The body is not JSON.
    pub fn json(&self) -> Result<Value> {
        self.read_as()
    }

    /// The body as any type.
    pub(crate) fn read_as<V: DeserializeOwned>(&self) -> Result<V> {
        self.read(|json| serde_json::from_str(json))
    }

    /// Decodes the body; an empty body is `null`.
    fn read<V>(&self, parse: impl Fn(&str) -> serde_json::Result<V>) -> Result<V> {
        let body = if self.body.trim_ascii().is_empty() { b"null" } else { &*self.body };
        // Decoding text that is validated at once is a quarter faster than decoding bytes, which are validated string by string.
        let read = match std::str::from_utf8(body) {
            Ok(text) => parse(text),
            Err(error) => Err(serde::de::Error::custom(error)),
        };
        read.or_else(|error| {
            let Some(text) = repair::repaired(body) else { return Err(self.unreadable(&error)) };
            tracing::debug!(operation = self.operation.id, "decoding the response with invalid Unicode replaced");
            parse(&text).map_err(|error| self.unreadable(&error))
        })
    }

    fn unreadable(&self, why: &serde_json::Error) -> Error {
        let error = Error::decode(&self.operation, self.status, &self.headers, self.body.clone(), why, &self.secrets);
        let error = error.after(self.attempts, self.elapsed);
        match self.unknown_since {
            Some(sent_at) => error.unknown(sent_at, self.elapsed),
            None => error,
        }
    }
}

impl<T: ResponseBody> RawResponse<T> {
    /// Decodes the body as the response type of the operation.
    ///
    /// # Errors
    ///
    /// The body is not JSON, or does not match the type; see the [rules](crate#how-responses-are-read).
    pub fn decode(&self) -> Result<T> {
        let (value, skipped) = self.read(T::from_json)?;
        if tracing::enabled!(tracing::Level::DEBUG) {
            self.report(&value, &skipped);
        }
        Ok(value)
    }

    /// Returns the paths of the optional values that [`decode`](Self::decode) treats as absent because they have the wrong type or are out
    /// of range.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let raw = client.jobs().list().send_raw().await?;
    /// for path in raw.skipped()? {
    ///     // For example `jobs[3].metadata.error`; the value is in `raw.json()`.
    ///     eprintln!("{path} has an unexpected type");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Same errors as [`decode`](Self::decode).
    pub fn skipped(&self) -> Result<Vec<String>> {
        self.read(T::from_json).map(|(_, skipped)| skipped)
    }

    /// Logs the differences between the response and the type. Only names, because values may be secret.
    fn report(&self, value: &T, skipped: &[String]) {
        // Names also come from the API.
        let redacted =
            |names: &mut dyn Iterator<Item = &String>| names.map(|name| self.secrets.name(name)).collect::<Vec<_>>();
        if !skipped.is_empty() {
            let fields = redacted(&mut skipped.iter());
            tracing::debug!(operation = self.operation.id, ?fields, "fields of the wrong type decoded as absent");
        }
        let (Ok(came), Ok(read)) = (self.json(), serde_json::to_value(value)) else { return };
        let (mut corrected, mut undeclared) = (BTreeSet::new(), BTreeSet::new());
        compare(&came, &read, "", &mut corrected, &mut undeclared);
        if !corrected.is_empty() {
            tracing::debug!(operation = self.operation.id, fields = ?redacted(&mut corrected.iter()), "absent fields decoded as their defaults");
        }
        if !undeclared.is_empty() {
            tracing::debug!(operation = self.operation.id, fields = ?redacted(&mut undeclared.iter()), "unknown fields");
        }
    }
}

/// A type that a response body is decoded into. Implemented by the SDK's own types and by [`Value`]; it cannot be implemented elsewhere.
pub trait ResponseBody: DeserializeOwned + Serialize + sealed::Sealed {
    /// The value, and the paths of values skipped because of their type.
    #[doc(hidden)]
    fn from_json(json: &str) -> serde_json::Result<(Self, Vec<String>)>;
}

impl sealed::Sealed for Value {}

impl ResponseBody for Value {
    fn from_json(json: &str) -> serde_json::Result<(Self, Vec<String>)> {
        Ok((serde_json::from_str(json)?, Vec::new()))
    }
}

/// Responses that are not objects of the API: lists and maps, text, numbers.
macro_rules! plain_responses {
    ($($type:ty $(: $item:ident)?),*) => {$(
        impl$(<$item: Tolerant + DeserializeOwned + Serialize>)? sealed::Sealed for $type {}

        impl$(<$item: Tolerant + DeserializeOwned + Serialize>)? ResponseBody for $type {
            fn from_json(json: &str) -> serde_json::Result<(Self, Vec<String>)> {
                crate::values::decode::present_from_json(json)
            }
        }
    )*};
}
plain_responses!(Vec<T>: T, BTreeMap<String, T>: T, String, f64, i64, bool);

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// Collects the paths that are in one value but not in the other; list items are `[]`.
fn compare(
    came: &Value,
    read: &Value,
    path: &str,
    corrected: &mut BTreeSet<String>,
    undeclared: &mut BTreeSet<String>,
) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match (came, read) {
        (Value::Object(came), Value::Object(read)) => {
            for (name, read) in read {
                match came.get(name) {
                    None | Some(Value::Null) => drop(corrected.insert(below(name))),
                    Some(came) => compare(came, read, &below(name), corrected, undeclared),
                }
            }
            let unknown = came.iter().filter(|(name, value)| !read.contains_key(*name) && !is_empty(value));
            undeclared.extend(unknown.map(|(name, _)| below(name)));
        }
        (Value::Array(came), Value::Array(read)) => {
            // `null` is omitted from lists of objects.
            let nulls = came.len() != read.len();
            let came = came.iter().filter(|came| !(nulls && came.is_null()));
            for (came, read) in came.zip(read) {
                compare(came, read, &format!("{path}[]"), corrected, undeclared);
            }
        }
        _ => {}
    }
}

/// The values for which an optional field is omitted.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
    }
}

/// Omits the headers and the body, which may contain signed URLs.
impl<T> fmt::Debug for RawResponse<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RawResponse")
            .field("operation", &self.operation.id)
            .field("status", &self.status())
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn corrected_and_unknown_values_are_distinguished() {
        let came =
            json!({ "a": 1, "new": { "x": 1 }, "none": null, "list": [null, { "b": 1, "more": 2 }, {}], "null": null });
        let read = json!({ "a": 1, "missing": "", "list": [{ "b": 1 }, { "b": 0 }], "null": 0 });
        let (mut corrected, mut undeclared) = (BTreeSet::new(), BTreeSet::new());
        compare(&came, &read, "", &mut corrected, &mut undeclared);
        assert_eq!(corrected.into_iter().collect::<Vec<_>>(), ["list[].b", "missing", "null"]);
        assert_eq!(undeclared.into_iter().collect::<Vec<_>>(), ["list[].more", "new"]);
    }

    #[test]
    fn lists_and_maps_are_responses_and_null_is_none() {
        let (list, skipped) = <Vec<String> as ResponseBody>::from_json(r#"["a", "b"]"#).unwrap();
        assert_eq!((list, skipped), (vec!["a".to_owned(), "b".to_owned()], Vec::new()));
        let (map, skipped) = <BTreeMap<String, f64> as ResponseBody>::from_json(r#"{"a": 1.5, "b": "x"}"#).unwrap();
        assert_eq!((map, skipped), (BTreeMap::from([("a".to_owned(), 1.5)]), vec!["b".to_owned()]));
        assert_eq!(<i64 as ResponseBody>::from_json("7").unwrap().0, 7);
        assert_eq!(<Vec<String> as ResponseBody>::from_json("null").unwrap_err().to_string(), "is null");
        assert!(<Vec<String> as ResponseBody>::from_json("{}").is_err());
    }
}
