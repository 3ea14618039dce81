//! The operations.

mod assets;
mod checks;
mod collections;
mod downloads;
mod generate;
mod jobs;
mod models;
mod projects;
mod search;
mod training;
mod uploads;
mod webhooks;
mod workflows;

use std::time::SystemTime;

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};

use crate::{Document, MockResponse, state::State};

/// A request that was authenticated and is valid.
pub(crate) struct Call<'a> {
    pub(crate) document: &'a Document,
    pub(crate) operation: &'a str,
    /// Those of the path.
    pub(crate) parameters: Vec<(String, String)>,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) body: Value,
    pub(crate) project: String,
    pub(crate) author: String,
    pub(crate) plan: String,
    pub(crate) now: SystemTime,
    pub(crate) dry_run: bool,
}

/// A response, or an error response.
pub(crate) type Reply = Result<MockResponse, MockResponse>;

impl Call<'_> {
    /// A parameter of the path.
    fn path(&self, name: &str) -> &str {
        self.parameters.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value)
    }

    /// A parameter of the query.
    fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    /// A string of the body.
    fn text(&self, name: &str) -> Option<&str> {
        self.body.get(name).and_then(Value::as_str)
    }

    /// The strings of a list in the body.
    fn texts(&self, name: &str) -> Vec<String> {
        texts(&self.body, name)
    }

    fn fields(&self) -> Map<String, Value> {
        self.body.as_object().cloned().unwrap_or_default()
    }
}

/// The strings of a list.
fn texts(value: &Value, name: &str) -> Vec<String> {
    let list = value.get(name).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect()
}

fn ok(body: &Value) -> Reply {
    Ok(MockResponse::json(200, body))
}

fn refuse<T>(status: u16, reason: impl AsRef<str>) -> Result<T, MockResponse> {
    Err(MockResponse::reason(status, reason))
}

/// The price of a run, as a dry run returns it.
fn priced(cost: f64, action: &str) -> Reply {
    Ok(MockResponse::json(269, &priced_body(cost, action)))
}

fn priced_body(cost: f64, action: &str) -> Value {
    json!({ "creativeUnitsCost": cost, "creativeUnitsDiscount": 0, "costDetails": { action: cost } })
}

/// One page of a list that is in its order: the ids on it, and the token of the next one.
fn page(
    call: &Call<'_>,
    ids: &[&str],
    usual: usize,
    most: usize,
) -> Result<(Vec<String>, Option<String>), MockResponse> {
    let size = match call.query("pageSize").map(str::parse) {
        None => usual,
        Some(Ok(size)) if (1..=most).contains(&size) => size,
        Some(_) => return refuse(400, format!("pageSize must be between 1 and {most}")),
    };
    let start = match call.query("paginationToken").filter(|token| !token.is_empty()) {
        None => 0,
        Some(token) => {
            let json = STANDARD.decode(token).ok().and_then(|json| serde_json::from_slice::<Value>(&json).ok());
            let Some(position) = json else { return refuse(400, "Invalid pagination token") };
            // After the last item of the previous page, even if it has moved.
            let last = position.get("last").and_then(Value::as_str).unwrap_or_default();
            let offset = position.get("offset").and_then(Value::as_u64).and_then(|offset| usize::try_from(offset).ok());
            ids.iter().position(|id| *id == last).map_or(offset.unwrap_or(0), |index| index + 1)
        }
    };
    let end = ids.len().min(start + size);
    let items: Vec<_> = ids.get(start..end).unwrap_or_default().iter().map(|id| (*id).to_owned()).collect();
    let next = (end < ids.len()).then(|| STANDARD.encode(json!({ "offset": end, "last": items.last() }).to_string()));
    Ok((items, next))
}

/// The body of a page.
fn listed(name: &str, items: Vec<Value>, next: Option<String>) -> Reply {
    let mut body = json!({ name: items });
    if let Some(next) = next {
        body["nextPaginationToken"] = json!(next);
    }
    ok(&body)
}

/// Filters and sorts by the parameters of the dates, which need `sortBy`.
struct Dates {
    after: Option<SystemTime>,
    before: Option<SystemTime>,
    ascending: bool,
}

impl Dates {
    fn of(call: &Call<'_>) -> Result<Self, MockResponse> {
        let sort_by = call.query("sortBy");
        for (name, wanted) in [
            ("createdAfter", "createdAt"),
            ("createdBefore", "createdAt"),
            ("updatedAfter", "updatedAt"),
            ("updatedBefore", "updatedAt"),
        ] {
            if call.query(name).is_some() && sort_by != Some(wanted) {
                return refuse(400, format!("{name} needs sortBy to be {wanted}"));
            }
        }
        if call.query("sortDirection").is_some() && sort_by.is_none() {
            return refuse(400, "sortDirection needs sortBy");
        }
        let time = |name: &str| match call.query(name).map(humantime::parse_rfc3339) {
            None => Ok(None),
            Some(Ok(time)) => Ok(Some(time)),
            Some(Err(_)) => refuse(400, format!("{name} must be an ISO date")),
        };
        Ok(Self {
            after: time("createdAfter")?.or(time("updatedAfter")?),
            before: time("createdBefore")?.or(time("updatedBefore")?),
            ascending: call.query("sortDirection") == Some("asc"),
        })
    }

    fn fits(&self, time: SystemTime) -> bool {
        self.after.is_none_or(|after| time > after) && self.before.is_none_or(|before| time < before)
    }

    /// Newest first, unless requested otherwise.
    fn order<'a>(&self, oldest_first: impl DoubleEndedIterator<Item = &'a str>) -> Vec<&'a str> {
        if self.ascending { oldest_first.collect() } else { oldest_first.rev().collect() }
    }
}

