use std::{
    any::Any,
    env::{self, VarError},
    error::Error as StdError,
    fmt,
    future::Future,
    net::IpAddr,
    sync::{Arc, OnceLock, Weak},
    time::Duration,
};

use http::Uri;
use reqwest::{Proxy, Url, header::HeaderValue, redirect};

use super::{
    credential::Credential,
    pool::{self, Pools},
    provider::Provider,
    tls,
};
use crate::{
    AccessToken, BoxFuture, Error, Options, Result, Runtime, TokioRuntime, generated::BASE_URL, values::redact,
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
/// A client holds a pool of connections. Clones share it and are cheap: create one client and clone it freely. A client that is used on
/// several Tokio runtimes has one pool for each, because a connection makes no progress while its runtime is not driven.
///
/// # Blocking methods
///
/// With the feature `blocking`, asynchronous methods have a counterpart that ends in `_blocking`: `send` and `send_blocking`, `items` and
/// `items_blocking`, `.await` and `await_blocking`. It blocks the current thread until the result is there. Its errors are the same, and one
/// more: no thread can be started for the runtime of blocking calls.
///
/// A blocking method works in an async function too, but blocks a thread of the runtime there: use the asynchronous one, or
/// `tokio::task::spawn_blocking`.
#[derive(Clone)]
pub struct Client {
    inner: Arc<Inner>,
    credential: Option<Arc<Credential>>,
    options: Arc<Options>,
}

struct Inner {
    http: Pools,
    base_url: String,
    user_agent: HeaderValue,
    runtime: Arc<dyn Runtime>,
    log_bodies: bool,
    polls_per_minute: u32,
    download_hosts: Vec<String>,
    /// Further state that clones share; see [`Client::extension`].
    extension: OnceLock<Arc<dyn Any + Send + Sync>>,
    #[cfg(feature = "test-util")]
    canned_responses: Option<crate::transport::test_util::CannedResponses>,
    #[cfg(feature = "blocking")]
    worker: crate::transport::blocking::Worker,
}

impl Client {
    /// Returns a builder; nothing is read from the environment.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// Creates a client with the credential from the environment, the first of these that is set:
    ///
    /// 1. `SCENARIO_SDK_API_KEY` with `SCENARIO_SDK_API_SECRET`;
    /// 2. `SCENARIO_SDK_JWT`;
    /// 3. `SCENARIO_API_KEY` with `SCENARIO_API_SECRET`.
    ///
    /// `SCENARIO_BASE_URL` replaces the default base URL. Leading and trailing whitespace is removed; a variable with only whitespace
    /// counts as not set.
    ///
    /// ```no_run
    /// # fn main() -> scenario_sdk::Result<()> {
    /// let client = scenario_sdk::Client::from_env()?;
    /// // To set further options:
    /// let client = scenario_sdk::Client::builder().environment().project_id("proj_1").build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// No credential is set, a key or a secret is set without the other, or a value is invalid. The error names the variable and never
    /// shows its value.
    pub fn from_env() -> Result<Self> {
        Self::builder().environment().build()
    }

    /// Returns a client with other options that shares the connection pool. Options that are not set keep their value.
    ///
    /// ```no_run
    /// # fn example(client: scenario_sdk::Client) {
    /// use scenario_sdk::Options;
    ///
    /// let project = client.with_options(Options::new().with_project_id("proj_1").with_max_retries(0));
    /// # }
    /// ```
    pub fn with_options(&self, options: Options) -> Self {
        Self { options: Arc::new(options.or(&self.options)), ..self.clone() }
    }

    /// Returns a client with a token (JWT) as its credential that shares the connection pool: for a backend that calls the API for many users.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client, jwt_of_the_user: &str) -> scenario_sdk::Result<()> {
    /// let user = client.with_token(jwt_of_the_user)?;
    /// let jobs = user.jobs().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The original client keeps its credential. The options are the same. The token is not refreshed.
    ///
    /// # Errors
    ///
    /// The token is empty, or contains an invalid character. The error does not show it.
    pub fn with_token(&self, token: impl AsRef<str>) -> Result<Self> {
        Ok(self.with_credential(Credential::token("with_token: the token", token.as_ref())?))
    }

    /// Returns a client with an API key and its secret as its credential that shares the connection pool: for a backend that calls the API for
    /// many projects.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client, key: &str, secret: &str) -> scenario_sdk::Result<()> {
    /// let project = client.with_api_key(key, secret)?;
    /// let models = project.models().list().send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The original client keeps its credential. The options are the same.
    ///
    /// # Errors
    ///
    /// The key or the secret is empty, or contains an invalid character. The error shows neither.
    pub fn with_api_key(&self, key: impl AsRef<str>, secret: impl AsRef<str>) -> Result<Self> {
        let (key, secret) = (key.as_ref(), secret.as_ref());
        let pair = Credential::key_pair(("with_api_key: the key", key), ("with_api_key: the secret", secret))?;
        Ok(self.with_credential(pair))
    }

    /// Returns a client without an account that shares the connection pool: it sends `authorization: public-auth-token`, which gives access
    /// to public models, assets and workflows.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let model = client.with_public_access().models().retrieve("model_id").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_public_access(&self) -> Self {
        self.with_credential(Credential::public())
    }

    fn with_credential(&self, credential: Credential) -> Self {
        Self { credential: Some(Arc::new(credential)), ..self.clone() }
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.inner.base_url
    }

    /// An HTTP client to build requests with.
    pub(crate) fn http(&self) -> &reqwest::Client {
        self.inner.http.any()
    }

    /// The HTTP client to send requests with on the current runtime.
    pub(crate) fn current_http(&self) -> Result<reqwest::Client> {
        self.inner.http.current()
    }

    /// Sends one attempt.
    pub(crate) fn execute(
        &self,
        http: &reqwest::Client,
        request: reqwest::Request,
    ) -> BoxFuture<'_, reqwest::Result<reqwest::Response>> {
        #[cfg(feature = "test-util")]
        if let Some(canned) = &self.inner.canned_responses {
            return Box::pin(async { Ok(canned.respond(request).await) });
        }
        Box::pin(http.execute(request))
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

    /// The rate limit of waits, in requests per minute.
    pub(crate) fn polls_per_minute(&self) -> u32 {
        self.inner.polls_per_minute
    }

    /// The additional hosts that files may be downloaded from, in lower case.
    pub(crate) fn download_hosts(&self) -> &[String] {
        &self.inner.download_hosts
    }

    /// State of a single type that the clones of a client share, created on first use.
    pub(crate) fn extension<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let shared = self.inner.extension.get_or_init(|| Arc::<T>::default());
        Arc::clone(shared).downcast().unwrap_or_default()
    }

    /// The credential and project of this client, which distinguish clients that share an [`extension`](Self::extension).
    pub(crate) fn scope(&self) -> Scope {
        Scope {
            credential: self.credential.as_ref().map(Arc::downgrade),
            project_id: self.options.project_id().map(str::to_owned),
        }
    }

    /// Whether the base URL is on this machine, as for a mock server in tests.
    pub(crate) fn is_loopback(&self) -> bool {
        Url::parse(&self.inner.base_url).is_ok_and(|url| is_loopback(&url))
    }

    /// Whether the HTTP client may follow redirects. The SDK's own does not.
    pub(crate) fn may_follow(&self) -> bool {
        self.inner.http.is_of_user()
    }

    pub(crate) fn logs_bodies(&self) -> bool {
        self.inner.log_bodies
    }

    /// The `authorization` header of a constant credential.
    pub(crate) fn fixed_authorization(&self) -> Option<HeaderValue> {
        self.credential.as_ref()?.fixed()
    }

    /// The value of the `authorization` header, if there is a credential.
    pub(crate) async fn authorization(&self) -> Result<Option<HeaderValue>> {
        match &self.credential {
            Some(credential) => credential.header(&self.inner.runtime).await.map(Some),
            None => Ok(None),
        }
    }

    /// Drops an `authorization` header that the API rejected. Returns false if it cannot be replaced.
    pub(crate) fn drop_refused(&self, authorization: &HeaderValue) -> bool {
        self.credential.as_ref().is_some_and(|credential| credential.drop_refused(authorization))
    }

    /// Runs a call on the current thread.
    #[cfg(feature = "blocking")]
    pub(crate) fn wait<T: Send, E: From<Error> + Send>(
        &self,
        call: impl Future<Output = Result<T, E>> + Send,
    ) -> Result<T, E> {
        self.inner.worker.wait(call)
    }
}

