// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{InvitationRole, TeamResponse};
use crate::generated::bodies::TeamsMembersCreateBody;

/// Add a member to the team.
///
/// `POST /teams/{teamId}/members`, returned by [`Members::create`](super::Members::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .members()
///     .create("team_id", "email")
///     .project_ids(["project_id"])
///     .role("admin")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `email`: The email of the user you want to add to your team.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`teams.retrieve`](crate::resources::teams::Teams::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    team_id: String,
    body: TeamsMembersCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        email: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_TEAMS_MEMBERS_BY_TEAM_ID),
            team_id: team_id.into(),
            body: TeamsMembersCreateBody {
                email: email.into(),
                ..Default::default()
            },
        }
    }

    /// The project IDs for which the user is invited.
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.project_ids = Some(
            project_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The role you want to give the user.
    ///
    /// One of `admin`, `member`.
    pub fn role(mut self, role: impl Into<InvitationRole>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    /// Sends `POST /teams/{teamId}/members`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TeamResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TeamResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TeamResponse>> {
        wire::post_teams_members_by_team_id(&self.call, &self.team_id, &self.body)
    }
}

request!(Create { send: TeamResponse, raw: TeamResponse, body: object });
