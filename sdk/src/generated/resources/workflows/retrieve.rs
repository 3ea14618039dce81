// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WorkflowResponse;

/// Get workflow by ID.
///
/// `GET /workflows/{workflowId}`, returned by [`Workflows::retrieve`](super::Workflows::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.workflows().retrieve("workflow_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `workflow_id`: The workflow ID to retrieve.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    workflow_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, workflow_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_WORKFLOWS_BY_WORKFLOW_ID),
            workflow_id: workflow_id.into(),
        }
    }

    /// Sends `GET /workflows/{workflowId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WorkflowResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WorkflowResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WorkflowResponse>> {
        wire::get_workflows_by_workflow_id(&self.call, &self.workflow_id)
    }
}

request!(Retrieve { send: WorkflowResponse, raw: WorkflowResponse });