/// A credential and a project. Requests of the same scope see the same jobs and share the API's limits.
#[derive(Clone, Debug)]
pub(crate) struct Scope {
    /// A weak reference keeps the address from being reused without keeping the secret alive.
    credential: Option<Weak<Credential>>,
    project_id: Option<String>,
}

impl PartialEq for Scope {
    fn eq(&self, other: &Self) -> bool {
        let same_credential = match (&self.credential, &other.credential) {
            (Some(one), Some(other)) => Weak::ptr_eq(one, other),
            (None, None) => true,
            _ => false,
        };
        same_credential && self.project_id == other.project_id
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.inner.base_url)
            .field("credential", &self.credential.as_ref().map(|credential| credential.scheme()))
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
/// A client has one credential. A credential set here takes precedence over the environment; setting more than one of `api_key`, `token`
/// and `token_provider` is an error. [`Client::with_token`] and [`Client::with_api_key`] create clients for other users that share the
/// connection pool.
///
/// The credential is sent to the host of the base URL only: redirects are not followed.
#[derive(Default)]
#[must_use = "a client is created by `build`"]
pub struct ClientBuilder {
    key_pair: Option<(String, String)>,
    token: Option<String>,
    provider: Option<Provider>,
    environment: bool,
    base_url: Option<String>,
    allow_http: bool,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
    connect_timeout: Option<Duration>,
    proxy: Option<String>,
    runtime: Option<Arc<dyn Runtime>>,
    log_bodies: bool,
    polls_per_minute: Option<u32>,
    download_hosts: Vec<String>,
    #[cfg(feature = "test-util")]
    canned_responses: Option<crate::transport::test_util::CannedResponses>,
    options: Options,
}

impl ClientBuilder {
    /// Sets an API key and its secret, sent with HTTP Basic authentication. Neither may contain a space or a control character, such as a
    /// trailing line break.
    pub fn api_key(mut self, key: impl Into<String>, secret: impl Into<String>) -> Self {
        self.key_pair = Some((key.into(), secret.into()));
        self
    }

