use std::{error::Error as StdError, fmt, time::Duration};

use reqwest::{StatusCode, header::HeaderMap};
use serde_json::Value;

use crate::{call::Operation, decode};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call, or with building a client.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// match client.assets().retrieve("asset_id").send().await {
///     Ok(response) => println!("{}", response.asset.id),
///     Err(error) if error.is_not_found() => println!("no such asset"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
///
/// It is one pointer wide. Its `Display` is one line without secrets: verb, path template, status, code, message and request id. What
/// caused it is in [`source`](StdError::source).
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<&'static Operation>,
    status: Option<StatusCode>,
    code: Option<String>,
    message: String,
    request_id: Option<String>,
    body: Vec<u8>,
    path: Option<String>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    Request,
    Connect,
    Timeout,
    Transport,
    Api,
    Decode,
}

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            code: None,
            message: message.into(),
            request_id: None,
            body: Vec::new(),
            path: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn request(operation: &'static Operation, message: impl Into<String>) -> Self {
        let mut error = Self::new(Kind::Request, message);
        error.0.operation = Some(operation);
        error
    }

    /// What reqwest failed with; its own text may hold the URL, which is taken out.
    pub(crate) fn transport(operation: &'static Operation, source: reqwest::Error) -> Self {
        let (kind, message) = if source.is_builder() {
            (Kind::Request, "the request cannot be built")
        } else if source.is_timeout() {
            (Kind::Timeout, "no answer in time")
        } else if source.is_connect() {
            (Kind::Connect, "no connection")
        } else {
            (Kind::Transport, "the connection broke")
        };
        let mut error = Self::new(kind, message);
        error.0.operation = Some(operation);
        error.0.source = Some(Box::new(source.without_url()));
        error
    }

    /// An answer that is not a success, in any of the shapes that the API is known to use.
    pub(crate) fn api(operation: &'static Operation, status: StatusCode, headers: &HeaderMap, body: Vec<u8>) -> Self {
        let json: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
        let text = |key: &str| json.get(key).and_then(Value::as_str);
        let message = ["reason", "message", "error", "detail"].into_iter().find_map(text);
        let mut error = Self::new(Kind::Api, message.unwrap_or_default());
        error.0.operation = Some(operation);
        error.0.status = Some(status);
        error.0.code = text("name").or(text("code")).map(str::to_owned);
        error.0.request_id = request_id(headers);
        error.0.body = body;
        error
    }

    /// A success whose body is not what the operation answers.
    pub(crate) fn decode(
        operation: &'static Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Vec<u8>,
        source: serde_json::Error,
    ) -> Self {
        let text = source.to_string();
        let (path, why) = decode::path_of(&text).map_or((None, text.as_str()), |(path, why)| (Some(path), why));
        let at = path.map(|path| format!(" at `{path}`")).unwrap_or_default();
        let near = decode::excerpt(&body, source.line(), source.column());
        let mut error = Self::new(Kind::Decode, format!("cannot read the answer{at}: {why}, near `{near}`"));
        error.0.path = path.map(str::to_owned);
        error.0.operation = Some(operation);
        error.0.status = Some(status);
        error.0.request_id = request_id(headers);
        error.0.body = body;
        error.0.source = Some(Box::new(source));
        error
    }

    /// Is the client set up wrong? Nothing was sent.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Can the request not be built from the values given? Nothing was sent.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::Request
    }

    /// Was there no connection? Nothing was sent.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// Was there no answer in time? The request may have been carried out all the same.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
    }

    /// Did the API answer, but not with what the operation answers? It was carried out.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Did the API refuse the credential (401 or 403)?
    pub fn is_auth(&self) -> bool {
        matches!(self.status(), Some(401 | 403))
    }

    /// Is there no such thing (404)?
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Were there too many requests (429)?
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// The `operationId` of the call that failed.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.id)
    }

    /// The HTTP status, if the API answered.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The API's name for the error, as `ModelAccessRestrictedError`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// What the API, or the SDK, says about it.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Where in the answer the value is that could not be read, as `models[3].status`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The id to quote to Scenario's support.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The body of the answer, as it came.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }
}

