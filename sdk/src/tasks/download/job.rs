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
    /// A job without assets is an error: its result is in [`output`](Self::output).
    pub fn download(&self, directory: impl Into<PathBuf>) -> DirectoryDownload {
        DirectoryDownload::new(self.client().clone(), self.asset_ids().into(), Form::Stored, directory.into())
    }

    /// Requests the assets, in order (`POST /assets/get-bulk`, or `GET /assets/{assetId}` for a single asset).
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error): the request failed. A deleted asset is not found.
    pub async fn assets(&self) -> Result<Vec<Asset>> {
        let listed = AssetIds::from(self.asset_ids()).into_inner();
        find(self.client(), listed, false).await?.into_iter().collect()
    }

    /// Returns the complete texts of the job's text assets, in order.
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
    /// A text is read from the asset's `properties.preview` if that is complete, and otherwise from its file. Invalid UTF-8 is replaced
    /// with U+FFFD.
    ///
    /// # Errors
    ///
    /// Same errors as [`assets`](Self::assets) and [`bytes`](crate::AssetDownload::bytes).
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

    /// Blocking version of [`assets`](Self::assets); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn assets_blocking(&self) -> Result<Vec<Asset>> {
        self.client().wait(self.assets())
    }

    /// Blocking version of [`texts`](Self::texts); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn texts_blocking(&self) -> Result<Vec<String>> {
        self.client().wait(self.texts())
    }
}