    /// Sets a token (JWT), sent as a bearer token. It may not contain a space or a control character.
    ///
    /// The token is used for the lifetime of the client. Scenario's tokens expire after about a minute: see
    /// [`token_provider`](Self::token_provider).
    pub fn token(mut self, token: impl Into<String>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Sets a function that returns a token (JWT) when the client needs one.
    ///
    /// ```
    /// # fn main() -> scenario_sdk::Result<()> {
    /// # async fn sign_in() -> std::io::Result<String> { Ok(String::new()) }
    /// use std::{
    ///     io,
    ///     time::{Duration, SystemTime},
    /// };
    ///
    /// use scenario_sdk::{AccessToken, Client};
    ///
    /// let provider = || async {
    ///     let jwt = sign_in().await?;
    ///     Ok::<_, io::Error>(AccessToken::new(jwt).expires_at(SystemTime::now() + Duration::from_secs(60)))
    /// };
    /// let client = Client::builder().token_provider(provider).build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// - **When it is called**: for the first call that needs a credential; a minute before the token expires, or at half of the token's
    ///   lifetime if that is later; and when the API refuses the token. Calls that need a token at the same time share one.
    /// - **What calls wait for**: calls use the current token while it is being refreshed, as long as it has not expired. Otherwise they
    ///   wait for the new token, up to their timeout.
    /// - **When the API refuses a token** (401, or 403 with `x-amzn-errortype: AccessDeniedException`), the token is refreshed and the call
    ///   is repeated once. This includes paid runs, which are rejected before they start. The repetition does not count towards
    ///   [`max_retries`](Self::max_retries), but respects the deadline.
    /// - **When it fails**, panics, or returns an expired token, the waiting calls and the calls of the next second fail; the next call
    ///   after that tries again. The function may take up to five minutes.
    /// - **Where it runs**: on its own thread with a Tokio runtime. It may block that thread.
    pub fn token_provider<F, Fut, E>(mut self, provide: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        self.provider = Some(Provider::new(provide));
        self
    }

    /// Reads the credential and the base URL from the environment unless they are set on the builder; [`Client::from_env`] lists the
    /// variables.
    pub fn environment(mut self) -> Self {
        self.environment = true;
        self
    }

    /// Sets the base URL of the API. Default: `https://api.cloud.scenario.com/v1`.
    ///
    /// An `http` URL is accepted only for this machine (`localhost`, `127.0.0.0/8`, `::1`), unless [`allow_http`](Self::allow_http) is set.
    /// Requests to this machine bypass the proxies of the environment.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.base_url = Some(url.into());
        self
    }

