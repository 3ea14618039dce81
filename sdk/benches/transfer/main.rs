//! An upload and a download of 2 GiB on loopback against bare reqwest: time, and the memory beyond that of an idle client:
//! `cargo bench -p scenario-sdk --bench transfer`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod download;
#[path = "../support/mod.rs"]
mod support;
mod upload;

use std::time::Duration;

use peak_alloc::PeakAlloc;
use support::{head, most, row, summary};
use tokio::runtime;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const LENGTH: u64 = 2 << 30;
const PART: u64 = 8 << 20;
const CONCURRENCY: usize = 4;
const ROUNDS: usize = 5;

fn main() {
    println!(
        "2 GiB on loopback; uploads in parts of {} MiB, {CONCURRENCY} at a time. The memory includes the server's.\n",
        PART >> 20
    );
    head();
    let runtime = runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime starts");
    runtime.block_on(async {
        upload::run().await;
        download::run().await;
    });
}

/// Prints the rows of a transfer: the medians of the times, and the most memory.
fn report(transfer: &str, ours: &[(Duration, usize)], theirs: &[(Duration, usize)]) {
    row(transfer, summary(ours).0, "bare reqwest", summary(theirs).0, "at most 1.17");
    row(&format!("most memory of the {transfer}"), most(ours), "bare reqwest", most(theirs), "at most 96 MiB");
}
