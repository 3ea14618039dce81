//! Stage 1: reads the vendored document, and verifies the checksum recorded in `source.toml`.

use std::{fs, path::Path};

use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::{Error, Result};

/// The files of `spec/`, as read.
#[derive(Clone, Debug, Default)]
pub struct Spec {
    /// `openapi.json`, byte for byte.
    pub document: Vec<u8>,
    /// `source.toml`.
    pub source: String,
    /// `overlay.yaml`.
    pub overlay: String,
    /// `additions.yaml`; empty if there are no additions.
    pub additions: String,
    /// `api.toml`.
    pub api: String,
    /// `names.toml`; empty before the first run.
    pub names: String,
    /// `published-findings.txt`; empty before the first run.
    pub published_findings: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    #[serde(rename = "document")]
    _document: String,
    #[serde(rename = "title")]
    _title: String,
    #[serde(rename = "version")]
    _version: String,
    sha256: String,
}

impl Spec {
    /// Reads the seven files of a `spec/` folder.
    ///
    /// # Errors
    ///
    /// A file cannot be read. `additions.yaml` and the two files written by a run may be absent.
    pub fn read(dir: &Path) -> Result<Self> {
        let read = |name: &str| {
            fs::read(dir.join(name)).map_err(|error| {
                Error::new(
                    format!("spec/{name}"),
                    format!("cannot be read: {error}"),
                    "restore it from version control",
                )
            })
        };
        let text = |name: &str| {
            String::from_utf8(read(name)?).map_err(|error| {
                Error::new(format!("spec/{name}"), format!("is not UTF-8: {error}"), "save it as UTF-8")
            })
        };
        let optional = |name: &str| if dir.join(name).exists() { text(name) } else { Ok(String::new()) };
        Ok(Self {
            document: read("openapi.json")?,
            source: text("source.toml")?,
            overlay: text("overlay.yaml")?,
            additions: optional("additions.yaml")?,
            api: text("api.toml")?,
            names: optional("names.toml")?,
            published_findings: optional("published-findings.txt")?,
        })
    }
}

/// `source.toml` with the version and the checksum of another document.
///
/// # Errors
///
/// The document is not JSON.
pub(crate) fn record(source: &str, document: &[u8]) -> Result<String> {
    let root: Value = serde_json::from_slice(document).map_err(|error| not_json(&error))?;
    let version = root.pointer("/info/version").and_then(Value::as_str).unwrap_or_default();
    let lines = source.lines().map(|line| match line.split_once('=').map(|(key, _)| key.trim()) {
        Some("version") => format!("version = {}\n", toml::Value::from(version)),
        Some("sha256") => format!("sha256 = \"{}\"\n", sha256_hex(document)),
        _ => format!("{line}\n"),
    });
    Ok(lines.collect())
}

fn not_json(error: &serde_json::Error) -> Error {
    Error::new(
        format!("spec/openapi.json:{}", error.line()),
        format!("is not JSON: {error}"),
        "vendor the document again, byte for byte",
    )
}

/// Checks the document's checksum and parses it.
///
/// # Errors
///
/// The checksum differs from the recorded one, or the document is not JSON.
pub(crate) fn parse(spec: &Spec) -> Result<Value> {
    let source: Source = toml::from_str(&spec.source).map_err(|error| {
        let offset = error.span().map_or(0, |span| span.start);
        Error::new(
            crate::error::line_of("spec/source.toml", &spec.source, offset),
            error.message(),
            "it has four keys: document, title, version and sha256",
        )
    })?;
    let actual = sha256_hex(&spec.document);
    if actual != source.sha256 {
        return Err(Error::new(
            "spec/openapi.json",
            format!("its sha256 is {actual}, but spec/source.toml records {}", source.sha256),
            "restore openapi.json, or record the new checksum in spec/source.toml if the document was meant to change",
        ));
    }
    let document: Value = serde_json::from_slice(&spec.document).map_err(|error| not_json(&error))?;
    if !document.is_object() {
        return Err(Error::new(
            "spec/openapi.json",
            "is not a JSON object",
            "vendor the document again, byte for byte",
        ));
    }
    Ok(document)
}

/// The lower-case hexadecimal SHA-256 of some bytes.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
