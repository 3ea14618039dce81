//! Assets and their files.

use std::time::SystemTime;

use axum::body::Bytes;
use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{content::Content, media::kind_of, object};
use crate::clock::iso;

/// The length of the preview of a text asset.
const PREVIEW: usize = 1024;

/// A file that a job creates when it ends.
#[derive(Clone, Debug)]
pub(crate) struct Planned {
    pub(crate) id: String,
    pub(crate) mime_type: String,
    pub(crate) size: (u32, u32),
    pub(crate) seed: u64,
    pub(crate) metadata: Map<String, Value>,
}

/// An asset.
#[derive(Clone, Debug)]
pub(crate) struct Asset {
    /// The asset in the format of the API, without the URL.
    pub(crate) record: Map<String, Value>,
    pub(crate) project: String,
    pub(crate) created: SystemTime,
    pub(crate) content: Content,
    pub(crate) etag: String,
}

/// The data of a new asset.
pub(crate) struct Made<'a> {
    pub(crate) id: String,
    pub(crate) project: &'a str,
    pub(crate) author: &'a str,
    pub(crate) mime_type: &'a str,
    /// `metadata.type`.
    pub(crate) asset_type: &'a str,
    pub(crate) content: Content,
    pub(crate) pixels: Option<(u32, u32)>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) now: SystemTime,
}

impl Asset {
    pub(crate) fn new(made: Made<'_>) -> Self {
        let kind = kind_of(made.mime_type);
        let mut properties = json!({ "size": made.content.size() });
        if let Some((width, height)) = made.pixels {
            properties["width"] = json!(width);
            properties["height"] = json!(height);
        }
        match (kind, &made.content) {
            ("video", _) => properties["duration"] = json!(5),
            ("audio", _) => properties["duration"] = json!(30),
            ("3d", _) => properties["faceCount"] = json!(40_000),
            ("text", Content::Kept(bytes)) => {
                let text = String::from_utf8_lossy(bytes);
                properties["preview"] = json!(text.chars().take(PREVIEW).collect::<String>());
                properties["hasFullPreview"] = json!(text.chars().count() <= PREVIEW);
            }
            _ => {}
        }
        let mut metadata = json!({ "type": made.asset_type, "kind": kind, "size": made.content.size() });
        if let Value::Object(fields) = &mut metadata {
            fields.extend(made.metadata);
        }
        let source = made.asset_type.replacen("texture-", "texture:", 1);
        let record = json!({
            "id": made.id,
            "mimeType": made.mime_type,
            "metadata": metadata,
            "properties": properties,
            "kind": kind,
            "source": source,
            "ownerId": made.project,
            "authorId": made.author,
            "createdAt": iso(made.now),
            "updatedAt": iso(made.now),
            "privacy": "private",
            "tags": [],
            "collectionIds": [],
            "status": "success",
            "editCapabilities": if kind == "image" { json!(["REMOVE_BACKGROUND", "UPSCALE", "PROMPT_EDITING"]) } else { json!([]) },
        });
        let record = object(record);
        let etag = made.content.etag();
        Self { record, project: made.project.to_owned(), created: made.now, content: made.content, etag }
    }

    pub(crate) fn text(&self, name: &str) -> &str {
        self.record.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn id(&self) -> &str {
        self.text("id")
    }
}

/// All assets.
#[derive(Debug, Default)]
pub(crate) struct Assets {
    pub(crate) all: IndexMap<String, Asset>,
}

impl Assets {
    pub(crate) fn insert(&mut self, asset: Asset) {
        self.all.insert(asset.id().to_owned(), asset);
    }

    /// The asset of a project.
    pub(crate) fn of(&self, project: &str, id: &str) -> Option<&Asset> {
        self.all.get(id).filter(|asset| asset.project == project)
    }

    pub(crate) fn of_mut(&mut self, project: &str, id: &str) -> Option<&mut Asset> {
        self.all.get_mut(id).filter(|asset| asset.project == project)
    }
}

/// The content of a generated file.
pub(crate) fn generated(planned: &Planned, file_size: Option<u64>) -> Content {
    let usual = match kind_of(&planned.mime_type) {
        "video" | "3d" => 256 << 10,
        "audio" => 64 << 10,
        _ => 16 << 10,
    };
    match (planned.mime_type.as_str(), file_size) {
        ("image/png", None) => Content::png(planned.size.0, planned.size.1, planned.seed),
        ("text/plain", None) => {
            let lines = (1..=60).map(|line| format!("Line {line} of the answer {:x}.\n", planned.seed));
            Content::Kept(Bytes::from(lines.collect::<String>()))
        }
        (mime_type, size) => Content::generated(mime_type, planned.seed, size.unwrap_or(usual)),
    }
}
