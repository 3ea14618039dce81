//! The examples of the SDK, each against the mock: the saved files and the charges.

#![allow(clippy::duplicate_mod, dead_code, reason = "each example is a program with its own `main` and `support`")]

#[path = "../sdk/examples/batch.rs"]
mod batch;
#[path = "../sdk/examples/generate.rs"]
mod generate;
#[path = "../sdk/examples/quickstart.rs"]
mod quickstart;
#[path = "../sdk/examples/support/mod.rs"]
mod support;
#[path = "../sdk/examples/train_lora.rs"]
mod train_lora;
#[path = "../sdk/examples/upload_and_edit.rs"]
mod upload_and_edit;
#[path = "../sdk/examples/web_backend.rs"]
mod web_backend;
#[path = "../sdk/examples/workflow.rs"]
mod workflow;

use std::{
    fs,
    path::{Path, PathBuf},
    time::SystemTime,
};

use scenario_mock::{Clock, MockServer};
use scenario_sdk::{Client, SavedFile, reqwest};
use scenario_tests::{VirtualClock, VirtualTime};
use tempfile::TempDir;

struct Api {
    server: MockServer,
    clock: VirtualClock,
    client: Client,
    folder: TempDir,
}

async fn api() -> Api {
    let time = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let server = MockServer::builder().clock(time.clone()).start().await.unwrap();
    let clock = VirtualClock::new(move |span| time.advance(span));
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    let client = builder.runtime(clock.clone()).build().unwrap();
    Api { server, clock, client, folder: tempfile::tempdir().unwrap() }
}

impl Api {
    fn folder(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    fn picture(&self, name: &str, color: [u8; 3]) -> PathBuf {
        support::picture(self.folder.path(), name, color).unwrap()
    }

    fn count(&self, operation: &str) -> u64 {
        self.server.requests().of(operation)
    }
}

/// The files on disk are exactly those of the server.
fn assert_saved(server: &MockServer, folder: &Path, files: &[SavedFile]) {
    for file in files {
        let expected = server.asset_file(&file.asset_id).unwrap().bytes();
        assert!(fs::read(&file.path).unwrap() == expected, "{} has other bytes", file.path.display());
    }
    let mut saved: Vec<_> = files.iter().map(|file| file.path.clone()).collect();
    let mut found: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    saved.sort();
    found.sort();
    assert_eq!(found, saved);
}

#[tokio::test]
async fn quickstart() {
    let api = api().await;
    let fox = api.picture("fox.png", [200, 90, 20]);
    let files = api.clock.run(quickstart::run(&api.client, &fox, &api.folder())).await.unwrap();
    assert_eq!(files.len(), 1);
    assert_saved(&api.server, &api.folder(), &files);
    assert_eq!(api.server.ledger().total(), 5.0);
    assert_eq!(api.count("PostAsset"), 1, "the picture is uploaded once");
}

#[tokio::test]
async fn generate() {
    let api = api().await;
    let files = api.clock.run(generate::run(&api.client, "a castle", &api.folder())).await.unwrap();
    assert_eq!(files.len(), 2);
    assert_saved(&api.server, &api.folder(), &files);
    assert_eq!(api.server.ledger().total(), 10.0);
}

#[tokio::test]
async fn upload_and_edit() {
    let api = api().await;
    let fox = api.picture("fox.png", [200, 90, 20]);
    let files = api.clock.run(upload_and_edit::run(&api.client, &fox, &api.folder())).await.unwrap();
    assert_eq!(files.len(), 1);
    assert_saved(&api.server, &api.folder(), &files);
    assert_eq!(api.server.ledger().total(), 2.0);
    assert_eq!(api.count("PostAsset"), 1);
}

#[tokio::test]
async fn train_lora() {
    let api = api().await;
    let pictures = [("red.png", [200, 30, 30]), ("green.png", [30, 200, 30]), ("blue.png", [30, 30, 200])]
        .map(|(name, color)| api.picture(name, color));
    let files = api.clock.run(train_lora::run(&api.client, &pictures, &api.folder())).await.unwrap();
    assert_eq!(files.len(), 1);
    assert_saved(&api.server, &api.folder(), &files);
    // Three images at 10, and one run of the base model at 5.
    assert_eq!(api.server.ledger().total(), 35.0);
}

#[tokio::test]
async fn workflow() {
    let api = api().await;
    let files = api.clock.run(workflow::run(&api.client, "wflow_trailer", &api.folder())).await.unwrap();
    assert_eq!(files.iter().map(|file| file.mime_type.as_str()).collect::<Vec<_>>(), ["video/mp4"]);
    assert_saved(&api.server, &api.folder(), &files);
    assert_eq!(api.count("PutWorkflowUserApprovalByWorkflowId"), 1);
    // An image at 5, and five seconds of video at 90.
    assert_eq!(api.server.ledger().total(), 455.0);
}

#[tokio::test]
async fn batch() {
    let api = api().await;
    let (prompts, journal) = (["a fox", "an owl", "a bear", "a wolf"], api.folder.path().join("batch.jsonl"));
    let files = api.clock.run(batch::run(&api.client, &prompts, &journal, &api.folder())).await.unwrap();
    // The fourth run exceeds the budget.
    assert_eq!(files.len(), 3);
    assert_saved(&api.server, &api.folder(), &files);
    assert_eq!(api.server.ledger().total(), 15.0);

    // The same batch with the same journal is not charged.
    let again = api.clock.run(batch::run(&api.client, &prompts, &journal, &api.folder())).await.unwrap();
    assert_eq!(again.len(), 3);
    assert_saved(&api.server, &api.folder(), &again);
    assert_eq!(api.server.ledger().total(), 15.0);
}

#[tokio::test]
async fn web_backend() {
    let server = MockServer::start().await.unwrap();
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    let address = web_backend::serve(builder.build().unwrap()).await.unwrap();
    let (http, images) = (reqwest::Client::new(), format!("{address}/images"));

    // Without a valid token, nothing is charged: the server's own credential is not used.
    let response = http.post(&images).body("a fox").send().await.unwrap();
    assert_eq!(response.status(), 401);
    let response = http.post(&images).bearer_auth("unknown").body("a fox").send().await.unwrap();
    assert_eq!(response.status(), 401);
    assert_eq!(server.ledger().total(), 0.0);

    let token = server.issue_token();
    let response = http.post(&images).bearer_auth(&token).body("a fox").send().await.unwrap();
    assert_eq!(response.status(), 200);
    let id = response.text().await.unwrap();
    assert_eq!(server.job_ids(), [id.as_str()]);
    assert_eq!(server.ledger().total(), 5.0);

    let response = http.get(format!("{images}/{id}")).bearer_auth(&token).send().await.unwrap();
    assert_eq!(response.status(), 200);
    assert!(response.text().await.unwrap().ends_with(" %"));
    let response = http.get(format!("{images}/job_unknown")).bearer_auth(&token).send().await.unwrap();
    assert_eq!(response.status(), 404);
}
