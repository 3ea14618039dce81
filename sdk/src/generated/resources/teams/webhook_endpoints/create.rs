// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WebhookEndpointCreateResponse;
use crate::generated::bodies::TeamsWebhookEndpointsCreateBody;

/// Register a new webhook endpoint for the team, at most 10 of them.
///
/// `POST /teams/{teamId}/webhook-endpoints`, returned by [`WebhookEndpoints::create`](super::WebhookEndpoints::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .webhook_endpoints()
///     .create("team_id", "url", ["*"])
///     .description("description")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `url_`: The URL of the webhook endpoint.
/// - `enabled_events`: The events that trigger the webhook. \['\*'\] indicates that all events are enabled.
///
/// The response carries the secret, which is never returned again.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`teams.webhook_endpoints.list`](crate::resources::teams::webhook_endpoints::WebhookEndpoints::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    team_id: String,
    body: TeamsWebhookEndpointsCreateBody,
}

impl Create {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        url_: impl Into<String>,
        enabled_events: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_WEBHOOK_ENDPOINTS),
            team_id: team_id.into(),
            body: TeamsWebhookEndpointsCreateBody {
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

    /// Sends `POST /teams/{teamId}/webhook-endpoints`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WebhookEndpointCreateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WebhookEndpointCreateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WebhookEndpointCreateResponse>> {
        wire::post_webhook_endpoints(&self.call, &self.team_id, &self.body)
    }
}

request!(Create { send: WebhookEndpointCreateResponse, raw: WebhookEndpointCreateResponse, body: object });
