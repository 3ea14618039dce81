// Written by `cargo xtask codegen`; do not edit by hand.

//! The webhook endpoints of a team.

pub mod events;

mod create;
mod delete;
mod list;
mod update;

pub use create::Create;
pub use delete::Delete;
pub use list::List;
pub use update::Update;

use crate::Client;

/// The webhook endpoints of a team.
#[derive(Clone, Debug)]
pub struct WebhookEndpoints {
    client: Client,
}

impl WebhookEndpoints {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The webhook events sent to an endpoint of a team.
    pub fn events(&self) -> events::Events {
        events::Events::new(self.client.clone())
    }

    /// Register a new webhook endpoint for the team, at most 10 of them.
    ///
    /// `POST /teams/{teamId}/webhook-endpoints`; `teams.webhook_endpoints.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().webhook_endpoints().create("team_id", "url", ["*"]).send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// The response carries the secret, which is never returned again.
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`teams.webhook_endpoints.list`](crate::resources::teams::webhook_endpoints::WebhookEndpoints::list) shows whether it was carried out.
    #[doc(alias = "PostWebhookEndpoints")]
    pub fn create(
        &self,
        team_id: impl Into<String>,
        url_: impl Into<String>,
        enabled_events: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Create {
        Create::new(&self.client, team_id, url_, enabled_events)
    }

    /// Delete a particular webhook endpoint by its ID.
    ///
    /// `DELETE /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`; `teams.webhook_endpoints.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.teams().webhook_endpoints().delete("team_id", "webhook_endpoint_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteWebhookEndpointById")]
    pub fn delete(
        &self,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, team_id, webhook_endpoint_id)
    }

    /// List the team's webhook endpoints.
    ///
    /// `GET /teams/{teamId}/webhook-endpoints`; `teams.webhook_endpoints.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.teams().webhook_endpoints().list("team_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetTeamWebhookEndpoints")]
    pub fn list(&self, team_id: impl Into<String>) -> List {
        List::new(&self.client, team_id)
    }

    /// Update a particular webhook endpoint for a team.
    ///
    /// `PUT /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`; `teams.webhook_endpoints.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .teams()
    ///     .webhook_endpoints()
    ///     .update("team_id", "webhook_endpoint_id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutWebhookEndpointsById")]
    pub fn update(
        &self,
        team_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, team_id, webhook_endpoint_id)
    }
}
