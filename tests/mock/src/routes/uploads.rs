//! Uploads in parts.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{Call, Reply, ok, refuse};
use crate::{
    JobScript, MockResponse, UploadScript,
    state::{Start, State, Task, Upload},
};

const MAX_PARTS: u64 = 10_000;

fn find<'a>(state: &'a State, call: &Call<'_>, id: &str) -> Result<&'a Upload, MockResponse> {
    state.uploads.of(&call.project, id).ok_or_else(|| MockResponse::reason(404, format!("Upload {id} not found")))
}

fn response(state: &State, call: &Call<'_>, id: &str) -> Reply {
    let upload = find(state, call, id)?;
    ok(&json!({ "upload": upload.view(&state.links, state.settings.part_link_life, call.now) }))
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    response(state, call, call.path("uploadId"))
}

pub(super) fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let from_url = ["url", "civitaiModelUrl", "huggingFaceModelName"].into_iter().any(|name| call.text(name).is_some());
    let parts = call.body.get("parts").and_then(Value::as_u64).unwrap_or(u64::from(!from_url));
    if parts > MAX_PARTS {
        return refuse(400, "\"parts\" must be less than or equal to 10000");
    }
    let id = state.ids.make("upload");
    let metadata = Map::from_iter([("input".to_owned(), call.body.clone())]);
    let job = state.start_job(Start {
        project: &call.project,
        author: &call.author,
        now: call.now,
        kind: "upload",
        task: Task::Upload(id.clone()),
        operation: call.operation,
        model: None,
        cost: 0.0,
        metadata,
        files: Vec::new(),
        output: None,
        script: JobScript::new().never_ends(),
    });
    if let Some(job) = state.jobs.all.get_mut(&job) {
        // It waits for the parts.
        job.events.truncate(1);
    }
    let script = state.upload_scripts.pop_front().unwrap_or_default();
    let upload = Upload {
        id: id.clone(),
        project: call.project.clone(),
        author: call.author.clone(),
        fields: call.fields(),
        parts: BTreeMap::new(),
        parts_count: if from_url { 0 } else { parts },
        created: call.now,
        statuses: vec![(call.now, "pending")],
        job,
        script,
        entity: None,
        error: None,
    };
    state.uploads.all.insert(id.clone(), upload);
    if from_url {
        import(state, call, &id, None);
    }
    response(state, call, &id)
}

/// Completes an upload: it is validated and imported.
pub(super) fn complete(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.path("uploadId").to_owned();
    let upload = find(state, call, &id)?;
    if upload.status(call.now) != "pending" {
        return refuse(400, format!("Upload is already {}", upload.status(call.now)));
    }
    let missing: Vec<_> = (1..=upload.parts_count).filter(|number| !upload.parts.contains_key(number)).collect();
    if let Some(first) = missing.first() {
        return refuse(
            400,
            format!("{} of {} parts are missing, the first is {first}", missing.len(), upload.parts_count),
        );
    }
    let least = state.settings.min_part_size;
    let small = upload.parts.iter().find(|(number, part)| **number != upload.parts_count && part.size < least);
    if let Some((number, part)) = small {
        let size = part.size;
        return refuse(400, format!("Part {number} has {size} bytes; all but the last one have at least {least}"));
    }
    let declared = upload.fields.get("fileSize").and_then(Value::as_u64);
    let error = match declared.filter(|declared| *declared != upload.size()) {
        Some(declared) => Some(format!("The file has {} bytes instead of {declared}", upload.size())),
        None if upload.size() == 0 => Some("The file is empty".to_owned()),
        None => None,
    };
    import(state, call, &id, error);
    response(state, call, &id)
}

/// Plans the statuses of an upload and of its job.
fn import(state: &mut State, call: &Call<'_>, id: &str, error: Option<String>) {
    let duration = state.settings.import_duration;
    let Some(upload) = state.uploads.all.get_mut(id) else { return };
    let error = match &upload.script {
        UploadScript::Fails(message) => Some(message.clone()),
        _ => error,
    };
    let (half, whole) = (call.now + duration / 2, call.now + duration);
    let hangs = upload.script == UploadScript::Hangs;
    let statuses = match (&error, &upload.script) {
        (_, UploadScript::Hangs) => vec![],
        (Some(_), _) => vec![(whole, "failed")],
        (None, UploadScript::CompletesFirst) => vec![(half, "complete"), (whole, "imported")],
        (None, _) => vec![(half, "validated"), (whole, "imported")],
    };
    upload.statuses.push((call.now, "validating"));
    upload.statuses.extend(statuses);
    upload.error = error.clone();
    let Some(job) = state.jobs.all.get_mut(&upload.job.clone()) else { return };
    job.push(call.now, "in-progress", 0.5);
    if hangs {
        return;
    }
    if let Some(error) = error {
        job.end = crate::state::End::Failure { error, hint: None, refund: true };
        job.push(whole, "failure", 0.5);
    } else {
        job.push(whole, "success", 1.0);
    }
}
