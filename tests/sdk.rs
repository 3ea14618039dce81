//! The SDK and the mock, through their public APIs. One program: each program would link the SDK once more.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

mod batch;
mod canary;
mod client;
mod compression;
mod connections;
mod contract;
mod crowd;
mod downloads;
mod errors;
mod examples;
mod faults;
mod hostile;
mod links;
mod live;
mod lost;
mod mock_server;
mod pages;
mod requests;
mod running;
mod stress;
mod test_util;
mod tokens;
mod tour;
mod uploads;
mod waiting;
