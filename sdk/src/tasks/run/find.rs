//! Searching for a run whose response was lost.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use serde::Serialize;
use serde_json::Value;

use super::{declared::is_absent, inputs::Inputs};
use crate::{
    Client, Error, JobHandle, JsonObject, Result,
    types::{Job, JobType},
};

/// The tolerated difference between the clocks of this machine and the API.
const SKEW: Duration = Duration::from_secs(60);

/// The default time range, until now.
const RECENT: Duration = Duration::from_secs(3600);

const PAGE: u32 = 200;

/// The maximum number of pages to read.
const PAGES: usize = 50;

impl Client {
    /// Searches the list of jobs for runs of a model, for example for a run whose response was lost. Nothing is started.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let model_id = "model_bfl-flux-1-dev";
    /// let run = client.run(model_id).input("prompt", "a fox");
    /// let job = match run.start().await {
    ///     Err(error) if error.is_outcome_unknown() => {
    ///         let found = client.find_runs(model_id).input("prompt", "a fox").lost(&error).send().await?;
    ///         found.into_iter().next().ok_or(error)?
    ///     }
    ///     started => started?,
    /// };
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_runs(&self, model_id: impl Into<String>) -> FindRuns {
        FindRuns { client: self.clone(), model_id: model_id.into(), inputs: Inputs::default(), between: None }
    }
}

/// A search for runs of a model. Returned by [`Client::find_runs`].
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FindRuns {
    client: Client,
    model_id: String,
    inputs: Inputs,
    between: Option<(SystemTime, SystemTime)>,
}

impl FindRuns {
    /// Matches runs whose input has this value, or whose job does not record the input. Local files are not compared; pass the asset ID.
    pub fn input(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.inputs.set(name, &value);
        self
    }

    /// Matches several inputs; see [`input`](Self::input).
    pub fn inputs<N: Into<String>, V: Serialize>(self, inputs: impl IntoIterator<Item = (N, V)>) -> Self {
        inputs.into_iter().fold(self, |find, (name, value)| find.input(name, value))
    }

    /// Matches runs that were created between two times, with a minute of tolerance on both sides because clocks differ. Default: the last
    /// hour.
    pub fn between(mut self, since: SystemTime, until: SystemTime) -> Self {
        self.between = Some((since, until));
        self
    }

    /// Matches runs that were created in the time range of [`Error::unknown_between`], with a minute of tolerance on both sides. No effect
    /// if the outcome is known.
    pub fn lost(mut self, error: &Error) -> Self {
        self.between = error.unknown_between().or(self.between);
        self
    }

    /// Lists the jobs (`GET /jobs`), and returns those that match, newest first.
    ///
    /// The API stores long prompts as text assets, so an asset ID matches any text. An input that the job does not record also matches, so
    /// there may be several results.
    ///
    /// # Errors
    ///
    /// [`Error`]: the request failed.
    pub async fn send(self) -> Result<Vec<JobHandle>> {
        self.inputs.open().await?;
        let criteria = Criteria { model_id: self.model_id, inputs: self.inputs.values(&[]) };
        let now = self.client.runtime().system_time();
        let (since, until) = self.between.unwrap_or_else(|| (now.checked_sub(RECENT).unwrap_or(now), now));
        let (since, until) = (since.checked_sub(SKEW).unwrap_or(since), until.checked_add(SKEW).unwrap_or(until));
        let mut found = Vec::new();
        let mut request = self.client.jobs().list().page_size(PAGE);
        for _ in 0..PAGES {
            let response = request.clone().send_raw().await?;
            let (page, raw) = (response.decode()?, response.json()?);
            let created = |job: &Job| job.created_at.to_system_time();
            let is_past = page.jobs.iter().all(|job| created(job).is_some_and(|at| at < since));
            for job in page.jobs {
                let in_time = created(&job).is_none_or(|at| since <= at && at <= until);
                if in_time && criteria.matches(&job, model_of(&raw, &job.job_id)) {
                    found.push(self.client.job(job));
                }
            }
            match page.next_pagination_token.filter(|token| !token.is_empty() && !is_past) {
                Some(token) => request = request.pagination_token(token),
                None => break,
            }
        }
        Ok(found)
    }

    /// Blocking version of [`send`](Self::send); see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> Result<Vec<JobHandle>> {
        let client = self.client.clone();
        client.wait(self.send())
    }
}

impl fmt::Debug for FindRuns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FindRuns").field("model_id", &self.model_id).finish_non_exhaustive()
    }
}

