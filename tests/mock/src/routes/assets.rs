//! Assets, and the tags of everything.

use std::collections::BTreeMap;

use axum::body::Bytes;
use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::{Map, Value, json};

use super::{Call, Dates, Reply, is_asked, listed, ok, page, refuse, texts};
use crate::{
    MockResponse,
    clock::iso,
    state::{Asset, Content, Made, State, image_type, pixels, sniff_image},
};

/// The maximum size of an image that is uploaded in one request.
const UPLOAD_LIMIT: usize = 6_000_000;

pub(super) fn not_found(id: &str) -> MockResponse {
    MockResponse::reason(404, format!("Asset {id} not found"))
}

pub(super) fn find<'a>(state: &'a State, call: &Call<'_>, id: &str) -> Result<&'a Asset, MockResponse> {
    state.assets.of(&call.project, id).ok_or_else(|| not_found(id))
}

fn find_mut<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Asset, MockResponse> {
    let id = call.path("assetId");
    state.assets.of_mut(&call.project, id).ok_or_else(|| not_found(id))
}

pub(super) fn response(state: &State, call: &Call<'_>, id: &str) -> Reply {
    ok(&json!({ "asset": state.asset_view(find(state, call, id)?, call.now) }))
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    response(state, call, call.path("assetId"))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    let dates = Dates::of(call)?;
    if call.query("type").is_some() && call.query("types").is_some() {
        return refuse(400, "type and types cannot be used together");
    }
    let fits = |asset: &Asset| {
        let metadata = |name: &str| {
            let value = asset.record.get("metadata").and_then(|metadata| metadata.get(name));
            value.and_then(Value::as_str).unwrap_or_default()
        };
        let in_collection =
            |id: &str| texts(&Value::Object(asset.record.clone()), "collectionIds").iter().any(|found| found == id);
        asset.project == call.project
            && call.query("deleted") != Some("true")
            && is_asked(call, "privacy", asset.text("privacy"))
            && is_asked(call, "type", metadata("type"))
            && is_asked(call, "types", metadata("type"))
            && is_asked(call, "modelId", metadata("modelId"))
            && is_asked(call, "parentAssetId", metadata("parentId"))
            && is_asked(call, "rootAssetId", metadata("rootParentId"))
            && is_asked(call, "inferenceId", metadata("inferenceId"))
            && is_asked(call, "authorId", asset.text("authorId"))
            && call.query("collectionId").is_none_or(in_collection)
            && dates.fits(asset.created)
    };
    let ids = dates.order(state.assets.all.values().filter(|asset| fits(asset)).map(Asset::id));
    let (ids, next) = page(call, &ids, 50, 100)?;
    let items = ids.iter().filter_map(|id| state.assets.all.get(id)).map(|asset| state.asset_view(asset, call.now));
    listed("assets", items.collect(), next)
}

pub(super) fn get_bulk(state: &State, call: &Call<'_>) -> Reply {
    let ids = call.texts("assetIds");
    if ids.len() > 200 {
        return refuse(400, "Too many assetIds provided in a single request");
    }
    let assets = ids.iter().filter_map(|id| state.assets.of(&call.project, id));
    let assets: Vec<_> = assets.map(|asset| state.asset_view(asset, call.now)).collect();
    ok(&json!({ "assets": assets }))
}

/// The bytes of an image in base64, plain or in a data URL, and its type.
pub(super) fn decode_image(image: &str) -> Result<(Bytes, &'static str), MockResponse> {
    let base64 = image.split_once(";base64,").map_or(image, |(_, base64)| base64);
    let Ok(bytes) = STANDARD.decode(base64.trim()) else { return refuse(400, "\"image\" must be base64") };
    if bytes.len() > UPLOAD_LIMIT {
        return refuse(400, "The image is larger than 6 MB: use POST /uploads");
    }
    match sniff_image(&bytes) {
        Some(mime_type) => Ok((bytes.into(), mime_type)),
        None => refuse(400, "Unhandled image format"),
    }
}

/// Uploads an image in base64.
pub(super) fn upload(state: &mut State, call: &Call<'_>) -> Reply {
    let Some(image) = call.text("image") else {
        return refuse(400, "The asset is neither an image nor a canvas");
    };
    let (bytes, mime_type) = decode_image(image)?;
    let id = add_image(state, call, bytes, mime_type, call.text("name").unwrap_or_default());
    if let Some(asset) = state.assets.all.get_mut(&id) {
        for (name, field) in [("collectionIds", "collectionIds"), ("hide", "isHidden")] {
            asset.record.extend(call.body.get(name).map(|value| (field.to_owned(), value.clone())));
        }
        if let Some(parent) = call.body.get("parentId") {
            asset.record["metadata"]["parentId"] = parent.clone();
        }
    }
    response(state, call, &id)
}

