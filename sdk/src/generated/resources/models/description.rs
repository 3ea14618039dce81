// Written by `cargo xtask codegen`; do not edit by hand.

//! The markdown description of a model.

mod retrieve;
mod update;

pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// The markdown description of a model.
#[derive(Clone, Debug)]
pub struct Description {
    client: Client,
}

impl Description {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Get the description of the given `modelId`.
    ///
    /// `GET /models/{modelId}/description`; `models.description.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().description().retrieve("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetModelsDescriptionByModelId")]
    pub fn retrieve(&self, model_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, model_id)
    }

    /// Update the markdown description of the given `modelId`.
    ///
    /// `PUT /models/{modelId}/description`; `models.description.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().description().update("model_id", "description").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsDescriptionByModelId")]
    pub fn update(
        &self,
        model_id: impl Into<String>,
        description: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, model_id, description)
    }
}
