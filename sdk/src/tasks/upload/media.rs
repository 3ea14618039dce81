//! The file types that the API accepts, and how they are recognized by content and by name.

use std::path::Path;

use crate::{Error, ErrorKind, Result, types::UploadKind};

/// The number of leading bytes that determine the type.
pub(super) const HEAD: usize = 4096;

/// A file type of the API: its MIME type, its kind, and its file extensions.
type MediaType = (&'static str, UploadKind, &'static [&'static str]);

/// <https://docs.scenario.com/get-started/content/uploading-assets>
const MEDIA_TYPES: [MediaType; 24] = [
    ("image/jpeg", UploadKind::Image, &["jpg", "jpeg"]),
    ("image/png", UploadKind::Image, &["png"]),
    ("image/gif", UploadKind::Image, &["gif"]),
    ("image/svg+xml", UploadKind::Image, &["svg"]),
    ("image/webp", UploadKind::Image, &["webp"]),
    ("image/avif", UploadKind::Image, &["avif"]),
    ("image/tiff", UploadKind::Image, &["tif", "tiff"]),
    ("image/heic", UploadKind::Image, &["heic"]),
    ("image/heif", UploadKind::Image, &["heif"]),
    ("audio/mpeg", UploadKind::Audio, &["mp3"]),
    ("audio/wav", UploadKind::Audio, &["wav"]),
    ("audio/ogg", UploadKind::Audio, &["ogg"]),
    ("audio/m4a", UploadKind::Audio, &["m4a"]),
    ("video/mp4", UploadKind::Video, &["mp4"]),
    ("video/webm", UploadKind::Video, &["webm"]),
    ("model/gltf-binary", UploadKind::ThreeD, &["glb"]),
    ("model/gltf+json", UploadKind::ThreeD, &["gltf"]),
    ("model/obj", UploadKind::ThreeD, &["obj"]),
    ("application/vnd.autodesk.fbx", UploadKind::ThreeD, &["fbx"]),
    ("model/stl", UploadKind::ThreeD, &["stl"]),
    ("model/ply", UploadKind::ThreeD, &["ply"]),
    ("model/x-3d-vox", UploadKind::ThreeD, &["vox"]),
    ("text/plain", UploadKind::Text, &["txt"]),
    ("application/json", UploadKind::Text, &["json"]),
];

/// Signatures that the crate `infer` does not know.
const SIGNATURES: [(&[u8], &str); 6] = [
    (b"glTF", "model/gltf-binary"),
    (b"Kaydara FBX Binary", "application/vnd.autodesk.fbx"),
    (b"ply\n", "model/ply"),
    (b"ply\r", "model/ply"),
    (b"VOX ", "model/x-3d-vox"),
    (b"<svg", "image/svg+xml"),
];

/// MIME types of the crate `infer` that differ from those of the API.
const SYNONYMS: [(&str, &str); 3] =
    [("audio/x-wav", "audio/wav"), ("audio/opus", "audio/ogg"), ("video/x-m4v", "video/mp4")];

/// Types without a signature, such as plain text, which only the extension identifies.
const WITHOUT_SIGNATURE: [&str; 5] = ["model/gltf+json", "model/obj", "model/stl", "text/plain", "application/json"];

/// Determines the MIME type and the kind of content from its name and first bytes.
///
/// If the two disagree, the bytes take precedence.
pub(super) fn detect(name: &str, head: &[u8]) -> Result<(&'static str, UploadKind)> {
    let unsupported = |what: String| {
        let next = "set `.content_type(…)` and `.kind(…)` if the API accepts such files";
        Err(Error::task(ErrorKind::InvalidInput, format!("{name}: {what}: {next}"), None))
    };
    let named = by_name(name);
    let sniffed = sniff(head);
    let known = sniffed.and_then(by_content_type);
    match (known, sniffed, named) {
        // Both have the same container format, and the brands of many files do not distinguish them.
        (Some(("image/heif", ..)), _, Some((content_type @ "image/heic", kind, _))) => Ok((content_type, kind.clone())),
        (Some((content_type, kind, _)), ..) => Ok((content_type, kind.clone())),
        (None, Some(foreign), named)
            if named.is_none_or(|(content_type, ..)| !WITHOUT_SIGNATURE.contains(content_type)) =>
        {
            unsupported(format!("its content has the type {foreign}, which the API does not document"))
        }
        (None, _, Some((content_type, kind, _))) => Ok((content_type, kind.clone())),
        (None, _, None) => unsupported("its type cannot be determined from its content or its extension".to_owned()),
    }
}

/// The kind of a MIME type, from the table or from its top-level type.
pub(super) fn kind_of(content_type: &str) -> Option<UploadKind> {
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let known = by_content_type(&essence).map(|(_, kind, _)| kind.clone());
    known.or_else(|| match essence.split('/').next()? {
        "image" => Some(UploadKind::Image),
        "audio" => Some(UploadKind::Audio),
        "video" => Some(UploadKind::Video),
        "model" => Some(UploadKind::ThreeD),
        "text" => Some(UploadKind::Text),
        _ => None,
    })
}

/// The extension of files of a MIME type.
pub(in crate::tasks) fn extension_of(content_type: &str) -> Option<&'static str> {
    by_content_type(content_type).and_then(|(_, _, extensions)| extensions.first().copied())
}

/// The MIME type of files with an extension.
pub(in crate::tasks) fn content_type_of(extension: &str) -> Option<&'static str> {
    MEDIA_TYPES
        .iter()
        .find(|(_, _, extensions)| extensions.contains(&extension))
        .map(|(content_type, ..)| *content_type)
}

