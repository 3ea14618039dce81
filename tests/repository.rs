//! Generated files, documents and sources agree with each other.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

mod architecture;
mod corrections;
mod documents;
mod surface;
