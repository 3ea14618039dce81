use std::borrow::Cow;

use reqwest::Method;
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::{call::Call, future::WireRequest, operation::Operation, request::request, send};
use crate::{Client, Error, RawResponse, Result, values::json};

impl Client {
    /// Creates a request to any path, for operations that this version does not know, with the client's credential, retries and errors.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// use scenario_sdk::Method;
    /// use serde_json::json;
    ///
    /// let limits = client.request(Method::GET, "/teams/team_1/limits").send().await?;
    /// let guide = json!({ "guide": "Begin with the subject." });
    /// client.request(Method::PUT, "/models/model_1/prompt-guide").json(&guide).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The path is appended to the base URL and percent-encoded. A request other than `GET` or `HEAD` is retried only if it provably did
    /// not start, because it may cost creative units; see [`with_idempotency`](RawRequest::with_idempotency).
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let idempotent = matches!(method, Method::GET | Method::HEAD | Method::OPTIONS);
        let operation = Operation {
            id: "request",
            method: name(&method),
            path: Cow::Owned(path.into()),
            auth: true,
            idempotent,
            paid: !idempotent,
            look_in: None,
        };
        RawRequest { call: Call::new(self, operation), method, query: Vec::new(), body: None }
    }
}

/// A request to any path, returned by [`Client::request`].
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RawRequest {
    call: Call,
    method: Method,
    query: Vec<(String, String)>,
    body: Option<std::result::Result<Vec<u8>, String>>,
}

impl RawRequest {
    /// Adds a query parameter.
    pub fn query(mut self, name: impl Into<String>, value: impl ToString) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// Sends a JSON body.
    pub fn json<T: Serialize + ?Sized>(mut self, body: &T) -> Self {
        self.body = Some(json::to_vec(body));
        self
    }

    /// Declares whether the request is idempotent. An idempotent request is retried if its response is lost.
    pub fn with_idempotency(mut self, idempotent: bool) -> Self {
        self.call.operation.idempotent = idempotent;
        self
    }

    /// Sends the request and returns the response as JSON; `null` if it has no body.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request cannot be sent, the API returns an error, or the response is not JSON.
    pub async fn send(self) -> Result<Value> {
        self.send_as().await
    }

    /// Blocking version of [`send_as`](Self::send_as); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn send_as_blocking<T: DeserializeOwned>(self) -> Result<T> {
        let client = self.call.client.clone();
        client.wait(self.send_raw())?.read_as()
    }

    /// Sends the request and decodes the response as `T`.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), and a decode error if the response does not match the type.
    pub async fn send_as<T: DeserializeOwned>(self) -> Result<T> {
        self.send_raw().await?.read_as()
    }

    /// Sends the request and returns the status, the headers and the undecoded body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub async fn send_raw(self) -> Result<RawResponse<Value>> {
        let call = &self.call;
        check_path(&call.operation)?;
        let url = format!("{}{}", call.base_url(), call.operation.path);
        let mut request = call.http().request(self.method.clone(), url);
        if !self.query.is_empty() {
            request = request.query(&self.query);
        }
        let request = match self.body {
            None => request,
            Some(Ok(body)) => request.header(reqwest::header::CONTENT_TYPE, "application/json").body(body),
            Some(Err(why)) => return Err(Error::request(&call.operation, why)),
        };
        let request = WireRequest::new(request, send::ANY);
        self.call.send_raw(Ok(request)).await
    }
}

request!(RawRequest { send: Value, raw: Value });

/// The standard HTTP methods, and a fallback for others.
fn name(method: &Method) -> &'static str {
    let known = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"];
    known.into_iter().find(|name| *name == method.as_str()).unwrap_or("OTHER")
}

/// Checks that a path stays below the base URL and is not normalized to another one. An invalid path is not shown, because it may be a
/// signed link.
fn check_path(operation: &Operation) -> Result<()> {
    let path = &*operation.path;
    let bad = |why: &str| {
        let operation = Operation { path: Cow::Borrowed("…"), ..operation.clone() };
        Err(Error::request(&operation, format!("the path {why}")))
    };
    if !path.starts_with('/') || path.starts_with("//") {
        return bad("does not begin with one slash");
    }
    if path.contains(['?', '#']) {
        return bad("has a query or a fragment: use `query`");
    }
    if path.contains(|letter: char| letter == '\\' || letter.is_control()) || path.ends_with(' ') {
        return bad("contains a character that URL parsers remove or replace with a slash");
    }
    let decoded = path.replace("%2e", ".").replace("%2E", ".");
    if decoded.split('/').any(|segment| matches!(segment, "." | "..")) {
        return bad("contains a dot segment, which would change the path");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_stays_below_the_base_url() {
        let client = Client::builder().build().unwrap();
        let check = |path: &str| check_path(&client.request(Method::GET, path).call.operation);
        for good in ["/", "/a", "/a/b c/%2F", "/a/..b"] {
            assert!(check(good).is_ok(), "{good}");
        }
        for bad in [
            "",
            "a",
            "//evil/x",
            "https://evil",
            "/a?b=c",
            "/a#b",
            "/a/../b",
            "/a/%2E./b",
            "/./a",
            "/a\\b",
            "/a\n/b",
            "/a ",
            "/a/\0",
        ] {
            let error = check(bad).unwrap_err();
            assert!(error.is_invalid_input(), "{bad}");
            assert!(error.to_string().starts_with("GET …: the path "), "{error}");
        }
    }

    #[test]
    fn only_reading_is_taken_for_idempotent() {
        let client = Client::builder().build().unwrap();
        let idempotent = |method| client.request(method, "/x").call.operation.idempotent;
        assert!(idempotent(Method::GET) && idempotent(Method::HEAD));
        assert!(!idempotent(Method::PUT) && !idempotent(Method::POST) && !idempotent(Method::DELETE));
        assert!(client.request(Method::PUT, "/x").with_idempotency(true).call.operation.idempotent);
    }
}
