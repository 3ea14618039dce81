//! What proves who is calling.

use std::{
    error::Error as StdError,
    fmt,
    future::Future,
    sync::{Mutex, PoisonError},
    time::{Duration, SystemTime},
};

use base64::{Engine, prelude::BASE64_STANDARD};
use reqwest::header::HeaderValue;
use tokio::task::JoinHandle;

use crate::{Error, Result, runtime::BoxFuture};

/// A token (JWT) of a [token provider](crate::ClientBuilder::token_provider), and when it ends.
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use scenario_sdk::AccessToken;
///
/// let token = AccessToken::new("eyJ…").expires_at(SystemTime::now() + Duration::from_secs(3600));
/// assert!(!format!("{token:?}").contains("eyJ"));
/// ```
#[derive(Clone)]
pub struct AccessToken {
    token: String,
    expires_at: Option<SystemTime>,
}

impl AccessToken {
    /// A token that is good for as long as the client lives, unless [`expires_at`](Self::expires_at) says otherwise.
    pub fn new(token: impl Into<String>) -> Self {
        Self { token: token.into(), expires_at: None }
    }

    /// When the token ends. A minute before, or at half of its time if that is later, the client asks for another one.
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

/// The credential of a client: exactly one.
pub(crate) enum Credential {
    /// A header that never changes, and its scheme.
    Fixed(&'static str, HeaderValue),
    Provider(Provider),
}

impl Credential {
    /// An API key and its secret, each behind the name that an error calls it by, as HTTP Basic.
    pub(crate) fn key_pair(key: (&str, &str), secret: (&str, &str)) -> Result<Self> {
        check(key).and(check(secret)).map_err(Error::configuration)?;
        let ((name, key), (_, secret)) = (key, secret);
        if key.contains(':') {
            return Err(Error::configuration(format!("{name} contains a colon, which HTTP Basic does not allow")));
        }
        let text = format!("Basic {}", BASE64_STANDARD.encode(format!("{key}:{secret}")));
        Ok(Self::Fixed("Basic", secret_header(name, &text).map_err(Error::configuration)?))
    }

    /// A token, and the name that an error calls it by, as HTTP Bearer.
    pub(crate) fn token(name: &str, token: &str) -> Result<Self> {
        Ok(Self::Fixed("Bearer", bearer(name, token).map_err(Error::configuration)?))
    }

    pub(crate) fn scheme(&self) -> &'static str {
        match self {
            Self::Fixed(scheme, _) => scheme,
            Self::Provider(_) => "Bearer, from a provider",
        }
    }

    /// The value of the `authorization` header, at a time of day.
    pub(crate) async fn header(&self, now: SystemTime) -> Result<HeaderValue> {
        match self {
            Self::Fixed(_, header) => Ok(header.clone()),
            Self::Provider(provider) => provider.header(now).await,
        }
    }

    /// The header in use, if it is good, without asking anybody.
    pub(crate) fn current_header(&self, now: SystemTime) -> Option<HeaderValue> {
        match self {
            Self::Fixed(_, header) => Some(header.clone()),
            Self::Provider(provider) => {
                provider.current().filter(|current| current.is_good(now)).map(|current| current.header)
            }
        }
    }

    /// Forgets a token that the API does not take.
    pub(crate) fn refused(&self, header: &HeaderValue) {
        if let Self::Provider(provider) = self {
            provider.forget(header);
        }
    }
}

/// The header of a token; the error says what is wrong with it.
fn bearer(name: &str, token: &str) -> Result<HeaderValue, String> {
    check((name, token))?;
    if !token.is_ascii() {
        return Err(format!("{name} contains a character that is not ASCII"));
    }
    secret_header(name, &format!("Bearer {token}"))
}

/// Refuses what no credential contains, but a copied line or a file may.
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

type Provide = dyn Fn() -> BoxFuture<'static, Answer> + Send + Sync;
type Answer = std::result::Result<AccessToken, BoxError>;
type BoxError = Box<dyn StdError + Send + Sync>;

/// Where tokens come from, and the one in use.
pub(crate) struct Provider {
    provide: Box<Provide>,
    current: Mutex<Option<Current>>,
    /// Held by whoever waits for the next token: one at a time. The question goes on by itself, so that a call that gives up leaves it to
    /// the next one.
    asking: tokio::sync::Mutex<Option<JoinHandle<Answer>>>,
    /// How often asking failed, and why the last time: those who waited for it share it.
    failure: Mutex<(u64, String)>,
}

#[derive(Clone)]
struct Current {
    header: HeaderValue,
    /// From when on the next token is asked for, and when this one ends.
    replace_at: Option<SystemTime>,
    expires_at: Option<SystemTime>,
}

impl Current {
    fn new(header: HeaderValue, expires_at: Option<SystemTime>, now: SystemTime) -> Self {
        let replace_at = expires_at.map(|end| end - AHEAD.min(end.duration_since(now).unwrap_or_default() / 2));
        Self { header, replace_at, expires_at }
    }

