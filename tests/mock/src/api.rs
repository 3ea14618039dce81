//! The API's port: handles requests.

use std::sync::{Arc, Mutex};

use axum::{
    body::{Bytes, HttpBody, to_bytes},
    extract::{ConnectInfo, Request, State},
    http::{
        HeaderMap,
        header::{AUTHORIZATION, CONTENT_LENGTH},
    },
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};

use crate::{
    Clock, Document, MockResponse, Requests,
    connection::Fate,
    document::Operation,
    faults::{Effect, Fault, Faults, Route},
    lock, path_and_query,
    routes::{Call, dispatch},
    state::State as World,
    validate::Validator,
};

/// The maximum body size of the gateway.
const BODY_LIMIT: usize = 10 << 20;

/// State shared by both ports.
pub(crate) struct Core {
    pub(crate) document: Document,
    pub(crate) validator: Validator,
    pub(crate) clock: Clock,
    pub(crate) state: Mutex<World>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) requests: Mutex<Requests>,
}

/// A request to the API.
struct Arrived<'a> {
    operation: &'a Operation,
    path: &'a str,
    query: Vec<(String, String)>,
    headers: &'a HeaderMap,
    body: Bytes,
}

pub(crate) async fn handle(
    State(core): State<Arc<Core>>,
    ConnectInfo(connection): ConnectInfo<Fate>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let (path, query) = path_and_query(head.uri.path_and_query().map_or("/", |uri| uri.as_str()));
    if path == "/_mock/ledger" {
        return MockResponse::json(200, &lock(&core.state).ledger.json()).into_response();
    }
    let Some(operation) = core.document.route(head.method.as_str(), &path) else {
        lock(&core.requests).arrive("unknown");
        let reason = format!("The document has no operation {} {path}", head.method);
        return deliver(&core, None, Some(MockResponse::reason(404, reason).into_response()), &connection).await;
    };
    lock(&core.requests).arrive(&operation.id);
    let fault = lock(&core.faults).meet(&Route::Api(operation.method.clone(), operation.template.clone()));
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        let response = MockResponse::gateway(413, "RequestTooLargeException", "Request Too Long");
        return deliver(&core, fault, Some(response.into_response()), &connection).await;
    };
    let response = match &fault {
        Some(fault) if !fault.executed => None,
        _ => {
            let request = Arrived { operation, path: &path, query, headers: &head.headers, body };
            Some(response(&core, request).unwrap_or_else(|refused| refused).into_response())
        }
    };
    deliver(&core, fault, response, &connection).await
}

fn response(core: &Core, request: Arrived<'_>) -> Result<MockResponse, MockResponse> {
    let now = core.clock.now();
    let operation = request.operation;
    let mut state = lock(&core.state);
    state.settle(now);
    let is_public = core.document.node(operation).get("security").is_none();
    let authorization = request.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let account = match (state.accounts.authenticate(authorization, now), is_public) {
        (Ok(account), _) => Some(account.clone()),
        (Err(_), true) => None,
        (Err(refused), false) => return Err(refused),
    };
    let value = |name: &str| request.query.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    let project = account.as_ref().map(|account| account.project.clone()).unwrap_or_default();
    if value("projectId").is_some_and(|requested| requested != project) {
        return Err(MockResponse::reason(403, "You are not allowed to access this project"));
    }
    let limit = state.settings.limits.requests_per_minute;
    state.rate.count(&project, limit, now)?;
    let body = (!request.body.is_empty()).then(|| serde_json::from_slice::<Value>(&request.body)).transpose();
    let body = body.map_err(|error| MockResponse::reason(400, format!("The body is not JSON: {error}")))?;
    let parameters = operation.parameters(request.path);
    core.validator.check(operation, &parameters, &request.query, body.as_ref())?;
    let dry_run = value("dryRun").is_some_and(|value| matches!(value, "true" | "api"));
    let call = Call {
        operation: &operation.id,
        parameters,
        body: body.unwrap_or_default(),
        project,
        author: account.as_ref().map(|account| account.author.clone()).unwrap_or_default(),
        plan: account.map(|account| account.plan).unwrap_or_default(),
        now,
        dry_run,
        document: &core.document,
        query: request.query,
    };
    let response = dispatch(&mut state, &call);
    // Apply events that take no time.
    state.settle(now);
    response
}

/// Sends the response, or applies a fault.
pub(crate) async fn deliver(
    core: &Core,
    fault: Option<Fault>,
    response: Option<Response>,
    connection: &Fate,
) -> Response {
    let nothing = || MockResponse::json(200, &json!({})).into_response();
    let response = match fault.map(|fault| fault.effect) {
        None => response.unwrap_or_else(nothing),
        Some(Effect::Response(response)) => response.into_response(),
        Some(Effect::Reset) => {
            connection.reset();
            return nothing();
        }
        // The connection's task is dropped when the client closes it.
        Some(Effect::Stall) => std::future::pending().await,
        Some(Effect::Cut(after)) => {
            let response = response.unwrap_or_else(nothing);
            let declared = response.headers().get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
            let length: u64 = declared.or(response.body().size_hint().exact()).unwrap_or(0);
            connection.cut_after(after.unwrap_or(length / 2));
            response
        }
    };
    lock(&core.requests).count_response(response.status().as_u16());
    response
}
