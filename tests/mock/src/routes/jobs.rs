//! Jobs.

use serde_json::{Value, json};

use super::{Call, Reply, is_asked, listed, ok, page, refuse};
use crate::{
    MockResponse,
    state::{Cancel, Job, State, Task},
};

pub(super) fn find<'a>(state: &'a State, call: &Call<'_>, id: &str) -> Result<&'a Job, MockResponse> {
    state.jobs.of(&call.project, id).ok_or_else(|| MockResponse::reason(404, format!("Job {id} not found")))
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    let job = find(state, call, call.path("jobId"))?;
    ok(&json!({ "job": state.job_view(job, call.now) }))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    // `types` wins over `type`.
    let types = if call.query("types").is_some() { "types" } else { "type" };
    let time = |name: &str| match call.query(name).map(humantime::parse_rfc3339) {
        None => Ok(None),
        Some(Ok(time)) => Ok(Some(time)),
        Some(Err(_)) => refuse(400, format!("{name} must be an ISO date")),
    };
    let (created, updated) = (time("createdAfter")?, time("updatedAfter")?);
    let fits = |job: &Job| {
        let workflow = job.metadata.get("workflowId").and_then(Value::as_str).unwrap_or_default();
        job.project == call.project
            && is_asked(call, types, &job.kind)
            && call.query("status").is_none_or(|status| status == job.status(call.now))
            && call.query("authorId").is_none_or(|author| author == job.author)
            && call.query("workflowId").is_none_or(|requested| requested == workflow)
            && created.is_none_or(|after| job.created > after)
            && updated.is_none_or(|after| job.updated(call.now) > after)
            && !(call.query("hideResults") == Some("true") && job.hides_results)
    };
    let ids: Vec<_> = state.jobs.all.values().rev().filter(|job| fits(job)).map(|job| job.id.as_str()).collect();
    let (ids, next) = page(call, &ids, 10, 200)?;
    let items = ids.iter().filter_map(|id| state.jobs.all.get(id)).map(|job| state.job_view(job, call.now));
    listed("jobs", items.collect(), next)
}

/// Cancels, where the job may be canceled.
pub(super) fn act(state: &mut State, call: &Call<'_>) -> Reply {
    let job = find(state, call, call.path("jobId"))?;
    if call.text("action") != Some("cancel") {
        return refuse(400, "\"action\" must be cancel");
    }
    let can = matches!(job.task, Task::Run | Task::Workflow) && !job.has_ended(call.now);
    match job.cancel {
        Cancel::Cancels if can => {
            let id = job.id.clone();
            if let Some(job) = state.jobs.all.get_mut(&id) {
                job.end_at(call.now, "canceled");
            }
            state.settle(call.now);
        }
        Cancel::Ignored if can => {}
        _ => return refuse(400, "Cannot cancel this type of job. Action not permitted."),
    }
    retrieve(state, call)
}
