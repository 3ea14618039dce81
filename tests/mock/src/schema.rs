//! A server that responds to each operation from the document's schema, and records the requests.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex},
};

use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    http::{StatusCode, header::AUTHORIZATION},
    response::{IntoResponse, Response},
};
use serde_json::json;
use tokio::{net::TcpListener, task::JoinHandle};

use crate::{BODY_LIMIT, Document, MockResponse, Recorded, lock, path_and_query};

struct Shared {
    document: Document,
    recorded: Mutex<Vec<Recorded>>,
    scripted: Mutex<Vec<MockResponse>>,
    /// The value of URLs, in responses with every field.
    link: Mutex<Option<String>>,
    /// Rejected values of `authorization`.
    expired: Mutex<Vec<String>>,
}

/// A server that responds to each operation with the minimal or the complete response that the document's schema allows. It is stateless:
/// use it to test the requests and the decoding of a client. It stops when it is dropped.
pub struct SchemaServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl SchemaServer {
    /// Starts a server for the API of a document, on a free port.
    ///
    /// # Errors
    ///
    /// There is no free port on 127.0.0.1.
    pub async fn start(document: Document) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            document,
            recorded: Mutex::default(),
            scripted: Mutex::default(),
            link: Mutex::default(),
            expired: Mutex::default(),
        });
        let router = Router::new().fallback(response).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move {
            // Runs until the task is aborted.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, shared, task })
    }

    /// The base URL for a client.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Sends this response to the next request; further ones are queued.
    pub fn respond_next(&self, response: MockResponse) {
        lock(&self.shared.scripted).push(response);
    }

    /// Discards the queued responses.
    pub fn discard_responses(&self) {
        lock(&self.shared.scripted).clear();
    }

    /// Responds from now on with every field of the document, with this URL in each URL field.
    pub fn respond_fully(&self, link: &str) {
        *lock(&self.shared.link) = Some(link.to_owned());
    }

    /// Rejects requests with this `authorization` from now on, like Scenario's gateway for an expired token.
    pub fn expire(&self, authorization: &str) {
        lock(&self.shared.expired).push(authorization.to_owned());
    }

    /// Returns the requests since the last call.
    pub fn take_requests(&self) -> Vec<Recorded> {
        std::mem::take(&mut *lock(&self.shared.recorded))
    }
}

impl Drop for SchemaServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn response(State(shared): State<Arc<Shared>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else {
        return StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let (path, query) = path_and_query(head.uri.path_and_query().map_or("/", |uri| uri.as_str()));
    let dry_run = query.iter().any(|(name, value)| name == "dryRun" && matches!(value.as_str(), "true" | "api"));
    let operation = shared.document.operation(head.method.as_str(), &path);
    let link = lock(&shared.link).clone();
    let authorization = head.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
    let expired = authorization.is_some_and(|value| lock(&shared.expired).iter().any(|expired| expired == value));
    let generated =
        operation.as_ref().and_then(|operation| shared.document.response(operation, dry_run, link.as_deref()));
    lock(&shared.recorded).push(Recorded {
        method: head.method.to_string(),
        path,
        query,
        headers: head.headers,
        body,
        operation,
    });
    let scripted = if expired {
        Some(MockResponse::expired_token())
    } else {
        let mut scripted = lock(&shared.scripted);
        (!scripted.is_empty()).then(|| scripted.remove(0))
    };
    let unknown = || MockResponse::json(404, &json!({ "reason": "no such operation" }));
    let response =
        scripted.or(generated.map(|(status, body)| MockResponse::json(status, &body))).unwrap_or_else(unknown);
    response.into_response()
}
