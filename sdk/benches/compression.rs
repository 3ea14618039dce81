//! Fetching a page of 100 assets over a link of 20 Mbit/s, with and without gzip: `cargo bench -p scenario-sdk --bench compression`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod support;

use std::{
    io::Write,
    sync::Arc,
    time::{Duration, Instant},
};

use fastrand::Rng;
use flate2::{Compression, write::GzEncoder};
use scenario_sdk::Client;
use support::{head, median, read_head, response, row, runtime};
use tokio::{io::AsyncWriteExt, net::TcpStream, time::sleep_until};

/// 20 Mbit/s.
const BYTES_PER_SECOND: f64 = 20e6 / 8.0;

fn main() {
    let plain = support::assets::page(None, &mut Rng::with_seed(9));
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&plain).expect("a Vec takes everything");
    let gzip = encoder.finish().expect("a Vec takes everything");
    println!(
        "A page of 100 assets, {} KiB and {} KiB with gzip, over a link of 20 Mbit/s.\n",
        plain.len() >> 10,
        gzip.len() >> 10
    );

    let gzip = response("content-encoding: gzip\r\n", &gzip);
    let responses = Arc::new((response("", &plain), gzip));
    let base_url = support::serve(move |stream, _| serve(stream, Arc::clone(&responses)));
    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    let (mut with, mut without) = (Vec::new(), Vec::new());
    runtime().block_on(async {
        for _ in 0..15 {
            with.push(time(&client, "gzip").await);
            without.push(time(&client, "identity").await);
        }
    });
    head();
    row("a page with gzip", median(with), "the SDK without gzip", median(without), "at most 0.50");
}

async fn time(client: &Client, encoding: &str) -> Duration {
    let start = Instant::now();
    let request = client.assets().list().with_header("accept-encoding", encoding);
    assert_eq!(request.send().await.expect("the server responds").assets.len(), 100);
    start.elapsed()
}

/// Responds in the requested encoding, no faster than the link.
async fn serve(mut stream: TcpStream, responses: Arc<(Vec<u8>, Vec<u8>)>) {
    while let Some(head) = read_head(&mut stream).await {
        let (plain, gzip) = &*responses;
        let response = if head.contains("accept-encoding: gzip") { gzip } else { plain };
        let (start, mut sent) = (tokio::time::Instant::now(), 0);
        for part in response.chunks(2048) {
            sent += part.len();
            sleep_until(start + Duration::from_secs_f64(sent as f64 / BYTES_PER_SECOND)).await;
            if stream.write_all(part).await.is_err() {
                return;
            }
        }
    }
}
