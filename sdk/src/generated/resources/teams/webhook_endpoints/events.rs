// Written by `cargo xtask codegen`; do not edit by hand.

//! The webhook events sent to an endpoint of a team.

mod list;
mod retrieve;

pub use list::List;
pub use retrieve::Retrieve;

use crate::Client;

/// The webhook events sent to an endpoint of a team.
#[derive(Clone, Debug)]
pub struct Events {
    client: Client,
}

impl Events {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List the delivery events of one of the team's webhook endpoints.
    ///
    /// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events`; `teams.webhook_endpoints.events.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .teams()
    ///     .webhook_endpoints()
    ///     .events()
    ///     .list("team_id", "webhook_endpoint_id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::teams::webhook_endpoints::events::List::items) requests all pages on demand.
    #[doc(alias = "GetTeamWebhookEndpointEvents")]
    pub fn list(
        &self,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> List {
        List::new(&self.client, team_id, webhook_endpoint_id)
    }

    /// Retrieve one delivery event of one of the team's webhook endpoints.
    ///
    /// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`; `teams.webhook_endpoints.events.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
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
    #[doc(alias = "GetTeamWebhookEndpointEventById")]
    pub fn retrieve(
        &self,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Retrieve {
        Retrieve::new(&self.client, team_id, webhook_endpoint_id, event_id)
    }
}