    /// Allows an `http` [`base_url`](Self::base_url) on another machine. Default: false.
    ///
    /// The credential is then sent unencrypted: the network and every proxy on the way, such as that of `HTTP_PROXY`, can read it.
    pub fn allow_http(mut self, allow_http: bool) -> Self {
        self.allow_http = allow_http;
        self
    }

    /// Appends the name and version of the application to the `User-Agent` header.
    pub fn user_agent(mut self, suffix: impl Into<String>) -> Self {
        self.user_agent = Some(suffix.into());
        self
    }

    /// Sets the timeout of one attempt. Default: 60 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.options = self.options.with_timeout(timeout);
        self
    }

    /// Sets the deadline of a call, including all attempts and the delays between them. Default: none.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.options = self.options.with_deadline(deadline);
        self
    }

    /// Sets the maximum number of retries of a call. Default: 2.
    pub fn max_retries(mut self, max_retries: u32) -> Self {
        self.options = self.options.with_max_retries(max_retries);
        self
    }

    /// Sets the project ID of every call. An API key is bound to its project and needs none.
    pub fn project_id(mut self, project_id: impl Into<String>) -> Self {
        self.options = self.options.with_project_id(project_id);
        self
    }

    /// Adds a header to every call. `authorization` cannot be set; it is determined by the credential.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.options = self.options.with_header(name, value);
        self
    }

    /// Sets the options of every call, in addition to those already set.
    pub fn options(mut self, options: Options) -> Self {
        self.options = options.or(&self.options);
        self
    }

    /// Sets the timeout of connecting. Default: 10 s.
    pub fn connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = Some(timeout);
        self
    }

    /// Sets the proxy of every call, for example `http://user:password@host:port`. Default: the proxies of the environment (`HTTPS_PROXY`,
    /// `NO_PROXY` …), or none for a base URL on this machine.
    ///
    /// A proxy set here is used for every base URL, even one on this machine. It can read the credential sent to an `http` URL.
    pub fn proxy(mut self, url: impl Into<String>) -> Self {
        self.proxy = Some(url.into());
        self
    }

    /// Uses a custom HTTP client, for other TLS, DNS or proxy settings than the SDK's. `proxy` and `connect_timeout` cannot be set then.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// // The `reqwest` re-exported by this crate, so that the version is the same.
    /// use scenario_sdk::{Client, reqwest};
    ///
    /// let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).pool_max_idle_per_host(4).build()?;
    /// let client = Client::builder().token("token").http_client(http).build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Its TLS depends on the features of `reqwest` in the program. Configure it with `redirect::Policy::none()`: the SDK does not see
    /// redirects that the client follows, and the outcome of a redirected run is unknown.
    ///
    /// It has a single connection pool for all Tokio runtimes. If you use several runtimes and do not drive all of them all the time, build
    /// one client for each: a call that takes a connection of a runtime that is not driven waits for its whole timeout.
    pub fn http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Sets a custom clock, sleep and random number generator, for example for tests without delays.
    pub fn runtime(mut self, runtime: impl Runtime) -> Self {
        self.runtime = Some(Arc::new(runtime));
        self
    }

    /// Logs the bodies of requests and responses at level `TRACE`. They contain prompts and signed URLs: protect such logs.
    pub fn log_bodies(mut self, log_bodies: bool) -> Self {
        self.log_bodies = log_bodies;
        self
    }

    /// Sets the rate limit shared by all waits for jobs, uploads and trainings, in requests per minute. Default: 80.
    ///
    /// Scenario documents a limit of 100 requests per minute and project; the rest is for the program's other requests.
    pub fn polls_per_minute(mut self, polls: u32) -> Self {
        self.polls_per_minute = Some(polls);
        self
    }

    /// Allows downloads from an additional host, for example `files.example.com`. Default: `cdn.cloud.scenario.com` and `cdn.scenario.com`,
    /// and this machine if the base URL is on it.
    ///
    /// Links in responses and redirects to any other host are rejected, so that a response cannot make the program send requests into its
    /// own network.
    pub fn download_host(mut self, host: impl Into<String>) -> Self {
        self.download_hosts.push(host.into().to_ascii_lowercase());
        self
    }

    /// Returns canned responses, for tests: nothing is sent over the network.
    #[cfg(feature = "test-util")]
    pub fn canned_responses(mut self, responses: &crate::transport::test_util::CannedResponses) -> Self {
        self.canned_responses = Some(responses.clone());
        self
    }

    /// Builds the client. Without a credential, only public operations can be called.
    ///
    /// # Errors
    ///
    /// A value is invalid. The error names it; nothing was sent.
    pub fn build(self) -> Result<Client> {
        self.build_with(|name| env::var(name))
    }

    fn build_with(mut self, read: impl Fn(&str) -> Result<String, VarError>) -> Result<Client> {
        let environment = self.environment.then_some(Environment(read));
        if let (None, Some(environment)) = (&self.base_url, &environment) {
            self.base_url = environment.variable("SCENARIO_BASE_URL")?;
        }
        if let Some(message) = self.options.invalid() {
            return Err(Error::configuration(message));
        }
        let credential = match (self.key_pair, self.token, self.provider) {
            (None, None, None) => environment.map(|environment| environment.credential()).transpose()?,
            (Some((key, secret)), None, None) => {
                Some(Credential::key_pair(("api_key: the key", &key), ("api_key: the secret", &secret))?)
            }
            (None, Some(token), None) => Some(Credential::token("token: the token", &token)?),
            (None, None, Some(provider)) => Some(Credential::Provider(provider)),
            (Some(_), Some(_), None) => {
                return Err(Error::configuration("api_key and token are both set: a client has one credential"));
            }
            _ => {
                return Err(Error::configuration(
                    "token_provider and another credential are both set: a client has one credential",
                ));
            }
        };
        let polls_per_minute = self.polls_per_minute.unwrap_or(80);
        if polls_per_minute == 0 {
            return Err(Error::configuration("polls_per_minute: must not be zero"));
        }
        let base_url = BaseUrl::parse(self.base_url.as_deref().unwrap_or(BASE_URL), self.allow_http)?;
        let is_loopback = base_url.is_loopback;
        let http = match self.http_client {
            None => Pools::new(move || http_client(self.connect_timeout, self.proxy.as_deref(), is_loopback))?,
            Some(_) if self.proxy.is_some() => {
                return Err(Error::configuration("proxy: must be set on the custom http_client"));
            }
            Some(_) if self.connect_timeout.is_some() => {
                return Err(Error::configuration("connect_timeout: must be set on the custom http_client"));
            }
            Some(client) => Pools::of_user(client),
        };
        let inner = Inner {
            http,
            base_url: base_url.text,
            user_agent: user_agent(self.user_agent.as_deref())?,
            runtime: self.runtime.unwrap_or_else(|| Arc::new(TokioRuntime)),
            log_bodies: self.log_bodies,
            polls_per_minute,
            download_hosts: self.download_hosts,
            extension: OnceLock::new(),
            #[cfg(feature = "test-util")]
            canned_responses: self.canned_responses,
            #[cfg(feature = "blocking")]
            worker: crate::transport::blocking::Worker::default(),
        };
        let credential = credential.map(Arc::new);
        Ok(Client { inner: Arc::new(inner), credential, options: Arc::new(self.options) })
    }
}