pub(super) fn add_image(state: &mut State, call: &Call<'_>, bytes: Bytes, mime_type: &str, name: &str) -> String {
    let id = state.ids.make("asset");
    let pixels = pixels(&bytes);
    let mut metadata = Map::from_iter([("name".to_owned(), json!(name))]);
    if let Some((width, height)) = pixels {
        metadata.insert("width".to_owned(), json!(width));
        metadata.insert("height".to_owned(), json!(height));
    }
    state.assets.insert(Asset::new(Made {
        id: id.clone(),
        project: &call.project,
        author: &call.author,
        mime_type,
        asset_type: "uploaded",
        content: Content::Kept(bytes),
        pixels,
        metadata,
        now: call.now,
    }));
    id
}

pub(super) fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let asset = find_mut(state, call)?;
    if let Some(name) = call.body.get("name") {
        asset.record["metadata"]["name"] = name.clone();
    }
    asset.record.extend(call.body.get("description").map(|text| ("description".to_owned(), text.clone())));
    asset.record.insert("updatedAt".to_owned(), json!(iso(call.now)));
    retrieve(state, call)
}

pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let ids = call.texts("assetIds");
    if ids.len() > 100 {
        return refuse(400, "Too many assetIds provided in a single request");
    }
    for id in &ids {
        find(state, call, id)?;
    }
    for id in &ids {
        state.assets.all.shift_remove(id);
    }
    ok(&json!({}))
}

pub(super) fn update_tags(state: &mut State, call: &Call<'_>) -> Reply {
    let asset = find_mut(state, call)?;
    change_tags(&mut asset.record, call)
}

/// Adds and removes tags of an asset or a model; `strict` rejects changes without effect.
pub(super) fn change_tags(record: &mut Map<String, Value>, call: &Call<'_>) -> Reply {
    let mut tags = texts(&Value::Object(record.clone()), "tags");
    let added: Vec<_> = call.texts("add").into_iter().filter(|tag| !tags.contains(tag)).collect();
    let deleted: Vec<_> = call.texts("delete").into_iter().filter(|tag| tags.contains(tag)).collect();
    let requested = call.texts("add").len() + call.texts("delete").len();
    if call.body.get("strict") == Some(&json!(true)) && added.len() + deleted.len() < requested {
        return refuse(400, "A tag is there already, or is not there");
    }
    tags.retain(|tag| !deleted.contains(tag));
    tags.extend(added.iter().cloned());
    record.insert("tags".to_owned(), json!(tags));
    record.insert("updatedAt".to_owned(), json!(iso(call.now)));
    ok(&json!({ "added": added, "deleted": deleted }))
}

/// The tags of the project's assets and models, by name.
pub(super) fn tags(state: &State, call: &Call<'_>) -> Reply {
    let assets = state.assets.all.values().filter(|asset| asset.project == call.project).map(|asset| &asset.record);
    let models = state.models.values().filter(|model| model.project.as_deref() == Some(&call.project));
    let mut counts: BTreeMap<String, (u64, String)> = BTreeMap::new();
    for record in assets.chain(models.map(|model| &model.record)) {
        let created = record.get("createdAt").and_then(Value::as_str).unwrap_or_default();
        for tag in texts(&Value::Object(record.clone()), "tags") {
            counts.entry(tag).or_insert_with(|| (0, created.to_owned())).0 += 1;
        }
    }
    let names: Vec<_> = counts.keys().map(String::as_str).collect();
    let (names, next) = page(call, &names, 50, 100)?;
    let items = names.iter().filter_map(|name| counts.get_key_value(name)).map(|(name, (count, created))| {
        json!({
            "tagName": name, "itemCount": count, "ownerId": call.project, "createdAt": created, "updatedAt": created,
        })
    });
    listed("tags", items.collect(), next)
}

/// The format that a file is converted to; `None` for the stored file.
pub(super) fn target_format<'a>(asset: &Asset, call: &'a Call<'_>) -> Result<Option<&'a str>, MockResponse> {
    let Some(format) = call.text("targetFormat") else { return Ok(None) };
    if asset.text("kind") != "image" || image_type(format).is_none() {
        return refuse(400, "Invalid target format");
    }
    Ok(Some(format))
}
