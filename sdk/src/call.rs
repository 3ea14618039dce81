//! One call: an operation, the client that makes it, and the options it is made with.

use std::time::Duration;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::{
    RequestBuilder,
    header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde::Serialize;

use crate::{Client, Error, RawResponse, Result, json};

/// What the runtime knows of an operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// `operationId` of the document.
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// Path template.
    pub(crate) path: &'static str,
    /// Does it need a credential?
    pub(crate) auth: bool,
}

/// A call on its way.
#[derive(Clone)]
pub(crate) struct Call {
    client: Client,
    operation: &'static Operation,
    timeout: Option<Duration>,
    headers: HeaderMap,
    query: Vec<(String, String)>,
    /// The first option that made no sense; reported when the call is sent.
    invalid: Option<String>,
}

/// All but RFC 3986's unreserved characters: a value stays one segment.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The status of a dry run's answer: a success that no HTTP library knows.
const DRY_RUN: u16 = 269;

impl Call {
    pub(crate) fn new(client: &Client, operation: &'static Operation) -> Self {
        Self {
            client: client.clone(),
            operation,
            timeout: None,
            headers: HeaderMap::new(),
            query: Vec::new(),
            invalid: None,
        }
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn timeout(&mut self, timeout: Duration) {
        self.timeout = Some(timeout);
    }

    pub(crate) fn header(&mut self, name: &str, value: &str) {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), _) if name == AUTHORIZATION => {
                self.invalid("with_header: `authorization` belongs to the client's credential");
            }
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            _ => self.invalid(&format!("with_header: `{}` makes no header", name.escape_debug())),
        }
    }

    pub(crate) fn query(&mut self, name: &str, value: &str) {
        self.query.push((name.to_owned(), value.to_owned()));
    }

    fn invalid(&mut self, message: &str) {
        self.invalid.get_or_insert_with(|| message.to_owned());
    }

    pub(crate) fn base_url(&self) -> &str {
        self.client.base_url()
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        self.client.http()
    }

    /// A path parameter as one segment.
    ///
    /// Refuses what would make it another path: nothing at all, and the dot segments, which URL parsers resolve however encoded.
    pub(crate) fn path_segment(&self, name: &str, value: &str) -> Result<String> {
        if matches!(value, "" | "." | "..") {
            return Err(Error::request(self.operation, format!("{name} is {value:?}, which makes no path")));
        }
        Ok(utf8_percent_encode(value, SEGMENT).to_string())
    }

    /// Puts a JSON body into a request.
    pub(crate) fn json<T: Serialize + ?Sized>(&self, request: RequestBuilder, body: &T) -> Result<RequestBuilder> {
        let json = json::to_vec(body)
            .map_err(|error| Error::request(self.operation, format!("the body makes no JSON: {error}")))?;
        Ok(request.header(CONTENT_TYPE, "application/json").body(json))
    }

    /// Sends a request.
    pub(crate) async fn execute<T>(&self, request: RequestBuilder, expected: u16) -> Result<RawResponse<T>> {
        if let Some(message) = &self.invalid {
            return Err(Error::request(self.operation, message));
        }
        let mut request = request.header(ACCEPT, "application/json").headers(self.headers.clone()).query(&self.query);
        if self.operation.auth {
            request = request.header(AUTHORIZATION, self.client.authorization(self.operation)?);
        }
        if let Some(timeout) = self.timeout {
            request = request.timeout(timeout);
        }
        let failed = |error| Error::transport(self.operation, error);
        let mut response = request.send().await.map_err(failed)?;
        let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
        let body = response.bytes().await.map_err(failed)?.to_vec();
        // A dry run that is answered like a run may have been one: that is no price.
        let priced = status.as_u16() == DRY_RUN;
        if status.is_success() && priced == (expected == DRY_RUN) {
            return Ok(RawResponse::new(self.operation, status, headers, body));
        }
        Err(Error::api(self.operation, status, &headers, body))
    }
}

/// Joins the values of a list parameter.
pub(crate) fn comma_separated(values: impl IntoIterator<Item = impl Into<String>>) -> String {
    let values: Vec<String> = values.into_iter().map(Into::into).collect();
    values.join(",")
}

/// The options that every request has.
macro_rules! call_options {
    ($request:ident) => {
        impl $request {
            /// How long this call may take, from the first byte sent to the last byte read; instead of the client's timeout.
            pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// Adds a header to this call. `authorization` cannot be set: it belongs to the client's credential.
            pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.header(name.as_ref(), value.as_ref());
                self
            }

            /// Adds a query parameter to this call, for what the SDK does not know yet.
            pub fn with_query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                self.call.query(name.as_ref(), value.as_ref());
                self
            }
        }

        /// Names the operation; the values stay out, as they may be large or secret.
        impl std::fmt::Debug for $request {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(stringify!($request))
                    .field("operation", &self.call.operation().id)
                    .finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use call_options;

#[cfg(test)]
mod tests {
    use super::*;

    static OPERATION: Operation = Operation { id: "GetX", method: "GET", path: "/x/{xId}", auth: false };

    fn call() -> Call {
        Call::new(&Client::builder().build().unwrap(), &OPERATION)
    }

    #[test]
    fn a_path_parameter_is_one_segment_or_refused() {
        let cases = [
            ("asset_1-x.y~z", "asset_1-x.y~z"),
            ("a/../b", "a%2F..%2Fb"),
            ("a?b#c d", "a%3Fb%23c%20d"),
            ("ü\n%", "%C3%BC%0A%25"),
            ("...", "..."),
        ];
        for (value, segment) in cases {
            assert_eq!(call().path_segment("xId", value).unwrap(), segment);
        }
        for value in ["", ".", ".."] {
            let error = call().path_segment("xId", value).unwrap_err();
            assert!(error.is_invalid_request());
            assert_eq!(error.to_string(), format!("GET /x/{{xId}}: xId is {value:?}, which makes no path"));
        }
    }

    #[test]
    fn the_first_bad_option_is_kept() {
        let mut call = call();
        call.header("x-good", "1");
        assert_eq!(call.invalid, None);
        call.header("Authorization", "Basic x");
        call.header("bad name", "1");
        assert!(call.invalid.as_deref().is_some_and(|message| message.contains("credential")));
    }

    #[test]
    fn lists_are_joined() {
        assert_eq!(comma_separated(["a", "b"]), "a,b");
        assert_eq!(comma_separated(Vec::<String>::new()), "");
    }
}
