//! Links to converted files, and archives.

use serde_json::{Map, json};

use super::{Call, Reply, assets, jobs, models, ok, priced, refuse, texts};
use crate::state::{Start, State, Task};

/// A link to an asset, converted where an image is to be.
pub(super) fn convert(state: &State, call: &Call<'_>) -> Reply {
    let asset = assets::find(state, call, call.path("assetId"))?;
    let url = match assets::target_format(asset, call)? {
        None => state.asset_link(asset.id(), call.now),
        Some(format) => {
            let path = format!("/assets-transform/{}.{format}", asset.id());
            state.links.file(&path, call.now + state.settings.link_life)
        }
    };
    ok(&json!({ "url": url }))
}

/// Starts the job that makes an archive of assets.
pub(super) fn archive(state: &mut State, call: &Call<'_>) -> Reply {
    let query = call.body.get("query").cloned().unwrap_or_default();
    let ids = texts(&query, "assetIds");
    if ids.len() > 1000 {
        return refuse(400, "Too many assetIds provided in a single request");
    }
    for id in &ids {
        assets::find(state, call, id)?;
    }
    let models = texts(&query, "modelIds");
    let of_models = state.assets.all.values().filter(|asset| {
        let model = asset.record.get("metadata").and_then(|metadata| metadata.get("modelId"));
        asset.project == call.project && models.iter().any(|id| model.is_some_and(|model| model == id))
    });
    let ids: Vec<_> = ids.into_iter().chain(of_models.map(|asset| asset.id().to_owned())).collect();
    if ids.is_empty() {
        return refuse(400, "There is nothing to download");
    }
    if call.dry_run {
        return priced(0.0, "assets-download");
    }
    start(state, call, "assets-download", ids)
}

pub(super) fn archive_model(state: &mut State, call: &Call<'_>) -> Reply {
    models::find(state, call, call.path("modelId"))?;
    if call.dry_run {
        return priced(0.0, "model-download");
    }
    start(state, call, "model-download", Vec::new())
}

fn start(state: &mut State, call: &Call<'_>, kind: &str, ids: Vec<String>) -> Reply {
    let metadata = Map::from_iter([("input".to_owned(), call.body.clone())]);
    let script = state.settings.usual.clone();
    let id = state.start_job(Start {
        project: &call.project,
        author: &call.author,
        now: call.now,
        kind,
        task: Task::Archive(ids),
        operation: call.operation,
        model: None,
        cost: 0.0,
        metadata,
        files: Vec::new(),
        output: None,
        script,
    });
    ok(&json!({ "jobId": id }))
}

pub(super) fn archive_status(state: &State, call: &Call<'_>) -> Reply {
    let job = jobs::find(state, call, call.path("jobId"))?;
    if !matches!(job.task, Task::Archive(_)) {
        return refuse(404, format!("Job {} not found", job.id));
    }
    let status = job.status(call.now);
    let mut body = json!({ "jobId": job.id, "jobStatus": status });
    if status == "success" {
        let link = state.links.file(&format!("/archives/{}.zip", job.id), call.now + state.settings.link_life);
        body["downloadUrl"] = json!(link);
    }
    ok(&body)
}
