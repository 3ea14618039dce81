//! MIME types, and what the first bytes of a file tell.

/// The kind of asset of a MIME type.
pub(crate) fn kind_of(mime_type: &str) -> &'static str {
    match mime_type.split('/').next().unwrap_or_default() {
        "image" => "image",
        "video" => "video",
        "audio" => "audio",
        "model" => "3d",
        "text" => "text",
        _ if mime_type == "application/json" => "json",
        _ if mime_type.contains("fbx") => "3d",
        _ => "document",
    }
}

/// The MIME type of a format that images can be converted to.
pub(crate) fn image_type(format: &str) -> Option<&'static str> {
    Some(match format {
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "tif" | "tiff" => "image/tiff",
        "gif" => "image/gif",
        "heif" => "image/heif",
        "svg" => "image/svg+xml",
        _ => return None,
    })
}

/// The bytes by which programs tell the format of a file.
pub(crate) fn magic(mime_type: &str) -> &'static [u8] {
    match mime_type {
        "image/png" => b"\x89PNG\r\n\x1a\n",
        "image/jpeg" => b"\xff\xd8\xff\xe0",
        "image/gif" => b"GIF89a",
        "image/webp" => b"RIFF\x00\x00\x00\x00WEBPVP8 ",
        "image/avif" => b"\x00\x00\x00\x1cftypavif",
        "image/heif" => b"\x00\x00\x00\x1cftypheic",
        "image/tiff" => b"II*\x00",
        "image/svg+xml" => b"<svg xmlns=\"http://www.w3.org/2000/svg\">",
        "video/mp4" => b"\x00\x00\x00\x1cftypisom",
        "video/webm" => b"\x1a\x45\xdf\xa3",
        "audio/mpeg" => b"ID3\x04",
        "audio/wav" => b"RIFF\x00\x00\x00\x00WAVEfmt ",
        "audio/ogg" => b"OggS",
        "model/gltf-binary" => b"glTF\x02\x00\x00\x00",
        "application/zip" => b"PK\x03\x04",
        _ => b"",
    }
}

/// The MIME type of an image, by its first bytes.
pub(crate) fn sniff_image(bytes: &[u8]) -> Option<&'static str> {
    let at = |start: usize, expected: &[u8]| bytes.get(start..).is_some_and(|rest| rest.starts_with(expected));
    Some(match bytes {
        _ if at(0, b"\x89PNG") => "image/png",
        _ if at(0, b"\xff\xd8\xff") => "image/jpeg",
        _ if at(0, b"GIF8") => "image/gif",
        _ if at(0, b"RIFF") && at(8, b"WEBP") => "image/webp",
        _ if at(4, b"ftypavif") => "image/avif",
        _ if at(4, b"ftyphei") || at(4, b"ftypmif1") => "image/heif",
        _ if at(0, b"II*\0") || at(0, b"MM\0*") => "image/tiff",
        _ if at(0, b"<svg") || at(0, b"<?xml") => "image/svg+xml",
        _ => return None,
    })
}

/// Width and height of a PNG.
pub(crate) fn pixels(bytes: &[u8]) -> Option<(u32, u32)> {
    if !bytes.starts_with(b"\x89PNG") {
        return None;
    }
    let number = |start: usize| Some(u32::from_be_bytes(bytes.get(start..start + 4)?.try_into().ok()?));
    Some((number(16)?, number(20)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_distinguished() {
        for format in ["png", "jpg", "webp", "avif", "tiff", "gif", "heif", "svg"] {
            let mime_type = image_type(format).unwrap();
            assert_eq!(sniff_image(magic(mime_type)), Some(mime_type));
        }
        assert_eq!(sniff_image(magic("video/mp4")), None);
        assert_eq!(pixels(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0"), Some((512, 256)));
    }
}
