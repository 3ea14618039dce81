//! Sends a request: attempts, timeouts, retries and tracing.

use std::{
    future::{Future, poll_fn},
    ops::DerefMut,
    pin::{Pin, pin},
    task::Poll,
    time::{Duration, Instant},
};

use bytes::Bytes;
use reqwest::{
    Request, RequestBuilder, Response, StatusCode,
    header::{ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, HeaderValue, USER_AGENT},
};
use tracing::{Instrument, Span, field};

use super::{
    body::{self, Body, BodyError},
    call::Call,
    operation::Operation,
    response::Received,
    retry::{self, Failure, Phase},
    runtime::BoxFuture,
    witness::Witness,
};
use crate::{Error, Options, RawResponse, Result, values::redact::Secrets};

/// The status of the response to a dry run, which HTTP libraries do not define.
const DRY_RUN: u16 = 269;

/// For a custom request: any success status is accepted.
pub(crate) const ANY: u16 = 0;

/// The maximum number of bytes kept of an error response.
const LONGEST_ERROR: usize = 1 << 20;

/// Larger than any response of the API.
const LONGEST_ANSWER: usize = 256 << 20;

/// A call that is not idempotent is not retried with less time than this: the response would hardly arrive in time, and the outcome would
/// be unknown.
const LEAST_TIME: Duration = Duration::from_secs(1);

/// Sends a request, with retries.
///
/// The future is boxed and not generic. Otherwise each function that awaits it would copy its two kilobytes, and it would be compiled for
/// each operation.
pub(super) fn send(call: Call, request: Result<(RequestBuilder, u16)>) -> BoxFuture<'static, Result<RawResponse<()>>> {
    Box::pin(async move {
        let (request, expected) = request?;
        let operation = &call.operation;
        let span = tracing::debug_span!(
            "scenario.call",
            otel.name = %format_args!("{} {}", operation.method, operation.path),
            otel.kind = "client",
            operation = operation.id,
            http.request.method = operation.method,
            url.template = %operation.path,
            http.request.resend_count = field::Empty,
            http.response.status_code = field::Empty,
            request_id = field::Empty,
            error.type = field::Empty,
        );
        let call_span = span.clone();
        let sent = async {
            let result = match Sending::new(&call, request, expected) {
                Ok(sending) => sending.run(&call_span).await,
                Err(error) => Err(error),
            };
            match &result {
                Ok(response) => record(&call_span, Some(response.status()), || response.redacted_request_id()),
                Err(error) => {
                    record(&call_span, error.status(), || error.request_id().map(str::to_owned));
                    if !call_span.is_disabled() {
                        call_span.record("error.type", error_type(error));
                    }
                }
            }
            result
        };
        sent.instrument(span).await
    })
}

/// The response of a request that is being sent.
type Responding<'a> = BoxFuture<'a, reqwest::Result<Response>>;

/// A call in progress.
struct Sending<'a> {
    call: &'a Call,
    operation: &'a Operation,
    request: Request,
    /// The witness of the body, for a request that must not be sent twice.
    watched: Option<Bytes>,
    timeout: Duration,
    deadline: Option<Duration>,
    max_retries: u32,
    expected: u16,
    idempotent: bool,
}

impl<'a> Sending<'a> {
    fn new(call: &'a Call, request: RequestBuilder, expected: u16) -> Result<Self> {
        let operation = &call.operation;
        let options = call.options.or(call.client.options());
        if let Some(message) = options.invalid() {
            return Err(Error::configuration(message).of(operation));
        }
        let (timeout, deadline, max_retries) = (options.timeout(), options.deadline(), options.max_retries());
        let request = request.build().map_err(|error| Error::transport(operation, error))?;
        let request = with_options(request, options);
        // A dry run is idempotent.
        let idempotent = operation.idempotent || expected == DRY_RUN;
        let body = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
        let watched = (!idempotent).then(|| Bytes::copy_from_slice(body));
        Ok(Self { call, operation, request, watched, timeout, deadline, max_retries, expected, idempotent })
    }

