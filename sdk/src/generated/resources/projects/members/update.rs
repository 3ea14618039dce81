// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ProjectResponse;
use crate::generated::bodies::MemberUpdateBody;

/// Change a member role.
///
/// `PUT /projects/{projectId}/members/{memberId}`, returned by [`Members::update`](super::Members::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .projects()
///     .members()
///     .update("project_id", "member_id")
///     .role("role")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `member_id`: The ID of the member.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    project_id: String,
    member_id: String,
    body: MemberUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_PROJECTS_MEMBERS_BY_PROJECT_ID_AND_MEMBER_ID,
            ),
            project_id: project_id.into(),
            member_id: member_id.into(),
            body: MemberUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The role you want to give the member.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    /// Sends `PUT /projects/{projectId}/members/{memberId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ProjectResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ProjectResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ProjectResponse>> {
        wire::put_projects_members_by_project_id_and_member_id(
            &self.call,
            &self.project_id,
            &self.member_id,
            &self.body,
        )
    }
}

request!(Update { send: ProjectResponse, raw: ProjectResponse, body: object });
