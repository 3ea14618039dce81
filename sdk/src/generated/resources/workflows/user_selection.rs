// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{JobResponse, UserSelectionAction};
use crate::generated::bodies::WorkflowUserSelectionBody;

/// Respond to a user-selection node in a workflow.
///
/// `PUT /workflows/{workflowId}/user-selection`, returned by [`Workflows::user_selection`](super::Workflows::user_selection).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .workflows()
///     .user_selection("workflow_id", "project_id", "node_id", "workflow_job_id", "reject")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `workflow_id`: The ID of the workflow.
/// - `project_id`: The projectId used for ownership resource management.
/// - `node_id`: The ID of the user selection node to act on in the workflow.
/// - `workflow_job_id`: The ID of the workflow job that contains the user selection node.
/// - `action`: Decision taken on the selection node. "select" persists the picked items and advances the workflow; "reject" marks it Rejected and cancels the workflow. One of `reject`, `select`.
///
/// Pass action="select" with selectedIndices to pick items and resume the workflow, or action="reject" to mark the node Rejected and cancel the workflow.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UserSelection {
    call: Call,
    workflow_id: String,
    project_id: String,
    body: WorkflowUserSelectionBody,
}

impl UserSelection {
    pub(super) fn new(
        client: &Client,
        workflow_id: impl Into<String>,
        project_id: impl Into<String>,
        node_id: impl Into<String>,
        workflow_job_id: impl Into<String>,
        action: impl Into<UserSelectionAction>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_WORKFLOW_USER_SELECTION_BY_WORKFLOW_ID,
            ),
            workflow_id: workflow_id.into(),
            project_id: project_id.into(),
            body: WorkflowUserSelectionBody {
                node_id: node_id.into(),
                workflow_job_id: workflow_job_id.into(),
                action: action.into(),
                ..Default::default()
            },
        }
    }

    /// Zero-based indices into the node's `items` (the candidate list frozen when the node started processing).
    ///
    /// Required when action is "select". Order is preserved in the node output.
    pub fn selected_indices(
        mut self,
        selected_indices: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.body.selected_indices = Some(selected_indices.into_iter().collect());
        self
    }

    /// Sends `PUT /workflows/{workflowId}/user-selection`.
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
        wire::put_workflow_user_selection_by_workflow_id(
            &self.call,
            &self.workflow_id,
            &self.project_id,
            &self.body,
        )
    }
}

request!(UserSelection { send: JobResponse, raw: JobResponse, body: object });
