use std::{
    error::Error as StdError,
    fmt, io,
    sync::Arc,
    time::{Duration, SystemTime},
};

use humantime::format_duration;
use reqwest::{StatusCode, Url, header::HeaderMap};
use serde_json::Value;

use super::{operation::Operation, retry};
use crate::values::{
    decode,
    redact::{self, Secrets},
    timestamp::Timestamp,
};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The error of a call, or of building a client.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// match client.assets().retrieve("asset_id").send().await {
///     Ok(response) => println!("{}", response.asset.id),
///     Err(error) if error.is_not_found() => println!("no such asset"),
///     Err(error) if error.is_outcome_unknown() => println!("it may have been carried out: {error}"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
///
/// It is one pointer wide and cheap to clone. `Display` and `Debug` are one line without secrets: method, path template, status, code,
/// message, number of attempts and request ID; `{:#?}` shows more. The underlying error, if any, is the [`source`](StdError::source).
///
/// The predicates classify the error: `is_not_found`, `is_rate_limited`, `is_timeout` … Several of them may be true: a generation whose
/// response did not arrive in time is [`is_timeout`](Self::is_timeout) and [`is_outcome_unknown`](Self::is_outcome_unknown).
/// [`kind`](Self::kind) is for code that matches on a single value.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    operation: Option<Operation>,
    status: Option<StatusCode>,
    code: Option<String>,
    message: String,
    details: Option<Value>,
    request_id: Option<String>,
    headers: HeaderMap,
    body: Vec<u8>,
    path: Option<String>,
    upload_id: Option<String>,
    /// Whether the API names a plan limit, which waiting does not lift.
    ceiling: bool,
    retryable: bool,
    retry_after: Option<Duration>,
    attempts: u32,
    elapsed: Duration,
    /// When the request with the unknown outcome was sent, and when waiting for its response ended.
    unknown_between: Option<(SystemTime, SystemTime)>,
    /// Secrets of the request that the response may repeat.
    secrets: Secrets,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// The kind of an [`Error`].
///
/// ```
/// use scenario_sdk::{Client, ErrorKind};
///
/// let error = Client::builder().base_url("not a URL").build().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Configuration);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The configuration of the client or an option of the call is invalid. Nothing was sent.
    Configuration,
    /// The request cannot be built from the values given. Nothing was sent.
    InvalidInput,
    /// There is no credential, or the token provider failed. Nothing was sent.
    Credential,
    /// There was no connection. Nothing was sent.
    Connect,
    /// There was no complete response in time.
    Timeout,
    /// The connection broke after something was sent.
    Disconnected,
    /// The API responded with an error; see [`Error::status`].
    Api,
    /// The API responded, and the response cannot be decoded.
    Decode,
    /// The pagination of a list cannot continue.
    Pagination,
    /// A local file or directory cannot be read or written.
    File,
    /// A run exceeds its cost limit. It was not started, and nothing was charged.
    CostLimit,
    /// A job, an upload, a training or an archive ended without its result, or did not end in time. The [source](std::error::Error::source)
    /// is a [`WaitError`](crate::WaitError), which has the ID and the last state.
    Wait,
    /// A file was not downloaded: it is not as expected, or its host is not allowed. If several files were to be downloaded, the
    /// [source](std::error::Error::source) is a [`DownloadError`](crate::DownloadError), which lists the saved and the failed files.
    Download,
}

