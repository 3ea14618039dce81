//! Error messages: which call failed and why, whether it may have been carried out, and what to check.

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use scenario_mock::{Fault, FaultServer, MockResponse, SchemaServer};
use scenario_sdk::{AccessToken, Client, ClientBuilder, Error, Method, Result, Runtime, types::CancelAction};
use scenario_tests::{VirtualTime, mock};
use serde_json::json;

fn builder(server: &SchemaServer) -> ClientBuilder {
    Client::builder().base_url(server.base_url()).token("jwt").max_retries(0)
}

/// A response with an unknown outcome.
fn unavailable() -> MockResponse {
    MockResponse::json(503, &json!({}))
}

/// A system clock that is set back by an hour at each reading.
#[derive(Default)]
struct SetBack(AtomicU64);

impl Runtime for SetBack {
    fn system_time(&self) -> SystemTime {
        let hours = self.0.fetch_add(1, Ordering::SeqCst);
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 - 3600 * hours)
    }
}

#[tokio::test]
async fn the_time_of_an_unknown_outcome_is_in_order_when_the_clock_is_set_back() {
    let server = mock().await;
    let client = builder(&server).runtime(SetBack::default()).build().unwrap();
    server.respond_next(unavailable());
    let error = client.generate().run_model("m").send().await.unwrap_err();
    let (from, to) = error.unknown_between().unwrap();
    assert!(from <= to && to < from + Duration::from_secs(60), "{error}");
}

#[tokio::test]
async fn an_unknown_outcome_names_the_call_to_check() {
    let server = mock().await;
    let client = builder(&server).build().unwrap();
    let look = |error: scenario_sdk::Error| {
        assert!(error.is_outcome_unknown(), "{error}");
        let text = error.to_string();
        let (_, rest) = text.split_once("before sending it again, check ").expect(&text);
        rest.split_once(" between ").expect(&text).0.to_owned()
    };
    macro_rules! check {
        ($call:expr, $location:literal) => {
            server.respond_next(unavailable());
            assert_eq!(look($call.send().await.unwrap_err()), $location);
        };
    }
    check!(client.generate().run_model("m"), "jobs().list()");
    check!(client.models().train().trigger("m"), "models().retrieve(model_id)");
    check!(client.collections().create("c"), "collections().list()");
    check!(client.models().presets().create("m", "i"), "models().presets().list(model_id)");
    check!(client.jobs().trigger_action("j", CancelAction::Cancel), "jobs().retrieve(job_id)");
    check!(client.request(Method::POST, "/teams"), "what was made or changed");
}

/// The error of a call with the same fault in each attempt.
async fn meets<T>(fault: Fault, call: impl AsyncFnOnce(Client) -> Result<T>) -> Error {
    let server =
        FaultServer::start(vec![fault; 9], MockResponse::json(200, &json!({ "job": { "jobId": "j" } }))).await.unwrap();
    let client = Client::builder().token("jwt").base_url(server.base_url()).runtime(VirtualTime::of(&server));
    call(client.build().unwrap()).await.err().unwrap()
}

/// The error of a call without a server.
async fn without<T>(builder: ClientBuilder, call: impl AsyncFnOnce(Client) -> Result<T>) -> Error {
    call(builder.max_retries(0).build().unwrap()).await.err().unwrap()
}

async fn read(client: Client) -> Result<()> {
    client.jobs().retrieve("job_1").send().await.map(drop)
}

async fn run(client: Client) -> Result<()> {
    client.generate().run_model("model_1").send().await.map(drop)
}

async fn create(client: Client) -> Result<()> {
    client.collections().create("mine").send().await.map(drop)
}

async fn list(client: Client) -> Result<()> {
    let mut jobs = client.jobs().list().items();
    while jobs.next().await.transpose()?.is_some() {}
    Ok(())
}

fn responds(status: u16, body: &str) -> Fault {
    responds_with(status, ("x-none", ""), body)
}

fn responds_with(status: u16, (name, value): (&str, &str), body: &str) -> Fault {
    Fault::Response(MockResponse { status, headers: vec![(name.to_owned(), value.to_owned())], body: body.to_owned() })
}

/// An address without a listener.
async fn refused() -> String {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    // It stays bound as long as the test runs.
    let socket = Box::leak(Box::new(socket));
    format!("http://{}", socket.local_addr().unwrap())
}

/// Replaces parts that differ between machines and runs.
fn without_chance(line: &str) -> String {
    let mut line = line.to_owned();
    for (before, end) in [("127.0.0.1:", ""), ("os error ", ""), ("lookup address information: ", ")")] {
        if let Some((head, tail)) = line.clone().split_once(before) {
            let rest = match end {
                "" => tail.trim_start_matches(|letter: char| letter.is_ascii_digit()),
                _ => "",
            };
            line = format!("{head}{before}…{rest}");
        }
    }
    line
}

