//! Decoding a page of 100 assets, against parsing the same bytes as `serde_json::Value`: `cargo bench -p scenario-sdk --bench decode`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use scenario_sdk::types::AssetListResponse;
use serde_json::{Value, json};

/// A page as the API answers it: what a generated image carries, and what only some have.
fn page() -> Vec<u8> {
    let asset = |index: usize| {
        json!({
            "id": format!("asset_GTrL3mq4SXWyMxkOHRx{index:04}"),
            "url": format!("https://cdn.example/assets-transform/asset_{index}?p=100&Policy=eyJTdGF0ZW1lbnQiOlt7IlJlc291cmNlIjoiaHR0cHM6&Key-Pair-Id=K36FIAB9LE2OLR&Signature=nUZtEXAMPLE"),
            "mimeType": "image/png", "kind": "image", "source": "inference-txt2img", "status": "success", "privacy": "private",
            "ownerId": "proj_eTyi419soRtdN2AexdFHZDqX", "authorId": "03223725c4b2d23114ab7d673bcbf850",
            "createdAt": "2025-06-30T15:15:27.153Z", "updatedAt": "2025-06-30T15:15:27.153Z",
            "tags": ["fox", "snow"], "collectionIds": ["collection_1"],
            "editCapabilities": ["REMOVE_BACKGROUND", "REFINE", "PIXELATE", "PROMPT_EDITING", "UPSCALE", "DETECTION", "VECTORIZATION"],
            "metadata": {
                "type": "inference-txt2img", "name": format!("fox-{index}.png"), "kind": "image", "width": 1024, "height": 1024, "size": 979_892,
                "prompt": "a fox in the snow, detailed fur, golden hour, 85mm", "negativePrompt": "blurry", "modelId": "model_bfl-flux-1-dev",
                "modelType": "flux.1", "seed": "2147483647", "guidance": 3.5, "numInferenceSteps": 28, "scheduler": "EulerDiscreteScheduler",
                "inferenceId": "inf_1", "baseModelId": "flux.1-dev", "aspectRatio": "1:1", "strength": 0.75,
                "concepts": [{ "modelId": "model_1", "scale": 0.9 }]
            },
            "properties": { "width": 1024, "height": 1024, "size": 979_892, "hasAlpha": false },
        })
    };
    let assets: Vec<_> = (0..100).map(asset).collect();
    serde_json::to_vec(&json!({ "assets": assets, "nextPaginationToken": "eyJvZmZzZXQiOjEwMH0=" })).expect("it is JSON")
}

fn main() {
    let bytes = page();
    let rounds = 300;
    let (mut typed, mut untyped) = (Vec::new(), Vec::new());
    // In turn, so that both meet the machine in the same mood.
    for _ in 0..rounds {
        typed.push(time(|| {
            serde_json::from_str::<AssetListResponse>(std::str::from_utf8(black_box(&bytes)).expect("it is text"))
                .expect("it is a page")
                .assets
                .len()
        }));
        untyped.push(time(|| {
            serde_json::from_slice::<Value>(black_box(&bytes))
                .expect("it is JSON")
                .as_object()
                .map_or(0, |map| map.len())
        }));
    }
    let (typed, untyped) = (median(typed), median(untyped));
    println!(
        "{} bytes: typed {typed:?}, Value {untyped:?}, ratio {:.2} (at most 0.70); size_of::<Asset>() = {}",
        bytes.len(),
        typed.as_secs_f64() / untyped.as_secs_f64(),
        size_of::<scenario_sdk::types::Asset>(),
    );
}

/// The time of a call, with what it made being dropped.
fn time<T>(call: impl Fn() -> T) -> Duration {
    let start = Instant::now();
    black_box(call());
    start.elapsed()
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
