//! Every fault of a network or a gateway, for every class of operation: the error, the number of requests that reached the server, and the
//! delays between them.

use std::{future::Future, pin::Pin, sync::LazyLock, time::Duration};

use scenario_mock::{Fault, FaultServer, MockResponse};
use scenario_sdk::{Client, ClientBuilder, Error, Method, Options, Result, types::CancelAction};
use scenario_tests::VirtualTime;
use serde_json::json;

/// The classes of operations, each with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Read,
    List,
    Public,
    DryRun,
    IdempotentWrite,
    Once,
    Paid,
    RawWrite,
}

const CLASSES: [Class; 8] = [
    Class::Read,
    Class::List,
    Class::Public,
    Class::DryRun,
    Class::IdempotentWrite,
    Class::Once,
    Class::Paid,
    Class::RawWrite,
];

impl Class {
    /// Whether the operation is idempotent.
    fn is_idempotent(self) -> bool {
        !matches!(self, Self::Once | Self::Paid | Self::RawWrite)
    }

    fn call(self, client: Client) -> Pin<Box<dyn Future<Output = Result<()>> + Send>> {
        let run = client.generate().run_model("model_1").input("prompt", "a fox");
        match self {
            Self::Read => Box::pin(async move { client.jobs().retrieve("job_1").send().await.map(drop) }),
            Self::List => Box::pin(async move {
                let mut items = client.jobs().list().items();
                let outcome = items.next().await.transpose().map(drop);
                if outcome.is_err() {
                    assert!(items.next().await.is_none(), "an error ends the stream");
                }
                outcome
            }),
            Self::Public => Box::pin(async move { client.oscu().retrieve_prices().send().await.map(drop) }),
            Self::DryRun => Box::pin(async move { run.dry_run().await.map(drop) }),
            Self::IdempotentWrite => Box::pin(async move { client.collections().update("c1").send().await.map(drop) }),
            Self::Once => {
                Box::pin(async move { client.jobs().trigger_action("j1", CancelAction::Cancel).send().await.map(drop) })
            }
            Self::Paid => Box::pin(async move { run.send().await.map(drop) }),
            Self::RawWrite => {
                Box::pin(async move { client.request(Method::PUT, "/workflows/w/run").send().await.map(drop) })
            }
        }
    }

    /// A successful response for this class.
    fn success(self) -> MockResponse {
        MockResponse::json(
            if self == Self::DryRun { 269 } else { 200 },
            &json!({
                "jobs": [], "job": { "jobId": "j" }, "collection": { "id": "c" }, "prices": [], "creativeUnitsCost": 1,
            }),
        )
    }
}

/// The expected result of a call with the same fault in each attempt.
#[derive(Clone, Copy)]
struct Expected {
    /// The number of requests that reach the server, and the total delay in seconds, if the call is idempotent.
    idempotent: (usize, f64),
    /// The same if it is not.
    once: (usize, f64),
    /// Whether the outcome is unknown if it is not idempotent.
    unknown: bool,
    is: fn(&Error) -> bool,
}

const AGAIN: (usize, f64) = (3, 0.25 + 0.5);
const NOT_AGAIN: (usize, f64) = (1, 0.0);

/// May have been carried out: retried only if idempotent.
fn maybe_done(is: fn(&Error) -> bool) -> Expected {
    Expected { idempotent: AGAIN, once: NOT_AGAIN, unknown: true, is }
}

/// Exceeds the timeout of an attempt, 60 s.
fn too_slow() -> Expected {
    Expected { idempotent: (3, 180.75), once: (1, 60.0), ..maybe_done(Error::is_timeout) }
}

/// Rejected, with the total delay in seconds.
fn turned_away(waited: f64) -> Expected {
    let again = (3, waited);
    Expected {
        idempotent: again,
        once: again,
        unknown: false,
        is: |error| error.is_rate_limited() && error.is_retryable(),
    }
}

fn is_final(is: fn(&Error) -> bool) -> Expected {
    Expected { idempotent: NOT_AGAIN, once: NOT_AGAIN, unknown: false, is }
}

fn limited(header: (&str, &str), body: serde_json::Value) -> Fault {
    let mut response = MockResponse::json(429, &body);
    response.headers.push((header.0.to_owned(), header.1.to_owned()));
    Fault::Response(response)
}

fn response(status: u16, header: (&str, &str), body: &str) -> Fault {
    Fault::Response(MockResponse {
        status,
        headers: vec![(header.0.to_owned(), header.1.to_owned())],
        body: body.to_owned(),
    })
}

