// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::WebhookEndpointCreateResponse;
use crate::generated::bodies::WebhookEndpointCreateBody;

/// Register a new webhook endpoint for the project.
///
/// `POST /projects/{projectId}/webhook-endpoints`, made by [`WebhookEndpoints::create`](super::WebhookEndpoints::create).
///
/// Its arguments:
///
/// - `project_id`: The id of the project.
/// - `url_`: The URL of the webhook endpoint.
/// - `enabled_events`: The events that trigger the webhook. \['\*'\] indicates that all events are enabled.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
pub struct Create {
    call: Call,
    project_id: String,
    body: WebhookEndpointCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        url_: impl Into<String>,
        enabled_events: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_PROJECT_WEBHOOK_ENDPOINTS),
            project_id: project_id.into(),
            body: WebhookEndpointCreateBody {
                url: url_.into(),
                enabled_events: enabled_events
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
                ..Default::default()
            },
        }
    }

    /// A description of the webhook endpoint.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// Sends `POST /projects/{projectId}/webhook-endpoints`.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<WebhookEndpointCreateResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<WebhookEndpointCreateResponse>> {
        wire::post_project_webhook_endpoints(&self.call, &self.project_id, &self.body)
            .await
    }
}

request!(Create { send: WebhookEndpointCreateResponse, raw: WebhookEndpointCreateResponse, body: object });
