// Written by `cargo xtask codegen`; do not edit by hand.

//! Search by text, filter or image.

mod asset_search;
mod model_search;
mod workflow_search;

pub use asset_search::AssetSearch;
pub use model_search::ModelSearch;
pub use workflow_search::WorkflowSearch;

use crate::Client;

/// Search by text, filter or image.
#[derive(Clone, Debug)]
pub struct Search {
    client: Client,
}

impl Search {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Search for assets.
    ///
    /// `POST /search/assets`; `search.asset_search` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.search().asset_search().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// At least one of the following fields must have a value: `query`, `filter`, `image`, or `images`.
    ///
    /// `image`, `images` are mutually exclusive.
    ///
    /// - Idempotent: it is retried even if its response is lost.
    /// - Returns one page of a list. [`items`](crate::resources::search::AssetSearch::items) requests all pages on demand.
    #[doc(alias = "PostSearchAssets")]
    pub fn asset_search(&self) -> AssetSearch {
        AssetSearch::new(&self.client)
    }

    /// Search for models.
    ///
    /// `POST /search/models`; `search.model_search` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.search().model_search().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// At least one of the following fields must have a value: `query`, `filter`, `image`, or `images`.
    ///
    /// `image`, and `images` are mutually exclusive.
    ///
    /// - Idempotent: it is retried even if its response is lost.
    /// - Returns one page of a list. [`items`](crate::resources::search::ModelSearch::items) requests all pages on demand.
    #[doc(alias = "PostSearchModels")]
    pub fn model_search(&self) -> ModelSearch {
        ModelSearch::new(&self.client)
    }

    /// Search for workflows.
    ///
    /// `POST /search/workflows`; `search.workflow_search` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.search().workflow_search().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// At least one of the following fields must have a value: `query` or `filter`.
    ///
    /// - Idempotent: it is retried even if its response is lost.
    /// - Returns one page of a list. [`items`](crate::resources::search::WorkflowSearch::items) requests all pages on demand.
    #[doc(alias = "PostSearchWorkflows")]
    pub fn workflow_search(&self) -> WorkflowSearch {
        WorkflowSearch::new(&self.client)
    }
}
