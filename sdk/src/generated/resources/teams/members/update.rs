// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::generated::bodies::TeamsMembersUpdateBody;

/// Update a team member's role and/or consumption limit.
///
/// `PUT /teams/{teamId}/members/{memberId}`, returned by [`Members::update`](super::Members::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client
///     .teams()
///     .members()
///     .update("team_id", "member_id")
///     .max_consumption(1)
///     .role("role")
///     .send()
///     .await?;
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
pub struct Update {
    call: Call,
    team_id: String,
    member_id: String,
    body: TeamsMembersUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_TEAMS_MEMBERS_BY_TEAM_ID_AND_MEMBER_ID,
            ),
            team_id: team_id.into(),
            member_id: member_id.into(),
            body: TeamsMembersUpdateBody {
                ..Default::default()
            },
        }
    }

    /// Max consumption (CU) for this member over the billing period, overriding the team-wide default.
    ///
    /// Use a value `>= 0` to cap, `-1` for unlimited (uncapped), or `null` to remove the override and fall back to the team-wide default.
    pub fn max_consumption(mut self, max_consumption: impl Into<f64>) -> Self {
        self.body.max_consumption = Some(Some(max_consumption.into()));
        self
    }

    /// Sends `null` for `maxConsumption`, which unsets it.
    pub fn clear_max_consumption(mut self) -> Self {
        self.body.max_consumption = Some(None);
        self
    }

    /// For a human member: a built-in team role (`admin` | `member`).
    ///
    /// For an API-key member: a team-plane role — a `;`-separated list of `team.*` scopes (e.g. `"team.members.manage;team.usage.read"`). Only a human team admin can grant a write scope; `team.members.manage` also lets a team key manage the members, API keys and consumption cap of every project of the team.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    /// Sends `PUT /teams/{teamId}/members/{memberId}`.
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
        wire::put_teams_members_by_team_id_and_member_id(
            &self.call,
            &self.team_id,
            &self.member_id,
            &self.body,
        )
    }
}

request!(Update { send: (), raw: serde_json::Value, body: object });
