//! Workflows.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::{Call, Reply, generate, is_asked, jobs, listed, ok, page, priced, refuse, texts};
use crate::{
    MockResponse,
    clock::iso,
    state::{State, Task, Workflow, reached},
};

fn not_found(id: &str) -> MockResponse {
    MockResponse::reason(404, format!("Workflow {id} not found"))
}

fn find<'a>(state: &'a State, call: &Call<'_>) -> Result<&'a Workflow, MockResponse> {
    let id = call.path("workflowId");
    state.workflows.get(id).filter(|workflow| workflow.is_visible(&call.project)).ok_or_else(|| not_found(id))
}

fn find_own<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Workflow, MockResponse> {
    let id = call.path("workflowId");
    let own = |workflow: &&mut Workflow| workflow.project.as_deref() == Some(&call.project);
    state.workflows.get_mut(id).filter(own).ok_or_else(|| not_found(id))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    let public = call.query("privacy") == Some("public");
    let fits = |workflow: &Workflow| {
        let tags = texts(&Value::Object(workflow.record.clone()), "tagSet");
        workflow.is_visible(&call.project)
            && workflow.project.is_none() == public
            && is_asked(call, "status", workflow.text("status"))
            && call
                .query("tags")
                .is_none_or(|requested| requested.split(',').any(|tag| tags.iter().any(|found| found == tag)))
    };
    let found = state.workflows.values().filter(|workflow| fits(workflow));
    let mut ids: Vec<_> = found.map(|workflow| workflow.text("id")).collect();
    if call.query("sortDirection") != Some("asc") {
        ids.reverse();
    }
    let (ids, next) = page(call, &ids, 50, 100)?;
    let items = ids.iter().filter_map(|id| state.workflows.get(id)).map(|workflow| {
        let mut record = workflow.record.clone();
        if call.query("full") == Some("false") {
            record.insert("hasFlow".to_owned(), json!(!workflow.list("flow").is_empty()));
            record.remove("flow");
            record.remove("editorInfo");
        }
        json!(record)
    });
    listed("workflows", items.collect(), next)
}

pub(super) fn tags(state: &State, call: &Call<'_>) -> Reply {
    let visible = state.workflows.values().filter(|workflow| workflow.is_visible(&call.project));
    let tags: BTreeSet<_> =
        visible.flat_map(|workflow| texts(&Value::Object(workflow.record.clone()), "tagSet")).collect();
    ok(&json!({ "tags": tags }))
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    ok(&json!({ "workflow": find(state, call)?.record }))
}

pub(super) fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let id = state.ids.make("wflow");
    let mut record = Map::from_iter([("id".to_owned(), json!(id))]);
    record.extend(call.fields());
    let workflow = Workflow::new(record, Some(&call.project), &call.author, call.now);
    let body = json!({ "workflow": workflow.record });
    state.workflows.insert(id, workflow);
    ok(&body)
}

pub(super) fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let workflow = find_own(state, call)?;
    workflow.record.extend(call.fields());
    workflow.record.insert("updatedAt".to_owned(), json!(iso(call.now)));
    retrieve(state, call)
}

pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let workflow = find_own(state, call)?;
    workflow.record.insert("status".to_owned(), json!("deleted"));
    ok(&json!({ "success": true }))
}

pub(super) fn run(state: &mut State, call: &Call<'_>) -> Reply {
    let workflow = find(state, call)?.clone();
    if workflow.text("status") != "ready" {
        return refuse(400, "Workflow is not ready");
    }
    let inputs = generate::check_inputs(state, call, workflow.list("inputs"))?;
    let cost = state.workflow_price(&workflow);
    if call.dry_run {
        return priced(cost, "workflow");
    }
    let running = state.jobs.running(&call.project, |job| job.task == Task::Workflow);
    if let Some(limit) = state.settings.limits.parallel_workflow_jobs.filter(|limit| running >= *limit) {
        return Err(reached("parallel-workflow-jobs", limit));
    }
    let id = state.start_workflow(&workflow, inputs, &call.project, &call.author, call.now);
    generate::started(state, call, &id, cost, json!({ "workflow": workflow.record }))
}

pub(super) fn approve(state: &mut State, call: &Call<'_>) -> Reply {
    find(state, call)?;
    let (run, node) = (call.text("workflowJobId").unwrap_or_default(), call.text("nodeId").unwrap_or_default());
    let job = jobs::find(state, call, run)?;
    if job.metadata.get("workflowId").is_none_or(|id| *id != call.path("workflowId")) {
        return refuse(404, format!("Job {run} not found"));
    }
    if !state.approve(run, node, call.now) {
        return refuse(400, format!("Node {node} does not wait for an approval"));
    }
    state.settle(call.now);
    let job = jobs::find(state, call, run)?;
    ok(&json!({ "job": state.job_view(job, call.now) }))
}
