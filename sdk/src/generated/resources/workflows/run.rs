// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::JsonObject;
use crate::types::{DryRunResponse, WorkflowRunResponse};

/// Run a workflow.
///
/// `PUT /workflows/{workflowId}/run`, returned by [`Workflows::run`](super::Workflows::run).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .workflows()
///     .run("workflow_id")
///     .input("prompt", "a fox in the snow")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `workflow_id`: The ID of the workflow.
///
/// - Costs creative units. [`dry_run`](crate::resources::workflows::Run::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Run {
    call: Call,
    workflow_id: String,
    body: JsonObject,
}

impl Run {
    pub(super) fn new(client: &Client, workflow_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_WORKFLOW_RUN_BY_WORKFLOW_ID),
            workflow_id: workflow_id.into(),
            body: JsonObject::new(),
        }
    }

    /// Sets one input, by its name in the model or workflow.
    ///
    /// If a model expects a list, pass a list even for one item: the API drops a single value and still charges the run.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        let name = name.into();
        if let Some(value) = self.call.value(&name, &value) {
            self.body.insert(name, value);
        }
        self
    }

    /// Sets several inputs at once.
    pub fn inputs<N: Into<String>, V: Serialize>(
        self,
        inputs: impl IntoIterator<Item = (N, V)>,
    ) -> Self {
        inputs
            .into_iter()
            .fold(self, |request, (name, value)| request.input(name, value))
    }

    /// Sends `PUT /workflows/{workflowId}/run`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WorkflowRunResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WorkflowRunResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WorkflowRunResponse>> {
        wire::put_workflow_run_by_workflow_id(&self.call, &self.workflow_id, &self.body)
    }

    /// Returns the price: `PUT /workflows/{workflowId}/run?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::put_workflow_run_by_workflow_id_dry_run(
            &self.call,
            &self.workflow_id,
            "true",
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `PUT /workflows/{workflowId}/run?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::put_workflow_run_by_workflow_id_dry_run(
            &self.call,
            &self.workflow_id,
            "api",
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Run { send: WorkflowRunResponse, raw: WorkflowRunResponse, dry_run: DryRunResponse });
