use std::{fmt, time::Duration};

use reqwest::header::{
    AUTHORIZATION, CONNECTION, CONTENT_LENGTH, HOST, HeaderMap, HeaderName, HeaderValue, TE, TRAILER,
    TRANSFER_ENCODING, UPGRADE,
};

/// Headers that control message framing and connections, which must not be overridden.
const FRAMING: [HeaderName; 6] = [CONNECTION, CONTENT_LENGTH, TE, TRAILER, TRANSFER_ENCODING, UPGRADE];

/// Options of one call, or of every call of a client.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// use std::time::Duration;
///
/// use scenario_sdk::Options;
///
/// let options = Options::new().with_max_retries(5).with_deadline(Duration::from_secs(300));
/// let patient = client.with_options(options);
/// let page = patient.models().list().send().await?;
/// # Ok(())
/// # }
/// ```
///
/// Options of a call take precedence over those of its client. An invalid option, such as a timeout of zero, is an error of the first call
/// that uses it, before anything is sent.
#[derive(Clone, Default)]
#[must_use = "options do nothing by themselves"]
pub struct Options {
    timeout: Option<Duration>,
    deadline: Option<Duration>,
    max_retries: Option<u32>,
    headers: HeaderMap,
    query: Vec<(String, String)>,
    project_id: Option<String>,
    /// The error of the first invalid option.
    invalid: Option<String>,
}

impl Options {
    /// Options without any value set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the timeout of one attempt, from connecting to the last byte of the response. Default: 60 s.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.refuse_zero("timeout", timeout);
        self.timeout = Some(timeout);
        self
    }

    /// Sets the deadline of a call: the time for all attempts and the delays between them. Default: none.
    ///
    /// A call that is not idempotent is not retried with less than a second left, because its outcome would be unknown.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.refuse_zero("deadline", deadline);
        self.deadline = Some(deadline);
        self
    }

    /// Sets the maximum number of retries of a call. Default: 2.
    ///
    /// The repetition of a call after its token was rejected and [refreshed](crate::ClientBuilder::token_provider) does not count.
    pub fn with_max_retries(mut self, max_retries: u32) -> Self {
        self.max_retries = Some(max_retries);
        self
    }

    /// Adds a header. `authorization` cannot be set, because it is determined by the client's credential, nor can `host` and the headers
    /// that control message framing and connections. `accept-encoding` replaces the SDK's value; `identity` turns compression off.
    pub fn with_header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let (name, value) = (name.as_ref(), value.as_ref());
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), _) if name == AUTHORIZATION => {
                self.refuse("header: `authorization` is set by the credential: see `with_token`, `with_api_key` and `with_public_access`");
            }
            (Ok(name), _) if name == HOST => self.refuse("header: `host` is set by the base URL"),
            (Ok(name), _) if FRAMING.contains(&name) => {
                self.refuse(&format!("header: `{name}` is set by the HTTP client"))
            }
            (Ok(name), Ok(value)) => drop(self.headers.insert(name, value)),
            (Err(_), _) => self.refuse(&format!("header: `{}` is not a valid header name", name.escape_debug())),
            // The value may be a secret.
            (_, Err(_)) => self
                .refuse(&format!("header: the value of `{name}` contains characters that are not allowed in a header")),
        }
        self
    }

    /// Adds a query parameter, for parameters that the SDK does not know yet. Parameters set by the request take precedence over it, and
    /// those of a call over those of its client. `dryRun` cannot be set: a dry run is a separate call, and must not become a run by
    /// mistake.
    pub fn with_query(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        if name.as_ref() == "dryRun" {
            self.refuse("query: `dryRun` cannot be set: call `dry_run`, or `query` on a custom request");
        }
        if name.as_ref() == "projectId" {
            return self.with_project_id(value.as_ref());
        }
        self.query.push((name.as_ref().to_owned(), value.as_ref().to_owned()));
        self
    }

    /// Sets the project ID, sent as the query parameter `projectId`. An API key is bound to its project and needs none; a token may need
    /// one.
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        let project_id = project_id.into();
        if project_id.is_empty() {
            self.refuse("project_id: is empty");
        }
        self.project_id = Some(project_id);
        self
    }

    pub(crate) fn project_id(&self) -> Option<&str> {
        self.project_id.as_deref()
    }

    /// Returns these options, with those of `base` for options that are not set.
    pub(crate) fn or(&self, base: &Self) -> Self {
        let mut headers = base.headers.clone();
        if !self.headers.is_empty() {
            headers.extend(self.headers.clone());
        }
        Self {
            timeout: self.timeout.or(base.timeout),
            deadline: self.deadline.or(base.deadline),
            max_retries: self.max_retries.or(base.max_retries),
            headers,
            query: base.query.iter().filter(|(name, _)| !self.sets(name)).chain(&self.query).cloned().collect(),
            project_id: self.project_id.clone().or_else(|| base.project_id.clone()),
            invalid: base.invalid.clone().or_else(|| self.invalid.clone()),
        }
    }

    /// Whether these options have a query parameter of this name.
    fn sets(&self, name: &str) -> bool {
        self.query.iter().any(|(set, _)| set == name)
    }

    /// The error of the first invalid option.
    pub(crate) fn invalid(&self) -> Option<&str> {
        self.invalid.as_deref()
    }

    /// The default of the official SDKs.
    pub(crate) fn timeout(&self) -> Duration {
        self.timeout.unwrap_or(Duration::from_secs(60))
    }

    pub(crate) fn deadline(&self) -> Option<Duration> {
        self.deadline
    }

    /// The default of the official SDKs.
    pub(crate) fn max_retries(&self) -> u32 {
        self.max_retries.unwrap_or(2)
    }

    pub(crate) fn into_headers(self) -> HeaderMap {
        self.headers
    }

    /// The pairs to add to the query.
    pub(crate) fn query(&self) -> impl Iterator<Item = (&str, &str)> {
        let project_id = self.project_id.iter().map(|id| ("projectId", id.as_str()));
        project_id.chain(self.query.iter().map(|(name, value)| (name.as_str(), value.as_str())))
    }

    fn refuse_zero(&mut self, name: &str, duration: Duration) {
        if duration.is_zero() {
            self.refuse(&format!("{name}: must not be zero"));
        }
    }

    fn refuse(&mut self, message: &str) {
        self.invalid.get_or_insert_with(|| message.to_owned());
    }
}

