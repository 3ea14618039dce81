//! A server that answers each operation from the document's schema, and keeps the requests.

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

use crate::{Answer, BODY_LIMIT, Document, Recorded, lock, path_and_query};

struct Shared {
    document: Document,
    recorded: Mutex<Vec<Recorded>>,
    scripted: Mutex<Vec<Answer>>,
    /// What links are, where everything is answered.
    link: Mutex<Option<String>>,
    /// Values of `authorization` that are refused.
    expired: Mutex<Vec<String>>,
}

/// A server that answers each operation with the least, or with everything, that the document's schema allows. It has no state: use it to test
/// what a client sends and how it reads. It stops when it is dropped.
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
    /// When there is no free port on 127.0.0.1.
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
        let router = Router::new().fallback(answer).with_state(Arc::clone(&shared));
        let task = tokio::spawn(async move {
            // It ends when the task is aborted.
            let _ = axum::serve(listener, router).await;
        });
        Ok(Self { address, shared, task })
    }

    /// The base URL to give to a client.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Gives this answer to the next request; further ones queue up.
    pub fn answer_next(&self, answer: Answer) {
        lock(&self.shared.scripted).push(answer);
    }

    /// Forgets the answers that were not given yet.
    pub fn forget_answers(&self) {
        lock(&self.shared.scripted).clear();
    }

    /// Answers from now on with everything that the document has, each link being this one.
    pub fn answer_fully(&self, link: &str) {
        *lock(&self.shared.link) = Some(link.to_owned());
    }

    /// Refuses requests with this `authorization` from now on, as Scenario's gateway refuses an expired token.
    pub fn expire(&self, authorization: &str) {
        lock(&self.shared.expired).push(authorization.to_owned());
    }

    /// Takes the requests that came since the last time.
    pub fn take_requests(&self) -> Vec<Recorded> {
        std::mem::take(&mut *lock(&self.shared.recorded))
    }
}

impl Drop for SchemaServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn answer(State(shared): State<Arc<Shared>>, request: Request) -> Response {
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
    let given = operation.as_ref().and_then(|operation| shared.document.answer(operation, dry_run, link.as_deref()));
    lock(&shared.recorded).push(Recorded {
        method: head.method.to_string(),
        path,
        query,
        headers: head.headers,
        body,
        operation,
    });
    let scripted = if expired {
        Some(Answer::expired_token())
    } else {
        let mut scripted = lock(&shared.scripted);
        (!scripted.is_empty()).then(|| scripted.remove(0))
    };
    let unknown = || Answer::json(404, &json!({ "reason": "no such operation" }));
    let answer = scripted.or(given.map(|(status, body)| Answer::json(status, &body))).unwrap_or_else(unknown);
    answer.into_response()
}
