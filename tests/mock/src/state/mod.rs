//! The state of the server, and its changes over time.

mod accounts;
mod assets;
mod content;
mod jobs;
mod limits;
mod media;
mod models;
mod runs;
mod script;
mod uploads;
mod workflows;

use std::{
    collections::VecDeque,
    time::{Duration, SystemTime},
};

use indexmap::IndexMap;
use serde_json::{Map, Value, json};

pub use self::{
    accounts::Account,
    limits::Limits,
    models::Model,
    script::{Cancel, JobScript, UploadScript},
    uploads::UploadedPart,
};
pub(crate) use self::{
    accounts::Accounts,
    assets::{Asset, Assets, Made, Planned},
    content::{Content, hex},
    jobs::{Job, Jobs, Task},
    limits::{Rate, cooling, reached},
    media::{image_type, kind_of, pixels, sniff_image},
    models::dated,
    runs::{Start, price},
    script::End,
    uploads::{Upload, Uploads},
    workflows::Workflow,
};
use crate::{Ledger, storage::Links};

/// The settings of a server.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    pub(crate) job_duration: Duration,
    pub(crate) training_duration: Duration,
    pub(crate) import_duration: Duration,
    pub(crate) link_life: Duration,
    pub(crate) part_link_life: Duration,
    pub(crate) file_size: Option<u64>,
    pub(crate) min_part_size: u64,
    pub(crate) hash_parts: bool,
    pub(crate) keep_up_to: u64,
    pub(crate) limits: Limits,
    /// The script of jobs without a queued one.
    pub(crate) usual: JobScript,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            job_duration: Duration::from_secs(1),
            training_duration: Duration::from_secs(3),
            import_duration: Duration::from_millis(200),
            link_life: Duration::from_secs(24 * 60 * 60),
            part_link_life: Duration::from_secs(60 * 60),
            file_size: None,
            min_part_size: 5 << 20,
            hash_parts: true,
            keep_up_to: 16 << 20,
            limits: Limits::default(),
            usual: JobScript::default(),
        }
    }
}

/// Generates IDs, the same ones for the same seed.
#[derive(Debug)]
pub(crate) struct Ids(fastrand::Rng);

impl Ids {
    /// Such as `asset_` and 24 letters and digits.
    pub(crate) fn make(&mut self, kind: &str) -> String {
        let digits: String = (0..24).map(|_| self.0.alphanumeric()).collect();
        format!("{kind}_{digits}")
    }

    pub(crate) fn seed(&mut self) -> u64 {
        self.0.u64(0..1 << 53)
    }
}

/// The fields of an object; empty for any other value.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(fields) => fields,
        _ => Map::new(),
    }
}

/// The team that every project belongs to.
pub(crate) const TEAM: &str = "team_mock";

/// A project without members and keys.
pub(crate) fn project(id: &str, name: &str, now: SystemTime) -> Map<String, Value> {
    let now = crate::clock::iso(now);
    object(json!({
        "createdAt": now, "id": id, "keys": [], "name": name, "privacyMode": false, "teamId": TEAM, "updatedAt": now, "users": [],
    }))
}

/// A collection.
#[derive(Clone, Debug)]
pub(crate) struct Collection {
    pub(crate) id: String,
    pub(crate) project: String,
    pub(crate) name: String,
    pub(crate) thumbnail: Option<String>,
    pub(crate) created: SystemTime,
    pub(crate) updated: SystemTime,
}

/// The whole state of the server.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) settings: Settings,
    pub(crate) links: Links,
    pub(crate) ids: Ids,
    pub(crate) accounts: Accounts,
    pub(crate) rate: Rate,
    pub(crate) ledger: Ledger,
    pub(crate) models: IndexMap<String, Model>,
    pub(crate) jobs: Jobs,
    pub(crate) assets: Assets,
    pub(crate) uploads: Uploads,
    pub(crate) workflows: IndexMap<String, Workflow>,
    pub(crate) collections: IndexMap<String, Collection>,
    pub(crate) descriptions: IndexMap<String, String>,
    pub(crate) projects: IndexMap<String, Map<String, Value>>,
    pub(crate) webhook_endpoints: IndexMap<String, Map<String, Value>>,
    pub(crate) scripts: VecDeque<JobScript>,
    pub(crate) upload_scripts: VecDeque<UploadScript>,
    /// When the last training of a project began.
    pub(crate) trained: IndexMap<String, SystemTime>,
}

