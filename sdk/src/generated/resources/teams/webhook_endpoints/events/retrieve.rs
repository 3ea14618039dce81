// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WebhookEventResponse;

/// Retrieve one delivery event of one of the team's webhook endpoints.
///
/// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`, returned by [`Events::retrieve`](super::Events::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .webhook_endpoints()
///     .events()
///     .retrieve("team_id", "webhook_endpoint_id", "event_id")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `webhook_endpoint_id`: The ID of the webhook endpoint.
/// - `event_id`: The ID of the webhook event.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    team_id: String,
    webhook_endpoint_id: String,
    event_id: String,
}

impl Retrieve {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::GET_TEAM_WEBHOOK_ENDPOINT_EVENT_BY_ID),
            team_id: team_id.into(),
            webhook_endpoint_id: webhook_endpoint_id.into(),
            event_id: event_id.into(),
        }
    }

    /// Sends `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WebhookEventResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WebhookEventResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WebhookEventResponse>> {
        wire::get_team_webhook_endpoint_event_by_id(
            &self.call,
            &self.team_id,
            &self.webhook_endpoint_id,
            &self.event_id,
        )
    }
}

request!(Retrieve { send: WebhookEventResponse, raw: WebhookEventResponse });
