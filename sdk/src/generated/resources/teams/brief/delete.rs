// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::DeletedResponse;

/// Delete the team's Quality Gate brief.
///
/// `DELETE /teams/{teamId}/brief`, returned by [`Brief::delete`](super::Brief::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().brief().delete("team_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Delete {
    call: Call,
    team_id: String,
}

impl Delete {
    pub(super) fn new(client: &Client, team_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_TEAMS_BRIEF_BY_TEAM_ID),
            team_id: team_id.into(),
        }
    }

    /// Sends `DELETE /teams/{teamId}/brief`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<DeletedResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<DeletedResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<DeletedResponse>> {
        wire::delete_teams_brief_by_team_id(&self.call, &self.team_id)
    }
}

request!(Delete { send: DeletedResponse, raw: DeletedResponse });