    async fn run(&self, call_span: &Span) -> Result<RawResponse<()>> {
        let client = &self.call.client;
        let http = client.current_http().map_err(|error| error.of(self.operation))?;
        let runtime = client.runtime();
        let began = runtime.now();
        let elapsed = || runtime.now().saturating_duration_since(began);
        // A call is not retried after the deadline, nor shortly before it if it may be charged.
        let least = if self.idempotent { Duration::ZERO } else { LEAST_TIME.min(self.timeout) };
        let fits = |delay: Duration| self.time_left(|| elapsed() + delay).is_some_and(|left| left >= least);
        let mut attempt = 0;
        let mut retries = 0;
        let mut refreshed = false;
        let mut last = None;
        loop {
            let late =
                |last: Option<Error>| last.unwrap_or_else(|| Error::deadline(self.operation)).after(attempt, elapsed());
            // Waiting for the credential does not count towards the timeout of the attempt.
            let Some(left) = self.time_left(elapsed) else { return Err(late(last)) };
            let authorization = self.authorization(left).await.map_err(|error| error.after(attempt, elapsed()))?;
            let Some(left) = self.time_left(elapsed).filter(|_| attempt == 0 || fits(Duration::ZERO)) else {
                return Err(late(last));
            };
            attempt += 1;
            let (sent_at, sent) = (runtime.system_time(), runtime.now());
            let span = tracing::debug_span!(
                "scenario.attempt",
                http.request.resend_count = attempt - 1,
                http.response.status_code = field::Empty,
                request_id = field::Empty
            );
            let outcome = self.attempt(&http, authorization.as_ref(), (sent, left), &span);
            let outcome = outcome.instrument(span.clone()).await;
            call_span.record("http.request.resend_count", attempt - 1);
            let waited = || runtime.now().saturating_duration_since(sent);
            let (error, failure) = match outcome {
                Ok(Ok(received)) => {
                    let unknown_since = (!self.idempotent).then_some(sent_at);
                    return Ok(RawResponse::new(self.operation.clone(), received, attempt, elapsed(), unknown_since));
                }
                Ok(Err(failed)) => failed,
                Err(error) => {
                    // There is a response, but its body cannot be read.
                    let unknown = !self.idempotent && error.status().is_some();
                    let error = error.after(attempt, elapsed());
                    return Err(if unknown { error.unknown(sent_at, waited()) } else { error });
                }
            };
            let retryable = failure.is_retryable(self.idempotent);
            let mut error = error.retryable(retryable);
            if retryable && retries < self.max_retries {
                retries += 1;
                let delay = retry::delay(retries, error.retry_after(), runtime.random());
                if let Some(delay) = delay.filter(|delay| fits(*delay)) {
                    tracing::debug!(attempt, delay_ms = delay.as_millis() as u64, error = %error, "trying again");
                    last = Some(error);
                    refreshed = false;
                    runtime.sleep(delay).await;
                    continue;
                }
            }
            if let Some(header) = authorization.as_ref().filter(|_| error.is_token_refused()) {
                if refreshed {
                    error = error.after_refresh();
                } else if client.drop_refused(header) && fits(Duration::ZERO) {
                    tracing::debug!(attempt, error = %error, "refreshing the token");
                    last = Some(error);
                    refreshed = true;
                    continue;
                }
            }
            let error = error.after(attempt, elapsed());
            let unknown = failure.leaves_outcome_unknown() && !self.idempotent || self.ran_instead(&error);
            return Err(if unknown { error.unknown(sent_at, waited()) } else { error });
        }
    }

    /// Returns the timeout of the next attempt, or `None` if the deadline has passed.
    fn time_left(&self, elapsed: impl FnOnce() -> Duration) -> Option<Duration> {
        match self.deadline {
            None => Some(self.timeout),
            Some(deadline) => {
                deadline.checked_sub(elapsed()).filter(|left| !left.is_zero()).map(|left| left.min(self.timeout))
            }
        }
    }

    /// Returns the credential, if the operation needs one; a provider has the timeout of an attempt.
    async fn authorization(&self, time: Duration) -> Result<Option<HeaderValue>> {
        if !self.operation.auth {
            return Ok(None);
        }
        let client = &self.call.client;
        if let Some(header) = client.fixed_authorization() {
            return Ok(Some(header));
        }
        match within(&mut client.runtime().timer(time), pin!(client.authorization())).await {
            Some(Ok(Some(header))) => Ok(Some(header)),
            Some(Ok(None)) => Err(Error::no_credential(self.operation)),
            Some(Err(error)) => Err(error.of(self.operation)),
            None => Err(Error::no_token(self.operation, time)),
        }
    }

