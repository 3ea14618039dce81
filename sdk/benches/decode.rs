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
    let (mut text, mut slice, mut untyped) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..5 {
        // As the SDK reads an answer: text that is checked once.
        measure(&mut text, || {
            let text = std::str::from_utf8(black_box(&bytes)).expect("it is text");
            serde_json::from_str::<AssetListResponse>(text).expect("it is a page")
        });
        measure(&mut slice, || serde_json::from_slice::<AssetListResponse>(black_box(&bytes)).expect("it is a page"));
        measure(&mut untyped, || serde_json::from_slice::<Value>(black_box(&bytes)).expect("it is JSON"));
    }
    let (text, slice, untyped) = (median(text), median(slice), median(untyped));
    let ratio = |typed: Duration| typed.as_secs_f64() / untyped.as_secs_f64();
    println!("{} bytes; size_of::<Asset>() = {}", bytes.len(), size_of::<scenario_sdk::types::Asset>());
    println!("from_slice::<Value>  {untyped:?}");
    println!("typed                {text:?}, ratio {:.2} (at most 0.55)", ratio(text));
    println!("typed, from_slice    {slice:?}, ratio {:.2}", ratio(slice));
}

/// Times calls, with what they make being dropped. The first calls warm up: what one kind of value leaves to the allocator would
/// otherwise be tidied up at the cost of the next kind.
fn measure<T>(times: &mut Vec<Duration>, call: impl Fn() -> T) {
    for round in 0..100 {
        let start = Instant::now();
        drop(black_box(call()));
        if round >= 20 {
            times.push(start.elapsed());
        }
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}
