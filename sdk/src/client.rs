use std::{env, fmt, sync::Arc, time::Duration};

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::{Url, header::HeaderValue};

use crate::{Error, Result, call::Operation, error::DEFAULT_TIMEOUT, generated::BASE_URL};

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
pub struct Client(Arc<Inner>);

struct Inner {
    http: reqwest::Client,
    base_url: String,
    credential: Option<Credential>,
}

/// What proves who is calling.
#[derive(Clone)]
enum Credential {
    KeyPair { key: String, secret: String },
    Token(String),
}

impl Credential {
    fn header(&self) -> Result<HeaderValue> {
        let text = match self {
            Self::KeyPair { key, secret } => format!("Basic {}", BASE64_STANDARD.encode(format!("{key}:{secret}"))),
            Self::Token(token) => format!("Bearer {token}"),
        };
        let mut value = HeaderValue::try_from(text)
            .map_err(|_| Error::configuration("the token holds characters that no header can hold"))?;
        value.set_sensitive(true);
        Ok(value)
    }

    fn scheme(&self) -> &'static str {
        match self {
            Self::KeyPair { .. } => "Basic",
            Self::Token(_) => "Bearer",
        }
    }
}

impl Client {
    /// Starts a client; nothing is read from the environment.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }

    /// A client with the credential that the environment holds:
    ///
    /// 1. `SCENARIO_SDK_API_KEY` and `SCENARIO_SDK_API_SECRET`, or `SCENARIO_SDK_JWT`;
    /// 2. else `SCENARIO_API_KEY` and `SCENARIO_API_SECRET`.
    ///
    /// `SCENARIO_BASE_URL` replaces the API's address.
    ///
    /// # Errors
    ///
    /// When there is none, a key lacks its secret, both kinds are there, or the base URL is no URL.
    pub fn from_env() -> Result<Self> {
        ClientBuilder::from_variables(|name| env::var(name).ok())?.build()
    }

    pub(crate) fn base_url(&self) -> &str {
        &self.0.base_url
    }

    pub(crate) fn http(&self) -> &reqwest::Client {
        &self.0.http
    }

    pub(crate) fn authorization(&self, operation: &'static Operation) -> Result<HeaderValue> {
        match &self.0.credential {
            Some(credential) => credential.header(),
            None => Err(Error::request(
                operation,
                "needs a credential: give the client an API key and its secret, or a token",
            )),
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("credential", &self.0.credential.as_ref().map(Credential::scheme))
            .finish_non_exhaustive()
    }
}

/// Builds a [`Client`].
///
/// ```
/// # fn main() -> scenario_sdk::Result<()> {
/// let client = scenario_sdk::Client::builder()
///     .api_key("api_…", "secret")
///     .user_agent("my-game/1.0")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
#[must_use = "a client is made by `build`"]
pub struct ClientBuilder {
    key_pair: Option<(String, String)>,
    token: Option<String>,
    base_url: Option<String>,
    user_agent: Option<String>,
    timeout: Option<Duration>,
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

    /// How long a call may take. Default: 60 s.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = Some(timeout);
        self
    }

    fn from_variables(variable: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let variable = |name| variable(name).filter(|value| !value.is_empty());
        let mut builder =
            Self { token: variable("SCENARIO_SDK_JWT"), base_url: variable("SCENARIO_BASE_URL"), ..Self::default() };
        for (key, secret) in
            [("SCENARIO_SDK_API_KEY", "SCENARIO_SDK_API_SECRET"), ("SCENARIO_API_KEY", "SCENARIO_API_SECRET")]
        {
            if key == "SCENARIO_API_KEY" && (builder.key_pair.is_some() || builder.token.is_some()) {
                break;
            }
            builder.key_pair = match (variable(key), variable(secret)) {
                (Some(key), Some(secret)) => Some((key, secret)),
                (None, None) => None,
                (Some(_), None) => return Err(Error::configuration(format!("{key} is set, but {secret} is not"))),
                (None, Some(_)) => return Err(Error::configuration(format!("{secret} is set, but {key} is not"))),
            };
        }
        if builder.key_pair.is_none() && builder.token.is_none() {
            return Err(Error::configuration(
                "no credential: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET, or SCENARIO_SDK_JWT",
            ));
        }
        Ok(builder)
    }

