//! The mock accepts every sampled request. It validates requests against the published document.

use std::time::{Duration, SystemTime};

use scenario_mock::{Account, Clock, MockServer};
use scenario_sdk::Client;
use scenario_tests::operations::operations;
use serde_json::json;

use super::{
    document::OPERATIONS,
    exchange::arguments,
    sampler::{Fill, Sampler},
};

#[tokio::test]
async fn the_mock_accepts_required_values_and_every_value_of_every_request() {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    let account = Account::new("key", "secret").project("p1").plan("cu-enterprise");
    let server = MockServer::builder().clock(clock).account(account).start().await.unwrap();
    let client = Client::builder().base_url(server.base_url()).api_key("key", "secret").max_retries(0).build().unwrap();
    let mut calls: Vec<_> = operations().collect();
    // The key is deleted with its project.
    calls.sort_by_key(|call| call.id == "DeleteProjectsByProjectId");
    let samples = [(Fill::Required, 0), (Fill::All, 0), (Fill::All, 1), (Fill::All, 2)];
    let mut refused = Vec::new();
    for call in calls {
        let id = call.id;
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        let is_last = id == "DeleteProjectsByProjectId";
        let samples = if is_last { &samples[..1] } else { &samples[..] };
        for (fill, seed) in samples {
            let mut arguments = arguments(operation, call, &mut Sampler::new(*seed, *fill));
            for values in [&mut arguments.path, &mut arguments.query] {
                values.entry("projectId").and_modify(|project| *project = json!("p1"));
            }
            // Most of them refer to objects that do not exist.
            if let Err(error) = (call.request)(&client, &mut arguments).send.await {
                let is_checked = error.status().is_some_and(|status| status != 401)
                    && !error.to_string().contains("not allowed to access");
                assert!(is_checked, "{id}: the request is not checked: {error:?}");
                if error.code() == Some("ValidationError") {
                    refused.push(format!("{id}: {}", error.message()));
                }
            }
        }
        assert_eq!(server.requests().of(id), samples.len() as u64, "{id}");
    }
    assert_eq!(refused, [""; 0]);
}
