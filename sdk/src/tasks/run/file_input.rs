use std::{
    fmt,
    path::{Path, PathBuf},
};

use crate::{FileContent, UploadedFile, types::Asset};

/// A file for an input of a run: local content, which is uploaded, or an asset.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client, png: Vec<u8>) -> scenario_sdk::Result<()> {
/// use scenario_sdk::{FileContent, FileInput};
///
/// let run = client
///     .run("model_openai-gpt-image-2")
///     .input("prompt", "the two in one picture")
///     .file("referenceImages", "fox.png")
///     .file("referenceImages", FileContent::bytes("owl.png", png))
///     .file("referenceImages", "asset_eyVcnFJcR92BxBkz7N6g5w");
/// # Ok(())
/// # }
/// ```
///
/// A string is an asset ID if it begins with `asset_` and contains no `.`, `/` or `\`; a link if it begins with `https://`, `http://` or
/// `data:`; and otherwise a path. [`asset`](Self::asset) takes any ID, and [`FileContent::path`] any path.
#[derive(Clone)]
pub struct FileInput(pub(super) Source);

#[derive(Clone)]
pub(super) enum Source {
    Content(FileContent),
    Asset(String),
    /// A link or a data URL, which the API fetches itself.
    Link(String),
}

impl FileInput {
    /// An asset by its ID.
    pub fn asset(id: impl Into<String>) -> Self {
        Self(Source::Asset(id.into()))
    }
}

/// Whether the value is a link or a data URL.
pub(super) fn is_link(text: &str) -> bool {
    ["https://", "http://", "data:"].iter().any(|scheme| text.starts_with(scheme))
}

impl From<String> for FileInput {
    fn from(text: String) -> Self {
        Self(match &text {
            link if is_link(link) => Source::Link(text),
            id if id.starts_with("asset_") && !id.contains(['.', '/', '\\']) => Source::Asset(text),
            _ => Source::Content(FileContent::path(text)),
        })
    }
}

impl From<&str> for FileInput {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<&String> for FileInput {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<FileContent> for FileInput {
    fn from(content: FileContent) -> Self {
        Self(Source::Content(content))
    }
}

impl From<&Path> for FileInput {
    fn from(path: &Path) -> Self {
        FileContent::path(path).into()
    }
}

impl From<PathBuf> for FileInput {
    fn from(path: PathBuf) -> Self {
        FileContent::path(path).into()
    }
}

impl From<&PathBuf> for FileInput {
    fn from(path: &PathBuf) -> Self {
        FileContent::path(path).into()
    }
}

impl From<&UploadedFile> for FileInput {
    fn from(uploaded: &UploadedFile) -> Self {
        Self::asset(uploaded.id())
    }
}

impl From<UploadedFile> for FileInput {
    fn from(uploaded: UploadedFile) -> Self {
        Self::from(&uploaded)
    }
}

impl From<&Asset> for FileInput {
    fn from(asset: &Asset) -> Self {
        Self::asset(&asset.id)
    }
}

impl From<Asset> for FileInput {
    fn from(asset: Asset) -> Self {
        Self::from(&asset)
    }
}

/// Shows the origin of the file, without its bytes, and without a link, which may be signed.
impl fmt::Debug for FileInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Source::Content(content) => content.fmt(f),
            Source::Asset(id) => f.debug_tuple("Asset").field(id).finish(),
            Source::Link(_) => f.write_str("Link(…)"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_an_asset_a_link_or_a_path() {
        let cases = [
            ("asset_1", "Asset(\"asset_1\")"),
            ("asset_1.png", "Path(\"asset_1.png\")"),
            ("asset_set/1", "Path(\"asset_set/1\")"),
            ("fox.png", "Path(\"fox.png\")"),
            ("https://cdn/x?Signature=canary", "Link(…)"),
            ("data:image/png;base64,AAAA", "Link(…)"),
        ];
        for (text, expected) in cases {
            assert_eq!(format!("{:?}", FileInput::from(text)), expected);
        }
        assert_eq!(format!("{:?}", FileInput::asset("legacy.id")), "Asset(\"legacy.id\")");
    }
}
