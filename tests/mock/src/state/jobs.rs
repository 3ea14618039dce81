//! Jobs, which pass through their statuses on the clock.

use std::time::{Duration, SystemTime};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{
    assets::Planned,
    script::{Cancel, End, JobScript},
};
use crate::clock::iso;

/// The statuses of a job as (fraction of its duration, status, progress).
const USUAL: [(f64, &str, f64); 5] = [
    (0.0, "queued", 0.0),
    (0.1, "warming-up", 0.0),
    (0.2, "in-progress", 0.0),
    (0.9, "finalizing", 0.99),
    (1.0, "success", 1.0),
];

/// The other effects of the end of a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Its files exist.
    Run,
    /// An upload becomes an asset.
    Upload(String),
    /// A model is trained.
    Training(String),
    /// All nodes of a workflow have run.
    Workflow,
    /// An archive of files can be downloaded.
    Archive(Vec<String>),
}

/// A change of a job, now or in the future.
#[derive(Clone, Debug)]
pub(crate) struct Event {
    pub(crate) at: SystemTime,
    pub(crate) status: String,
    pub(crate) progress: f64,
    /// The progress grows until the next event.
    ramp: bool,
}

/// A job.
#[derive(Clone, Debug)]
pub(crate) struct Job {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) task: Task,
    pub(crate) project: String,
    pub(crate) author: String,
    pub(crate) created: SystemTime,
    pub(crate) events: Vec<Event>,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) operation: String,
    pub(crate) model: Option<String>,
    pub(crate) cost: f64,
    pub(crate) end: End,
    pub(crate) cancel: Cancel,
    /// The files that it makes.
    pub(crate) files: Vec<Planned>,
    /// `metadata.output` of its success.
    pub(crate) output: Option<Value>,
    pub(crate) hides_results: bool,
}

impl Job {
    /// Plans the statuses of a job, from now on.
    pub(crate) fn plan(&mut self, script: &JobScript, usual: Duration) {
        let duration = script.duration.unwrap_or(usual);
        let at = |fraction: f64| self.created + duration.mul_f64(fraction);
        let mut events = vec![Event::new(self.created, "pending", 0.0)];
        match &script.steps {
            Some(steps) => {
                events.extend(
                    steps.iter().map(|(fraction, status, progress)| Event::new(at(*fraction), status, *progress)),
                );
            }
            None => {
                let steps = USUAL[..4].iter();
                events.extend(steps.map(|(fraction, status, progress)| Event {
                    ramp: *status == "in-progress",
                    ..Event::new(at(*fraction), status, *progress)
                }));
            }
        }
        let last = events.last().map_or(0.0, |event| event.progress);
        match &script.end {
            End::Success => events.push(Event::new(at(1.0), "success", 1.0)),
            End::Failure { .. } => events.push(Event::new(at(1.0), "failure", last)),
            End::Canceled => events.push(Event::new(at(1.0), "canceled", last)),
            End::Never => {}
        }
        self.events = events;
        self.end = script.end.clone();
        self.cancel = script.cancel;
    }

    fn past(&self, now: SystemTime) -> &[Event] {
        let past = self.events.iter().take_while(|event| event.at <= now).count();
        &self.events[..past]
    }

    /// The status.
    pub(crate) fn status(&self, now: SystemTime) -> &str {
        self.past(now).last().map_or("pending", |event| &event.status)
    }

    /// When the job ends or ended.
    pub(crate) fn ends(&self) -> Option<SystemTime> {
        self.events.last().filter(|event| is_end(&event.status)).map(|event| event.at)
    }

    pub(crate) fn has_ended(&self, now: SystemTime) -> bool {
        is_end(self.status(now))
    }

    /// Ends the job at a time, overriding its plan.
    pub(crate) fn end_at(&mut self, at: SystemTime, status: &str) {
        let progress = if status == "success" { 1.0 } else { self.progress(at) };
        self.events.retain(|event| event.at <= at);
        self.events.push(Event::new(at, status, progress));
    }

    /// Sets a status from a time on.
    pub(crate) fn push(&mut self, at: SystemTime, status: &str, progress: f64) {
        self.events.push(Event::new(at, status, progress));
    }

    pub(crate) fn progress(&self, now: SystemTime) -> f64 {
        let past = self.past(now);
        let Some(last) = past.last() else { return 0.0 };
        let Some(next) = self.events.get(past.len()).filter(|_| last.ramp) else { return last.progress };
        let span = next.at.duration_since(last.at).unwrap_or_default().as_secs_f64();
        let passed = now.duration_since(last.at).unwrap_or_default().as_secs_f64();
        let progress = last.progress + (next.progress - last.progress) * passed / span.max(f64::EPSILON);
        (progress * 1000.0).round() / 1000.0
    }

    /// When the job was last updated.
    pub(crate) fn updated(&self, now: SystemTime) -> SystemTime {
        match self.past(now).last() {
            Some(last) if last.ramp => now,
            Some(last) => last.at,
            None => self.created,
        }
    }