    fn is_good(&self, now: SystemTime) -> bool {
        is_before(now, self.expires_at)
    }

    fn is_fresh(&self, now: SystemTime) -> bool {
        is_before(now, self.replace_at)
    }
}

/// Has the time not come? One that is not set never comes.
fn is_before(now: SystemTime, time: Option<SystemTime>) -> bool {
    time.is_none_or(|time| now < time)
}

/// How long before its end a token is replaced, unless it lives for less than twice that.
const AHEAD: Duration = Duration::from_secs(60);

impl Provider {
    pub(crate) fn new<F, Fut, E>(provide: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = std::result::Result<AccessToken, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let provide = move || -> BoxFuture<'static, Answer> {
            let token = provide();
            Box::pin(async move { token.await.map_err(Into::into) })
        };
        Self {
            provide: Box::new(provide),
            current: Mutex::new(None),
            asking: tokio::sync::Mutex::new(None),
            failure: Mutex::default(),
        }
    }

    async fn header(&self, now: SystemTime) -> Result<HeaderValue> {
        if let Some(current) = self.current().filter(|current| current.is_fresh(now)) {
            return Ok(current.header);
        }
        // Near its end, one call asks for the next token while the others go on with this one.
        let good = self.current().filter(|current| current.is_good(now));
        let (failures, _) = self.failure();
        let mut asking = match &good {
            Some(good) => match self.asking.try_lock() {
                Ok(asking) => asking,
                Err(_) => return Ok(good.header.clone()),
            },
            None => self.asking.lock().await,
        };
        if let Some(current) = self.current().filter(|current| current.is_fresh(now)) {
            return Ok(current.header);
        }
        let (failed, why) = self.failure();
        if failed > failures && good.is_none() {
            return Err(Error::credential(why.into()));
        }
        let answer = self.ask(&mut asking, now).await;
        let next = match (answer, good) {
            (Ok(token), _) => {
                let header = bearer("token_provider: the token", &token.token).map_err(Error::configuration)?;
                Current::new(header, token.expires_at, now)
            }
            (Err(_), Some(good)) => {
                tracing::debug!("the token provider failed; the token in use is good for a while");
                return Ok(good.header);
            }
            (Err(error), None) => {
                *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = (failed + 1, error.to_string());
                return Err(Error::credential(error));
            }
        };
        let header = next.header.clone();
        *self.lock() = Some(next);
        drop(asking);
        Ok(header)
    }

    /// Asks for a token, or goes on with a question of before; one whose answer is of no use any more is asked anew.
    async fn ask(&self, asking: &mut Option<JoinHandle<Answer>>, now: SystemTime) -> Answer {
        if let Some(question) = asking {
            let answer = question.await;
            *asking = None;
            if let Ok(Ok(token)) = answer
                && is_before(now, token.expires_at)
            {
                return Ok(token);
            }
        }
        let answer = asking.insert(tokio::spawn((self.provide)())).await;
        *asking = None;
        answer.unwrap_or_else(|error| Err(error.into()))
    }

    /// How often the provider failed, and why the last time.
    fn failure(&self) -> (u64, String) {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn forget(&self, header: &HeaderValue) {
        let mut current = self.lock();
        if current.as_ref().is_some_and(|current| current.header == header) {
            *current = None;
        }
    }

    fn current(&self) -> Option<Current> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<Current>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use futures_util::FutureExt;

    use super::*;

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// A provider of `t1`, `t2` …, each good for 100 s from `at(0)`, `at(100)` …; from the third on, it fails.
    fn provider() -> (Credential, Arc<AtomicUsize>) {
        let asked = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&asked);
        let provide = move || {
            let number = counter.fetch_add(1, Ordering::SeqCst) + 1;
            async move {
                tokio::task::yield_now().await;
                match number {
                    1 | 2 => Ok(AccessToken::new(format!("t{number}")).expires_at(at(100 * number as u64))),
                    _ => Err("no more tokens"),
                }
            }
        };
        (Credential::Provider(Provider::new(provide)), asked)
    }

