// Written by `cargo xtask codegen`; do not edit by hand.

//! What the assistant remembers about the caller in a project.

mod retrieve;
mod update;

pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// What the assistant remembers about the caller in a project.
#[derive(Clone, Debug)]
pub struct Memory {
    client: Client,
}

impl Memory {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Get the caller's assistant memory scoped to this project (auto-learned).
    ///
    /// `GET /projects/{projectId}/memory`; `projects.memory.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().memory().retrieve("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns 404 if empty.
    #[doc(alias = "GetProjectsMemoryByProjectId")]
    pub fn retrieve(&self, project_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, project_id)
    }

    /// Set the caller's assistant memory scoped to this project (markdown, max 30KB).
    ///
    /// `PUT /projects/{projectId}/memory`; `projects.memory.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().memory().update("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Set content to null to clear.
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsMemoryByProjectId")]
    pub fn update(&self, project_id: impl Into<String>) -> Update {
        Update::new(&self.client, project_id)
    }
}
