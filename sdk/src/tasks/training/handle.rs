use std::{fmt, sync::Arc, time::Duration};

use crate::{
    BoxFuture, Client, JobHandle, Result,
    tasks::{
        snapshots::Waiters,
        wait::{Awaitable, Standing, Wait},
    },
    types::{CancelAction, Model, ModelStatus, TrainTriggerResponse},
};

impl Client {
    /// A training by the id of its model, as to wait for it in another process. Nothing is sent.
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

/// A training that was started. Made by [`Training::start`](crate::Training::start) and [`Client::training`].
///
/// It is cheap to clone. Dropping it does nothing to the training.
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
        // The state in the response can be that before the training, as of a model that is trained again.
        let last = (model.status == ModelStatus::Training).then(|| Arc::new(model));
        Self { job: Some(JobHandle::started(client.clone(), job, creative_units_cost)), client, model_id, last }
    }

    /// The id of the model, by which [`Client::training`] goes on.
    pub fn model_id(&self) -> &str {
        &self.model_id
    }

    /// The job of the training, if the handle was made by starting it. After a failure, its `metadata.error` says why.
    pub fn job(&self) -> Option<&JobHandle> {
        self.job.as_ref()
    }

    /// What the training was charged, in creative units, if the handle was made by starting it.
    pub fn creative_units_cost(&self) -> Option<f64> {
        self.job.as_ref().and_then(JobHandle::creative_units_cost)
    }

    /// Waits until the model is trained, and returns it; see [`Wait`] for how. It is requested every 10 s, for at most a day.
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
    /// [`WaitError`](crate::WaitError): the training failed, was canceled, or did not end in time; each with the id and the last state of
    /// the model.
    pub fn wait(&self) -> Wait<Model> {
        let (client, model_id, waiters) = (self.client.clone(), Arc::clone(&self.model_id), Waiters::of(&self.client));
        let look = move |time: Duration| -> BoxFuture<'static, Result<Model>> {
            let (client, model_id, waiters) = (client.clone(), Arc::clone(&model_id), Arc::clone(&waiters));
            Box::pin(async move {
                let request = client.models().retrieve(&*model_id).with_max_retries(0).with_deadline(time);
                waiters.paced(&client, request.send()).await.map(|response| response.model)
            })
        };
        Wait::new(self.client.clone(), self.model_id.to_string(), self.last.as_deref().cloned(), look)
    }

    /// Cancels the training, and returns the model as it is then (`POST /models/{modelId}/train/action`, `GET /models/{modelId}`).
    ///
    /// Its status says what became of it: `training-canceled`, or `trained` or `failed` where the training had ended before. While it is
    /// `training`, the request was accepted, and the training may still end in any way.
    ///
    /// # Errors
    ///
    /// [`Error`](crate::Error), as of any request; among them the API's refusal while the model is being trained.
    pub async fn cancel(&self) -> Result<Model> {
        let request = self.client.models().train().action(self.model_id(), CancelAction::Cancel);
        let refused = match request.send().await {
            Ok(_) => None,
            Err(error) if error.is_bad_request() || error.is_conflict() || error.is_outcome_unknown() => Some(error),
            Err(error) => return Err(error),
        };
        let model = self.client.models().retrieve(self.model_id()).send().await?.model;
        match refused {
            Some(error) if matches!(model.standing(), Standing::Running) => Err(error),
            _ => Ok(model),
        }
    }

    /// Cancels as [`cancel`](Self::cancel) does, and blocks this thread until the outcome is there.
    ///
    /// # Errors
    ///
    /// As [`cancel`](Self::cancel), and when no thread can be started.
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
    const POLL_SECONDS: (u64, u64) = (10, 10);
    const MAX_HOURS: u64 = 24;

    fn status_text(&self) -> &str {
        self.status.as_str()
    }

    fn standing(&self) -> Standing {
        match self.status {
            ModelStatus::Trained => Standing::Succeeded,
            ModelStatus::TrainingCanceled => Standing::Canceled,
            ModelStatus::Failed => Standing::Failed { reason: None, hint: None },
            _ => Standing::Running,
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
