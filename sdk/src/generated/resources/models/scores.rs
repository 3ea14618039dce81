// Written by `cargo xtask codegen`; do not edit by hand.

//! Scores of how well prompts and training images suit a model.

mod retrieve_prompt;
mod retrieve_training_dataset;

pub use retrieve_prompt::RetrievePrompt;
pub use retrieve_training_dataset::RetrieveTrainingDataset;

use crate::Client;

/// Scores of how well prompts and training images suit a model.
#[derive(Clone, Debug)]
pub struct Scores {
    client: Client,
}

impl Scores {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Get the prompt scores for the given `modelId`.
    ///
    /// `GET /models/{modelId}/scores/prompt`; `models.scores.retrieve_prompt` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().scores().retrieve_prompt("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetModelsScoresPromptByModelId")]
    pub fn retrieve_prompt(&self, model_id: impl Into<String>) -> RetrievePrompt {
        RetrievePrompt::new(&self.client, model_id)
    }

    /// Get the training dataset scores for the given `modelId`.
    ///
    /// `GET /models/{modelId}/scores/training-dataset`; `models.scores.retrieve_training_dataset` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().scores().retrieve_training_dataset("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetModelsScoresTrainingDatasetByModelId")]
    pub fn retrieve_training_dataset(
        &self,
        model_id: impl Into<String>,
    ) -> RetrieveTrainingDataset {
        RetrieveTrainingDataset::new(&self.client, model_id)
    }
}
