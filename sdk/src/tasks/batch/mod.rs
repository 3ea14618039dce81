//! Running many runs within the API's limits and a budget, resumable with a journal.

mod drive;
mod journal;
mod slots;
mod spending;

use std::{
    fmt,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex},
    task::{Context, Poll, ready},
    time::Duration,
    vec,
};

use futures_core::Stream;
use futures_util::stream::FuturesUnordered;

use self::{
    drive::Shared,
    journal::{Journal, RunState},
    slots::Slots,
    spending::Spending,
};
use super::{download::SavedFile, job::CompletedJob, run::Run, upload::Uploads};
use crate::{BoxFuture, Client, Result};

impl Client {
    /// Creates a batch of runs, which runs a few at a time and yields their results as they finish.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client, prompts: Vec<String>) -> scenario_sdk::Result<()> {
    /// let runs = prompts.iter().map(|prompt| client.run("model_bfl-flux-1-dev").input("prompt", prompt));
    /// let mut batch = client.batch(runs).concurrency(8).budget(500.0).download_to("out").journal("batch.jsonl")?;
    /// while let Some(item) = batch.next().await {
    ///     match item.result {
    ///         Ok(output) => println!("{}: {} files", item.index, output.files.len()),
    ///         Err(error) => eprintln!("{}: {error}", item.index),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn batch(&self, runs: impl IntoIterator<Item = Run>) -> Batch {
        Batch::new(self.clone(), runs.into_iter().collect())
    }
}

/// A batch of runs, returned by [`Client::batch`]. It is a [`Stream`] of [`BatchItem`]s, in the order in which the runs finish.
///
/// It makes progress only while it is polled. Dropping it starts no further runs and does not cancel started ones.
///
/// # Limits
///
/// [`concurrency`](Self::concurrency) runs are in progress at a time. If the API rejects a run with a 429, nothing is charged: the run is
/// queued again, and the batch lowers its concurrency to the limit named by the API, or to the number of other runs in progress.
///
/// # Journal
///
/// With a [`journal`](Self::journal), a killed batch can be resumed: create a batch of the same runs, in any order, with the same journal.
/// Runs that were started are awaited and not charged again. The journal is written before each paid request.
///
/// If the response to a paid request is lost, or the process is killed before it arrives, the batch looks for the job in the list of jobs,
/// by model, time and inputs. If the job is not found, the run is not started again, unless [`restart_lost`](Self::restart_lost) is set:
/// its error is [`is_outcome_unknown`](crate::Error::is_outcome_unknown).
#[must_use = "nothing is sent until it is polled"]
pub struct Batch {
    client: Client,
    settings: Settings,
    journal: Option<(Journal, journal::History)>,
    runs: vec::IntoIter<(usize, Run)>,
    /// The running batch, once polled.
    shared: Option<Arc<Shared>>,
    under_way: FuturesUnordered<BoxFuture<'static, BatchItem>>,
}

struct Settings {
    concurrency: usize,
    budget: Option<f64>,
    directory: Option<PathBuf>,
    max_wait: Option<Duration>,
    restart_lost: bool,
}

/// The result of one run of a [`Batch`].
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchItem {
    /// The position of the run in the batch, from 0.
    pub index: usize,
    /// The ID of the job, if the run was started, even if it failed afterwards.
    pub job_id: Option<String>,
    /// The output, or an error. The error has a [`WaitError`](crate::WaitError) or [`DownloadError`](crate::DownloadError) as its source if
    /// the job failed or files are missing.
    pub result: Result<BatchOutput>,
}

/// The output of a run of a [`Batch`].
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchOutput {
    /// The job.
    pub completed: CompletedJob,
    /// The saved files, if [`Batch::download_to`] is set.
    pub files: Vec<SavedFile>,
}

impl Batch {
    fn new(client: Client, runs: Vec<Run>) -> Self {
        let settings = Settings { concurrency: 4, budget: None, directory: None, max_wait: None, restart_lost: false };
        let runs = runs.into_iter().enumerate().collect::<Vec<_>>().into_iter();
        Self { client, settings, journal: None, runs, shared: None, under_way: FuturesUnordered::new() }
    }

