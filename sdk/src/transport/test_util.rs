//! Utilities for tests of programs that use this crate: a client with canned responses, errors, and response types. Feature `test-util`.
//!
//! # A client without a network
//!
//! ```
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> scenario_sdk::Result<()> {
//! use scenario_sdk::test_util::{CannedResponse, CannedResponses};
//! use serde_json::json;
//!
//! let canned = CannedResponses::new([
//!     CannedResponse::json(200, json!({ "job": { "jobId": "job_1", "status": "success" } })),
//!     CannedResponse::json(404, json!({ "reason": "Job job_2 not found" })),
//! ]);
//! let client = canned.client()?;
//!
//! assert_eq!(client.jobs().retrieve("job_1").send().await?.job.status.as_str(), "success");
//! assert!(client.jobs().retrieve("job_2").send().await.unwrap_err().is_not_found());
//! assert_eq!(canned.requests()[1].path, "/v1/jobs/job_2");
//! # Ok(())
//! # }
//! ```
//!
//! Everything except the network is the same as in production: credentials, retries, decoding, errors. Delays between attempts take real
//! time, unless the test uses `#[tokio::test(start_paused = true)]` (feature `test-util` of Tokio).
//!
//! # Errors
//!
//! [`Error::from_response`](crate::Error::from_response) creates the error of a status and a body. Test lost responses with
//! [`CannedResponse::interrupted`] and [`CannedResponse::never`].
//!
//! # Response types
//!
//! They have public fields and implement `Default`, but cannot be built with a struct expression, because fields may be added:
//!
//! ```
//! # fn main() -> serde_json::Result<()> {
//! use scenario_sdk::types::{Job, JobStatus};
//! use serde_json::json;
//!
//! let mut job = Job::default();
//! job.job_id = "job_1".into();
//! job.status = JobStatus::Success;
//!
//! // The same from JSON, as the API sends it.
//! let same: Job = serde_json::from_value(json!({ "jobId": "job_1", "status": "success" }))?;
//! assert_eq!(job, same);
//! # Ok(())
//! # }
//! ```

use std::{
    collections::VecDeque,
    fmt,
    future::{pending, poll_fn},
    pin::Pin,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame};
use reqwest::{
    Request, Response, StatusCode,
    header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{Client, Result};

/// A response of a [client without a network](CannedResponses).
#[derive(Clone, Debug)]
pub struct CannedResponse {
    status: u16,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    end: End,
}

/// How a canned response ends.
#[derive(Clone, Copy, Debug)]
enum End {
    Complete,
    Interrupted,
    Never,
}

impl CannedResponse {
    /// A response with a status from 100 to 999 and a body.
    pub fn new(status: u16, body: impl Into<Vec<u8>>) -> Self {
        Self { status, headers: Vec::new(), body: body.into(), end: End::Complete }
    }

    /// A response with a JSON body.
    pub fn json(status: u16, body: impl Serialize) -> Self {
        Self::new(status, serde_json::to_vec(&body).unwrap_or_default())
            .header(CONTENT_TYPE.as_str(), "application/json")
    }

    /// A response whose connection breaks after the headers: the error is [`is_disconnected`](crate::Error::is_disconnected), and for a run
    /// also [`is_outcome_unknown`](crate::Error::is_outcome_unknown).
    pub fn interrupted() -> Self {
        Self { end: End::Interrupted, ..Self::new(200, "") }
    }

    /// No response: the error is [`is_timeout`](crate::Error::is_timeout), and for a run also
    /// [`is_outcome_unknown`](crate::Error::is_outcome_unknown).
    pub fn never() -> Self {
        Self { end: End::Never, ..Self::new(200, "") }
    }

    /// Adds a header. An invalid header is ignored.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    async fn into_response(self) -> Response {
        let body = match self.end {
            End::Complete => reqwest::Body::from(self.body),
            End::Interrupted => reqwest::Body::wrap(Interrupted),
            End::Never => pending().await,
        };
        let mut response = http::Response::new(body);
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let headers = self
            .headers
            .iter()
            .filter_map(|(name, value)| Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?)));
        response.headers_mut().extend(headers);
        response.into()
    }
}

