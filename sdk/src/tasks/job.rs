//! A job by its ID: waiting for it, canceling it, and its result.

use std::{fmt, sync::Arc, time::Duration};

use serde::{Deserialize, Serialize, Serializer};

use super::{
    run::Findings,
    snapshots::Waiting,
    wait::{Awaitable, Phase, Wait},
};
use crate::{
    BoxFuture, Client, JsonObject, Options, Result,
    types::{CancelAction, Job, JobStatus, WorkflowNodeStatus, WorkflowNodeType},
};

impl Client {
    /// Returns a handle for a job, from its ID or from a response. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox").send().await?;
    /// let job = client.job(response);
    /// println!("{}", job.id());
    /// let completed = job.wait().await?;
    ///
    /// // Later, or in another process:
    /// let completed = client.job("job_1").wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Accepts an ID, a [`JobRef`], a [`Job`], and every response with a job. If the job has already ended in the response, it is not
    /// requested again.
    pub fn job(&self, job: impl Into<JobRef>) -> JobHandle {
        let JobRef { job_id, project_id, last } = job.into();
        let client = match project_id {
            Some(project_id) => self.with_options(Options::new().with_project_id(project_id)),
            None => self.clone(),
        };
        JobHandle { client, job_id: job_id.into(), last, creative_units_cost: None, findings: Arc::default() }
    }
}

/// The ID of a job and its project, to store and to continue with in another process.
///
/// ```
/// use scenario_sdk::JobRef;
///
/// let stored = r#"{"jobId":"job_1","projectId":"proj_1"}"#;
/// let job: JobRef = serde_json::from_str(stored).unwrap();
/// assert_eq!(job.job_id, "job_1");
/// assert_eq!(serde_json::to_string(&job).unwrap(), stored);
/// ```
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct JobRef {
    /// The ID of the job.
    pub job_id: String,
    /// The ID of its project, if the client sets one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub project_id: Option<String>,
    /// The state, if the handle was created from a response.
    #[serde(skip)]
    last: Option<Arc<Job>>,
}

impl From<String> for JobRef {
    fn from(job_id: String) -> Self {
        Self { job_id, project_id: None, last: None }
    }
}

impl From<&str> for JobRef {
    fn from(job_id: &str) -> Self {
        job_id.to_owned().into()
    }
}

impl From<&String> for JobRef {
    fn from(job_id: &String) -> Self {
        job_id.clone().into()
    }
}

impl From<Job> for JobRef {
    fn from(job: Job) -> Self {
        Self { job_id: job.job_id.clone(), project_id: None, last: Some(Arc::new(job)) }
    }
}

impl From<&Job> for JobRef {
    fn from(job: &Job) -> Self {
        job.clone().into()
    }
}

/// A handle to wait for a job or cancel it. Returned by [`Client::job`].
///
/// It is cheap to clone, and serializes as its [`JobRef`], without any secret. Dropping it does not cancel the job.
#[derive(Clone)]
pub struct JobHandle {
    client: Client,
    job_id: Arc<str>,
    last: Option<Arc<Job>>,
    creative_units_cost: Option<f64>,
    findings: Arc<Findings>,
}

impl JobHandle {
    /// The job of the response that started it, and its cost.
    pub(crate) fn started(client: Client, job: Job, creative_units_cost: Option<f64>) -> Self {
        let job_id = job.job_id.as_str().into();
        Self { client, job_id, last: Some(Arc::new(job)), creative_units_cost, findings: Arc::default() }
    }

    pub(crate) fn with_findings(mut self, findings: Findings) -> Self {
        self.findings = Arc::new(findings);
        self
    }

    /// The ID of the job.
    pub fn id(&self) -> &str {
        &self.job_id
    }

    /// The ID and the project, to store; `client.job(stored)` recreates the handle.
    pub fn to_ref(&self) -> JobRef {
        let project_id = self.client.options().project_id().map(str::to_owned);
        JobRef { job_id: self.job_id.to_string(), project_id, last: None }
    }