/// The source of the variables.
struct Environment<F>(F);

impl<F: Fn(&str) -> Result<String, VarError>> Environment<F> {
    /// Returns the first credential that is set.
    fn credential(&self) -> Result<Credential> {
        if let Some(credential) = self.key_pair("SCENARIO_SDK_API_KEY", "SCENARIO_SDK_API_SECRET")? {
            return Ok(credential);
        }
        let jwt = "SCENARIO_SDK_JWT";
        if let Some(token) = self.variable(jwt)? {
            return Credential::token(jwt, &token);
        }
        self.key_pair("SCENARIO_API_KEY", "SCENARIO_API_SECRET")?.ok_or_else(|| {
            Error::configuration(
                "no credential: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET, or SCENARIO_SDK_JWT",
            )
        })
    }

    fn key_pair(&self, key: &str, secret: &str) -> Result<Option<Credential>> {
        match (self.variable(key)?, self.variable(secret)?) {
            (Some(id), Some(value)) => Credential::key_pair((key, &id), (secret, &value)).map(Some),
            (None, None) => Ok(None),
            (Some(_), None) => Err(Error::configuration(format!("{key} is set, but {secret} is not"))),
            (None, Some(_)) => Err(Error::configuration(format!("{secret} is set, but {key} is not"))),
        }
    }

