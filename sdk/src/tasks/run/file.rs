//! A file of an input, which is uploaded once.

use tokio::sync::OnceCell;

use super::file_input::{FileInput, Source};
use crate::{
    Client, FileContent, Result,
    tasks::upload::{ContentKey, Uploads},
};

pub(crate) struct File {
    source: Source,
    key: OnceCell<Option<ContentKey>>,
    asset_id: OnceCell<String>,
}

impl File {
    pub(crate) fn new(file: FileInput) -> Self {
        Self { source: file.0, key: OnceCell::new(), asset_id: OnceCell::new() }
    }

    async fn key(&self, content: &FileContent) -> Result<Option<&ContentKey>> {
        self.key.get_or_try_init(|| ContentKey::of(content)).await.map(Option::as_ref)
    }

    /// Returns the key that identifies the file: the type and hash of local content, an asset ID, or a link; `None` for a reader. Sends
    /// nothing.
    pub(crate) async fn identity(&self) -> Result<Option<String>> {
        match &self.source {
            Source::Content(content) => Ok(self.key(content).await?.map(ToString::to_string)),
            Source::Asset(text) | Source::Link(text) => Ok(Some(text.clone())),
        }
    }

    /// Uploads local content, unless it was uploaded before.
    pub(crate) async fn upload(&self, client: &Client, uploads: &Uploads, hide: bool) -> Result<()> {
        if let Source::Content(content) = &self.source {
            let key = self.key(content).await?;
            self.asset_id.get_or_try_init(|| uploads.asset_id(client, content, key, hide)).await?;
        }
        Ok(())
    }

    /// The value to send for it; `None` before it is uploaded.
    pub(crate) fn value(&self) -> Option<&str> {
        match &self.source {
            Source::Content(_) => self.asset_id.get().map(String::as_str),
            Source::Asset(text) | Source::Link(text) => Some(text),
        }
    }

    /// The asset passed by the caller.
    pub(crate) fn asset(&self) -> Option<&str> {
        match &self.source {
            Source::Asset(id) => Some(id),
            _ => None,
        }
    }

    pub(crate) fn is_link(&self) -> bool {
        matches!(self.source, Source::Link(_))
    }
}
