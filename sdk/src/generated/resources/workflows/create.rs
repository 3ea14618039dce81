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
use crate::generated::bodies::WorkflowCreateBody;

/// Create workflow.
///
/// `POST /workflows`, returned by [`Workflows::create`](super::Workflows::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.workflows().create("name", "description").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `name`: The name of the workflow.
/// - `description`: The description of the workflow.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`workflows.list`](crate::resources::workflows::Workflows::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    body: WorkflowCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_WORKFLOWS),
            body: WorkflowCreateBody {
                name: name.into(),
                description: description.into(),
            },
        }
    }

    /// Sends `POST /workflows`.
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
        wire::post_workflows(&self.call, &self.body)
    }
}

request!(Create { send: WorkflowResponse, raw: WorkflowResponse, body: object });
