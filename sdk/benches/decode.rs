//! Decoding a page of 100 assets, against parsing the same bytes as `serde_json::Value` and as `IgnoredAny`:
//! `cargo bench -p scenario-sdk --bench decode`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod support;

use std::{
    hint::black_box,
    time::{Duration, Instant},
};

use fastrand::Rng;
use scenario_sdk::types::{Asset, AssetListResponse};
use serde::de::IgnoredAny;
use serde_json::Value;
use support::{head, median, row};

fn main() {
    let bytes = support::assets::page(Some("eyJvZmZzZXQiOjEwMH0="), &mut Rng::with_seed(9));
    let (mut text, mut slice, mut untyped, mut ignored) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for _ in 0..5 {
        // As the SDK decodes a response: text, whose UTF-8 is checked once.
        measure(&mut text, || {
            let text = std::str::from_utf8(black_box(&bytes)).expect("it is text");
            serde_json::from_str::<AssetListResponse>(text).expect("it is a page")
        });
        measure(&mut slice, || serde_json::from_slice::<AssetListResponse>(black_box(&bytes)).expect("it is a page"));
        measure(&mut untyped, || serde_json::from_slice::<Value>(black_box(&bytes)).expect("it is JSON"));
        // The lower bound: JSON that is parsed, and not kept.
        measure(&mut ignored, || serde_json::from_slice::<IgnoredAny>(black_box(&bytes)).expect("it is JSON"));
    }
    let [text, slice, untyped, ignored] = [text, slice, untyped, ignored].map(median);
    println!("A page of 100 assets, {} KiB. `Asset` has {} bytes.\n", bytes.len() >> 10, size_of::<Asset>());
    head();
    row("typed", text, "`serde_json::Value`", untyped, "at most 0.55");
    row("typed", text, "`IgnoredAny`", ignored, "");
    row("typed, `from_slice`", slice, "`serde_json::Value`", untyped, "");
}

/// Times calls, including the drop of their results. The first calls are not counted: the allocator first cleans up after the previous
/// kind of value.
fn measure<T>(times: &mut Vec<Duration>, call: impl Fn() -> T) {
    for round in 0..100 {
        let start = Instant::now();
        drop(black_box(call()));
        if round >= 20 {
            times.push(start.elapsed());
        }
    }
}
