// Written by `cargo xtask codegen`; do not edit by hand.

//! The watermark on the generated images of a team.

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

/// The watermark on the generated images of a team.
#[derive(Clone, Debug)]
pub struct Watermark {
    client: Client,
}

impl Watermark {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Delete the team's forced watermark configuration.
    ///
    /// `DELETE /teams/{teamId}/watermark`; `teams.watermark.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().watermark().delete("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteTeamsWatermarkByTeamId")]
    pub fn delete(&self, team_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, team_id)
    }

    /// Remove the team's watermark logo, falling back to its configured text.
    ///
    /// `DELETE /teams/{teamId}/watermark/logo`; `teams.watermark.delete_logo` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().watermark().delete_logo("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteTeamsWatermarkLogoByTeamId")]
    pub fn delete_logo(&self, team_id: impl Into<String>) -> DeleteLogo {
        DeleteLogo::new(&self.client, team_id)
    }

    /// Draw the given watermark settings on a sample image, without saving them.
    ///
    /// `POST /teams/{teamId}/watermark/preview`; `teams.watermark.preview` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().watermark().preview("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PostTeamsWatermarkPreviewByTeamId")]
    pub fn preview(&self, team_id: impl Into<String>) -> Preview {
        Preview::new(&self.client, team_id)
    }

    /// Get the team's forced watermark configuration.
    ///
    /// `GET /teams/{teamId}/watermark`; `teams.watermark.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().watermark().retrieve("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeamsWatermarkByTeamId")]
    pub fn retrieve(&self, team_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, team_id)
    }

    /// Create or update the team's forced watermark configuration.
    ///
    /// `PUT /teams/{teamId}/watermark`; `teams.watermark.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().watermark().update("team_id", true).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutTeamsWatermarkByTeamId")]
    pub fn update(&self, team_id: impl Into<String>, enabled: bool) -> Update {
        Update::new(&self.client, team_id, enabled)
    }

    /// Upload the team's watermark logo, used as the mark instead of its text.
    ///
    /// `PUT /teams/{teamId}/watermark/logo`; `teams.watermark.update_logo` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().watermark().update_logo("team_id", "logo").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutTeamsWatermarkLogoByTeamId")]
    pub fn update_logo(
        &self,
        team_id: impl Into<String>,
        logo: impl Into<String>,
    ) -> UpdateLogo {
        UpdateLogo::new(&self.client, team_id, logo)
    }
}
