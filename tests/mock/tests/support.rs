//! A minimal client.

use std::time::{Duration, SystemTime};

use reqwest::{Method, RequestBuilder, Response};
use scenario_mock::{Clock, MockServer, MockServerBuilder};
use serde_json::{Value, json};

pub(crate) const FLUX: &str = "/generate/custom/model_bfl-flux-1-dev";

/// A server with a virtual clock whose jobs last 100 seconds, and a client with its key.
pub(crate) struct Api {
    pub(crate) server: MockServer,
    pub(crate) clock: Clock,
    pub(crate) http: reqwest::Client,
}

pub(crate) async fn api() -> Api {
    api_with(|builder| builder).await
}

pub(crate) async fn api_with(change: impl FnOnce(MockServerBuilder) -> MockServerBuilder) -> Api {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    let builder = MockServer::builder().clock(clock.clone()).job_duration(Duration::from_secs(100));
    let builder = builder.import_duration(Duration::from_secs(10)).training_duration(Duration::from_secs(600));
    let server = change(builder).start().await.unwrap();
    Api { server, clock, http: reqwest::Client::new() }
}

impl Api {
    pub(crate) fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub(crate) fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.server.base_url()));
        request.basic_auth(self.server.api_key(), Some(self.server.api_secret()))
    }

    /// Status and body.
    pub(crate) async fn call(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let mut request = self.request(method, path);
        if let Some(body) = body {
            request = request.json(&body);
        }
        read(request.send().await.unwrap()).await
    }

    pub(crate) async fn get(&self, path: &str) -> Value {
        let (status, body) = self.call(Method::GET, path, None).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub(crate) async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.call(Method::POST, path, Some(body)).await
    }

    pub(crate) async fn put(&self, path: &str, body: Value) -> (u16, Value) {
        self.call(Method::PUT, path, Some(body)).await
    }

    /// Starts a run, and returns the id of its job.
    pub(crate) async fn run(&self, path: &str, body: Value) -> String {
        let (status, body) = self.post(path, body).await;
        assert_eq!(status, 200, "{path}: {body}");
        body["job"]["jobId"].as_str().unwrap().to_owned()
    }

    pub(crate) async fn job(&self, id: &str) -> Value {
        self.get(&format!("/jobs/{id}")).await["job"].clone()
    }

    /// The bytes of a signed URL.
    pub(crate) async fn download(&self, link: &Value) -> Vec<u8> {
        let response = self.http.get(link.as_str().unwrap()).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.bytes().await.unwrap().to_vec()
    }
}

pub(crate) async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_else(|_| json!(text)))
}

pub(crate) fn reason(response: (u16, Value)) -> (u16, String) {
    (response.0, response.1["reason"].as_str().unwrap_or_default().to_owned())
}
