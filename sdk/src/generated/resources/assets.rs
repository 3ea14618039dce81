// Written by `cargo xtask codegen`; do not edit by hand.

//! Images, videos, sounds, 3D models and canvases.

pub mod download;
pub mod public;

mod delete_multiple;
mod duplicate;
mod get_bulk;
mod list;
mod list_snapshots;
mod lock;
mod restore_multiple;
mod retrieve;
mod unlock;
mod update;
mod update_tags;
mod upload;

pub use delete_multiple::DeleteMultiple;
pub use duplicate::Duplicate;
pub use get_bulk::GetBulk;
pub use list::List;
pub use list_snapshots::ListSnapshots;
pub use lock::Lock;
pub use restore_multiple::RestoreMultiple;
pub use retrieve::Retrieve;
pub use unlock::Unlock;
pub use update::Update;
pub use update_tags::UpdateTags;
pub use upload::Upload;

use crate::Client;
use crate::types::Timestamp;

/// Images, videos, sounds, 3D models and canvases.
#[derive(Clone, Debug)]
pub struct Assets {
    client: Client,
}

impl Assets {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Download links for assets.
    pub fn download(&self) -> download::Download {
        download::Download::new(self.client.clone())
    }

    /// Public assets, readable without a credential.
    pub fn public(&self) -> public::Public {
        public::Public::new(self.client.clone())
    }

    /// Delete multiple assets.
    ///
    /// `DELETE /assets`; `assets.delete_multiple` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.assets().delete_multiple(["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteAsset")]
    pub fn delete_multiple(
        &self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> DeleteMultiple {
        DeleteMultiple::new(&self.client, asset_ids)
    }

    /// Duplicate an asset.
    ///
    /// `POST /assets/{assetId}/copy`; `assets.duplicate` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().duplicate("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.list`](crate::resources::assets::Assets::list) shows whether it was carried out.
    #[doc(alias = "CopyAssetByAssetId")]
    pub fn duplicate(&self, asset_id: impl Into<String>) -> Duplicate {
        Duplicate::new(&self.client, asset_id)
    }

    /// Get multiple assets by their IDs.
    ///
    /// `POST /assets/get-bulk`; `assets.get_bulk` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().get_bulk().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PostAssetGetBulk")]
    pub fn get_bulk(&self) -> GetBulk {
        GetBulk::new(&self.client)
    }

    /// List assets of a project team.
    ///
    /// `GET /assets`; `assets.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A client of `Client::with_public_access` can read public objects without an account.
    ///
    /// Returns one page of a list. [`items`](crate::resources::assets::List::items) requests all pages on demand.
    #[doc(alias = "GetAssets")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// List snapshots of a canvas type asset.
    ///
    /// `GET /assets/{assetId}/snapshots`; `assets.list_snapshots` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().list_snapshots("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::assets::ListSnapshots::items) requests all pages on demand.
    #[doc(alias = "GetCanvasAssetSnapshots")]
    pub fn list_snapshots(&self, asset_id: impl Into<String>) -> ListSnapshots {
        ListSnapshots::new(&self.client, asset_id)
    }

    /// Lock a canvas.
    ///
    /// `PUT /assets/{assetId}/lock`; `assets.lock` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().lock("asset_id", "2026-01-31T12:00:00Z").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "LockAssetByAssetId")]
    pub fn lock(
        &self,
        asset_id: impl Into<String>,
        lock_expires_at: impl Into<Timestamp>,
    ) -> Lock {
        Lock::new(&self.client, asset_id, lock_expires_at)
    }

    /// Restore assets deleted in the last 30 days.
    ///
    /// `POST /assets/restore`; `assets.restore_multiple` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().restore_multiple(["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Tags and collections are not restored. Max plan and above only.
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.list`](crate::resources::assets::Assets::list) shows whether it was carried out.
    #[doc(alias = "PostAssetsRestore")]
    pub fn restore_multiple(
        &self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> RestoreMultiple {
        RestoreMultiple::new(&self.client, asset_ids)
    }

    /// Get the details of an asset.
    ///
    /// `GET /assets/{assetId}`; `assets.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().retrieve("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A client of `Client::with_public_access` can read public objects without an account.
    #[doc(alias = "GetAssetsByAssetId")]
    pub fn retrieve(&self, asset_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, asset_id)
    }

    /// Unlock a canvas.
    ///
    /// `PUT /assets/{assetId}/unlock`; `assets.unlock` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().unlock("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "UnlockAssetByAssetId")]
    pub fn unlock(&self, asset_id: impl Into<String>) -> Unlock {
        Unlock::new(&self.client, asset_id)
    }

    /// Update a canvas asset.
    ///
    /// `PUT /assets/{assetId}`; `assets.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().update("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutAssetByAssetId")]
    pub fn update(&self, asset_id: impl Into<String>) -> Update {
        Update::new(&self.client, asset_id)
    }

    /// Add/delete tags on a specific asset.
    ///
    /// `PUT /assets/{assetId}/tags`; `assets.update_tags` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().update_tags("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutAssetsTagsByAssetId")]
    pub fn update_tags(&self, asset_id: impl Into<String>) -> UpdateTags {
        UpdateTags::new(&self.client, asset_id)
    }

    /// Upload an image or canvas.
    ///
    /// `POST /assets`; `assets.upload` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().upload("name").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.list`](crate::resources::assets::Assets::list) shows whether it was carried out.
    #[doc(alias = "PostAsset")]
    pub fn upload(&self, name: impl Into<String>) -> Upload {
        Upload::new(&self.client, name)
    }
}