#[tokio::test]
async fn every_kind_of_error_on_one_line() {
    let mock = mock().await;
    let none = Client::builder;
    let slow = || async { std::future::pending::<Result<AccessToken>>().await };
    let unknown_host = format!("http://{}.invalid", "x".repeat(64));
    let tls = mock.base_url().replace("http://", "https://");
    let proxy = FaultServer::start([], MockResponse::json(407, &json!({}))).await.unwrap();
    let proxy = proxy.base_url().replace("/v1", "");
    let limit = r#"{"reason":"too many","details":{"actionName":"parallel-training","actionLimit":1}}"#;
    let plan = r#"{"reason":"Upgrade","name":"ModelAccessRestrictedError","details":{"requiredPlan":"pro"}}"#;
    let denied = ("x-amzn-errortype", "AccessDeniedException");
    let page = r#"{"jobs":[],"nextPaginationToken":"same"}"#;
    let html = "<html><body>Bad Gateway</body></html>";
    let lines = [
        ("configuration", none().base_url("api").build().unwrap_err()),
        ("empty id", without(none(), async |client| client.jobs().retrieve("").send().await).await),
        ("dot segment", without(none(), async |client| client.jobs().retrieve("..").send().await).await),
        ("raw path", without(none(), async |client| client.request(Method::GET, "x").send().await).await),
        ("no credential", without(none(), read).await),
        ("provider", without(none().token_provider(|| async { Err("down") }), read).await),
        ("slow provider", without(none().token_provider(slow).timeout(Duration::from_millis(20)), read).await),
        ("refused", without(none().token("t").base_url(refused().await), read).await),
        ("DNS", without(none().token("t").base_url(unknown_host).allow_http(true), read).await),
        ("TLS", without(none().token("t").base_url(tls), read).await),
        ("proxy", without(none().token("t").base_url("https://api.example").proxy(proxy), read).await),
        ("timeout", meets(Fault::Stall, read).await),
        ("timeout in the body", meets(Fault::StallInBody, read).await),
        ("timeout of a run", meets(Fault::Stall, run).await),
        ("reset", meets(Fault::Reset, read).await),
        ("cut", meets(Fault::CutBody, read).await),
        ("cut, creating", meets(Fault::CutBody, create).await),
        ("no HTTP", meets(Fault::Garbage, read).await),
        ("304", meets(responds(304, ""), read).await),
        ("307", meets(responds(307, ""), read).await),
        ("400", meets(responds(400, r#"{"reason":"Input prompt is required"}"#), run).await),
        ("401", meets(responds(401, r#"{"message":"Unauthorized"}"#), read).await),
        ("403, plan", meets(responds(403, plan), run).await),
        ("403, gateway", meets(responds_with(403, denied, r#"{"Message":"explicit deny"}"#), read).await),
        ("404", meets(responds_with(404, ("x-request-id", "r-1"), r#"{"reason":"Job job_1 not found"}"#), read).await),
        ("409", meets(responds(409, "{}"), create).await),
        ("422", meets(responds(422, r#"{"error":{"message":"no"},"code":"E1"}"#), create).await),
        ("429", meets(responds_with(429, ("retry-after", "20"), ""), run).await),
        ("429, too long", meets(responds_with(429, ("retry-after", "61"), ""), run).await),
        ("429, plan limit", meets(responds(429, limit), run).await),
        ("502", meets(responds(502, html), read).await),
        ("503", meets(responds(503, r#"{"message":"Service Unavailable"}"#), read).await),
        ("503, running", meets(responds(503, ""), run).await),
        ("503, creating", meets(responds(503, ""), create).await),
        ("compressed", meets(Fault::Compressed(200), read).await),
        ("compressed error", meets(Fault::Compressed(400), read).await),
        ("run priced", meets(responds(269, r#"{"creativeUnitsCost":5}"#), run).await),
        (
            "dry run run",
            meets(responds(200, "{}"), async |client| client.generate().run_model("m").dry_run().await).await,
        ),
        ("empty", meets(responds(200, ""), read).await),
        ("empty, running", meets(responds(200, ""), run).await),
        ("HTML", meets(responds(200, html), read).await),
        ("half", meets(responds(200, r#"{"job":{"jobId":"j""#), read).await),
        ("wrong type", meets(responds(200, r#"{"job":{"jobId":"j","metadata":"x"}}"#), read).await),
        (
            "odd price",
            meets(responds(269, "[]"), async |client| client.generate().run_model("m").dry_run().await).await,
        ),
        ("page token again", meets(responds(200, page), list).await),
    ];
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or_default();
    let mut table = String::new();
    for (name, error) in &lines {
        let line = error.to_string();
        assert!(!line.contains('\n') && line.chars().count() < 600, "{line}");
        assert_eq!(format!("{error:?}"), line, "Debug is Display");
        table.push_str(&format!("{name:width$} {:13} {}\n", format!("{:?}", error.kind()), without_chance(&line)));
    }
    insta::assert_snapshot!("errors", table);
}

#[tokio::test]
async fn a_long_error_is_read_to_its_message() {
    let long = "x".repeat(200 << 10);
    let body = json!({ "trace": long, "reason": "too many", "name": "Busy", "details": { "remainingSeconds": 61 } });
    let error = meets(responds(429, &body.to_string()), read).await;
    assert_eq!((error.message(), error.code()), ("too many", Some("Busy")));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(61)));
    assert_eq!(error.body(), body.to_string().as_bytes());
}
