// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Withdraw a user invitation on the team.
///
/// `DELETE /teams/{teamId}/invitations`, returned by [`Teams::delete_invitations`](super::Teams::delete_invitations).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.teams().delete_invitations("team_id", "email").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `email`: The invitation email to withdraw from the team.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteInvitations {
    call: Call,
    team_id: String,
    email: String,
}

impl DeleteInvitations {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_TEAMS_INVITATIONS_BY_TEAM_ID),
            team_id: team_id.into(),
            email: email.into(),
        }
    }

    /// Sends `DELETE /teams/{teamId}/invitations`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<()> {
        let request = self.wire();
        self.call.send_for_status(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<serde_json::Value>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<serde_json::Value>> {
        wire::delete_teams_invitations_by_team_id(&self.call, &self.team_id, &self.email)
    }
}

request!(DeleteInvitations { send: (), raw: serde_json::Value });
