//! Running a model with values and local files as inputs.

mod check;
mod declared;
mod file;
mod file_input;
mod find;
mod finding;
mod inputs;
mod lora;
mod prepare;

use std::{fmt, sync::Arc};

use serde::Serialize;
use tokio::sync::OnceCell;

pub(crate) use self::{
    file::File,
    inputs::Inputs,
    prepare::{Prepared, complete, refuse_above},
};
pub use self::{
    file_input::FileInput,
    find::FindRuns,
    finding::{Finding, Findings, Severity},
};
use super::upload::Uploads;
use crate::{
    Client, JobHandle, Result,
    types::{DryRunResponse, Model, ModelInput},
};

impl Client {
    /// Creates a run of a model, with values and local files as inputs. Nothing is sent until it is started.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let run = client
    ///     .run("model_bfl-flux-1-dev")
    ///     .input("prompt", "a fox in the snow")
    ///     .file("image", "fox.png")
    ///     .max_cost(10);
    /// let job = run.start().await?;
    /// println!("{}", job.id());
    /// let completed = job.wait().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn run(&self, model_id: impl Into<String>) -> Run {
        Run {
            client: self.clone(),
            model_id: model_id.into(),
            inputs: Inputs::default(),
            max_cost: None,
            hide_files: false,
            model: Arc::default(),
            uploads: Arc::default(),
        }
    }
}

/// A run of a model. Returned by [`Client::run`]; [`check`](Self::check) and [`price`](Self::price) are free, [`start`](Self::start) is
/// charged.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let run = client.run("model_openai-gpt-image-2").input("prompt", "a fox").file("referenceImages", "fox.png");
/// for finding in run.check().await? {
///     eprintln!("{finding}");
/// }
/// if run.price().await?.creative_units_cost <= 10.0 {
///     let job = run.start().await?;
/// }
/// # Ok(())
/// # }
/// ```
///
/// # What is sent
///
/// The model is requested once (`GET /models/{modelId}`), for its declared inputs. Based on them:
///
/// - A single value is sent as a list of one item if the model expects a list, because the API drops the single value and charges the run.
///   [`JobHandle::findings`] and a `tracing` event report it.
/// - The assets passed to file inputs are looked up (`POST /assets/get-bulk`), because the API ignores an asset that it cannot find and
///   charges the run.
/// - Local files are uploaded, equal content only once, and replaced by their asset IDs in the request.
///
/// All other values are sent unchanged, and values that are not set are not sent. Clones share the model and the uploads.
#[derive(Clone)]
#[must_use = "nothing is sent until it is started"]
pub struct Run {
    client: Client,
    model_id: String,
    inputs: Inputs,
    max_cost: Option<f64>,
    hide_files: bool,
    model: Arc<OnceCell<Model>>,
    uploads: Arc<Uploads>,
}

impl Run {
    /// Sets one input by its name in the model. Replaces an earlier value.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.inputs.set(name, &value);
        self
    }

    /// Sets several inputs at once.
    ///
    /// ```no_run
    /// # fn example(client: scenario_sdk::Client) {
    /// let run = client.run("model_bfl-flux-1-dev").inputs([("width", 1024), ("height", 768)]);
    /// # }
    /// ```
    pub fn inputs<N: Into<String>, V: Serialize>(self, inputs: impl IntoIterator<Item = (N, V)>) -> Self {
        inputs.into_iter().fold(self, |run, (name, value)| run.input(name, value))
    }

    /// Sets an input to a file: a path, [bytes](crate::FileContent::bytes), or the ID of an asset; see [`FileInput`]. Further calls for the
    /// same input add files.
    ///
    /// Local files are uploaded by [`price`](Self::price) or [`start`](Self::start), which is free; the assets are kept.
    pub fn file(mut self, name: impl Into<String>, file: impl Into<FileInput>) -> Self {
        self.inputs.add_file(name, file.into());
        self
    }

    /// Hides the assets of uploaded files in the web application. Default: they are shown.
    pub fn hide_files(mut self, hide: bool) -> Self {
        self.hide_files = hide;
        self
    }

    /// Sets the cost limit of the run, in creative units. Default: no limit.
    ///
    /// [`start`](Self::start) then requests the price first, and does not start a run that costs more. The actual charge may differ from
    /// the price because of add-ons, such as the quality gate.
    pub fn max_cost(mut self, creative_units: impl Into<f64>) -> Self {
        self.max_cost = Some(creative_units.into());
        self
    }

    /// Checks the inputs against the model's declared inputs (`GET /models/{modelId}`). Nothing is uploaded or run.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let findings = client.run("model_bfl-flux-1-dev").input("promt", "a fox").check().await?;
    /// assert!(findings.has_errors());
    /// // error: `prompt` is required
    /// // warning: `promt` is not a known input: did you mean `prompt`?
    /// println!("{findings}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Findings do not prevent a run, because the declared inputs can be outdated. To let the API itself validate the inputs, request the
    /// [`price`](Self::price). A model without declared inputs has no findings.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](crate::Error::is_invalid_input) if a value cannot be sent or the model is a LoRA;
    /// [`is_file`](crate::Error::is_file) if a file cannot be read; or the error of the request.
    pub async fn check(&self) -> Result<Findings> {
        self.inputs.open().await?;
        let model = self.model().await?;
        match lora::is_addition(model) {
            true => Err(lora::explain(&self.client, model).await),
            false => Ok(findings(&self.inputs, &model.inputs)),
        }
    }

    /// Returns the price: `POST /generate/custom/{modelId}?dryRun=true`. Nothing is run or charged.
    ///
    /// Local files are uploaded first, which is free and leaves assets; [`start`](Self::start) does not upload them again. The API validates
    /// the inputs as for a run.
    ///
    /// # Errors
    ///
    /// Same errors as [`start`](Self::start), except the cost limit.
    pub async fn price(&self) -> Result<DryRunResponse> {
        self.complete(&self.uploads).await?.dry_run().await
    }

    /// Starts the run and returns a handle for its job: `POST /generate/custom/{modelId}`. **The run is charged.**
    ///
    /// All free steps come first, so that most errors cost nothing. The paid request is sent again only if the API did not start it: there
    /// was no connection, or the response was a 429.
    ///
    /// # Errors
    ///
    /// Before the paid request: [`is_file`](crate::Error::is_file), before anything is sent, if a file cannot be read;
    /// [`is_invalid_input`](crate::Error::is_invalid_input) if a value cannot be sent, an asset does not exist, or the model is a LoRA (the
    /// message names the base model to run instead); the kind [`CostLimit`](crate::ErrorKind::CostLimit) if the run costs more than
    /// [`max_cost`](Self::max_cost); or the error of a request.
    ///
    /// After the paid request was sent: if its response was lost, [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is true.
    pub async fn start(self) -> Result<JobHandle> {
        self.prepare(&self.uploads).await?.send().await
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
    pub fn start_blocking(self) -> Result<JobHandle> {
        let client = self.client.clone();
        client.wait(self.start())
    }

    async fn model(&self) -> Result<&Model> {
        let request = || async { Ok(self.client.models().retrieve(&self.model_id).send().await?.model) };
        self.model.get_or_try_init(request).await
    }
}

/// Checks inputs against the declared inputs of the model or workflow.
pub(crate) fn findings(inputs: &Inputs, declared: &[ModelInput]) -> Findings {
    Findings::new(check::check(declared, &inputs.values(declared)))
}

/// The names of its inputs, without their values.
impl fmt::Debug for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<_> = self.inputs.names().collect();
        f.debug_struct("Run").field("model_id", &self.model_id).field("inputs", &names).finish_non_exhaustive()
    }
}
