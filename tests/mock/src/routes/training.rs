//! Training of models.

use serde_json::{Map, Value, json};

use super::{Call, Reply, assets, models, ok, priced, refuse};
use crate::{
    MockResponse,
    clock::iso,
    state::{Cancel, Start, State, Task, cooling, reached},
};

/// The price of a training per image.
const PRICE: f64 = 10.0;

/// The maximum number of images added in one request.
const PER_REQUEST: usize = 10;

/// Adds one image in base64, or assets of the project.
pub(super) fn add_images(state: &mut State, call: &Call<'_>) -> Reply {
    let model = models::find_own(state, call)?;
    let (id, present) = (model.id().to_owned(), model.training_images.keys().cloned().collect::<Vec<_>>());
    let mut ids = call.texts("assetIds");
    ids.extend(call.text("assetId").map(str::to_owned));
    if ids.len() > PER_REQUEST {
        return refuse(400, "Too many assetIds provided in a single request");
    }
    let added = ids.len() + usize::from(call.text("data").is_some());
    if added == 0 {
        return refuse(400, "\"data\" or \"assetIds\" is required");
    }
    for (index, id) in ids.iter().enumerate() {
        assets::find(state, call, id)?;
        if present.contains(id) || ids[..index].contains(id) {
            return refuse(400, format!("Asset {id} is already a training image"));
        }
    }
    if let Some(limit) = state.settings.limits.training_images.filter(|limit| present.len() + added > *limit) {
        return Err(reached("add-training-image", limit));
    }
    if let Some(data) = call.text("data") {
        let Some(name) = call.text("name") else { return refuse(400, "\"name\" is required") };
        let (bytes, mime_type) = assets::decode_image(data)?;
        ids.push(assets::add_image(state, call, bytes, mime_type, name));
    }
    let images: Vec<_> = ids
        .iter()
        .filter_map(|id| state.assets.of(&call.project, id))
        .map(|asset| {
            let name = asset.record.get("metadata").and_then(|metadata| metadata.get("name")).cloned();
            json!({
                "id": asset.id(),
                "name": name.unwrap_or_else(|| json!("image")),
                "description": "",
                "automaticCaptioning": "",
                "createdAt": iso(call.now),
            })
        })
        .collect();
    if let Some(model) = state.models.get_mut(&id) {
        let keyed = images.iter().cloned().zip(&ids).map(|(image, id)| (id.clone(), image));
        model.training_images.extend(keyed);
        model.record.insert("trainingImagesNumber".to_owned(), json!(model.training_images.len()));
    }
    let mut image = images.last().cloned().unwrap_or_default();
    image["downloadUrl"] = json!(state.asset_link(ids.last().map_or("", String::as_str), call.now));
    ok(&json!({ "trainingImage": image }))
}

pub(super) fn remove_image(state: &mut State, call: &Call<'_>) -> Reply {
    let model = models::find_own(state, call)?;
    let id = call.path("trainingImageId");
    if model.training_images.shift_remove(id).is_none() {
        return refuse(404, format!("Training image {id} not found"));
    }
    model.record.insert("trainingImagesNumber".to_owned(), json!(model.training_images.len()));
    ok(&json!({}))
}

/// Sets the pairs of source and target that an edit model learns from.
pub(super) fn pairs(state: &mut State, call: &Call<'_>) -> Reply {
    let model = models::find_own(state, call)?;
    let pairs = call.body.as_array().cloned().unwrap_or_default();
    for pair in &pairs {
        for name in ["sourceId", "targetId"] {
            let id = pair.get(name).and_then(Value::as_str).unwrap_or_default();
            if !model.training_images.contains_key(id) {
                return refuse(400, format!("{name} {id} is not a training image"));
            }
        }
    }
    let response = json!({ "count": pairs.len(), "pairs": pairs });
    model.record.insert("trainingImagePairs".to_owned(), json!(pairs));
    ok(&response)
}

pub(super) fn train(state: &mut State, call: &Call<'_>) -> Reply {
    let model = models::find_own(state, call)?.clone();
    if model.text_field("status") == "training" {
        return refuse(400, "Model is already training");
    }
    // A dry run returns the price for images that have not been added yet.
    let simulated = call.query("trainingImagesCount").and_then(|count| count.parse().ok()).filter(|_| call.dry_run);
    let images = match model.training_images.len() {
        0 => simulated.unwrap_or(0),
        present => present,
    };
    if images == 0 {
        return refuse(400, "Model has no training images");
    }
    if model.text_field("type").contains("-edit") && !call.dry_run {
        let pairs = model.record.get("trainingImagePairs").and_then(Value::as_array).map_or(0, Vec::len);
        if pairs < 2 {
            return refuse(400, "At least 2 training image pairs are required");
        }
    }
    let cost = PRICE * images as f64;
    if call.dry_run {
        return priced(cost, "model-training");
    }
    let limits = state.settings.limits.clone();
    let running = state.jobs.running(&call.project, |job| matches!(job.task, Task::Training(_)));
    if let Some(limit) = limits.parallel_training.filter(|limit| running >= *limit) {
        return Err(reached("parallel-training", limit));
    }
    if let (Some(last), Some(pause)) = (state.trained.get(&call.project), limits.training_cool_down)
        && let Some(remaining) = pause.checked_sub(call.now.duration_since(*last).unwrap_or_default())
        && !remaining.is_zero()
    {
        return Err(cooling("training", remaining));
    }
    state.trained.insert(call.project.clone(), call.now);
    let metadata = Map::from_iter([
        ("input".to_owned(), call.body.clone()),
        ("modelId".to_owned(), json!(model.id())),
        ("outputModelId".to_owned(), json!(model.id())),
    ]);
    let script = state.next_script();
    let id = state.start_job(Start {
        project: &call.project,
        author: &call.author,
        now: call.now,
        kind: if model.text_field("type").starts_with("flux.1") {
            "flux-model-training"
        } else {
            "musubi-model-training"
        },
        task: Task::Training(model.id().to_owned()),
        operation: call.operation,
        model: Some(model.id()),
        cost,
        metadata,
        files: Vec::new(),
        output: None,
        script,
    });
    if let Some(model) = state.models.get_mut(model.id()) {
        model.record.insert("status".to_owned(), json!("training"));
        model
            .record
            .extend(call.body.get("parameters").map(|parameters| ("parameters".to_owned(), parameters.clone())));
        model.training_job = Some(id.clone());
    }
    state.settle(call.now);
    with_job(state, call, &id, Some(cost))
}

/// Cancels the training.
pub(super) fn act(state: &mut State, call: &Call<'_>) -> Reply {
    let model = models::find_own(state, call)?;
    let id = model.training_job.clone().filter(|_| model.text_field("status") == "training");
    let Some(id) = id else { return refuse(400, "Model is not training") };
    if let Some(job) = state.jobs.all.get_mut(&id)
        && job.cancel != Cancel::Ignored
    {
        job.end_at(call.now, "canceled");
    }
    state.settle(call.now);
    with_job(state, call, &id, None)
}

fn with_job(state: &State, call: &Call<'_>, id: &str, cost: Option<f64>) -> Reply {
    let model = models::find(state, call, call.path("modelId"))?;
    let job = state.jobs.all.get(id).ok_or_else(|| MockResponse::reason(404, "Job not found"))?;
    let mut body = json!({ "model": state.model_view(model, call.now, true), "job": state.job_view(job, call.now) });
    if let Some(cost) = cost {
        body["creativeUnitsCost"] = json!(cost);
        body["creativeUnitsDiscount"] = json!(0);
    }
    ok(&body)
}
