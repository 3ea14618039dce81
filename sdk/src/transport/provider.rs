//! Tokens from a provider: one refresh at a time serves all calls, and begins before the token in use expires.
//!
//! The provider runs on its own thread: it may block or panic, and a refresh continues if the call that started it is dropped or its
//! runtime stops.

use std::{
    borrow::Cow,
    error::Error as StdError,
    future::Future,
    io,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant, SystemTime},
};

use reqwest::header::HeaderValue;
use tokio::{
    runtime::{Builder, Handle},
    sync::{oneshot, watch},
};

use super::{credential::bearer, runtime::BoxFuture};
use crate::{AccessToken, Error, Result, Runtime};

/// The time before its expiry at which a token is refreshed, unless that is more than half of its lifetime.
const AHEAD: Duration = Duration::from_secs(60);

/// The minimum time between refreshes, unless the API rejects the token.
const PAUSE: Duration = Duration::from_secs(1);

/// The timeout of the provider; an interactive login takes minutes.
const LONGEST_REFRESH: Duration = Duration::from_secs(300);

type BoxError = Box<dyn StdError + Send + Sync>;
type Provide = dyn Fn() -> BoxFuture<'static, Result<AccessToken, BoxError>> + Send + Sync;
type Outcome = Result<Token, Failure>;
type Refresh = watch::Receiver<Option<Outcome>>;

/// A token provider, and the token in use.
pub(crate) struct Provider {
    provide: Arc<Provide>,
    state: Arc<Mutex<State>>,
    worker: Mutex<Option<Worker>>,
}

#[derive(Default)]
struct State {
    token: Option<Token>,
    /// The refresh in progress.
    refresh: Option<Refresh>,
    /// Why the last refresh failed, and when.
    failure: Option<(Failure, Instant)>,
}

/// A token as a header, with its refresh and expiry times, if any.
#[derive(Clone)]
struct Token {
    header: HeaderValue,
    refresh_at: Option<SystemTime>,
    expires_at: Option<SystemTime>,
}

/// The error of a refresh, shared by the waiting calls.
#[derive(Clone)]
struct Failure {
    message: Cow<'static, str>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

impl Provider {
    pub(crate) fn new<F, Fut, E>(provide: F) -> Self
    where
        F: Fn() -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<AccessToken, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        let provide = move || -> BoxFuture<'static, Result<AccessToken, BoxError>> {
            let token = provide();
            Box::pin(async move { token.await.map_err(Into::into) })
        };
        Self { provide: Arc::new(provide), state: Arc::default(), worker: Mutex::default() }
    }

    /// The header of a token that has not expired. Waits for the provider only if there is none.
    pub(crate) async fn header(&self, runtime: &Arc<dyn Runtime>) -> Result<HeaderValue> {
        let mut refresh = {
            let mut state = lock(&self.state);
            let now = runtime.system_time();
            let failure = state.failure.clone().filter(|(_, at)| runtime.now().saturating_duration_since(*at) < PAUSE);
            match (&state.token, failure) {
                (Some(token), failure) if is_before(now, token.expires_at) => {
                    let header = token.header.clone();
                    if !is_before(now, token.refresh_at) && failure.is_none() {
                        self.refresh(&mut state, runtime);
                    }
                    return Ok(header);
                }
                (_, Some((failure, _))) => return Err(failure.into()),
                (_, None) => self.refresh(&mut state, runtime),
            }
        };
        match refresh.wait_for(Option::is_some).await.as_deref() {
            Ok(Some(Ok(token))) => Ok(token.header.clone()),
            Ok(Some(Err(failure))) => Err(failure.clone().into()),
            _ => Err(Failure::new("the token provider stopped").into()),
        }
    }

    /// Drops a token that the API rejected, unless it has been replaced already.
    pub(crate) fn drop_token(&self, header: &HeaderValue) {
        let mut state = lock(&self.state);
        if state.token.as_ref().is_some_and(|token| token.header == header) {
            state.token = None;
        }
    }

    /// The refresh in progress, or a new one.
    fn refresh(&self, state: &mut State, runtime: &Arc<dyn Runtime>) -> Refresh {
        if let Some(refresh) = &state.refresh {
            return refresh.clone();
        }
        let mut worker = lock(&self.worker);
        let worker = match worker.take().map_or_else(Worker::start, Ok) {
            Ok(started) => worker.insert(started),
            Err(error) => {
                let failure = Failure::new("the thread of the token provider cannot be started").caused_by(error);
                return watch::channel(Some(Err(failure))).1;
            }
        };
        let (sender, receiver) = watch::channel(None);
        let (provide, shared, runtime) = (Arc::clone(&self.provide), Arc::clone(&self.state), Arc::clone(runtime));
        worker.handle.spawn(async move {
            // The provider runs in its own task, which contains a panic.
            let provided = tokio::spawn(async move { tokio::time::timeout(LONGEST_REFRESH, provide()).await }).await;
            let outcome = match provided {
                Ok(Ok(Ok(token))) => Token::new(token, runtime.system_time()),
                Ok(Ok(Err(error))) => Err(Failure::new("the token provider failed").caused_by(error)),
                Ok(Err(_)) => Err(Failure::new("the token provider returned no token within 5 minutes")),
                Err(_) => Err(Failure::new("the token provider panicked")),
            };
            lock(&shared).end_refresh(outcome.clone(), &*runtime);
            sender.send_replace(Some(outcome));
        });
        state.refresh.insert(receiver).clone()
    }
}

