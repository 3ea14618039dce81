//! Starting jobs, and their prices.

use std::time::SystemTime;

use serde_json::{Map, Value, json};

use super::{Cancel, End, Job, JobScript, Model, Planned, State, Task};
use crate::LedgerEntry;

/// The parameters of a new job.
pub(crate) struct Start<'a> {
    pub(crate) project: &'a str,
    pub(crate) author: &'a str,
    pub(crate) now: SystemTime,
    /// `jobType`.
    pub(crate) kind: &'a str,
    pub(crate) task: Task,
    pub(crate) operation: &'a str,
    pub(crate) model: Option<&'a str>,
    pub(crate) cost: f64,
    pub(crate) metadata: Map<String, Value>,
    pub(crate) files: Vec<Planned>,
    pub(crate) output: Option<Value>,
    pub(crate) script: JobScript,
}

impl State {
    /// The script of the next job.
    pub(crate) fn next_script(&mut self) -> JobScript {
        self.scripts.pop_front().unwrap_or_else(|| self.settings.usual.clone())
    }

    /// Starts a job, charges its cost, and returns its id.
    pub(crate) fn start_job(&mut self, start: Start<'_>) -> String {
        let id = self.ids.make("job");
        let hides_results =
            start.metadata.get("input").and_then(|input| input.get("hideResults")) == Some(&json!(true));
        let mut job = Job {
            id: id.clone(),
            kind: start.kind.to_owned(),
            task: start.task,
            project: start.project.to_owned(),
            author: start.author.to_owned(),
            created: start.now,
            events: Vec::new(),
            metadata: start.metadata,
            operation: start.operation.to_owned(),
            model: start.model.map(str::to_owned),
            cost: start.cost,
            end: End::Success,
            cancel: Cancel::Refused,
            files: start.files,
            output: start.output,
            hides_results,
        };
        let usual = match &job.task {
            Task::Training(_) => self.settings.training_duration,
            _ => self.settings.job_duration,
        };
        job.plan(&start.script, usual);
        if job.cost > 0.0 {
            self.ledger.book(LedgerEntry {
                time: start.now,
                operation: job.operation.clone(),
                model: job.model.clone(),
                cost: job.cost,
                job_id: id.clone(),
                project_id: job.project.clone(),
            });
        }
        self.jobs.insert(job);
        id
    }

    pub(crate) fn refund(&mut self, job: &Job, at: SystemTime) {
        if job.cost > 0.0 {
            self.ledger.book(LedgerEntry {
                time: at,
                operation: job.operation.clone(),
                model: job.model.clone(),
                cost: -job.cost,
                job_id: job.id.clone(),
                project_id: job.project.clone(),
            });
        }
    }

    /// The files that a run of a model creates.
    pub(crate) fn plan_files(
        &mut self,
        model: &Model,
        inputs: &Map<String, Value>,
        script: &JobScript,
    ) -> Vec<Planned> {
        let count = model.count_input.as_deref().map_or(1, |name| number(model, inputs, name).max(0.0) as usize);
        let types: Vec<_> = match (script.assets, &script.end) {
            (Some(count), _) => {
                model.outputs.iter().cycle().take(if model.outputs.is_empty() { 0 } else { count }).collect()
            }
            (None, End::Failure { .. }) => Vec::new(),
            (None, _) => (0..count).flat_map(|_| &model.outputs).collect(),
        };
        let pixels = |name: &str| number(model, inputs, name).clamp(1.0, 4096.0) as u32;
        let size = match (pixels("width"), pixels("height")) {
            (1, 1) => (512, 512),
            size => size,
        };
        let types: Vec<String> = types.into_iter().cloned().collect();
        let files = types.into_iter().map(|mime_type| {
            let mut metadata = Map::new();
            metadata.insert("type".to_owned(), json!(model.asset_type));
            metadata.insert("modelId".to_owned(), json!(model.id()));
            for name in ["prompt", "seed"] {
                metadata.extend(inputs.get(name).map(|value| (name.to_owned(), value.clone())));
            }
            Planned { id: self.ids.make("asset"), mime_type, size, seed: self.ids.seed(), metadata }
        });
        files.collect()
    }
}

/// The price of a run of a model.
pub(crate) fn price(model: &Model, inputs: &Map<String, Value>) -> f64 {
    model.price * model.price_times.iter().map(|name| number(model, inputs, name).max(1.0)).product::<f64>()
}

/// The number in an input: from the request, its default, or 1.
fn number(model: &Model, inputs: &Map<String, Value>, name: &str) -> f64 {
    let default = || {
        let input = model.input_list().iter().find(|input| input.get("name").is_some_and(|found| found == name))?;
        input.get("default")?.as_f64()
    };
    inputs.get(name).and_then(Value::as_f64).or_else(default).unwrap_or(1.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_price_grows_with_the_inputs() {
        let model = Model::new("model_x").price(2.5).count_input("n").inputs(json!([{ "name": "n", "default": 2 }]));
        let inputs = |value: Value| value.as_object().cloned().unwrap();
        assert_eq!(price(&model, &inputs(json!({}))), 5.0);
        assert_eq!(price(&model, &inputs(json!({ "n": 4 }))), 10.0);
        assert_eq!(price(&model, &inputs(json!({ "n": -1 }))), 2.5);
    }
}
