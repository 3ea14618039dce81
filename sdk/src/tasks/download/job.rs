//! The assets, files and texts of a job.

use std::path::PathBuf;

use super::{AssetIds, DirectoryDownload, directory::find, link::Form};
use crate::{
    CompletedJob, Result,
    types::{Asset, AssetKind},
};

impl CompletedJob {
    /// Saves the file of each asset in a directory, which is created if it does not exist; see [`DirectoryDownload`].
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let completed = client.job("job_1").wait().await?;
    /// for file in completed.download("out/").await? {
    ///     println!("{}: {} bytes of {}", file.path.display(), file.bytes, file.mime_type);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Saving a job without assets is an error: what it returned is in [`output`](Self::output).
    pub fn download(&self, directory: impl Into<PathBuf>) -> DirectoryDownload {
        DirectoryDownload::new(self.client().clone(), self.asset_ids().into(), Form::Stored, directory.into())
    }

    /// Requests the assets, in their order (`POST /assets/get-bulk`, or `GET /assets/{assetId}` of a single one).
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error), as of any request; an asset that was deleted is not found.
    pub async fn assets(&self) -> Result<Vec<Asset>> {
        let listed = AssetIds::from(self.asset_ids()).into_inner();
        find(self.client(), listed, false).await?.into_iter().collect()
    }

    /// The whole texts of its text assets, in their order.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let completed = client.job("job_1").wait().await?;
    /// for text in completed.texts().await? {
    ///     println!("{text}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// A text is read from the asset's `properties.preview` where that is the whole text, and else from its file. Bytes that are not UTF-8
    /// are replaced by U+FFFD.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error), as of [`assets`](Self::assets) and of [`bytes`](crate::AssetDownload::bytes).
    pub async fn texts(&self) -> Result<Vec<String>> {
        let mut texts = Vec::new();
        for asset in self.assets().await?.into_iter().filter(|asset| asset.kind == AssetKind::Text) {
            texts.push(match &asset.properties.preview {
                Some(preview) if asset.properties.has_full_preview == Some(true) => preview.clone(),
                _ => {
                    let bytes = self.client().download(asset).bytes().await?;
                    String::from_utf8(bytes)
                        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
                }
            });
        }
        Ok(texts)
    }

    /// Requests the assets as [`assets`](Self::assets) does, and blocks this thread until they are there.
    ///
    /// # Errors
    ///
    /// As [`assets`](Self::assets), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn assets_blocking(&self) -> Result<Vec<Asset>> {
        self.client().wait(self.assets())
    }

    /// Requests the texts as [`texts`](Self::texts) does, and blocks this thread until they are there.
    ///
    /// # Errors
    ///
    /// As [`texts`](Self::texts), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn texts_blocking(&self) -> Result<Vec<String>> {
        self.client().wait(self.texts())
    }
}
