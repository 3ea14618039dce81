//! No secret is revealed: every call of the document is made with canaries for credentials and URLs, every response and error is formatted,
//! and all log output is captured.

#![allow(deprecated, reason = "deprecated operations are called too")]

use std::{
    error::Error as StdError,
    fmt::Write as _,
    io,
    sync::{Arc, Mutex},
    time::Duration,
};

use scenario_mock::{Document, MockResponse, SchemaServer};
use scenario_sdk::{
    AccessToken, BoxFuture, Client, ClientBuilder, Error, Method, Options, Runtime,
    types::{Secret, SignedUrl},
};
use scenario_tests::operations::requests;
use serde_json::json;
use tracing_subscriber::fmt::MakeWriter;

// Signed URLs of S3 and CloudFront contain file names like this.
const LINK: &str =
    "https://cdn.example/assets/canary-path/fox's \u{200b}own.png?Policy=canary-policy&Signature=canary-signature";
const KEY: &str = "canary-key";
const SECRET: &str = "canary-secret";
const TOKEN: &str = "canary-token";

/// All log output.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    fn logged(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// The strings that reveal a credential: the canaries, and the beginning of `canary` in base64.
fn assert_no_canary(location: &str, text: &str) {
    for canary in ["canary", "Y2FuYXJ5"] {
        if let Some(at) = text.find(canary) {
            let start = text[..at].char_indices().rev().nth(200).map_or(0, |(index, _)| index);
            panic!("{location} shows a secret: …{}", &text[start..at + canary.len()]);
        }
    }
}

/// Secrets as a response may contain them, each with its client: five URLs, then the credential of each client.
fn disguised() -> Vec<(String, usize)> {
    let link = "https://cdn.example/canary/x.png?Policy=canary-policy&Signature=canary-signature";
    let encoded: String = form_urlencoded::byte_serialize(link.as_bytes()).collect();
    let basic = "Y2FuYXJ5LWtleTpjYW5hcnktc2VjcmV0";
    let texts = [
        (link.replace('/', r"\/"), 0),
        (encoded.clone(), 0),
        (encoded.replace('%', "%25"), 0),
        ("//cdn.example/canary/x.png?Signature=canary-signature".to_owned(), 0),
        ("/x.png?Key-Pair-Id=canary-id&Signature=canary-signature".to_owned(), 0),
        (format!("Authorization: Basic {basic}"), 0),
        (basic.to_owned(), 0),
        (format!("{KEY}:{SECRET}"), 0),
        (SECRET.replace('-', "%2D"), 0),
        (format!("Bearer {TOKEN}"), 1),
        (TOKEN.to_owned(), 2),
    ];
    texts.to_vec()
}

/// All representations of an error.
fn representations(error: &Error) -> String {
    let mut text = format!("{error} | {error:?} | {error:#?} | {} | {:?}", error.message(), error.code());
    let mut source = error.source();
    while let Some(cause) = source {
        write!(text, " | {cause} | {cause:?}").unwrap();
        source = cause.source();
    }
    text
}

fn builder(server: &SchemaServer) -> ClientBuilder {
    Client::builder().base_url(server.base_url()).header("x-secret", "canary-header").max_retries(1).runtime(Hurried)
}

/// The real clock, without delays between attempts.
struct Hurried;

impl Runtime for Hurried {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}