impl State {
    fn end_refresh(&mut self, outcome: Outcome, runtime: &dyn Runtime) {
        self.refresh = None;
        match outcome {
            Ok(token) => (self.token, self.failure) = (Some(token), None),
            Err(failure) => {
                tracing::debug!(reason = %failure.message, "the token was not refreshed");
                self.failure = Some((failure, runtime.now()));
            }
        }
    }
}

impl Token {
    /// Converts a token that the provider returned at the given time.
    fn new(token: AccessToken, now: SystemTime) -> Outcome {
        let header = bearer("the token that the token provider returned", &token.token).map_err(Failure::new)?;
        let expires_at = token.expires_at;
        if !is_before(now, expires_at) {
            return Err(Failure::new("the token provider returned a token that has already expired"));
        }
        let refresh_at = expires_at.map(|end| {
            let left = end.duration_since(now).unwrap_or_default();
            now + (left / 2).max(left.saturating_sub(AHEAD)).max(PAUSE)
        });
        Ok(Self { header, refresh_at, expires_at })
    }
}

fn is_before(now: SystemTime, time: Option<SystemTime>) -> bool {
    time.is_none_or(|time| now < time)
}

impl Failure {
    fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self { message: message.into(), source: None }
    }

    fn caused_by(self, source: impl Into<BoxError>) -> Self {
        let source: BoxError = source.into();
        Self { source: Some(source.into()), ..self }
    }
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::credential(failure.message, failure.source)
    }
}

/// The thread that drives the provider, with a Tokio runtime. It ends with the provider.
struct Worker {
    handle: Handle,
    _running: oneshot::Sender<()>,
}

impl Worker {
    fn start() -> io::Result<Self> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        thread::Builder::new().name("scenario-sdk-token".into()).spawn(move || runtime.block_on(ended))?;
        Ok(Self { handle, _running: running })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures_util::{FutureExt, future::join_all};

    use super::*;

    /// A clock that a test sets, in seconds.
    struct Clock {
        began: Instant,
        seconds: Mutex<u64>,
    }

    impl Runtime for Clock {
        fn now(&self) -> Instant {
            self.began + Duration::from_secs(*lock(&self.seconds))
        }

        fn system_time(&self) -> SystemTime {
            at(*lock(&self.seconds))
        }
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    /// A provider under test, its clock, and how often it was asked.
    struct Fixture {
        provider: Provider,
        clock: Arc<Clock>,
        calls: Arc<AtomicUsize>,
    }

    impl Fixture {
        /// A provider whose nth token, `tn`, expires at the nth time; an error stands for a failure.
        fn new(tokens: &'static [Result<Option<u64>, &'static str>]) -> Self {
            let calls = Arc::new(AtomicUsize::new(0));
            let counter = Arc::clone(&calls);
            let provider = Provider::new(move || {
                let number = counter.fetch_add(1, Ordering::SeqCst);
                async move {
                    tokio::task::yield_now().await;
                    let expires_at = tokens[number]?.map(at);
                    Ok::<_, BoxError>(AccessToken { token: format!("t{}", number + 1), expires_at })
                }
            });
            Self { provider, clock: Arc::new(Clock { began: Instant::now(), seconds: Mutex::new(0) }), calls }
        }

        fn runtime(&self) -> Arc<dyn Runtime> {
            Arc::clone(&self.clock) as _
        }

        /// The header at a time, once no refresh is in progress.
        async fn header(&self, seconds: u64) -> Result<String> {
            self.refreshed().await;
            *lock(&self.clock.seconds) = seconds;
            let header = self.provider.header(&self.runtime()).await?;
            Ok(header.to_str().unwrap().to_owned())
        }

        /// Waits until no refresh is in progress.
        async fn refreshed(&self) {
            let refresh = lock(&self.provider.state).refresh.clone();
            if let Some(mut refresh) = refresh {
                refresh.wait_for(Option::is_some).await.unwrap();
            }
        }

        fn calls(&self) -> usize {
            self.calls.load(Ordering::SeqCst)
        }
    }

