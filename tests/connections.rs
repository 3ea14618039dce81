//! Connections that the server closes between two calls, or that are no longer driven: on every kind of runtime, a paid call uses another
//! connection.

use std::{
    future::{Future, pending, ready},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    thread,
    time::Duration,
};

use futures_util::FutureExt;
use scenario_mock::{FaultServer, MockResponse};
use scenario_sdk::{BoxFuture, Client, Method, Result, Runtime};
use serde_json::json;
use tokio::runtime::{self, Builder};

const CALLS: usize = 10;

/// A server on its own runtime, so that it continues while the client's runtime is not driven.
struct Server {
    runtime: runtime::Runtime,
    faults: FaultServer,
}

impl Server {
    fn start() -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let run = MockResponse::json(200, &json!({ "job": { "jobId": "job_1" }, "jobs": [] }));
        let faults = runtime.block_on(FaultServer::start([], run)).unwrap();
        Self { runtime, faults }
    }

    /// A client without retries, so that each call shows the state of its connection.
    fn client(&self) -> Client {
        let client = Client::builder().api_key("key", "secret").base_url(self.faults.base_url());
        client.max_retries(0).runtime(OwnClocks::default()).build().unwrap()
    }

    /// Closes all connections, from any thread.
    fn close_connections(&self) {
        thread::scope(|scope| scope.spawn(|| self.runtime.block_on(self.faults.close_connections())).join()).unwrap();
    }

    fn requests(&self) -> usize {
        self.faults.take_requests().len()
    }
}

/// Custom timers: attempts never time out, or almost at once.
#[derive(Clone, Default)]
struct OwnClocks {
    time_is_over: Arc<AtomicBool>,
}

impl Runtime for OwnClocks {
    fn timer(&self, _: Duration) -> BoxFuture<'static, ()> {
        if !self.time_is_over.load(Ordering::Relaxed) {
            return Box::pin(pending());
        }
        Box::pin(async {
            // Longer than a request needs to reach a pooled connection.
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
        })
    }
}

fn current_thread() -> runtime::Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

async fn paid(client: &Client) -> Result<()> {
    client.generate().run_model("model_1").input("prompt", "a fox").send().await.map(drop)
}

/// A paid call without a body.
async fn paid_without_body(client: &Client) -> Result<()> {
    client.request(Method::POST, "/workflows/w/run").send().await.map(drop)
}

/// Makes calls while the server closes all connections between them; every call must succeed.
fn all_succeed(server: &Server, mut call: impl FnMut() -> Result<()>) {
    let outcomes: Vec<_> = (0..CALLS)
        .map(|_| {
            let outcome = call();
            server.close_connections();
            outcome.map_err(|error| error.to_string())
        })
        .collect();
    assert_eq!(outcomes, vec![Ok(()); CALLS]);
    assert_eq!(server.requests(), CALLS);
}

#[test]
fn a_runtime_that_runs_only_during_a_call_notices_closed_connections() {
    let (server, runtime) = (Server::start(), current_thread());
    let client = server.client();
    all_succeed(&server, || runtime.block_on(paid(&client)));
    all_succeed(&server, || runtime.block_on(paid_without_body(&client)));
    // As a task of it, or of a set of tasks on its thread.
    all_succeed(&server, || {
        let client = client.clone();
        runtime.block_on(runtime.spawn(async move { paid(&client).await })).unwrap()
    });
    all_succeed(&server, || tokio::task::LocalSet::new().block_on(&runtime, paid(&client)));
}

#[test]
fn a_task_that_blocks_the_only_worker_notices_closed_connections() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = Server::start();
    let calls = async move {
        let client = server.client();
        let mut outcomes = Vec::new();
        for _ in 0..CALLS {
            outcomes.push(paid(&client).await.map_err(|error| error.to_string()));
            // Blocks the worker, which drives all connections, meanwhile.
            server.close_connections();
        }
        let requests = server.requests();
        // A runtime cannot be dropped within another one.
        thread::spawn(move || drop(server)).join().unwrap();
        (outcomes, requests)
    };
    let (outcomes, requests) = runtime.block_on(runtime.spawn(calls)).unwrap();
    assert_eq!((outcomes, requests), (vec![Ok(()); CALLS], CALLS));
}

#[test]
fn a_call_beside_a_blocked_worker_notices_closed_connections() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = Server::start();
    let client = server.client();
    runtime.block_on(paid(&client)).unwrap();
    for _ in 0..CALLS {
        // The worker is blocked while the connections are closed, until the next call has started.
        let (unblock, blocked) = mpsc::channel::<()>();
        let (begun, begins) = mpsc::channel();
        runtime.spawn(async move {
            begun.send(()).unwrap();
            blocked.recv().unwrap_err();
        });
        begins.recv().unwrap();
        server.close_connections();
        let mut unblock = Some(unblock);
        let mut call = std::pin::pin!(paid(&client));
        let call = std::future::poll_fn(|context| {
            let outcome = call.as_mut().poll(context);
            unblock.take();
            outcome
        });
        runtime.block_on(call).unwrap();
    }
    assert_eq!(server.requests(), 1 + CALLS);
}

