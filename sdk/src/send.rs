//! How a request gets its answer: the attempts, their time, and what is said of them.

use std::{
    future::{Future, poll_fn},
    pin::pin,
    task::Poll,
    time::{Duration, SystemTime},
};

use reqwest::{
    Request, RequestBuilder, Response, StatusCode,
    header::{ACCEPT, AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT},
};
use serde_json::Value;
use tracing::{Instrument, Span, field};

use crate::{
    Error, Options, RawResponse, Result,
    call::Call,
    error::request_id,
    operation::Operation,
    retry::{self, Failure, Phase},
    runtime::BoxFuture,
};

/// The status of a dry run's answer: a success that no HTTP library knows.
const DRY_RUN: u16 = 269;

/// For a request that the SDK knows nothing of: any success will do.
pub(crate) const ANY: u16 = 0;

/// As much of an error's body as is kept.
const LONGEST_ERROR: usize = 64 << 10;

/// Sends a request, as often as it takes and is safe; `expected` tells a dry run from a run.
pub(crate) async fn send<T>(call: &Call, request: RequestBuilder, expected: u16) -> Result<RawResponse<T>> {
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
    async {
        let answer = Sending::new(call, expected)?.run(request).await;
        match &answer {
            Ok(answer) => record(answer.status, &answer.headers),
            Err(error) => drop(Span::current().record("error.type", error_type(error))),
        }
        answer.map(|Answer { status, headers, body }| RawResponse::new(operation.clone(), status, headers, body))
    }
    .instrument(span)
    .await
}

/// An answer, read to its end.
struct Answer {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

/// A call that is being made.
struct Sending<'a> {
    call: &'a Call,
    operation: &'a Operation,
    options: Options,
    expected: u16,
    idempotent: bool,
}

impl<'a> Sending<'a> {
    fn new(call: &'a Call, expected: u16) -> Result<Self> {
        let operation = &call.operation;
        let options = call.options.or(call.client.options());
        if let Some(message) = options.invalid() {
            return Err(Error::configuration(message).of(operation));
        }
        // A dry run changes nothing, however often it is asked for.
        let idempotent = operation.idempotent || expected == DRY_RUN;
        Ok(Self { call, operation, options, expected, idempotent })
    }

    async fn run(&self, request: RequestBuilder) -> Result<Answer> {
        let client = &self.call.client;
        let query: Vec<_> = self.options.query().collect();
        let mut request = request.header(ACCEPT, "application/json").header(USER_AGENT, client.user_agent().clone());
        if !query.is_empty() {
            request = request.query(&query);
        }
        let request = request.headers(self.options.headers().clone()).build();
        let request = request.map_err(|error| Error::transport(self.operation, error))?;

        let runtime = client.runtime();
        let began = runtime.now();
        let elapsed = || runtime.now().saturating_duration_since(began);
        let mut attempt = 0;
        loop {
            let Some(timeout) = self.time_left(elapsed()) else {
                return Err(Error::deadline(self.operation).after(attempt, elapsed()));
            };
            attempt += 1;
            let sent_at = runtime.system_time();
            let span = tracing::debug_span!(
                "scenario.attempt",
                http.request.resend_count = attempt - 1,
                http.response.status_code = field::Empty,
                request_id = field::Empty
            );
            let (error, failure) = match self
                .attempt(&request, timeout, sent_at)
                .instrument(span)
                .await
                .map_err(|error| error.after(attempt, elapsed()))?
            {
                Ok(answer) => {
                    Span::current().record("http.request.resend_count", attempt - 1);
                    return Ok(answer);
                }
                Err(failed) => failed,
            };
            let retryable = failure.is_retryable(self.idempotent);
            if retryable && attempt <= self.options.max_retries() {
                let delay = retry::delay(attempt, error.retry_after(), runtime.random());
                // What would end past the deadline is not begun.
                let fits = |delay: &Duration| self.time_left(elapsed() + *delay).is_some();
                if let Some(delay) = delay.filter(fits) {
                    tracing::debug!(attempt, delay_ms = delay.as_millis() as u64, error = %error, "trying again");
                    runtime.sleep(delay).await;
                    continue;
                }
            }
            let error = error.after(attempt, elapsed()).retryable(retryable);
            Span::current().record("http.request.resend_count", attempt - 1);
            let unknown = failure.leaves_outcome_unknown() && !self.idempotent || self.ran_instead(&error);
            return Err(if unknown { error.unknown(sent_at, runtime.system_time()) } else { error });
        }
    }

    /// How long the next attempt may take after this time; nothing where the deadline has come.
    fn time_left(&self, elapsed: Duration) -> Option<Duration> {
        let timeout = self.options.timeout();
        match self.options.deadline() {
            None => Some(timeout),
            Some(deadline) => {
                deadline.checked_sub(elapsed).filter(|left| !left.is_zero()).map(|left| left.min(timeout))
            }
        }
    }