    #[tokio::test]
    async fn one_refresh_serves_all_calls_and_begins_ahead_of_the_end() {
        let fixture = Fixture::new(&[Ok(Some(200)), Ok(Some(400)), Err("no more tokens"), Err("no more tokens")]);
        let runtime = fixture.runtime();
        for header in join_all((0..20).map(|_| fixture.provider.header(&runtime))).await {
            let header = header.unwrap();
            assert_eq!(header, "Bearer t1");
            assert!(header.is_sensitive());
        }
        assert_eq!(fixture.calls(), 1);
        // A minute before its expiry the token is still used while it is refreshed.
        assert_eq!(fixture.header(139).await.unwrap(), "Bearer t1");
        fixture.refreshed().await;
        assert_eq!(fixture.calls(), 1);
        assert_eq!(fixture.header(140).await.unwrap(), "Bearer t1");
        assert_eq!(fixture.header(140).await.unwrap(), "Bearer t2");
        assert_eq!(fixture.calls(), 2);
        // The provider fails; the current token is used until it expires.
        assert_eq!(fixture.header(399).await.unwrap(), "Bearer t2");
        let error = fixture.header(400).await.unwrap_err();
        assert!(error.is_auth());
        assert_eq!(error.to_string(), "the token provider failed");
        assert_eq!(StdError::source(&error).unwrap().to_string(), "no more tokens");
        assert_eq!(fixture.calls(), 4);
    }

    #[tokio::test]
    async fn a_short_lived_token_is_refreshed_at_half_of_its_life() {
        let fixture = Fixture::new(&[Ok(Some(60)), Ok(Some(61)), Ok(None)]);
        for (seconds, header, calls) in
            [(0, "t1", 1), (29, "t1", 1), (30, "t1", 2), (45, "t2", 2), (46, "t2", 3), (47, "t3", 3), (9999, "t3", 3)]
        {
            assert_eq!(fixture.header(seconds).await.unwrap(), format!("Bearer {header}"), "{seconds}");
            fixture.refreshed().await;
            assert_eq!(fixture.calls(), calls, "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_token_that_hardly_lives_is_refreshed_no_more_than_once_a_second() {
        // The provider caches its token and returns it repeatedly.
        let fixture = Fixture::new(&[Ok(Some(4)); 4]);
        for (seconds, calls) in [(0, 1), (1, 1), (2, 2), (2, 2), (3, 3), (3, 3)] {
            fixture.header(seconds).await.unwrap();
            fixture.refreshed().await;
            assert_eq!(fixture.calls(), calls, "{seconds}");
        }
    }

    #[tokio::test]
    async fn a_refresh_outlives_the_call_that_began_it() {
        let fixture = Fixture::new(&[Ok(None)]);
        let runtime = fixture.runtime();
        // The worker is busy, so that the call waits.
        drop(fixture.provider.header(&runtime).now_or_never());
        fixture.refreshed().await;
        assert_eq!((fixture.header(0).await.unwrap().as_str(), fixture.calls()), ("Bearer t1", 1));
    }

    #[tokio::test]
    async fn a_failure_is_shared_for_a_second() {
        let fixture = Fixture::new(&[Err("down"), Ok(Some(1)), Ok(Some(99))]);
        let runtime = fixture.runtime();
        for header in join_all((0..20).map(|_| fixture.provider.header(&runtime))).await {
            assert!(header.unwrap_err().is_auth());
        }
        assert!(fixture.header(0).await.is_err());
        assert_eq!(fixture.calls(), 1);
        // A token that has already expired is also a failure.
        let error = fixture.header(1).await.unwrap_err();
        assert_eq!(error.to_string(), "the token provider returned a token that has already expired");
        assert_eq!((fixture.header(2).await.unwrap().as_str(), fixture.calls()), ("Bearer t3", 3));
    }

    #[tokio::test]
    async fn a_refused_token_is_dropped_once() {
        let fixture = Fixture::new(&[Ok(None), Ok(None)]);
        fixture.header(0).await.unwrap();
        for _ in 0..3 {
            fixture.provider.drop_token(&HeaderValue::from_static("Bearer t1"));
            assert_eq!(fixture.header(0).await.unwrap(), "Bearer t2");
        }
        assert_eq!(fixture.calls(), 2);
    }

    #[tokio::test]
    async fn a_provider_that_hangs_times_out() {
        let calls = AtomicUsize::new(0);
        let provider = Provider::new(move || {
            let first = calls.fetch_add(1, Ordering::SeqCst) == 0;
            async move {
                if first {
                    // The clock of this thread is paused, so time passes at once.
                    tokio::time::pause();
                    std::future::pending::<()>().await;
                }
                Ok::<_, BoxError>(AccessToken::new("t\n"))
            }
        });
        let clock = Arc::new(Clock { began: Instant::now(), seconds: Mutex::new(0) });
        let runtime = Arc::clone(&clock) as Arc<dyn Runtime>;
        let error = provider.header(&runtime).await.unwrap_err();
        assert_eq!(error.to_string(), "the token provider returned no token within 5 minutes");
        *lock(&clock.seconds) = 1;
        let error = provider.header(&runtime).await.unwrap_err();
        let message = "the token that the token provider returned contains a space or a control character";
        assert_eq!(error.to_string(), message);
    }
}
