// Written by `cargo xtask codegen`; do not edit by hand.

//! Public assets, readable without a credential.

mod list;
mod retrieve;

pub use list::List;
pub use retrieve::Retrieve;

use crate::Client;

/// Public assets, readable without a credential.
#[derive(Clone, Debug)]
pub struct Public {
    client: Client,
}

impl Public {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List all public assets.
    ///
    /// `GET /assets/public`; `assets.public.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().public().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Deprecated: use `assets.list` of `Client::with_public_access` instead.
    ///
    /// - Returns one page of a list. [`items`](crate::resources::assets::public::List::items) requests all pages on demand.
    /// - Needs no credential.
    #[doc(alias = "GetPublicAssets")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get the details of an asset.
    ///
    /// `GET /assets/public/{assetId}`; `assets.public.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.assets().public().retrieve("asset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Deprecated: use `assets.retrieve` of `Client::with_public_access` instead.
    ///
    /// Needs no credential.
    #[doc(alias = "GetPublicAssetsByAssetId")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn retrieve(&self, asset_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, asset_id)
    }
}
