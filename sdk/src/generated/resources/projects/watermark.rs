// Written by `cargo xtask codegen`; do not edit by hand.

//! The watermark on the generated images of a project.

mod delete;
mod delete_logo;
mod preview;
mod retrieve;
mod update;
mod update_logo;

pub use delete::Delete;
pub use delete_logo::DeleteLogo;
pub use preview::Preview;
pub use retrieve::Retrieve;
pub use update::Update;
pub use update_logo::UpdateLogo;

use crate::Client;

/// The watermark on the generated images of a project.
#[derive(Clone, Debug)]
pub struct Watermark {
    client: Client,
}

impl Watermark {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Delete the project's forced watermark configuration.
    ///
    /// `DELETE /projects/{projectId}/watermark`; `projects.watermark.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().watermark().delete("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectsWatermarkByProjectId")]
    pub fn delete(&self, project_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, project_id)
    }

    /// Remove the project's watermark logo, falling back to its configured text.
    ///
    /// `DELETE /projects/{projectId}/watermark/logo`; `projects.watermark.delete_logo` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().watermark().delete_logo("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectsWatermarkLogoByProjectId")]
    pub fn delete_logo(&self, project_id: impl Into<String>) -> DeleteLogo {
        DeleteLogo::new(&self.client, project_id)
    }

    /// Draw the given watermark settings on a sample image, without saving them.
    ///
    /// `POST /projects/{projectId}/watermark/preview`; `projects.watermark.preview` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().watermark().preview("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PostProjectsWatermarkPreviewByProjectId")]
    pub fn preview(&self, project_id: impl Into<String>) -> Preview {
        Preview::new(&self.client, project_id)
    }

    /// Get the project's forced watermark configuration.
    ///
    /// `GET /projects/{projectId}/watermark`; `projects.watermark.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().watermark().retrieve("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetProjectsWatermarkByProjectId")]
    pub fn retrieve(&self, project_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, project_id)
    }

    /// Create or update the project's forced watermark configuration.
    ///
    /// `PUT /projects/{projectId}/watermark`; `projects.watermark.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().watermark().update("project_id", true).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsWatermarkByProjectId")]
    pub fn update(&self, project_id: impl Into<String>, enabled: bool) -> Update {
        Update::new(&self.client, project_id, enabled)
    }

    /// Upload the project's watermark logo, used as the mark instead of its text.
    ///
    /// `PUT /projects/{projectId}/watermark/logo`; `projects.watermark.update_logo` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().watermark().update_logo("project_id", "logo").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectsWatermarkLogoByProjectId")]
    pub fn update_logo(
        &self,
        project_id: impl Into<String>,
        logo: impl Into<String>,
    ) -> UpdateLogo {
        UpdateLogo::new(&self.client, project_id, logo)
    }
}
