// Written by `cargo xtask codegen`; do not edit by hand.

//! Asynchronous jobs: their status, cost and results.

mod list;
mod retrieve;
mod trigger_action;

pub use list::List;
pub use retrieve::Retrieve;
pub use trigger_action::TriggerAction;

use crate::Client;
use crate::types::CancelAction;

/// Asynchronous jobs: their status, cost and results.
#[derive(Clone, Debug)]
pub struct Jobs {
    client: Client,
}

impl Jobs {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List all jobs matching the given filters.
    ///
    /// `GET /jobs`; `jobs.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.jobs().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A job is a synchronous operation or an asynchronous task such as a training, a generation, etc. It offers a unified view of all operations running on the platform along with their status and results.
    ///
    /// Returns one page of a list. [`items`](crate::resources::jobs::List::items) requests all pages on demand.
    #[doc(alias = "GetJobs")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get job data by job ID.
    ///
    /// `GET /jobs/{jobId}`; `jobs.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.jobs().retrieve("job_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetJobId")]
    pub fn retrieve(&self, job_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, job_id)
    }

    /// Trigger an action on a job: cancel.
    ///
    /// `POST /jobs/{jobId}/action`; `jobs.trigger_action` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.jobs().trigger_action("job_id", "cancel").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Only inference jobs can be cancelled; others return 400, "Cannot cancel this type of job". After this call the job may still end in success. A training is cancelled by `PUT /models/{modelId}/train/action`.
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve) shows whether it was carried out.
    #[doc(alias = "PostJobActionByJobId")]
    pub fn trigger_action(
        &self,
        job_id: impl Into<String>,
        action: impl Into<CancelAction>,
    ) -> TriggerAction {
        TriggerAction::new(&self.client, job_id, action)
    }
}
