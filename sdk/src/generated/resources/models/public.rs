// Written by `cargo xtask codegen`; do not edit by hand.

//! Public models, readable without a credential.

mod list;
mod retrieve;

pub use list::List;
pub use retrieve::Retrieve;

use crate::Client;

/// Public models, readable without a credential.
#[derive(Clone, Debug)]
pub struct Public {
    client: Client,
}

impl Public {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List all public models.
    ///
    /// `GET /models/public`.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().public().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Deprecated: use `models.list` of `Client::with_public_access` instead.
    ///
    /// - Returns one page of a list. [`items`](crate::resources::models::public::List::items) requests all pages on demand.
    /// - Needs no credential.
    /// - Legacy: the official SDKs no longer have it. [`models.list`](crate::resources::models::Models::list) replaces it.
    #[doc(alias = "GetPublicModels")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get the details of the given `modelId`.
    ///
    /// `GET /models/public/{modelId}`.
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().public().retrieve("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Deprecated: use `models.retrieve` of `Client::with_public_access` instead.
    ///
    /// - Needs no credential.
    /// - Legacy: the official SDKs no longer have it. [`models.retrieve`](crate::resources::models::Models::retrieve) replaces it.
    #[doc(alias = "GetPublicModelsByModelId")]
    #[deprecated = "Scenario deprecates this operation; its documentation says what to use instead"]
    pub fn retrieve(&self, model_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, model_id)
    }
}
