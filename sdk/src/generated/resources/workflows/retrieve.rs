// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::WorkflowResponse;

/// Get workflow by ID.
///
/// `GET /workflows/{workflowId}`, made by [`Workflows::retrieve`](super::Workflows::retrieve).
///
/// Its arguments:
///
/// - `workflow_id`: The workflow ID to retrieve.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<WorkflowResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<WorkflowResponse>> {
        wire::get_workflows_by_workflow_id(&self.call, &self.workflow_id).await
    }
}

request!(Retrieve { send: WorkflowResponse, raw: WorkflowResponse });
