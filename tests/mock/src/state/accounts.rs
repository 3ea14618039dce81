//! Keys, tokens and projects.

use std::time::{Duration, SystemTime};

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::hex;
use crate::{MockResponse, clock::epoch_seconds};

/// The lifetime of a token.
const TOKEN_LIFE: Duration = Duration::from_secs(60);

/// An API key, and the project that it belongs to.
#[derive(Clone, Debug)]
pub struct Account {
    pub(crate) key: String,
    pub(crate) secret: String,
    pub(crate) project: String,
    pub(crate) plan: String,
    pub(crate) author: String,
}

impl Account {
    /// Creates an account from a key and its secret, with the project `proj_<key>` and the plan `cu-pro-q3-25`.
    pub fn new(key: impl Into<String>, secret: impl Into<String>) -> Self {
        let key = key.into();
        Self {
            project: format!("proj_{key}"),
            author: format!("apiu_{key}"),
            key,
            secret: secret.into(),
            plan: "cu-pro-q3-25".to_owned(),
        }
    }

    /// Sets the project. Several keys may share one.
    #[must_use]
    pub fn project(mut self, id: impl Into<String>) -> Self {
        self.project = id.into();
        self
    }

    /// Sets the plan. `cu-basic` may not run models that require another plan.
    #[must_use]
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = plan.into();
        self
    }
}

/// All accounts; the first one is the server's own.
#[derive(Debug)]
pub(crate) struct Accounts {
    pub(crate) all: Vec<Account>,
    secret: u64,
    issued: u64,
}

impl Accounts {
    pub(crate) fn new(all: Vec<Account>, secret: u64) -> Self {
        Self { all, secret, issued: 0 }
    }

    /// A token of an account, which expires after 60 seconds.
    pub(crate) fn issue(&mut self, account: usize, now: SystemTime) -> String {
        self.issued += 1;
        let key = self.all.get(account).map_or("", |account| &account.key);
        let claims = json!({
            "sub": key,
            "iat": epoch_seconds(now),
            "exp": epoch_seconds(now + TOKEN_LIFE),
            "jti": self.issued,
        });
        let head = URL_SAFE_NO_PAD.encode(br#"{"alg":"HS256","typ":"JWT"}"#);
        let signed = format!("{head}.{}", URL_SAFE_NO_PAD.encode(claims.to_string()));
        format!("{signed}.{}", self.signature(&signed))
    }

    fn signature(&self, text: &str) -> String {
        let mut hash = Sha256::new();
        hash.update(self.secret.to_le_bytes());
        hash.update(text);
        URL_SAFE_NO_PAD.encode(hex(&hash.finalize()))
    }

    /// The account of an `authorization` value, or the gateway's error.
    pub(crate) fn authenticate(&self, authorization: Option<&str>, now: SystemTime) -> Result<&Account, MockResponse> {
        let unauthorized = || MockResponse::gateway(401, "UnauthorizedException", "Unauthorized");
        let (scheme, value) = authorization.and_then(|value| value.split_once(' ')).ok_or_else(unauthorized)?;
        let found = match scheme.to_ascii_lowercase().as_str() {
            "basic" => self.by_key(value),
            "bearer" => self.by_token(value, now)?,
            _ => None,
        };
        found.ok_or_else(unauthorized)
    }

    fn by_key(&self, value: &str) -> Option<&Account> {
        let pair = String::from_utf8(STANDARD.decode(value.trim()).ok()?).ok()?;
        let (key, secret) = pair.split_once(':')?;
        self.all.iter().find(|account| account.key == key && account.secret == secret)
    }

    fn by_token(&self, token: &str, now: SystemTime) -> Result<Option<&Account>, MockResponse> {
        let claims = || -> Option<Value> {
            let (signed, signature) = token.rsplit_once('.')?;
            let claims = URL_SAFE_NO_PAD.decode(signed.split_once('.')?.1).ok()?;
            (self.signature(signed) == signature).then(|| serde_json::from_slice(&claims).ok()).flatten()
        };
        let Some(claims) = claims() else { return Ok(None) };
        if claims.get("exp").and_then(Value::as_u64).is_none_or(|expires| epoch_seconds(now) >= expires) {
            return Err(MockResponse::expired_token());
        }
        Ok(self.all.iter().find(|account| claims.get("sub").is_some_and(|key| *key == account.key)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accounts() -> Accounts {
        Accounts::new(vec![Account::new("a", "s"), Account::new("b", "t").project("proj_x").plan("cu-basic")], 7)
    }

    fn status(result: Result<&Account, MockResponse>) -> Result<String, u16> {
        result.map(|account| account.project.clone()).map_err(|response| response.status)
    }

    #[test]
    fn a_key_belongs_to_its_project() {
        let accounts = accounts();
        let basic = |pair: &str| format!("Basic {}", STANDARD.encode(pair));
        let of = |value: Option<&str>| status(accounts.authenticate(value, SystemTime::UNIX_EPOCH));
        assert_eq!(of(Some(&basic("a:s"))), Ok("proj_a".to_owned()));
        assert_eq!(of(Some(&basic("b:t"))), Ok("proj_x".to_owned()));
        assert_eq!(of(Some(&basic("a:t"))), Err(401));
        assert_eq!(of(Some("Digest x")), Err(401));
        assert_eq!(of(None), Err(401));
    }

    #[test]
    fn a_token_lives_sixty_seconds() {
        let mut accounts = accounts();
        let token = accounts.issue(1, SystemTime::UNIX_EPOCH);
        let at = |seconds| {
            let now = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            status(accounts.authenticate(Some(&format!("Bearer {token}")), now))
        };
        assert_eq!(at(59), Ok("proj_x".to_owned()));
        assert_eq!(at(60), Err(403));
        let forged = format!("Bearer {token}x");
        assert_eq!(status(accounts.authenticate(Some(&forged), SystemTime::UNIX_EPOCH)), Err(401));
        assert_ne!(token, accounts.issue(1, SystemTime::UNIX_EPOCH));
    }
}
