//! One call: an operation, its client and its options.

use std::{fmt, time::Duration};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{RequestBuilder, header::CONTENT_TYPE};
use serde::Serialize;
use serde_json::Value;

use super::operation::Operation;
use crate::{Client, Error, JsonObject, Options, Result, values::json};

/// A call that is being prepared.
#[derive(Clone)]
pub(crate) struct Call {
    pub(crate) client: Client,
    pub(crate) operation: Operation,
    pub(crate) options: Options,
    /// Additional body fields, which the operation's type does not have.
    body_fields: JsonObject,
    /// The error of the first value that cannot be sent.
    pub(super) invalid: Option<String>,
}

/// Everything except the unreserved characters of RFC 3986, so that a value stays one segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

impl Call {
    pub(crate) fn new(client: &Client, operation: Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            options: Options::new(),
            body_fields: JsonObject::new(),
            invalid: None,
        }
    }

    pub(crate) fn base_url(&self) -> &str {
        self.client.base_url()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        self.client.http()
    }

    /// Limits the deadline to the remaining time of an enclosing task.
    pub(crate) fn end_within(&mut self, left: Duration) {
        let deadline = self.options.deadline().or(self.client.options().deadline());
        self.options = std::mem::take(&mut self.options).with_deadline(deadline.map_or(left, |own| own.min(left)));
    }

    /// Encodes a path parameter as one segment.
    ///
    /// Rejects values that would change the path: the empty string, and dot segments, which URL parsers resolve even if encoded.
    pub(crate) fn path_segment(&self, name: &str, value: &str) -> Result<String> {
        let wrong = match value {
            "" => "is empty",
            "." | ".." => "is a dot segment, which would change the path",
            _ => return Ok(utf8_percent_encode(value, SEGMENT).to_string()),
        };
        Err(Error::request(&self.operation, format!("the path parameter {name} {wrong}")))
    }

    /// Sets the JSON body of a request.
    pub(crate) fn json<T: Serialize + ?Sized>(&self, request: RequestBuilder, body: &T) -> Result<RequestBuilder> {
        let json = match self.body_fields.is_empty() {
            true => json::to_vec(body),
            false => json::to_value(body).and_then(|body| json::to_vec(&self.with_body_fields(body))),
        };
        let json = json.map_err(|why| Error::request(&self.operation, why))?;
        Ok(request.header(CONTENT_TYPE, "application/json").body(json))
    }

    /// The body with the additional fields, which take precedence.
    fn with_body_fields(&self, mut body: Value) -> Value {
        if let Value::Object(fields) = &mut body {
            fields.extend(self.body_fields.clone());
        }
        body
    }

    /// Adds a field to the body.
    pub(crate) fn add_body_field<T: Serialize + ?Sized>(&mut self, name: String, value: &T) {
        if let Some(value) = self.value(&name, value) {
            self.body_fields.insert(name, value);
        }
    }

    /// `Debug` of a request.
    pub(crate) fn debug(&self, f: &mut fmt::Formatter<'_>, request: &str) -> fmt::Result {
        f.debug_struct(request)
            .field("operation", &self.operation.id)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }

    /// Converts a value of a free-form body. A value that cannot be sent is an error of the call.
    pub(crate) fn value<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) -> Option<Value> {
        let value = match name {
            "dryRun" => {
                Err("the API ignores it in a body, and would run and charge the request: call `dry_run` instead"
                    .to_owned())
            }
            _ => json::to_value(value),
        };
        value.map_err(|why| self.invalid.get_or_insert(format!("`{name}`: {why}"))).ok()
    }
}

/// Joins the values of a list parameter; `None` for an empty list. An optional parameter is then not sent, because `name=` would be a list
/// with an empty value.
pub(crate) fn comma_separated(values: impl IntoIterator<Item = impl AsRef<str>>) -> Option<String> {
    let values: Vec<String> = values.into_iter().map(|value| value.as_ref().to_owned()).collect();
    (!values.is_empty()).then(|| values.join(","))
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    const OPERATION: Operation = Operation {
        id: "GetX",
        method: "GET",
        path: Cow::Borrowed("/x/{xId}"),
        auth: false,
        idempotent: true,
        paid: false,
        look_in: None,
    };

    #[test]
    fn a_path_parameter_is_one_segment_or_refused() {
        let call = Call::new(&Client::builder().build().unwrap(), OPERATION);
        let cases = [
            ("asset_1-x.y~z", "asset_1-x.y~z"),
            ("a/../b", "a%2F..%2Fb"),
            ("a?b#c d", "a%3Fb%23c%20d"),
            ("ü\n%", "%C3%BC%0A%25"),
            ("...", "..."),
        ];
        for (value, segment) in cases {
            assert_eq!(call.path_segment("xId", value).unwrap(), segment);
        }
        let dots = "is a dot segment, which would change the path";
        for (value, wrong) in [("", "is empty"), (".", dots), ("..", dots)] {
            let error = call.path_segment("xId", value).unwrap_err();
            assert!(error.is_invalid_input());
            assert_eq!(error.to_string(), format!("GET /x/{{xId}}: the path parameter xId {wrong}"));
        }
    }

    #[test]
    fn lists_are_joined() {
        assert_eq!(comma_separated(["a", "b"]).as_deref(), Some("a,b"));
        let borrowed: &[&str] = &["a", "b"];
        assert_eq!(comma_separated(borrowed).as_deref(), Some("a,b"));
        assert_eq!(comma_separated(vec!["a".to_owned()]).as_deref(), Some("a"));
        assert_eq!(comma_separated([""]).as_deref(), Some(""));
        assert_eq!(comma_separated(Vec::<String>::new()), None);
    }
}