    /// Makes one attempt. The outer error is final.
    async fn attempt(
        &self,
        http: &reqwest::Client,
        authorization: Option<&HeaderValue>,
        (began, time): (Instant, Duration),
        span: &Span,
    ) -> Result<std::result::Result<Received, (Error, Failure)>> {
        let client = &self.call.client;
        let mut timer = client.runtime().timer(time);
        if !self.idempotent {
            notice_closed_connections().await;
        }
        let (response, witness) = self.begin(http, authorization)?;
        let failed = |phase, error| Ok(Err((error, Failure { phase, ceiling: false })));
        let broke = |error| match error {
            Some(error) => Error::transport(self.operation, error),
            None => Error::timeout(self.operation, time),
        };
        let response = match within(&mut timer, response).await {
            Some(Ok(response)) => response,
            gone => {
                let error = gone.and_then(std::result::Result::err);
                let sent = match (&witness, &error) {
                    (Some(witness), _) => witness.give_up(),
                    // A custom HTTP client may have followed a redirect before this error.
                    (None, Some(error)) if error.is_connect() || error.is_builder() => {
                        !self.idempotent && client.may_follow()
                    }
                    (None, _) => true,
                };
                return match (sent, error) {
                    (true, error) => failed(Phase::MaybeSent, broke(error).sent()),
                    (false, None) => {
                        failed(Phase::NotSent, Error::no_connection(self.operation, self.request.url(), time))
                    }
                    (false, Some(error)) if error.is_builder() => Err(broke(Some(error))),
                    (false, Some(error)) => failed(Phase::NotSent, broke(Some(error))),
                };
            }
        };
        let (received, end) = read(response, authorization, &mut timer).await;
        record(span, Some(received.status.as_u16()), || received.request_id());
        tracing::debug!(
            http.response.status_code = received.status.as_u16(),
            request_id = received.request_id(),
            duration_ms = client.runtime().now().saturating_duration_since(began).as_millis() as u64,
            "response"
        );
        if client.logs_bodies() {
            tracing::trace!(body = %received.secrets.cut(&String::from_utf8_lossy(&received.body)), "response");
        }
        let mut undecoded = None;
        match end {
            // For any other status, the status is sufficient.
            End::Cut(error) if self.is_expected(received.status) => {
                return failed(Phase::Incomplete, broke(error).with_response(received.status, received.headers));
            }
            End::Unusable(BodyError::Corrupt(error)) if self.is_expected(received.status) => {
                let error = Error::corrupt(self.operation, error);
                return failed(Phase::Incomplete, error.with_response(received.status, received.headers));
            }
            End::Unusable(BodyError::TooLong) if self.is_expected(received.status) => {
                return Err(Error::too_long(self.operation).with_response(received.status, received.headers));
            }
            End::Unusable(BodyError::UnknownEncoding(encoding)) => {
                let error = Error::unknown_encoding(self.operation, &encoding);
                if self.is_expected(received.status) {
                    return Err(error.with_response(received.status, received.headers));
                }
                undecoded = Some(error);
            }
            _ => {}
        }
        if self.is_expected(received.status) {
            return Ok(Ok(received));
        }
        let (error, failure) = self.unexpected(received);
        let message = undecoded.as_ref().map_or("", Error::message);
        Ok(Err((error.or_message(message), failure)))
    }

    /// Starts an attempt: returns the future of its response, and the witness of a body that must not be sent twice.
    fn begin(
        &self,
        http: &reqwest::Client,
        authorization: Option<&HeaderValue>,
    ) -> Result<(Responding<'_>, Option<Witness>)> {
        let client = &self.call.client;
        // Bodies are buffered, so they can be cloned.
        let mut request = self
            .request
            .try_clone()
            .ok_or_else(|| Error::request(self.operation, "the body of the request can be sent only once"))?;
        let headers = request.headers_mut();
        // Most requests have only these four headers, `content-type` and reqwest's `content-length`.
        headers.reserve(6);
        headers.entry(ACCEPT).or_insert(HeaderValue::from_static("application/json"));
        headers.entry(USER_AGENT).or_insert_with(|| client.user_agent().clone());
        if let Some(encodings) = body::ACCEPTED {
            headers.entry(ACCEPT_ENCODING).or_insert(HeaderValue::from_static(encodings));
        }
        if let Some(authorization) = authorization {
            headers.insert(AUTHORIZATION, authorization.clone());
        }
        if client.logs_bodies() {
            let body = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
            tracing::trace!(body = %String::from_utf8_lossy(body), "request");
        }
        let witness = self.watched.clone().map(|body| {
            let witness = Witness::default();
            *request.body_mut() = Some(witness.watch(body));
            witness
        });
        Ok((client.execute(http, request), witness))
    }

    /// Whether the response is a success of the expected kind. A run response to a dry run may mean that it ran, so it is not treated as a
    /// price.
    fn is_expected(&self, status: StatusCode) -> bool {
        let priced = status.as_u16() == DRY_RUN;
        status.is_success() && (self.expected == ANY || priced == (self.expected == DRY_RUN))
    }

