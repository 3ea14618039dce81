// Written by `cargo xtask codegen`; do not edit by hand.

pub(crate) mod bodies;
pub(crate) mod operations;

pub mod resources;
pub mod types;

pub(crate) mod wire;

/// The base URL of the API.
pub(crate) const BASE_URL: &str = "https://api.cloud.scenario.com/v1";
