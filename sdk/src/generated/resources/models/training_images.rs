// Written by `cargo xtask codegen`; do not edit by hand.

//! The images a model is trained on.

mod add;
mod delete;
mod replace;
mod replace_pairs;

pub use add::Add;
pub use delete::Delete;
pub use replace::Replace;
pub use replace_pairs::ReplacePairs;

use crate::Client;
use crate::types::TrainingImagePair;

/// The images a model is trained on.
#[derive(Clone, Debug)]
pub struct TrainingImages {
    client: Client,
}

impl TrainingImages {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Add a new training image to the given `modelId`.
    ///
    /// `POST /models/{modelId}/training-images`; `models.training_images.add` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().training_images().add("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
    #[doc(alias = "PostModelsTrainingImagesByModelId")]
    pub fn add(&self, model_id: impl Into<String>) -> Add {
        Add::new(&self.client, model_id)
    }

    /// Delete the given `trainingImageId` from the given `modelId`.
    ///
    /// `DELETE /models/{modelId}/training-images/{trainingImageId}`; `models.training_images.delete` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.models().training_images().delete("model_id", "training_image_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteModelsTrainingImagesByModelIdAndTrainingImageId")]
    pub fn delete(
        &self,
        model_id: impl Into<String>,
        training_image_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, model_id, training_image_id)
    }

    /// Replace the given `trainingImageId` for the given `modelId`.
    ///
    /// `PUT /models/{modelId}/training-images/{trainingImageId}`; `models.training_images.replace` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .models()
    ///     .training_images()
    ///     .replace("model_id", "training_image_id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsTrainingImagesByModelIdAndTrainingImageId")]
    pub fn replace(
        &self,
        model_id: impl Into<String>,
        training_image_id: impl Into<String>,
    ) -> Replace {
        Replace::new(&self.client, model_id, training_image_id)
    }

    /// Replace all training image pairs for the given `modelId`.
    ///
    /// `PUT /models/{modelId}/training-images/pairs`; `models.training_images.replace_pairs` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .models()
    ///     .training_images()
    ///     .replace_pairs("model_id", [scenario_sdk::types::TrainingImagePair::default()])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsTrainingImagesPairsByModelId")]
    pub fn replace_pairs(
        &self,
        model_id: impl Into<String>,
        pairs: impl IntoIterator<Item = TrainingImagePair>,
    ) -> ReplacePairs {
        ReplacePairs::new(&self.client, model_id, pairs)
    }
}
