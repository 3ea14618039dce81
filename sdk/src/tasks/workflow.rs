//! Running a workflow: its inputs, its approvals, and the cost of its nodes.

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
    /// Creates a run of a workflow, with values and local files as inputs. Nothing is sent until it is started.
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

    /// Returns a handle for a workflow run by the ID of its job, for example to approve a node in another process. Nothing is sent.
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

/// A run of a workflow. Returned by [`Client::run_workflow`]; [`check`](Self::check) and [`price`](Self::price) are free,
/// [`start`](Self::start) is charged.
///
/// Inputs are sent, uploaded and looked up as for a [`Run`](crate::Run) of a model, based on the workflow's declared inputs (`GET
/// /workflows/{workflowId}`).
#[derive(Clone)]
#[must_use = "nothing is sent until it is started"]
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
    /// Sets one input by its name in the workflow, for example `text1`. Replaces an earlier value.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.inputs.set(name, &value);
        self
    }

    /// Sets several inputs at once.
    pub fn inputs<N: Into<String>, V: Serialize>(self, inputs: impl IntoIterator<Item = (N, V)>) -> Self {
        inputs.into_iter().fold(self, |run, (name, value)| run.input(name, value))
    }

    /// Sets an input to a file, or adds a file to it; see [`Run::file`](crate::Run::file).
    pub fn file(mut self, name: impl Into<String>, file: impl Into<FileInput>) -> Self {
        self.inputs.add_file(name, file.into());
        self
    }

    /// Hides the assets of uploaded files in the web application. Default: they are shown.
    pub fn hide_files(mut self, hide: bool) -> Self {
        self.hide_files = hide;
        self
    }

    /// Sets the cost limit of the run, in creative units. Default: no limit. [`start`](Self::start) then requests the price first.
    pub fn max_cost(mut self, creative_units: impl Into<f64>) -> Self {
        self.max_cost = Some(creative_units.into());
        self
    }

    /// Checks the inputs against the workflow's declared inputs (`GET /workflows/{workflowId}`); see [`Run::check`](crate::Run::check).
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](Error::is_invalid_input) if a value cannot be sent or the workflow is not ready; [`is_file`](Error::is_file) if
    /// a file cannot be read; or the error of the request.
    pub async fn check(&self) -> Result<Findings> {
        self.inputs.open().await?;
        Ok(run::findings(&self.inputs, &self.workflow().await?.inputs))
    }

    /// Returns the price of all nodes: `PUT /workflows/{workflowId}/run?dryRun=true`. Nothing is run or charged.
    ///
    /// Local files are uploaded first, which is free and leaves assets; [`start`](Self::start) does not upload them again.
    ///
    /// # Errors
    ///
    /// Same errors as [`start`](Self::start), except the cost limit.
    pub async fn price(&self) -> Result<DryRunResponse> {
        self.prepare().await?.0.dry_run().await
    }

    /// Starts the run and returns a handle for its job: `PUT /workflows/{workflowId}/run`. **The run is charged.**
    ///
    /// # Errors
    ///
    /// Same errors as [`Run::start`](crate::Run::start), and [`is_invalid_input`](Error::is_invalid_input) if the workflow is not ready.
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

    /// Does all free steps, and returns the request, ready to be sent.
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
                    "the workflow {} has the status {}, and only a workflow with the status `ready` can be run: finish it in the web application",
                    self.workflow_id, workflow.status
                );
                Err(Error::task(ErrorKind::InvalidInput, message, None))
            }
            _ => Ok(workflow),
        }
    }

    /// Blocking version of [`check`](Self::check); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn check_blocking(&self) -> Result<Findings> {
        self.client.wait(self.check())
    }

    /// Blocking version of [`price`](Self::price); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn price_blocking(&self) -> Result<DryRunResponse> {
        self.client.wait(self.price())
    }

    /// Blocking version of [`start`](Self::start); see [blocking methods](crate::Client#blocking-methods).
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

/// A handle of a started workflow run. Returned by [`WorkflowRun::start`] and [`Client::workflow_handle`].
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
/// It is cheap to clone. Dropping it does not cancel the run.
#[derive(Clone, Debug)]
pub struct WorkflowHandle {
    job: JobHandle,
    workflow_id: Arc<OnceCell<String>>,
}

impl WorkflowHandle {
    /// The ID of the workflow's job.
    pub fn id(&self) -> &str {
        self.job.id()
    }

    /// The job of the workflow, for example to store or cancel it.
    pub fn job(&self) -> &JobHandle {
        &self.job
    }

    /// Waits until the workflow ends; see [`JobHandle::wait`].
    ///
    /// Awaiting it returns [`WaitError::NeedsApproval`](crate::WaitError::NeedsApproval) when a node waits for an approval. As a stream it
    /// continues after [`WaitEvent::NeedsApproval`](crate::WaitEvent::NeedsApproval), so that the node can be approved meanwhile.
    pub fn wait(&self) -> Wait<Job> {
        self.job.wait()
    }

    /// Approves a node that the run waits for, and returns the job: `PUT /workflows/{workflowId}/user-approval`.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request failed, for example because the node does not wait for an approval. If the response was lost,
    /// [`is_outcome_unknown`](Error::is_outcome_unknown) is true: wait to see whether the run continues.
    pub async fn approve(&self, node_id: impl Into<String>) -> Result<Job> {
        self.decide(node_id.into(), None).await
    }

    /// Rejects a node that the run waits for, which ends the run, and returns the job: `PUT /workflows/{workflowId}/user-approval`.
    ///
    /// # Errors
    ///
    /// Same errors as [`approve`](Self::approve).
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
            let message = format!("the job {} is not a workflow job", self.id());
            Error::task(ErrorKind::InvalidInput, message, None)
        })
    }

    /// Returns the total cost of the nodes so far, in creative units: `GET /jobs/{jobId}` for the run and for each node with a job.
    ///
    /// The workflow's own job costs nothing. Failed nodes that are refunded are not counted.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request failed.
    pub async fn total_cost(&self) -> Result<f64> {
        let mut total = 0.0;
        let mut jobs = vec![self.id().to_owned()];
        while let Some(id) = jobs.pop() {
            let job = self.job.client().jobs().retrieve(id).send().await?.job;
            total += charged(&job);
            // A node may itself be a workflow.
            jobs.extend(job.metadata.flow.into_iter().filter_map(|node| node.job_id));
        }
        Ok(total)
    }

    /// Blocking version of [`approve`](Self::approve); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn approve_blocking(&self, node_id: impl Into<String>) -> Result<Job> {
        self.job.client().wait(self.decide(node_id.into(), None))
    }

    /// Blocking version of [`reject`](Self::reject); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn reject_blocking(&self, node_id: impl Into<String>) -> Result<Job> {
        self.job.client().wait(self.decide(node_id.into(), Some(ApprovalAction::Reject)))
    }

    /// Blocking version of [`total_cost`](Self::total_cost); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn total_cost_blocking(&self) -> Result<f64> {
        self.job.client().wait(self.total_cost())
    }
}

/// The cost of a job including add-ons, or zero if it is refunded.
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
