//! Recorded requests, and responses.

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// A recorded request.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// `POST`.
    pub method: String,
    /// The path after the base URL, encoded.
    pub path: String,
    /// The query's pairs, decoded.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The operation, if it is in the document.
    pub operation: Option<String>,
}

impl Recorded {
    /// The body as JSON; `None` if it is empty.
    ///
    /// # Errors
    ///
    /// The body is not JSON.
    pub fn json(&self) -> Result<Option<Value>, serde_json::Error> {
        if self.body.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&self.body).map(Some)
    }
}

/// A response to send instead of the one from the document.
#[derive(Clone, Debug)]
pub struct MockResponse {
    /// The status, 100 to 999.
    pub status: u16,
    /// Headers other than the content type.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl MockResponse {
    /// Creates a JSON response.
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, headers: Vec::new(), body: body.to_string() }
    }

    /// Creates the response of Scenario's gateway to an expired token.
    pub fn expired_token() -> Self {
        Self::gateway(403, "AccessDeniedException", "Access denied")
    }

    /// Creates an error in the format of the API.
    pub fn reason(status: u16, reason: impl AsRef<str>) -> Self {
        Self::json(status, &json!({ "reason": reason.as_ref() }))
    }

    /// Creates an error in the format of the API's gateway.
    pub fn gateway(status: u16, error: &str, message: &str) -> Self {
        let headers = vec![("x-amzn-errortype".to_owned(), error.to_owned())];
        Self { headers, ..Self::json(status, &json!({ "message": message })) }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl IntoResponse for MockResponse {
    fn into_response(self) -> Response {
        let mut response = Response::builder().status(self.status);
        if !self.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            response = response.header(CONTENT_TYPE, "application/json");
        }
        for (name, value) in &self.headers {
            response = response.header(name, value);
        }
        response.body(Body::from(self.body)).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
    }
}
