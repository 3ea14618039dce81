//! Workflows, whose nodes run one after another, each in a separate job.

use std::time::SystemTime;

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

use super::{Start, State, Task, object, price};
use crate::clock::iso;

/// A workflow.
#[derive(Clone, Debug)]
pub(crate) struct Workflow {
    pub(crate) record: Map<String, Value>,
    /// Its project; `None` for a public workflow.
    pub(crate) project: Option<String>,
}

impl Workflow {
    pub(crate) fn text(&self, name: &str) -> &str {
        self.record.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn list(&self, name: &str) -> &[Value] {
        self.record.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }

    pub(crate) fn is_visible(&self, project: &str) -> bool {
        self.text("status") != "deleted" && self.project.as_deref().is_none_or(|owner| owner == project)
    }

    pub(crate) fn new(mut record: Map<String, Value>, project: Option<&str>, author: &str, now: SystemTime) -> Self {
        let usual = json!({
            "description": "", "editorInfo": {}, "privacy": if project.is_some() { "private" } else { "public" },
            "authorId": author, "ownerId": project.unwrap_or("proj_scenario"),
            "createdAt": iso(now), "updatedAt": iso(now), "isLocked": false,
            "inputs": [], "flow": [], "tagSet": [], "status": "draft",
        });
        for (name, value) in usual.as_object().into_iter().flatten() {
            record.entry(name.clone()).or_insert_with(|| value.clone());
        }
        Self { record, project: project.map(str::to_owned) }
    }
}

/// The built-in workflows.
pub(crate) fn built_in(now: SystemTime) -> IndexMap<String, Workflow> {
    let fixtures: Vec<Map<String, Value>> =
        serde_json::from_str(include_str!("../../data/workflows.json")).unwrap_or_default();
    let workflows = fixtures.into_iter().map(|record| Workflow::new(record, None, "apiu_scenario", now));
    workflows.map(|workflow| (workflow.text("id").to_owned(), workflow)).collect()
}

fn text<'a>(node: &'a Value, name: &str) -> &'a str {
    node.get(name).and_then(Value::as_str).unwrap_or_default()
}

impl State {
    /// The price of a run: the sum of its nodes.
    pub(crate) fn workflow_price(&self, workflow: &Workflow) -> f64 {
        let models = workflow.list("flow").iter().filter_map(|node| self.models.get(text(node, "modelId")));
        models.map(|model| price(model, &Map::new())).sum()
    }

    /// Starts a run of a workflow, and its first nodes.
    pub(crate) fn start_workflow(
        &mut self,
        workflow: &Workflow,
        inputs: Map<String, Value>,
        project: &str,
        author: &str,
        now: SystemTime,
    ) -> String {
        let flow = workflow.list("flow").iter().cloned().map(|mut node| {
            node["status"] = json!("pending");
            node["assets"] = json!([]);
            node
        });
        let metadata = json!({ "workflowId": workflow.text("id"), "input": inputs, "flow": flow.collect::<Vec<_>>() });
        let metadata = object(metadata);
        let script = self.settings.usual.clone().never_ends();
        let id = self.start_job(Start {
            project,
            author,
            now,
            kind: "workflow",
            task: Task::Workflow,
            operation: "PutWorkflowRunByWorkflowId",
            model: None,
            cost: 0.0,
            metadata,
            files: Vec::new(),
            output: None,
            script,
        });
        if let Some(job) = self.jobs.all.get_mut(&id) {
            // Its nodes determine its further statuses.
            job.events.truncate(1);
            job.push(now, "in-progress", 0.0);
        }
        self.advance_workflow(&id, now);
        id
    }

    /// Starts each node whose predecessors have succeeded, and ends the run after the last one.
    pub(crate) fn advance_workflow(&mut self, id: &str, at: SystemTime) {
        let Some(job) = self.jobs.all.get(id).filter(|job| !job.has_ended(at)).cloned() else { return };
        let mut flow = job.metadata.get("flow").and_then(Value::as_array).cloned().unwrap_or_default();
        while let Some(index) = flow.iter().position(|node| is_ready(node, &flow)) {
            let status = if text(&flow[index], "type") != "custom-model" {
                "success"
            } else if let Some(child) = self.start_node(&job, &flow, index, at) {
                flow[index]["jobId"] = json!(child);
                "processing"
            } else {
                "failure"
            };
            flow[index]["status"] = json!(status);
        }
        let count = |status: &str| flow.iter().filter(|node| text(node, "status") == status).count();
        let (succeeded, failed) = (count("success"), count("failure"));
        let end = match (succeeded == flow.len(), failed > 0) {
            (true, _) => Some("success"),
            (_, true) => Some("failure"),
            _ => None,
        };
        let progress = succeeded as f64 / flow.len().max(1) as f64;
        if let Some(job) = self.jobs.all.get_mut(id) {
            if end.is_some() {
                let outputs = flow.iter().filter(|node| !flow.iter().any(|later| depends_on(later, text(node, "id"))));
                let assets = outputs.filter_map(|node| node.get("assets")?.as_array()).flatten();
                let ids: Vec<_> = assets.filter_map(|asset| asset.get("assetId").cloned()).collect();
                job.metadata.insert("assetIds".to_owned(), json!(ids));
            }
            if end == Some("failure") {
                job.metadata.insert("error".to_owned(), json!("A node of the workflow failed"));
            }
            job.metadata.insert("flow".to_owned(), json!(flow));
            match end {
                Some(end) => job.end_at(at, end),
                None => job.push(at, "in-progress", progress),
            }
        }
    }