    /// Returns a variable without leading and trailing whitespace. An empty variable counts as not set.
    fn variable(&self, name: &str) -> Result<Option<String>> {
        match self.0(name) {
            Ok(value) => Ok(Some(value.trim().to_owned()).filter(|value| !value.is_empty())),
            Err(VarError::NotPresent) => Ok(None),
            Err(VarError::NotUnicode(_)) => {
                Err(Error::configuration(format!("{name} is set, but its value is not valid UTF-8")))
            }
        }
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

/// An HTTP client that does not follow redirects.
fn http_client(connect_timeout: Option<Duration>, proxy: Option<&str>, is_loopback: bool) -> Result<reqwest::Client> {
    let connect_timeout = connect_timeout.unwrap_or(Duration::from_secs(10));
    if connect_timeout.is_zero() {
        return Err(Error::configuration("connect_timeout: must not be zero"));
    }
    let mut builder = tls::configure(reqwest::Client::builder())?
        .redirect(redirect::Policy::none())
        .connect_timeout(connect_timeout)
        .pool_idle_timeout(pool::IDLE_TIMEOUT);
    // Other crates may enable these features in reqwest, which then uses them by default.
    builder = builder.http1_only().no_gzip().no_brotli().no_zstd().no_deflate();
    if let Some(proxy) = proxy {
        // The text may contain a password.
        let bad = |why: &dyn fmt::Display| Error::configuration(format!("proxy: {}", redact::urls(&why.to_string())));
        let url = Url::parse(proxy).map_err(|error| bad(&format_args!("is not a valid URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none() {
            return Err(bad(&"is neither an http nor an https URL"));
        }
        // reqwest would silently ignore a proxy without a valid host.
        check_host(&url).map_err(|why| bad(&why))?;
        builder = builder.proxy(Proxy::all(url).map_err(|error| bad(&error))?);
    } else if is_loopback {
        // A proxy of the environment would see the credential, and would resolve the name to another machine.
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| Error::configuration(format!("the HTTP client cannot be built: {error}")))
}

fn user_agent(suffix: Option<&str>) -> Result<HeaderValue> {
    let name = concat!("scenario-sdk-rust/", env!("CARGO_PKG_VERSION"));
    let text = suffix.map_or_else(|| name.to_owned(), |suffix| format!("{name} {suffix}"));
    HeaderValue::try_from(text)
        .map_err(|_| Error::configuration("user_agent: contains characters that are not allowed in a header"))
}

/// The connector parses a URL as a `Uri`, which is stricter: `https://{host}` is a valid URL but not a valid `Uri`.
fn check_host(url: &Url) -> std::result::Result<(), &'static str> {
    url.as_str().parse::<Uri>().map(drop).map_err(|_| "has an invalid host")
}

/// Parses a base URL, to which paths are appended.
struct BaseUrl {
    text: String,
    is_loopback: bool,
}

impl BaseUrl {
    fn parse(text: &str, allow_http: bool) -> Result<Self> {
        let bad = |why: &str| Error::configuration(format!("base_url: {why}"));
        let text = text.trim();
        let url = Url::parse(text).map_err(|error| bad(&format!("is not a valid URL: {error}")))?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(bad("is neither http nor https"));
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err(bad("contains a credential: set it on the client instead"));
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err(bad("has a query or a fragment"));
        }
        check_host(&url).map_err(bad)?;
        let is_loopback = is_loopback(&url);
        if url.scheme() == "http" && !is_loopback && !allow_http {
            return Err(bad(
                "http would send the credential unencrypted to another machine: use https, or set allow_http(true)",
            ));
        }
        Ok(Self { text: text.trim_end_matches('/').to_owned(), is_loopback })
    }
}

pub(crate) fn is_loopback(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let address = host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(builder: ClientBuilder, variables: &[(&str, &str)]) -> Result<Client> {
        builder.build_with(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned()).ok_or(VarError::NotPresent)
        })
    }

