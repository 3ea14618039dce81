//! Answers, before they are decoded.

use std::{collections::BTreeSet, fmt, marker::PhantomData, time::Duration};

use reqwest::{StatusCode, header::HeaderMap};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{Error, Result, error::request_id, operation::Operation, send::Answer};

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
    operation: Operation,
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
    attempts: u32,
    elapsed: Duration,
    decoded: PhantomData<fn() -> T>,
}

impl<T> RawResponse<T> {
    /// An answer, and how many attempts and how much time it took.
    pub(crate) fn new(operation: Operation, answer: Answer, attempts: u32, elapsed: Duration) -> Self {
        let Answer { status, headers, body } = answer;
        Self { operation, status, headers, body, attempts, elapsed, decoded: PhantomData }
    }

    /// The HTTP status.
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// The id of the request, to quote to Scenario's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.headers)
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

    pub(crate) fn read<V: DeserializeOwned>(&self) -> Result<V> {
        // Text that is checked at once is read a quarter faster than bytes, which are checked string by string.
        let read = match std::str::from_utf8(&self.body) {
            Ok(text) => serde_json::from_str(text),
            Err(error) => Err(serde::de::Error::custom(error)),
        };
        read.map_err(|error| self.unreadable(&error))
    }

    fn unreadable(&self, why: &serde_json::Error) -> Error {
        let error = Error::decode(&self.operation, self.status, &self.headers, self.body.clone(), why);
        error.after(self.attempts, self.elapsed)
    }
}

impl<T: DeserializeOwned + Serialize> RawResponse<T> {
    /// The body as the type that the call answers.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or the type does not fit it; see the [rules](crate#what-an-answer-may-look-like).
    pub fn decode(&self) -> Result<T> {
        // A field may be null, an answer may not.
        if self.body.trim_ascii() == b"null" {
            return Err(self.unreadable(&serde::de::Error::custom("invalid type: null, expected an answer")));
        }
        let value = self.read()?;
        if tracing::enabled!(tracing::Level::DEBUG) {
            self.report(&value);
        }
        Ok(value)
    }

    /// Says where the answer and the type differ. Names only: values may be secret.
    fn report(&self, value: &T) {
        let (Ok(came), Ok(read)) = (self.json(), serde_json::to_value(value)) else { return };
        let (mut corrected, mut undeclared) = (BTreeSet::new(), BTreeSet::new());
        compare(&came, &read, "", &mut corrected, &mut undeclared);
        if !corrected.is_empty() {
            tracing::debug!(operation = self.operation.id, fields = ?corrected, "absent fields read as their neutral values");
        }
        if !undeclared.is_empty() {
            tracing::debug!(operation = self.operation.id, fields = ?undeclared, "fields that the SDK does not know");
        }
    }
}

/// Collects the paths of what is in one but not in the other; items of a list go by `[]`.
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
            // `null` is left out of lists of things.
            let nulls = came.len() != read.len();
            let came = came.iter().filter(|came| !(nulls && came.is_null()));
            for (came, read) in came.zip(read) {
                compare(came, read, &format!("{path}[]"), corrected, undeclared);
            }
        }
        _ => {}
    }
}

/// What an optional field is not written for.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(object) => object.is_empty(),
        _ => false,
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_corrected_and_what_is_unknown_is_told_apart() {
        let came =
            json!({ "a": 1, "new": { "x": 1 }, "none": null, "list": [null, { "b": 1, "more": 2 }, {}], "null": null });
        let read = json!({ "a": 1, "missing": "", "list": [{ "b": 1 }, { "b": 0 }], "null": 0 });
        let (mut corrected, mut undeclared) = (BTreeSet::new(), BTreeSet::new());
        compare(&came, &read, "", &mut corrected, &mut undeclared);
        assert_eq!(corrected.into_iter().collect::<Vec<_>>(), ["list[].b", "missing", "null"]);
        assert_eq!(undeclared.into_iter().collect::<Vec<_>>(), ["list[].more", "new"]);
    }
}
