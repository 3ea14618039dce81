use std::{
    error::Error as StdError,
    fmt,
    time::{Duration, SystemTime},
};

use reqwest::{StatusCode, header::HeaderMap};
use serde_json::Value;

use crate::{decode, operation::Operation, redact, retry, types::Timestamp};

/// The result of a call.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// What went wrong with a call, or with building a client.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// match client.assets().retrieve("asset_id").send().await {
///     Ok(response) => println!("{}", response.asset.id),
///     Err(error) if error.is_not_found() => println!("no such asset"),
///     Err(error) if error.is_outcome_unknown() => println!("look in client.jobs().list(): {error}"),
///     Err(error) => return Err(error),
/// }
/// # Ok(())
/// # }
/// ```
///
/// It is one pointer wide. Its `Display` is one line without secrets: verb, path template, status, code, message and request id. What
/// caused it is in [`source`](StdError::source).
///
/// What an error was decides what to do next, so ask it by its predicates: `is_not_found`, `is_rate_limited`, `is_timeout` … Several of
/// them may be true: a generation whose answer did not come in time is [`is_timeout`](Self::is_timeout) and
/// [`is_outcome_unknown`](Self::is_outcome_unknown).
pub struct Error(Box<Inner>);

struct Inner {
    kind: Kind,
    operation: Option<Operation>,
    status: Option<StatusCode>,
    code: Option<String>,
    message: String,
    details: Option<Value>,
    /// What the body calls the request, where no header does.
    trace_id: Option<String>,
    headers: HeaderMap,
    body: Vec<u8>,
    path: Option<String>,
    /// Does the API name a limit that no moment's waiting lifts?
    ceiling: bool,
    retryable: bool,
    retry_after: Option<Duration>,
    attempts: u32,
    elapsed: Duration,
    /// When the request whose outcome is unknown was sent, and when its response was given up.
    unknown_between: Option<(SystemTime, SystemTime)>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Configuration,
    Request,
    Credential,
    Connect,
    Timeout,
    Transport,
    Api,
    Decode,
    Paging,
}

