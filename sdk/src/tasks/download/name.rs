//! The names of the files in a directory.

use crate::{tasks::upload, types::AssetKind};

/// MIME types of files that the API creates but does not accept, and aliases of those that it accepts.
const OTHER_TYPES: [(&str, &str); 20] = [
    ("image/jpg", "jpg"),
    ("image/bmp", "bmp"),
    ("image/vnd.radiance", "hdr"),
    ("image/x-hdr", "hdr"),
    ("image/x-exr", "exr"),
    ("image/aces", "exr"),
    ("audio/mp3", "mp3"),
    ("audio/x-wav", "wav"),
    ("audio/vnd.wave", "wav"),
    ("audio/mp4", "m4a"),
    ("audio/x-m4a", "m4a"),
    ("audio/aac", "aac"),
    ("audio/flac", "flac"),
    ("audio/opus", "opus"),
    ("video/quicktime", "mov"),
    ("model/vnd.usdz+zip", "usdz"),
    ("application/pdf", "pdf"),
    ("application/zip", "zip"),
    ("text/markdown", "md"),
    ("text/csv", "csv"),
];

/// The maximum length of an ID in a file name: file systems accept 255 bytes.
const LONGEST_ID: usize = 100;

/// `01-asset_1.png`: the index in the list, the ID, and the extension for the MIME type or else for the kind.
///
/// Whatever the API sends, the name cannot leave the directory or be a reserved name: of the ID only ASCII letters, digits, `-` and `_` are
/// kept, after the index.
pub(super) fn file_name(number: usize, id: &str, mime_type: &str, kind: &AssetKind) -> String {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
    let id: String = id.chars().take(LONGEST_ID).map(|letter| if is_plain(letter) { letter } else { '_' }).collect();
    format!("{number:02}-{id}.{}", extension(mime_type, kind))
}

/// The MIME type of a format that images are converted to.
pub(super) fn mime_type_of(format: &str) -> String {
    match upload::content_type_of(&format.to_ascii_lowercase()) {
        Some(mime_type) => mime_type.to_owned(),
        None => "application/octet-stream".to_owned(),
    }
}

fn extension(mime_type: &str, kind: &AssetKind) -> &'static str {
    let essence = mime_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let other = || OTHER_TYPES.iter().find(|(known, _)| *known == essence).map(|(_, extension)| *extension);
    upload::extension_of(&essence).or_else(other).unwrap_or(match kind {
        AssetKind::Image => "png",
        AssetKind::ImageHdr => "hdr",
        AssetKind::Video => "mp4",
        AssetKind::Audio => "mp3",
        AssetKind::ThreeD => "glb",
        AssetKind::Text => "txt",
        AssetKind::Json => "json",
        AssetKind::Document => "pdf",
        _ => "bin",
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mime_type_or_else_the_kind_is_the_extension() {
        let of = |mime_type, kind: &str| file_name(1, "asset_1", mime_type, &kind.into());
        assert_eq!(of("image/png", "image"), "01-asset_1.png");
        assert_eq!(of("Image/JPEG; q=1", "image"), "01-asset_1.jpg");
        assert_eq!(of("model/gltf-binary", "3d"), "01-asset_1.glb");
        assert_eq!(of("application/octet-stream", "3d"), "01-asset_1.glb");
        assert_eq!(of("video/quicktime", "video"), "01-asset_1.mov");
        assert_eq!(of("", "hologram"), "01-asset_1.bin");
        assert_eq!(of("x/../../y", "image"), "01-asset_1.png");
    }

    #[test]
    fn no_id_leads_out_of_the_directory() {
        let of = |id: &str| file_name(12, id, "image/png", &AssetKind::Image);
        assert_eq!(of("../../x"), "12-______x.png");
        assert_eq!(of("a/b\\c:d\0e\u{202e}ü"), "12-a_b_c_d_e__.png");
        assert_eq!(of("CON"), "12-CON.png");
        assert_eq!(of(""), "12-.png");
        assert_eq!(of(&"x".repeat(500)).len(), "12-.png".len() + LONGEST_ID);
        assert_eq!(file_name(100, "a", "image/png", &AssetKind::Image), "100-a.png");
    }
}
