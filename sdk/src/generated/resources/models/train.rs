// Written by `cargo xtask codegen`; do not edit by hand.

//! Starting and cancelling the training of a model.

mod action;
mod trigger;

pub use action::Action;
pub use trigger::Trigger;

use crate::Client;
use crate::types::CancelAction;

/// Starting and cancelling the training of a model.
#[derive(Clone, Debug)]
pub struct Train {
    client: Client,
}

impl Train {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Trigger an action on a model training: cancel.
    ///
    /// `POST /models/{modelId}/train/action`; `models.train.action` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().train().action("model_id", "cancel").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
    #[doc(alias = "PostModelTrainingActionByModelId")]
    pub fn action(
        &self,
        model_id: impl Into<String>,
        action: impl Into<CancelAction>,
    ) -> Action {
        Action::new(&self.client, model_id, action)
    }

    /// Trigger the given `modelId` training.
    ///
    /// `PUT /models/{modelId}/train`; `models.train.trigger` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.models().train().trigger("model_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::models::train::Trigger::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`models.retrieve`](crate::resources::models::Models::retrieve) shows whether it was carried out.
    #[doc(alias = "PutModelsTrainByModelId")]
    pub fn trigger(&self, model_id: impl Into<String>) -> Trigger {
        Trigger::new(&self.client, model_id)
    }
}