    /// One attempt. The outer error is none that another attempt could mend.
    async fn attempt(
        &self,
        request: &Request,
        timeout: Duration,
        now: SystemTime,
    ) -> Result<std::result::Result<Answer, (Error, Failure)>> {
        let client = &self.call.client;
        // Bodies are buffered, so there is always a copy.
        let mut request = request
            .try_clone()
            .ok_or_else(|| Error::request(self.operation, "the request has a body that can be sent once only"))?;
        let began = client.runtime().now();
        let mut timer = client.runtime().timer(timeout);
        let authorization = match self.operation.auth {
            false => None,
            true => Some(self.authorization(&mut timer, now).await?),
        };
        if let Some(authorization) = &authorization {
            request.headers_mut().insert(AUTHORIZATION, authorization.clone());
        }
        if client.logs_bodies() {
            let body = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
            tracing::trace!(body = %String::from_utf8_lossy(body), "request");
        }
        let failed = |phase, error| Ok(Err((error, Failure { phase, permanent: false })));
        let broke = |error| Error::transport(self.operation, error);
        let response = match within(&mut timer, client.http().execute(request)).await {
            None => return failed(Phase::MaybeSent, Error::timeout(self.operation)),
            Some(Err(error)) if error.is_builder() => return Err(broke(error)),
            Some(Err(error)) if error.is_connect() => return failed(Phase::NotSent, broke(error)),
            Some(Err(error)) => return failed(Phase::MaybeSent, broke(error)),
            Some(Ok(response)) => response,
        };
        let answer = match read(response, &mut timer).await {
            Ok(answer) => answer,
            Err(None) => return failed(Phase::AnswerCut, Error::timeout(self.operation)),
            Err(Some(error)) => return failed(Phase::AnswerCut, broke(error)),
        };
        record(answer.status, &answer.headers);
        let took = client.runtime().now().saturating_duration_since(began);
        tracing::debug!(
            http.response.status_code = answer.status.as_u16(),
            request_id = request_id(&answer.headers),
            duration_ms = took.as_millis() as u64,
            "answered"
        );
        if client.logs_bodies() {
            tracing::trace!(body = %String::from_utf8_lossy(&answer.body), "answer");
        }
        if self.is_expected(answer.status) {
            return Ok(Ok(answer));
        }
        if let (StatusCode::UNAUTHORIZED, Some(authorization)) = (answer.status, &authorization) {
            client.credential_refused(authorization);
        }
        Ok(Err(self.refusal(answer, now)))
    }

    /// Is it a success, and of the kind that was asked for? A dry run that is answered as a run may have been one: that is no price.
    fn is_expected(&self, status: StatusCode) -> bool {
        let priced = status.as_u16() == DRY_RUN;
        status.is_success() && (self.expected == ANY || priced == (self.expected == DRY_RUN))
    }

    /// The credential; a provider has as long as the attempt.
    async fn authorization(&self, timer: &mut BoxFuture<'static, ()>, now: SystemTime) -> Result<HeaderValue> {
        match within(timer, self.call.client.authorization(now)).await {
            Some(Ok(Some(header))) => Ok(header),
            Some(Ok(None)) => Err(Error::request(
                self.operation,
                "needs a credential: give the client an API key and its secret, or a token",
            )),
            Some(Err(error)) => Err(error.of(self.operation)),
            None => Err(Error::credential("no token in time".into()).of(self.operation)),
        }
    }

    /// The error of an answer that is none that was asked for.
    fn refusal(&self, answer: Answer, now: SystemTime) -> (Error, Failure) {
        let Answer { status, headers, body } = answer;
        let limited = status == StatusCode::TOO_MANY_REQUESTS;
        let permanent = limited && retry::is_permanent(&serde_json::from_slice::<Value>(&body).unwrap_or(Value::Null));
        let message = match (status, self.expected) {
            (status, _) if status.is_redirection() => {
                "leads elsewhere, where the SDK does not follow: correct base_url"
            }
            (status, DRY_RUN) if status.is_success() => "was to be a dry run, but was answered as a run",
            (status, _) if status.is_success() => "was to be a run, but was answered as a dry run",
            _ => "",
        };
        let error = Error::api(self.operation, status, headers, body, now).or_message(message);
        (error, Failure { phase: Phase::Answered(status), permanent })
    }

    /// Did the API answer a dry run as if it had run?
    fn ran_instead(&self, error: &Error) -> bool {
        self.expected == DRY_RUN && error.status().is_some_and(|status| (200..300).contains(&status))
    }
}

/// Reads an answer: of a success everything, of an error as much as says what is wrong. The error is reqwest's, or none where the time
/// is over.
async fn read(
    mut response: Response,
    timer: &mut BoxFuture<'static, ()>,
) -> std::result::Result<Answer, Option<reqwest::Error>> {
    let (status, headers) = (response.status(), std::mem::take(response.headers_mut()));
    let limit = if status.is_success() { usize::MAX } else { LONGEST_ERROR };
    let announced = response.content_length().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    let mut body = Vec::with_capacity(announced.min(limit).min(1 << 20));
    while body.len() < limit {
        let cut = match within(timer, response.chunk()).await {
            Some(Ok(Some(chunk))) => {
                body.extend_from_slice(&chunk[..chunk.len().min(limit - body.len())]);
                continue;
            }
            Some(Ok(None)) => break,
            Some(Err(error)) => Some(error),
            None => None,
        };
        match status.is_success() {
            true => return Err(cut),
            // The status says enough.
            false => break,
        }
    }
    Ok(Answer { status, headers, body })
}

/// What work comes to, or nothing where the timer ends first.
async fn within<T>(timer: &mut BoxFuture<'static, ()>, work: impl Future<Output = T>) -> Option<T> {
    let mut work = pin!(work);
    poll_fn(|context| match work.as_mut().poll(context) {
        Poll::Ready(outcome) => Poll::Ready(Some(outcome)),
        Poll::Pending => timer.as_mut().poll(context).map(|()| None),
    })
    .await
}

/// Notes an answer on the span.
fn record(status: StatusCode, headers: &HeaderMap) {
    let span = Span::current();
    span.record("http.response.status_code", status.as_u16());
    if let Some(id) = request_id(headers) {
        span.record("request_id", id);
    }
}

/// OpenTelemetry's `error.type`: the status, or a word.
fn error_type(error: &Error) -> String {
    match error.status() {
        Some(status) if !error.is_decode() => status.to_string(),
        _ => error.kind().to_owned(),
    }
}
