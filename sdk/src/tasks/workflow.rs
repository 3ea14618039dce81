//! Running a workflow: its inputs, its approvals, and what its nodes cost.

use std::{fmt, sync::Arc};

use serde::Serialize;
use tokio::sync::OnceCell;

use super::{
    run::{self, FileInput, Findings, Inputs},
    upload::Uploads,
    wait::Wait,
};
use crate::{
    Client, Error, ErrorKind, JobHandle, JobRef, Result, resources,
    types::{ApprovalAction, DryRunResponse, Job, JobStatus, Workflow, WorkflowStatus},
};

impl Client {
    /// A run of a workflow, with values and local files as its inputs. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let run = client.run_workflow("wflow_1").input("text1", "a fox").max_cost(20).start().await?;
    /// println!("{}", run.id());
    /// let completed = run.wait().await?;
    /// println!("{:?} for {} CU", completed.asset_ids(), run.total_cost().await?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn run_workflow(&self, workflow_id: impl Into<String>) -> WorkflowRun {
        WorkflowRun {
            client: self.clone(),
            workflow_id: workflow_id.into(),
            inputs: Inputs::default(),
            max_cost: None,
            hide_files: false,
            workflow: Arc::default(),
            uploads: Arc::default(),
        }
    }

    /// A run of a workflow by the id of its job, as to approve a node in another process. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// client.workflow_handle("job_1").approve("approve1").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn workflow_handle(&self, job: impl Into<JobRef>) -> WorkflowHandle {
        WorkflowHandle { job: self.job(job), workflow_id: Arc::default() }
    }
}

/// A run of a workflow. Made by [`Client::run_workflow`]; [`check`](Self::check) and [`price`](Self::price) are free,
/// [`start`](Self::start) pays.
///
/// What is sent, uploaded and looked up is as for a [`Run`](crate::Run) of a model, by what the workflow says of its inputs
/// (`GET /workflows/{workflowId}`).
#[derive(Clone)]
#[must_use = "nothing is sent before it is started"]
pub struct WorkflowRun {
    client: Client,
    workflow_id: String,
    inputs: Inputs,
    max_cost: Option<f64>,
    hide_files: bool,
    workflow: Arc<OnceCell<Workflow>>,
    uploads: Arc<Uploads>,
}

