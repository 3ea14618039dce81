//! One upload for each distinct content.

use std::{
    collections::HashMap,
    fmt::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::OnceCell;

use super::{
    content::{FileContent, Origin},
    media,
    source::Source,
};
use crate::{Client, Result};

/// The MIME type and the SHA-256 of content, the same in every process. Equal bytes of two types, such as `.obj` and `.txt`, are two assets.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ContentKey(String);

impl ContentKey {
    /// The key of content; `None` for a reader, whose bytes can be read only once. Content that cannot be uploaded is an error.
    pub(crate) async fn of(content: &FileContent) -> Result<Option<Self>> {
        if let Origin::Reader { .. } = content.0 {
            return Ok(None);
        }
        let source = Source::open(content.clone()).await?;
        let (content_type, _) = media::detect(&source.label(), &source.head)?;
        Ok(source.sha256().await?.map(|sha256| {
            let mut text = format!("{content_type} sha256:");
            for byte in sha256 {
                // Writing to a `String` does not fail.
                let _ = write!(text, "{byte:02x}");
            }
            Self(text)
        }))
    }
}

impl fmt::Display for ContentKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The assets of uploaded contents. Concurrent uploads of equal content wait for the first one.
#[derive(Default)]
pub(crate) struct Uploads(Mutex<HashMap<ContentKey, Arc<OnceCell<String>>>>);

impl Uploads {
    /// Creates the cache from earlier uploads: asset IDs by content key.
    pub(crate) fn of(ids: impl IntoIterator<Item = (String, String)>) -> Self {
        let known = ids.into_iter().map(|(key, id)| (ContentKey(key), Arc::new(OnceCell::new_with(Some(id)))));
        Self(Mutex::new(known.collect()))
    }

    /// The keys of all uploaded contents, with their asset IDs.
    pub(crate) fn ids(&self) -> Vec<(String, String)> {
        let ids = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ids.iter().filter_map(|(key, id)| Some((key.0.clone(), id.get()?.clone()))).collect()
    }

    /// Returns the asset ID of the content, uploading it unless it has been uploaded.
    pub(crate) async fn asset_id(
        &self,
        client: &Client,
        content: &FileContent,
        key: Option<&ContentKey>,
        hide: bool,
    ) -> Result<String> {
        let upload = || async {
            let uploaded = client.upload(content.clone()).hide(hide).await?;
            Ok(uploaded.id().to_owned())
        };
        let Some(key) = key else { return upload().await };
        let id = {
            let mut ids = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            Arc::clone(ids.entry(key.clone()).or_default())
        };
        id.get_or_try_init(upload).await.cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn key(content: FileContent) -> Option<ContentKey> {
        ContentKey::of(&content).await.unwrap()
    }

    #[tokio::test]
    async fn the_key_is_that_of_the_type_and_the_bytes() {
        let abc = key(FileContent::bytes("a.png", "abc")).await.unwrap();
        // The first example of FIPS 180-2.
        let hash = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(abc.to_string(), format!("image/png sha256:{hash}"));
        assert_eq!(key(FileContent::bytes("b.png", "abc")).await, Some(abc));
        let text = key(FileContent::bytes("a.txt", "abc")).await.unwrap();
        assert_eq!(text.to_string(), format!("text/plain sha256:{hash}"));
        assert_eq!(key(FileContent::reader("a.png", 3, &b"abc"[..])).await, None);
    }

    #[tokio::test]
    async fn content_that_cannot_be_uploaded_has_no_key() {
        assert!(ContentKey::of(&FileContent::path("/no/such.png")).await.unwrap_err().is_file());
        assert!(ContentKey::of(&FileContent::bytes("a.xyz", "abc")).await.unwrap_err().is_invalid_input());
    }
}
