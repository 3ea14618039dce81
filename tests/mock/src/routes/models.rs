//! Models.

use serde_json::{Value, json};

use super::{Call, Dates, Reply, is_asked, listed, ok, page, refuse};
use crate::{
    MockResponse,
    clock::iso,
    state::{Model, State, dated},
};

fn not_found(id: &str) -> MockResponse {
    MockResponse::reason(404, format!("Model {id} not found"))
}

/// A model that is visible to the project.
pub(super) fn find<'a>(state: &'a State, call: &Call<'_>, id: &str) -> Result<&'a Model, MockResponse> {
    state.models.get(id).filter(|model| model.is_visible(&call.project)).ok_or_else(|| not_found(id))
}

/// A model of the project itself.
pub(super) fn find_own<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Model, MockResponse> {
    let id = call.path("modelId");
    let own = |model: &&mut Model| model.project.as_deref() == Some(&call.project);
    state.models.get_mut(id).filter(own).ok_or_else(|| not_found(id))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    if call.query("privacy") == Some("public") {
        return list_public(state, call);
    }
    list_of(state, call, |model| model.project.as_deref() == Some(&call.project))
}

pub(super) fn list_public(state: &State, call: &Call<'_>) -> Reply {
    list_of(state, call, |model| model.project.is_none())
}

fn list_of(state: &State, call: &Call<'_>, belongs: impl Fn(&Model) -> bool) -> Reply {
    let dates = Dates::of(call)?;
    // Live, an unknown status filters nothing.
    let status = call.query("status").filter(|status| ["new", "training", "trained", "failed"].contains(status));
    let fits = |model: &Model| {
        let types =
            is_asked(call, "type", model.text_field("type")) && is_asked(call, "types", model.text_field("type"));
        let has = |list: &str, value: &str| {
            model.record.get(list).and_then(Value::as_array).is_some_and(|all| all.iter().any(|found| found == value))
        };
        let tags = call.query("tags").is_none_or(|tags| tags.split(',').any(|tag| has("tags", tag)));
        let collections = call.query("collectionId").or(call.query("collectionIds"));
        belongs(model)
            && types
            && tags
            && status.is_none_or(|status| status == model.text_field("status"))
            && collections.is_none_or(|ids| ids.split(',').any(|id| has("collectionIds", id)))
            && dates.fits(model.created)
    };
    let ids = dates.order(state.models.values().filter(|model| fits(model)).map(Model::id));
    let (ids, next) = page(call, &ids, 50, 100)?;
    let items = ids.iter().filter_map(|id| state.models.get(id)).map(|model| state.model_view(model, call.now, false));
    listed("models", items.collect(), next)
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    response(state, call, call.path("modelId"))
}

fn response(state: &State, call: &Call<'_>, id: &str) -> Reply {
    let model = find(state, call, id)?;
    ok(&json!({ "model": state.model_view(model, call.now, true) }))
}

pub(super) fn get_bulk(state: &State, call: &Call<'_>) -> Reply {
    let ids = call.texts("modelIds");
    let models = ids.iter().filter_map(|id| find(state, call, id).ok());
    let models: Vec<_> = models.map(|model| state.model_view(model, call.now, false)).collect();
    ok(&json!({ "models": models }))
}

pub(super) fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let model_type = call.text("type").unwrap_or("flux.1-lora");
    if model_type.starts_with("sd-1_5") || model_type.starts_with("sd-xl") {
        return refuse(410, "Creating SD 1.5 and SDXL models is no longer available.");
    }
    let id = state.ids.make("model");
    let mut model = Model::new(&id).model_type(model_type).project(&call.project);
    model.outputs.clear();
    let status = if model_type.ends_with("-composition") { "trained" } else { "new" };
    model.record.extend(call.fields());
    for (name, value) in [
        ("status", json!(status)),
        ("custom", json!(model_type == "custom")),
        ("source", json!("scenario")),
        ("authorId", json!(call.author)),
        ("userId", json!(call.author)),
    ] {
        model.record.insert(name.to_owned(), value);
    }
    dated(&mut model, call.now);
    state.models.insert(id.clone(), model);
    response(state, call, &id)
}

pub(super) fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let model = find_own(state, call)?;
    model.record.extend(call.fields());
    model.record.insert("updatedAt".to_owned(), json!(iso(call.now)));
    retrieve(state, call)
}

pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find_own(state, call)?.id().to_owned();
    state.models.shift_remove(&id);
    ok(&json!({}))
}

pub(super) fn update_tags(state: &mut State, call: &Call<'_>) -> Reply {
    let model = find_own(state, call)?;
    super::assets::change_tags(&mut model.record, call)
}

pub(super) fn description(state: &State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("modelId"))?.id();
    let value = state.descriptions.get(id).map_or("", String::as_str);
    ok(&json!({ "description": { "value": value, "models": [], "assets": [] } }))
}

pub(super) fn update_description(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find_own(state, call)?.id().to_owned();
    state.descriptions.insert(id, call.text("description").unwrap_or_default().to_owned());
    description(state, call)
}

/// Recommends the public models, paginated by `nextToken`.
pub(super) fn recommend(state: &State, call: &Call<'_>) -> Reply {
    let limit = call.query("limit").and_then(|limit| limit.parse().ok()).unwrap_or(20_usize).clamp(1, 100);
    let start = match call.query("nextToken") {
        None => 0,
        Some(token) => token.parse().or_else(|_| refuse(400, "Invalid next token"))?,
    };
    let excluded = |id: &str| call.query("excludeModelIds").is_some_and(|ids| ids.split(',').any(|found| found == id));
    let models: Vec<_> =
        state.models.values().filter(|model| model.project.is_none() && !excluded(model.id())).skip(start).collect();
    let listed: Vec<_> = models.iter().take(limit).map(|model| state.model_view(model, call.now, false)).collect();
    let mut body = json!({ "models": listed });
    if models.len() > limit {
        body["nextToken"] = json!((start + limit).to_string());
    }
    ok(&body)
}
