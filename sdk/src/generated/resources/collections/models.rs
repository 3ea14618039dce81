// Written by `cargo xtask codegen`; do not edit by hand.

//! The models in a collection.

mod add;
mod remove;

pub use add::Add;
pub use remove::Remove;

use crate::Client;

/// The models in a collection.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Add models to a specific collection.
    ///
    /// `PUT /collections/{collectionId}/models`; `collections.models.add` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().models().add("collection_id", ["model_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`collections.retrieve`](crate::resources::collections::Collections::retrieve) shows whether it was carried out.
    #[doc(alias = "PutModelsByCollectionId")]
    pub fn add(
        &self,
        collection_id: impl Into<String>,
        model_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Add {
        Add::new(&self.client, collection_id, model_ids)
    }

    /// Remove models from a specific collection.
    ///
    /// `DELETE /collections/{collectionId}/models`; `collections.models.remove` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.collections().models().remove("collection_id", ["model_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteModelsByCollectionId")]
    pub fn remove(
        &self,
        collection_id: impl Into<String>,
        model_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Remove {
        Remove::new(&self.client, collection_id, model_ids)
    }
}
