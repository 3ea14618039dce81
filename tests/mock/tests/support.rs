//! A minimal client.

#![allow(clippy::unwrap_used, reason = "all of this is test")]
#![allow(dead_code, unreachable_pub, reason = "several tests share this file, and each of them uses some of it")]

use std::time::{Duration, SystemTime};

use reqwest::{Method, RequestBuilder, Response};
use scenario_mock::{Clock, MockServer, MockServerBuilder};
use serde_json::{Value, json};

pub const FLUX: &str = "/generate/custom/model_bfl-flux-1-dev";

/// A server with a virtual clock whose jobs last 100 seconds, and a client with its key.
pub struct Api {
    pub server: MockServer,
    pub clock: Clock,
    pub http: reqwest::Client,
}

pub async fn api() -> Api {
    api_with(|builder| builder).await
}

pub async fn api_with(change: impl FnOnce(MockServerBuilder) -> MockServerBuilder) -> Api {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    let builder = MockServer::builder().clock(clock.clone()).job_duration(Duration::from_secs(100));
    let builder = builder.import_duration(Duration::from_secs(10)).training_duration(Duration::from_secs(600));
    let server = change(builder).start().await.unwrap();
    Api { server, clock, http: reqwest::Client::new() }
}

impl Api {
    pub fn advance(&self, seconds: u64) {
        self.clock.advance(Duration::from_secs(seconds));
    }

    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        let request = self.http.request(method, format!("{}{path}", self.server.base_url()));
        request.basic_auth(self.server.api_key(), Some(self.server.api_secret()))
    }

    /// Status and body.
    pub async fn call(&self, method: Method, path: &str, body: Option<Value>) -> (u16, Value) {
        let mut request = self.request(method, path);
        if let Some(body) = body {
            request = request.json(&body);
        }
        read(request.send().await.unwrap()).await
    }

    pub async fn get(&self, path: &str) -> Value {
        let (status, body) = self.call(Method::GET, path, None).await;
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    pub async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        self.call(Method::POST, path, Some(body)).await
    }

    pub async fn put(&self, path: &str, body: Value) -> (u16, Value) {
        self.call(Method::PUT, path, Some(body)).await
    }

    /// Starts a run, and returns the id of its job.
    pub async fn run(&self, path: &str, body: Value) -> String {
        let (status, body) = self.post(path, body).await;
        assert_eq!(status, 200, "{path}: {body}");
        body["job"]["jobId"].as_str().unwrap().to_owned()
    }

    pub async fn job(&self, id: &str) -> Value {
        self.get(&format!("/jobs/{id}")).await["job"].clone()
    }

    /// The bytes of a signed URL.
    pub async fn download(&self, link: &Value) -> Vec<u8> {
        let response = self.http.get(link.as_str().unwrap()).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.bytes().await.unwrap().to_vec()
    }
}

pub async fn read(response: Response) -> (u16, Value) {
    let status = response.status().as_u16();
    let text = response.text().await.unwrap();
    (status, serde_json::from_str(&text).unwrap_or_else(|_| json!(text)))
}

pub fn reason(response: (u16, Value)) -> (u16, String) {
    (response.0, response.1["reason"].as_str().unwrap_or_default().to_owned())
}
