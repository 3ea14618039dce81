// Written by `cargo xtask codegen`; do not edit by hand.

//! The members of a team.

mod create;
mod delete;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use update::Update;

use crate::Client;

/// The members of a team.
#[derive(Clone, Debug)]
pub struct Members {
    client: Client,
}

impl Members {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Add a member to the team.
    ///
    /// `POST /teams/{teamId}/members`; `teams.members.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().members().create("team_id", "email").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`teams.retrieve`](crate::resources::teams::Teams::retrieve) shows whether it was carried out.
    #[doc(alias = "PostTeamsMembersByTeamId")]
    pub fn create(
        &self,
        team_id: impl Into<String>,
        email: impl Into<String>,
    ) -> Create {
        Create::new(&self.client, team_id, email)
    }

    /// Remove a member from the team.
    ///
    /// `DELETE /teams/{teamId}/members/{memberId}`; `teams.members.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.teams().members().delete("team_id", "member_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteTeamsMembersByTeamIdAndMemberId")]
    pub fn delete(
        &self,
        team_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, team_id, member_id)
    }

    /// Update a team member's role and/or consumption limit.
    ///
    /// `PUT /teams/{teamId}/members/{memberId}`; `teams.members.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.teams().members().update("team_id", "member_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutTeamsMembersByTeamIdAndMemberId")]
    pub fn update(
        &self,
        team_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, team_id, member_id)
    }
}