    fn start_node(&mut self, run: &super::Job, flow: &[Value], index: usize, at: SystemTime) -> Option<String> {
        let node = &flow[index];
        let model = self.models.get(text(node, "modelId"))?.clone();
        let mut inputs = Map::new();
        for input in node.get("inputs").and_then(Value::as_array).into_iter().flatten() {
            let source = input.pointer("/ref/node").and_then(Value::as_str).unwrap_or_default();
            let value = if source == "workflow" {
                let name = input.pointer("/ref/name").and_then(Value::as_str).unwrap_or_default();
                run.metadata.get("input").and_then(|input| input.get(name)).cloned()
            } else {
                let source = flow.iter().find(|node| text(node, "id") == source);
                source.and_then(|node| node.pointer("/assets/0/assetId")).cloned()
            };
            let value = value.or_else(|| input.get("value").cloned());
            inputs.extend(value.map(|value| (text(input, "name").to_owned(), value)));
        }
        let script = self.next_script();
        let files = self.plan_files(&model, &inputs, &script);
        let cost = price(&model, &inputs);
        let metadata = json!({
            "input": inputs,
            "modelId": model.id(),
            "workflowId": run.metadata.get("workflowId"),
            "workflowJobId": run.id,
        });
        let metadata = object(metadata);
        let child = self.start_job(Start {
            project: &run.project,
            author: &run.author,
            now: at,
            kind: "custom",
            task: Task::Run,
            operation: "PutWorkflowRunByWorkflowId",
            model: Some(model.id()),
            cost,
            metadata,
            files,
            output: None,
            script,
        });
        Some(child)
    }

    /// Handles the end of a node's job.
    pub(crate) fn node_ended(&mut self, run: &str, child: &str, status: &str, at: SystemTime) {
        let assets = self.jobs.all.get(child).and_then(|job| job.metadata.get("assetIds")?.as_array().cloned());
        let assets: Vec<_> = assets.into_iter().flatten().map(|id| json!({ "assetId": id })).collect();
        let Some(job) = self.jobs.all.get_mut(run) else { return };
        for node in job.metadata.get_mut("flow").and_then(Value::as_array_mut).into_iter().flatten() {
            if text(node, "jobId") == child {
                node["status"] = json!(if status == "success" { "success" } else { "failure" });
                node["assets"] = json!(assets);
            }
        }
        self.advance_workflow(run, at);
    }

    /// Approves a node that the run waits for; returns false if it does not wait.
    pub(crate) fn approve(&mut self, run: &str, node: &str, now: SystemTime) -> bool {
        let Some(job) = self.jobs.all.get_mut(run).filter(|job| !job.has_ended(now)) else { return false };
        let Some(flow) = job.metadata.get_mut("flow").and_then(Value::as_array_mut) else { return false };
        let parked = |found: &Value| {
            text(found, "id") == node
                && text(found, "type") == "user-approval"
                && text(found, "status") == "pending"
                && predecessors_succeeded(found, flow)
        };
        let Some(index) = flow.iter().position(parked) else { return false };
        flow[index]["status"] = json!("success");
        self.advance_workflow(run, now);
        true
    }
}

fn depends_on(node: &Value, id: &str) -> bool {
    node.get("dependsOn").and_then(Value::as_array).is_some_and(|ids| ids.iter().any(|found| found == id))
}

fn predecessors_succeeded(node: &Value, flow: &[Value]) -> bool {
    flow.iter().filter(|other| depends_on(node, text(other, "id"))).all(|other| text(other, "status") == "success")
}

/// Whether the node can start without a decision.
fn is_ready(node: &Value, flow: &[Value]) -> bool {
    text(node, "status") == "pending" && text(node, "type") != "user-approval" && predecessors_succeeded(node, flow)
}
