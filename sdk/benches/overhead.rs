//! The cost of a call beyond HTTP, against bare reqwest: the time of small requests on loopback, one after the other, and the memory of
//! a thousand at once: `cargo bench -p scenario-sdk --bench overhead`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod support;

use std::{sync::Arc, time::Duration};

use futures_util::future::join_all;
use peak_alloc::PeakAlloc;
use reqwest::header::{ACCEPT, ACCEPT_ENCODING, HeaderValue, USER_AGENT};
use scenario_sdk::Client;
use support::{head, measured, read_head, response, row, runtime, summary};
use tokio::{io::AsyncWriteExt, net::TcpStream};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const BODY: &str = r#"{"tags":[{"tagName":"fox","itemCount":3}]}"#;

/// The number of calls at once.
const CROWD: usize = 1_000;
/// The number of times that they are made.
const ROUNDS: usize = 11;

fn main() {
    let body: Arc<[u8]> = response("content-type: application/json\r\n", BODY.as_bytes()).into();
    let base_url = support::serve(move |stream, _| serve(stream, Arc::clone(&body)));
    let runtime = runtime();
    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    // The same headers as the SDK's, and the same timeout.
    let headers = [(ACCEPT, "application/json"), (ACCEPT_ENCODING, "gzip"), (USER_AGENT, "scenario-sdk-rust/0.1.0")];
    let headers = headers.into_iter().map(|(name, value)| (name, HeaderValue::from_static(value))).collect();
    let bare = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(60)).default_headers(headers);
    let bare = bare.build().expect("it is a client");
    println!(
        "A small response on loopback; bare reqwest sends the same headers, and decodes as `serde_json::Value`.\n"
    );
    head();

    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    runtime.block_on(async {
        // In turns, so that the load of the machine affects both; the first calls connect and warm up.
        for round in 0..10_000 {
            let our = measured(our_call(&client)).await;
            let their = measured(their_call(&bare, &base_url)).await;
            if round >= 1_000 {
                ours.push(our);
                theirs.push(their);
            }
        }
    });
    let ((ours, _), (theirs, _)) = (summary(&ours), summary(&theirs));
    row("a call", ours, "bare reqwest", theirs, "at most 1.05");

    let crowd = format!("memory of {CROWD} calls at once");
    runtime.block_on(async {
        // The connections are opened before the measurement, for both.
        join_all((0..CROWD).map(|_| their_call(&bare, &base_url))).await;
        join_all((0..CROWD).map(|_| our_call(&client))).await;
        let (mut ours, mut theirs) = (Vec::new(), Vec::new());
        for _ in 0..ROUNDS {
            theirs.push(measured(async { join_all((0..CROWD).map(|_| their_call(&bare, &base_url))).await }).await);
            ours.push(measured(async { join_all((0..CROWD).map(|_| our_call(&client))).await }).await);
        }
        row(&crowd, summary(&ours).1, "bare reqwest", summary(&theirs).1, "at most 1.50");
    });
}

async fn our_call(client: &Client) {
    let tags = client.tags().list().send().await.expect("the server responds").tags;
    assert_eq!(tags.len(), 1);
}

async fn their_call(bare: &reqwest::Client, base_url: &str) {
    let request = bare.get(format!("{base_url}/tags")).basic_auth("key", Some("secret"));
    let body = request.send().await.expect("the server responds").bytes().await.expect("to the end");
    let tags: serde_json::Value = serde_json::from_slice(&body).expect("it is JSON");
    assert_eq!(tags["tags"].as_array().map(Vec::len), Some(1));
}

async fn serve(mut stream: TcpStream, response: Arc<[u8]>) {
    while read_head(&mut stream).await.is_some() {
        if stream.write_all(&response).await.is_err() {
            return;
        }
    }
}
