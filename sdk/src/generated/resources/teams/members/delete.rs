// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Remove a member from the team.
///
/// `DELETE /teams/{teamId}/members/{memberId}`, returned by [`Members::delete`](super::Members::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.teams().members().delete("team_id", "member_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `member_id`: The ID of the member.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Delete {
    call: Call,
    team_id: String,
    member_id: String,
}

impl Delete {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::DELETE_TEAMS_MEMBERS_BY_TEAM_ID_AND_MEMBER_ID,
            ),
            team_id: team_id.into(),
            member_id: member_id.into(),
        }
    }

    /// Sends `DELETE /teams/{teamId}/members/{memberId}`.
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
        wire::delete_teams_members_by_team_id_and_member_id(
            &self.call,
            &self.team_id,
            &self.member_id,
        )
    }
}

request!(Delete { send: (), raw: serde_json::Value });