/// A body that fails at once.
struct Interrupted;

impl Body for Interrupted {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(Some(Err("the canned response is interrupted")))
    }
}

/// Responses for a client without a network, and the requests that it sent. Clones share both.
///
/// Each attempt takes the next response, in the order of the attempts. If there are none left, the response is a 501 that says so.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> scenario_sdk::Result<()> {
/// use scenario_sdk::{
///     Client,
///     test_util::{CannedResponse, CannedResponses},
/// };
///
/// // The response to a run is lost.
/// let canned = CannedResponses::new([CannedResponse::interrupted()]);
/// let client = Client::builder().api_key("key", "secret").canned_responses(&canned).build()?;
/// let error = client.generate().run_model("model_1").input("prompt", "a fox").send().await.unwrap_err();
/// assert!(error.is_outcome_unknown() && error.may_be_charged());
/// assert_eq!(canned.requests()[0].json().unwrap()["prompt"], "a fox");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, Default)]
pub struct CannedResponses(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
    responses: VecDeque<CannedResponse>,
    requests: Vec<RecordedRequest>,
}

impl CannedResponses {
    /// Creates the list of responses, in order.
    pub fn new(responses: impl IntoIterator<Item = CannedResponse>) -> Self {
        let responses = responses.into_iter().collect();
        Self(Arc::new(Mutex::new(State { responses, requests: Vec::new() })))
    }

    /// Appends a response.
    pub fn push(&self, response: CannedResponse) {
        self.lock().responses.push_back(response);
    }

    /// Creates a client with these responses and a token. For other settings, use
    /// [`ClientBuilder::canned_responses`](crate::ClientBuilder::canned_responses).
    ///
    /// # Errors
    ///
    /// Same errors as [`ClientBuilder::build`](crate::ClientBuilder::build).
    pub fn client(&self) -> Result<Client> {
        Client::builder().token("test").canned_responses(self).build()
    }

    /// The requests that were sent, one for each attempt.
    pub fn requests(&self) -> Vec<RecordedRequest> {
        self.lock().requests.clone()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Records a request, and takes the next response.
    pub(crate) async fn respond(&self, request: Request) -> Response {
        let request = RecordedRequest::new(request).await;
        let none = || {
            let reason = format!("no canned response left for {} {}", request.method, request.path);
            CannedResponse::json(501, json!({ "reason": reason }))
        };
        let response = {
            let mut state = self.lock();
            let response = state.responses.pop_front().unwrap_or_else(none);
            state.requests.push(request);
            response
        };
        response.into_response().await
    }
}

/// A request of a [client without a network](CannedResponses).
#[derive(Clone)]
#[non_exhaustive]
pub struct RecordedRequest {
    /// `POST`.
    pub method: String,
    /// The path of the URL, encoded: `/v1/jobs/job_1`.
    pub path: String,
    /// The pairs of the query, decoded.
    pub query: Vec<(String, String)>,
    /// The body; empty if there is none.
    pub body: Vec<u8>,
    headers: HeaderMap,
}

impl RecordedRequest {
    async fn new(mut request: Request) -> Self {
        let mut body = Vec::new();
        // The body is read as the network would read it.
        if let Some(mut frames) = request.body_mut().take() {
            while let Some(Ok(frame)) = poll_fn(|context| Pin::new(&mut frames).poll_frame(context)).await {
                body.extend(frame.into_data().unwrap_or_default());
            }
        }
        Self {
            method: request.method().to_string(),
            path: request.url().path().to_owned(),
            query: request.url().query_pairs().into_owned().collect(),
            body,
            headers: std::mem::take(request.headers_mut()),
        }
    }

    /// Returns a header by its case-insensitive name; `None` if it is absent or not valid text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON.
    ///
    /// # Errors
    ///
    /// The body is not JSON.
    pub fn json(&self) -> serde_json::Result<Value> {
        serde_json::from_slice(&self.body)
    }
}

/// Only the method and the path: the rest may be secret.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RecordedRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
