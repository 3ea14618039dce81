//! Configuration and use of clients: credentials, options, custom requests, concurrent calls, and use without a runtime.

use std::{process::Command, time::Duration};

use scenario_mock::{FaultServer, MockResponse, Recorded, SchemaServer};
use scenario_sdk::{AccessToken, Client, ClientBuilder, Method, Options};
use scenario_tests::mock;
use serde_json::json;

fn builder(server: &SchemaServer) -> ClientBuilder {
    Client::builder().base_url(server.base_url()).max_retries(0)
}

fn header<'a>(request: &'a Recorded, name: &str) -> Option<&'a str> {
    request.headers.get(name).map(|value| value.to_str().unwrap())
}

#[tokio::test]
async fn the_credential_is_sent_only_if_needed() {
    let server = mock().await;
    let clients = [
        (builder(&server).api_key("key", "secret"), "Basic a2V5OnNlY3JldA=="),
        (builder(&server).token("jwt"), "Bearer jwt"),
        (
            builder(&server).token_provider(|| async { Ok::<_, std::io::Error>(AccessToken::new("fresh")) }),
            "Bearer fresh",
        ),
    ];
    for (builder, expected) in clients {
        let client = builder.build().unwrap();
        client.jobs().list().send().await.unwrap();
        client.request(Method::GET, "/nothing").send().await.unwrap_err();
        client.oscu().retrieve_prices().send().await.unwrap();
        let sent: Vec<_> =
            server.take_requests().iter().map(|request| header(request, "authorization").map(str::to_owned)).collect();
        assert_eq!(sent, [Some(expected.to_owned()), Some(expected.to_owned()), None]);
    }
    // Public calls need no credential; other calls fail before anything is sent.
    let client = builder(&server).build().unwrap();
    client.oscu().retrieve_prices().send().await.unwrap();
    let error = client.jobs().list().send().await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 0);
    assert!(error.to_string().starts_with("GET /jobs: needs a credential"), "{error}");
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test]
async fn one_pool_serves_many_users() {
    let server = FaultServer::start([], MockResponse::json(200, &json!({ "jobs": [] }))).await.unwrap();
    let client = Client::builder().base_url(server.base_url()).token("own").build().unwrap();
    let project = client.with_api_key("key", "secret").unwrap();
    let user = client.with_options(Options::new().with_project_id("p")).with_token("user").unwrap();
    for client in [&client, &project, &user, &client] {
        client.jobs().list().send().await.unwrap();
    }
    let requests = server.take_requests();
    let sent = requests.iter().map(|request| header(request, "authorization").unwrap()).collect::<Vec<_>>();
    assert_eq!(sent, ["Bearer own", "Basic a2V5OnNlY3JldA==", "Bearer user", "Bearer own"]);
    assert_eq!(requests[2].query, [("projectId".into(), "p".into())], "options stay");
    assert_eq!(server.connections(), 1);

    let cases = [
        (client.with_token("a b"), "with_token: the token contains a space or a control character"),
        (client.with_api_key("key\n", "secret"), "with_api_key: the key contains a space or a control character"),
        (client.with_api_key("key", ""), "with_api_key: the secret is empty"),
    ];
    for (client, message) in cases {
        let error = client.unwrap_err();
        assert!(error.is_configuration());
        assert_eq!(error.to_string(), message);
    }
}

