//! Runs of models, and of tools with a separate operation.

use serde_json::{Map, Value, json};

use super::{Call, Reply, models, ok, priced, priced_body, refuse};
use crate::{
    LedgerEntry, MockResponse, Model,
    inputs::{self, Resolve},
    state::{Start, State, Task, price, reached},
};

/// The price of a tool without a model.
pub(super) const TOOL_PRICE: f64 = 3.0;

/// The fee of IP detection, also in a dry run.
const DETECTION_PRICE: f64 = 1.0;

/// The plans, from the lowest to the highest.
const PLANS: [&str; 3] = ["cu-basic", "cu-pro-q3-25", "cu-enterprise"];

struct Project<'a> {
    state: &'a State,
    id: &'a str,
}

impl Resolve for Project<'_> {
    fn asset(&self, id: &str) -> Option<&Map<String, Value>> {
        self.state.assets.of(self.id, id).map(|asset| &asset.record)
    }

    fn model_type(&self, id: &str) -> Option<&str> {
        self.state.models.get(id).filter(|model| model.is_visible(self.id)).map(|model| model.text_field("type"))
    }
}

/// The effective inputs, or the error of the run.
pub(super) fn check_inputs(state: &State, call: &Call<'_>, list: &[Value]) -> Result<Map<String, Value>, MockResponse> {
    let body = match &call.body {
        Value::Object(body) => body.clone(),
        Value::Null => Map::new(),
        _ => return refuse(400, "The body must be an object"),
    };
    let checked = inputs::check(list, &body, &Project { state, id: &call.project });
    checked.map_err(|(status, reason)| MockResponse::reason(status, reason))
}

/// Whether the plan may run a model that requires another plan.
fn check_plan(call: &Call<'_>, required: Option<&str>) -> Result<(), MockResponse> {
    let rank = |plan: &str| PLANS.iter().position(|known| *known == plan).unwrap_or(0);
    match required {
        Some(required) if rank(&call.plan) < rank(required) => Err(MockResponse::json(
            403,
            &json!({
                "reason": "You are not allowed to use this model with your plan",
                "name": "ModelAccessRestrictedError",
                "details": { "currentPlan": call.plan, "requiredPlan": required },
            }),
        )),
        _ => Ok(()),
    }
}

fn check_parallel(state: &State, call: &Call<'_>) -> Result<(), MockResponse> {
    let running = || state.jobs.running(&call.project, |job| job.task == Task::Run);
    match state.settings.limits.parallel_custom_jobs {
        Some(limit) if running() >= limit => Err(reached("parallel-custom-jobs", limit)),
        _ => Ok(()),
    }
}

pub(super) fn run_model(state: &mut State, call: &Call<'_>) -> Reply {
    let model = models::find(state, call, call.path("modelId"))?.clone();
    if model.text_field("type") != "custom" {
        return refuse(400, "Custom models only are supported for this endpoint");
    }
    check_plan(call, model.plan.as_deref())?;
    let inputs = check_inputs(state, call, model.input_list())?;
    let cost = price(&model, &inputs);
    let detection = detection(call, &inputs);
    if call.dry_run {
        let mut response = priced_body(cost, "custom-generation");
        if let Some(detection) = detection {
            charge_detection(state, call, &model, "");
            response["ipDetection"] = detection;
        }
        return Ok(MockResponse::json(269, &response));
    }
    check_parallel(state, call)?;
    let script = state.next_script();
    let files = state.plan_files(&model, &inputs, &script);
    let output = model.text.then(|| {
        let prompt = inputs.get("prompt").and_then(Value::as_str).unwrap_or_default();
        json!({ "text": format!("An answer to: {prompt}") })
    });
    let metadata = Map::from_iter([("input".to_owned(), json!(inputs)), ("modelId".to_owned(), json!(model.id()))]);
    let id = state.start_job(Start {
        project: &call.project,
        author: &call.author,
        now: call.now,
        kind: "custom",
        task: Task::Run,
        operation: call.operation,
        model: Some(model.id()),
        cost,
        metadata,
        files,
        output,
        script,
    });
    let mut body = json!({});
    if let Some(detection) = detection {
        charge_detection(state, call, &model, &id);
        body["ipDetection"] = detection;
    }
    started(state, call, &id, cost, body)
}

/// The findings of IP detection, if requested; the live API ignores it on lower plans.
fn detection(call: &Call<'_>, inputs: &Map<String, Value>) -> Option<Value> {
    let requested = call.query("ipDetection") == Some("true") && call.plan == "cu-enterprise";
    let images = inputs.values().filter(|value| value.as_str().is_some_and(|id| id.starts_with("asset_"))).count();
    requested.then(|| {
        json!({
            "action": "allowed", "analyzedImagesCount": images, "creativeUnitsCharged": DETECTION_PRICE,
            "evaluatedFilters": 1, "flagged": false, "findings": [],
        })
    })
}

fn charge_detection(state: &mut State, call: &Call<'_>, model: &Model, job: &str) {
    state.ledger.book(LedgerEntry {
        time: call.now,
        operation: call.operation.to_owned(),
        model: Some(model.id().to_owned()),
        cost: DETECTION_PRICE,
        job_id: job.to_owned(),
        project_id: call.project.clone(),
    });
}

/// The response that starts a job.
pub(super) fn started(state: &mut State, call: &Call<'_>, id: &str, cost: f64, mut body: Value) -> Reply {
    state.settle(call.now);
    if let Some(job) = state.jobs.all.get(id) {
        body["job"] = state.job_view(job, call.now);
    }
    body["creativeUnitsCost"] = json!(cost);
    body["creativeUnitsDiscount"] = json!(0);
    ok(&body)
}

/// The tools of the live API that are not models: a job at a fixed price, with an image or an output.
pub(super) fn run_tool(state: &mut State, call: &Call<'_>) -> Reply {
    let name = call.operation.trim_start_matches("Post").trim_end_matches("Inferences");
    let kind = match name {
        "Caption" => "caption",
        "Translate" => "translate",
        "Prompt" => "generate-prompt",
        "DescribeStyle" => "describe-style",
        "Detect" => "detection",
        "Embed" => "embed",
        _ => "inference",
    };
    if call.dry_run {
        return priced(TOOL_PRICE, kind);
    }
    check_parallel(state, call)?;
    let output = match kind {
        "caption" => Some(json!({ "captions": ["A fox in the snow"] })),
        "translate" => Some(json!({ "translation": call.text("prompt").unwrap_or_default() })),
        "generate-prompt" => Some(json!({ "prompts": ["A fox in the snow, at dawn"] })),
        "describe-style" => Some(json!({ "description": "Soft light and muted colours" })),
        "embed" => Some(json!({ "embedding": [0.25, 0.5] })),
        _ => None,
    };
    let mut tool = Model::new(kind);
    tool.asset_type = if kind == "detection" { "detection" } else { "inference-txt2img" }.to_owned();
    if output.is_some() {
        tool.outputs.clear();
    }
    let inputs = call.fields();
    let script = state.next_script();
    let files = state.plan_files(&tool, &inputs, &script);
    let metadata = Map::from_iter([("input".to_owned(), json!(inputs))]);
    let id = state.start_job(Start {
        project: &call.project,
        author: &call.author,
        now: call.now,
        kind,
        task: Task::Run,
        operation: call.operation,
        model: None,
        cost: TOOL_PRICE,
        metadata,
        files,
        output,
        script,
    });
    // The other fields that the document requires.
    let (_, body) = call.document.response(call.operation, false, None).unwrap_or_default();
    started(state, call, &id, TOOL_PRICE, body)
}