impl Error {
    fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            operation: None,
            status: None,
            code: None,
            message: message.into(),
            details: None,
            trace_id: None,
            headers: HeaderMap::new(),
            body: Vec::new(),
            path: None,
            ceiling: false,
            retryable: false,
            retry_after: None,
            attempts: 0,
            elapsed: Duration::ZERO,
            unknown_between: None,
            source: None,
        }))
    }

    pub(crate) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Kind::Configuration, message)
    }

    pub(crate) fn request(operation: &Operation, message: impl Into<String>) -> Self {
        Self::new(Kind::Request, message).of(operation)
    }

    pub(crate) fn credential(source: Box<dyn StdError + Send + Sync>) -> Self {
        let mut error = Self::new(Kind::Credential, "the token provider failed");
        error.0.source = Some(source);
        error
    }

    pub(crate) fn no_credential(operation: &Operation) -> Self {
        let message = "needs a credential: give the client an API key and its secret, or a token";
        Self::new(Kind::Credential, message).of(operation)
    }

    pub(crate) fn paging(operation: &Operation, message: impl Into<String>) -> Self {
        Self::new(Kind::Paging, message).of(operation)
    }

    /// The time for all attempts is over.
    pub(crate) fn deadline(operation: &Operation) -> Self {
        Self::new(Kind::Timeout, "the deadline has passed").of(operation)
    }

    /// The answer is longer than any that the API has.
    pub(crate) fn too_long(operation: &Operation) -> Self {
        Self::new(Kind::Decode, "the answer is longer than 256 MiB").of(operation)
    }

    /// The time of an attempt is over.
    pub(crate) fn timeout(operation: &Operation) -> Self {
        Self::new(Kind::Timeout, "no answer in time").of(operation)
    }

    /// The time of an attempt is over, and there was no connection yet.
    pub(crate) fn no_connection(operation: &Operation) -> Self {
        Self::new(Kind::Connect, "no connection in time").of(operation)
    }

    /// What reqwest failed with; its own text may hold the URL, which is taken out.
    pub(crate) fn transport(operation: &Operation, source: reqwest::Error) -> Self {
        let (kind, message) = if source.is_builder() {
            (Kind::Request, "the request cannot be built")
        } else if source.is_connect() {
            (Kind::Connect, "no connection")
        } else if source.is_timeout() {
            (Kind::Timeout, "no answer in time")
        } else {
            (Kind::Transport, "the connection broke")
        };
        let mut error = Self::new(kind, message).of(operation);
        error.0.source = Some(Box::new(source.without_url()));
        error
    }

    /// An answer that is not a success, in any of the shapes that the API is known to use.
    pub(crate) fn api(
        operation: &Operation,
        status: StatusCode,
        headers: HeaderMap,
        body: Vec<u8>,
        now: SystemTime,
    ) -> Self {
        let mut json: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
        let text = |key: &str| json.get(key).and_then(Value::as_str);
        let nested = || json.pointer("/error/message").and_then(Value::as_str);
        let message = ["reason", "message", "error", "detail"].into_iter().find_map(text).or_else(nested);
        let mut error = Self::new(Kind::Api, redact::urls(message.unwrap_or_default())).of(operation);
        error.0.code = text("name").or(text("code")).map(redact::urls);
        error.0.trace_id = text("traceId").or(text("trace_id")).map(redact::urls);
        error.0.retry_after = retry::asked_delay(&headers, &json, now);
        error.0.ceiling = retry::is_ceiling(&json, error.0.retry_after);
        error.0.details = json.get_mut("details").map(Value::take);
        error.0.status = Some(status);
        error.0.headers = headers;
        error.0.body = body;
        error
    }

    /// A success whose body is not what the operation answers.
    pub(crate) fn decode(
        operation: &Operation,
        status: StatusCode,
        headers: &HeaderMap,
        body: Vec<u8>,
        source: &serde_json::Error,
    ) -> Self {
        // What serde_json says quotes the value it stumbled over, which may be a link.
        let text = redact::urls(&source.to_string());
        let (path, why) = decode::path_of(&text).map_or((None, text.as_str()), |(path, why)| (Some(path), why));
        let at = path.map(|path| format!(" at `{path}`")).unwrap_or_default();
        let near = decode::excerpt(&body, source.line(), source.column());
        let mut error =
            Self::new(Kind::Decode, format!("cannot read the answer{at}: {why}, near `{near}`")).of(operation);
        error.0.path = path.map(str::to_owned);
        error.0.status = Some(status);
        error.0.headers = headers.clone();
        error.0.body = body;
        error
    }

    /// The same error, of a request that was sent, whatever its connection came to afterwards.
    pub(crate) fn sent(mut self) -> Self {
        if matches!(self.0.kind, Kind::Connect | Kind::Request) {
            self.0.kind = Kind::Transport;
            "the connection broke".clone_into(&mut self.0.message);
        }
        self
    }

    /// The same error, with what is known of the answer that it broke.
    pub(crate) fn answered(mut self, status: StatusCode, headers: HeaderMap) -> Self {
        self.0.status = Some(status);
        self.0.headers = headers;
        self
    }

    /// The same error, of an operation.
    pub(crate) fn of(mut self, operation: &Operation) -> Self {
        self.0.operation = Some(operation.clone());
        self
    }

    /// The same error, with a message where the API gave none.
    pub(crate) fn or_message(mut self, message: &str) -> Self {
        if self.0.message.is_empty() {
            message.clone_into(&mut self.0.message);
        }
        self
    }

    /// Does the API name a limit that no moment's waiting lifts?
    pub(crate) fn is_ceiling(&self) -> bool {
        self.0.ceiling
    }

    /// The kind, in a word of lower case.
    pub(crate) fn kind(&self) -> &'static str {
        match self.0.kind {
            Kind::Configuration => "configuration",
            Kind::Request => "request",
            Kind::Credential => "credential",
            Kind::Connect => "connect",
            Kind::Timeout => "timeout",
            Kind::Transport => "transport",
            Kind::Api => "api",
            Kind::Decode => "decode",
            Kind::Paging => "paging",
        }
    }

    /// What the attempts came to.
    pub(crate) fn after(mut self, attempts: u32, elapsed: Duration) -> Self {
        self.0.attempts = attempts;
        self.0.elapsed = elapsed;
        self
    }

    pub(crate) fn retryable(mut self, retryable: bool) -> Self {
        self.0.retryable = retryable;
        self
    }

    /// The outcome is unknown: the request was sent at this time, and its response given up so much later.
    ///
    /// The clock may be set back in between, so that the end is not read from it.
    pub(crate) fn unknown(mut self, sent_at: SystemTime, elapsed: Duration) -> Self {
        self.0.unknown_between = Some((sent_at, sent_at.checked_add(elapsed).unwrap_or(sent_at)));
        self
    }

    /// Is the client, or an option of the call, set up wrong? Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The message names the option: correct it. Trying again changes nothing.
    pub fn is_configuration(&self) -> bool {
        self.0.kind == Kind::Configuration
    }

    /// Can the request not be built from the values given? Nothing was sent.
    ///
    /// # Troubleshooting
    ///
    /// The message names the value, such as an empty id, or one that would make another path.
    pub fn is_invalid_request(&self) -> bool {
        self.0.kind == Kind::Request
    }

    /// Was there no connection? Nothing was sent, and the call was tried as often as its options allow.
    ///
    /// # Troubleshooting
    ///
    /// The [`source`](StdError::source) says which of name, address, proxy or TLS failed. Check the network, `base_url` and `proxy`.
    pub fn is_connect(&self) -> bool {
        self.0.kind == Kind::Connect
    }

    /// Was there no answer in time? What was asked for may have been carried out all the same.
    ///
    /// # Troubleshooting
    ///
    /// Give the call more time with `with_timeout` or `with_deadline`. Generations answer at once with a job and go on by themselves, so
    /// that waiting longer for the answer does not help them. If [`is_outcome_unknown`](Self::is_outcome_unknown) is true as well, read
    /// there before you send it again.
    pub fn is_timeout(&self) -> bool {
        self.0.kind == Kind::Timeout
    }

    /// Did the connection break after something was sent: reset, closed, or speaking no HTTP? What was asked for may have been carried out.
    ///
    /// # Troubleshooting
    ///
    /// The [`source`](StdError::source) says how. If it goes on, something between here and the API does it: a proxy, a firewall, a VPN.
    pub fn is_disconnected(&self) -> bool {
        self.0.kind == Kind::Transport
    }

    /// Can the pages of a list not go on: the API gave a token again, and they would never end, or the token to resume from is none of theirs?
    ///
    /// # Troubleshooting
    ///
    /// The message says which. The items before are good. Resume with a token of the same call; of a token that the API repeats, please
    /// report the call and its options.
    pub fn is_pagination(&self) -> bool {
        self.0.kind == Kind::Paging
    }

    /// Did the API answer, but not with what the operation answers? It was carried out.
    ///
    /// # Troubleshooting
    ///
    /// [`json_path`](Self::json_path) says where, [`body`](Self::body) has what came, and `send_raw` reads around it. A newer version of
    /// the SDK may know better; please report it.
    pub fn is_decode(&self) -> bool {
        self.0.kind == Kind::Decode
    }

    /// Was the credential not good enough (401, 403), or none to be had?
    ///
    /// # Troubleshooting
    ///
    /// 401: check the key and its secret, or the token. 403 has three reasons, which the message and [`code`](Self::code) tell apart: the
    /// plan does not include the model (`ModelAccessRestrictedError`), the key's scope or role does not include the operation, or the
    /// operation takes no API key at all. Without a status nothing was sent: the client has no credential, or its token provider failed,
    /// which is the [`source`](StdError::source) then.
    pub fn is_auth(&self) -> bool {
        self.0.kind == Kind::Credential || matches!(self.status(), Some(401 | 403))
    }

    /// Is there no such thing (404)?
    ///
    /// # Troubleshooting
    ///
    /// An API key sees its own project only. Check the id, and `with_project_id` where a token is used.
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(404)
    }

    /// Were there too many requests, or too many of one kind (429)? Nothing was begun or charged.
    ///
    /// # Troubleshooting
    ///
    /// [`retry_after`](Self::retry_after) says when to come back. If [`details`](Self::details) name an `actionLimit`, a ceiling is
    /// reached: let running jobs end, delete something, or ask for a larger plan.
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(429)
    }

    /// Did the API fail (5xx)?
    ///
    /// # Troubleshooting
    ///
    /// Try later. Quote the [`request_id`](Self::request_id) to Scenario's support if it goes on.
    pub fn is_server_error(&self) -> bool {
        self.0.status.is_some_and(|status| status.is_server_error())
    }

    /// Was something sent that must not be done twice, and its answer lost? It may have been carried out, and charged.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// use std::time::Duration;
    ///
    /// let run = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox");
    /// match run.send().await {
    ///     Err(error) if error.is_outcome_unknown() => {
    ///         // Clocks differ, and a server may take its time: leave room on both sides, and look again after a while.
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
    /// The SDK does not send such a call again by itself, as there is no idempotency key that would keep it from running twice. Look in
    /// `client.jobs().list()` for a job that was created around the time that [`unknown_between`](Self::unknown_between) gives, or, for
    /// what is no job, list what should have been made. What is not there yet may still come: wait longer than the API may take to begin,
    /// look again, and send it again only then.
    pub fn is_outcome_unknown(&self) -> bool {
        self.0.unknown_between.is_some()
    }

    /// May the call have cost credits, although it failed? True for a run whose outcome is unknown, or whose answer cannot be read.
    ///
    /// # Troubleshooting
    ///
    /// Look in `client.jobs().list()`: a job there has its cost in `billing`. What fails as a job is refunded, with few exceptions.
    pub fn may_be_charged(&self) -> bool {
        let ran = self.0.status.is_some_and(|status| status.is_success() && status.as_u16() != 269);
        self.0.operation.as_ref().is_some_and(|operation| operation.paid) && (ran || self.is_outcome_unknown())
    }

    /// When [what nobody knows the outcome of](Self::is_outcome_unknown) was sent, and when its answer was given up, by the clock of this
    /// machine. The server's clock may differ, and it may begin later.
    pub fn unknown_between(&self) -> Option<(SystemTime, SystemTime)> {
        self.0.unknown_between
    }

    /// Would it be safe, and of use, to send the same call again later?
    ///
    /// # Troubleshooting
    ///
    /// The client has done so already as often as its options allow: wait before you do it again.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable
    }

    /// The `operationId` of the call that failed.
    pub fn operation(&self) -> Option<&str> {
        self.0.operation.as_ref().map(|operation| operation.id)
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

    /// What the API says beside the message, as `{"currentPlan": …, "requiredPlan": …}`.
    pub fn details(&self) -> Option<&Value> {
        self.0.details.as_ref()
    }

    /// Where in the answer the value is that could not be read, as `models[3].status`.
    pub fn json_path(&self) -> Option<&str> {
        self.0.path.as_deref()
    }

    /// The id to quote to Scenario's support.
    pub fn request_id(&self) -> Option<&str> {
        request_id(&self.0.headers).or(self.0.trace_id.as_deref())
    }

    /// Every header of the answer that is text, with its name in lower case.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)))
    }

    /// The body of the answer, as it came; of an error, no more than its first 64 KiB.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// How often the call was sent, or tried to be.
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the call took, with the waiting between its attempts.
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// How long the API asks to wait before the next try.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }
}

