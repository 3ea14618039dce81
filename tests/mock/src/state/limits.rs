//! The limits of a project, off by default.

use std::{
    collections::{HashMap, VecDeque},
    time::{Duration, SystemTime},
};

use serde_json::json;

use crate::{MockResponse, faults::too_many};

const MINUTE: Duration = Duration::from_secs(60);

/// The limits of every project. Default: no limits.
#[derive(Clone, Debug, Default)]
pub struct Limits {
    pub(crate) requests_per_minute: Option<usize>,
    pub(crate) parallel_custom_jobs: Option<usize>,
    pub(crate) parallel_workflow_jobs: Option<usize>,
    pub(crate) parallel_training: Option<usize>,
    pub(crate) training_images: Option<usize>,
    pub(crate) training_cool_down: Option<Duration>,
}

impl Limits {
    /// No limits.
    pub fn none() -> Self {
        Self::default()
    }

    /// Requests in any 60 seconds; the API documents 100. Above it, the gateway responds with 429.
    #[must_use]
    pub fn requests_per_minute(mut self, limit: usize) -> Self {
        self.requests_per_minute = Some(limit);
        self
    }

    /// Runs of models at the same time (`parallel-custom-jobs`).
    #[must_use]
    pub fn parallel_custom_jobs(mut self, limit: usize) -> Self {
        self.parallel_custom_jobs = Some(limit);
        self
    }

    /// Runs of workflows at the same time (`parallel-workflow-jobs`); the API documents 10.
    #[must_use]
    pub fn parallel_workflow_jobs(mut self, limit: usize) -> Self {
        self.parallel_workflow_jobs = Some(limit);
        self
    }

    /// Trainings at the same time (`parallel-training`).
    #[must_use]
    pub fn parallel_training(mut self, limit: usize) -> Self {
        self.parallel_training = Some(limit);
        self
    }

    /// Training images of a model (`add-training-image`). Waiting does not help.
    #[must_use]
    pub fn training_images(mut self, limit: usize) -> Self {
        self.training_images = Some(limit);
        self
    }

    /// The minimum time between two trainings of a project; a training that is too early gets an error with `remainingSeconds`.
    #[must_use]
    pub fn training_cool_down(mut self, duration: Duration) -> Self {
        self.training_cool_down = Some(duration);
        self
    }
}

/// The error of an action whose limit is reached.
pub(crate) fn reached(action: &str, limit: usize) -> MockResponse {
    let body = json!({
        "reason": format!("You have reached the limit of {limit} for {action}"),
        "name": "TooManyRequestsError",
        "details": { "actionName": action, "actionLimit": limit },
    });
    MockResponse::json(429, &body)
}

/// The error of an action during its cool-down.
pub(crate) fn cooling(action: &str, remaining: Duration) -> MockResponse {
    let seconds = remaining.as_secs_f64().ceil();
    let body = json!({
        "reason": format!("Please wait {seconds} seconds before the next {action}"),
        "name": "TooManyRequestsError",
        "details": { "actionName": action },
        "remainingSeconds": seconds,
    });
    MockResponse::json(429, &body)
}

/// The requests of the last minute, by project.
#[derive(Debug, Default)]
pub(crate) struct Rate(HashMap<String, VecDeque<SystemTime>>);

impl Rate {
    /// Counts a request, or rejects it.
    pub(crate) fn count(&mut self, project: &str, limit: Option<usize>, now: SystemTime) -> Result<(), MockResponse> {
        let Some(limit) = limit else { return Ok(()) };
        let times = self.0.entry(project.to_owned()).or_default();
        while times.front().is_some_and(|time| now.duration_since(*time).is_ok_and(|passed| passed >= MINUTE)) {
            times.pop_front();
        }
        if times.len() >= limit {
            return Err(too_many());
        }
        times.push_back(now);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_has_so_many_requests() {
        let mut rate = Rate::default();
        let mut at = |millis, project: &str| {
            let now = SystemTime::UNIX_EPOCH + Duration::from_millis(millis);
            rate.count(project, Some(2), now).map_err(|response| response.status)
        };
        assert_eq!([at(0, "a"), at(10, "a"), at(20, "a"), at(30, "b")], [Ok(()), Ok(()), Err(429), Ok(())]);
        assert_eq!([at(59_999, "a"), at(60_000, "a"), at(60_001, "a")], [Err(429), Ok(()), Err(429)]);
    }
}
