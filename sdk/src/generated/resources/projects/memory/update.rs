// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::MemoryUpdateResponse;
use crate::generated::bodies::MemoryUpdateBody;

/// Set the caller's assistant memory scoped to this project (markdown, max 30KB).
///
/// `PUT /projects/{projectId}/memory`, returned by [`Memory::update`](super::Memory::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.projects().memory().update("project_id").content("content").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
///
/// Set content to null to clear.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    project_id: String,
    body: MemoryUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, project_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_PROJECTS_MEMORY_BY_PROJECT_ID),
            project_id: project_id.into(),
            body: MemoryUpdateBody {
                ..Default::default()
            },
        }
    }

    /// Markdown content of the memory.
    ///
    /// Set to null to clear. Max size depends on the scope (20-50 KB).
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.body.content = Some(Some(content.into()));
        self
    }

    /// Sends `null` for `content`, which unsets it.
    pub fn clear_content(mut self) -> Self {
        self.body.content = Some(None);
        self
    }

    /// Sends `PUT /projects/{projectId}/memory`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<MemoryUpdateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<MemoryUpdateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<MemoryUpdateResponse>> {
        wire::put_projects_memory_by_project_id(&self.call, &self.project_id, &self.body)
    }
}

request!(Update { send: MemoryUpdateResponse, raw: MemoryUpdateResponse, body: object });
