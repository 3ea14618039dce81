// Written by `cargo xtask codegen`; do not edit by hand.

//! Teams: their members, plan, limits and settings.

pub mod brief;
pub mod ip_filters;
pub mod members;
pub mod watermark;
pub mod webhook_endpoints;

mod delete_invitations;
mod list;
mod retrieve;
mod retrieve_limits;
mod update;

pub use delete_invitations::DeleteInvitations;
pub use list::List;
pub use retrieve::Retrieve;
pub use retrieve_limits::RetrieveLimits;
pub use update::Update;

use crate::Client;

/// Teams: their members, plan, limits and settings.
#[derive(Clone, Debug)]
pub struct Teams {
    client: Client,
}

impl Teams {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The brief of a team for the quality gate: its brand, style and rules.
    pub fn brief(&self) -> brief::Brief {
        brief::Brief::new(self.client.clone())
    }

    /// The IP detection filters of a team.
    pub fn ip_filters(&self) -> ip_filters::IpFilters {
        ip_filters::IpFilters::new(self.client.clone())
    }

    /// The members of a team.
    pub fn members(&self) -> members::Members {
        members::Members::new(self.client.clone())
    }

    /// The watermark on the generated images of a team.
    pub fn watermark(&self) -> watermark::Watermark {
        watermark::Watermark::new(self.client.clone())
    }

    /// The webhook endpoints of a team.
    pub fn webhook_endpoints(&self) -> webhook_endpoints::WebhookEndpoints {
        webhook_endpoints::WebhookEndpoints::new(self.client.clone())
    }

    /// Withdraw a user invitation on the team.
    ///
    /// `DELETE /teams/{teamId}/invitations`; `teams.delete_invitations` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.teams().delete_invitations("team_id", "email").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteTeamsInvitationsByTeamId")]
    pub fn delete_invitations(
        &self,
        team_id: impl Into<String>,
        email: impl Into<String>,
    ) -> DeleteInvitations {
        DeleteInvitations::new(&self.client, team_id, email)
    }

    /// List the teams the user belongs to.
    ///
    /// `GET /teams`; `teams.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().list().send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeams")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get the details of a team.
    ///
    /// `GET /teams/{teamId}`; `teams.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().retrieve("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeamsByTeamId")]
    pub fn retrieve(&self, team_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, team_id)
    }

    /// Retrieve current limits for a team.
    ///
    /// `GET /teams/{teamId}/limits`; `teams.retrieve_limits` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().retrieve_limits("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeamsLimitsByTeamId")]
    pub fn retrieve_limits(&self, team_id: impl Into<String>) -> RetrieveLimits {
        RetrieveLimits::new(&self.client, team_id)
    }

    /// Update a particular team.
    ///
    /// `PUT /teams/{teamId}`; `teams.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().update("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutTeamsByTeamId")]
    pub fn update(&self, team_id: impl Into<String>) -> Update {
        Update::new(&self.client, team_id)
    }
}
