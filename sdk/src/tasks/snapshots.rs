//! State shared by the waits of a client: the rate limit, and job states fetched for many jobs with one request.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, Instant},
};

use tokio::sync::Mutex as AsyncMutex;

use super::budget::Budget;
use crate::{
    Client, Error, Result,
    transport::client::Scope,
    types::{Job, JobStatus},
};

/// Up to this many jobs are requested individually; more are read from the list of jobs.
const FEW: usize = 5;

/// The maximum page size of the list of jobs.
const PAGE: u32 = 200;

/// The maximum number of pages of jobs that are searched.
const PAGES: usize = 3;

/// The time for which a fetched state is reused by other waits.
const FRESH: Duration = Duration::from_secs(2);

/// The delay after a 429 without a retry time.
const PAUSE: Duration = Duration::from_secs(5);

/// The shared state of a client and its clones, by credential and project.
#[derive(Default)]
pub(crate) struct Waiters(Mutex<Vec<(Scope, Arc<Snapshots>)>>);

impl Waiters {
    /// The shared state of one credential and project.
    pub(crate) fn of(client: &Client) -> Arc<Snapshots> {
        let waiters = client.extension::<Self>();
        let scope = client.scope();
        let now = client.runtime().now();
        let mut all = lock(&waiters.0);
        all.retain(|(_, shared)| Arc::strong_count(shared) > 1 || !shared.budget.is_idle(now));
        if let Some((_, shared)) = all.iter().find(|(known, _)| *known == scope) {
            return Arc::clone(shared);
        }
        let shared = Arc::new(Snapshots::new(client.polls_per_minute()));
        all.push((scope, Arc::clone(&shared)));
        shared
    }
}

pub(crate) struct Snapshots {
    pub(crate) budget: Budget,
    jobs: Mutex<Jobs>,
    /// Held while the list is read, so that the other waits reuse the response.
    listing: AsyncMutex<()>,
}

#[derive(Default)]
struct Jobs {
    /// The number of waits for each job.
    waiting: HashMap<String, usize>,
    seen: HashMap<String, (Instant, Job)>,
    /// Jobs not found on the first pages of the list.
    unlisted: HashSet<String>,
    failure: Option<(Instant, Error)>,
}

/// Registers a wait for a job until dropped.
pub(crate) struct Waiting {
    shared: Arc<Snapshots>,
    job_id: String,
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let mut jobs = lock(&self.shared.jobs);
        let others = jobs.waiting.get_mut(&self.job_id).map_or(0, |waiters| {
            *waiters -= 1;
            *waiters
        });
        if others == 0 {
            jobs.waiting.remove(&self.job_id);
            jobs.seen.remove(&self.job_id);
            jobs.unlisted.remove(&self.job_id);
        }
    }
}

impl Waiting {
    pub(crate) fn new(client: &Client, job_id: &str) -> Self {
        let shared = Waiters::of(client);
        *lock(&shared.jobs).waiting.entry(job_id.to_owned()).or_default() += 1;
        Self { shared, job_id: job_id.to_owned() }
    }

    /// The state of the job, from its own request or from a list request shared by several waits.
    pub(crate) async fn fetch(&self, client: &Client, time: Duration) -> Result<Job> {
        let shared = &self.shared;
        if lock(&shared.jobs).reads_alone(&self.job_id) {
            return shared.retrieve(client, &self.job_id, time).await;
        }
        let requested_at = client.runtime().now();
        let turn = shared.listing.lock().await;
        let known = lock(&shared.jobs).since(requested_at.checked_sub(FRESH).unwrap_or(requested_at), &self.job_id);
        let job = match known {
            Some(known) => known?,
            None => {
                let listed = shared.list(client, time).await;
                let now = client.runtime().now();
                if let Err(error) = &listed {
                    lock(&shared.jobs).failure = Some((now, error.clone()));
                }
                listed?;
                let listed = lock(&shared.jobs).listed(&self.job_id);
                match listed {
                    Some(job) => job,
                    None => return shared.retrieve(client, &self.job_id, time).await,
                }
            }
        };
        drop(turn);
        // A list may omit the results.
        let has_results = !job.metadata.asset_ids.is_empty() || !job.metadata.output.is_empty();
        match job.status == JobStatus::Success && !has_results {
            true => shared.retrieve(client, &self.job_id, time).await,
            false => Ok(job),
        }
    }
}

impl Jobs {
    fn reads_alone(&self, job_id: &str) -> bool {
        self.waiting.len() <= FEW || self.unlisted.contains(job_id)
    }

    /// The job or error fetched for an ID after the given time.
    fn since(&self, time: Instant, job_id: &str) -> Option<Result<Job>> {
        let seen = self.seen.get(job_id).filter(|(at, _)| *at >= time);
        let failure = || self.failure.as_ref().filter(|(at, _)| *at >= time);
        seen.map(|(_, job)| Ok(job.clone())).or_else(|| failure().map(|(_, error)| Err(error.clone())))
    }

    /// The state returned by the list; a job that is missing from it is requested individually from then on.
    fn listed(&mut self, job_id: &str) -> Option<Job> {
        let job = self.seen.get(job_id).map(|(_, job)| job.clone());
        if job.is_none() {
            self.unlisted.insert(job_id.to_owned());
        }
        job
    }
}

impl Snapshots {
    fn new(polls_per_minute: u32) -> Self {
        Self { budget: Budget::per_minute(polls_per_minute), jobs: Mutex::default(), listing: AsyncMutex::default() }
    }

    /// Sends one request within the rate limit.
    pub(crate) async fn paced<T>(&self, client: &Client, request: impl Future<Output = Result<T>>) -> Result<T> {
        self.budget.acquire(client.runtime()).await;
        let result = request.await;
        if let Some(error) = result.as_ref().err().filter(|error| error.is_rate_limited()) {
            self.budget.pause(client.runtime().now(), error.retry_after().unwrap_or(PAUSE));
        }
        result
    }

    async fn retrieve(&self, client: &Client, job_id: &str, time: Duration) -> Result<Job> {
        let request = client.jobs().retrieve(job_id).with_max_retries(0).with_deadline(time);
        self.paced(client, request.send()).await.map(|response| response.job)
    }

    /// Lists the newest jobs until all awaited jobs are found.
    async fn list(&self, client: &Client, time: Duration) -> Result<()> {
        let mut request = client.jobs().list().page_size(PAGE).with_max_retries(0).with_deadline(time);
        for _ in 0..PAGES {
            let page = self.paced(client, request.clone().send()).await?;
            let now = client.runtime().now();
            let mut jobs = lock(&self.jobs);
            jobs.failure = None;
            for job in page.jobs {
                if jobs.waiting.contains_key(&job.job_id) {
                    jobs.seen.insert(job.job_id.clone(), (now, job));
                }
            }
            let is_missing =
                |id: &String| !jobs.unlisted.contains(id) && jobs.seen.get(id).is_none_or(|(at, _)| *at < now);
            let missing = jobs.waiting.keys().any(is_missing);
            match page.next_pagination_token.filter(|token| missing && !token.is_empty()) {
                Some(token) => request = request.pagination_token(token),
                None => break,
            }
        }
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
