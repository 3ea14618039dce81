//! A stand-in for the Scenario API on 127.0.0.1: it answers every operation of the document with the least that the document
//! allows, and keeps what it was sent.

mod document;
mod fault;

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

use axum::{
    Router,
    body::{Body, Bytes, to_bytes},
    extract::{Request, State},
    http::{
        HeaderMap, StatusCode,
        header::{AUTHORIZATION, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use serde_json::{Value, json};
use tokio::{net::TcpListener, task::JoinHandle};

pub use document::Document;
pub use fault::{Fault, FaultServer};

/// The most that a request's body may hold.
const BODY_LIMIT: usize = 64 << 20;

/// A request, as it came.
#[derive(Clone, Debug)]
pub struct Recorded {
    /// `POST`.
    pub method: String,
    /// The path behind the base URL, still encoded.
    pub path: String,
    /// The query's pairs, decoded.
    pub query: Vec<(String, String)>,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
    /// The operation it is, if the document has it.
    pub operation: Option<String>,
}

impl Recorded {
    /// The body as JSON; nothing where there is none.
    ///
    /// # Errors
    ///
    /// When it is something else than JSON.
    pub fn json(&self) -> Result<Option<Value>, serde_json::Error> {
        if self.body.is_empty() {
            return Ok(None);
        }
        serde_json::from_slice(&self.body).map(Some)
    }
}

/// An answer to give instead of the document's.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status, 100 to 999.
    pub status: u16,
    /// Headers beside the content type.
    pub headers: Vec<(String, String)>,
    /// The body.
    pub body: String,
}

impl Answer {
    /// A JSON answer.
    pub fn json(status: u16, body: &Value) -> Self {
        Self { status, headers: Vec::new(), body: body.to_string() }
    }

    /// What Scenario's gateway answers to an expired token.
    pub fn expired_token() -> Self {
        let headers = vec![("x-amzn-errortype".to_owned(), "AccessDeniedException".to_owned())];
        Self { headers, ..Self::json(403, &json!({ "message": "Access denied" })) }
    }
}

struct Shared {
    document: Document,
    recorded: Mutex<Vec<Recorded>>,
    scripted: Mutex<Vec<Answer>>,
    /// What links are, where everything is answered.
    link: Mutex<Option<String>>,
    /// Values of `authorization` that are refused.
    expired: Mutex<Vec<String>>,
}

/// A running stand-in; it ends with this value.
pub struct MockServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
}

impl MockServer {
    /// Starts a stand-in for the API of a document, on a free port.
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

impl Drop for MockServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The path behind the base URL, and the query's pairs, decoded.
fn path_and_query(target: &str) -> (String, Vec<(String, String)>) {
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = path.strip_prefix("/v1").unwrap_or(path).to_owned();
    (path, form_urlencoded::parse(query.as_bytes()).into_owned().collect())
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
    let mut response = Response::builder().status(answer.status).header(CONTENT_TYPE, "application/json");
    for (name, value) in &answer.headers {
        response = response.header(name, value);
    }
    response.body(Body::from(answer.body)).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}