fn by_content_type(content_type: &str) -> Option<&'static MediaType> {
    MEDIA_TYPES.iter().find(|(known, ..)| *known == content_type)
}

fn by_name(name: &str) -> Option<&'static MediaType> {
    let extension = Path::new(name).extension()?.to_str()?.to_ascii_lowercase();
    MEDIA_TYPES.iter().find(|(_, _, extensions)| extensions.contains(&extension.as_str()))
}

fn sniff(head: &[u8]) -> Option<&'static str> {
    let begins = |(signature, _): &&(&[u8], &str)| head.starts_with(signature);
    if let Some((_, content_type)) = SIGNATURES.iter().find(begins) {
        return Some(content_type);
    }
    if head.trim_ascii_start().starts_with(b"<") && head.windows(4).any(|window| window == b"<svg") {
        return Some("image/svg+xml");
    }
    let inferred = infer::get(head)?.mime_type();
    Some(SYNONYMS.iter().find(|(synonym, _)| *synonym == inferred).map_or(inferred, |(_, name)| name))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
    const JPEG: &[u8] = b"\xff\xd8\xff\xe0\0\x10JFIF\0";

    fn detected(name: &str, head: &[u8]) -> (&'static str, UploadKind) {
        detect(name, head).unwrap()
    }

    #[test]
    fn the_extension_determines_every_type_of_the_table() {
        for (content_type, kind, extensions) in &MEDIA_TYPES {
            for extension in *extensions {
                assert_eq!(detected(&format!("a.{}", extension.to_uppercase()), b"?"), (*content_type, kind.clone()));
            }
            assert_eq!(kind_of(content_type).as_ref(), Some(kind));
        }
    }

    #[test]
    fn the_bytes_determine_the_type_without_a_name() {
        let cases: [(&[u8], &str); 18] = [
            (PNG, "image/png"),
            (JPEG, "image/jpeg"),
            (b"GIF89a", "image/gif"),
            (b"RIFF\0\0\0\0WEBPVP8 ", "image/webp"),
            (b"\0\0\0\x18ftypavif\0\0\0\0avifmif1", "image/avif"),
            (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "image/heif"),
            (b"II*\0\x08\0\0\0\0\0\0\0", "image/tiff"),
            (b"<svg xmlns='x'>", "image/svg+xml"),
            (b"<?xml version='1.0'?>\n<!-- a --><svg>", "image/svg+xml"),
            (b"ID3\x04\0\0\0\0\0\0", "audio/mpeg"),
            (b"RIFF\0\0\0\0WAVEfmt ", "audio/wav"),
            (b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01vorbis", "audio/ogg"),
            (b"\0\0\0\x20ftypM4A \0\0\0\0", "audio/m4a"),
            (b"\0\0\0\x20ftypisom\0\0\x02\0isomiso2", "video/mp4"),
            (b"glTF\x02\0\0\0", "model/gltf-binary"),
            (b"Kaydara FBX Binary  \0", "application/vnd.autodesk.fbx"),
            (b"ply\nformat ascii 1.0\n", "model/ply"),
            (b"VOX \x96\0\0\0", "model/x-3d-vox"),
        ];
        for (head, content_type) in cases {
            assert_eq!(detected("file", head).0, content_type, "{}", head.escape_ascii());
        }
    }

    #[test]
    fn if_name_and_bytes_disagree_the_bytes_take_precedence() {
        assert_eq!(detected("a.png", JPEG), ("image/jpeg", UploadKind::Image));
        assert_eq!(detected("a.txt", PNG), ("image/png", UploadKind::Image));
        assert_eq!(detected("a.heic", b"\0\0\0\x18ftypmif1\0\0\0\0mif1heic").0, "image/heic");
        let error = detect("a.png", b"%PDF-1.7").unwrap_err();
        assert_eq!(
            error.to_string(),
            "a.png: its content has the type application/pdf, which the API does not document: set `.content_type(…)` and \
             `.kind(…)` if the API accepts such files"
        );
        // A Wavefront file may begin like a script.
        assert_eq!(detected("a.obj", b"#!/usr/bin/env blender\n").0, "model/obj");
    }

    #[test]
    fn an_unknown_type_is_an_error_with_a_hint() {
        let error = detect("notes.xyz", b"hello").unwrap_err();
        assert!(error.is_invalid_input());
        assert_eq!(
            error.to_string(),
            "notes.xyz: its type cannot be determined from its content or its extension: set `.content_type(…)` and `.kind(…)` if the API \
             accepts such files"
        );
        assert_eq!(kind_of("Image/BMP; q=1"), Some(UploadKind::Image));
        assert_eq!(kind_of("application/octet-stream"), None);
    }
}