    /// The error of an unexpected response.
    fn unexpected(&self, received: Received) -> (Error, Failure) {
        let Received { status, headers, body, secrets } = received;
        let message = match (status, self.expected) {
            (StatusCode::NOT_MODIFIED, _) => "the resource has not changed, so the response has no body",
            (status, _) if status.is_redirection() => {
                "the API redirects to another address, which the SDK does not follow: correct base_url"
            }
            (status, DRY_RUN) if status.is_success() => "the API responded to a dry run as if it were a run",
            (status, _) if status.is_success() => "the API responded to a run with a price, as if it were a dry run",
            _ => "",
        };
        let now = self.call.client.runtime().system_time();
        let error = Error::api(status, headers, body, now, secrets).of(self.operation).or_message(message);
        let ceiling = error.is_ceiling();
        (error, Failure { phase: Phase::Responded(status), ceiling })
    }

    /// Whether the API responded to a dry run as if it were a run.
    fn ran_instead(&self, error: &Error) -> bool {
        let ran = |status| (200..300).contains(&status) && status != DRY_RUN;
        self.expected == DRY_RUN && error.status().is_some_and(ran)
    }
}

/// Applies the options to a request; its own query parameters take precedence.
fn with_options(mut request: Request, options: Options) -> Request {
    let is_set = |name: &str| request.url().query_pairs().any(|(set, _)| set == name);
    let more: Vec<_> = options.query().filter(|(name, _)| !is_set(name)).collect();
    if !more.is_empty() {
        request.url_mut().query_pairs_mut().extend_pairs(more);
    }
    let headers = options.into_headers();
    if !headers.is_empty() {
        request.headers_mut().extend(headers);
    }
    request
}

/// Yields, so that the runtime notices pooled connections that the server has closed.
///
/// Between two calls of `block_on`, or while a task blocks its only worker, a runtime does not poll its IO driver, and does not see that a
/// connection is closed. The next request could be written to a closed connection, and its outcome would be unknown. Tokio's `yield_now`
/// wakes its task only after the scheduler has polled the IO driver. From then on hyper, which reads from a connection before it writes to
/// it, finds the connection closed, hands the unsent request back, and hyper-util takes another connection.
///
/// The yield runs in a separate task because Tokio immediately wakes a future that `block_on` polls beside the worker threads.
async fn notice_closed_connections() {
    // An error means that the runtime is shutting down; the request then fails by itself.
    drop(tokio::spawn(tokio::task::yield_now()).await);
}

/// How reading a response ended.
enum End {
    Whole,
    /// Interrupted by an error of reqwest, or by the timeout.
    Cut(Option<reqwest::Error>),
    Unusable(BodyError),
}

/// Reads the body of a response: a success completely, an error response up to a limit.
async fn read(
    mut response: Response,
    authorization: Option<&HeaderValue>,
    timer: &mut BoxFuture<'static, ()>,
) -> (Received, End) {
    let (status, mut headers) = (response.status(), std::mem::take(response.headers_mut()));
    let limit = if status.is_success() { LONGEST_ANSWER } else { LONGEST_ERROR };
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = Body::new(&headers, announced.min(1 << 20), limit);
    let end = loop {
        match within(timer, pin!(response.chunk())).await {
            Some(Ok(Some(chunk))) => match body.push(&chunk) {
                Ok(()) => {}
                Err(error) => break End::Unusable(error),
            },
            Some(Ok(None)) => break body.end().map_or_else(End::Unusable, |()| End::Whole),
            Some(Err(error)) => break End::Cut(Some(error)),
            None => break End::Cut(None),
        }
    };
    let body = body.into_bytes(&mut headers);
    (Received { status, headers, body, secrets: Secrets::new(authorization) }, end)
}

/// Returns the output of a future, or `None` if the timer ends first.
pub(crate) async fn within<T>(
    timer: &mut BoxFuture<'static, ()>,
    mut work: Pin<impl DerefMut<Target: Future<Output = T>>>,
) -> Option<T> {
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Records a response on the span.
fn record(span: &Span, status: Option<u16>, id: impl FnOnce() -> Option<String>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if let Some(id) = id() {
        span.record("request_id", id);
    }
}

/// OpenTelemetry's `error.type`: the status of an error response, or the kind of the error.
fn error_type(error: &Error) -> String {
    match error.status() {
        Some(status) if status >= 300 => status.to_string(),
        _ => error.kind().as_str().to_owned(),
    }
}