    /// The state of the job in the response that the handle was created from, if any. [`retrieve`](Self::retrieve) requests the current
    /// state.
    pub fn last(&self) -> Option<&Job> {
        self.last.as_deref()
    }

    /// The cost of the run in creative units, if the handle was returned by starting it.
    pub fn creative_units_cost(&self) -> Option<f64> {
        self.creative_units_cost
    }

    /// Findings about the inputs from before the run, such as a single value that was sent as a list of one item.
    pub fn findings(&self) -> &Findings {
        &self.findings
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    /// Requests the current state (`GET /jobs/{jobId}`).
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error): the request failed.
    pub async fn retrieve(&self) -> Result<Job> {
        self.client.jobs().retrieve(self.id()).send().await.map(|response| response.job)
    }

    /// Waits until the job ends; see [`Wait`]. Awaiting it returns a [`CompletedJob`].
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let completed = client.job("job_1").wait().on_progress(|job| eprintln!("{}", job.status)).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`WaitError`](crate::WaitError): the job failed, was canceled, or did not end in time. Each variant has the ID and the last state.
    pub fn wait(&self) -> Wait<Job> {
        let (client, waiting) = (self.client.clone(), Arc::new(Waiting::new(&self.client, self.id())));
        let fetch = move |time: Duration| -> BoxFuture<'static, Result<Job>> {
            let (client, waiting) = (client.clone(), Arc::clone(&waiting));
            Box::pin(async move { waiting.fetch(&client, time).await })
        };
        Wait::new(self.client.clone(), self.id().to_owned(), self.last().cloned(), fetch)
    }

    /// Requests to cancel the job, and returns the outcome (`POST /jobs/{jobId}/action`, `GET /jobs/{jobId}`).
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// use scenario_sdk::Cancellation;
    ///
    /// match client.job("job_1").cancel().await? {
    ///     Cancellation::Canceled(_) => println!("canceled"),
    ///     Cancellation::Requested(_) => println!("accepted; it may still succeed"),
    ///     Cancellation::NotPermitted { reason, .. } => println!("it runs on: {reason}"),
    ///     Cancellation::TooLate(job) => println!("it had ended: {}", job.status),
    ///     _ => {}
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// The API refuses to cancel most jobs, including those of `generate().run_model(…)`: a started run is charged. Canceling does not stop
    /// a [`Wait`], and dropping a [`Wait`] does not cancel the job.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error): the job cannot be retrieved, or the request fails for another reason than that the job cannot be canceled.
    pub async fn cancel(&self) -> Result<Cancellation> {
        let request = self.client.jobs().trigger_action(self.id(), CancelAction::Cancel);
        let acknowledged = match request.send().await {
            Ok(_) => true,
            Err(error) if error.is_bad_request() || error.is_conflict() => {
                let job = self.retrieve().await?;
                return Ok(match job.status.is_terminal() {
                    true => Cancellation::ended(job),
                    false => Cancellation::NotPermitted { reason: error.message().to_owned(), job: Box::new(job) },
                });
            }
            // The outcome is determined by the state of the job.
            Err(error) if error.is_outcome_unknown() => false,
            Err(error) => return Err(error),
        };
        let job = self.retrieve().await?;
        Ok(match job.status.is_terminal() {
            true => Cancellation::ended(job),
            false if acknowledged => Cancellation::Requested(Box::new(job)),
            false => {
                let reason = "the response to the cancel request was lost, and the job is still running".to_owned();
                Cancellation::NotPermitted { reason, job: Box::new(job) }
            }
        })
    }

    /// Blocking version of [`cancel`](Self::cancel); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn cancel_blocking(&self) -> Result<Cancellation> {
        self.client.wait(self.cancel())
    }

    /// Blocking version of [`retrieve`](Self::retrieve); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn retrieve_blocking(&self) -> Result<Job> {
        self.client.wait(self.retrieve())
    }
}

