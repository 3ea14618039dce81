// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WebhookEndpointListResponse;

/// List the project's webhook endpoints.
///
/// `GET /projects/{projectId}/webhook-endpoints`, returned by [`WebhookEndpoints::list`](super::WebhookEndpoints::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.projects().webhook_endpoints().list("project_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    project_id: String,
}

impl List {
    pub(super) fn new(client: &Client, project_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_PROJECT_WEBHOOK_ENDPOINTS),
            project_id: project_id.into(),
        }
    }

    /// Sends `GET /projects/{projectId}/webhook-endpoints`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WebhookEndpointListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WebhookEndpointListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WebhookEndpointListResponse>> {
        wire::get_project_webhook_endpoints(&self.call, &self.project_id)
    }
}

request!(List { send: WebhookEndpointListResponse, raw: WebhookEndpointListResponse });