impl ErrorKind {
    /// The kind in lower case, as in the `error.type` field of a span.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Configuration => "configuration",
            Self::InvalidInput => "invalid_input",
            Self::Credential => "credential",
            Self::Connect => "connect",
            Self::Timeout => "timeout",
            Self::Disconnected => "disconnected",
            Self::Api => "api",
            Self::Decode => "decode",
            Self::Pagination => "pagination",
            Self::File => "file",
            Self::CostLimit => "cost_limit",
            Self::Wait => "wait",
            Self::Download => "download",
        }
    }
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Arc::new(Inner {
            kind,
            operation: None,
            status: None,
            code: None,
            message: message.into(),
            details: None,
            request_id: None,
            headers: HeaderMap::new(),
            body: Vec::new(),
            path: None,
            upload_id: None,
            ceiling: false,
            retryable: false,
            retry_after: None,
            attempts: 0,
            elapsed: Duration::ZERO,
            unknown_between: None,
            secrets: Secrets::default(),
            source: None,
        }))
    }

    /// Modifies the error, without copying it unless there are clones.
    fn with(mut self, change: impl FnOnce(&mut Inner)) -> Self {
        change(Arc::make_mut(&mut self.0));
        self
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Configuration, message)
    }

    pub(crate) fn request(operation: &Operation, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidInput, message).of(operation)
    }

    /// The token is missing.
    pub(crate) fn credential(message: impl Into<String>, source: Option<Arc<dyn StdError + Send + Sync>>) -> Self {
        Self::new(ErrorKind::Credential, message).with(|inner| inner.source = source)
    }

    pub(crate) fn no_credential(operation: &Operation) -> Self {
        let message = "needs a credential: configure the client with an API key and its secret, or a token";
        Self::new(ErrorKind::Credential, message).of(operation)
    }

    /// The token provider exceeded the timeout of the attempt.
    pub(crate) fn no_token(operation: &Operation, time: Duration) -> Self {
        let message = format!("the token provider returned no token within {}", rounded(time));
        Self::new(ErrorKind::Credential, message).of(operation)
    }

    /// An error of a task with several calls; `source` has the details.
    pub(crate) fn task(
        kind: ErrorKind,
        message: impl Into<String>,
        source: Option<Arc<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self::new(kind, message).with(|inner| inner.source = source)
    }

    pub(crate) fn paging(operation: &Operation, message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Pagination, message).of(operation)
    }

    /// The deadline passed before the first attempt.
    pub(crate) fn deadline(operation: &Operation) -> Self {
        Self::new(ErrorKind::Timeout, "the deadline passed before the request was sent").of(operation)
    }

    /// The response exceeds the size limit.
    pub(crate) fn too_long(operation: &Operation) -> Self {
        Self::new(ErrorKind::Decode, "the response is longer than 256 MiB").of(operation)
    }

    /// The compressed response is truncated or corrupt.
    pub(crate) fn corrupt(operation: &Operation, source: io::Error) -> Self {
        let message = "the compressed response is truncated or corrupt";
        Self::new(ErrorKind::Disconnected, message).of(operation).with(|inner| inner.source = Some(Arc::new(source)))
    }

    /// The response has an encoding that was not requested.
    pub(crate) fn unknown_encoding(operation: &Operation, encoding: &str) -> Self {
        let encoding: String = encoding.escape_debug().take(50).collect();
        let next = if cfg!(feature = "gzip") {
            "check any proxy, and the header `accept-encoding` if you set it"
        } else {
            "enable the feature `gzip` of scenario-sdk"
        };
        let message =
            format!("the response has the content-encoding `{encoding}`, which the SDK cannot decode: {next}");
        Self::new(ErrorKind::Decode, message).of(operation)
    }

    /// The timeout of an attempt has passed.
    pub(crate) fn timeout(operation: &Operation, time: Duration) -> Self {
        Self::new(ErrorKind::Timeout, format!("no complete response within {}", rounded(time))).of(operation)
    }

    /// The timeout of an attempt has passed before anything was sent.
    pub(crate) fn no_connection(operation: &Operation, url: &Url, time: Duration) -> Self {
        let message = format!("no connection to {} within {}", host(url), rounded(time));
        Self::new(ErrorKind::Connect, message).of(operation)
    }

    /// An error of reqwest, without the URL that its text may contain.
    pub(crate) fn transport(operation: &Operation, source: reqwest::Error) -> Self {
        let cause = cause(&source);
        let (kind, message) = if source.is_builder() {
            (ErrorKind::InvalidInput, format!("the request cannot be built: {cause}"))
        } else if source.is_connect() {
            let host = source.url().map_or_else(|| "the API".to_owned(), host);
            (ErrorKind::Connect, format!("no connection to {host}: {cause}"))
        } else if source.is_timeout() {
            (ErrorKind::Timeout, "no complete response in time".to_owned())
        } else {
            (ErrorKind::Disconnected, format!("the connection broke: {cause}"))
        };
        let message = Secrets::default().message(&message);
        Self::new(kind, message).of(operation).with(|inner| inner.source = Some(Arc::new(source.without_url())))
    }

    /// An error response, in any of the formats that the API is known to use.
    pub(crate) fn api(
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        now: SystemTime,
        secrets: Secrets,
    ) -> Self {
        let mut json: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
        let text = |key: &str| json.get(key).and_then(Value::as_str).filter(|text| !text.is_empty());
        let nested = || json.pointer("/error/message").and_then(Value::as_str);
        // AWS gateways write `Message`.
        let message = ["reason", "message", "Message", "error", "detail"].into_iter().find_map(text).or_else(nested);
        let message = message.map(|message| secrets.message(message)).unwrap_or_default();
        let type_header = || headers.get("x-amzn-errortype")?.to_str().ok()?.split(':').next();
        let code = text("name").or_else(|| text("code")).or_else(type_header).map(|code| secrets.name(code));
        let trace_id = text("traceId").or_else(|| text("trace_id"));
        let request_id = request_id(&headers).or(trace_id).map(|id| secrets.name(id));
        let retry_after = retry::asked_delay(&headers, &json, now);
        let ceiling = retry::is_ceiling(&json, retry_after);
        let details = json.get_mut("details").map(Value::take);
        Self::new(ErrorKind::Api, message).with(|inner| {
            inner.status = Some(status);
            inner.code = code;
            inner.details = details;
            inner.request_id = request_id;
            inner.headers = headers;
            inner.body = body;
            inner.ceiling = ceiling;
            inner.retry_after = retry_after;
            inner.secrets = secrets;
        })
    }

    /// The error of a response with a status from 300 to 999 and a body, for tests.
    ///
    /// ```
    /// use scenario_sdk::Error;
    ///
    /// let error = Error::from_response(404, r#"{"reason":"Model x not found"}"#);
    /// assert!(error.is_not_found());
    /// assert_eq!(error.to_string(), "404 Not Found: Model x not found");
    /// ```
    ///
    /// Any other status reads as 500.
    #[cfg(feature = "test-util")]
    pub fn from_response(status: u16, body: impl Into<Vec<u8>>) -> Self {
        let status = StatusCode::from_u16(status).ok().filter(|status| status.as_u16() >= 300);
        let status = status.unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let error = Self::api(status, HeaderMap::new(), body.into(), SystemTime::UNIX_EPOCH, Secrets::default());
        let failure = retry::Failure { phase: retry::Phase::Responded(status), ceiling: error.is_ceiling() };
        error.retryable(failure.is_retryable(true))
    }

    /// A success whose body cannot be decoded.
    pub(crate) fn decode(
        operation: &Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Vec<u8>,
        source: &serde_json::Error,
        secrets: &Secrets,
    ) -> Self {
        // The message of serde_json quotes the value that it cannot decode.
        let text = secrets.decode_message(&source.to_string());
        let (path, why) = decode::path_of(&text).map_or((None, text.as_str()), |(path, why)| (Some(path), why));
        let message = not_json(&body).map(str::to_owned).unwrap_or_else(|| {
            let at = path.map(|path| format!(" at `{path}`")).unwrap_or_default();
            let near = secrets.excerpt(&body, source.line(), source.column());
            format!("cannot decode the response{at}: {why}, near `{near}`")
        });
        let path = path.map(str::to_owned);
        Self::new(ErrorKind::Decode, message)
            .of(operation)
            .with(|inner| {
                inner.path = path;
                inner.body = body;
                inner.secrets = secrets.clone();
            })
            .with_response(status, headers.clone())
    }

    /// Marks the error as one of a request that was sent, regardless of the connection error.
    pub(crate) fn sent(self) -> Self {
        match self.0.kind {
            ErrorKind::Connect | ErrorKind::InvalidInput => self.with(|inner| {
                inner.kind = ErrorKind::Disconnected;
                "the connection broke".clone_into(&mut inner.message);
            }),
            _ => self,
        }
    }

    /// Adds the status and headers of the response that was interrupted.
    pub(crate) fn with_response(self, status: StatusCode, headers: HeaderMap) -> Self {
        self.with(|inner| {
            inner.status = Some(status);
            inner.request_id = request_id(&headers).map(|id| inner.secrets.name(id));
            inner.headers = headers;
        })
    }

    /// Sets the operation.
    pub(crate) fn of(self, operation: &Operation) -> Self {
        self.with(|inner| inner.operation = Some(operation.clone()))
    }

    /// Sets the upload ID.
    pub(crate) fn of_upload(self, id: &str) -> Self {
        self.with(|inner| inner.upload_id = Some(id.to_owned()))
    }

    /// Sets the message if the API returned none.
    pub(crate) fn or_message(self, message: &str) -> Self {
        match self.0.message.is_empty() {
            true => self.with(|inner| message.clone_into(&mut inner.message)),
            false => self,
        }
    }

    /// Adds that the token was rejected although it had just been refreshed.
    pub(crate) fn after_refresh(self) -> Self {
        const REASON: &str = "the token was rejected right after it was refreshed";
        self.with(|inner| match inner.message.is_empty() {
            true => REASON.clone_into(&mut inner.message),
            false => inner.message.insert_str(0, &format!("{REASON}: ")),
        })
    }

    /// Whether the gateway rejected the token, which it does before the operation starts. A 403 without this header is about a permission.
    pub(crate) fn is_token_refused(&self) -> bool {
        let denied = || {
            let kind = self.0.headers.get("x-amzn-errortype").and_then(|value| value.to_str().ok());
            // AWS may append `:` and the URL of a service.
            kind.is_some_and(|kind| kind.split(':').next() == Some("AccessDeniedException"))
        };
        match self.status() {
            Some(401) => true,
            Some(403) => denied(),
            _ => false,
        }
    }

    /// Whether the API names a plan limit, which waiting does not lift.
    pub(crate) fn is_ceiling(&self) -> bool {
        self.0.ceiling
    }

    /// Sets the number of attempts and the elapsed time.
    pub(crate) fn after(self, attempts: u32, elapsed: Duration) -> Self {
        self.with(|inner| (inner.attempts, inner.elapsed) = (attempts, elapsed))
    }

    pub(crate) fn retryable(self, retryable: bool) -> Self {
        self.with(|inner| inner.retryable = retryable)
    }

    /// Marks the outcome as unknown: the request was sent at `sent`, and waiting for its response ended after `elapsed`.
    ///
    /// The end is not read from the clock, which may be set back in between.
    pub(crate) fn unknown(self, sent_at: SystemTime, elapsed: Duration) -> Self {
        let ended_at = sent_at.checked_add(elapsed).unwrap_or(sent_at);
        self.with(|inner| inner.unknown_between = Some((sent_at, ended_at)))
    }

    /// The kind of the error, for code that matches on a single value. The predicates are more specific.
    ///
    /// ```
    /// # fn example(error: scenario_sdk::Error) {
    /// use scenario_sdk::ErrorKind;
    ///
    /// let class = match error.kind() {
    ///     ErrorKind::Connect | ErrorKind::Timeout | ErrorKind::Disconnected => "network",
    ///     ErrorKind::Api => "API",
    ///     _ => "other",
    /// };
    /// # }
    /// ```
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Whether the configuration of the client or an option of the call is invalid. Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The message names the option. Correct it; a retry fails the same way.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == ErrorKind::Configuration
    }

    /// Whether the request cannot be built from the values of the call. Nothing was sent. A request that the API rejects is
    /// [`is_bad_request`](Self::is_bad_request).
    ///
    /// # Troubleshooting
    ///
    /// The message names the value, such as an empty ID, or an ID that would change the path.
    pub fn is_invalid_input(&self) -> bool {
        self.0.kind == ErrorKind::InvalidInput
    }

    /// Whether there was no connection. Nothing was sent, and the call was retried as often as its options allow.
    ///
    /// # Troubleshooting
    ///
    /// The message says what failed: DNS, the connection itself, the proxy, or TLS. Check the network, `base_url` and `proxy`.
    pub fn is_connect(&self) -> bool {
        self.0.kind == ErrorKind::Connect
    }

    /// Whether no complete response arrived in time. The request may still have been carried out.
    ///
    /// # Troubleshooting
    ///
    /// Give the call more time with `with_timeout` or `with_deadline`. For a generation, more time does not help: it responds at once, and
    /// its job runs asynchronously. If [`is_outcome_unknown`](Self::is_outcome_unknown) is also true, read its documentation before you
    /// send the request again.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == ErrorKind::Timeout
    }

    /// Whether the connection broke after something was sent: it was reset or closed, or the response was not HTTP. The request may have
    /// been carried out.
    ///
    /// # Troubleshooting
    ///
    /// The message has the cause. If it happens repeatedly, look for a proxy, a firewall or a VPN between this machine and the API.
    pub fn is_disconnected(&self) -> bool {
        self.0.kind == ErrorKind::Disconnected
    }

    /// Whether a local file or directory cannot be read or written.
    ///
    /// # Troubleshooting
    ///
    /// The message has the path and the error of the operating system. For an upload, nothing was sent before; for a download, no file with
    /// the final name was created.
    pub fn is_file(&self) -> bool {
        self.0.kind == ErrorKind::File
    }

    /// Whether a run exceeds its cost limit. It was not started, and nothing was charged.
    ///
    /// # Troubleshooting
    ///
    /// The message has the price and the limit, in creative units.
    pub fn is_cost_limit(&self) -> bool {
        self.0.kind == ErrorKind::CostLimit
    }

    /// Whether the pagination of a list cannot continue: the API returned the same page token again, or the token to resume from belongs to
    /// another list.
    ///
    /// # Troubleshooting
    ///
    /// The message says which. The items returned so far are valid. Resume with a token of the same call. If the API repeats a page token,
    /// please report the call and its options.
    pub fn is_pagination(&self) -> bool {
        self.0.kind == ErrorKind::Pagination
    }

    /// Whether the response cannot be decoded as the response type of the operation. The operation may have been carried out.
    ///
    /// # Troubleshooting
    ///
    /// [`json_path`](Self::json_path) is the location, [`body`](Self::body) is the whole response, and `send_raw` returns responses without
    /// decoding them. A newer version of the SDK may decode it; please report it.
    pub fn is_decode(&self) -> bool {
        self.0.kind == ErrorKind::Decode
    }

    /// Whether the credential was rejected (401, 403) or missing.
    ///
    /// # Troubleshooting
    ///
    /// 401: check the key and its secret, or the token. 403 has four causes, distinguished by the message and [`code`](Self::code): the
    /// plan does not include the model (`ModelAccessRestrictedError`), the key's scope or role does not include the operation, the
    /// operation does not accept API keys, or the token has expired. A token of a [provider](crate::ClientBuilder::token_provider) is
    /// refreshed and the call repeated before it fails; if the new token is rejected too, the message says so.
    ///
    /// Without a status, the client has no credential, or its token provider returned no token. An error that the provider returned is the
    /// [`source`](StdError::source).
    pub fn is_auth(&self) -> bool {
        self.0.kind == ErrorKind::Credential || matches!(self.status(), Some(401 | 403))
    }

    /// Whether the API rejected a value of the request (400). Nothing was started or charged.
    ///
    /// # Troubleshooting
    ///
    /// The message names the value. The inputs of a model are in the `inputs` of `models().retrieve(…)`.
    pub fn is_bad_request(&self) -> bool {
        self.status() == Some(400)
    }

    /// Whether the requested object does not exist (404).
    ///
    /// # Troubleshooting
    ///
    /// An API key has access only to its own project. Check the ID, and `with_project_id` if you use a token.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Whether the request conflicts with the current state of the object (409).
    ///
    /// # Troubleshooting
    ///
    /// Retrieve the object, then decide whether to repeat the request.
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(409)
    }

    /// Whether the content of a well-formed request was rejected (422).
    ///
    /// # Troubleshooting
    ///
    /// The message and [`details`](Self::details) name the part.
    pub fn is_unprocessable(&self) -> bool {
        self.status() == Some(422)
    }

    /// Whether a rate limit or a plan limit was exceeded (429). Nothing was started or charged.
    ///
    /// # Troubleshooting
    ///
    /// Wait for [`retry_after`](Self::retry_after). If [`details`](Self::details) have an `actionLimit`, a plan limit is reached: wait
    /// until running jobs have ended, delete objects, or upgrade the plan.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// Whether the API failed (5xx).
    ///
    /// # Troubleshooting
    ///
    /// Try again later. If the error persists, contact Scenario's support with the [`request_id`](Self::request_id).
    pub fn is_server_error(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// Whether a request that is not idempotent was sent and its response was lost. It may have been carried out, and charged.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// use std::time::Duration;
    ///
    /// let run = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox");
    /// match run.send().await {
    ///     Err(error) if error.is_outcome_unknown() => {
    ///         // Clocks differ, and the server may be slow: extend the range on both sides, and check again after a while.
    ///         let (from, to) = error.unknown_between().unwrap();
    ///         let (from, to) = (from - Duration::from_secs(60), to + Duration::from_secs(120));
    ///         let mut jobs = client.jobs().list().items().max_items(500);
    ///         while let Some(job) = jobs.next().await.transpose()? {
    ///             if job.created_at.to_system_time().is_some_and(|time| from <= time && time <= to) {
    ///                 println!("{} may be it: {}", job.job_id, job.status);
    ///             }
    ///         }
    ///     }
    ///     other => drop(other?),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Troubleshooting
    ///
    /// The API has no idempotency key, so the SDK does not retry such a request. The message names the call that shows whether it was
    /// carried out: `jobs().list()` for a run, `collections().list()` for a collection, and so on. Check the time range of
    /// [`unknown_between`](Self::unknown_between). The API may start the operation later than that: wait, check again, and only then send
    /// the request again.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.unknown_between.is_some()
    }

    /// Whether the failed call may have been charged. True for a run whose outcome is unknown or whose response cannot be decoded.
    ///
    /// # Troubleshooting
    ///
    /// Check `client.jobs().list()`: the cost of a job is in its `billing`. A failed job is refunded, with few exceptions.
    pub fn may_be_charged(&self) -> bool {
        let paid = self.0.operation.as_ref().is_some_and(|operation| operation.paid);
        paid && (self.ran() || self.is_outcome_unknown())
    }

    /// Whether the response is a success other than the price of a dry run.
    fn ran(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_success() && status.as_u16() != 269)
    }

    /// When the request with the [unknown outcome](Self::is_outcome_unknown) was sent, and when waiting for its response ended, by the
    /// clock of this machine. The server's clock may differ, and the server may start the operation later.
    pub fn unknown_between(&self) -> Option<(SystemTime, SystemTime)> {
        self.0.unknown_between
    }

    /// Whether sending the same request again later is safe and may succeed.
    ///
    /// # Troubleshooting
    ///
    /// The client has already retried as often as its options allow: wait before you retry again.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// The `operationId` of the call that failed.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| operation.id)
    }

    /// The HTTP status, if the API responded.
    pub fn status(&self) -> Option<u16> {
        self.0.status.map(|status| status.as_u16())
    }

    /// The error code of the API, for example `ModelAccessRestrictedError`; at most 100 characters.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The message of the API or the SDK: one line of at most 300 characters, without links. [`body`](Self::body) has the full text.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The details from the API, for example `{"currentPlan": …, "requiredPlan": …}`.
    pub fn details(&self) -> Option<&Value> {
        self.0.details.as_ref()
    }

    /// The location in the response of the value that cannot be decoded, for example `models[3].status`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The ID of the upload that was created and not completed, for `Client::resume_upload`.
    pub fn upload_id(&self) -> Option<&str> {
        self.0.upload_id.as_deref()
    }

    /// The request ID, for Scenario's support; at most 100 characters.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The headers of the response that are valid text, with lowercase names.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// The body of the response; for an error response, at most its first MiB.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The number of attempts.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The duration of the call, including the delays between attempts.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// The delay before the next attempt, as requested by the API.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// What to check if the request may have been carried out.
    fn outcome(&self) -> String {
        let operation = self.0.operation.as_ref();
        let check = operation.and_then(|operation| operation.look_in).unwrap_or("what was made or changed");
        match self.0.unknown_between {
            Some((from, to)) => {
                let (from, to) = (Timestamp::from(from), Timestamp::from(to));
                let charged = if self.may_be_charged() { " and it may have been charged" } else { "" };
                format!(
                    "; the outcome is unknown{charged}: before sending it again, check {check} between {from} and {to}"
                )
            }
            None => String::new(),
        }
    }
}

