//! Conversion between JSON and Rust values, and redaction.

pub(crate) mod decode;
mod finite;
pub(crate) mod json;
pub(crate) mod object;
pub(crate) mod open_enum;
pub(crate) mod redact;
pub(crate) mod repair;
pub(crate) mod secret;
pub(crate) mod signed_url;
pub(crate) mod table;
pub(crate) mod timestamp;

/// A free-form JSON object.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
