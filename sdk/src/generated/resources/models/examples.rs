// Written by `cargo xtask codegen`; do not edit by hand.

//! The example assets of a model.

mod list;
mod update;

pub use list::List;
pub use update::Update;

use crate::Client;

/// The example assets of a model.
#[derive(Clone, Debug)]
pub struct Examples {
    client: Client,
}

impl Examples {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List all examples of the given `modelId`.
    ///
    /// `GET /models/{modelId}/examples`; `models.examples.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().examples().list("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetModelsExamplesByModelId")]
    pub fn list(&self, model_id: impl Into<String>) -> List {
        List::new(&self.client, model_id)
    }

    /// Add/delete/sort examples of the given `modelId`.
    ///
    /// `PUT /models/{modelId}/examples`; `models.examples.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().examples().update("model_id", ["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsExamplesByModelId")]
    pub fn update(
        &self,
        model_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Update {
        Update::new(&self.client, model_id, asset_ids)
    }
}