    fn from_env(variables: &[(&str, &str)]) -> Result<Client> {
        built(Client::builder().environment(), variables)
    }

    async fn authorization(client: Result<Client>) -> String {
        let header = client.unwrap().authorization().await.unwrap().unwrap();
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
        // What is set in code takes precedence over the environment.
        let explicit = Client::builder().token("mine").environment();
        assert_eq!(authorization(built(explicit, &[&sdk[..], &jwt].concat())).await, "Bearer mine");
        let explicit = Client::builder().environment().api_key("k", "s");
        assert_eq!(authorization(built(explicit, &[jwt[0], ("SCENARIO_SDK_API_KEY", "x")])).await, "Basic azpz");
        // The environment is not read unless requested.
        let none = built(Client::builder(), &sdk).unwrap();
        assert_eq!(none.authorization().await.unwrap(), None);
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
        let variables = [("SCENARIO_BASE_URL", " https://env\n"), ("SCENARIO_SDK_JWT", "t")];
        assert_eq!(from_env(&variables).unwrap().base_url(), "https://env");
        let explicit = Client::builder().base_url("https://mine").environment();
        assert_eq!(built(explicit, &variables).unwrap().base_url(), "https://mine");
    }

    #[test]
    fn http_is_for_this_machine_unless_it_is_allowed() {
        let with = |url: &str| Client::builder().base_url(url);
        let local = [
            "http://localhost:1",
            "http://LOCALHOST",
            "http://127.0.0.1/v1",
            "http://127.8.9.1",
            "http://[::1]:80",
            "http://0x7f.1",
        ];
        for url in local {
            assert!(is_loopback(&Url::parse(url).unwrap()) && with(url).build().is_ok(), "{url}");
        }
        let remote = [
            "http://api.example",
            "http://localhost.example",
            "http://127.0.0.1.example",
            "http://10.0.0.1",
            "http://[::2]",
        ];
        for url in remote {
            let error = with(url).build().unwrap_err();
            assert!(error.is_configuration(), "{url}");
            assert_eq!(
                error.to_string(),
                "base_url: http would send the credential unencrypted to another machine: use https, or set allow_http(true)"
            );
            assert!(with(url).allow_http(true).build().is_ok(), "{url}");
            // Regardless of how the base URL is set.
            assert!(from_env(&[("SCENARIO_BASE_URL", url), ("SCENARIO_SDK_JWT", "t")]).is_err(), "{url}");
        }
        assert!(!is_loopback(&Url::parse("https://api.cloud.scenario.com").unwrap()));
    }

