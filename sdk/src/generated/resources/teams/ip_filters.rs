// Written by `cargo xtask codegen`; do not edit by hand.

//! The IP detection filters of a team.

mod create;
mod delete;
mod draft_instruction;
mod list;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use draft_instruction::DraftInstruction;
pub use list::List;
pub use update::Update;

use crate::Client;
use crate::types::IpDetectionCategory;

/// The IP detection filters of a team.
#[derive(Clone, Debug)]
pub struct IpFilters {
    client: Client,
}

impl IpFilters {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Create a custom IP-detection filter for a team (built-in filters are toggled via PUT /teams/{teamId}/ip-filters/{filterId}).
    ///
    /// `POST /teams/{teamId}/ip-filters`; `teams.ip_filters.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().ip_filters().create("team_id", "name", "artist-style").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`teams.ip_filters.list`](crate::resources::teams::ip_filters::IpFilters::list) shows whether it was carried out.
    #[doc(alias = "PostTeamsIpFiltersByTeamId")]
    pub fn create(
        &self,
        team_id: impl Into<String>,
        name: impl Into<String>,
        category: impl Into<IpDetectionCategory>,
    ) -> Create {
        Create::new(&self.client, team_id, name, category)
    }

    /// Delete a custom IP-detection filter for a team.
    ///
    /// `DELETE /teams/{teamId}/ip-filters/{filterId}`; `teams.ip_filters.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().ip_filters().delete("team_id", "filter_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteTeamsIpFiltersByTeamIdAndFilterId")]
    pub fn delete(
        &self,
        team_id: impl Into<String>,
        filter_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, team_id, filter_id)
    }

    /// Draft a custom IP-detection filter instruction from reference assets (the caller must have read access to every asset).
    ///
    /// `POST /teams/{teamId}/ip-filters/draft-instruction`; `teams.ip_filters.draft_instruction` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().ip_filters().draft_instruction("team_id", ["asset_id"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`usages.list`](crate::resources::usages::Usages::list) shows whether it was carried out.
    #[doc(alias = "PostTeamsIpFiltersDraftInstructionByTeamId")]
    pub fn draft_instruction(
        &self,
        team_id: impl Into<String>,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> DraftInstruction {
        DraftInstruction::new(&self.client, team_id, asset_ids)
    }

    /// List the built-in and custom IP-detection filters available to a team, with their enabled state.
    ///
    /// `GET /teams/{teamId}/ip-filters`; `teams.ip_filters.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().ip_filters().list("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeamsIpFiltersByTeamId")]
    pub fn list(&self, team_id: impl Into<String>) -> List {
        List::new(&self.client, team_id)
    }

    /// Enable, disable, or override a built-in or custom IP-detection filter for a team.
    ///
    /// `PUT /teams/{teamId}/ip-filters/{filterId}`; `teams.ip_filters.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().ip_filters().update("team_id", "filter_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutTeamsIpFiltersByTeamIdAndFilterId")]
    pub fn update(
        &self,
        team_id: impl Into<String>,
        filter_id: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, team_id, filter_id)
    }
}
