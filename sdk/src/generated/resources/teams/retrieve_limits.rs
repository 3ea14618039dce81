// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::TeamLimitsResponse;

/// Retrieve current limits for a team.
///
/// `GET /teams/{teamId}/limits`, made by [`Teams::retrieve_limits`](super::Teams::retrieve_limits).
///
/// Its arguments:
///
/// - `team_id`: The id of the team.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<TeamLimitsResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<TeamLimitsResponse>> {
        wire::get_teams_limits_by_team_id(&self.call, &self.team_id).await
    }
}

request!(RetrieveLimits { send: TeamLimitsResponse, raw: TeamLimitsResponse });
