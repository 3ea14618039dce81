use std::fmt;

use serde::{Deserialize, Deserializer, Serialize};

use super::decode::{self, Leaf, leaf};

/// A secret that the API returns only once, when it is created: the secret of an API key, or of a webhook endpoint.
///
/// Store it at once: no later call returns it. `Debug` does not show it, there is no `Display`, and the SDK never logs it; only
/// [`expose`](Self::expose) and serialization reveal it.
///
/// ```
/// use scenario_sdk::types::Secret;
///
/// let secret = Secret::from("whsec_1");
/// assert_eq!(secret.expose(), "whsec_1");
/// assert_eq!(format!("{secret:?}"), "Secret(…)");
/// ```
#[derive(Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The secret itself.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Secret").field(&format_args!("…")).finish()
    }
}

impl From<String> for Secret {
    fn from(secret: String) -> Self {
        Self(secret)
    }
}

impl From<&str> for Secret {
    fn from(secret: &str) -> Self {
        Self(secret.to_owned())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode::deserialize(deserializer)
    }
}

leaf!(Secret);

impl Leaf for Secret {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }
}
