// Written by `cargo xtask codegen`; do not edit by hand.

//! The API keys of a project.

mod create;
mod delete;

pub use create::Create;
pub use delete::Delete;

use crate::Client;

/// The API keys of a project.
#[derive(Clone, Debug)]
pub struct ApiKeys {
    client: Client,
}

impl ApiKeys {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Create an API key for a particular project.
    ///
    /// `POST /projects/{projectId}/api-keys`; `projects.api_keys.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().api_keys().create("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.retrieve`](crate::resources::projects::Projects::retrieve) shows whether it was carried out.
    #[doc(alias = "PostProjectsApiKeysByProjectId")]
    pub fn create(&self, project_id: impl Into<String>) -> Create {
        Create::new(&self.client, project_id)
    }

    /// Delete a particular api key.
    ///
    /// `DELETE /projects/{projectId}/api-keys/{keyId}`; `projects.api_keys.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.projects().api_keys().delete("project_id", "key_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectsApiKeysByProjectIdAndKeyId")]
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, project_id, key_id)
    }
}
