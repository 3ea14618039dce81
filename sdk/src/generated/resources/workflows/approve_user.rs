// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{ApprovalAction, JobResponse};
use crate::generated::bodies::WorkflowApproveUserBody;

/// Approve a user approval node in a workflow.
///
/// `PUT /workflows/{workflowId}/user-approval`, returned by [`Workflows::approve_user`](super::Workflows::approve_user).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .workflows()
///     .approve_user("workflow_id", "node_id", "workflow_job_id")
///     .action("approve")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `workflow_id`: The ID of the workflow.
/// - `node_id`: The ID of the user approval node to approve in the workflow.
/// - `workflow_job_id`: The ID of the workflow job that contains the user approval node.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ApproveUser {
    call: Call,
    workflow_id: String,
    body: WorkflowApproveUserBody,
}

impl ApproveUser {
    pub(super) fn new(
        client: &Client,
        workflow_id: impl Into<String>,
        node_id: impl Into<String>,
        workflow_job_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_WORKFLOW_USER_APPROVAL_BY_WORKFLOW_ID,
            ),
            workflow_id: workflow_id.into(),
            body: WorkflowApproveUserBody {
                node_id: node_id.into(),
                workflow_job_id: workflow_job_id.into(),
                ..Default::default()
            },
        }
    }

    /// The decision: `approve` continues the workflow, `reject` cancels its job.
    ///
    /// If it is absent, the server approves.
    ///
    /// One of `approve`, `reject`.
    pub fn action(mut self, action: impl Into<ApprovalAction>) -> Self {
        self.body.action = Some(action.into());
        self
    }

    /// Sends `PUT /workflows/{workflowId}/user-approval`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<JobResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<JobResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<JobResponse>> {
        wire::put_workflow_user_approval_by_workflow_id(
            &self.call,
            &self.workflow_id,
            &self.body,
        )
    }
}

request!(ApproveUser { send: JobResponse, raw: JobResponse, body: object });
