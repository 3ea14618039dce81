// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::WebhookEventListResponse;

/// List the project's webhook events.
///
/// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events`, returned by [`Events::list`](super::Events::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .projects()
///     .webhook_endpoints()
///     .events()
///     .list("project_id", "webhook_endpoint_id")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `webhook_endpoint_id`: The ID of the webhook endpoint.
///
/// Returns one page of a list. [`items`](crate::resources::projects::webhook_endpoints::events::List::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    project_id: String,
    webhook_endpoint_id: String,
    pagination_token: Option<String>,
}

impl List {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::GET_PROJECT_WEBHOOK_ENDPOINT_EVENTS),
            project_id: project_id.into(),
            webhook_endpoint_id: webhook_endpoint_id.into(),
            pagination_token: None,
        }
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WebhookEventListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WebhookEventListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WebhookEventListResponse>> {
        wire::get_project_webhook_endpoint_events(
            &self.call,
            &self.project_id,
            &self.webhook_endpoint_id,
            self.pagination_token.as_deref(),
        )
    }
}

paged!(List -> WebhookEventListResponse, token pagination_token);
request!(List { send: WebhookEventListResponse, raw: WebhookEventListResponse });
