use std::fmt;

use reqwest::Url;
use serde::{Deserialize, Deserializer, Serialize};

use super::decode::{self, Leaf, leaf};

/// A signed URL. Like a password, it lets anyone read or replace the file until it expires.
///
/// `Debug` shows only the host and there is no `Display`, so that the URL does not end up in a log by accident.
///
/// ```
/// use scenario_sdk::types::SignedUrl;
///
/// let url = SignedUrl::from("https://cdn.cloud.scenario.com/assets/asset_1?Signature=secret");
/// assert_eq!(url.as_str(), "https://cdn.cloud.scenario.com/assets/asset_1?Signature=secret");
/// assert_eq!(format!("{url:?}"), "SignedUrl(cdn.cloud.scenario.com)");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct SignedUrl(String);

impl SignedUrl {
    /// The URL. Treat it as a secret.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The URL. Treat it as a secret.
    pub fn into_string(self) -> String {
        self.0
    }

    /// Whether the URL is empty.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Debug for SignedUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = Url::parse(&self.0).ok();
        let host = url.as_ref().and_then(Url::host_str).unwrap_or("…");
        f.debug_tuple("SignedUrl").field(&format_args!("{host}")).finish()
    }
}

impl AsRef<str> for SignedUrl {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<String> for SignedUrl {
    fn from(url: String) -> Self {
        Self(url)
    }
}

impl From<&str> for SignedUrl {
    fn from(url: &str) -> Self {
        Self(url.to_owned())
    }
}

impl From<SignedUrl> for String {
    fn from(url: SignedUrl) -> Self {
        url.0
    }
}

impl PartialEq<str> for SignedUrl {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

impl PartialEq<&str> for SignedUrl {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other
    }
}

impl<'de> Deserialize<'de> for SignedUrl {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}

leaf!(SignedUrl);

impl Leaf for SignedUrl {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }
}