impl State {
    pub(crate) fn new(settings: Settings, links: Links, accounts: Accounts, seed: u64, now: SystemTime) -> Self {
        let projects = accounts.all.iter().map(|account| &account.project);
        let projects = projects.map(|id| (id.clone(), project(id, "Default Project", now))).collect();
        Self {
            settings,
            links,
            ids: Ids(fastrand::Rng::with_seed(seed)),
            accounts,
            rate: Rate::default(),
            ledger: Ledger::default(),
            models: models::built_in(now),
            jobs: Jobs::default(),
            assets: Assets::default(),
            uploads: Uploads::default(),
            workflows: workflows::built_in(now),
            collections: IndexMap::new(),
            descriptions: IndexMap::new(),
            projects,
            webhook_endpoints: IndexMap::new(),
            scripts: VecDeque::new(),
            upload_scripts: VecDeque::new(),
            trained: IndexMap::new(),
        }
    }

    /// The asset as the API shows it, with a link that lives from now on.
    pub(crate) fn asset_view(&self, asset: &Asset, now: SystemTime) -> Value {
        let mut record = asset.record.clone();
        record.insert("url".to_owned(), json!(self.asset_link(asset.id(), now)));
        Value::Object(record)
    }

    pub(crate) fn asset_link(&self, id: &str, now: SystemTime) -> String {
        self.links.file(&format!("/assets/{id}"), now + self.settings.link_life)
    }

    /// The job as the API shows it.
    pub(crate) fn job_view(&self, job: &Job, now: SystemTime) -> Value {
        let mut view = job.view(now);
        for node in view.pointer_mut("/metadata/flow").and_then(Value::as_array_mut).into_iter().flatten() {
            for asset in node.get_mut("assets").and_then(Value::as_array_mut).into_iter().flatten() {
                let id = asset.get("assetId").and_then(Value::as_str).unwrap_or_default();
                asset["url"] = json!(self.asset_link(id, now));
            }
        }
        view
    }

    /// The model as the API shows it.
    pub(crate) fn model_view(&self, model: &Model, now: SystemTime, whole: bool) -> Value {
        let mut view = if whole { Value::Object(model.record.clone()) } else { model.summary() };
        let job = model.training_job.as_ref().and_then(|id| self.jobs.all.get(id));
        if let Some(job) = job.filter(|job| !job.has_ended(now)) {
            let stage = match job.status(now) {
                "pending" => "pending",
                "queued" => "queued-for-train",
                "warming-up" => "starting-train",
                _ => "running-train",
            };
            view["trainingProgress"] = json!({
                "stage": stage,
                "progress": job.progress(now).clamp(0.0, 1.0),
                "startedAt": crate::clock::epoch_millis(job.created),
                "updatedAt": crate::clock::epoch_millis(now),
            });
        }
        if whole && !model.training_images.is_empty() {
            let images = model.training_images.values().cloned().map(|mut image| {
                let id = image.get("id").and_then(Value::as_str).unwrap_or_default();
                image["downloadUrl"] = json!(self.asset_link(id, now));
                image
            });
            view["trainingImages"] = images.collect();
        }
        view
    }

    /// Applies all events that are due, in order.
    pub(crate) fn settle(&mut self, now: SystemTime) {
        while let Some((id, at)) = self.jobs.take_ended(now) {
            self.end_job(&id, at);
        }
    }

