//! The webhook endpoints of projects and of the team. No events are sent.

use serde_json::{Map, Value, json};

use super::{Call, Reply, ok};
use crate::{
    MockResponse,
    clock::iso,
    state::{State, object},
};

/// The owner of the endpoints in the path: its kind and ID.
fn owner<'a>(call: &'a Call<'_>) -> (&'static str, &'a str) {
    match call.path("projectId") {
        "" => ("team", call.path("teamId")),
        project => ("project", project),
    }
}

fn is_of(endpoint: &Map<String, Value>, (kind, id): (&str, &str)) -> bool {
    endpoint["ownerType"] == kind && endpoint["ownerId"] == id
}

fn not_found(id: &str) -> MockResponse {
    MockResponse::reason(404, format!("Webhook endpoint {id} not found"))
}

fn find_mut<'a>(state: &'a mut State, call: &Call<'_>) -> Result<&'a mut Map<String, Value>, MockResponse> {
    let id = call.path("webhookEndpointId");
    let endpoint = state.webhook_endpoints.get_mut(id).filter(|endpoint| is_of(endpoint, owner(call)));
    endpoint.ok_or_else(|| not_found(id))
}

pub(super) fn list(state: &State, call: &Call<'_>) -> Reply {
    let own = state.webhook_endpoints.values().filter(|endpoint| is_of(endpoint, owner(call)));
    ok(&json!({ "webhookEndpoints": own.collect::<Vec<_>>() }))
}

/// Creates an endpoint. Its secret is in this response only.
pub(super) fn create(state: &mut State, call: &Call<'_>) -> Reply {
    let [id, secret] = ["webhook", "whsec"].map(|kind| state.ids.make(kind));
    let (kind, owner) = owner(call);
    let now = iso(call.now);
    let mut endpoint = object(json!({
        "createdAt": now, "enabled": true, "id": id, "nbFailedCalls": 0, "nbTotalCalls": 0, "ownerId": owner, "ownerType": kind,
        "updatedAt": now,
    }));
    endpoint.extend(call.fields());
    state.webhook_endpoints.insert(id, endpoint.clone());
    endpoint.insert("secret".to_owned(), json!(secret));
    ok(&json!({ "webhookEndpoint": endpoint }))
}

pub(super) fn update(state: &mut State, call: &Call<'_>) -> Reply {
    let endpoint = find_mut(state, call)?;
    endpoint.extend(call.fields());
    endpoint.insert("updatedAt".to_owned(), json!(iso(call.now)));
    ok(&json!({ "webhookEndpoint": endpoint }))
}

pub(super) fn delete(state: &mut State, call: &Call<'_>) -> Reply {
    find_mut(state, call)?;
    state.webhook_endpoints.shift_remove(call.path("webhookEndpointId"));
    ok(&json!({}))
}
