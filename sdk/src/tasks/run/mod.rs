//! Running a model: from values and local files to a job.

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
    /// A run of a model, with values and local files as its inputs. Nothing is sent.
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

/// A run of a model. Made by [`Client::run`]; [`check`](Self::check) and [`price`](Self::price) are free, [`start`](Self::start) pays.
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
/// The model is requested once (`GET /models/{modelId}`), for its inputs. By what it says of them:
///
/// - A single value is sent as a list of one item where the model wants a list, because the API drops a single value there, and charges.
///   [`JobHandle::findings`] and an event of `tracing` say so.
/// - An asset of an input for files is looked up (`POST /assets/get-bulk`), because the API ignores one that it cannot find, and charges.
/// - Local files are uploaded, each content once, and stand in the request as the ids of their assets.
///
/// Values are sent as they are otherwise, and values that are not set are not sent. Clones share the model and the uploads.
#[derive(Clone)]
#[must_use = "nothing is sent before it is started"]
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
    /// Sets one input, by the name that the model gives it. It replaces what was set before.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.inputs.set(name, &value);
        self
    }

    /// Sets several inputs at once.
    ///
    /// ```no_run
    /// # fn example(client: scenario_sdk::Client) {
    /// let run = client.run("model_bfl-flux-1-dev").input("prompt", "a fox").inputs([("width", 1024), ("height", 768)]);
    /// # }
    /// ```
    pub fn inputs<N: Into<String>, V: Serialize>(self, inputs: impl IntoIterator<Item = (N, V)>) -> Self {
        inputs.into_iter().fold(self, |run, (name, value)| run.input(name, value))
    }

    /// Sets an input to a file: a path, [bytes](crate::FileContent::bytes), or the id of an asset; see [`FileInput`]. Called again for the
    /// same input, it adds a file.
    ///
    /// Local files are uploaded by [`price`](Self::price) or [`start`](Self::start), which is free; the assets stay.
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
    /// [`start`](Self::start) then asks for the price first, and does not start a run that costs more. The bill may differ from the price
    /// by add-ons, such as the quality gate.
    pub fn max_cost(mut self, creative_units: impl Into<f64>) -> Self {
        self.max_cost = Some(creative_units.into());
        self
    }

    /// Compares the inputs with what the model says of them (`GET /models/{modelId}`). Uploads nothing, and runs nothing.
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
    /// Findings never stop a run: the model's record can be older than the API. [`price`](Self::price) is the real test, by the API itself.
    /// There are none for a model whose record has no inputs.
    ///
    /// # Errors
    ///
    /// [`is_invalid_input`](crate::Error::is_invalid_input) where a value cannot be sent, or the model is a LoRA;
    /// [`is_file`](crate::Error::is_file) where a file cannot be read; or the error of the request.
    pub async fn check(&self) -> Result<Findings> {
        self.inputs.open().await?;
        let model = self.model().await?;
        match lora::is_addition(model) {
            true => Err(lora::explain(&self.client, model).await),
            false => Ok(findings(&self.inputs, &model.inputs)),
        }
    }

    /// Returns the price: `POST /generate/custom/{modelId}?dryRun=true`. Runs nothing and charges nothing.
    ///
    /// Local files are uploaded first, which is free and leaves assets; [`start`](Self::start) does not upload them again. The API validates
    /// the inputs as for a run.
    ///
    /// # Errors
    ///
    /// As of [`start`](Self::start), without the limit of the cost.
    pub async fn price(&self) -> Result<DryRunResponse> {
        self.complete(&self.uploads).await?.dry_run().await
    }

    /// Starts the run, and returns a handle with the id of its job: `POST /generate/custom/{modelId}`. **It is charged.**
    ///
    /// All that is free comes first, so that most errors cost nothing. The paid request is sent at most once, except where the API did not
    /// begin it: no connection, or a 429.
    ///
    /// # Errors
    ///
    /// Before the paid request: [`is_file`](crate::Error::is_file) where a file cannot be read, before anything is sent;
    /// [`is_invalid_input`](crate::Error::is_invalid_input) where a value cannot be sent, there is no such asset, or the model is a LoRA,
    /// with the base model to run instead; the kind [`CostLimit`](crate::ErrorKind::CostLimit) where it costs more than
    /// [`max_cost`](Self::max_cost); or the error of a request.
    ///
    /// Of the paid request: if its response was lost, [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is true.
    pub async fn start(self) -> Result<JobHandle> {
        self.prepare(&self.uploads).await?.send().await
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
    pub fn start_blocking(self) -> Result<JobHandle> {
        let client = self.client.clone();
        client.wait(self.start())
    }

    async fn model(&self) -> Result<&Model> {
        let request = || async { Ok(self.client.models().retrieve(&self.model_id).send().await?.model) };
        self.model.get_or_try_init(request).await
    }
}

/// What is wrong with inputs, by what the model or workflow says of them.
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
