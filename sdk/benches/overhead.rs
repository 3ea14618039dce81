//! What a call costs beside HTTP: the time of small requests on loopback, one after the other, and the memory of a thousand at once,
//! against bare reqwest in the same run: `cargo bench -p scenario-sdk --bench overhead`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

use std::{
    future::Future,
    thread,
    time::{Duration, Instant},
};

use futures_util::future::join_all;
use peak_alloc::PeakAlloc;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderValue, USER_AGENT};
use scenario_sdk::Client;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime,
};

const BODY: &str = r#"{"tags":[{"tagName":"fox","itemCount":3}]}"#;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// As many calls as are made at once.
const CROWD: usize = 1_000;

fn main() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let base_url = format!("http://{}", listener.local_addr().expect("it has an address"));
    // One thread for all connections, so that where the system puts it is the same for both.
    thread::spawn(move || {
        runtime().block_on(async {
            listener.set_nonblocking(true).expect("it is a socket");
            let listener = TcpListener::from_std(listener).expect("it is a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream));
            }
        });
    });

    let runtime = runtime();
    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    // The same request as the SDK's, with the same timeout.
    let headers = [(ACCEPT, "application/json"), (ACCEPT_ENCODING, "gzip"), (USER_AGENT, "scenario-sdk-rust/0.1.0")];
    let headers = headers.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
    let bare = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).default_headers(headers);
    let bare = bare.build().expect("it is a client");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    runtime.block_on(async {
        // In turns, so that both meet the machine in the same mood; the first ones connect and warm up.
        for round in 0..10_000 {
            let our = time(our_call(&client)).await;
            let their = time(their_call(&bare, &base_url)).await;
            if round >= 1_000 {
                ours.push(our);
                theirs.push(their);
            }
        }
    });
    let (ours, theirs) = (median(ours), median(theirs));
    let ratio = theirs.as_secs_f64() / ours.as_secs_f64();
    println!("a call: {ours:?}, bare reqwest: {theirs:?}; {ratio:.2} of its rate (at least 0.95)");

    runtime.block_on(async {
        // Whoever comes first opens the connections, for both.
        join_all((0..CROWD).map(|_| their_call(&bare, &base_url))).await;
        join_all((0..CROWD).map(|_| our_call(&client))).await;
        let theirs = peak(|| join_all((0..CROWD).map(|_| their_call(&bare, &base_url)))).await;
        let ours = peak(|| join_all((0..CROWD).map(|_| our_call(&client)))).await;
        let ratio = ours as f64 / theirs as f64;
        println!(
            "{CROWD} calls at once: {} KiB, bare reqwest: {} KiB; {ratio:.2} of it (at most 1.50)",
            ours >> 10,
            theirs >> 10
        );
    });
}

async fn our_call(client: &Client) {
    let tags = client.tags().list().send().await.expect("it is answered").tags;
    assert_eq!(tags.len(), 1);
}

async fn their_call(bare: &reqwest::Client, base_url: &str) {
    let request = bare.get(format!("{base_url}/tags")).basic_auth("key", Some("secret"));
    let answer = request.send().await.expect("it is answered").bytes().await.expect("to its end");
    let tags: serde_json::Value = serde_json::from_slice(&answer).expect("it is JSON");
    assert_eq!(tags["tags"].as_array().map(Vec::len), Some(1));
}

/// The most bytes that work takes at a time, its futures and the server's among them.
async fn peak<F: Future>(work: impl FnOnce() -> F) -> usize {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    work().await;
    MEMORY.peak_usage().saturating_sub(before)
}

fn runtime() -> runtime::Runtime {
    runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts")
}

/// Answers on a connection for as long as it is asked.
async fn serve(mut stream: TcpStream) {
    let length = BODY.len();
    let answer = format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{BODY}");
    let mut request = [0; 4096];
    // A small request on loopback arrives at once.
    while stream.read(&mut request).await.is_ok_and(|read| read > 0) {
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
    }
}

async fn time(call: impl Future<Output = ()>) -> Duration {
    let start = Instant::now();
    call.await;
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