/// The ID of a request, from any of the headers known to carry it.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "x-amzn-requestid", "x-amz-apigw-id"];
    names.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}

/// The message for a body that is obviously not JSON.
fn not_json(body: &[u8]) -> Option<&'static str> {
    match body.trim_ascii_start() {
        [] => Some("the response is empty, but should be JSON"),
        [b'<', ..] => Some(
            "the response is HTML or XML, but should be JSON: check base_url, and whether a proxy responds instead of the API",
        ),
        [0x1f, 0x8b, ..] => Some("the response is compressed with gzip, but has no content-encoding"),
        _ => None,
    }
}

/// The host of a URL, with its port if it is not the default.
fn host(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

/// The root cause of an error of the HTTP client, and the phase of connecting that failed.
fn cause(error: &reqwest::Error) -> String {
    let causes: Vec<_> = std::iter::successors(error.source(), |cause| (**cause).source()).collect();
    let says = |text: &str| causes.iter().any(|cause| cause.to_string().contains(text));
    let io = causes.iter().rev().find_map(|cause| cause.downcast_ref::<io::Error>());
    // For an error of the operating system or a timeout, the TCP connection failed.
    let connected = io.is_none_or(|io| io.raw_os_error().is_none() && io.kind() != io::ErrorKind::TimedOut);
    let stage = if !error.is_connect() {
        ""
    } else if says("dns error") {
        "DNS: "
    } else if says("tunnel error") {
        "proxy: "
    } else if connected && error.url().is_some_and(|url| url.scheme() == "https") {
        "TLS: "
    } else {
        ""
    };
    format!("{stage}{}", causes.last().map_or("unknown cause".to_owned(), ToString::to_string))
}

/// A readable duration: in whole seconds, or in milliseconds if it is shorter.
fn rounded(time: Duration) -> impl fmt::Display {
    let unit = Duration::from_millis(if time < Duration::from_secs(1) { 1 } else { 1000 });
    let count = u64::try_from(time.as_nanos().div_ceil(unit.as_nanos())).unwrap_or(u64::MAX);
    format_duration(unit.saturating_mul(u32::try_from(count).unwrap_or(u32::MAX)))
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        if let Some(operation) = &inner.operation {
            write!(f, "{} {}: ", operation.method, redact::one_line(&operation.path, 100))?;
        }
        let reason =
            inner.status.and_then(|status| Some(format!("{} {}", status.as_u16(), status.canonical_reason()?)));
        let status = reason.or_else(|| inner.status.map(|status| status.as_u16().to_string()));
        let facts: Vec<_> = status.into_iter().chain(inner.code.clone()).collect();
        f.write_str(&facts.join(" "))?;
        if !inner.message.is_empty() {
            f.write_str(if facts.is_empty() { "" } else { ": " })?;
            f.write_str(&inner.message)?;
        }
        f.write_str(&self.outcome())?;
        let attempts = (inner.attempts > 1).then(|| format!("after {} attempts", inner.attempts));
        let retry_after = inner.retry_after.map(|time| format!("retry after {}", rounded(time)));
        let limit = inner.ceiling.then(|| "a plan limit is reached".to_owned());
        let upload_id = inner.upload_id.as_ref().map(|id| format!("upload id {}", redact::one_line(id, 100)));
        let request_id = inner.request_id.as_ref().map(|id| format!("request id {id}"));
        let remarks: Vec<_> = [attempts, retry_after, limit, upload_id, request_id].into_iter().flatten().collect();
        if !remarks.is_empty() {
            write!(f, " ({})", remarks.join(", "))?;
        }
        Ok(())
    }
}