    #[tokio::test]
    async fn the_environment_is_trimmed_and_a_value_that_is_unusable_is_named() {
        let pair = [("SCENARIO_SDK_API_KEY", " k\n"), ("SCENARIO_SDK_API_SECRET", "\ts\r\n")];
        assert_eq!(authorization(from_env(&pair)).await, "Basic azpz");
        assert_eq!(
            authorization(from_env(&[("SCENARIO_SDK_API_KEY", " "), ("SCENARIO_SDK_JWT", "t\n")])).await,
            "Bearer t"
        );
        let error = from_env(&[pair[0], ("SCENARIO_SDK_API_SECRET", "canary\u{7}")]).unwrap_err();
        assert_eq!(error.to_string(), "SCENARIO_SDK_API_SECRET contains a space or a control character");
        let unreadable = |name: &str| match name {
            "SCENARIO_SDK_API_KEY" => Ok("k".to_owned()),
            "SCENARIO_SDK_API_SECRET" => Err(VarError::NotUnicode("canary".into())),
            _ => Err(VarError::NotPresent),
        };
        let error = Client::builder().environment().build_with(unreadable).unwrap_err();
        assert!(error.is_configuration());
        assert_eq!(error.to_string(), "SCENARIO_SDK_API_SECRET is set, but its value is not valid UTF-8");
    }

    #[test]
    fn invalid_values_are_named() {
        let builder = Client::builder;
        let own = || Client::builder().http_client(http_client(None, None, false).unwrap());
        let cases = [
            (builder().base_url("api"), "base_url: is not a valid URL: relative URL without a base"),
            (builder().base_url("ftp://x"), "base_url: is neither http nor https"),
            (builder().base_url("https://{host}/v1"), "base_url: has an invalid host"),
            (builder().base_url("http://x?key=secret"), "base_url: has a query or a fragment"),
            (builder().base_url("http://u:p@x?"), "base_url: contains a credential: set it on the client instead"),
            (builder().api_key("", "s"), "api_key: the key is empty"),
            (builder().api_key("k", ""), "api_key: the secret is empty"),
            (builder().api_key("k:k", "s"), "api_key: the key contains a colon, which HTTP Basic does not allow"),
            (builder().api_key(" k", "s"), "api_key: the key contains a space or a control character"),
            (builder().api_key("k", "s\n"), "api_key: the secret contains a space or a control character"),
            (builder().token(""), "token: the token is empty"),
            (builder().token("Bearer t"), "token: the token contains a space or a control character"),
            (builder().token("t\u{7f}"), "token: the token contains a space or a control character"),
            (builder().token("tö"), "token: the token contains a character that is not ASCII"),
            (builder().api_key("k", "s").token("t"), "api_key and token are both set: a client has one credential"),
            (
                builder().token("t").token_provider(|| async { Err("x") }),
                "token_provider and another credential are both set: a client has one credential",
            ),
            (builder().timeout(Duration::ZERO), "timeout: must not be zero"),
            (builder().deadline(Duration::ZERO), "deadline: must not be zero"),
            (builder().connect_timeout(Duration::ZERO), "connect_timeout: must not be zero"),
            (builder().proxy("nowhere"), "proxy: is not a valid URL: relative URL without a base"),
            (builder().proxy("http://{proxy}:8080"), "proxy: has an invalid host"),
            (builder().proxy("ftp://u:secret@x"), "proxy: is neither an http nor an https URL"),
            (builder().user_agent("a\n"), "user_agent: contains characters that are not allowed in a header"),
            (
                builder().header("x-a", "\n"),
                "header: the value of `x-a` contains characters that are not allowed in a header",
            ),
            (
                builder().header("authorization", "x"),
                "header: `authorization` is set by the credential: see `with_token`, `with_api_key` and `with_public_access`",
            ),
            (own().proxy("http://x"), "proxy: must be set on the custom http_client"),
            (own().connect_timeout(Duration::from_secs(1)), "connect_timeout: must be set on the custom http_client"),
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
        let client = builder().build().unwrap();
        let user = client.with_token("canary-token").unwrap();
        let project = client.with_api_key("canary-key", "canary-secret").unwrap();
        let errors = [client.with_token("canary token"), client.with_api_key("canary key", "canary\n")];
        let text = format!("{user:?} {project:?} {errors:?}");
        assert!(text.contains("Bearer") && !text.contains("canary"), "{text}");
    }
}
