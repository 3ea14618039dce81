// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Delete workflow.
///
/// `DELETE /workflows/{workflowId}`, returned by [`Workflows::delete`](super::Workflows::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.workflows().delete("workflow_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `workflow_id`: The workflow ID to delete.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Delete {
    call: Call,
    workflow_id: String,
}

impl Delete {
    pub(super) fn new(client: &Client, workflow_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_WORKFLOWS_BY_WORKFLOW_ID),
            workflow_id: workflow_id.into(),
        }
    }

    /// Sends `DELETE /workflows/{workflowId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<()> {
        let request = self.wire();
        self.call.send_for_status(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<serde_json::Value>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<serde_json::Value>> {
        wire::delete_workflows_by_workflow_id(&self.call, &self.workflow_id)
    }
}

request!(Delete { send: (), raw: serde_json::Value });