fn request_id(headers: &HeaderMap) -> Option<String> {
    let names = ["x-request-id", "x-amzn-requestid", "x-amz-apigw-id"];
    let value = names.into_iter().find_map(|name| headers.get(name))?;
    Some(value.to_str().ok()?.to_owned())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut parts = Vec::new();
        if let Some(status) = inner.status {
            parts.push(status.to_string());
        }
        parts.extend(inner.code.clone());
        if let Some(operation) = inner.operation {
            write!(f, "{} {}: ", operation.method, operation.path)?;
        }
        f.write_str(&parts.join(" "))?;
        if !inner.message.is_empty() {
            let colon = if parts.is_empty() { "" } else { ": " };
            let message: Vec<_> = inner.message.split_whitespace().collect();
            write!(f, "{colon}{}", message.join(" "))?;
        }
        if let Some(id) = &inner.request_id {
            write!(f, " (request id {id})")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("request_id", &self.request_id())
            .field("body", &format_args!("{} bytes", self.0.body.len()))
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

/// How long a call may take if nothing else is said: as in the official SDKs.
pub(crate) const DEFAULT_TIMEOUT: Duration = Duration::from_secs(60);

#[cfg(test)]
mod tests {
    use super::*;

    static OPERATION: Operation = Operation { id: "GetX", method: "GET", path: "/x/{id}", auth: true };

    fn api(status: u16, body: &str) -> Error {
        let mut headers = HeaderMap::new();
        headers.insert("x-amzn-requestid", "r-1".parse().unwrap());
        Error::api(&OPERATION, StatusCode::from_u16(status).unwrap(), &headers, body.into())
    }

    #[test]
    fn it_is_one_pointer_wide() {
        assert_eq!(size_of::<Error>(), size_of::<usize>());
    }

    #[test]
    fn every_known_shape_is_read() {
        let cases = [
            (404, r#"{"reason":"Model x not found"}"#, None, "Model x not found"),
            (403, r#"{"reason":"no","name":"PlanError","details":{}}"#, Some("PlanError"), "no"),
            (403, r#"{"message":"API Keys cannot"}"#, None, "API Keys cannot"),
            (400, r#"{"statusCode":400,"error":"Bad","message":"why"}"#, None, "why"),
            (502, "<html>Bad Gateway</html>", None, ""),
            (500, "", None, ""),
            (500, "[1]", None, ""),
        ];
        for (status, body, code, message) in cases {
            let error = api(status, body);
            assert_eq!(error.status(), Some(status), "{body}");
            assert_eq!(error.code(), code, "{body}");
            assert_eq!(error.message(), message, "{body}");
            assert_eq!(error.body(), body.as_bytes(), "{body}");
            assert_eq!(error.request_id(), Some("r-1"), "{body}");
        }
    }

    #[test]
    fn a_decode_error_says_what_where_and_near_what() {
        let body = br#"{"models":[{"id":"m"},{"id":"n","url":"https://cdn/x?Signature=canary-canary-canary-canary","name":[]}]}"#;
        let source = serde_json::from_slice::<crate::types::ModelListResponse>(body).unwrap_err();
        let error = Error::decode(&OPERATION, StatusCode::OK, &HeaderMap::new(), body.to_vec(), source);
        assert!(error.is_decode());
        assert_eq!(error.json_path(), Some("models[1].name"));
        assert_eq!(error.body(), body);
        let text = error.to_string();
        assert!(text.starts_with("GET /x/{id}: 200 OK: cannot read the answer at `models[1].name`: invalid type: sequence, expected a string"), "{text}");
        assert!(text.contains(r#"{"id":"n","url":"…","name":["#), "{text}");
        assert!(!text.contains("canary") && !format!("{error:?}").contains("canary"), "{text}");
    }

    #[test]
    fn display_is_one_line() {
        let error = api(404, r#"{"reason":"Model\nx not found","name":"NotFound"}"#);
        assert_eq!(error.to_string(), "GET /x/{id}: 404 Not Found NotFound: Model x not found (request id r-1)");
        assert_eq!(api(502, "<html>").to_string(), "GET /x/{id}: 502 Bad Gateway (request id r-1)");
        assert_eq!(Error::configuration("no key").to_string(), "no key");
    }
}
