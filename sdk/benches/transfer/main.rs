//! Two GiB on loopback against bare reqwest in the same run: time, and the most memory over idle:
//! `cargo bench -p scenario-sdk --bench transfer`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod download;
mod upload;

use std::{
    future::Future,
    time::{Duration, Instant},
};

use peak_alloc::PeakAlloc;
use tokio::runtime;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const LENGTH: u64 = 2 << 30;
const PART: u64 = 8 << 20;
const CONCURRENCY: usize = 4;
const ROUNDS: usize = 5;

fn main() {
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(async {
        upload::run().await;
        download::run().await;
    });
}

/// The time of work, and the most bytes that it takes at a time over those that were taken before.
async fn measured<F: Future>(work: F) -> (Duration, usize) {
    let before = MEMORY.current_usage();
    MEMORY.reset_peak_usage();
    let start = Instant::now();
    work.await;
    (start.elapsed(), MEMORY.peak_usage().saturating_sub(before))
}

/// Prints the medians of the times, their ratio, and the most memory.
fn report(what: &str, ours: &[(Duration, usize)], theirs: &[(Duration, usize)]) {
    let median = |all: &[(Duration, usize)]| {
        let mut times: Vec<_> = all.iter().map(|(time, _)| *time).collect();
        times.sort();
        times[times.len() / 2]
    };
    let most = |all: &[(Duration, usize)]| all.iter().map(|(_, memory)| memory >> 20).max().unwrap_or_default();
    let (our, their) = (median(ours), median(theirs));
    println!(
        "{what}: {our:?}, bare reqwest {their:?}: {:.2} of its speed (at least 0.85); {} MiB of memory over idle (at most 96), bare reqwest {} MiB",
        their.as_secs_f64() / our.as_secs_f64(),
        most(ours),
        most(theirs),
    );
}
