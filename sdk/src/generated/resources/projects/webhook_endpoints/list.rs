// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::WebhookEndpointListResponse;

/// List the project's webhook endpoints.
///
/// `GET /projects/{projectId}/webhook-endpoints`, made by [`WebhookEndpoints::list`](super::WebhookEndpoints::list).
///
/// Its arguments:
///
/// - `project_id`: The id of the project.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<WebhookEndpointListResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<WebhookEndpointListResponse>> {
        wire::get_project_webhook_endpoints(&self.call, &self.project_id).await
    }
}

request!(List { send: WebhookEndpointListResponse, raw: WebhookEndpointListResponse });
