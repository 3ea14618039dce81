use std::{fmt, sync::Arc, time::Duration};

use crate::{
    BoxFuture, Client, JobHandle, Result,
    tasks::{
        snapshots::Waiters,
        wait::{Awaitable, Phase, Wait},
    },
    types::{CancelAction, Model, ModelStatus, TrainTriggerResponse},
};

impl Client {
    /// Returns a handle for a training by the ID of its model, for example to wait for it in another process. Nothing is sent.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let model = client.training("model_1").wait().await?;
    /// println!("{:?}", model.name);
    /// # Ok(())
    /// # }
    /// ```
    pub fn training(&self, model_id: impl Into<String>) -> TrainingHandle {
        let model_id: String = model_id.into();
        TrainingHandle { client: self.clone(), model_id: model_id.into(), job: None, last: None }
    }
}

/// A handle of a started training. Returned by [`Training::start`](crate::Training::start) and [`Client::training`].
///
/// It is cheap to clone. Dropping it does not cancel the training.
#[derive(Clone)]
pub struct TrainingHandle {
    client: Client,
    model_id: Arc<str>,
    job: Option<JobHandle>,
    last: Option<Arc<Model>>,
}

impl TrainingHandle {
    pub(super) fn started(client: Client, started: TrainTriggerResponse) -> Self {
        let TrainTriggerResponse { job, model, creative_units_cost, .. } = started;
        let model_id = model.id.as_str().into();
        // The response can have the status from before the training, for example if a model is trained again.
        let last = (model.status == ModelStatus::Training).then(|| Arc::new(model));
        Self { job: Some(JobHandle::started(client.clone(), job, creative_units_cost)), client, model_id, last }
    }

    /// The ID of the model, for [`Client::training`].
    pub fn model_id(&self) -> &str {
        &self.model_id
    }

    /// The job of the training, if the handle was returned by starting it. After a failure, its `metadata.error` says why.
    pub fn job(&self) -> Option<&JobHandle> {
        self.job.as_ref()
    }

    /// The cost of the training in creative units, if the handle was returned by starting it.
    pub fn creative_units_cost(&self) -> Option<f64> {
        self.job.as_ref().and_then(JobHandle::creative_units_cost)
    }

    /// Waits until the model is trained, and returns it; see [`Wait`]. The model is requested every 10 s, for at most a day.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let wait = client.training("model_1").wait().on_progress(|model| println!("{:?}", model.training_progress));
    /// let model = wait.await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`WaitError`](crate::WaitError): the training failed, was canceled, or did not end in time. Each variant has the ID and the last
    /// state of the model.
    pub fn wait(&self) -> Wait<Model> {
        let (client, model_id, waiters) = (self.client.clone(), Arc::clone(&self.model_id), Waiters::of(&self.client));
        let fetch = move |time: Duration| -> BoxFuture<'static, Result<Model>> {
            let (client, model_id, waiters) = (client.clone(), Arc::clone(&model_id), Arc::clone(&waiters));
            Box::pin(async move {
                let request = client.models().retrieve(&*model_id).with_max_retries(0).with_deadline(time);
                waiters.paced(&client, request.send()).await.map(|response| response.model)
            })
        };
        Wait::new(self.client.clone(), self.model_id.to_string(), self.last.as_deref().cloned(), fetch)
    }

    /// Requests to cancel the training, and returns the current model (`POST /models/{modelId}/train/action`, `GET /models/{modelId}`).
    ///
    /// The status of the model is the outcome: `training-canceled`, or `trained` or `failed` if the training had already ended. If it is
    /// `training`, the request was accepted, and the training may still end in any way.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error): the request failed, for example because the API refuses to cancel the training.
    pub async fn cancel(&self) -> Result<Model> {
        let request = self.client.models().train().action(self.model_id(), CancelAction::Cancel);
        let refused = match request.send().await {
            Ok(_) => None,
            Err(error) if error.is_bad_request() || error.is_conflict() || error.is_outcome_unknown() => Some(error),
            Err(error) => return Err(error),
        };
        let model = self.client.models().retrieve(self.model_id()).send().await?.model;
        match refused {
            Some(error) if matches!(model.phase(), Phase::Running) => Err(error),
            _ => Ok(model),
        }
    }

    /// Blocking version of [`cancel`](Self::cancel); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn cancel_blocking(&self) -> Result<Model> {
        self.client.wait(self.cancel())
    }
}

impl fmt::Debug for TrainingHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TrainingHandle")
            .field("model_id", &self.model_id)
            .field("job", &self.job)
            .finish_non_exhaustive()
    }
}

impl Awaitable for Model {
    type Output = Self;
    const NOUN: &'static str = "training of model";
    const NO_REASON: &'static str = "its job has the reason";
    const POLL_SECONDS: (u64, u64) = (10, 10);
    const MAX_HOURS: u64 = 24;

    fn status_text(&self) -> &str {
        self.status.as_str()
    }

    fn phase(&self) -> Phase {
        match self.status {
            ModelStatus::Trained => Phase::Succeeded,
            ModelStatus::TrainingCanceled => Phase::Canceled,
            ModelStatus::Failed => Phase::Failed { reason: None, hint: None },
            _ => Phase::Running,
        }
    }

    fn progress(&self) -> f64 {
        self.training_progress.as_ref().and_then(|training| training.progress).unwrap_or(0.0)
    }

    fn set_progress(&mut self, progress: f64) {
        if let Some(training) = &mut self.training_progress {
            training.progress = Some(progress);
        }
    }

    fn into_output(self, _: &Client) -> Self {
        self
    }
}
