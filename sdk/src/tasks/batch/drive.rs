//! Drives one run of a batch, from its price to its files.

use std::{
    collections::{HashMap, HashSet},
    path::{Path, PathBuf},
    sync::{Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use super::{
    BatchItem, BatchOutput,
    journal::{Journal, Record, RunState},
    slots::{Slot, Slots},
    spending::Spending,
};
use crate::{
    Client, Error, ErrorKind, Result,
    generated::operations,
    tasks::{
        download::SavedFile,
        job::{CompletedJob, JobHandle},
        run::{Prepared, Run},
        upload::Uploads,
    },
};

/// The delay after a 429 without a retry time.
const PAUSE: Duration = Duration::from_secs(5);

/// The time after which a repeatedly rejected run fails.
const LONGEST_TURN: Duration = Duration::from_secs(3600);

/// The maximum time that an earlier batch waited for a response.
const LOST_WITHIN: Duration = Duration::from_secs(60);

/// The delays before each search for a lost run: the API may create the job later.
const LOOKS: [Duration; 3] = [Duration::ZERO, Duration::from_secs(5), Duration::from_secs(15)];

/// State shared by the runs of a batch.
pub(super) struct Shared {
    pub(super) client: Client,
    pub(super) slots: Slots,
    pub(super) spending: Spending,
    pub(super) uploads: Uploads,
    pub(super) journal: Option<Journal>,
    /// The history from the journal.
    pub(super) runs: HashMap<String, RunState>,
    /// Jobs already assigned to a run of the batch.
    pub(super) claimed: Mutex<HashSet<String>>,
    /// Contents whose upload is recorded in the journal.
    pub(super) recorded: Mutex<HashSet<String>>,
    /// The number of runs with each fingerprint so far.
    pub(super) copies: Mutex<HashMap<String, usize>>,
    pub(super) directory: Option<PathBuf>,
    pub(super) max_wait: Option<Duration>,
    pub(super) restart_lost: bool,
}

impl Shared {
    pub(super) async fn drive(&self, index: usize, run: Run) -> BatchItem {
        let mut job_id = None;
        let result = self.finish(index, run, &mut job_id).await;
        BatchItem { index, job_id, result }
    }

    async fn finish(&self, index: usize, run: Run, job_id: &mut Option<String>) -> Result<BatchOutput> {
        let mut slot = Some(self.slots.take().await);
        let key = self.key(index, &run).await?;
        let handle = self.start(&key, run, &mut slot).await?;
        *job_id = Some(handle.id().to_owned());
        let mut wait = handle.wait();
        if let Some(max_wait) = self.max_wait {
            wait = wait.max_wait(max_wait);
        }
        let completed = wait.await;
        drop(slot);
        self.slots.ended();
        let completed = completed?;
        let files = match &self.directory {
            Some(directory) => self.download(&key, &completed, directory).await?,
            None => Vec::new(),
        };
        Ok(BatchOutput { completed, files })
    }

    /// The key of a run in the journal: its fingerprint, and its index among equal runs.
    async fn key(&self, index: usize, run: &Run) -> Result<String> {
        match run.fingerprint().await? {
            Some(fingerprint) => {
                let mut copies = lock(&self.copies);
                let number = copies.entry(fingerprint.clone()).or_insert(0);
                *number += 1;
                Ok(format!("{fingerprint}-{number}"))
            }
            None if self.journal.is_some() => {
                let message =
                    "a batch with a journal takes files as paths or bytes, because a reader can be read only once";
                Err(Error::task(ErrorKind::File, format!("run {index}: {message}"), None))
            }
            None => Ok(index.to_string()),
        }
    }

    /// The job of a run: recorded in the journal, found in the list of jobs, or started.
    async fn start<'a>(&'a self, key: &str, run: Run, slot: &mut Option<Slot<'a>>) -> Result<JobHandle> {
        let state = self.runs.get(key).cloned().unwrap_or_default();
        if let RunState::Started { job_id, .. } = state {
            return Ok(self.client.job(job_id));
        }
        let prepared = run.prepare(&self.uploads).await?;
        self.record_uploads().await?;
        if let RunState::Starting { at } = state {
            if let Some(found) = self.find(key, &prepared, at).await? {
                return Ok(found);
            }
            if !self.restart_lost {
                return Err(lost(at));
            }
        }
        let price = self.reserve(&prepared).await?;
        let started = self.send(key, &prepared, slot).await;
        let charged = match &started {
            Ok(handle) => handle.creative_units_cost().unwrap_or(price),
            Err(error) if error.may_be_charged() => price,
            Err(_) => 0.0,
        };
        self.spending.settle(price, charged);
        started
    }

    /// Reserves the price of a run in the budget.
    async fn reserve(&self, prepared: &Prepared) -> Result<f64> {
        if !self.spending.is_limited() {
            return Ok(0.0);
        }
        let price = match prepared.price {
            Some(price) => price,
            None => prepared.dry_run().await?.creative_units_cost,
        };
        self.spending.reserve(price).map_err(|(budget, left)| {
            let message = format!(
                "the run was not started: it costs {price} creative units, and {left} are left of the budget of {budget}"
            );
            Error::task(ErrorKind::CostLimit, message, None)
        })?;
        Ok(price)
    }

    /// Sends the paid request. Sends it again only if the API rejected it before starting it, or if `restart_lost` is set.
    async fn send<'a>(&'a self, key: &str, prepared: &Prepared, slot: &mut Option<Slot<'a>>) -> Result<JobHandle> {
        let runtime = self.client.runtime();
        let began = runtime.now();
        loop {
            let at = runtime.system_time();
            self.record(Record::starting(key, at)).await?;
            let error = match prepared.send().await {
                Ok(handle) => {
                    self.claim(key, handle.id(), handle.creative_units_cost()).await?;
                    return Ok(handle);
                }
                Err(error) => error,
            };
            if error.is_outcome_unknown() {
                match self.find(key, prepared, at).await? {
                    Some(found) => return Ok(found),
                    None if self.restart_lost => continue,
                    None => return Err(error),
                }
            }
            self.record(Record::NotStarted { run: key.to_owned() }).await?;
            let waited = runtime.now().saturating_duration_since(began);
            if !error.is_rate_limited() || waited >= LONGEST_TURN {
                return Err(error);
            }
            self.slots.rejected(action_limit(&error));
            // Another run may take the slot meanwhile.
            *slot = None;
            runtime.sleep(error.retry_after().unwrap_or(PAUSE)).await;
            *slot = Some(self.slots.take().await);
        }
    }

    /// Searches for the job of a paid request whose response was lost.
    async fn find(&self, key: &str, prepared: &Prepared, at: SystemTime) -> Result<Option<JobHandle>> {
        for pause in LOOKS {
            self.client.runtime().sleep(pause).await;
            let find = self.client.find_runs(&prepared.model_id).inputs(prepared.body.clone());
            let candidates = find.between(at, self.client.runtime().system_time()).send().await?;
            let unclaimed = candidates.into_iter().find(|job| lock(&self.claimed).insert(job.id().to_owned()));
            if let Some(job) = unclaimed {
                let billing = job.last().and_then(|job| job.billing.as_ref());
                self.claim(key, job.id(), billing.and_then(|billing| billing.cu_cost)).await?;
                return Ok(Some(job));
            }
        }
        Ok(None)
    }

    /// Records the job of a run in the journal.
    async fn claim(&self, key: &str, job_id: &str, creative_units: Option<f64>) -> Result<()> {
        lock(&self.claimed).insert(job_id.to_owned());
        self.record(Record::Started { run: key.to_owned(), job_id: job_id.to_owned(), creative_units }).await
    }

    /// Saves the files of a job, unless an earlier batch saved them.
    async fn download(&self, key: &str, completed: &CompletedJob, directory: &Path) -> Result<Vec<SavedFile>> {
        if let Some(RunState::Started { files: Some(files), .. }) = self.runs.get(key)
            && files.iter().all(|file| file.path.exists())
        {
            return Ok(files.clone());
        }
        // A file of that name is the same asset, saved by a batch that was killed before it recorded it.
        let files = completed.download(directory).overwrite(true).await?;
        self.record(Record::Downloaded { run: key.to_owned(), files: files.clone() }).await?;
        Ok(files)
    }

    /// Records uploads that are not in the journal yet.
    async fn record_uploads(&self) -> Result<()> {
        for (content, asset_id) in self.uploads.ids() {
            if lock(&self.recorded).insert(content.clone()) {
                self.record(Record::Uploaded { content, asset_id }).await?;
            }
        }
        Ok(())
    }

    async fn record(&self, record: Record) -> Result<()> {
        match &self.journal {
            Some(journal) => journal.append(&record).await,
            None => Ok(()),
        }
    }
}

/// The error of a run that an earlier batch may have started.
fn lost(at: SystemTime) -> Error {
    let message = "an earlier batch ended while it was starting this run, and its job was not found: it may have been charged;                    start it again with `restart_lost(true)`";
    Error::task(ErrorKind::Disconnected, message, None).of(&operations::POST_GENERATE_CUSTOM).unknown(at, LOST_WITHIN)
}

/// The concurrency limit named by a 429.
fn action_limit(error: &Error) -> Option<usize> {
    let limit = error.details()?.get("actionLimit")?.as_u64()?;
    usize::try_from(limit).ok()
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
