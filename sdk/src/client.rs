use std::{
    env,
    error::Error as StdError,
    fmt,
    future::Future,
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::Uri;
use reqwest::{Proxy, Url, header::HeaderValue, redirect};

use crate::{
    AccessToken, Error, Options, Result, Runtime, TokioRuntime,
    credential::{Credential, Provider},
    generated::BASE_URL,
    redact, tls,
};

/// A client of the Scenario API.
///
/// ```no_run
/// # async fn example() -> scenario_sdk::Result<()> {
/// let client = scenario_sdk::Client::from_env()?;
/// let page = client.models().list().page_size(5).send().await?;
/// # Ok(())
/// # }
/// ```
///
/// # Pooling and cloning
///
/// A client holds a pool of connections. Clones share it and cost a reference count: make one client and clone it freely.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    options: Arc<Options>,
}

struct Inner {
    http: reqwest::Client,
    /// It was given: nobody knows whether it follows redirects.
    may_follow: bool,
    base_url: String,
    user_agent: HeaderValue,
    credential: Option<Credential>,
    runtime: Box<dyn Runtime>,
    log_bodies: bool,
    #[cfg(feature = "test-util")]
    canned_responses: Option<crate::test_util::CannedResponses>,
    #[cfg(feature = "blocking")]
    worker: crate::blocking::Worker,
}

impl Client {
    /// Starts a client; nothing is read from the environment.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the credential that the environment holds, which is the first of:
    ///
    /// 1. `SCENARIO_SDK_API_KEY` with `SCENARIO_SDK_API_SECRET`;
    /// 2. `SCENARIO_SDK_JWT`;
    /// 3. `SCENARIO_API_KEY` with `SCENARIO_API_SECRET`.
    ///
    /// `SCENARIO_BASE_URL` replaces the API's address. To set more, use [`ClientBuilder::environment`].
    ///
    /// # Errors
    ///
    /// When there is none, a key lacks its secret, or the base URL is no URL.
    pub fn from_env() -> Result<Self> {
        Self::builder().environment().build()
    }

    /// The same client with other options, over the same connections. What they do not say stays as it is.
    ///
    /// ```no_run
    /// # fn example(client: scenario_sdk::Client) {
    /// use scenario_sdk::Options;
    ///
    /// let project = client.with_options(Options::new().with_project_id("proj_1").with_max_retries(0));
    /// # }
    /// ```
    pub fn with_options(&self, options: Options) -> Self {
        Self { inner: Arc::clone(&self.inner), options: Arc::new(options.or(&self.options)) }
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.inner.http
    }

    /// Sends one attempt.
    pub(crate) async fn execute(&self, request: reqwest::Request) -> reqwest::Result<reqwest::Response> {
        #[cfg(feature = "test-util")]
        if let Some(canned) = &self.inner.canned_responses {
            return Ok(canned.respond(request).await);
        }
        self.inner.http.execute(request).await
    }

    pub(crate) fn options(&self) -> &Options {
        &self.options
    }

    pub(crate) fn runtime(&self) -> &dyn Runtime {
        &*self.inner.runtime
    }

    pub(crate) fn user_agent(&self) -> &HeaderValue {
        &self.inner.user_agent
    }

    /// May its HTTP client follow redirects? The SDK's own does not.
    pub(crate) fn may_follow(&self) -> bool {
        self.inner.may_follow
    }

    pub(crate) fn logs_bodies(&self) -> bool {
        self.inner.log_bodies
    }

    /// The value of the `authorization` header, if there is a credential.
    pub(crate) async fn authorization(&self, now: SystemTime) -> Result<Option<HeaderValue>> {
        match &self.inner.credential {
            Some(credential) => credential.header(now).await.map(Some),
            None => Ok(None),
        }
    }

    /// The `authorization` in use, if it is good, without asking anybody.
    pub(crate) fn current_authorization(&self, now: SystemTime) -> Option<HeaderValue> {
        self.inner.credential.as_ref()?.current_header(now)
    }