/// Names of headers and parameters only: their values may be secret.
impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("timeout", &self.timeout)
            .field("deadline", &self.deadline)
            .field("max_retries", &self.max_retries)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("query", &self.query.iter().map(|(name, _)| name).collect::<Vec<_>>())
            .field("project_id", &self.project_id)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_of_a_call_take_precedence_over_its_client() {
        let client = Options::new().with_timeout(Duration::from_secs(1)).with_header("x-a", "1").with_query("q", "1");
        let call = Options::new().with_timeout(Duration::from_secs(2)).with_header("X-A", "2").with_project_id("p");
        let both = call.or(&client);
        assert_eq!((both.timeout(), both.max_retries()), (Duration::from_secs(2), 2));
        assert_eq!(both.query().collect::<Vec<_>>(), [("projectId", "p"), ("q", "1")]);
        assert_eq!(both.into_headers().get_all("x-a").iter().collect::<Vec<_>>(), ["2"]);
        assert_eq!(Options::new().or(&client).timeout(), Duration::from_secs(1));
        // The last setter takes precedence, whichever it is.
        let query = |call: Options, client: Options| {
            call.or(&client).query().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>()
        };
        let project = |id: &str| Options::new().with_project_id(id);
        let pairs = |value: &str| Options::new().with_query("q", value).with_query("r", value);
        assert_eq!(query(Options::new().with_query("q", "2"), pairs("1")), ["r=1", "q=2"]);
        assert_eq!(query(Options::new().with_query("projectId", "p2"), project("p1")), ["projectId=p2"]);
        assert_eq!(query(project("p1").with_query("projectId", "p2"), Options::new()), ["projectId=p2"]);
        assert_eq!(
            query(Options::new().with_query("projectId", "p2").with_project_id("p1"), Options::new()),
            ["projectId=p1"]
        );
        assert_eq!(query(project("p2"), Options::new().with_query("projectId", "p1")), ["projectId=p2"]);
    }

    #[test]
    fn the_first_option_that_makes_no_sense_is_kept() {
        let cases = [
            (Options::new().with_timeout(Duration::ZERO), "timeout: must not be zero"),
            (Options::new().with_deadline(Duration::ZERO), "deadline: must not be zero"),
            (
                Options::new().with_header("Authorization", "x"),
                "header: `authorization` is set by the credential: see `with_token`, `with_api_key` and `with_public_access`",
            ),
            (Options::new().with_header("Host", "x"), "header: `host` is set by the base URL"),
            (Options::new().with_header("Content-Length", "3"), "header: `content-length` is set by the HTTP client"),
            (
                Options::new().with_query("dryRun", "false"),
                "query: `dryRun` cannot be set: call `dry_run`, or `query` on a custom request",
            ),
            (Options::new().with_header("a b", "x").with_header("x", "\n"), "header: `a b` is not a valid header name"),
            (
                Options::new().with_header("x-key", "secret\n"),
                "header: the value of `x-key` contains characters that are not allowed in a header",
            ),
            (Options::new().with_project_id(""), "project_id: is empty"),
        ];
        for (options, message) in cases {
            assert_eq!(options.invalid(), Some(message));
            assert_eq!(Options::new().or(&options).invalid(), Some(message));
        }
        assert_eq!(Options::new().with_header("x-good", "1").invalid(), None);
    }
}
