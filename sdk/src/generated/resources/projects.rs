// Written by `cargo xtask codegen`; do not edit by hand.

//! Projects: their members, API keys, settings and webhooks.

pub mod api_keys;
pub mod brief;
pub mod instructions;
pub mod members;
pub mod memory;
pub mod watermark;
pub mod webhook_endpoints;

mod create;
mod delete;
mod list;
mod retrieve;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use list::List;
pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// Projects: their members, API keys, settings and webhooks.
#[derive(Clone, Debug)]
pub struct Projects {
    client: Client,
}

impl Projects {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The API keys of a project.
    pub fn api_keys(&self) -> api_keys::ApiKeys {
        api_keys::ApiKeys::new(self.client.clone())
    }

    /// The brief of a project for the quality gate: its brand, style and rules.
    pub fn brief(&self) -> brief::Brief {
        brief::Brief::new(self.client.clone())
    }

    /// The instructions for the assistant in a project.
    pub fn instructions(&self) -> instructions::Instructions {
        instructions::Instructions::new(self.client.clone())
    }

    /// The members of a project.
    pub fn members(&self) -> members::Members {
        members::Members::new(self.client.clone())
    }

    /// What the assistant remembers about the caller in a project.
    pub fn memory(&self) -> memory::Memory {
        memory::Memory::new(self.client.clone())
    }

    /// The watermark on the generated images of a project.
    pub fn watermark(&self) -> watermark::Watermark {
        watermark::Watermark::new(self.client.clone())
    }

    /// The webhook endpoints of a project.
    pub fn webhook_endpoints(&self) -> webhook_endpoints::WebhookEndpoints {
        webhook_endpoints::WebhookEndpoints::new(self.client.clone())
    }

    /// Create a new project.
    ///
    /// `POST /projects`; `projects.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().create("name").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.list`](crate::resources::projects::Projects::list) shows whether it was carried out.
    #[doc(alias = "PostProject")]
    pub fn create(&self, name: impl Into<String>) -> Create {
        Create::new(&self.client, name)
    }

    /// Delete a particular project.
    ///
    /// `DELETE /projects/{projectId}`; `projects.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.projects().delete("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectsByProjectId")]
    pub fn delete(&self, project_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, project_id)
    }

    /// List projects of a team.
    ///
    /// `GET /projects`; `projects.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::projects::List::items) requests all pages on demand.
    #[doc(alias = "GetProjects")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get a project by projectId.
    ///
    /// `GET /projects/{projectId}`; `projects.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().retrieve("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetProjectsByProjectId")]
    pub fn retrieve(&self, project_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, project_id)
    }

    /// Update the name of a Project.
    ///
    /// `PUT /projects/{projectId}`; `projects.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().update("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsByProjectId")]
    pub fn update(&self, project_id: impl Into<String>) -> Update {
        Update::new(&self.client, project_id)
    }
}