    fn end_job(&mut self, id: &str, at: SystemTime) {
        let Some(job) = self.jobs.all.get(id).cloned() else { return };
        let status = job.status(at).to_owned();
        let mut changes = Map::new();
        match &job.end {
            End::Failure { error, hint, .. } if status == "failure" => {
                changes.insert("error".to_owned(), json!(error));
                changes.extend(hint.as_ref().map(|hint| ("hint".to_owned(), json!(hint))));
            }
            _ => {}
        }
        if status == "success"
            && let Some(output) = &job.output
        {
            changes.insert("output".to_owned(), output.clone());
        }
        match &job.task {
            Task::Run if status != "canceled" => {
                let assets = self.make_files(&job, at);
                if !assets.is_empty() || job.output.is_none() && status == "success" {
                    changes.insert("assetIds".to_owned(), json!(assets));
                }
            }
            Task::Upload(upload) => changes.extend(self.end_upload(upload, &status, at)),
            Task::Training(model) => self.end_training(model, &status, at),
            Task::Run | Task::Workflow | Task::Archive(_) => {}
        }
        let refund = match status.as_str() {
            "failure" => !matches!(job.end, End::Failure { refund: false, .. }),
            status => status == "canceled",
        };
        if refund {
            self.refund(&job, at);
        }
        if let Some(job) = self.jobs.all.get_mut(id) {
            job.metadata.extend(changes);
        }
        if let Some(parent) = job.metadata.get("workflowJobId").and_then(Value::as_str) {
            self.node_ended(parent, id, &status, at);
        }
    }

    fn make_files(&mut self, job: &Job, at: SystemTime) -> Vec<String> {
        for (index, file) in job.files.iter().enumerate() {
            let asset_type = file.metadata.get("type").and_then(Value::as_str).unwrap_or("unknown").to_owned();
            let mut asset = Asset::new(Made {
                id: file.id.clone(),
                project: &job.project,
                author: &job.author,
                mime_type: &file.mime_type,
                asset_type: &asset_type,
                content: assets::generated(file, self.settings.file_size),
                pixels: matches!(kind_of(&file.mime_type), "image" | "video").then_some(file.size),
                metadata: file.metadata.clone(),
                now: at,
            });
            asset.record.insert("outputIndex".to_owned(), json!(index));
            if job.hides_results {
                asset.record.insert("isHidden".to_owned(), json!(true));
            }
            self.assets.insert(asset);
        }
        job.files.iter().map(|file| file.id.clone()).collect()
    }

    /// An upload becomes an asset; returns what its job says about it.
    fn end_upload(&mut self, id: &str, status: &str, at: SystemTime) -> Map<String, Value> {
        let Some(upload) = self.uploads.all.get(id).cloned() else { return Map::new() };
        if status != "success" {
            return Map::new();
        }
        let mime_type = upload.text("contentType").unwrap_or("application/octet-stream").to_owned();
        let size = if upload.text("url").is_some() { 64 << 10 } else { upload.size() };
        let seed = self.ids.seed();
        let content = upload
            .bytes()
            .filter(|bytes| !bytes.is_empty())
            .map_or_else(|| Content::generated(&mime_type, seed, size), Content::Kept);
        let entity = self.ids.make("asset");
        let kind = upload.text("kind").unwrap_or("image");
        let asset_type = match kind {
            "image" | "asset" => "uploaded".to_owned(),
            kind => format!("uploaded-{kind}"),
        };
        let mut metadata = Map::new();
        metadata.extend(upload.fields.get("fileName").map(|name| ("name".to_owned(), name.clone())));
        let mut asset = Asset::new(Made {
            id: entity.clone(),
            project: &upload.project,
            author: &upload.author,
            mime_type: &mime_type,
            asset_type: &asset_type,
            pixels: match &content {
                Content::Kept(bytes) => pixels(bytes),
                Content::Generated { .. } => None,
            },
            content,
            metadata,
            now: at,
        });
        if let Some(Value::Object(options)) = upload.fields.get("assetOptions") {
            asset.record.extend(options.get("collectionIds").map(|ids| ("collectionIds".to_owned(), ids.clone())));
            asset.record.extend(options.get("hide").map(|hide| ("isHidden".to_owned(), hide.clone())));
            if let Some(parent) = options.get("parentId") {
                asset.record["metadata"]["parentId"] = parent.clone();
            }
        }
        self.assets.insert(asset);
        if let Some(upload) = self.uploads.all.get_mut(id) {
            upload.entity = Some(entity.clone());
        }
        Map::from_iter([("output".to_owned(), json!({ "entityId": entity }))])
    }

    fn end_training(&mut self, id: &str, status: &str, at: SystemTime) {
        let Some(model) = self.models.get_mut(id) else { return };
        let status = match status {
            "success" => "trained",
            "canceled" => "training-canceled",
            _ => "failed",
        };
        model.record.insert("status".to_owned(), json!(status));
        model.record.insert("updatedAt".to_owned(), json!(crate::clock::iso(at)));
    }
}
