//! One upload for each distinct content.

use std::{
    collections::HashMap,
    fmt::{self, Write},
    sync::{Arc, Mutex, PoisonError},
};

use tokio::sync::OnceCell;

use super::{
    content::{FileContent, Origin},
    source::Source,
};
use crate::{Client, Result};

/// The SHA-256 of content in hexadecimal: the same in every process.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct ContentKey(String);

impl ContentKey {
    /// The key of content; none for a reader, whose bytes can be read only once. A file that cannot be uploaded is an error.
    pub(crate) async fn of(content: &FileContent) -> Result<Option<Self>> {
        if let Origin::Reader { .. } = content.0 {
            return Ok(None);
        }
        let sha256 = Source::open(content.clone()).await?.sha256().await?;
        Ok(sha256.map(|sha256| {
            let mut text = String::with_capacity(64);
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

/// The assets that contents became. Content that is being uploaded is waited for.
#[derive(Default)]
pub(crate) struct Uploads(Mutex<HashMap<ContentKey, Arc<OnceCell<String>>>>);

impl Uploads {
    /// Uploads of earlier: asset ids by the keys of their contents.
    pub(crate) fn of(ids: impl IntoIterator<Item = (String, String)>) -> Self {
        let known = ids.into_iter().map(|(key, id)| (ContentKey(key), Arc::new(OnceCell::new_with(Some(id)))));
        Self(Mutex::new(known.collect()))
    }

    /// The keys of all contents that are uploaded, and the ids of their assets.
    pub(crate) fn ids(&self) -> Vec<(String, String)> {
        let ids = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        ids.iter().filter_map(|(key, id)| Some((key.0.clone(), id.get()?.clone()))).collect()
    }

    /// The id of the asset that the content became; it is uploaded unless it was before.
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

    #[tokio::test]
    async fn the_key_is_that_of_the_bytes() {
        let key = |content: FileContent| async move { ContentKey::of(&content).await.unwrap() };
        let abc = key(FileContent::bytes("a.png", "abc")).await.unwrap();
        // The first example of FIPS 180-2.
        assert_eq!(abc.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(key(FileContent::bytes("b.png", "abc")).await, Some(abc));
        assert_eq!(key(FileContent::reader("a.png", 3, &b"abc"[..])).await, None);
        assert!(ContentKey::of(&FileContent::path("/no/such.png")).await.unwrap_err().is_file());
    }
}
