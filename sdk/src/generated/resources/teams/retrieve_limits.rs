// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::TeamLimitsResponse;

/// Retrieve current limits for a team.
///
/// `GET /teams/{teamId}/limits`, returned by [`Teams::retrieve_limits`](super::Teams::retrieve_limits).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().retrieve_limits("team_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RetrieveLimits {
    call: Call,
    team_id: String,
}

impl RetrieveLimits {
    pub(super) fn new(client: &Client, team_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_TEAMS_LIMITS_BY_TEAM_ID),
            team_id: team_id.into(),
        }
    }

    /// Sends `GET /teams/{teamId}/limits`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TeamLimitsResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TeamLimitsResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TeamLimitsResponse>> {
        wire::get_teams_limits_by_team_id(&self.call, &self.team_id)
    }
}

request!(RetrieveLimits { send: TeamLimitsResponse, raw: TeamLimitsResponse });
