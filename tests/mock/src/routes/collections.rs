//! Collections of assets and models.

use serde_json::{Map, Value, json};

use super::{Call, Reply, assets, listed, models, ok, page, refuse, texts};
use crate::{
    MockResponse,
    clock::iso,
    state::{Collection, State},
};

/// The most that is added in one request.
const PER_REQUEST: usize = 49;

fn not_found(id: &str) -> MockResponse {
    MockResponse::reason(404, format!("Collection {id} not found"))
}

fn find<'a>(state: &'a State, call: &Call<'_>, id: &str) -> Result<&'a Collection, MockResponse> {
    let own = |collection: &&Collection| collection.project == call.project;
    state.collections.get(id).filter(own).ok_or_else(|| not_found(id))
}

fn view(state: &State, collection: &Collection, call: &Call<'_>) -> Value {
    let counted = |record: &Map<String, Value>| holds(record, &collection.id);
    let assets = state.assets.all.values().filter(|asset| counted(&asset.record)).count();
    let models = state.models.values().filter(|model| counted(&model.record)).count();
    let mut view = json!({
        "id": collection.id,
        "name": collection.name,
        "ownerId": collection.project,
        "createdAt": iso(collection.created),
        "updatedAt": iso(collection.updated),
        "assetCount": assets,
        "modelCount": models,
        "itemCount": assets + models,
    });
    if let Some(id) = &collection.thumbnail {
        view["thumbnail"] = json!({ "assetId": id, "url": state.asset_link(id, call.now) });
    }
    view
}

fn holds(record: &Map<String, Value>, id: &str) -> bool {
    record.get("collectionIds").and_then(Value::as_array).is_some_and(|ids| ids.iter().any(|found| found == id))
}

fn response(state: &State, call: &Call<'_>, id: &str) -> Reply {
    ok(&json!({ "collection": view(state, find(state, call, id)?, call) }))
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    response(state, call, call.path("collectionId"))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    let own = state.collections.values().rev().filter(|collection| collection.project == call.project);
    let ids: Vec<_> = own.map(|collection| collection.id.as_str()).collect();
    let (ids, next) = page(call, &ids, 50, 100)?;
    let items = ids.iter().filter_map(|id| state.collections.get(id)).map(|collection| view(state, collection, call));
    listed("collections", items.collect(), next)
}

pub(super) fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let id = state.ids.make("collection");
    let collection = Collection {
        id: id.clone(),
        project: call.project.clone(),
        name: call.text("name").unwrap_or_default().to_owned(),
        thumbnail: None,
        created: call.now,
        updated: call.now,
    };
    state.collections.insert(id.clone(), collection);
    response(state, call, &id)
}

pub(super) fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("collectionId"))?.id.clone();
    if let Some(asset) = call.text("thumbnail") {
        assets::find(state, call, asset)?;
    }
    if let Some(collection) = state.collections.get_mut(&id) {
        collection.updated = call.now;
        if let Some(name) = call.text("name") {
            name.clone_into(&mut collection.name);
        }
        if let Some(asset) = call.text("thumbnail") {
            collection.thumbnail = Some(asset.to_owned());
        }
    }
    response(state, call, &id)
}

pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("collectionId"))?.id.clone();
    state.collections.shift_remove(&id);
    let assets = state.assets.all.values_mut().map(|asset| &mut asset.record);
    for record in assets.chain(state.models.values_mut().map(|model| &mut model.record)) {
        remove(record, &id);
    }
    ok(&json!({}))
}

fn add(record: &mut Map<String, Value>, id: &str) {
    let mut ids = texts(&Value::Object(record.clone()), "collectionIds");
    ids.push(id.to_owned());
    record.insert("collectionIds".to_owned(), json!(ids));
}

fn remove(record: &mut Map<String, Value>, id: &str) {
    if holds(record, id) {
        let mut ids = texts(&Value::Object(record.clone()), "collectionIds");
        ids.retain(|found| found != id);
        record.insert("collectionIds".to_owned(), json!(ids));
    }
}

/// Checks the items of a request: all of them are in the project, and none is in the collection yet.
fn check<'a>(
    id: &str,
    items: &[String],
    what: &str,
    record: impl Fn(&str) -> Result<&'a Map<String, Value>, MockResponse>,
) -> Result<(), MockResponse> {
    if items.len() > PER_REQUEST {
        return refuse(400, format!("You can not add more than {PER_REQUEST} {what} at once."));
    }
    for (index, item) in items.iter().enumerate() {
        if holds(record(item)?, id) || items[..index].contains(item) {
            return refuse(400, format!("{item} is already in the collection"));
        }
    }
    Ok(())
}

pub(super) fn add_assets(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("collectionId"))?.id.clone();
    let items = call.texts("assetIds");
    check(&id, &items, "assets", |item| assets::find(state, call, item).map(|asset| &asset.record))?;
    for item in &items {
        if let Some(asset) = state.assets.all.get_mut(item) {
            add(&mut asset.record, &id);
        }
    }
    response(state, call, &id)
}

pub(super) fn remove_assets(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("collectionId"))?.id.clone();
    for item in call.texts("assetIds") {
        if let Some(asset) = state.assets.of_mut(&call.project, &item) {
            remove(&mut asset.record, &id);
        }
    }
    response(state, call, &id)
}

pub(super) fn add_models(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("collectionId"))?.id.clone();
    let items = call.texts("modelIds");
    check(&id, &items, "models", |item| models::find(state, call, item).map(|model| &model.record))?;
    for item in &items {
        if let Some(model) = state.models.get_mut(item) {
            add(&mut model.record, &id);
        }
    }
    response(state, call, &id)
}

pub(super) fn remove_models(state: &mut State, call: &Call<'_>) -> Reply {
    let id = find(state, call, call.path("collectionId"))?.id.clone();
    for item in call.texts("modelIds") {
        if let Some(model) = state.models.get_mut(&item) {
            remove(&mut model.record, &id);
        }
    }
    response(state, call, &id)
}
