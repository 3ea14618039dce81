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
use crate::generated::bodies::ProjectCreateBody;

/// Create a new project.
///
/// `POST /projects`, returned by [`Projects::create`](super::Projects::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.projects().create("name").auto_join(true).privacy_mode(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `name`: The name of the project.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.list`](crate::resources::projects::Projects::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    team_id: Option<String>,
    body: ProjectCreateBody,
}

impl Create {
    pub(super) fn new(client: &Client, name: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_PROJECT),
            team_id: None,
            body: ProjectCreateBody {
                name: name.into(),
                ..Default::default()
            },
        }
    }

    /// Whether to automatically join the project as admin.
    pub fn auto_join(mut self, auto_join: bool) -> Self {
        self.body.auto_join = Some(auto_join);
        self
    }

    /// Whether to create the project in privacyMode.
    ///
    /// Default is false.
    pub fn privacy_mode(mut self, privacy_mode: bool) -> Self {
        self.body.privacy_mode = Some(privacy_mode);
        self
    }

    /// The teamId used for ownership resource management.
    ///
    /// Either to assert ownership or to set the owner of the resource(s).
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// Sends `POST /projects`.
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
        wire::post_project(&self.call, self.team_id.as_deref(), &self.body)
    }
}

request!(Create { send: ProjectResponse, raw: ProjectResponse, body: object });