/// Same as `Display`; `{:#?}` shows the details.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !f.alternate() {
            return fmt::Display::fmt(self, f);
        }
        let details = self.0.details.as_ref().map(|details| self.0.secrets.message(&details.to_string()));
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("operation", &self.operation())
            .field("status", &self.status())
            .field("code", &self.code())
            .field("message", &self.message())
            .field("details", &details)
            .field("json_path", &self.json_path())
            .field("upload_id", &self.upload_id())
            .field("request_id", &self.request_id())
            .field("attempts", &self.attempts())
            .field("elapsed", &self.elapsed())
            .field("retry_after", &self.retry_after())
            .field("unknown_between", &self.unknown_between())
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

#[cfg(test)]
mod tests {
    use std::borrow::Cow;

    use super::*;

    const OPERATION: Operation = Operation {
        id: "GetX",
        method: "GET",
        path: Cow::Borrowed("/x/{id}"),
        auth: true,
        idempotent: true,
        paid: false,
        look_in: None,
    };

    fn of(status: u16, headers: HeaderMap, body: &str, secrets: Secrets) -> Error {
        let status = StatusCode::from_u16(status).unwrap();
        Error::api(status, headers, body.into(), SystemTime::UNIX_EPOCH, secrets).of(&OPERATION)
    }

