// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{WorkflowGetTagsResponse, WorkflowStatus};

/// Get all unique tags from workflows in a project (all privacy levels).
///
/// `GET /workflows/tags`, returned by [`Workflows::get_tags`](super::Workflows::get_tags).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.workflows().get_tags().status("deleted").send().await?;
/// # Ok(()) }
/// ```
///
/// Optionally filter by status.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetTags {
    call: Call,
    status: Option<WorkflowStatus>,
}

impl GetTags {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_WORKFLOWS_TAGS),
            status: None,
        }
    }

    /// The status of the workflows to return.
    ///
    /// Only available when privacy=private/unlisted. Default undefined value returns all statuses for private, `ready` for public.
    ///
    /// One of `deleted`, `draft`, `ready`.
    pub fn status(mut self, status: impl Into<WorkflowStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sends `GET /workflows/tags`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WorkflowGetTagsResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WorkflowGetTagsResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WorkflowGetTagsResponse>> {
        wire::get_workflows_tags(&self.call, self.status.as_ref())
    }
}

request!(GetTags { send: WorkflowGetTagsResponse, raw: WorkflowGetTagsResponse });