/// Whether a field has the value of a parameter, or one of its comma-separated values. True without the parameter.
fn is_asked(call: &Call<'_>, name: &str, value: &str) -> bool {
    call.query(name).is_none_or(|requested| requested.split(',').any(|requested| requested == value))
}

/// Executes an operation; stateless operations respond from the document's schema.
pub(crate) fn dispatch(state: &mut State, call: &Call<'_>) -> Reply {
    match call.operation {
        "GetModels" => models::list(state, call),
        "GetPublicModels" => models::list_public(state, call),
        "GetModelsByModelId" | "GetPublicModelsByModelId" => models::retrieve(state, call),
        "PostModelsGetBulk" => models::get_bulk(state, call),
        "PostModels" => models::create(state, call),
        "PutModelsByModelId" => models::update(state, call),
        "DeleteModelsByModelId" => models::delete(state, call),
        "PutModelsTagsByModelId" => models::update_tags(state, call),
        "GetModelsDescriptionByModelId" => models::description(state, call),
        "PutModelsDescriptionByModelId" => models::update_description(state, call),
        "GetRecommendationsModels" => models::recommend(state, call),
        "PostGenerateCustom" => generate::run_model(state, call),
        "GetJobs" => jobs::list(state, call),
        "GetJobId" => jobs::retrieve(state, call),
        "PostJobActionByJobId" => jobs::act(state, call),
        "GetAssets" => assets::list(state, call),
        "GetAssetsByAssetId" => assets::retrieve(state, call),
        "PostAsset" => assets::upload(state, call),
        "PostAssetGetBulk" => assets::get_bulk(state, call),
        "PutAssetByAssetId" => assets::update(state, call),
        "DeleteAsset" => assets::delete(state, call),
        "PutAssetsTagsByAssetId" => assets::update_tags(state, call),
        "GetTags" => assets::tags(state, call),
        "PostDownloadAsset" => downloads::convert(state, call),
        "PostDownloadAssets" => downloads::archive(state, call),
        "GetDownloadAssets" => downloads::archive_status(state, call),
        "PostDownloadModel" => downloads::archive_model(state, call),
        "PostUploads" => uploads::create(state, call),
        "GetUploads" => uploads::retrieve(state, call),
        "PostUploadsAction" => uploads::complete(state, call),
        "GetWorkflows" => workflows::list(state, call),
        "GetWorkflowsTags" => workflows::tags(state, call),
        "GetWorkflowsByWorkflowId" => workflows::retrieve(state, call),
        "PostWorkflows" => workflows::create(state, call),
        "PutWorkflowsByWorkflowId" => workflows::update(state, call),
        "DeleteWorkflowsByWorkflowId" => workflows::delete(state, call),
        "PutWorkflowRunByWorkflowId" => workflows::run(state, call),
        "PutWorkflowUserApprovalByWorkflowId" => workflows::approve(state, call),
        "PostModelsTrainingImagesByModelId" => training::add_images(state, call),
        "DeleteModelsTrainingImagesByModelIdAndTrainingImageId" => training::remove_image(state, call),
        "PutModelsTrainingImagesPairsByModelId" => training::pairs(state, call),
        "PutModelsTrainByModelId" => training::train(state, call),
        "PostModelTrainingActionByModelId" => training::act(state, call),
        "GetCollections" => collections::list(state, call),
        "PostCollection" => collections::create(state, call),
        "GetCollectionsByCollectionId" => collections::retrieve(state, call),
        "PutCollectionsByCollectionId" => collections::update(state, call),
        "DeleteCollectionsByCollectionId" => collections::delete(state, call),
        "PutAssetsByCollectionId" => collections::add_assets(state, call),
        "DeleteAssetsByCollectionId" => collections::remove_assets(state, call),
        "PutModelsByCollectionId" => collections::add_models(state, call),
        "DeleteModelsByCollectionId" => collections::remove_models(state, call),
        "PostSearchAssets" => search::assets(state, call),
        "PostSearchModels" => search::models(state, call),
        "GetProjects" => projects::list(state, call),
        "PostProject" => projects::create(state, call),
        "GetProjectsByProjectId" => projects::retrieve(state, call),
        "PutProjectsByProjectId" => projects::update(state, call),
        "DeleteProjectsByProjectId" => projects::delete(state, call),
        "PostProjectsApiKeysByProjectId" => projects::create_key(state, call),
        "DeleteProjectsApiKeysByProjectIdAndKeyId" => projects::delete_key(state, call),
        "GetProjectWebhookEndpoints" | "GetTeamWebhookEndpoints" => webhooks::list(state, call),
        "PostProjectWebhookEndpoints" | "PostWebhookEndpoints" => webhooks::create(state, call),
        "PutProjectWebhookEndpointById" | "PutWebhookEndpointsById" => webhooks::update(state, call),
        "DeleteProjectWebhookEndpointById" | "DeleteWebhookEndpointById" => webhooks::delete(state, call),
        "PostQualityGateInferences" => checks::quality_gate(state, call),
        "PostIpDetectionInferences" => checks::ip_detection(call),
        operation if operation.ends_with("Inferences") => generate::run_tool(state, call),
        _ => from_schema(call),
    }
}

/// The minimal response of the document.
fn from_schema(call: &Call<'_>) -> Reply {
    let response = call.document.response(call.operation, call.dry_run, None);
    response
        .map(|(status, body)| MockResponse::json(status, &body))
        .ok_or_else(|| MockResponse::reason(404, "Not found"))
}
