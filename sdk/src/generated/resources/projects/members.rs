// Written by `cargo xtask codegen`; do not edit by hand.

//! The members of a project.

mod create;
mod delete;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use update::Update;

use crate::Client;

/// The members of a project.
#[derive(Clone, Debug)]
pub struct Members {
    client: Client,
}

impl Members {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Add a member to the project.
    ///
    /// `POST /projects/{projectId}/members`; `projects.members.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().members().create("project_id", "user_id", "role").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.retrieve`](crate::resources::projects::Projects::retrieve) shows whether it was carried out.
    #[doc(alias = "PostProjectsMembersByProjectId")]
    pub fn create(
        &self,
        project_id: impl Into<String>,
        user_id: impl Into<String>,
        role: impl Into<String>,
    ) -> Create {
        Create::new(&self.client, project_id, user_id, role)
    }

    /// Remove a member from the project.
    ///
    /// `DELETE /projects/{projectId}/members/{memberId}`; `projects.members.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().members().delete("project_id", "member_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectsMembersByProjectIdAndMemberId")]
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, project_id, member_id)
    }

    /// Change a member role.
    ///
    /// `PUT /projects/{projectId}/members/{memberId}`; `projects.members.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().members().update("project_id", "member_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsMembersByProjectIdAndMemberId")]
    pub fn update(
        &self,
        project_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, project_id, member_id)
    }
}