    /// The API does not take this `authorization`.
    pub(crate) fn credential_refused(&self, authorization: &HeaderValue) {
        if let Some(credential) = &self.inner.credential {
            credential.refused(authorization);
        }
    }

    /// Waits for a call on this thread.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        self.inner.worker.wait(call)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .field("credential", &self.inner.credential.as_ref().map(Credential::scheme))
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
///
/// ```
/// # fn main() -> scenario_sdk::Result<()> {
/// use std::time::Duration;
///
/// let client = scenario_sdk::Client::builder()
///     .api_key("api_…", "secret")
///     .user_agent("my-game/1.0")
///     .timeout(Duration::from_secs(30))
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// A client has exactly one credential: what is given here goes before the environment, and a key together with a token is an error.
/// It is sent to the base URL's host and nowhere else: redirects are not followed.
#[derive(Default)]
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder {
    key_pair: Option<(String, String)>,
    token: Option<String>,
    provider: Option<Provider>,
    environment: bool,
    base_url: Option<String>,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
    connect_timeout: Option<Duration>,
    proxy: Option<String>,
    runtime: Option<Box<dyn Runtime>>,
    log_bodies: bool,
    #[cfg(feature = "test-util")]
    canned_responses: Option<crate::test_util::CannedResponses>,
    options: Options,
}

impl ClientBuilder {
    /// An API key and its secret, sent as HTTP Basic.
    pub fn api_key(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.key_pair = Some((key.into(), secret.into()));
        self
    }

    /// A token (JWT), sent as HTTP Bearer.
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Where tokens come from: asked for the first one with the first call, and for the next one a minute before a token ends. Calls that
    /// need a token at the same time ask once.
    ///
    /// ```
    /// # fn main() -> scenario_sdk::Result<()> {
    /// use scenario_sdk::{AccessToken, Client};
    ///
    /// let client = Client::builder()
    ///     .token_provider(|| async { std::fs::read_to_string("token").map(|token| AccessToken::new(token.trim())) })
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn token_provider<F, Fut, E>(mut self, provide: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.provider = Some(Provider::new(provide));
        self
    }

    /// Takes from the environment what was not given: the credential and the base URL, as [`Client::from_env`] says.
    pub fn environment(mut self) -> Self {
        self.environment = true;
        self
    }

    /// Where the API is. Default: `https://api.cloud.scenario.com/v1`.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// What stands behind the SDK's own name in the user agent: your application and its version.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// How long an attempt may take. Default: 60 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_timeout(timeout);
        self
    }