    /// Sets the maximum number of concurrent runs, at least 1. Default: 4.
    pub fn concurrency(mut self, runs: usize) -> Self {
        self.settings.concurrency = runs.max(1);
        self
    }

    /// Sets the budget of the batch in creative units, including runs recorded in the journal. Default: no limit.
    ///
    /// The price of each run is requested before it is started, which is free. A run that costs more than the remaining budget is not
    /// started: its error is [`is_cost_limit`](crate::Error::is_cost_limit). Started runs are never stopped. The actual charge may differ
    /// from the price.
    pub fn budget(mut self, creative_units: f64) -> Self {
        self.settings.budget = Some(creative_units);
        self
    }

    /// Downloads the files of each run into a folder, which is created if it does not exist. Default: nothing is downloaded.
    pub fn download_to(mut self, directory: impl Into<PathBuf>) -> Self {
        self.settings.directory = Some(directory.into());
        self
    }

    /// Sets the maximum time to wait for each job. Default: an hour.
    pub fn max_wait(mut self, max_wait: Duration) -> Self {
        self.settings.max_wait = Some(max_wait);
        self
    }

    /// Starts a run again if the response to its paid request was lost and its job is not found. Default: false.
    ///
    /// The run may then be charged twice, if the API starts the lost run after the batch searched for its job.
    pub fn restart_lost(mut self, restart: bool) -> Self {
        self.settings.restart_lost = restart;
        self
    }

    /// Keeps a journal in a file. If the file exists, the batch resumes from it; otherwise it is created.
    ///
    /// # Errors
    ///
    /// The file cannot be opened, is in use by another batch, or is not a journal. The file is not changed then.
    pub fn journal(mut self, path: impl AsRef<Path>) -> Result<Self> {
        self.journal = Some(Journal::open(path.as_ref())?);
        Ok(self)
    }

    /// Returns the result of the next run that finishes, or `None` if all have.
    pub async fn next(&mut self) -> Option<BatchItem> {
        std::future::poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// Blocking version of [`next`](Self::next): returns the result of the next run that finishes, or `None` if all have.
    ///
    /// # Errors
    ///
    /// No thread can be started.
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Result<Option<BatchItem>> {
        let client = self.client.clone();
        client.wait(async { Ok::<_, crate::Error>(self.next().await) })
    }

    fn begin(&mut self) -> Arc<Shared> {
        let (journal, history) =
            self.journal.take().map_or_else(Default::default, |(journal, history)| (Some(journal), history));
        let settings = &self.settings;
        let known = history.runs.values().filter_map(RunState::job_id).map(str::to_owned).collect();
        let spent = history.runs.values().filter_map(RunState::creative_units).sum();
        Arc::new(Shared {
            client: self.client.clone(),
            slots: Slots::new(settings.concurrency),
            spending: Spending::new(settings.budget, spent),
            uploads: Uploads::of(history.uploads.clone()),
            journal,
            runs: history.runs,
            recorded: Mutex::new(history.uploads.into_keys().collect()),
            claimed: Mutex::new(known),
            copies: Mutex::default(),
            directory: settings.directory.clone(),
            max_wait: settings.max_wait,
            restart_lost: settings.restart_lost,
        })
    }

    /// Starts runs up to the concurrency limit, plus one that waits for a slot.
    fn fill(&mut self) {
        while self.under_way.len() <= self.settings.concurrency {
            let Some((index, run)) = self.runs.next() else { return };
            if self.shared.is_none() {
                self.shared = Some(self.begin());
            }
            let Some(shared) = self.shared.clone() else { return };
            self.under_way.push(Box::pin(async move { shared.drive(index, run).await }));
        }
    }
}

impl Stream for Batch {
    type Item = BatchItem;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<BatchItem>> {
        let batch = self.get_mut();
        batch.fill();
        let item = ready!(Pin::new(&mut batch.under_way).poll_next(context));
        Poll::Ready(item)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.runs.len() + self.under_way.len();
        (left, Some(left))
    }
}

impl fmt::Debug for Batch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch").field("client", &self.client).field("left", &self.size_hint().0).finish_non_exhaustive()
    }
}