#[tokio::test]
async fn nothing_secret_is_shown_or_logged() {
    let log = Log::default();
    tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_ansi(false).with_writer(log.clone()).init();
    // The corrected document matches the responses of the live API.
    let document = scenario_tests::corrected_document();
    let server = SchemaServer::start(Document::parse(document.to_string().as_bytes()).unwrap()).await.unwrap();
    let clients = [
        builder(&server).api_key(KEY, SECRET),
        builder(&server).token(TOKEN),
        builder(&server).token_provider(|| async { Ok::<_, io::Error>(AccessToken::new(TOKEN)) }),
    ]
    .map(|builder| {
        assert_no_canary("a builder", &format!("{builder:?}"));
        builder.build().unwrap()
    });

    // The URLs are present, and the types do not reveal them.
    server.respond_fully(LINK);
    let asset = clients[0].assets().retrieve("asset_1").send().await.unwrap().asset;
    assert_eq!(asset.url, LINK);
    assert!(format!("{:?}", asset.url).contains("cdn.example"));
    assert_eq!(asset.first_frame.unwrap().url, SignedUrl::from(LINK));
    for client in &clients {
        assert_no_canary("a client", &format!("{client:?}"));
        client.jobs().list().send().await.unwrap();
    }
    for (id, request) in requests(&clients[0]) {
        assert_no_canary(id, &request.send.await.unwrap_or_else(|error| panic!("{id}: {error:?}")).debug);
        if let Some(price) = request.dry_run {
            assert_no_canary(id, &price.await.unwrap().debug);
        }
    }
    let arrived = server.take_requests();
    assert_eq!(arrived.len(), 1 + 3 + 173 + 41);
    assert!(arrived.iter().all(|request| request.headers.contains_key("x-secret")));

    // Errors: from the API, from undecodable responses, and without a response.
    let refused = json!({ "reason": format!("cannot fetch \"{LINK}\""), "name": "Bad", "details": { "url": LINK } });
    let misread = json!(LINK);
    let mut failed = 0;
    for (status, body) in [(500, &refused), (200, &misread)] {
        for (id, request) in requests(&clients[0]) {
            for _ in 0..2 {
                server.respond_next(MockResponse::json(status, body));
            }
            match request.send.await {
                Err(error) => {
                    assert_no_canary(id, &representations(&error));
                    assert_eq!(error.operation(), Some(id));
                    failed += 1;
                }
                // Operations without a response body have nothing to decode.
                Ok(response) => assert_eq!((response.debug.as_str(), status), ("()", 200), "{id}"),
            }
            server.discard_responses();
        }
    }
    assert!(failed > 108 + 90, "{failed} errors");
    // The text that serde quotes in an error at a URL, and an error message that is a URL.
    let stumbles = [
        json!({ "asset": LINK }),
        json!({ "asset": { "id": "a", "isHidden": true, "status": [LINK] } }),
        json!({ "asset": { "id": "a", "url": LINK, "properties": { "size": LINK } } }),
    ];
    for body in stumbles {
        server.respond_next(MockResponse::json(200, &body));
        let error = clients[0].assets().retrieve("a").send().await.unwrap_err();
        assert!(error.is_decode() && error.json_path().is_some(), "{error}");
        assert_no_canary("a stumble", &representations(&error));
    }
    for key in ["name", "code", "traceId"] {
        server.respond_next(MockResponse::json(400, &json!({ key: format!("A\nB {LINK}") })));
        let error = clients[0].assets().retrieve("a").send().await.unwrap_err();
        assert_no_canary(key, &representations(&error));
        assert!(!error.to_string().contains('\n'), "one line: {error}");
    }
    // Escaped URLs, relative URLs, and the credential of the request: in a message, a code, an ID, the details, an undecodable value, and,
    // visible only in logs, in field names and enum values.
    for (secret, client) in disguised() {
        let client = &clients[client];
        let refused =
            json!({ "reason": format!("cannot use {secret}, sorry"), "code": secret, "details": { "at": secret } });
        let mut refused = MockResponse::json(400, &refused);
        refused.headers.push(("x-request-id".to_owned(), secret.clone()));
        let mut misread =
            MockResponse::json(200, &json!({ "job": { "jobId": "j", "logs": secret, "status": [secret] } }));
        misread.headers.push(("x-request-id".to_owned(), secret.clone()));
        for response in [refused, misread] {
            server.respond_next(response);
            let error = client.jobs().retrieve("j").send().await.unwrap_err();
            assert_no_canary(&secret, &representations(&error));
            assert_no_canary(&secret, error.request_id().unwrap());
        }
        let mut odd = MockResponse::json(200, &json!({ "job": { "jobId": "j", secret.as_str(): 1 } }));
        odd.headers.push(("x-request-id".to_owned(), secret.clone()));
        server.respond_next(odd);
        client.jobs().retrieve("j").send().await.unwrap();
    }
    for (link, _) in disguised().into_iter().filter(|(_, client)| *client == 0).take(5) {
        server.respond_next(MockResponse::json(200, &json!({ "job": { "jobId": "j", "status": link } })));
        let job = clients[0].jobs().retrieve("j").send().await.unwrap();
        assert_no_canary(&link, &format!("{job:?} {job:#?}"));
    }

    let unreachable = Client::builder()
        .api_key(KEY, SECRET)
        .base_url("http://127.0.0.1:1/canary-base")
        .max_retries(0)
        .build()
        .unwrap();
    let lost = unreachable.jobs().retrieve("canary-id").with_query("q", "canary-query").send().await.unwrap_err();
    assert!(lost.is_connect());
    assert_no_canary("a lost call", &representations(&lost));
    let failing = builder(&server).token_provider(|| async { Err("no token") }).build().unwrap();
    assert_no_canary("a provider", &representations(&failing.jobs().retrieve("j").send().await.unwrap_err()));

    // The key of another service, stored with a model's training.
    server.respond_next(MockResponse::json(
        200,
        &json!({ "model": { "id": "m", "parameters": { "wandbKey": "canary-key" } } }),
    ));
    let model = clients[0].models().retrieve("m").send().await.unwrap();
    assert_eq!(
        model.model.parameters.as_ref().and_then(|parameters| parameters.wandb_key.as_deref()),
        Some("canary-key")
    );
    assert_no_canary("a model", &format!("{model:?} {model:#?}"));

    // Secrets that the API returns only once.
    let key = json!({ "id": "k", "secret": "canary-once" });
    let endpoint = json!({ "webhookEndpoint": { "id": "w", "secret": "canary-once" } });
    server.respond_next(MockResponse::json(200, &key));
    let key = clients[0].projects().api_keys().create("p").send().await.unwrap();
    server.respond_next(MockResponse::json(200, &endpoint));
    let create = clients[0].projects().webhook_endpoints().create("p", "https://example.com", ["generation.completed"]);
    let endpoint = create.send().await.unwrap();
    assert_eq!(key.secret.expose(), "canary-once");
    assert_eq!(endpoint.webhook_endpoint.secret.as_ref().map(Secret::expose), Some("canary-once"));
    assert_no_canary("a key and an endpoint", &format!("{key:?} {key:#?} {endpoint:?} {endpoint:#?}"));

    for secret in [json!(["canary-once"]), json!({ "value": "canary-once" })] {
        server.respond_next(MockResponse::json(200, &json!({ "id": "k", "secret": secret })));
        let error = clients[0].projects().api_keys().create("p").send().await.unwrap_err();
        assert_no_canary("a misplaced secret", &representations(&error));
    }

    // An invalid path.
    for path in [LINK, "/x?token=canary", "canary"] {
        let error = clients[0].request(Method::GET, path).send().await.unwrap_err();
        assert!(error.is_invalid_input(), "{error}");
        assert_no_canary("a path", &representations(&error));
    }

    // A pending call.
    let raw = clients[0].request(Method::POST, "/x").query("q", "canary").json(&json!({ "a": LINK }));
    let run = clients[0].generate().run_model("canary-id").input("image", LINK).with_header("x-a", "canary");
    let options = Options::new().with_header("x-a", "canary").with_query("q", "canary");
    let pages = clients[0].models().list().pagination_token("canary").pages();
    let token = AccessToken::new(TOKEN);
    assert_no_canary(
        "a request",
        &format!("{raw:?} {run:?} {options:?} {pages:?} {:?} {token:?}", pages.resume_token().is_some()),
    );
    let response = clients[0].jobs().list().send_raw().await.unwrap();
    assert_no_canary("a raw answer", &format!("{response:?}"));

    let everything = log;
    let log = everything.logged();
    assert!(log.matches("scenario.call").count() > 300, "calls are logged");
    assert!(
        log.contains("url.template=/assets/{assetId}") && log.contains("http.response.status_code=200"),
        "{}",
        &log[..2000]
    );
    assert!(log.contains("trying again"));
    assert_no_canary("the log", &log);

    // Bodies are logged only if enabled.
    let frank = builder(&server).token("t").log_bodies(true).build().unwrap();
    frank.generate().run_model("m").input("prompt", "a canary").send().await.unwrap();
    let all = everything.logged();
    assert!(all[log.len()..].contains(r#"{"prompt":"a canary"}"#) && all[log.len()..].contains("canary-signature"));
    assert!(!all[log.len()..].contains("canary-header"));
}
