// Written by `cargo xtask codegen`; do not edit by hand.

//! Workflows: graphs of models and tools that run as one job.

mod approve_user;
mod create;
mod delete;
mod get_tags;
mod list;
mod retrieve;
mod run;
mod update;
mod user_selection;

pub use approve_user::ApproveUser;
pub use create::Create;
pub use delete::Delete;
pub use get_tags::GetTags;
pub use list::List;
pub use retrieve::Retrieve;
pub use run::Run;
pub use update::Update;
pub use user_selection::UserSelection;

use crate::Client;
use crate::types::UserSelectionAction;

/// Workflows: graphs of models and tools that run as one job.
#[derive(Clone, Debug)]
pub struct Workflows {
    client: Client,
}

impl Workflows {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Approve a user approval node in a workflow.
    ///
    /// `PUT /workflows/{workflowId}/user-approval`; `workflows.approve_user` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .workflows()
    ///     .approve_user("workflow_id", "node_id", "workflow_job_id")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve) shows whether it was carried out.
    #[doc(alias = "PutWorkflowUserApprovalByWorkflowId")]
    pub fn approve_user(
        &self,
        workflow_id: impl Into<String>,
        node_id: impl Into<String>,
        workflow_job_id: impl Into<String>,
    ) -> ApproveUser {
        ApproveUser::new(&self.client, workflow_id, node_id, workflow_job_id)
    }

    /// Create workflow.
    ///
    /// `POST /workflows`; `workflows.create` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.workflows().create("name", "description").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`workflows.list`](crate::resources::workflows::Workflows::list) shows whether it was carried out.
    #[doc(alias = "PostWorkflows")]
    pub fn create(
        &self,
        name: impl Into<String>,
        description: impl Into<String>,
    ) -> Create {
        Create::new(&self.client, name, description)
    }

    /// Delete workflow.
    ///
    /// `DELETE /workflows/{workflowId}`; `workflows.delete` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.workflows().delete("workflow_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "DeleteWorkflowsByWorkflowId")]
    pub fn delete(&self, workflow_id: impl Into<String>) -> Delete {
        Delete::new(&self.client, workflow_id)
    }

    /// Get all unique tags from workflows in a project (all privacy levels).
    ///
    /// `GET /workflows/tags`; `workflows.get_tags` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.workflows().get_tags().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Optionally filter by status.
    #[doc(alias = "GetWorkflowsTags")]
    pub fn get_tags(&self) -> GetTags {
        GetTags::new(&self.client)
    }

    /// List workflows.
    ///
    /// `GET /workflows`; `workflows.list` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.workflows().list().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Returns one page of a list. [`items`](crate::resources::workflows::List::items) requests all pages on demand.
    #[doc(alias = "GetWorkflows")]
    pub fn list(&self) -> List {
        List::new(&self.client)
    }

    /// Get workflow by ID.
    ///
    /// `GET /workflows/{workflowId}`; `workflows.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.workflows().retrieve("workflow_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetWorkflowsByWorkflowId")]
    pub fn retrieve(&self, workflow_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, workflow_id)
    }

    /// Run a workflow.
    ///
    /// `PUT /workflows/{workflowId}/run`; `workflows.run` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .workflows()
    ///     .run("workflow_id")
    ///     .input("prompt", "a fox in the snow")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// - Costs creative units. [`dry_run`](crate::resources::workflows::Run::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PutWorkflowRunByWorkflowId")]
    pub fn run(&self, workflow_id: impl Into<String>) -> Run {
        Run::new(&self.client, workflow_id)
    }

    /// Update workflow.
    ///
    /// `PUT /workflows/{workflowId}`; `workflows.update` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.workflows().update("workflow_id").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Idempotent: it is retried even if its response is lost.
    #[doc(alias = "PutWorkflowsByWorkflowId")]
    pub fn update(&self, workflow_id: impl Into<String>) -> Update {
        Update::new(&self.client, workflow_id)
    }

    /// Respond to a user-selection node in a workflow.
    ///
    /// `PUT /workflows/{workflowId}/user-selection`; `workflows.user_selection` in Scenario's documentation; declared by the official Python SDK 2.4.0.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client
    ///     .workflows()
    ///     .user_selection("workflow_id", "project_id", "node_id", "workflow_job_id", "reject")
    ///     .send()
    ///     .await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Pass action="select" with selectedIndices to pick items and resume the workflow, or action="reject" to mark the node Rejected and cancel the workflow.
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.retrieve`](crate::resources::jobs::Jobs::retrieve) shows whether it was carried out.
    #[doc(alias = "PutWorkflowUserSelectionByWorkflowId")]
    pub fn user_selection(
        &self,
        workflow_id: impl Into<String>,
        project_id: impl Into<String>,
        node_id: impl Into<String>,
        workflow_job_id: impl Into<String>,
        action: impl Into<UserSelectionAction>,
    ) -> UserSelection {
        UserSelection::new(
            &self.client,
            workflow_id,
            project_id,
            node_id,
            workflow_job_id,
            action,
        )
    }

    /// The same as [`workflows.approve_user`](crate::resources::workflows::Workflows::approve_user).
    pub fn user_approval(
        &self,
        workflow_id: impl Into<String>,
        node_id: impl Into<String>,
        workflow_job_id: impl Into<String>,
    ) -> crate::resources::workflows::ApproveUser {
        self.client.workflows().approve_user(workflow_id, node_id, workflow_job_id)
    }
}
