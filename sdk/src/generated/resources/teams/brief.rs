// Written by `cargo xtask codegen`; do not edit by hand.

//! The brief of a team for the quality gate: its brand, style and rules.

mod delete;
mod retrieve;
mod update;

pub use delete::Delete;
pub use retrieve::Retrieve;
pub use update::Update;

use crate::Client;

/// The brief of a team for the quality gate: its brand, style and rules.
#[derive(Clone, Debug)]
pub struct Brief {
    client: Client,
}

impl Brief {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Delete the team's Quality Gate brief.
    ///
    /// `DELETE /teams/{teamId}/brief`; `teams.brief.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().brief().delete("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteTeamsBriefByTeamId")]
    pub fn delete(&self, team_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, team_id)
    }

    /// Get the team's Quality Gate brief.
    ///
    /// `GET /teams/{teamId}/brief`; `teams.brief.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().brief().retrieve("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeamsBriefByTeamId")]
    pub fn retrieve(&self, team_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, team_id)
    }

    /// Create or update the team's Quality Gate brief.
    ///
    /// `PUT /teams/{teamId}/brief`; `teams.brief.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().brief().update("team_id", "body").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutTeamsBriefByTeamId")]
    pub fn update(
        &self,
        team_id: impl Into<String>,
        body_: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, team_id, body_)
    }
}
