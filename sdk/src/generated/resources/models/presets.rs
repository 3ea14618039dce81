// Written by `cargo xtask codegen`; do not edit by hand.

//! Saved generation settings of a model.

mod create;
mod delete;
mod list;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use list::List;
pub use update::Update;

use crate::Client;

/// Saved generation settings of a model.
#[derive(Clone, Debug)]
pub struct Presets {
    client: Client,
}

impl Presets {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Create a new preset for the given `modelId`.
    ///
    /// `POST /models/{modelId}/presets`; `models.presets.create` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().presets().create("model_id", "inference_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.presets.list`](crate::resources::models::presets::Presets::list) shows whether it was carried out.
    #[doc(alias = "PostModelPresetByModelId")]
    pub fn create(
        &self,
        model_id: impl Into<String>,
        inference_id: impl Into<String>,
    ) -> Create {
        Create::new(&self.client, model_id, inference_id)
    }

    /// Delete a preset for the given `modelId`.
    ///
    /// `DELETE /models/{modelId}/presets/{presetId}`; `models.presets.delete` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.models().presets().delete("model_id", "preset_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteModelPresetByModelIdAndPresetId")]
    pub fn delete(
        &self,
        model_id: impl Into<String>,
        preset_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, model_id, preset_id)
    }

    /// List all presets for the given `modelId`.
    ///
    /// `GET /models/{modelId}/presets`; `models.presets.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().presets().list("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetModelPresetsByModelId")]
    pub fn list(&self, model_id: impl Into<String>) -> List {
        List::new(&self.client, model_id)
    }

    /// Modify the given `presetId`.
    ///
    /// `PUT /models/{modelId}/presets/{presetId}`; `models.presets.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().presets().update("model_id", "preset_id", true).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutModelPresetByModelIdAndPresetId")]
    pub fn update(
        &self,
        model_id: impl Into<String>,
        preset_id: impl Into<String>,
        is_default: bool,
    ) -> Update {
        Update::new(&self.client, model_id, preset_id, is_default)
    }
}
