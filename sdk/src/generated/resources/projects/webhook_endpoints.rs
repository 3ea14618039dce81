// Written by `cargo xtask codegen`; do not edit by hand.

//! The webhook endpoints of a project.

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

/// The webhook endpoints of a project.
#[derive(Clone, Debug)]
pub struct WebhookEndpoints {
    client: Client,
}

impl WebhookEndpoints {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// The webhook events sent to an endpoint of a project.
    pub fn events(&self) -> events::Events {
        events::Events::new(self.client.clone())
    }

    /// Register a new webhook endpoint for the project.
    ///
    /// `POST /projects/{projectId}/webhook-endpoints`; `projects.webhook_endpoints.create` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .projects()
    ///     .webhook_endpoints()
    ///     .create("project_id", "url", ["*"])
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`projects.webhook_endpoints.list`](crate::resources::projects::webhook_endpoints::WebhookEndpoints::list) shows whether it was carried out.
    #[doc(alias = "PostProjectWebhookEndpoints")]
    pub fn create(
        &self,
        project_id: impl Into<String>,
        url_: impl Into<String>,
        enabled_events: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Create {
        Create::new(&self.client, project_id, url_, enabled_events)
    }

    /// Delete a particular webhook endpoint by its ID.
    ///
    /// `DELETE /projects/{projectId}/webhook-endpoints/{webhookEndpointId}`; `projects.webhook_endpoints.delete` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.projects().webhook_endpoints().delete("project_id", "webhook_endpoint_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteProjectWebhookEndpointById")]
    pub fn delete(
        &self,
        project_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Delete {
        Delete::new(&self.client, project_id, webhook_endpoint_id)
    }

    /// List the project's webhook endpoints.
    ///
    /// `GET /projects/{projectId}/webhook-endpoints`; `projects.webhook_endpoints.list` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.projects().webhook_endpoints().list("project_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetProjectWebhookEndpoints")]
    pub fn list(&self, project_id: impl Into<String>) -> List {
        List::new(&self.client, project_id)
    }

    /// Update a particular webhook endpoint for a project.
    ///
    /// `PUT /projects/{projectId}/webhook-endpoints/{webhookEndpointId}`; `projects.webhook_endpoints.update` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .projects()
    ///     .webhook_endpoints()
    ///     .update("project_id", "webhook_endpoint_id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutProjectWebhookEndpointById")]
    pub fn update(
        &self,
        project_id: impl Into<String>,
        webhook_endpoint_id: impl Into<String>,
    ) -> Update {
        Update::new(&self.client, project_id, webhook_endpoint_id)
    }
}