    fn api(status: u16, body: &str) -> Error {
        let mut headers = HeaderMap::new();
        headers.insert("x-amzn-requestid", "r-1".parse().unwrap());
        of(status, headers, body, Secrets::default())
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
            (400, r#"{"reason":"","Message":"AWS"}"#, None, "AWS"),
            (422, r#"{"error":{"message":"nested"},"code":"E1"}"#, Some("E1"), "nested"),
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
    fn the_body_names_the_request_where_no_header_does() {
        let error = of(400, HeaderMap::new(), r#"{"reason":"no","traceId":"t-1"}"#, Secrets::default());
        assert_eq!(error.request_id(), Some("t-1"));
        assert_eq!(api(400, r#"{"traceId":"t-1"}"#).request_id(), Some("r-1"));
    }

    #[test]
    fn a_decode_error_has_its_cause_path_and_excerpt() {
        let body = br#"{"models":[{"id":"m"},{"id":"n","url":"https://cdn/x?Signature=canary-canary-canary-canary","privacy":[]}]}"#;
        let source = serde_json::from_slice::<crate::types::ModelListResponse>(body).unwrap_err();
        let error =
            Error::decode(&OPERATION, StatusCode::OK, &HeaderMap::new(), body.to_vec(), &source, &Secrets::default());
        assert!(error.is_decode());
        assert_eq!(error.json_path(), Some("models[1].privacy"));
        assert_eq!(error.body(), body);
        let text = error.to_string();
        assert!(text.starts_with("GET /x/{id}: 200 OK: cannot decode the response at `models[1].privacy`: expected a string, found a list"), "{text}");
        assert!(text.contains(r#"{"id":"n","url":"…","privacy":["#), "{text}");
        assert!(!text.contains("canary") && !format!("{error:?}").contains("canary"), "{text}");
    }

    #[test]
    fn an_unknown_outcome_names_the_call_to_check() {
        let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds);
        let look_in = Some("jobs().list()");
        let run = Operation { id: "PostX", method: "POST", idempotent: false, paid: true, look_in, ..OPERATION };
        let lost = |operation: &Operation| {
            Error::timeout(operation, Duration::from_secs(60)).unknown(at(0), Duration::from_secs(60))
        };
        let error = lost(&run);
        assert!(error.is_outcome_unknown() && error.may_be_charged() && error.is_timeout());
        assert_eq!(error.unknown_between(), Some((at(0), at(60))));
        assert_eq!(
            error.to_string(),
            "POST /x/{id}: no complete response within 1m; the outcome is unknown and it may have been charged: before sending it again, check \
             jobs().list() between 2026-09-21T14:13:20.000Z and 2026-09-21T14:14:20.000Z"
        );
        let free = lost(&Operation { paid: false, look_in: Some("collections().list()"), ..run.clone() });
        assert!(!free.may_be_charged());
        assert!(
            free.to_string().contains("is unknown: before sending it again, check collections().list() between"),
            "{free}"
        );
        let raw = lost(&Operation { look_in: None, ..run });
        assert!(raw.to_string().contains("check what was made or changed between"), "{raw}");
        assert!(!api(404, "").may_be_charged());
    }

    #[test]
    fn a_message_shows_no_links() {
        let error = api(400, r#"{"reason":"cannot fetch https://u:p@cdn/x?Signature=canary","details":{"a":1}}"#);
        assert_eq!(error.message(), "cannot fetch https://cdn/…");
        assert_eq!(error.details().unwrap()["a"], 1);
    }

    #[test]
    fn a_clone_is_the_same_error_and_stays_when_the_other_changes() {
        let error = api(404, r#"{"reason":"no"}"#);
        let clone = error.clone().after(3, Duration::from_secs(1));
        assert_eq!((error.attempts(), clone.attempts()), (0, 3));
        assert_eq!((clone.message(), clone.status()), ("no", Some(404)));
        let source = Error::credential("no token", Some(Arc::new(io::Error::other("offline"))));
        assert_eq!(source.clone().source().unwrap().to_string(), "offline");
    }

    #[test]
    fn debug_is_one_line_and_shows_details_when_asked() {
        let error = api(403, r#"{"reason":"no","details":{"plan":"pro","url":"/x?Signature=canary"}}"#);
        assert_eq!(format!("{error:?}"), error.to_string());
        let details = format!("{error:#?}");
        assert!(details.contains("kind: Api,\n") && details.contains(r#"\"plan\":\"pro\""#), "{details}");
        assert!(!details.contains("canary"), "{details}");
    }

    #[test]
    fn a_response_that_is_not_json_is_described() {
        let decode = |body: &[u8]| {
            let headers = HeaderMap::new();
            let source = serde_json::from_slice::<Value>(body).unwrap_err();
            let status = StatusCode::from_u16(269).unwrap();
            let error = Error::decode(&OPERATION, status, &headers, body.to_vec(), &source, &Secrets::default());
            error.to_string()
        };
        let html = "the response is HTML or XML, but should be JSON: check base_url, and whether a proxy responds instead of the API";
        let cases: [(&[u8], _); 5] = [
            (b" \n", "the response is empty, but should be JSON"),
            (b"\n<!doctype html>", html),
            (b"\x1f\x8b\x08\xff", "the response is compressed with gzip, but has no content-encoding"),
            (b"{", "cannot decode the response: EOF while parsing an object at line 1 column 1, near `{`"),
            (b"{\"a\":x", "cannot decode the response: expected value at line 1 column 6, near `{\"a\":x`"),
        ];
        for (body, expected) in cases {
            assert_eq!(decode(body), format!("GET /x/{{id}}: 269: {expected}"));
        }
    }

    #[test]
    fn texts_of_a_response_are_bounded_and_unchanged() {
        let long = "ä".repeat(5 << 20);
        let error = api(400, &format!(r#"{{"reason":"{long}","code":"{long}"}}"#));
        assert_eq!((error.message().chars().count(), error.code().unwrap().chars().count()), (301, 101));
        assert!(error.message().ends_with("ä…"));
        let error = api(400, r#"{"reason":"a\u001b[2Jb\u202ec","name":"\u200bx"}"#);
        assert_eq!((error.message(), error.code()), (r"a\u{1b}[2Jb\u{202e}c", Some(r"\u{200b}x")));

        let body = format!(r#"{{"models":"{long}"}}"#);
        let source = serde_json::from_str::<crate::types::ModelListResponse>(&body).unwrap_err();
        let none = Secrets::default();
        let error = Error::decode(&OPERATION, StatusCode::OK, &HeaderMap::new(), body.into_bytes(), &source, &none);
        let text = error.to_string();
        assert!(text.contains("at `models`: expected a list, found a string") && text.len() < 400, "{text}");
    }

    #[test]
    fn a_credential_in_the_response_is_not_shown() {
        let header = |text: &str| Secrets::new(Some(&text.parse().unwrap()));
        // `canary-key:canary-secret`
        let key = "Y2FuYXJ5LWtleTpjYW5hcnktc2VjcmV0";
        let basic = || header("Basic Y2FuYXJ5LWtleTpjYW5hcnktc2VjcmV0");
        let encoded = "Y2FuYXJ5LWtleTpjYW5hcnktc2VjcmV0=".replace('=', "%3D");
        for echo in
            [key, &encoded, "canary-key", "canary-secret", "canary-key:canary-secret", "canary%2Dkey%3Acanary%2Dsecret"]
        {
            let text = format!("'{echo}' in Authorization: 'Basic {echo}' and {echo}");
            let mut headers = HeaderMap::new();
            headers.insert("x-request-id", format!("id-{echo}").parse().unwrap());
            let error =
                of(403, headers, &format!(r#"{{"message":"{text}","name":"{echo}","details":"{echo}"}}"#), basic());
            let output = format!("{error} {error:#?}");
            assert!(!output.contains("anary") && !output.contains("Y2Fu"), "{output}");
            assert!(output.contains("in Authorization: "), "{output}");
        }
        let error = of(403, HeaderMap::new(), r#"{"message":"Bearer e.y.j is expired"}"#, header("Bearer e.y.j"));
        assert_eq!(error.message(), "… is expired");
        // A short secret is recognized only after its scheme, because it may be any word.
        let error = of(403, HeaderMap::new(), r#"{"message":"not azpz but Basic azpz"}"#, header("Basic azpz"));
        assert_eq!(error.message(), "not azpz but …");
    }

    #[test]
    fn display_is_one_line() {
        let error = api(404, r#"{"reason":"Model\nx not found","name":"NotFound"}"#);
        assert_eq!(error.to_string(), "GET /x/{id}: 404 Not Found NotFound: Model x not found (request id r-1)");
        assert_eq!(api(502, "<html>").to_string(), "GET /x/{id}: 502 Bad Gateway (request id r-1)");
        let busy = of(
            429,
            [("retry-after".parse().unwrap(), "61".parse().unwrap())].into_iter().collect(),
            "",
            Secrets::default(),
        );
        assert_eq!(
            busy.after(3, Duration::ZERO).to_string(),
            "GET /x/{id}: 429 Too Many Requests (after 3 attempts, retry after 1m 1s)"
        );
        assert_eq!(Error::configuration("no key").to_string(), "no key");
    }
}