impl WorkflowRun {
    /// Sets one input, by the name that the workflow gives it, as `text1`. It replaces what was set before.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.inputs.set(name, &value);
        self
    }

    /// Sets several inputs at once.
    pub fn inputs<N: Into<String>, V: Serialize>(self, inputs: impl IntoIterator<Item = (N, V)>) -> Self {
        inputs.into_iter().fold(self, |run, (name, value)| run.input(name, value))
    }

    /// Sets an input to a file, or adds one, as [`Run::file`](crate::Run::file) does.
    pub fn file(mut self, name: impl Into<String>, file: impl Into<FileInput>) -> Self {
        self.inputs.add_file(name, file.into());
        self
    }

    /// Hides the assets of uploaded files in the web application. Default: they are shown.
    pub fn hide_files(mut self, hide: bool) -> Self {
        self.hide_files = hide;
        self
    }

    /// Sets the cost limit of the run, in creative units. Default: no limit. [`start`](Self::start) then asks for the price first.
    pub fn max_cost(mut self, creative_units: impl Into<f64>) -> Self {
        self.max_cost = Some(creative_units.into());
        self
    }

    /// Compares the inputs with what the workflow says of them (`GET /workflows/{workflowId}`), as [`Run::check`](crate::Run::check) does.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) where a value cannot be sent, or the workflow is not ready;
    /// [`is_file`](Error::is_file) where a file cannot be read; or the error of the request.
    pub async fn check(&self) -> Result<Findings> {
        self.inputs.open().await?;
        Ok(run::findings(&self.inputs, &self.workflow().await?.inputs))
    }

    /// Returns the price of all nodes: `PUT /workflows/{workflowId}/run?dryRun=true`. Runs nothing and charges nothing.
    ///
    /// Local files are uploaded first, which is free and leaves assets; [`start`](Self::start) does not upload them again.
    ///
    /// # Errors
    ///
    /// As of [`start`](Self::start), without the limit of the cost.
    pub async fn price(&self) -> Result<DryRunResponse> {
        self.prepare().await?.0.dry_run().await
    }

    /// Starts the run, and returns a handle with the id of its job: `PUT /workflows/{workflowId}/run`. **It is charged.**
    ///
    /// # Errors
    ///
    /// As of [`Run::start`](crate::Run::start); and [`is_invalid_input`](Error::is_invalid_input) where the workflow is not ready.
    pub async fn start(self) -> Result<WorkflowHandle> {
        let (request, findings) = self.prepare().await?;
        if let Some(limit) = self.max_cost {
            let price = request.clone().dry_run().await?.creative_units_cost;
            run::refuse_above(limit, price, &format!("the run of {}", self.workflow_id))?;
        }
        let started = request.send().await?;
        let job = JobHandle::started(self.client, started.job, started.creative_units_cost).with_findings(findings);
        Ok(WorkflowHandle { job, workflow_id: Arc::new(OnceCell::new_with(Some(self.workflow_id))) })
    }

    /// All that is free: the request that only has to be sent.
    async fn prepare(&self) -> Result<(resources::workflows::Run, Findings)> {
        self.inputs.open().await?;
        let declared = &self.workflow().await?.inputs;
        let completed = run::complete(&self.client, &self.inputs, declared, &self.uploads, self.hide_files).await?;
        Ok((self.client.workflows().run(&self.workflow_id).inputs(completed.0), completed.1))
    }

    async fn workflow(&self) -> Result<&Workflow> {
        let request = || async {
            let response = self.client.workflows().retrieve(&self.workflow_id).send().await?;
            Ok::<_, Error>(response.workflow)
        };
        let workflow = self.workflow.get_or_try_init(request).await?;
        match workflow.status {
            WorkflowStatus::Draft | WorkflowStatus::Deleted => {
                let message = format!(
                    "the workflow {} has the status {}, and only one that is ready can be run: finish it in the web application",
                    self.workflow_id, workflow.status
                );
                Err(Error::task(ErrorKind::InvalidInput, message, None))
            }
            _ => Ok(workflow),
        }
    }

    /// Checks as [`check`](Self::check) does, and blocks this thread until the findings are there.
    ///
    /// # Errors
    ///
    /// As [`check`](Self::check), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn check_blocking(&self) -> Result<Findings> {
        self.client.wait(self.check())
    }

    /// Returns the price as [`price`](Self::price) does, and blocks this thread until it is there.
    ///
    /// # Errors
    ///
    /// As [`price`](Self::price), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn price_blocking(&self) -> Result<DryRunResponse> {
        self.client.wait(self.price())
    }

    /// Starts the run as [`start`](Self::start) does, and blocks this thread until it is started.
    ///
    /// # Errors
    ///
    /// As [`start`](Self::start), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn start_blocking(self) -> Result<WorkflowHandle> {
        let client = self.client.clone();
        client.wait(self.start())
    }
}

/// The names of its inputs, without their values.
impl fmt::Debug for WorkflowRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.inputs.names().collect();
        f.debug_struct("WorkflowRun")
            .field("workflow_id", &self.workflow_id)
            .field("inputs", &names)
            .finish_non_exhaustive()
    }
}

/// A run of a workflow that was started. Made by [`WorkflowRun::start`] and [`Client::workflow_handle`].
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// use scenario_sdk::WaitError;
///
/// let run = client.run_workflow("wflow_1").input("text1", "a fox").start().await?;
/// let completed = loop {
///     match run.wait().await {
///         Err(WaitError::NeedsApproval { nodes, .. }) => {
///             for node in nodes {
///                 run.approve(node).await?;
///             }
///         }
///         ended => break ended?,
///     }
/// };
/// # Ok(())
/// # }
/// ```
///
/// It is cheap to clone. Dropping it does nothing to the run.
#[derive(Clone, Debug)]
pub struct WorkflowHandle {
    job: JobHandle,
    workflow_id: Arc<OnceCell<String>>,
}

impl WorkflowHandle {
    /// The id of the workflow's job.
    pub fn id(&self) -> &str {
        self.job.id()
    }

    /// The workflow's job, as to store it or to cancel it.
    pub fn job(&self) -> &JobHandle {
        &self.job
    }

    /// Waits until the workflow ends; see [`JobHandle::wait`].
    ///
    /// Awaiting it returns [`WaitError::NeedsApproval`](crate::WaitError::NeedsApproval) when a node waits for an approval. As a stream it
    /// goes on after [`WaitEvent::NeedsApproval`](crate::WaitEvent::NeedsApproval), so that the node can be approved meanwhile.
    pub fn wait(&self) -> Wait<Job> {
        self.job.wait()
    }

