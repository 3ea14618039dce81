// Written by `cargo xtask codegen`; do not edit by hand.

//! The webhook events sent to an endpoint of a project.

mod list;
mod retrieve;

pub use list::List;
pub use retrieve::Retrieve;

use crate::Client;

/// The webhook events sent to an endpoint of a project.
#[derive(Clone, Debug)]
pub struct Events {
    client: Client,
}

impl Events {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// List the project's webhook events.
    ///
    /// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events`; `projects.webhook_endpoints.events.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
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
    /// Returns one page of a list. [`items`](crate::resources::projects::webhook_endpoints::events::List::items) requests all pages on demand.
    #[doc(alias = "GetProjectWebhookEndpointEvents")]
    pub fn list(
        &self,
        project_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> List {
        List::new(&self.client, project_id, webhook_endpoint_id)
    }

    /// Retrieve one delivery event of one of the project's webhook endpoints.
    ///
    /// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`; `projects.webhook_endpoints.events.retrieve` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .projects()
    ///     .webhook_endpoints()
    ///     .events()
    ///     .retrieve("project_id", "webhook_endpoint_id", "event_id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetProjectWebhookEndpointEventById")]
    pub fn retrieve(
        &self,
        project_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
        event_id: impl Into<String>,
    ) -> Retrieve {
        Retrieve::new(&self.client, project_id, webhook_endpoint_id, event_id)
    }
}