#[test]
fn blocking_calls_notice_closed_connections() {
    let server = Server::start();
    let client = server.client();
    all_succeed(&server, || {
        let run = client.generate().run_model("model_1").input("prompt", "a fox");
        run.send_blocking().map(drop)
    });
}

#[test]
fn a_runtime_takes_no_connection_of_another_one() {
    let (server, first, second) = (Server::start(), current_thread(), current_thread());
    let client = server.client();
    // Several connections, which are not driven while the second runtime runs.
    let outcome = first.block_on(async { tokio::join!(paid(&client), paid(&client), paid(&client)) });
    assert!(outcome.0.and(outcome.1).and(outcome.2).is_ok());
    for _ in 0..3 {
        second.block_on(paid(&client)).unwrap();
        second.block_on(paid_without_body(&client)).unwrap();
        second.block_on(client.jobs().retrieve("job_1").send().map(drop));
        client.request(Method::POST, "/workflows/w/run").send_blocking().unwrap();
        first.block_on(paid(&client)).unwrap();
    }
    assert_eq!(server.requests(), 3 + 3 * 5);
}

#[test]
fn a_request_that_stays_on_its_way_to_a_connection_is_known_not_to_have_run() {
    let (server, first, second) = (Server::start(), current_thread(), current_thread());
    let clocks = OwnClocks::default();
    // All runtimes share the connections of a custom HTTP client.
    let http = reqwest::Client::builder().build().unwrap();
    let client = Client::builder().api_key("key", "secret").base_url(server.faults.base_url()).http_client(http);
    let client = client.max_retries(0).runtime(clocks.clone()).build().unwrap();
    for without_body in [false, true] {
        let call = || if without_body { paid_without_body(&client).boxed() } else { paid(&client).boxed() };
        clocks.time_is_over.store(false, Ordering::Relaxed);
        first.block_on(call()).unwrap();
        assert_eq!(server.requests(), 1);
        clocks.time_is_over.store(true, Ordering::Relaxed);
        let error = second.block_on(call()).unwrap_err();
        assert!(error.is_connect() && !error.is_outcome_unknown() && !error.may_be_charged(), "{error:?}");
        // When the connection is driven again, it does not send the request either.
        clocks.time_is_over.store(false, Ordering::Relaxed);
        first.block_on(call()).unwrap();
        assert_eq!(server.requests(), 1);
    }
}

#[test]
fn a_watched_request_without_a_body_is_sent_as_reqwest_sends_one() {
    let (server, runtime) = (Server::start(), current_thread());
    runtime.block_on(paid_without_body(&server.client())).unwrap();
    let bare = reqwest::Client::builder().build().unwrap();
    let url = format!("{}/workflows/w/run", server.faults.base_url());
    runtime.block_on(bare.post(url).send()).unwrap();
    let [ours, theirs] = server.faults.take_requests().try_into().unwrap();
    for name in ["content-length", "transfer-encoding"] {
        assert_eq!(ours.headers.get(name), theirs.headers.get(name), "{name}");
    }
    assert_eq!((&ours.body, &ours.path), (&theirs.body, &theirs.path));
    assert!(ours.body.is_empty());
}

#[test]
fn a_call_without_a_runtime_is_an_explained_error() {
    let server = Server::start();
    let client = server.client();
    let error = paid(&client).now_or_never().unwrap().unwrap_err();
    assert!(error.is_configuration() && !error.is_outcome_unknown(), "{error:?}");
    let message = "no Tokio runtime: await the call within one, or use `send_blocking` with the feature `blocking`";
    assert_eq!(error.to_string(), format!("POST /generate/custom/{{modelId}}: {message}"));
    assert_eq!(server.requests(), 0);
}

#[test]
fn blocking_calls_work_within_every_runtime() {
    let server = Server::start();
    let client = server.client();
    let call = move || client.jobs().list().send_blocking().map(drop).map_err(|error| error.to_string());
    let runtimes = [current_thread(), Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap()];
    for runtime in &runtimes {
        assert_eq!(runtime.block_on(async { call() }), Ok(()));
        assert_eq!(
            runtime
                .block_on(runtime.spawn(ready(()).map({
                    let call = call.clone();
                    move |()| call()
                })))
                .unwrap(),
            Ok(())
        );
        assert_eq!(runtime.block_on(async { tokio::task::spawn_blocking(call.clone()).await }).unwrap(), Ok(()));
        assert_eq!(tokio::task::LocalSet::new().block_on(runtime, async { call() }), Ok(()));
    }
    // The last client may be dropped within a runtime.
    runtimes[0].block_on(async { drop(call) });
    assert_eq!(server.requests(), 8);
}
