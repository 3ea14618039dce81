// Written by `cargo xtask codegen`; do not edit by hand.

//! Base models, trained models, compositions and tools.

pub mod description;
pub mod examples;
pub mod presets;
pub mod prompt_guide;
pub mod public;
pub mod scores;
pub mod train;
pub mod training_images;

mod copy;
mod create;
mod delete;
mod delete_images;
mod download;
mod get_bulk;
mod list;
mod restore;
mod retrieve;
mod transfer;
mod update;
mod update_tags;

pub use copy::Copy;
pub use create::Create;
pub use delete::Delete;
pub use delete_images::DeleteImages;
pub use download::Download;
pub use get_bulk::GetBulk;
pub use list::List;
pub use restore::Restore;
pub use retrieve::Retrieve;
pub use transfer::Transfer;
pub use update::Update;
pub use update_tags::UpdateTags;

use crate::Client;

/// Base models, trained models, compositions and tools.
#[derive(Clone, Debug)]
pub struct Models {
    client: Client,
}

impl Models {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The markdown description of a model.
    pub fn description(&self) -> description::Description {
        description::Description::new(self.client.clone())
    }

    /// The example assets of a model.
    pub fn examples(&self) -> examples::Examples {
        examples::Examples::new(self.client.clone())
    }

    /// Saved generation settings of a model.
    pub fn presets(&self) -> presets::Presets {
        presets::Presets::new(self.client.clone())
    }

    /// How to write prompts for a model, in markdown.
    pub fn prompt_guide(&self) -> prompt_guide::PromptGuide {
        prompt_guide::PromptGuide::new(self.client.clone())
    }

    /// Public models, readable without a credential.
    pub fn public(&self) -> public::Public {
        public::Public::new(self.client.clone())
    }

    /// Scores of how well prompts and training images suit a model.
    pub fn scores(&self) -> scores::Scores {
        scores::Scores::new(self.client.clone())
    }

    /// Starting and cancelling the training of a model.
    pub fn train(&self) -> train::Train {
        train::Train::new(self.client.clone())
    }

    /// The images a model is trained on.
    pub fn training_images(&self) -> training_images::TrainingImages {
        training_images::TrainingImages::new(self.client.clone())
    }

    /// Copy the given `modelId` to a new model, thumbnail, presets, and all of its training images and pairs if any.
    ///
    /// `POST /models/{modelId}/copy`; `models.copy` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().copy("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.list`](crate::resources::models::Models::list) shows whether it was carried out.
    #[doc(alias = "PostModelsCopyByModelId")]
    pub fn copy(&self, model_id: impl Into<String>) -> Copy {
        Copy::new(&self.client, model_id)
    }

    /// Create a new model.
    ///
    /// `POST /models`; `models.create` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().create().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.list`](crate::resources::models::Models::list) shows whether it was carried out.
    #[doc(alias = "PostModels")]
    pub fn create(&self) -> Create {
        Create::new(&self.client)
    }

    /// Delete a model.
    ///
    /// `DELETE /models/{modelId}`; `models.delete` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.models().delete("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteModelsByModelId")]
    pub fn delete(&self, model_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, model_id)
    }

    /// Delete an image.
    ///
    /// `DELETE /models/{modelId}/images`; `models.delete_images` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.models().delete_images("model_id", ["id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteModelsImagesByModelId")]
    pub fn delete_images(
        &self,
        model_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> DeleteImages {
        DeleteImages::new(&self.client, model_id, ids)
    }

    /// Request a link to download the given `modelId`.
    ///
    /// `POST /models/{modelId}/download`; `models.download` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().download("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - [`dry_run`](crate::resources::models::Download::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostDownloadModel")]
    pub fn download(&self, model_id: impl Into<String>) -> Download {
        Download::new(&self.client, model_id)
    }

    /// Get multiple models by their `modelIds`.
    ///
    /// `POST /models/get-bulk`; `models.get_bulk` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().get_bulk().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PostModelsGetBulk")]
    pub fn get_bulk(&self) -> GetBulk {
        GetBulk::new(&self.client)
    }

    /// List all models.
    ///
    /// `GET /models`; `models.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A client of `Client::with_public_access` can read public objects without an account.
    ///
    /// Returns one page of a list. [`items`](crate::resources::models::List::items) requests all pages on demand.
    #[doc(alias = "GetModels")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Restore a model deleted in the last 30 days, back to the status it had (an interrupted training comes back as `training-canceled`).
    ///
    /// `POST /models/{modelId}/restore`; `models.restore` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().restore("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Tags and collections are not restored. Max plan and above only. Returns 400 if the model is not deleted, and 410 if it was deleted more than 30 days ago or permanently.
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
    #[doc(alias = "PostModelsRestoreByModelId")]
    pub fn restore(&self, model_id: impl Into<String>) -> Restore {
        Restore::new(&self.client, model_id)
    }

    /// Get the details of the given `modelId`, including its training status and training progress if available.
    ///
    /// `GET /models/{modelId}`; `models.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().retrieve("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A client of `Client::with_public_access` can read public objects without an account.
    #[doc(alias = "GetModelsByModelId")]
    pub fn retrieve(&self, model_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, model_id)
    }

    /// Transfer (with a copy or a full ownership change) a model to a new owner, including all of its training images.
    ///
    /// `POST /models/{modelId}/transfer`; `models.transfer` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().transfer("model_id", "destination_project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
    #[doc(alias = "PostModelsTransferByModelId")]
    pub fn transfer(
        &self,
        model_id: impl Into<String>,
        destination_project_id: impl Into<String>,
    ) -> Transfer {
        Transfer::new(&self.client, model_id, destination_project_id)
    }

    /// Update the given `modelId`.
    ///
    /// `PUT /models/{modelId}`; `models.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().update("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsByModelId")]
    pub fn update(&self, model_id: impl Into<String>) -> Update {
        Update::new(&self.client, model_id)
    }

    /// Add/delete tags for the given `modelId`.
    ///
    /// `PUT /models/{modelId}/tags`; `models.update_tags` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().update_tags("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelsTagsByModelId")]
    pub fn update_tags(&self, model_id: impl Into<String>) -> UpdateTags {
        UpdateTags::new(&self.client, model_id)
    }
}