    /// The job as the API shows it.
    pub(crate) fn view(&self, now: SystemTime) -> Value {
        let past = self.past(now);
        let mut history: Vec<Value> = Vec::new();
        for (index, event) in past.iter().enumerate() {
            if index == 0 || past[index - 1].status != event.status {
                history.push(json!({ "status": event.status, "date": iso(event.at) }));
            }
        }
        let mut billing = json!({ "cuCost": self.cost, "cuDiscount": 0 });
        if matches!(self.end, End::Failure { refund: false, .. }) && self.status(now) == "failure" {
            billing["disableRefund"] = json!(true);
        }
        json!({
            "jobId": self.id,
            "jobType": self.kind,
            "status": self.status(now),
            "progress": self.progress(now),
            "createdAt": iso(self.created),
            "updatedAt": iso(self.updated(now)),
            "authorId": self.author,
            "ownerId": self.project,
            "metadata": self.metadata,
            "statusHistory": history,
            "billing": billing,
        })
    }
}

impl Event {
    fn new(at: SystemTime, status: &str, progress: f64) -> Self {
        Self { at, status: status.to_owned(), progress, ramp: false }
    }
}

pub(crate) fn is_end(status: &str) -> bool {
    matches!(status, "success" | "failure" | "canceled")
}

/// All jobs.
#[derive(Debug, Default)]
pub(crate) struct Jobs {
    pub(crate) all: IndexMap<String, Job>,
    /// Jobs whose end has not been processed.
    running: Vec<String>,
}

impl Jobs {
    pub(crate) fn insert(&mut self, job: Job) {
        self.running.push(job.id.clone());
        self.all.insert(job.id.clone(), job);
    }

    /// The job of a project.
    pub(crate) fn of(&self, project: &str, id: &str) -> Option<&Job> {
        self.all.get(id).filter(|job| job.project == project)
    }

    /// Removes the first job that has ended, to process its end.
    pub(crate) fn take_ended(&mut self, now: SystemTime) -> Option<(String, SystemTime)> {
        let ended = self.running.iter().enumerate().filter_map(|(index, id)| {
            let ends = self.all.get(id)?.ends().filter(|ends| *ends <= now)?;
            Some((ends, index))
        });
        let (ends, index) = ended.min()?;
        Some((self.running.remove(index), ends))
    }

    /// The number of running jobs of a kind.
    pub(crate) fn running(&self, project: &str, kind: impl Fn(&Job) -> bool) -> usize {
        let jobs = self.running.iter().filter_map(|id| self.all.get(id));
        jobs.filter(|job| job.project == project && kind(job)).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(script: &JobScript) -> Job {
        let mut job = Job {
            id: "job_1".to_owned(),
            kind: "custom".to_owned(),
            task: Task::Run,
            project: "proj_1".to_owned(),
            author: "apiu_1".to_owned(),
            created: SystemTime::UNIX_EPOCH,
            events: Vec::new(),
            metadata: Map::new(),
            operation: "PostGenerateCustom".to_owned(),
            model: None,
            cost: 5.0,
            end: End::Success,
            cancel: Cancel::Refused,
            files: Vec::new(),
            output: None,
            hides_results: false,
        };
        job.plan(script, Duration::from_secs(100));
        job
    }

    fn at(seconds: u64) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
    }

    #[test]
    fn a_job_passes_through_the_statuses() {
        let job = job(&JobScript::new());
        let seen: Vec<_> = [0, 10, 20, 55, 90, 99, 100].map(|s| (job.status(at(s)), job.progress(at(s)))).into();
        let expected = [
            ("queued", 0.0),
            ("warming-up", 0.0),
            ("in-progress", 0.0),
            ("in-progress", 0.495),
            ("finalizing", 0.99),
            ("finalizing", 0.99),
            ("success", 1.0),
        ];
        assert_eq!(seen, expected);
        let history = job.view(at(100))["statusHistory"].as_array().unwrap().len();
        assert_eq!(history, 6);
        assert_eq!(job.view(at(10))["updatedAt"], "1970-01-01T00:00:10.000Z");
    }

    #[test]
    fn a_script_replaces_the_statuses() {
        let script =
            JobScript::new().step(0.1, "in-progress", 1.02).step(0.5, "odd", 0.3).fails("no", None).without_refund();
        let job = job(&script);
        let seen = [5, 10, 50, 100].map(|s| (job.status(at(s)), job.progress(at(s))));
        assert_eq!(seen, [("pending", 0.0), ("in-progress", 1.02), ("odd", 0.3), ("failure", 0.3)]);
        assert_eq!(job.view(at(100))["billing"], json!({ "cuCost": 5.0, "cuDiscount": 0, "disableRefund": true }));
        assert_eq!(job.view(at(99))["billing"], json!({ "cuCost": 5.0, "cuDiscount": 0 }));
    }

    #[test]
    fn a_job_of_no_duration_has_ended_at_once() {
        assert_eq!(job(&JobScript::new().lasts(Duration::ZERO)).status(at(0)), "success");
        assert_eq!(job(&JobScript::new().never_ends()).status(at(1 << 40)), "finalizing");
    }
}
