// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Delete a particular webhook endpoint by its ID.
///
/// `DELETE /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`, returned by [`WebhookEndpoints::delete`](super::WebhookEndpoints::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.teams().webhook_endpoints().delete("team_id", "webhook_endpoint_id").send().await?;
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
pub struct Delete {
    call: Call,
    team_id: String,
    webhook_endpoint_id: String,
}

impl Delete {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_WEBHOOK_ENDPOINT_BY_ID),
            team_id: team_id.into(),
            webhook_endpoint_id: webhook_endpoint_id.into(),
        }
    }

    /// Sends `DELETE /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<()> {
        let request = self.wire();
        self.call.send_for_status(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<serde_json::Value>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<serde_json::Value>> {
        wire::delete_webhook_endpoint_by_id(
            &self.call,
            &self.team_id,
            &self.webhook_endpoint_id,
        )
    }
}

request!(Delete { send: (), raw: serde_json::Value });
