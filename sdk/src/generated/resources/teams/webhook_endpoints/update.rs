// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WebhookEndpointUpdateResponse;
use crate::generated::bodies::TeamsWebhookEndpointsUpdateBody;

/// Update a particular webhook endpoint for a team.
///
/// `PUT /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`, returned by [`WebhookEndpoints::update`](super::WebhookEndpoints::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .webhook_endpoints()
///     .update("team_id", "webhook_endpoint_id")
///     .description("description")
///     .enabled(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `webhook_endpoint_id`: The ID of the webhook endpoint.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    team_id: String,
    webhook_endpoint_id: String,
    body: TeamsWebhookEndpointsUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_WEBHOOK_ENDPOINTS_BY_ID),
            team_id: team_id.into(),
            webhook_endpoint_id: webhook_endpoint_id.into(),
            body: TeamsWebhookEndpointsUpdateBody {
                ..Default::default()
            },
        }
    }

    /// A description of the webhook endpoint.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// Whether the webhook is enabled.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    /// The events that trigger the webhook. \['\*'\] indicates that all events are enabled.
    pub fn enabled_events(
        mut self,
        enabled_events: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.enabled_events = Some(
            enabled_events.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The URL of the webhook endpoint.
    ///
    /// Must be an absolute http(s) URL.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sends `PUT /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WebhookEndpointUpdateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WebhookEndpointUpdateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WebhookEndpointUpdateResponse>> {
        wire::put_webhook_endpoints_by_id(
            &self.call,
            &self.team_id,
            &self.webhook_endpoint_id,
            &self.body,
        )
    }
}

request!(Update { send: WebhookEndpointUpdateResponse, raw: WebhookEndpointUpdateResponse, body: object });