    /// Builds the client. Without a credential it can make the public calls only.
    ///
    /// # Errors
    ///
    /// When a value is unusable; the error names it.
    pub fn build(self) -> Result<Client> {
        let credential = match (self.key_pair, self.token) {
            (Some(_), Some(_)) => {
                return Err(Error::configuration("both an API key and a token: a client has one credential"));
            }
            (Some((key, secret)), None) if key.is_empty() || secret.is_empty() => {
                return Err(Error::configuration("api_key: the key or its secret is empty"));
            }
            (Some((key, secret)), None) => Some(Credential::KeyPair { key, secret }),
            (None, token) => token.map(Credential::Token),
        };
        if let Some(credential) = &credential {
            credential.header()?;
        }
        let mut user_agent = concat!("scenario-sdk-rust/", env!("CARGO_PKG_VERSION")).to_owned();
        if let Some(suffix) = self.user_agent {
            user_agent = format!("{user_agent} {suffix}");
        }
        let http = crate::tls::configure(reqwest::Client::builder())?
            .user_agent(user_agent)
            .timeout(self.timeout.unwrap_or(DEFAULT_TIMEOUT))
            .build()
            .map_err(|error| Error::configuration(format!("the HTTP client cannot be built: {error}")))?;
        Ok(Client(Arc::new(Inner {
            http,
            base_url: base_url(self.base_url.as_deref().unwrap_or(BASE_URL))?,
            credential,
        })))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("user_agent", &self.user_agent)
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// An address that paths can be put behind.
fn base_url(text: &str) -> Result<String> {
    let bad = |why: &str| Error::configuration(format!("base_url: {text:?} {why}"));
    let url = Url::parse(text).map_err(|error| bad(&format!("is no URL: {error}")))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(bad("is neither http nor https"));
    }
    if url.query().is_some() || url.fragment().is_some() {
        return Err(bad("has a query or a fragment"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(Error::configuration("base_url: holds a credential; give it to the client instead"));
    }
    Ok(text.trim_end_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from(variables: &[(&str, &str)]) -> Result<ClientBuilder> {
        ClientBuilder::from_variables(|name| {
            let found = variables.iter().find(|(variable, _)| *variable == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_environment_holds_one_credential() {
        let sdk = [("SCENARIO_SDK_API_KEY", "k"), ("SCENARIO_SDK_API_SECRET", "s")];
        let plain = [("SCENARIO_API_KEY", "k2"), ("SCENARIO_API_SECRET", "s2")];
        let pair = |variables: &[(&str, &str)]| from(variables).unwrap().key_pair;
        assert_eq!(pair(&sdk), Some(("k".into(), "s".into())));
        assert_eq!(pair(&plain), Some(("k2".into(), "s2".into())));
        assert_eq!(pair(&[plain, sdk].concat()), Some(("k".into(), "s".into())));
        let token = from(&[("SCENARIO_SDK_JWT", "t"), plain[0], plain[1]]).unwrap();
        assert_eq!((token.token.as_deref(), token.key_pair), (Some("t"), None));
    }

    #[test]
    fn an_incomplete_environment_is_named() {
        let cases: [(&[(&str, &str)], &str); 4] = [
            (&[], "no credential: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET, or SCENARIO_SDK_JWT"),
            (&[("SCENARIO_SDK_API_KEY", "k")], "SCENARIO_SDK_API_KEY is set, but SCENARIO_SDK_API_SECRET is not"),
            (&[("SCENARIO_API_SECRET", "s")], "SCENARIO_API_SECRET is set, but SCENARIO_API_KEY is not"),
            (
                &[("SCENARIO_SDK_JWT", "")],
                "no credential: set SCENARIO_SDK_API_KEY and SCENARIO_SDK_API_SECRET, or SCENARIO_SDK_JWT",
            ),
        ];
        for (variables, message) in cases {
            let error = from(variables).unwrap_err();
            assert!(error.is_configuration());
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn unusable_options_are_named() {
        let builder = Client::builder;
        let cases = [
            (builder().api_key("k", "s").token("t"), "both an API key and a token"),
            (builder().api_key("k", ""), "api_key"),
            (builder().token("a\nb"), "token"),
            (builder().base_url("nowhere"), "base_url"),
            (builder().base_url("ftp://x"), "base_url"),
            (builder().base_url("https://x/?a=b"), "base_url"),
            (builder().base_url("https://key:hunter2@x"), "base_url"),
        ];
        for (builder, name) in cases {
            let error = builder.build().unwrap_err();
            assert!(error.is_configuration());
            assert!(error.to_string().contains(name), "{error}");
            assert!(!error.to_string().contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn debug_holds_no_secret() {
        let builder = Client::builder().api_key("api_canary", "secret_canary");
        let text = format!("{builder:?} {:?}", builder.clone().build().unwrap());
        assert!(!text.contains("canary"), "{text}");
        let text = format!("{:?}", Client::builder().token("token_canary").build().unwrap());
        assert!(text.contains("Bearer") && !text.contains("canary"), "{text}");
    }

    #[test]
    fn credentials_become_headers() {
        let pair = Credential::KeyPair { key: "key".into(), secret: "secret".into() };
        assert_eq!(pair.header().unwrap(), "Basic a2V5OnNlY3JldA==");
        assert_eq!(Credential::Token("t".into()).header().unwrap(), "Bearer t");
        assert!(pair.header().unwrap().is_sensitive());
    }
}