/// The model of a job in the response of a list. The document lacks the field.
fn model_of<'a>(list: &'a Value, job_id: &str) -> Option<&'a str> {
    let jobs = list.get("jobs")?.as_array()?;
    let metadata = jobs.iter().find(|job| job.get("jobId").is_some_and(|id| id == job_id))?.get("metadata")?;
    metadata.get("modelId").or_else(|| metadata.pointer("/input/modelId"))?.as_str()
}

struct Criteria {
    model_id: String,
    inputs: JsonObject,
}

impl Criteria {
    fn matches(&self, job: &Job, model_id: Option<&str>) -> bool {
        // A run without a recorded model is recognized by its job type.
        let is_of_model = model_id.map_or_else(|| job.job_type == JobType::Custom, |id| id == self.model_id);
        let same = |(name, value): (&String, &Value)| {
            job.metadata.input.get(name).is_none_or(|recorded| is_absent(recorded) || is_same(value, recorded))
        };
        // A node of a workflow is not a separate run.
        is_of_model && job.metadata.workflow_job_id.is_none() && self.inputs.iter().all(same)
    }
}

/// Whether a value matches the recorded one. Numbers are compared numerically, and a text may have become an asset.
fn is_same(value: &Value, recorded: &Value) -> bool {
    match (value, recorded) {
        (Value::Number(value), Value::Number(recorded)) => value.as_f64() == recorded.as_f64(),
        (Value::String(value), Value::String(recorded)) => {
            value == recorded || (recorded.starts_with("asset_") && !value.starts_with("asset_"))
        }
        (Value::Array(values), Value::Array(recorded)) => {
            values.len() == recorded.len()
                && values.iter().zip(recorded).all(|(value, recorded)| is_same(value, recorded))
        }
        (Value::Object(fields), Value::Object(recorded)) => {
            fields.iter().all(|(name, value)| recorded.get(name).is_none_or(|recorded| is_same(value, recorded)))
        }
        // The API stores a single value as a list of one item.
        (value, Value::Array(recorded)) => recorded.len() == 1 && is_same(value, &recorded[0]),
        (Value::Number(number), Value::String(text)) | (Value::String(text), Value::Number(number)) => {
            text.parse().ok() == number.as_f64()
        }
        (value, recorded) => value == recorded,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_compared_leniently() {
        let same = [
            (json!(4), json!(4.0)),
            (json!("7"), json!(7)),
            (json!("a long prompt"), json!("asset_1")),
            (json!(["asset_1"]), json!(["asset_1"])),
            (json!("asset_1"), json!(["asset_1"])),
            (json!([{ "text": "a" }]), json!([{ "text": "a", "style": "b" }])),
        ];
        for (value, recorded) in same {
            assert!(is_same(&value, &recorded), "{value} {recorded}");
        }
        let other = [
            (json!(4), json!(5)),
            (json!("a"), json!("b")),
            (json!("asset_1"), json!("asset_2")),
            (json!(["a"]), json!(["a", "b"])),
            (json!([{ "text": "a" }]), json!([{ "text": "b" }])),
            (json!(true), json!(1)),
        ];
        for (value, recorded) in other {
            assert!(!is_same(&value, &recorded), "{value} {recorded}");
        }
    }

    #[test]
    fn a_job_fits_by_its_model_its_type_and_its_inputs() {
        let criteria =
            Criteria { model_id: "model_1".to_owned(), inputs: json!({ "prompt": "a" }).as_object().unwrap().clone() };
        let job = |kind: &str, metadata: Value| -> Job {
            serde_json::from_value(
                json!({ "jobId": "job_1", "jobType": kind, "status": "success", "metadata": metadata }),
            )
            .unwrap()
        };
        let input = json!({ "input": { "prompt": "a" } });
        assert!(criteria.matches(&job("custom", input.clone()), None));
        assert!(criteria.matches(&job("flux", input.clone()), Some("model_1")));
        assert!(criteria.matches(&job("custom", json!({})), Some("model_1")));
        assert!(!criteria.matches(&job("custom", input.clone()), Some("model_2")));
        assert!(!criteria.matches(&job("upload", input), None));
        assert!(!criteria.matches(&job("custom", json!({ "input": { "prompt": "b" } })), Some("model_1")));
        assert!(!criteria.matches(&job("custom", json!({ "workflowJobId": "job_2" })), Some("model_1")));
    }
}