    #[tokio::test]
    async fn a_token_is_asked_for_once_and_replaced_ahead_of_its_end() {
        let (credential, asked) = provider();
        let calls = (0..20).map(|_| credential.header(at(0)));
        for header in futures_util::future::join_all(calls).await {
            assert_eq!(header.unwrap(), "Bearer t1");
        }
        assert_eq!(asked.load(Ordering::SeqCst), 1, "single flight");
        assert_eq!(credential.header(at(39)).await.unwrap(), "Bearer t1");
        // Ahead of its end: the first of several calls asks, the others do not wait for it.
        let calls = (0..3).map(|_| credential.header(at(51)));
        let headers: Vec<_> = futures_util::future::join_all(calls).await.into_iter().map(Result::unwrap).collect();
        assert_eq!(headers, ["Bearer t2", "Bearer t1", "Bearer t1"]);
        assert_eq!(asked.load(Ordering::SeqCst), 2);
        // The provider fails: the token in use is used to its end.
        assert_eq!(credential.header(at(199)).await.unwrap(), "Bearer t2");
        let error = credential.header(at(200)).await.unwrap_err();
        assert!(error.is_auth() && !error.is_outcome_unknown());
        assert_eq!(error.to_string(), "the token provider failed");
        assert_eq!(StdError::source(&error).unwrap().to_string(), "no more tokens");
    }

    #[tokio::test]
    async fn a_call_that_gives_up_leaves_its_question_to_the_next() {
        let (credential, asked) = provider();
        // Asked for, and dropped at its first pause.
        assert!(credential.header(at(0)).now_or_never().is_none());
        assert_eq!(credential.header(at(0)).await.unwrap(), "Bearer t1");
        assert_eq!(asked.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn an_answer_that_came_too_late_is_asked_for_anew() {
        let (credential, asked) = provider();
        // The first token is good to 100 s, and nobody waits for it.
        assert!(credential.header(at(0)).now_or_never().is_none());
        assert_eq!(credential.header(at(150)).await.unwrap(), "Bearer t2");
        // Nor for a failure, after which the provider might have been mended.
        assert!(credential.header(at(250)).now_or_never().is_none());
        tokio::task::yield_now().await;
        assert!(credential.header(at(300)).await.is_err());
        assert_eq!(asked.load(Ordering::SeqCst), 4);
    }

    #[tokio::test]
    async fn a_provider_that_panics_is_an_error_and_asked_again() {
        let asked = AtomicUsize::new(0);
        let provide = move || {
            let first = asked.fetch_add(1, Ordering::SeqCst) == 0;
            async move { if first { panic!("a bug") } else { Ok::<_, BoxError>(AccessToken::new("t")) } }
        };
        let credential = Credential::Provider(Provider::new(provide));
        assert!(credential.header(at(0)).await.unwrap_err().is_auth());
        assert_eq!(credential.header(at(0)).await.unwrap(), "Bearer t");
    }

    #[tokio::test]
    async fn those_who_waited_share_a_failure() {
        let (credential, asked) = provider();
        asked.store(2, Ordering::SeqCst);
        let calls = (0..20).map(|_| credential.header(at(0)));
        for header in futures_util::future::join_all(calls).await {
            assert!(header.unwrap_err().is_auth());
        }
        assert_eq!(asked.load(Ordering::SeqCst), 3, "asked once");
        assert!(credential.header(at(0)).await.is_err());
        assert_eq!(asked.load(Ordering::SeqCst), 4, "who comes later asks again");
    }

    #[tokio::test]
    async fn a_token_that_lives_for_a_short_time_is_used_for_half_of_it() {
        let asked = AtomicUsize::new(0);
        let provide = move || {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            async move { Ok::<_, BoxError>(AccessToken::new(format!("t{number}")).expires_at(at(20))) }
        };
        let credential = Credential::Provider(Provider::new(provide));
        for (time, token) in [(0, "Bearer t0"), (9, "Bearer t0"), (10, "Bearer t1")] {
            assert_eq!(credential.header(at(time)).await.unwrap(), token);
        }
        assert_eq!(credential.current_header(at(19)).unwrap(), "Bearer t1");
        assert_eq!(credential.current_header(at(20)), None);
    }

    #[tokio::test]
    async fn a_refused_token_is_forgotten() {
        let (credential, asked) = provider();
        let header = credential.header(at(0)).await.unwrap();
        assert!(header.is_sensitive());
        credential.refused(&HeaderValue::from_static("Bearer other"));
        assert_eq!(credential.header(at(0)).await.unwrap(), "Bearer t1");
        credential.refused(&header);
        assert_eq!(credential.header(at(0)).await.unwrap(), "Bearer t2");
        assert_eq!(asked.load(Ordering::SeqCst), 2);
    }
}