impl Serialize for JobHandle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.to_ref().serialize(serializer)
    }
}

impl fmt::Debug for JobHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JobHandle").field("id", &self.job_id).finish_non_exhaustive()
    }
}

/// The outcome of [`JobHandle::cancel`], with the state of the job after the request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Cancellation {
    /// The job is canceled.
    Canceled(Box<Job>),
    /// The API accepted the request, and the job is still running. It may still be canceled, or end in success.
    Requested(Box<Job>),
    /// The API refused to cancel the job, and the job is still running.
    NotPermitted {
        /// The reason, as given by the API.
        reason: String,
        /// The state of the job.
        job: Box<Job>,
    },
    /// The job had already ended, with success or failure.
    TooLate(Box<Job>),
}

impl Cancellation {
    fn ended(job: Job) -> Self {
        match job.status {
            JobStatus::Canceled => Self::Canceled(Box::new(job)),
            _ => Self::TooLate(Box::new(job)),
        }
    }
}

impl Awaitable for Job {
    type Output = CompletedJob;
    const NOUN: &'static str = "job";

    fn status_text(&self) -> &str {
        self.status.as_str()
    }

    fn phase(&self) -> Phase {
        match self.status {
            JobStatus::Success => Phase::Succeeded,
            JobStatus::Canceled => Phase::Canceled,
            JobStatus::Failure => {
                Phase::Failed { reason: self.metadata.error.clone(), hint: self.metadata.hint.clone() }
            }
            _ => match parked_nodes(self) {
                nodes if nodes.is_empty() => Phase::Running,
                nodes => Phase::Parked(nodes),
            },
        }
    }

    fn progress(&self) -> f64 {
        self.progress
    }

    fn set_progress(&mut self, progress: f64) {
        self.progress = progress;
    }

    fn into_output(self, client: &Client) -> CompletedJob {
        CompletedJob { client: client.clone(), job: self }
    }
}

/// The approval nodes that a workflow waits for: nodes that are pending while all nodes they depend on have finished and no node is
/// processing.
fn parked_nodes(job: &Job) -> Vec<String> {
    let flow = &job.metadata.flow;
    if flow.iter().any(|node| node.status == WorkflowNodeStatus::Processing) {
        return Vec::new();
    }
    let is_done = |id: &String| {
        let mut runs = flow.iter().filter(|node| node.id == *id).peekable();
        let done = [WorkflowNodeStatus::Success, WorkflowNodeStatus::Skipped];
        runs.peek().is_some() && runs.all(|node| done.contains(&node.status))
    };
    let waits_for_user = [WorkflowNodeType::UserApproval, WorkflowNodeType::UserSelection];
    let parked = flow.iter().filter(|node| {
        node.status == WorkflowNodeStatus::Pending
            && waits_for_user.contains(&node.type_)
            && node.depends_on.iter().all(is_done)
    });
    parked.map(|node| node.id.clone()).collect()
}

/// A job that succeeded.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let completed = client.job("job_1").wait().await?;
/// for id in completed.asset_ids() {
///     println!("{id}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct CompletedJob {
    client: Client,
    job: Job,
}

impl CompletedJob {
    /// The ID of the job.
    pub fn id(&self) -> &str {
        &self.job.job_id
    }

    /// The job in its final state.
    pub fn job(&self) -> &Job {
        &self.job
    }

    /// The job in its final state.
    pub fn into_job(self) -> Job {
        self.job
    }

    /// The IDs of the assets that the job created, in order. Empty for jobs with another result; see [`output`](Self::output).
    pub fn asset_ids(&self) -> &[String] {
        &self.job.metadata.asset_ids
    }

    /// The results other than assets, such as prompts or a translation.
    pub fn output(&self) -> &JsonObject {
        &self.job.metadata.output
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }
}