    /// Approves a node that the run waits at, and returns the job: `PUT /workflows/{workflowId}/user-approval`.
    ///
    /// # Errors
    ///
    /// [`Error`], as of any request, as when the node does not wait for an approval. If the response was lost,
    /// [`is_outcome_unknown`](Error::is_outcome_unknown) is true: waiting shows whether the run goes on.
    pub async fn approve(&self, node_id: impl Into<String>) -> Result<Job> {
        self.decide(node_id.into(), None).await
    }

    /// Rejects a node that the run waits at, which ends the run, and returns the job: `PUT /workflows/{workflowId}/user-approval`.
    ///
    /// # Errors
    ///
    /// As of [`approve`](Self::approve).
    pub async fn reject(&self, node_id: impl Into<String>) -> Result<Job> {
        self.decide(node_id.into(), Some(ApprovalAction::Reject)).await
    }

    async fn decide(&self, node_id: String, action: Option<ApprovalAction>) -> Result<Job> {
        let workflow_id = self.workflow_id.get_or_try_init(|| self.read_workflow_id()).await?;
        let request = self.job.client().workflows().approve_user(workflow_id, node_id, self.id());
        let request = match action {
            Some(action) => request.action(action),
            None => request,
        };
        Ok(request.send().await?.job)
    }

    async fn read_workflow_id(&self) -> Result<String> {
        let job = self.job.retrieve().await?;
        job.metadata.workflow_id.ok_or_else(|| {
            let message = format!("the job {} is not of a workflow", self.id());
            Error::task(ErrorKind::InvalidInput, message, None)
        })
    }

    /// Adds up what the nodes were charged until now, in creative units: `GET /jobs/{jobId}` for the run and for each node with a job.
    ///
    /// The workflow's own job costs nothing. Nodes that failed and are refunded are left out.
    ///
    /// # Errors
    ///
    /// [`Error`], as of any request.
    pub async fn total_cost(&self) -> Result<f64> {
        let mut total = 0.0;
        let mut jobs = vec![self.id().to_owned()];
        while let Some(id) = jobs.pop() {
            let job = self.job.client().jobs().retrieve(id).send().await?.job;
            total += charged(&job);
            // A node may be a workflow, too.
            jobs.extend(job.metadata.flow.into_iter().filter_map(|node| node.job_id));
        }
        Ok(total)
    }

    /// Approves as [`approve`](Self::approve) does, and blocks this thread until it is done.
    ///
    /// # Errors
    ///
    /// As [`approve`](Self::approve), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn approve_blocking(&self, node_id: impl Into<String>) -> Result<Job> {
        self.job.client().wait(self.decide(node_id.into(), None))
    }

    /// Rejects as [`reject`](Self::reject) does, and blocks this thread until it is done.
    ///
    /// # Errors
    ///
    /// As [`reject`](Self::reject), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn reject_blocking(&self, node_id: impl Into<String>) -> Result<Job> {
        self.job.client().wait(self.decide(node_id.into(), Some(ApprovalAction::Reject)))
    }

    /// Adds up the cost as [`total_cost`](Self::total_cost) does, and blocks this thread until it is there.
    ///
    /// # Errors
    ///
    /// As [`total_cost`](Self::total_cost), and when no thread can be started.
    #[cfg(feature = "blocking")]
    pub fn total_cost_blocking(&self) -> Result<f64> {
        self.job.client().wait(self.total_cost())
    }
}

/// What a job was charged: its cost with add-ons, or nothing where it is refunded.
fn charged(job: &Job) -> f64 {
    let Some(billing) = &job.billing else { return 0.0 };
    let is_refunded = job.status == JobStatus::Failure && billing.disable_refund != Some(true);
    match is_refunded {
        true => 0.0,
        false if billing.cu_cost_details.is_empty() => billing.cu_cost.unwrap_or(0.0),
        false => billing.cu_cost_details.values().sum(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn a_job_is_charged_with_its_additions_unless_it_is_refunded() {
        let charged = |status: &str, billing: Value| {
            let job = json!({ "jobId": "job_1", "status": status, "billing": billing });
            charged(&serde_json::from_value(job).unwrap())
        };
        assert_eq!(charged("success", json!({ "cuCost": 6 })), 6.0);
        assert_eq!(charged("success", json!({ "cuCost": 6, "cuCostDetails": { "a": 6, "quality-gate": 1.25 } })), 7.25);
        assert_eq!(charged("failure", json!({ "cuCost": 6 })), 0.0);
        assert_eq!(charged("failure", json!({ "cuCost": 6, "disableRefund": true })), 6.0);
        assert_eq!(charged("success", Value::Null), 0.0);
    }
}