#[tokio::test]
async fn public_access_is_a_separate_credential() {
    let server = mock().await;
    let client = builder(&server).token("mine").build().unwrap();
    client.with_public_access().models().list().send().await.unwrap();
    client.models().list().send().await.unwrap();
    let sent: Vec<_> =
        server.take_requests().iter().map(|request| header(request, "authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["public-auth-token", "Bearer mine"]);
}

#[tokio::test]
async fn options_reach_the_wire() {
    let server = mock().await;
    let client = builder(&server)
        .token("jwt")
        .user_agent("my-game/1.0")
        .project_id("proj_1")
        .header("x-client", "1")
        .header("x-both", "client")
        .build()
        .unwrap();
    let list = || client.jobs().list();
    list().with_header("x-both", "call").with_header("x-call", "2").with_query("new", "a b").send().await.unwrap();
    list().with_project_id("proj_2").send().await.unwrap();
    client
        .with_options(Options::new().with_project_id("proj_3").with_header("x-more", "3"))
        .jobs()
        .list()
        .send()
        .await
        .unwrap();
    let requests = server.take_requests();
    let first = &requests[0];
    let agent = concat!("scenario-sdk-rust/", env!("CARGO_PKG_VERSION"), " my-game/1.0");
    let expected = [
        ("user-agent", Some(agent)),
        ("accept", Some("application/json")),
        ("x-client", Some("1")),
        ("x-both", Some("call")),
        ("x-call", Some("2")),
        ("x-more", None),
    ];
    for (name, value) in expected {
        assert_eq!(header(first, name), value, "{name}");
    }
    let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    assert_eq!(first.query, [pair("projectId", "proj_1"), pair("new", "a b")]);
    assert_eq!(requests[1].query, [pair("projectId", "proj_2")]);
    assert_eq!(requests[2].query, [pair("projectId", "proj_3")]);
    assert_eq!((header(&requests[2], "x-more"), header(&requests[2], "x-client")), (Some("3"), Some("1")));
}

#[tokio::test]
async fn a_proxy_is_asked_for_the_address() {
    let response = MockResponse::json(200, &json!({ "jobs": [] }));
    let proxy = FaultServer::start([], response).await.unwrap();
    let address = proxy.base_url().replace("/v1", "").replace("http://", "http://user:pass@");
    let builder = || Client::builder().token("t").proxy(address.clone());
    // A configured proxy is used, both for other machines and for this one.
    for base_url in ["http://api.invalid/v1", "http://127.0.0.1:1/v1"] {
        let client = builder().allow_http(true).base_url(base_url).build().unwrap();
        client.jobs().list().send().await.unwrap();
        let request = proxy.take_requests().remove(0);
        assert_eq!(request.path, format!("{base_url}/jobs"));
        assert_eq!(header(&request, "proxy-authorization"), Some("Basic dXNlcjpwYXNz"));
    }
}

#[tokio::test]
async fn requests_to_this_machine_use_no_proxy_of_the_environment() {
    let response = || MockResponse::json(200, &json!({ "jobs": [] }));
    let server = FaultServer::start([], response()).await.unwrap();
    let proxy = FaultServer::start([], response()).await.unwrap();
    // In another process, because the environment of this one is shared by all tests.
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--ignored", "--exact", "client::calls_beside_a_proxy_of_the_environment"]);
    child.env("SCENARIO_TEST_BASE_URL", server.base_url()).env_remove("NO_PROXY").env_remove("no_proxy");
    for name in ["HTTP_PROXY", "http_proxy", "ALL_PROXY"] {
        child.env(name, proxy.base_url());
    }
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    let paths =
        |server: &FaultServer| -> Vec<_> { server.take_requests().into_iter().map(|request| request.path).collect() };
    assert_eq!(paths(&server), ["/jobs", "/teams"]);
    assert_eq!(paths(&proxy), ["http://api.invalid/v1/jobs"]);
}

#[tokio::test]
#[ignore = "runs in a process of `requests_to_this_machine_use_no_proxy_of_the_environment`"]
async fn calls_beside_a_proxy_of_the_environment() {
    let Ok(base_url) = std::env::var("SCENARIO_TEST_BASE_URL") else { return };
    let client = Client::builder().token("t").base_url(base_url).max_retries(0).build().unwrap();
    client.jobs().list().send().await.unwrap();
    client.request(Method::GET, "/teams").send().await.unwrap();
    // The proxy of the environment is used for other machines.
    let client = Client::builder().token("t").base_url("http://api.invalid/v1").allow_http(true).build().unwrap();
    client.jobs().list().send().await.unwrap();
}

#[tokio::test]
async fn an_invalid_option_is_named_before_anything_is_sent() {
    let server = mock().await;
    let client = builder(&server).token("t").build().unwrap();
    let list = || client.jobs().list();
    let cases = [
        (list().with_timeout(Duration::ZERO), "GET /jobs: timeout: must not be zero"),
        (list().with_deadline(Duration::ZERO), "GET /jobs: deadline: must not be zero"),
        (
            list().with_header("authorization", "Bearer mine"),
            "GET /jobs: header: `authorization` is set by the credential: see `with_token`, `with_api_key` and `with_public_access`",
        ),
        (
            list().with_header("x-a", "a\r\nx-b: c"),
            "GET /jobs: header: the value of `x-a` contains characters that are not allowed in a header",
        ),
        (list().with_project_id(""), "GET /jobs: project_id: is empty"),
    ];
    for (request, message) in cases {
        let error = request.send().await.unwrap_err();
        assert!(error.is_configuration());
        assert_eq!(error.to_string(), message);
    }
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_path_parameter_arrives_as_one_segment_or_not_at_all() {
    let server = mock().await;
    let client = builder(&server).token("t").build().unwrap();
    let cases = [
        ("a/b", "/jobs/a%2Fb"),
        ("../x", "/jobs/..%2Fx"),
        ("a?b=c", "/jobs/a%3Fb%3Dc"),
        ("a#b", "/jobs/a%23b"),
        ("a b", "/jobs/a%20b"),
        ("ü\u{1f98a}", "/jobs/%C3%BC%F0%9F%A6%8A"),
        ("\0\n\r\u{7f}", "/jobs/%00%0A%0D%7F"),
        ("%2e%2e", "/jobs/%252e%252e"),
        ("a\\b", "/jobs/a%5Cb"),
    ];
    for (id, path) in cases {
        client.jobs().retrieve(id).send().await.unwrap();
        let requests = server.take_requests();
        assert_eq!((requests[0].path.as_str(), requests[0].operation.as_deref()), (path, Some("GetJobId")), "{id:?}");
    }
    let dots = "is a dot segment, which would change the path";
    for (id, wrong) in [("", "is empty"), (".", dots), ("..", dots)] {
        let error = client.jobs().retrieve(id).send().await.unwrap_err();
        assert!(error.is_invalid_input(), "{id:?}");
        assert_eq!(error.to_string(), format!("GET /jobs/{{jobId}}: the path parameter jobId {wrong}"));
    }
    assert!(server.take_requests().is_empty());
}

#[tokio::test]
async fn a_custom_request_has_credential_retries_and_errors() {
    let server = mock().await;
    let client = builder(&server).api_key("k", "s").project_id("p").build().unwrap();
    server.respond_next(MockResponse::json(200, &json!({ "limits": [1] })));
    let put =
        client.request(Method::PUT, "/teams/t 1/limits").query("a", 1).json(&json!({ "width": 1024.0, "x": null }));
    assert_eq!(put.with_header("x-a", "b").send().await.unwrap()["limits"][0], 1);
    let request = server.take_requests().remove(0);
    assert_eq!((request.method.as_str(), request.path.as_str()), ("PUT", "/teams/t%201/limits"));
    assert_eq!(request.query, [("a".into(), "1".into()), ("projectId".into(), "p".into())]);
    assert_eq!(request.body, r#"{"width":1024,"x":null}"#, "whole numbers have no fraction");
    assert_eq!((header(&request, "authorization"), header(&request, "x-a")), (Some("Basic azpz"), Some("b")));

    let limits: Vec<String> = {
        server.respond_next(MockResponse::json(200, &json!(["a", "b"])));
        client.request(Method::GET, "/x").send_as().await.unwrap()
    };
    assert_eq!(limits, ["a", "b"]);
    // Any success is accepted, including the price of a dry run.
    server.respond_next(MockResponse::json(269, &json!({ "creativeUnitsCost": 2 })));
    let price = client.request(Method::POST, "/generate/new").query("dryRun", true).send_raw().await.unwrap();
    assert_eq!((price.status(), price.json().unwrap()["creativeUnitsCost"].as_u64()), (269, Some(2)));
    server.respond_next(MockResponse { status: 204, headers: Vec::new(), body: String::new() });
    assert!(client.request(Method::DELETE, "/x").send().await.unwrap().is_null(), "nothing to say");
    server.take_requests();
    let error = client.request(Method::GET, "//evil.example/x").send().await.unwrap_err();
    assert!(error.is_invalid_input());
    let error = client.request(Method::DELETE, "/none").send().await.unwrap_err();
    assert_eq!(error.to_string(), "DELETE /none: 404 Not Found: no such operation");
    assert_eq!(server.take_requests().len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_concurrent_calls_succeed() {
    let server = mock().await;
    let client = builder(&server).api_key("k", "s").build().unwrap();
    let calls = (0..1_000).map(|number| {
        let client = client.clone();
        tokio::spawn(async move { client.jobs().retrieve(format!("job_{number}")).send().await.map(drop) })
    });
    for call in calls.collect::<Vec<_>>() {
        call.await.unwrap().unwrap();
    }
    let mut paths: Vec<_> = server.take_requests().into_iter().map(|request| request.path).collect();
    paths.sort();
    paths.dedup();
    assert_eq!(paths.len(), 1_000);
}

#[test]
fn a_program_without_a_runtime_makes_the_same_calls() {
    // The server has its own runtime; this thread has none.
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = runtime.block_on(mock());
    let client = builder(&server).api_key("k", "s").build().unwrap();
    assert!(client.jobs().list().send_blocking().unwrap().jobs.is_empty());
    assert_eq!(client.jobs().list().send_raw_blocking().unwrap().status(), 200);
    let run = client.generate().run_model("m").input("prompt", "a fox");
    assert_eq!(run.dry_run_blocking().unwrap().creative_units_cost, 1.0);
    assert!(client.request(Method::GET, "/none").send_blocking().unwrap_err().is_not_found());
    for (ids, next) in [(["a", "b"], Some("t")), (["c", "d"], None)] {
        let models = ids.map(|id| json!({ "id": id }));
        server.respond_next(MockResponse::json(200, &json!({ "models": models, "nextPaginationToken": next })));
    }
    let models: Vec<_> = client.models().list().items_blocking().map(|model| model.unwrap().id).collect();
    assert_eq!(models, ["a", "b", "c", "d"]);
    assert_eq!(client.models().list().pages_blocking().count(), 1);
    let page = |ids: [&str; 2]| MockResponse::json(200, &json!({ "models": ids.map(|id| json!({ "id": id })) }));
    server.respond_next(page(["c", "d"]));
    let rest = client.models().list().items_blocking().resume("items:1:t").max_items(1);
    assert_eq!(rest.map(|model| model.unwrap().id).collect::<Vec<_>>(), ["d"]);
    assert!(server.take_requests().last().unwrap().query.contains(&("paginationToken".into(), "t".into())));
}

#[test]
fn futures_can_be_sent_and_clients_shared() {
    fn is_send<T: Send>(_: &T) {}
    fn is_shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    let client = Client::builder().build().unwrap();
    is_shared(&client);
    let list = client.models().list();
    is_shared(&list);
    is_send(&list.clone().send());
    is_send(&list.clone().items());
    is_send(&list.pages());
    is_send(&client.request(Method::GET, "/x").send());
}
