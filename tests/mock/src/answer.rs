//! A request as it came, and an answer to give.

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

/// A request, as it came.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// `POST`.
    pub method: String,
    /// The path behind the base URL, still encoded.
    pub path: String,
    /// The query's pairs, decoded.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The operation it is, if the document has it.
    pub operation: Option<String>,
}

impl Recorded {
    /// The body as JSON; nothing where there is none.
    ///
    /// # Errors
    ///
    /// When it is something else than JSON.
    pub fn json(&self) -> Result<Option<Value>, serde_json::Error> {
        if self.body.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&self.body).map(Some)
    }
}

/// An answer to give instead of the document's.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status, 100 to 999.
    pub status: u16,
    /// Headers beside the content type.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A JSON answer.
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, headers: Vec::new(), body: body.to_string() }
    }

    /// What Scenario's gateway answers to an expired token.
    pub fn expired_token() -> Self {
        Self::gateway(403, "AccessDeniedException", "Access denied")
    }

    /// An error as the API itself words it.
    pub fn reason(status: u16, reason: impl AsRef<str>) -> Self {
        Self::json(status, &json!({ "reason": reason.as_ref() }))
    }

    /// An error as the gateway in front of the API words it.
    pub fn gateway(status: u16, error: &str, message: &str) -> Self {
        let headers = vec![("x-amzn-errortype".to_owned(), error.to_owned())];
        Self { headers, ..Self::json(status, &json!({ "message": message })) }
    }

    /// The same answer with one header more.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }
}

impl IntoResponse for Answer {
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
