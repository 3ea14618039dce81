//! Tokens that expire after a minute: when the provider is called, and what happens if the API rejects a token.

use std::{
    error::Error as _,
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
        mpsc,
    },
    time::{Duration, Instant, SystemTime},
};

use futures_util::{FutureExt, future::join_all};
use scenario_mock::{Fault, FaultServer, MockResponse, SchemaServer};
use scenario_sdk::{AccessToken, BoxFuture, Client, ClientBuilder, Runtime};
use scenario_tests::{VirtualTime, mock};
use serde_json::json;

/// The number of calls of the provider.
#[derive(Clone, Default)]
struct Refreshes(Arc<AtomicUsize>);

impl Refreshes {
    fn count(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }

    /// Creates the tokens `t0`, `t1` …
    fn next_token(&self) -> AccessToken {
        AccessToken::new(format!("t{}", self.0.fetch_add(1, Ordering::SeqCst)))
    }
}

/// A client whose provider returns `t0`, `t1` …
fn client(base_url: String) -> (ClientBuilder, Refreshes) {
    let refreshes = Refreshes::default();
    let provider = refreshes.clone();
    let provide = move || std::future::ready(Ok::<_, io::Error>(provider.next_token()));
    (Client::builder().base_url(base_url).max_retries(0).token_provider(provide), refreshes)
}

/// The tokens that a server received, in order.
fn tokens(server: &SchemaServer) -> Vec<String> {
    let token = |request: scenario_mock::Recorded| request.headers["authorization"].to_str().unwrap()[7..].to_owned();
    server.take_requests().into_iter().map(token).collect()
}

#[tokio::test]
async fn a_refused_token_is_refreshed_and_the_call_repeated_once() {
    let server = mock().await;
    let unauthorized = MockResponse::json(401, &json!({ "message": "Unauthorized" }));
    for refusal in [MockResponse::expired_token(), unauthorized] {
        let (client, refreshes) = client(server.base_url());
        let client = client.build().unwrap();
        server.respond_next(refusal.clone());
        client.jobs().list().send().await.unwrap();
        assert_eq!(tokens(&server), ["t0", "t1"]);
        // Also for a paid run, which was rejected before it started.
        server.respond_next(refusal.clone());
        client.generate().run_model("m").input("prompt", "a fox").send().await.unwrap();
        assert_eq!(tokens(&server), ["t1", "t2"]);
        client.request(scenario_sdk::Method::POST, "/generate/custom/m").send().await.unwrap();
        assert_eq!((tokens(&server), refreshes.count()), (vec!["t2".into()], 3));
    }
}

#[tokio::test]
async fn a_token_that_is_refused_right_after_its_refresh_is_an_error() {
    let server = mock().await;
    let (client, refreshes) = client(server.base_url());
    let client = client.max_retries(5).build().unwrap();
    for _ in 0..2 {
        server.respond_next(MockResponse::expired_token());
    }
    let error = client.generate().run_model("m").send().await.unwrap_err();
    assert!(error.is_auth() && !error.is_retryable() && !error.is_outcome_unknown() && !error.may_be_charged());
    assert_eq!((error.status(), error.attempts(), refreshes.count()), (Some(403), 2, 2));
    assert_eq!(
        error.to_string(),
        "POST /generate/custom/{modelId}: 403 Forbidden AccessDeniedException: the token was rejected right after it was refreshed: Access denied (after 2 attempts)"
    );
    assert_eq!(tokens(&server), ["t0", "t1"]);
}

