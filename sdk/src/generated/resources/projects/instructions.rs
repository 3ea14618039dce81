// Written by `cargo xtask codegen`; do not edit by hand.

//! The instructions for the assistant in a project.

mod retrieve;
mod update;

pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// The instructions for the assistant in a project.
#[derive(Clone, Debug)]
pub struct Instructions {
    client: Client,
}

impl Instructions {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Get the project's assistant instructions (markdown).
    ///
    /// `GET /projects/{projectId}/instructions`; `projects.instructions.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().instructions().retrieve("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns 404 if not set. Any project member can read.
    #[doc(alias = "GetProjectsInstructionsByProjectId")]
    pub fn retrieve(&self, project_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, project_id)
    }

    /// Set the project's assistant instructions (markdown, max 50KB).
    ///
    /// `PUT /projects/{projectId}/instructions`; `projects.instructions.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().instructions().update("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Set content to null to clear. Team or project admins only.
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsInstructionsByProjectId")]
    pub fn update(&self, project_id: impl Into<String>) -> Update {
        Update::new(&self.client, project_id)
    }
}