impl Error {
    /// What is known of the outcome where the call may have been carried out, and where to look for it.
    fn outcome(&self) -> String {
        let look_in = self.0.operation.as_ref().and_then(|operation| operation.look_in);
        let charged = if self.may_be_charged() { " and it may have been charged" } else { "" };
        match self.0.unknown_between {
            Some((from, to)) => {
                let check = look_in.unwrap_or("what was made or changed");
                let (from, to) = (Timestamp::from(from), Timestamp::from(to));
                format!(
                    "; the outcome is unknown{charged}: before sending it again, check {check} between {from} and {to}"
                )
            }
            None => String::new(),
        }
    }
}

/// The id of a request, by any of the names that it was seen with.
pub(crate) fn request_id(headers: &HeaderMap) -> Option<&str> {
    let names = ["x-request-id", "x-amzn-requestid", "x-amz-apigw-id"];
    names.into_iter().find_map(|name| headers.get(name)?.to_str().ok())
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let inner = &self.0;
        let mut line = String::new();
        if let Some(operation) = &inner.operation {
            line.push_str(&format!("{} {}: ", operation.method, operation.path));
        }
        let status = inner.status.map(|status| status.to_string());
        let facts: Vec<_> = status.into_iter().chain(inner.code.clone()).collect();
        line.push_str(&facts.join(" "));
        if !inner.message.is_empty() {
            line.push_str(if facts.is_empty() { "" } else { ": " });
            line.push_str(&inner.message);
        }
        line.push_str(&self.outcome());
        if let Some(id) = self.request_id() {
            line.push_str(&format!(" (request id {id})"));
        }
        // One line, whatever the API put into it.
        f.write_str(&line.split_whitespace().collect::<Vec<_>>().join(" "))
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

    fn api(status: u16, body: &str) -> Error {
        let mut headers = HeaderMap::new();
        headers.insert("x-amzn-requestid", "r-1".parse().unwrap());
        Error::api(&OPERATION, StatusCode::from_u16(status).unwrap(), headers, body.into(), SystemTime::UNIX_EPOCH)
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
        let body = br#"{"reason":"no","traceId":"t-1"}"#.to_vec();
        let error = Error::api(&OPERATION, StatusCode::BAD_REQUEST, HeaderMap::new(), body, SystemTime::UNIX_EPOCH);
        assert_eq!(error.request_id(), Some("t-1"));
        assert_eq!(api(400, r#"{"traceId":"t-1"}"#).request_id(), Some("r-1"));
    }

    #[test]
    fn a_decode_error_says_what_where_and_near_what() {
        let body = br#"{"models":[{"id":"m"},{"id":"n","url":"https://cdn/x?Signature=canary-canary-canary-canary","privacy":[]}]}"#;
        let source = serde_json::from_slice::<crate::types::ModelListResponse>(body).unwrap_err();
        let error = Error::decode(&OPERATION, StatusCode::OK, &HeaderMap::new(), body.to_vec(), &source);
        assert!(error.is_decode());
        assert_eq!(error.json_path(), Some("models[1].privacy"));
        assert_eq!(error.body(), body);
        let text = error.to_string();
        assert!(
            text.starts_with(
                "GET /x/{id}: 200 OK: cannot read the answer at `models[1].privacy`: expected a string, found a list"
            ),
            "{text}"
        );
        assert!(text.contains(r#"{"id":"n","url":"…","privacy":["#), "{text}");
        assert!(!text.contains("canary") && !format!("{error:?}").contains("canary"), "{text}");
    }

    #[test]
    fn an_unknown_outcome_says_where_to_look() {
        let at = |seconds: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds);
        let look_in = Some("jobs().list()");
        let run = Operation { id: "PostX", method: "POST", idempotent: false, paid: true, look_in, ..OPERATION };
        let lost = |operation: &Operation| Error::deadline(operation).unknown(at(0), Duration::from_secs(60));
        let error = lost(&run);
        assert!(error.is_outcome_unknown() && error.may_be_charged() && error.is_timeout());
        assert_eq!(error.unknown_between(), Some((at(0), at(60))));
        assert_eq!(
            error.to_string(),
            "POST /x/{id}: the deadline has passed; the outcome is unknown and it may have been charged: before sending it again, check \
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
    fn a_message_keeps_its_links() {
        let error = api(400, r#"{"reason":"cannot fetch https://u:p@cdn/x?Signature=canary","details":{"a":1}}"#);
        assert_eq!(error.message(), "cannot fetch https://cdn/…");
        assert_eq!(error.details().unwrap()["a"], 1);
    }

    #[test]
    fn display_is_one_line() {
        let error = api(404, r#"{"reason":"Model\nx not found","name":"NotFound"}"#);
        assert_eq!(error.to_string(), "GET /x/{id}: 404 Not Found NotFound: Model x not found (request id r-1)");
        assert_eq!(api(502, "<html>").to_string(), "GET /x/{id}: 502 Bad Gateway (request id r-1)");
        assert_eq!(Error::configuration("no key").to_string(), "no key");
    }
}
