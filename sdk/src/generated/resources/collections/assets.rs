// Written by `cargo xtask codegen`; do not edit by hand.

//! The assets in a collection.

mod add;
mod remove;

pub use add::Add;
pub use remove::Remove;

use crate::Client;

/// The assets in a collection.
#[derive(Clone, Debug)]
pub struct Assets {
    client: Client,
}

impl Assets {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Add assets to a specific collection.
    ///
    /// `PUT /collections/{collectionId}/assets`; `collections.assets.add` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().assets().add("collection_id", ["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`collections.retrieve`](crate::resources::collections::Collections::retrieve) shows whether it was carried out.
    #[doc(alias = "PutAssetsByCollectionId")]
    pub fn add(
        &self,
        collection_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Add {
        Add::new(&self.client, collection_id, asset_ids)
    }

    /// Remove assets from a specific collection.
    ///
    /// `DELETE /collections/{collectionId}/assets`; `collections.assets.remove` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().assets().remove("collection_id", ["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteAssetsByCollectionId")]
    pub fn remove(
        &self,
        collection_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Remove {
        Remove::new(&self.client, collection_id, asset_ids)
    }
}
