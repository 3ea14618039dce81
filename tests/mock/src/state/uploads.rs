//! Uploads in parts.

use std::{
    collections::BTreeMap,
    time::{Duration, SystemTime},
};

use axum::body::Bytes;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::{hex, script::UploadScript};
use crate::{clock::iso, storage::Links};

/// A received part.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UploadedPart {
    /// Bytes.
    pub size: u64,
    /// The SHA-256 in hexadecimal digits; empty if the server does not hash parts.
    pub sha256: String,
    pub(crate) bytes: Option<Bytes>,
}

impl UploadedPart {
    pub(crate) fn new(size: u64, sha256: String, bytes: Option<Bytes>) -> Self {
        Self { size, sha256, bytes }
    }
}

/// The state of an upload.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) project: String,
    pub(crate) author: String,
    /// The fields of the request: `fileName`, `kind`, `contentType` and so on.
    pub(crate) fields: Map<String, Value>,
    pub(crate) parts: BTreeMap<u64, UploadedPart>,
    pub(crate) parts_count: u64,
    pub(crate) created: SystemTime,
    /// Statuses and when they begin.
    pub(crate) statuses: Vec<(SystemTime, &'static str)>,
    pub(crate) job: String,
    pub(crate) script: UploadScript,
    pub(crate) entity: Option<String>,
    pub(crate) error: Option<String>,
}

impl Upload {
    pub(crate) fn status(&self, now: SystemTime) -> &'static str {
        self.statuses.iter().rev().find(|(at, _)| *at <= now).map_or("pending", |(_, status)| status)
    }

    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.fields.get(name).and_then(Value::as_str)
    }

    pub(crate) fn size(&self) -> u64 {
        self.parts.values().map(|part| part.size).sum()
    }

    /// The bytes, if all parts were small enough to be kept.
    pub(crate) fn bytes(&self) -> Option<Bytes> {
        let parts: Option<Vec<_>> = self.parts.values().map(|part| part.bytes.clone()).collect();
        let mut parts = parts?;
        if parts.len() == 1 { parts.pop() } else { Some(parts.concat().into()) }
    }

    /// The SHA-256 of the bytes; if the bytes were not kept, of the hashes of the parts, like in S3.
    pub(crate) fn sha256(&self) -> String {
        match self.bytes() {
            Some(bytes) => hex(&Sha256::digest(&bytes)),
            None => {
                let hashes: String = self.parts.values().map(|part| part.sha256.as_str()).collect();
                format!("{}-{}", hex(&Sha256::digest(hashes)), self.parts.len())
            }
        }
    }

    /// The upload as the API shows it, with new links to its parts while it is pending.
    pub(crate) fn view(&self, links: &Links, life: Duration, now: SystemTime) -> Value {
        let status = self.status(now);
        let mut view = json!({
            "id": self.id,
            "status": status,
            "source": if self.text("url").is_some() { "url" } else { "multipart" },
            "ownerId": self.project,
            "authorId": self.author,
            "createdAt": iso(self.created),
            "updatedAt": iso(self.statuses.iter().rev().find(|(at, _)| *at <= now).map_or(self.created, |(at, _)| *at)),
            "jobId": self.job,
            "entityId": self.entity,
        });
        if let Value::Object(view) = &mut view {
            view.extend(self.fields.iter().filter(|(name, _)| *name != "parts").map(|(n, v)| (n.clone(), v.clone())));
            view.entry("fileName").or_insert_with(|| json!("file"));
            view.entry("kind").or_insert_with(|| json!("image"));
        }
        if self.parts_count > 0 {
            view["partsCount"] = json!(self.parts_count);
        }
        if status == "pending" {
            let part = |number: u64| {
                let url = links.part(&self.id, number, now, life);
                json!({ "number": number, "url": url, "expires": iso(now + life) })
            };
            view["parts"] = (1..=self.parts_count).map(part).collect();
        }
        if let Some(error) = self.error.as_ref().filter(|_| status == "failed") {
            view["errorMessage"] = json!(error);
        }
        view
    }
}

/// All uploads.
#[derive(Debug, Default)]
pub(crate) struct Uploads {
    pub(crate) all: IndexMap<String, Upload>,
}

impl Uploads {
    /// The upload of a project.
    pub(crate) fn of(&self, project: &str, id: &str) -> Option<&Upload> {
        self.all.get(id).filter(|upload| upload.project == project)
    }
}
