//! Credentials and their `authorization` header.

use std::{fmt, sync::Arc, time::SystemTime};

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::HeaderValue;

use super::provider::Provider;
use crate::{Error, Result, Runtime};

/// A token (JWT) that a [token provider](crate::ClientBuilder::token_provider) returns, and when it expires.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use scenario_sdk::AccessToken;
///
/// let token = AccessToken::new("eyJ…").expires_at(SystemTime::now() + Duration::from_secs(60));
/// assert!(!format!("{token:?}").contains("eyJ"));
/// ```
#[derive(Clone)]
pub struct AccessToken {
    pub(crate) token: String,
    pub(crate) expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// Creates a token without a known expiry. It is used until the API rejects it, unless [`expires_at`](Self::expires_at) is set.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), expires_at: None }
    }

    /// Sets when the token expires. The client refreshes it a minute before, or at half of its remaining lifetime if that is later.
    pub fn expires_at(mut self, time: SystemTime) -> Self {
        self.expires_at = Some(time);
        self
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("expires_at", &self.expires_at).finish_non_exhaustive()
    }
}

/// The credential of a client.
pub(crate) enum Credential {
    /// A constant header, and its scheme.
    Fixed(&'static str, HeaderValue),
    Provider(Provider),
}

impl Credential {
    /// The token for public access, which has no scheme.
    pub(crate) fn public() -> Self {
        Self::Fixed("public", HeaderValue::from_static("public-auth-token"))
    }

    /// An API key and its secret as HTTP Basic, each with its name for error messages.
    pub(crate) fn key_pair(key: (&str, &str), secret: (&str, &str)) -> Result<Self> {
        check(key).and(check(secret)).map_err(Error::configuration)?;
        let ((name, key), (_, secret)) = (key, secret);
        if key.contains(':') {
            return Err(Error::configuration(format!("{name} contains a colon, which HTTP Basic does not allow")));
        }
        let text = format!("Basic {}", BASE64_STANDARD.encode(format!("{key}:{secret}")));
        Ok(Self::Fixed("Basic", secret_header(name, &text).map_err(Error::configuration)?))
    }

    /// A token as HTTP Bearer, with its name for error messages.
    pub(crate) fn token(name: &str, token: &str) -> Result<Self> {
        Ok(Self::Fixed("Bearer", bearer(name, token).map_err(Error::configuration)?))
    }

    /// The header, if it is constant.
    pub(crate) fn fixed(&self) -> Option<HeaderValue> {
        match self {
            Self::Fixed(_, header) => Some(header.clone()),
            Self::Provider(_) => None,
        }
    }

    pub(crate) fn scheme(&self) -> &'static str {
        match self {
            Self::Fixed(scheme, _) => scheme,
            Self::Provider(_) => "Bearer, from a provider",
        }
    }

    /// The value of the `authorization` header.
    pub(crate) async fn header(&self, runtime: &Arc<dyn Runtime>) -> Result<HeaderValue> {
        match self {
            Self::Fixed(_, header) => Ok(header.clone()),
            Self::Provider(provider) => provider.header(runtime).await,
        }
    }

    /// Drops a header that the API rejected. Returns false if it cannot be replaced.
    pub(crate) fn drop_refused(&self, header: &HeaderValue) -> bool {
        match self {
            Self::Fixed(..) => false,
            Self::Provider(provider) => {
                provider.drop_token(header);
                true
            }
        }
    }
}

/// Returns the header of a token, or an error message.
pub(crate) fn bearer(name: &str, token: &str) -> Result<HeaderValue, String> {
    check((name, token))?;
    if !token.is_ascii() {
        return Err(format!("{name} contains a character that is not ASCII"));
    }
    secret_header(name, &format!("Bearer {token}"))
}

/// Rejects characters that no credential contains, but a copied line or a file may.
fn check((name, value): (&str, &str)) -> Result<(), String> {
    if value.is_empty() {
        return Err(format!("{name} is empty"));
    }
    if value.contains(|letter: char| letter.is_whitespace() || letter.is_control()) {
        return Err(format!("{name} contains a space or a control character"));
    }
    Ok(())
}

fn secret_header(name: &str, text: &str) -> Result<HeaderValue, String> {
    let mut value =
        HeaderValue::try_from(text).map_err(|_| format!("{name} contains a character that is not ASCII"))?;
    value.set_sensitive(true);
    Ok(value)
}
