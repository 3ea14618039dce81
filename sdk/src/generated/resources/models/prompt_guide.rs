// Written by `cargo xtask codegen`; do not edit by hand.

//! How to write prompts for a model, in markdown.

mod retrieve;
mod update;

pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// How to write prompts for a model, in markdown.
#[derive(Clone, Debug)]
pub struct PromptGuide {
    client: Client,
}

impl PromptGuide {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Get the prompt guide of the given `modelId`.
    ///
    /// `GET /models/{modelId}/prompt-guide`; `models.prompt_guide.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().prompt_guide().retrieve("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetModelsPromptGuideByModelId")]
    pub fn retrieve(&self, model_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, model_id)
    }

    /// Update the markdown prompt guide of the given `modelId`.
    ///
    /// `PUT /models/{modelId}/prompt-guide`; `models.prompt_guide.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().prompt_guide().update("model_id", "prompt_guide").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsPromptGuideByModelId")]
    pub fn update(
        &self,
        model_id: impl Into<String>,
        prompt_guide: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, model_id, prompt_guide)
    }
}