    /// How long a call may take with all its attempts. Default: as long as they take.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options = self.options.with_deadline(deadline);
        self
    }

    /// How often a call is sent again when that is safe. Default: 2.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.options = self.options.with_max_retries(max_retries);
        self
    }

    /// The project to act in. An API key is bound to its project and needs none.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.options = self.options.with_project_id(project_id);
        self
    }

    /// A header of every call. `authorization` cannot be set: it belongs to the credential.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.options = self.options.with_header(name, value);
        self
    }

    /// Options of every call, beside those that were set.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.or(&self.options);
        self
    }

    /// How long connecting may take. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// The proxy for every call, as `http://user:password@host:port`. Default: what the environment says (`HTTPS_PROXY`, `NO_PROXY` …).
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// An HTTP client of your own, for TLS, DNS or proxies of your own; `proxy` and `connect_timeout` are its business then.
    ///
    /// It has to come with TLS: through a feature of your `reqwest` dependency, or `tls_backend_preconfigured`.
    /// Give it `redirect::Policy::none()`, too: a redirect that it follows by itself is one that the SDK does not see. What became of a run
    /// behind one is unknown.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Clocks, sleep and chance of your own, as for tests that take no time.
    pub fn runtime(mut self, runtime: impl Runtime) -> Self {
        self.runtime = Some(Box::new(runtime));
        self
    }

    /// Logs the bodies of requests and answers, at level `TRACE`. They hold prompts and signed links: keep such logs to yourself.
    pub fn log_bodies(mut self, log_bodies: bool) -> Self {
        self.log_bodies = log_bodies;
        self
    }

    /// Takes the responses from a list, for tests: nothing is sent over the network.
    #[cfg(feature = "test-util")]
    pub fn canned_responses(mut self, responses: &crate::test_util::CannedResponses) -> Self {
        self.canned_responses = Some(responses.clone());
        self
    }

    /// Builds the client. Without a credential it can make the public calls only.
    ///
    /// # Errors
    ///
    /// When a value is unusable; the error names it, and nothing was sent.
    pub fn build(self) -> Result<Client> {
        self.build_with(|name| env::var(name).ok())
    }

    fn build_with(mut self, variable: impl Fn(&str) -> Option<String>) -> Result<Client> {
        if self.environment {
            self.fill(|name| variable(name).filter(|value| !value.is_empty()))?;
        }
        if let Some(message) = self.options.invalid() {
            return Err(Error::configuration(message));
        }
        let credential = match (self.key_pair, self.token, self.provider) {
            (None, None, None) => None,
            (Some((key, secret)), None, None) => Some(Credential::key_pair(&key, &secret)?),
            (None, Some(token), None) => Some(Credential::token(&token)?),
            (None, None, Some(provider)) => Some(Credential::Provider(provider)),
            (Some(_), Some(_), None) => {
                return Err(Error::configuration("both api_key and token: a client has one credential"));
            }
            _ => {
                return Err(Error::configuration(
                    "token_provider beside another credential: a client has one credential",
                ));
            }
        };
        let may_follow = self.http_client.is_some();
        let http = match self.http_client {
            None => http_client(self.connect_timeout, self.proxy)?,
            Some(_) if self.proxy.is_some() => {
                return Err(Error::configuration("proxy: belongs to the http_client that was given"));
            }
            Some(_) if self.connect_timeout.is_some() => {
                return Err(Error::configuration("connect_timeout: belongs to the http_client that was given"));
            }
            Some(client) => client,
        };
        let inner = Inner {
            http,
            may_follow,
            base_url: base_url(self.base_url.as_deref().unwrap_or(BASE_URL))?,
            user_agent: user_agent(self.user_agent.as_deref())?,
            credential,
            runtime: self.runtime.unwrap_or_else(|| Box::new(TokioRuntime)),
            log_bodies: self.log_bodies,
            #[cfg(feature = "test-util")]
            canned_responses: self.canned_responses,
            #[cfg(feature = "blocking")]
            worker: crate::blocking::Worker::default(),
        };
        Ok(Client { inner: Arc::new(inner), options: Arc::new(self.options) })
    }

    /// Fills in from the environment what was not given.
    fn fill(&mut self, variable: impl Fn(&str) -> Option<String>) -> Result<()> {
        if self.base_url.is_none() {
            self.base_url = variable("SCENARIO_BASE_URL");
        }
        if self.key_pair.is_some() || self.token.is_some() || self.provider.is_some() {
            return Ok(());
        }
        let pair = |key: &str, secret: &str| match (variable(key), variable(secret)) {
            (Some(key), Some(secret)) => Ok(Some((key, secret))),
            (None, None) => Ok(None),
            (Some(_), None) => Err(Error::configuration(format!("{key} is set, but {secret} is not"))),
            (None, Some(_)) => Err(Error::configuration(format!("{secret} is set, but {key} is not"))),
        };
        self.key_pair = pair("SCENARIO_SDK_API_KEY", "SCENARIO_SDK_API_SECRET")?;
        if self.key_pair.is_none() {
            self.token = variable("SCENARIO_SDK_JWT");
        }
        if self.key_pair.is_none() && self.token.is_none() {
            self.key_pair = pair("SCENARIO_API_KEY", "SCENARIO_API_SECRET")?;
        }
        if self.key_pair.is_none() && self.token.is_none() {
            return Err(Error::configuration(
                "no credential: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET, or SCENARIO_SDK_JWT",
            ));
        }
        Ok(())
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("user_agent", &self.user_agent)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// An HTTP client that follows nobody anywhere.
fn http_client(connect_timeout: Option<Duration>, proxy: Option<String>) -> Result<reqwest::Client> {
    let connect_timeout = connect_timeout.unwrap_or(Duration::from_secs(10));
    if connect_timeout.is_zero() {
        return Err(Error::configuration("connect_timeout: is zero, in which nothing can be done"));
    }
    let mut builder =
        tls::configure(reqwest::Client::builder())?.redirect(redirect::Policy::none()).connect_timeout(connect_timeout);
    if let Some(proxy) = proxy {
        // Its text may hold a password.
        let bad = |why: &dyn fmt::Display| Error::configuration(format!("proxy: {}", redact::urls(&why.to_string())));
        let url = Url::parse(&proxy).map_err(|error| bad(&format_args!("is no URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(bad(&"is neither an http nor an https address"));
        }
        // An address that cannot be connected to would be passed by.
        check_host(&url).map_err(|why| bad(&why))?;
        builder = builder.proxy(Proxy::all(url).map_err(|error| bad(&error))?);
    }
    builder.build().map_err(|error| Error::configuration(format!("the HTTP client cannot be built: {error}")))
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue> {
    let name = concat!("scenario-sdk-rust/", env!("CARGO_PKG_VERSION"));
    let text = suffix.map_or_else(|| name.to_owned(), |suffix| format!("{name} {suffix}"));
    HeaderValue::try_from(text)
        .map_err(|_| Error::configuration("user_agent: holds characters that no header can hold"))
}

/// What connects reads an address as a `Uri`, which takes less: `https://{host}` is a URL, and yet no address.
fn check_host(url: &Url) -> std::result::Result<(), &'static str> {
    url.as_str().parse::<Uri>().map(drop).map_err(|_| "names no host that can be connected to")
}

/// An address that paths can be put behind.
fn base_url(text: &str) -> Result<String> {
    let bad = |why: &str| Error::configuration(format!("base_url: {why}"));
    let text = text.trim();
    let url = Url::parse(text).map_err(|error| bad(&format!("is no URL: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(bad("is neither http nor https"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(bad("holds a credential; give it to the client instead"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("has a query or a fragment"));
    }
    check_host(&url).map_err(bad)?;
    Ok(text.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(builder: ClientBuilder, variables: &[(&str, &str)]) -> Result<Client> {
        builder.build_with(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    fn from_env(variables: &[(&str, &str)]) -> Result<Client> {
        built(Client::builder().environment(), variables)
    }

    async fn authorization(client: Result<Client>) -> String {
        let header = client.unwrap().authorization(SystemTime::UNIX_EPOCH).await.unwrap().unwrap();
        header.to_str().unwrap().to_owned()
    }

    #[tokio::test]
    async fn exactly_one_credential_wins() {
        let sdk = [("SCENARIO_SDK_API_KEY", "k"), ("SCENARIO_SDK_API_SECRET", "s")];
        let jwt = [("SCENARIO_SDK_JWT", "t")];
        let plain = [("SCENARIO_API_KEY", "k2"), ("SCENARIO_API_SECRET", "s2")];
        assert_eq!(authorization(from_env(&[&sdk[..], &jwt, &plain].concat())).await, "Basic azpz");
        assert_eq!(authorization(from_env(&[&jwt[..], &plain].concat())).await, "Bearer t");
        assert_eq!(authorization(from_env(&plain)).await, "Basic azI6czI=");
        // What is given goes before the environment.
        let explicit = Client::builder().token("mine").environment();
        assert_eq!(authorization(built(explicit, &[&sdk[..], &jwt].concat())).await, "Bearer mine");
        let explicit = Client::builder().environment().api_key("k", "s");
        assert_eq!(authorization(built(explicit, &[jwt[0], ("SCENARIO_SDK_API_KEY", "x")])).await, "Basic azpz");
        // Without being asked for, the environment is not read at all.
        let none = built(Client::builder(), &sdk).unwrap();
        assert_eq!(none.authorization(SystemTime::UNIX_EPOCH).await.unwrap(), None);
    }

    #[test]
    fn an_incomplete_environment_is_named() {
        let none = "no credential: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET, or SCENARIO_SDK_JWT";
        let cases: [(&[(&str, &str)], &str); 4] = [
            (&[], none),
            (&[("SCENARIO_SDK_API_KEY", "k")], "SCENARIO_SDK_API_KEY is set, but SCENARIO_SDK_API_SECRET is not"),
            (&[("SCENARIO_API_SECRET", "s")], "SCENARIO_API_SECRET is set, but SCENARIO_API_KEY is not"),
            (&[("SCENARIO_SDK_JWT", "")], none),
        ];
        for (variables, message) in cases {
            let error = from_env(variables).unwrap_err();
            assert!(error.is_configuration());
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn the_base_url_is_checked_and_taken_from_the_environment() {
        let with = |url: &str| Client::builder().base_url(url).build();
        assert_eq!(with("http://127.0.0.1:8080/v1/").unwrap().base_url(), "http://127.0.0.1:8080/v1");
        assert_eq!(Client::builder().build().unwrap().base_url(), "https://api.cloud.scenario.com/v1");
        let variables = [("SCENARIO_BASE_URL", "http://env"), ("SCENARIO_SDK_JWT", "t")];
        assert_eq!(from_env(&variables).unwrap().base_url(), "http://env");
        let explicit = Client::builder().base_url("http://mine").environment();
        assert_eq!(built(explicit, &variables).unwrap().base_url(), "http://mine");
    }

    #[test]
    fn what_is_unusable_is_named() {
        let builder = Client::builder;
        let own = || Client::builder().http_client(http_client(None, None).unwrap());
        let cases = [
            (builder().base_url("api"), "base_url: is no URL: relative URL without a base"),
            (builder().base_url("ftp://x"), "base_url: is neither http nor https"),
            (builder().base_url("https://{host}/v1"), "base_url: names no host that can be connected to"),
            (builder().base_url("http://x?key=secret"), "base_url: has a query or a fragment"),
            (builder().base_url("http://u:p@x?"), "base_url: holds a credential; give it to the client instead"),
            (builder().api_key("k", ""), "api_key: the key or its secret is empty"),
            (builder().api_key("k:k", "s"), "api_key: the key holds a colon, which HTTP Basic ends it with"),
            (builder().token("a\nb"), "token: is empty, or holds characters that no header can hold"),
            (builder().api_key("k", "s").token("t"), "both api_key and token: a client has one credential"),
            (
                builder().token("t").token_provider(|| async { Err("x") }),
                "token_provider beside another credential: a client has one credential",
            ),
            (builder().timeout(Duration::ZERO), "timeout: is zero, in which nothing can be done"),
            (builder().deadline(Duration::ZERO), "deadline: is zero, in which nothing can be done"),
            (builder().connect_timeout(Duration::ZERO), "connect_timeout: is zero, in which nothing can be done"),
            (builder().proxy("nowhere"), "proxy: is no URL: relative URL without a base"),
            (builder().proxy("http://{proxy}:8080"), "proxy: names no host that can be connected to"),
            (builder().proxy("ftp://u:secret@x"), "proxy: is neither an http nor an https address"),
            (builder().user_agent("a\n"), "user_agent: holds characters that no header can hold"),
            (builder().header("x-a", "\n"), "header: the value of `x-a` holds characters that no header can hold"),
            (builder().header("authorization", "x"), "header: `authorization` belongs to the client's credential"),
            (own().proxy("http://x"), "proxy: belongs to the http_client that was given"),
            (
                own().connect_timeout(Duration::from_secs(1)),
                "connect_timeout: belongs to the http_client that was given",
            ),
        ];
        for (builder, message) in cases {
            let error = builder.build().unwrap_err();
            assert!(error.is_configuration(), "{message}");
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn debug_keeps_the_secrets() {
        let builder = || Client::builder().api_key("canary-key", "canary-secret").header("x-key", "canary-header");
        let text = format!("{:?} {:?}", builder(), builder().build().unwrap());
        assert!(!text.contains("canary"), "{text}");
        assert!(text.contains("Basic"), "{text}");
    }
}
