// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::MemoryResponse;

/// Get the caller's assistant memory scoped to this project (auto-learned).
///
/// `GET /projects/{projectId}/memory`, returned by [`Memory::retrieve`](super::Memory::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.projects().memory().retrieve("project_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
///
/// Returns 404 if empty.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    project_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, project_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_PROJECTS_MEMORY_BY_PROJECT_ID),
            project_id: project_id.into(),
        }
    }

    /// Sends `GET /projects/{projectId}/memory`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<MemoryResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<MemoryResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<MemoryResponse>> {
        wire::get_projects_memory_by_project_id(&self.call, &self.project_id)
    }
}

request!(Retrieve { send: MemoryResponse, raw: MemoryResponse });