#[tokio::test]
async fn a_permission_that_is_missing_or_a_fixed_credential_is_no_reason_to_repeat() {
    let server = mock().await;
    let base = || Client::builder().base_url(server.base_url());
    let (provided, refreshes) = client(server.base_url());
    let forbidden = MockResponse::json(403, &json!({ "message": "API Keys cannot access protected resources" }));
    let cases = [
        (base().api_key("k", "s"), MockResponse::expired_token()),
        (base().token("t"), MockResponse::expired_token()),
        (base().token("t"), MockResponse::json(401, &json!({}))),
        (provided, forbidden),
    ];
    for (client, response) in cases {
        server.respond_next(response.clone());
        let error = client.build().unwrap().jobs().list().send().await.unwrap_err();
        assert!(error.is_auth() && !error.to_string().contains("refreshed"), "{error}");
        assert_eq!((error.status(), error.attempts()), (Some(response.status), 1));
        assert_eq!(server.take_requests().len(), 1);
    }
    assert_eq!(refreshes.count(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_calls_with_an_expired_token_refresh_it_once() {
    let server = mock().await;
    let (client, refreshes) = client(server.base_url());
    let client = client.build().unwrap();
    client.jobs().list().send().await.unwrap();
    server.expire("Bearer t0");
    server.take_requests();
    let calls = (0..1_000).map(|_| tokio::spawn(client.jobs().list().send_raw())).collect::<Vec<_>>();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    assert_eq!(refreshes.count(), 2);
    assert_eq!(tokens(&server).iter().filter(|token| *token == "t1").count(), 1_000);
}

#[tokio::test]
async fn the_repetition_is_no_retry_and_keeps_to_the_deadline() {
    let ok = MockResponse::json(200, &json!({ "jobs": [] }));
    let busy = Fault::Response(MockResponse::json(503, &json!({})));
    let refused = || Fault::Response(MockResponse::expired_token());
    // Two retries, and one repetition in addition.
    let server = FaultServer::start([refused(), busy.clone(), busy.clone()], ok.clone()).await.unwrap();
    let (builder, _) = client(server.base_url());
    let client_of =
        |builder: ClientBuilder, server: &FaultServer| builder.runtime(VirtualTime::of(server)).build().unwrap();
    let list = client_of(builder.max_retries(2), &server).jobs().list();
    list.send().await.unwrap();
    assert_eq!(server.take_requests().len(), 4);
    // A token that expires while the call waits between attempts is refreshed again.
    let server = FaultServer::start([refused(), busy, refused()], ok.clone()).await.unwrap();
    let (builder, refreshes) = client(server.base_url());
    let list = client_of(builder.max_retries(1), &server).jobs().list();
    list.send().await.unwrap();
    assert_eq!((server.take_requests().len(), refreshes.count()), (4, 3));
    // Half a second is left, which is not enough for a call that may be charged.
    let server = FaultServer::start([refused()], ok).await.unwrap();
    let (builder, refreshes) = client(server.base_url());
    let client = client_of(builder.deadline(Duration::from_millis(500)), &server);
    let run = client.generate().run_model("m");
    let error = run.send().await.unwrap_err();
    assert_eq!((error.status(), error.attempts(), refreshes.count()), (Some(403), 1, 1));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_provider_of_expired_tokens_is_asked_once_for_all_waiting_calls() {
    let server = mock().await;
    let refreshes = Refreshes::default();
    let provider = refreshes.clone();
    let provide = move || {
        let token = provider.next_token().expires_at(SystemTime::UNIX_EPOCH);
        async move { Ok::<_, io::Error>(token) }
    };
    let builder = Client::builder().base_url(server.base_url()).token_provider(provide).runtime(Clock::new());
    let client = builder.build().unwrap();
    let calls = (0..1_000).map(|_| tokio::spawn(client.generate().run_model("m").send())).collect::<Vec<_>>();
    for call in calls {
        let error = call.await.unwrap().unwrap_err();
        assert!(error.is_auth() && !error.may_be_charged());
        let text = "POST /generate/custom/{modelId}: the token provider returned a token that has already expired";
        assert_eq!(error.to_string(), text);
    }
    assert_eq!((refreshes.count(), server.take_requests().len()), (1, 0));
}

#[test]
fn a_runtime_that_stops_keeps_no_token_from_others() {
    let driven = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = driven.block_on(mock());
    for dropped in [false, true] {
        let provide = || async {
            tokio::task::yield_now().await;
            Ok::<_, io::Error>(AccessToken::new("t"))
        };
        let client = Client::builder().base_url(server.base_url()).token_provider(provide).build().unwrap();
        let stopped = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        stopped.block_on(async {
            // One call is dropped at once, another one waits on a runtime that is no longer driven.
            assert!(client.jobs().list().send().now_or_never().is_none());
            tokio::spawn(client.jobs().list().send());
            tokio::task::yield_now().await;
        });
        let stopped = (!dropped).then_some(stopped);
        driven.block_on(client.jobs().list().send()).unwrap();
        drop(stopped);
    }
}

/// A clock in seconds since the Unix epoch, which only a test advances.
#[derive(Clone)]
struct Clock(Instant, Arc<Mutex<u64>>);

impl Clock {
    fn new() -> Self {
        Self(Instant::now(), Arc::default())
    }

    fn set(&self, seconds: u64) {
        *self.1.lock().unwrap() = seconds;
    }
}

impl Runtime for Clock {
    fn now(&self) -> Instant {
        self.0
    }

    fn system_time(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(*self.1.lock().unwrap())
    }
}

#[tokio::test]
async fn a_provider_that_blocks_its_thread_stalls_no_call_with_a_good_token() {
    let server = mock().await;
    let (release, released) = mpsc::channel::<()>();
    let released = Mutex::new(released);
    let refreshes = Refreshes::default();
    let provider = refreshes.clone();
    let provide = move || {
        // Each further token needs a permit, and the thread waits for it.
        if provider.count() > 0 {
            released.lock().unwrap().recv().ok();
        }
        let token = provider.next_token().expires_at(SystemTime::UNIX_EPOCH + Duration::from_secs(60));
        async move { Ok::<_, io::Error>(token) }
    };
    let clock = Clock::new();
    let builder = Client::builder().base_url(server.base_url()).token_provider(provide).runtime(clock.clone());
    let client = builder.build().unwrap();
    client.jobs().list().send().await.unwrap();
    // After half of its lifetime, the token is refreshed, and still used meanwhile.
    clock.set(31);
    let calls = join_all((0..3).map(|_| client.jobs().list().send())).await;
    assert!(calls.iter().all(Result::is_ok));
    assert_eq!((tokens(&server), refreshes.count()), (vec!["t0".to_owned(); 4], 1));
    drop(release);
}

#[tokio::test]
async fn a_provider_that_panics_is_an_error_of_the_call() {
    let server = mock().await;
    fn in_the_closure() -> BoxFuture<'static, io::Result<AccessToken>> {
        panic!("in the closure")
    }
    fn in_the_future() -> BoxFuture<'static, io::Result<AccessToken>> {
        Box::pin(async { panic!("in the future") })
    }
    for provide in [in_the_closure, in_the_future] {
        let client = Client::builder().base_url(server.base_url()).token_provider(provide).build().unwrap();
        let error = client.jobs().list().send().await.unwrap_err();
        assert!(error.is_auth() && error.source().is_none(), "{error:?}");
        assert_eq!(error.to_string(), "GET /jobs: the token provider panicked");
    }
    assert!(server.take_requests().is_empty());
}

/// A runtime in which attempts time out at once.
struct Impatient;

impl Runtime for Impatient {
    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn a_call_waits_for_the_provider_no_longer_than_its_timeout() {
    let server = mock().await;
    let hangs = std::future::pending::<Result<AccessToken, io::Error>>;
    let builder = Client::builder().base_url(server.base_url()).token_provider(hangs).runtime(Impatient);
    let error = builder.build().unwrap().generate().run_model("m").send().await.unwrap_err();
    assert!(error.is_auth() && !error.is_outcome_unknown() && !error.may_be_charged());
    assert_eq!(error.attempts(), 0, "nothing was sent");
    let text = "POST /generate/custom/{modelId}: the token provider returned no token within 1m";
    assert_eq!(error.to_string(), text);
    assert!(server.take_requests().is_empty());
}
