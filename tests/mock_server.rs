//! The SDK against the mock of the API, which has state and validates requests with an independent JSON Schema implementation.

use std::time::{Duration, SystemTime};

use scenario_mock::{Clock, MockServer};
use scenario_sdk::{
    Client,
    types::{JobStatus, ModelType, UploadKind},
};

async fn connected() -> (MockServer, Client) {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    let server = MockServer::builder().clock(clock).start().await.unwrap();
    let client = Client::builder().base_url(server.base_url()).api_key(server.api_key(), server.api_secret());
    let client = client.max_retries(0).build().unwrap();
    (server, client)
}

#[tokio::test]
async fn a_parameter_that_the_document_lacks_is_refused() {
    let (_server, client) = connected().await;
    let wrong = client.assets().list().with_query("pagesize", "5").send().await.unwrap_err();
    assert_eq!(wrong.code(), Some("ValidationError"));
}

/// Sends a call and decodes its response, in which every value has the type of the SDK.
macro_rules! whole {
    ($call:expr) => {{
        let raw = $call.send_raw().await.unwrap();
        assert_eq!(raw.skipped().unwrap(), Vec::<String>::new(), stringify!($call));
        raw.decode().unwrap()
    }};
}

#[tokio::test]
async fn responses_about_runs_are_decoded_completely() {
    let (server, client) = connected().await;
    assert_eq!(whole!(client.models().list().privacy("public").page_size(100)).models.len(), 11);
    let model = whole!(client.models().retrieve("model_bfl-flux-1-dev")).model;
    assert_eq!(model.inputs.len(), 10);
    let run = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox").input("numOutputs", 2);
    assert_eq!(run.clone().dry_run().await.unwrap().creative_units_cost, 10.0);
    let started = whole!(run);
    assert_eq!((started.creative_units_cost, started.job.status), (Some(10.0), JobStatus::Queued));
    server.clock().advance(Duration::from_secs(1));
    let job = whole!(client.jobs().retrieve(&started.job.job_id)).job;
    assert_eq!((&job.status, job.progress, job.metadata.asset_ids.len()), (&JobStatus::Success, 1.0, 2));
    assert_eq!(whole!(client.jobs().list()).jobs, std::slice::from_ref(&job));
    let asset = whole!(client.assets().retrieve(&job.metadata.asset_ids[0])).asset;
    assert_eq!(asset.mime_type, "image/png");
    assert_eq!(whole!(client.assets().list()).assets.len(), 2);
    assert_eq!(whole!(client.assets().get_bulk().asset_ids([&asset.id])).assets.len(), 1);
    assert_eq!(whole!(client.search().asset_search().query("fox")).hits.len(), 2);
    assert_eq!(whole!(client.search().model_search().query("flux").public(true)).hits.len(), 1);
    let collection = whole!(client.collections().create("foxes")).collection;
    let filed = whole!(client.collections().assets().add(&collection.id, [&asset.id])).collection;
    assert_eq!(filed.asset_count, 1);
    assert_eq!(whole!(client.assets().update_tags(&asset.id).add(["red"])).added, ["red"]);
    assert_eq!(whole!(client.tags().list()).tags[0].tag_name, "red");
    assert_eq!(server.ledger().total(), 10.0);
}

#[tokio::test]
async fn responses_about_longer_tasks_are_decoded_completely() {
    let (server, client) = connected().await;
    let run = whole!(client.workflows().run("wflow_trailer").input("text1", "a fox"));
    server.clock().advance(Duration::from_secs(1));
    let parked = whole!(client.jobs().retrieve(&run.job.job_id)).job;
    assert_eq!((parked.status, parked.metadata.flow.len()), (JobStatus::InProgress, 3));
    let approved = whole!(client.workflows().approve_user("wflow_trailer", "approve1", &run.job.job_id)).job;
    assert!(approved.metadata.flow[2].job_id.is_some());

    let model = whole!(client.models().create().name("foxes").type_(ModelType::Flux1Lora)).model;
    let image = server.add_asset("image/png", "an image");
    whole!(client.models().training_images().add(&model.id).asset_ids([image]));
    let training = whole!(client.models().train().trigger(&model.id));
    assert_eq!(training.creative_units_cost, Some(10.0));
    let seen = whole!(client.models().retrieve(&model.id)).model;
    assert_eq!(seen.training_images.len(), 1);

    let upload = whole!(client.uploads().create().file_name("a.png").kind(UploadKind::Image).parts(1)).upload;
    assert_eq!((upload.parts.len(), upload.entity_id), (1, None));
    whole!(client.uploads().retrieve(&upload.id));
}
