//! The mock, over HTTP.

#![allow(clippy::unwrap_used, reason = "all of this is test")]

mod access;
mod faults;
mod files;
#[cfg(feature = "cli")]
mod program;
mod runs;
mod support;
mod teams;
mod work;