/// Every fault, its name, and the expected result.
fn faults() -> Vec<(&'static str, Fault, Expected)> {
    let none = ("x-none", "");
    let broke = |error: &Error| error.is_disconnected() && error.status().is_none();
    let cut = |error: &Error| error.is_disconnected() && matches!(error.status(), Some(200 | 269));
    let failed = |error: &Error| error.is_server_error() && error.status().is_some();
    vec![
        ("reset", Fault::Reset, maybe_done(broke)),
        ("reset in the body", Fault::ResetInBody, maybe_done(cut)),
        ("cut body", Fault::CutBody, maybe_done(cut)),
        ("garbage", Fault::Garbage, maybe_done(broke)),
        ("header bomb", Fault::HeaderBomb, maybe_done(broke)),
        ("slow headers", Fault::Stall, too_slow()),
        ("slow body", Fault::StallInBody, too_slow()),
        ("HTML 502", response(502, ("content-type", "text/html"), "<html>Bad Gateway</html>"), maybe_done(failed)),
        ("503", response(503, none, r#"{"message":"Service Unavailable"}"#), maybe_done(failed)),
        (
            "503 that asks for 3 s",
            response(503, ("retry-after", "3"), ""),
            Expected { idempotent: (3, 6.0), ..maybe_done(failed) },
        ),
        ("504", response(504, none, ""), maybe_done(failed)),
        ("408", response(408, none, ""), maybe_done(|error| error.status() == Some(408))),
        ("100 MB error", Fault::LongError(100 << 20), maybe_done(|error| error.body().len() == 1 << 20)),
        ("429", limited(none, json!({ "reason": "slow down" })), turned_away(0.75)),
        ("429, seconds", limited(("retry-after", "2"), json!({})), turned_away(4.0)),
        ("429, date", limited(("retry-after", "Mon, 21 Sep 2026 14:13:30 GMT"), json!({})), turned_away(10.0)),
        ("429, milliseconds", limited(("retry-after-ms", "1500"), json!({})), turned_away(3.0)),
        ("429, body", limited(none, json!({ "remainingSeconds": 5 })), turned_away(10.0)),
        (
            "429, details",
            limited(none, json!({ "details": { "remainingSeconds": 7, "actionLimit": 1 } })),
            turned_away(14.0),
        ),
        (
            "429, too long",
            limited(("retry-after", "61"), json!({})),
            is_final(|error| error.is_rate_limited() && error.retry_after() == Some(Duration::from_secs(61))),
        ),
        (
            "429, ceiling",
            limited(
                none,
                json!({ "reason": "no", "details": { "actionName": "add-training-image", "actionLimit": 9 } }),
            ),
            is_final(|error| {
                error.is_rate_limited() && !error.is_retryable() && error.details().unwrap()["actionLimit"] == 9
            }),
        ),
        (
            "400",
            response(400, none, r#"{"reason":"Input prompt is required"}"#),
            is_final(|error| error.message() == "Input prompt is required" && !error.is_retryable()),
        ),
        ("401", response(401, none, r#"{"message":"Unauthorized"}"#), is_final(Error::is_auth)),
        ("403, expired token", Fault::Response(MockResponse::expired_token()), is_final(Error::is_auth)),
        ("404", response(404, none, r#"{"reason":"Model x not found"}"#), is_final(Error::is_not_found)),
        (
            "redirect",
            response(307, ("location", "http://127.0.0.1:1/elsewhere"), ""),
            is_final(|error| error.status() == Some(307) && error.message().contains("correct base_url")),
        ),
        (
            "400, no UTF-8",
            Fault::InvalidUtf8(400),
            is_final(|error| error.status() == Some(400) && error.body().contains(&0xff)),
        ),
    ]
}

/// A custom HTTP client.
fn http() -> reqwest::ClientBuilder {
    // Ports of stopped servers are reused: no connection may be kept for the next server.
    reqwest::Client::builder().tls_certs_only([]).pool_max_idle_per_host(0)
}

/// A client without TLS, which takes time to set up.
fn builder(server: &FaultServer, time: &VirtualTime) -> ClientBuilder {
    static HTTP: LazyLock<reqwest::Client> =
        LazyLock::new(|| http().redirect(reqwest::redirect::Policy::none()).build().unwrap());
    own_builder(server, time).http_client(HTTP.clone())
}

/// A client as the SDK builds it.
fn own_builder(server: &FaultServer, time: &VirtualTime) -> ClientBuilder {
    Client::builder().api_key("key", "secret").base_url(server.base_url()).runtime(time.clone())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_meets_every_class() {
    let mut cells = tokio::task::JoinSet::new();
    for (name, fault, expected) in faults() {
        for class in CLASSES {
            let fault = fault.clone();
            cells.spawn(async move { always(&format!("{name}, {class:?}"), fault, class, expected).await });
        }
    }
    let mut count = 0;
    while let Some(cell) = cells.join_next().await {
        cell.unwrap();
        count += 1;
    }
    assert_eq!(count, 27 * 8);
}

/// The delay for one fault, from the total delay for three.
fn waited_once(fault: &Fault, waited: f64) -> f64 {
    match fault {
        // A date is the same for all of them.
        Fault::Response(response) if response.headers.iter().any(|(_, value)| value.ends_with("GMT")) => waited,
        _ if waited == 0.75 => 0.25,
        _ if waited == 180.75 => 60.25,
        _ => waited / 2.0,
    }
}

/// A call with the same fault in each attempt, and a call with one fault.
async fn always(cell: &str, fault: Fault, class: Class, expected: Expected) {
    let idempotent = class.is_idempotent();
    let (requests, waited) = if idempotent { expected.idempotent } else { expected.once };
    let unknown = expected.unknown && !idempotent;

    let server = FaultServer::start(vec![fault.clone(); 9], class.success()).await.unwrap();
    let time = VirtualTime::of(&server);
    let client = builder(&server, &time).build().unwrap();
    let error = class.call(client).await.unwrap_err();
    assert_eq!(server.take_requests().len(), requests, "{cell}: {error:?}");
    assert_eq!(time.passed(), Duration::from_secs_f64(waited), "{cell}");
    assert_eq!((error.attempts() as usize, error.elapsed()), (requests, time.passed()), "{cell}");
    assert!((expected.is)(&error), "{cell}: {error:?}");
    assert_eq!(error.is_outcome_unknown(), unknown, "{cell}: {error:?}");
    assert_eq!(error.may_be_charged(), unknown && class != Class::Once, "{cell}");
    if unknown {
        let noon = std::time::SystemTime::UNIX_EPOCH + VirtualTime::NOON;
        assert_eq!(error.unknown_between(), Some((noon, noon + time.passed())), "{cell}");
        assert!(error.to_string().contains("the outcome is unknown"), "{cell}: {error}");
    }

    let server = FaultServer::start([fault.clone()], class.success()).await.unwrap();
    let time = VirtualTime::of(&server);
    let outcome = class.call(builder(&server, &time).build().unwrap()).await;
    assert_eq!(outcome.is_ok(), requests > 1, "{cell}: {outcome:?}");
    assert_eq!(server.take_requests().len(), requests.min(2), "{cell}");
    let once = if requests > 1 { waited_once(&fault, waited) } else { waited };
    assert_eq!(time.passed(), Duration::from_secs_f64(once), "{cell}");

    // Retries can be disabled.
    let server = FaultServer::start([fault.clone()], class.success()).await.unwrap();
    let time = VirtualTime::of(&server);
    let client = builder(&server, &time).max_retries(0).build().unwrap();
    assert!(class.call(client).await.is_err(), "{cell}");
    assert!(
        time.passed() == Duration::ZERO || time.passed() == Duration::from_secs(60),
        "{cell}: nothing is waited for"
    );
    assert_eq!(server.take_requests().len(), 1, "{cell}");
}

#[tokio::test]
async fn a_refused_connection_is_tried_again_by_all() {
    // A bound address without a listener.
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let address = socket.local_addr().unwrap();
    let server = FaultServer::start([], Class::Read.success()).await.unwrap();
    for class in CLASSES {
        let time = VirtualTime::of(&server);
        let client = Client::builder().token("t").base_url(format!("http://{address}")).runtime(time.clone()).build();
        let error = class.call(client.unwrap()).await.unwrap_err();
        assert!(error.is_connect() && error.is_retryable() && !error.is_outcome_unknown(), "{class:?}: {error:?}");
        assert_eq!((error.attempts(), time.passed()), (3, Duration::from_millis(750)), "{class:?}");
        assert!(!format!("{error} {error:?}").contains("job_1"), "{class:?}: no path of a request: {error:?}");
    }
}

#[tokio::test]
async fn a_response_that_cannot_be_read_is_not_requested_again() {
    for class in CLASSES {
        let mut html = class.success();
        html.body = "<html>".into();
        for fault in [Fault::InvalidUtf8(200), Fault::Response(html)] {
            let server = FaultServer::start([fault.clone()], class.success()).await.unwrap();
            let outcome = class.call(builder(&server, &VirtualTime::of(&server)).build().unwrap()).await;
            let cell = format!("{fault:?}, {class:?}");
            assert_eq!(server.take_requests().len(), 1, "{cell}");
            if class == Class::RawWrite && matches!(fault, Fault::InvalidUtf8(_)) {
                // Invalid UTF-8 is replaced with U+FFFD, and any JSON is accepted.
                assert!(outcome.is_ok(), "{cell}");
                continue;
            }
            let error = outcome.expect_err(&cell);
            // A 200 response to a dry run may mean that it ran.
            let ran = class == Class::DryRun && matches!(fault, Fault::InvalidUtf8(_));
            assert_eq!(error.is_decode(), !ran, "{cell}: {error:?}");
            assert_eq!(error.is_outcome_unknown(), ran || !class.is_idempotent(), "{cell}: {error:?}");
            assert_eq!(error.may_be_charged(), ran || matches!(class, Class::Paid | Class::RawWrite), "{cell}");
            assert!(!error.body().is_empty() && error.attempts() == 1, "{cell}: {error:?}");
        }
    }
}

#[tokio::test]
async fn nothing_follows_a_redirect_with_the_credential() {
    let elsewhere = FaultServer::start([], Class::Read.success()).await.unwrap();
    for status in [301, 302, 303, 307, 308] {
        for class in CLASSES {
            let away = response(status, ("location", &elsewhere.base_url()), "");
            let server = FaultServer::start([away], class.success()).await.unwrap();
            let error = class.call(own_builder(&server, &VirtualTime::of(&server)).build().unwrap()).await.unwrap_err();
            assert_eq!(error.status(), Some(status), "{class:?}");
            let requests = server.take_requests();
            assert_eq!(requests.len(), 1, "{class:?}");
            assert_eq!(requests[0].headers.contains_key("authorization"), class != Class::Public, "{class:?}");
        }
    }
    assert!(elsewhere.take_requests().is_empty());
}

#[tokio::test]
async fn a_client_that_follows_redirects_pays_once_all_the_same() {
    // A custom HTTP client may follow redirects.
    let follows = http().build().unwrap();
    for status in [301, 302, 303, 307, 308] {
        // There is no listener; and the URL is not valid.
        for away in ["http://127.0.0.1:1/elsewhere", "ftp://127.0.0.1/elsewhere"] {
            for class in [Class::Once, Class::Paid, Class::RawWrite] {
                let faults = vec![response(status, ("location", away), ""); 9];
                let server = FaultServer::start(faults, class.success()).await.unwrap();
                let client = own_builder(&server, &VirtualTime::of(&server)).http_client(follows.clone());
                let error = class.call(client.build().unwrap()).await.unwrap_err();
                let cell = format!("{status}, {away}, {class:?}: {error:?}");
                assert_eq!(server.take_requests().len(), 1, "{cell}");
                assert!(!error.is_connect() && !error.is_invalid_input(), "{cell}");
                assert!(error.is_outcome_unknown() || error.status() == Some(status), "{cell}");
            }
        }
    }
}

#[tokio::test]
async fn an_unsent_request_is_known_not_to_have_run() {
    for class in CLASSES {
        let server = FaultServer::start([], class.success()).await.unwrap();
        // The connection is accepted, but TLS is never established: each attempt times out before anything is sent.
        let stalls = server.base_url().replace("http://", "https://");
        let client = builder(&server, &VirtualTime::of(&server)).base_url(stalls).build().unwrap();
        let error = class.call(client).await.unwrap_err();
        assert_eq!((error.attempts(), error.is_outcome_unknown()), (3, false), "{class:?}");
        assert_eq!(error.is_connect(), !class.is_idempotent(), "{class:?}: {error:?}");
        assert!(server.take_requests().is_empty(), "{class:?}");
    }
}

#[tokio::test]
async fn nothing_waits_past_the_deadline() {
    let slow = limited(("retry-after", "20"), json!({}));
    let server = FaultServer::start(vec![slow; 9], Class::Read.success()).await.unwrap();
    let time = VirtualTime::of(&server);
    let client = builder(&server, &time).max_retries(9).deadline(Duration::from_secs(50)).build().unwrap();
    let error = Class::Paid.call(client.clone()).await.unwrap_err();
    // Two delays fit into 50 s; the third would exceed it and is not started.
    assert!(error.is_rate_limited() && error.retry_after() == Some(Duration::from_secs(20)));
    assert_eq!(
        (error.attempts(), error.elapsed(), time.passed()),
        (3, Duration::from_secs(40), Duration::from_secs(40))
    );
    assert_eq!(server.take_requests().len(), 3);
    // A call with its own options.
    let error =
        client.with_options(Options::new().with_deadline(Duration::from_secs(20))).jobs().retrieve("j").send().await;
    assert_eq!(error.unwrap_err().attempts(), 1);
    let error = client.jobs().retrieve("j").with_max_retries(1).send().await.unwrap_err();
    assert_eq!(error.attempts(), 2);
    assert_eq!(server.take_requests().len(), 3);
}

#[tokio::test]
async fn a_paid_call_is_not_retried_shortly_before_the_deadline() {
    // After 0.25 s of delay, half a second is left.
    for class in CLASSES {
        let busy = limited(("x", "y"), json!({}));
        let server = FaultServer::start([busy], class.success()).await.unwrap();
        let client = builder(&server, &VirtualTime::of(&server)).deadline(Duration::from_millis(750)).build().unwrap();
        let outcome = class.call(client).await;
        assert_eq!(outcome.is_ok(), class.is_idempotent(), "{class:?}: {outcome:?}");
        assert_eq!(server.take_requests().len(), if class.is_idempotent() { 2 } else { 1 }, "{class:?}");
    }
}

#[tokio::test]
async fn not_modified_is_not_a_redirect() {
    let server = FaultServer::start([response(304, ("etag", "x"), "")], Class::Read.success()).await.unwrap();
    let client = builder(&server, &VirtualTime::of(&server)).build().unwrap();
    let error = client.request(Method::GET, "/x").with_header("if-none-match", "x").send().await.unwrap_err();
    assert_eq!(
        (error.status(), error.message()),
        (Some(304), "the resource has not changed, so the response has no body")
    );
}

/// A seeded generator, so that a failing sequence can be repeated.
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % end
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_run_is_paid_twice() {
    let mut sequences = tokio::task::JoinSet::new();
    for seed in 0..1_200 {
        sequences.spawn(one_sequence(seed));
        // Limits concurrent servers and clients to the available file descriptors.
        if sequences.len() >= 32 {
            sequences.join_next().await.unwrap().unwrap();
        }
    }
    while let Some(sequence) = sequences.join_next().await {
        sequence.unwrap();
    }
}

/// A run with a random sequence of faults: after a fault with an unknown outcome, nothing more is sent.
async fn one_sequence(seed: u64) {
    let mut dice = Dice(seed);
    let known = faults();
    let mut sequence = Vec::new();
    for _ in 0..dice.below(6) {
        let (name, fault, expected) = &known[dice.below(known.len() as u64) as usize];
        // The large body takes time, so only a few are used.
        if !matches!(fault, Fault::LongError(_)) || dice.below(10) == 0 {
            sequence.push((*name, fault.clone(), *expected));
        }
    }
    let names: Vec<_> = sequence.iter().map(|(name, ..)| *name).collect();
    let class = if dice.below(2) == 0 { Class::Paid } else { Class::RawWrite };
    let server = FaultServer::start(sequence.iter().map(|(_, fault, _)| fault.clone()), class.success()).await.unwrap();
    let client = builder(&server, &VirtualTime::of(&server)).max_retries(dice.below(8) as u32);
    let outcome = class.call(client.build().unwrap()).await;
    let reached = server.take_requests().len();
    // The first fault that is not a rejection is the last request.
    let last = sequence.iter().position(|(.., expected)| expected.once.0 == 1).map_or(sequence.len(), |index| index);
    assert!(reached <= last + 1, "seed {seed}: {names:?}: {reached} requests");
    match outcome {
        Ok(()) => assert_eq!(reached, sequence.len() + 1, "seed {seed}: {names:?}"),
        Err(error) => {
            let (_, _, expected) = &sequence[reached - 1];
            assert!((expected.is)(&error), "seed {seed}: {names:?}: {error:?}");
            assert_eq!(error.is_outcome_unknown(), expected.unknown, "seed {seed}: {names:?}: {error:?}");
        }
    }
}
