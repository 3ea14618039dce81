//! Polls the state until it is final, and yields the changes as events.

use std::{
    collections::VecDeque,
    time::{Duration, Instant},
};

use super::{Awaitable, Phase, WaitError, WaitEvent, pace::Pace};
use crate::{BoxFuture, Client, Error, Result};

/// Requests the state; the argument is the maximum time of the request.
pub(crate) trait Fetch<T>: Fn(Duration) -> BoxFuture<'static, Result<T>> + Send + 'static {}

impl<T, F: Fn(Duration) -> BoxFuture<'static, Result<T>> + Send + 'static> Fetch<T> for F {}

type OnProgress<T> = Box<dyn FnMut(&T) + Send>;

pub(super) type Next<T> = std::result::Result<WaitEvent<T>, WaitError<T>>;

/// The minimum time for the last request, even after the maximum wait has passed.
const LAST_REQUEST: Duration = Duration::from_secs(10);

/// A new job may not be found yet: up to this many consecutive 404 responses within [`NEW`] do not end the wait.
const NOT_FOUND: u32 = 3;
const NEW: Duration = Duration::from_secs(10);

/// The number of consecutive responses that must show that a workflow needs an approval, because a node may be between two states.
const PARKED: u32 = 2;

pub(super) struct Poller<T: Awaitable> {
    client: Client,
    id: String,
    fetch: Box<dyn Fetch<T>>,
    pub(super) pace: Pace,
    pub(super) on_progress: Option<OnProgress<T>>,
    pub(super) through_approvals: bool,
    /// The last state, and whether it has not been processed yet.
    last: Option<T>,
    is_new: bool,
    began: Option<Instant>,
    status: Option<String>,
    progress: f64,
    failures: u32,
    last_failure: Option<Error>,
    /// The time until the next request, if the last one failed.
    retry_in: Option<Duration>,
    parked: Option<(Vec<String>, u32)>,
    events: VecDeque<WaitEvent<T>>,
    end: Option<Next<T>>,
    ended: bool,
}

impl<T: Awaitable> Poller<T> {
    pub(super) fn new(client: Client, id: String, last: Option<T>, fetch: Box<dyn Fetch<T>>, pace: Pace) -> Self {
        Self {
            client,
            id,
            fetch,
            pace,
            on_progress: None,
            through_approvals: false,
            is_new: last.is_some(),
            last,
            began: None,
            status: None,
            progress: 0.0,
            failures: 0,
            last_failure: None,
            retry_in: None,
            parked: None,
            events: VecDeque::new(),
            end: None,
            ended: false,
        }
    }

    /// Returns the next event, or the error that ends the wait; `None` after the end.
    pub(super) async fn next(&mut self) -> Option<Next<T>> {
        loop {
            if let Some(event) = self.events.pop_front() {
                return Some(Ok(event));
            }
            if let Some(end) = self.end.take() {
                self.ended = true;
                return Some(end);
            }
            if self.ended {
                return None;
            }
            self.step().await;
        }
    }

    /// Waits for the interval and requests the state, or uses the state that is already known.
    async fn step(&mut self) {
        let now = self.client.runtime().now();
        let (began, delay) = match self.began {
            Some(began) => (began, Some(self.delay())),
            None => {
                self.began = Some(now);
                match self.last.clone() {
                    Some(known) => return self.read(known),
                    None => (now, None),
                }
            }
        };
        let left = self.pace.max_wait.saturating_sub(now.saturating_duration_since(began));
        let is_last = delay.is_some_and(|delay| delay >= left);
        if let Some(delay) = delay {
            self.client.runtime().sleep(delay.min(left)).await;
        }
        let time = if is_last { LAST_REQUEST } else { left.max(LAST_REQUEST) };
        match (self.fetch)(time).await {
            Ok(state) => {
                self.failures = 0;
                self.last_failure = None;
                self.is_new = false;
                self.read(state);
            }
            Err(error) => self.failed(error),
        }
        if is_last && self.end.is_none() {
            let waited = self.client.runtime().now().saturating_duration_since(began);
            self.end = Some(Err(WaitError::TimedOut {
                id: self.id.clone(),
                last: self.last.take().map(Box::new),
                waited,
                poll_error: self.last_failure.take(),
            }));
        }
    }

    fn delay(&mut self) -> Duration {
        match self.retry_in.take() {
            Some(retry_in) => retry_in,
            None => self.pace.next(self.client.runtime().random()),
        }
    }

    fn read(&mut self, mut state: T) {
        let reported = state.progress();
        let progress = if reported > self.progress { reported.min(1.0) } else { self.progress };
        state.set_progress(progress);
        let new_status = self.status.as_deref() != Some(state.status_text());
        let grown = progress > self.progress;
        self.progress = progress;
        if new_status {
            self.status = Some(state.status_text().to_owned());
            self.events.push_back(WaitEvent::Status(Box::new(state.clone())));
        }
        if grown {
            self.events.push_back(WaitEvent::Progress(progress));
        }
        if let (true, Some(call)) = (new_status || grown, &mut self.on_progress) {
            call(&state);
        }
        let (id, last) = (self.id.clone(), Box::new(state.clone()));
        let phase = state.phase();
        if !matches!(phase, Phase::Parked(_)) {
            self.parked = None;
        }
        self.end = match phase {
            Phase::Running => None,
            Phase::Parked(nodes) => {
                self.parked(nodes);
                None
            }
            Phase::Succeeded => Some(Ok(WaitEvent::Done(state.clone().into_output(&self.client)))),
            Phase::Failed { reason, hint } => Some(Err(WaitError::Failed { id, last, reason, hint })),
            Phase::Canceled => Some(Err(WaitError::Canceled { id, last })),
        };
        self.last = Some(state);
    }

    fn parked(&mut self, nodes: Vec<String>) {
        let count = match &self.parked {
            Some((before, count)) if *before == nodes => count + 1,
            _ => 1,
        };
        if count == PARKED {
            self.events.push_back(WaitEvent::NeedsApproval { nodes: nodes.clone() });
        }
        self.parked = Some((nodes, count));
    }

    fn failed(&mut self, error: Error) {
        self.failures += 1;
        if self.may_recover(&error) {
            self.last_failure = Some(error.clone());
            let random = self.client.runtime().random();
            let retry_in = self.pace.after_failure(self.failures, error.retry_after(), random);
            self.retry_in = Some(retry_in);
            self.events.push_back(WaitEvent::PollFailed { error, retry_in });
        } else {
            self.end =
                Some(Err(WaitError::Polling { id: self.id.clone(), last: self.last.clone().map(Box::new), error }));
        }
    }

    /// Whether the next request may succeed.
    fn may_recover(&self, error: &Error) -> bool {
        let is_new = || {
            let age = self.began.map(|began| self.client.runtime().now().saturating_duration_since(began));
            self.is_new && self.failures <= NOT_FOUND && age.is_some_and(|age| age <= NEW)
        };
        match error.status() {
            Some(404) => is_new(),
            Some(408 | 429) => true,
            // A success that cannot be decoded may be an HTML page from a proxy.
            Some(status) => !(300..500).contains(&status),
            None => error.is_timeout() || error.is_connect() || error.is_disconnected(),
        }
    }

    pub(super) fn needs_approval(&mut self, nodes: Vec<String>) -> WaitError<T> {
        let id = std::mem::take(&mut self.id);
        match self.last.take() {
            Some(last) => WaitError::NeedsApproval { id, last: Box::new(last), nodes },
            None => WaitError::ended(),
        }
    }
}
