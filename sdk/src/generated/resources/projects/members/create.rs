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
use crate::generated::bodies::MemberCreateBody;

/// Add a member to the project.
///
/// `POST /projects/{projectId}/members`, returned by [`Members::create`](super::Members::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.projects().members().create("project_id", "user_id", "role").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `user_id`: The userId of the user you want to add to your project.
/// - `role`: The role you want to give the user.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.retrieve`](crate::resources::projects::Projects::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    project_id: String,
    body: MemberCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        user_id: impl Into<String>,
        role: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_PROJECTS_MEMBERS_BY_PROJECT_ID),
            project_id: project_id.into(),
            body: MemberCreateBody {
                user_id: user_id.into(),
                role: role.into(),
            },
        }
    }

    /// Sends `POST /projects/{projectId}/members`.
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
        wire::post_projects_members_by_project_id(
            &self.call,
            &self.project_id,
            &self.body,
        )
    }
}

request!(Create { send: ProjectResponse, raw: ProjectResponse, body: object });
