//! The projects of the team, and their API keys.

use serde_json::{Map, Value, json};

use super::{Call, Reply, listed, ok, page};
use crate::{
    Account, MockResponse,
    clock::iso,
    state::{State, TEAM},
};

fn not_found(id: &str) -> MockResponse {
    MockResponse::reason(404, format!("Project {id} not found"))
}

fn find<'a>(state: &'a State, call: &Call<'_>) -> Result<&'a Map<String, Value>, MockResponse> {
    let id = call.path("projectId");
    state.projects.get(id).ok_or_else(|| not_found(id))
}

fn find_mut<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Map<String, Value>, MockResponse> {
    let id = call.path("projectId");
    state.projects.get_mut(id).ok_or_else(|| not_found(id))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    let is_own_team = call.query("teamId").is_none_or(|team| team == TEAM);
    let ids: Vec<_> = state.projects.keys().filter(|_| is_own_team).map(String::as_str).collect();
    let (ids, next) = page(call, &ids, 10, 100)?;
    let items = ids.iter().filter_map(|id| state.projects.get(id)).map(|project| {
        let mut project = project.clone();
        // The description is only returned for a single project.
        project.remove("description");
        Value::Object(project)
    });
    listed("projects", items.collect(), next)
}

pub(super) fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let id = state.ids.make("project");
    let mut project = crate::state::project(&id, call.text("name").unwrap_or_default(), call.now);
    project.extend(call.body.get("privacyMode").map(|value| ("privacyMode".to_owned(), value.clone())));
    state.projects.insert(id, project.clone());
    ok(&json!({ "project": project }))
}

pub(super) fn retrieve(state: &State, call: &Call<'_>) -> Reply {
    ok(&json!({ "project": find(state, call)? }))
}

/// Changes the fields in the body; null clears a field.
pub(super) fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let project = find_mut(state, call)?;
    for (name, value) in call.fields() {
        match (name.as_str(), value) {
            (_, Value::Null) => drop(project.remove(&name)),
            // It is returned as an object, and set as an ID.
            ("avatarAssetId", _) => {}
            (_, value) => drop(project.insert(name, value)),
        }
    }
    project.insert("updatedAt".to_owned(), json!(iso(call.now)));
    ok(&json!({ "project": project }))
}

pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.path("projectId");
    state.projects.shift_remove(id).ok_or_else(|| not_found(id))?;
    state.accounts.all.retain(|account| account.project != id);
    ok(&json!({}))
}

/// Creates a key, which can be used at once. Its secret is in this response only.
pub(super) fn create_key(state: &mut State, call: &Call<'_>) -> Reply {
    find(state, call)?;
    let [id, user, secret] = ["api", "apiu", "secret"].map(|kind| state.ids.make(kind));
    let (now, project) = (iso(call.now), call.path("projectId"));
    let mut key = json!({
        "apiKeyId": id,
        "apiKeyStatus": "active",
        "authorId": call.author,
        "createdAt": now,
        "id": user,
        "name": call.text("name").unwrap_or_default(),
        "ownerId": project,
        "role": call.text("role").unwrap_or("editor"),
        "scope": "project",
        "updatedAt": now,
    });
    // Without a cap the field is absent.
    if let Some(cap) = call.body.get("maxConsumption").filter(|cap| cap.as_f64() >= Some(0.0)) {
        key["maxConsumption"] = cap.clone();
    }
    if let Some(Value::Array(keys)) = find_mut(state, call)?.get_mut("keys") {
        keys.push(key);
    }
    let mut account = Account::new(&id, &secret).project(project).plan(&call.plan);
    account.author.clone_from(&user);
    state.accounts.all.push(account);
    ok(&json!({
        "authorId": call.author, "createdAt": now, "id": id, "ownerId": project, "ownerType": "project", "secret": secret,
        "teamId": TEAM, "userId": user,
    }))
}

pub(super) fn delete_key(state: &mut State, call: &Call<'_>) -> Reply {
    let id = call.path("keyId");
    let mut found = false;
    if let Some(Value::Array(keys)) = find_mut(state, call)?.get_mut("keys") {
        keys.retain(|key| key["apiKeyId"] != id || std::mem::replace(&mut found, true));
    }
    if !found {
        return Err(MockResponse::reason(404, format!("API key {id} not found")));
    }
    state.accounts.all.retain(|account| account.key != id);
    ok(&json!({}))
}
