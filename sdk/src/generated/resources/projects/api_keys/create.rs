// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::ApiKeyCreateResponse;
use crate::generated::bodies::ApiKeyCreateBody;

/// Create an API key for a particular project.
///
/// `POST /projects/{projectId}/api-keys`, returned by [`ApiKeys::create`](super::ApiKeys::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .projects()
///     .api_keys()
///     .create("project_id")
///     .max_consumption(1)
///     .name("name")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.retrieve`](crate::resources::projects::Projects::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    project_id: String,
    body: ApiKeyCreateBody,
}

impl Create {
    pub(super) fn new(client: &Client, project_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_PROJECTS_API_KEYS_BY_PROJECT_ID),
            project_id: project_id.into(),
            body: ApiKeyCreateBody {
                ..Default::default()
            },
        }
    }

    /// Optional spending cap (CU) for this key over the billing period: a value \>= 0 to cap, or -1 for unlimited.
    ///
    /// Omit to inherit the default.
    pub fn max_consumption(mut self, max_consumption: impl Into<f64>) -> Self {
        self.body.max_consumption = Some(max_consumption.into());
        self
    }

    /// The API Key name.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Project role: a built-in role (admin | editor | reader) or a custom inline ";"-separated scope list (e.g. "assets.read;workflows.run").
    ///
    /// Defaults to editor.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.body.role = Some(role.into());
        self
    }

    /// Sends `POST /projects/{projectId}/api-keys`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ApiKeyCreateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ApiKeyCreateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ApiKeyCreateResponse>> {
        wire::post_projects_api_keys_by_project_id(
            &self.call,
            &self.project_id,
            &self.body,
        )
    }
}

request!(Create { send: ApiKeyCreateResponse, raw: ApiKeyCreateResponse, body: object });
