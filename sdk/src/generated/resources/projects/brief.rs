// Written by `cargo xtask codegen`; do not edit by hand.

//! The brief of a project for the quality gate: its brand, style and rules.

mod delete;
mod retrieve;
mod update;

pub use delete::Delete;
pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// The brief of a project for the quality gate: its brand, style and rules.
#[derive(Clone, Debug)]
pub struct Brief {
    client: Client,
}

impl Brief {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Delete the project's Quality Gate brief.
    ///
    /// `DELETE /projects/{projectId}/brief`; `projects.brief.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().brief().delete("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectsBriefByProjectId")]
    pub fn delete(&self, project_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, project_id)
    }

    /// Get the project's Quality Gate brief.
    ///
    /// `GET /projects/{projectId}/brief`; `projects.brief.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().brief().retrieve("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetProjectsBriefByProjectId")]
    pub fn retrieve(&self, project_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, project_id)
    }

    /// Create or update the project's Quality Gate brief.
    ///
    /// `PUT /projects/{projectId}/brief`; `projects.brief.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().brief().update("project_id", "body").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsBriefByProjectId")]
    pub fn update(
        &self,
        project_id: impl Into<String>,
        body_: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, project_id, body_)
    }
}
