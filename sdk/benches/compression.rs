//! Fetching a page of 100 assets over a link of 20 Mbit/s, with and without compression: `cargo bench -p scenario-sdk --bench compression`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

use std::{
    io::Write,
    iter::repeat_with,
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use fastrand::Rng;
use flate2::{Compression, write::GzEncoder};
use scenario_sdk::Client;
use serde_json::json;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime,
    time::sleep_until,
};

/// 20 Mbit/s.
const BYTES_PER_SECOND: f64 = 20e6 / 8.0;

fn main() {
    let plain = page();
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(&plain).expect("a Vec takes everything");
    let gzipped = encoder.finish().expect("a Vec takes everything");
    println!("a page: {} bytes, {} with gzip", plain.len(), gzipped.len());

    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let base_url = format!("http://{}", listener.local_addr().expect("it has an address"));
    let bodies = Arc::new((plain, gzipped));
    thread::spawn(move || {
        runtime().block_on(async {
            listener.set_nonblocking(true).expect("it is a socket");
            let listener = TcpListener::from_std(listener).expect("it is a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&bodies)));
            }
        });
    });

    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    let (mut with, mut without) = (Vec::new(), Vec::new());
    runtime().block_on(async {
        for _ in 0..15 {
            with.push(time(&client, "gzip").await);
            without.push(time(&client, "identity").await);
        }
    });
    let (with, without) = (median(with), median(without));
    let ratio = with.as_secs_f64() / without.as_secs_f64();
    println!("at 20 Mbit/s: {with:?} with compression, {without:?} without; {ratio:.2} of it (at most 0.50)");
}

async fn time(client: &Client, encoding: &str) -> Duration {
    let start = Instant::now();
    let request = client.assets().list().with_header("accept-encoding", encoding);
    assert_eq!(request.send().await.expect("the server responds").assets.len(), 100);
    start.elapsed()
}

/// A page of assets with what makes real ones hard to compress: identifiers, and links with a signature each.
fn page() -> Vec<u8> {
    let mut random = Rng::with_seed(9);
    let assets: Vec<_> = (0..100)
        .map(|index| {
            let [id, thumbnail, preview] = [(); 3].map(|()| identifier("asset", &mut random));
            json!({
                "id": id, "url": signed(&id, &mut random),
                "thumbnail": { "assetId": thumbnail, "url": signed(&thumbnail, &mut random) },
                "preview": { "assetId": preview, "url": signed(&preview, &mut random) },
                "mimeType": "image/png", "kind": "image", "source": "inference-txt2img", "status": "success", "privacy": "private",
                "ownerId": "proj_eTyi419soRtdN2AexdFHZDqX", "authorId": "03223725c4b2d23114ab7d673bcbf850",
                "createdAt": "2025-06-30T15:15:27.153Z", "updatedAt": "2025-06-30T15:15:27.153Z",
                "tags": ["fox", "snow"], "collectionIds": ["collection_1"],
                "editCapabilities": ["REMOVE_BACKGROUND", "REFINE", "PIXELATE", "PROMPT_EDITING", "UPSCALE", "DETECTION", "VECTORIZATION"],
                "metadata": {
                    "type": "inference-txt2img", "name": format!("fox-{index}.png"), "kind": "image", "width": 1024, "height": 1024,
                    "size": random.u32(500_000..2_000_000), "prompt": "a fox in the snow, detailed fur, golden hour, 85mm",
                    "negativePrompt": "blurry", "modelId": "model_bfl-flux-1-dev", "modelType": "flux.1",
                    "seed": random.u32(..).to_string(), "guidance": 3.5, "numInferenceSteps": 28, "scheduler": "EulerDiscreteScheduler",
                    "inferenceId": identifier("inf", &mut random), "jobId": identifier("job", &mut random), "baseModelId": "flux.1-dev",
                    "aspectRatio": "1:1", "strength": 0.75, "concepts": [{ "modelId": "model_1", "scale": 0.9 }]
                },
                "properties": { "width": 1024, "height": 1024, "size": 979_892, "hasAlpha": false },
            })
        })
        .collect();
    serde_json::to_vec(&json!({ "assets": assets, "nextPaginationToken": "eyJvZmZzZXQiOjEwMH0=" })).expect("it is JSON")
}

fn identifier(kind: &str, random: &mut Rng) -> String {
    format!("{kind}_{}", repeat_with(|| random.alphanumeric()).take(24).collect::<String>())
}

/// A link as CloudFront signs them: a policy that repeats the resource, and 256 bytes of RSA.
fn signed(id: &str, random: &mut Rng) -> String {
    let resource = format!("https://cdn.cloud.scenario.com/assets-transform/{id}?p=100");
    let condition = json!({ "DateLessThan": { "AWS:EpochTime": 1_767_139_199 } });
    let policy = json!({ "Statement": [{ "Resource": format!("{resource}*"), "Condition": condition }] }).to_string();
    let signature: Vec<u8> = repeat_with(|| random.u8(..)).take(256).collect();
    let (policy, signature) = (URL_SAFE_NO_PAD.encode(policy), URL_SAFE_NO_PAD.encode(signature));
    format!("{resource}&Policy={policy}&Key-Pair-Id=K36FIAB9LE2OLR&Signature={signature}")
}

/// Responds with the page in the encoding that is asked for, no faster than the link.
async fn serve(mut stream: TcpStream, bodies: Arc<(Vec<u8>, Vec<u8>)>) {
    let mut request = [0; 4096];
    // A small request on loopback arrives at once.
    while let Ok(read @ 1..) = stream.read(&mut request).await {
        let gzip = request[..read].windows(21).any(|line| line.eq_ignore_ascii_case(b"accept-encoding: gzip"));
        let (body, encoding) = if gzip { (&bodies.1, "content-encoding: gzip\r\n") } else { (&bodies.0, "") };
        let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n{encoding}\r\n", body.len());
        let (start, mut sent) = (tokio::time::Instant::now(), 0);
        for part in [head.as_bytes(), body].concat().chunks(2048) {
            sent += part.len();
            sleep_until(start + Duration::from_secs_f64(sent as f64 / BYTES_PER_SECOND)).await;
            if stream.write_all(part).await.is_err() {
                return;
            }
        }
    }
}

fn runtime() -> runtime::Runtime {
    runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts")
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
