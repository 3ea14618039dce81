//! The mock of the API accepts what the contract accepts: it checks requests against the document as published.

use std::time::{Duration, SystemTime};

use scenario_mock::{Account, Clock, MockServer};
use scenario_sdk::Client;
use scenario_tests::operations::operations;
use serde_json::json;

use crate::{
    document::OPERATIONS,
    exchange::arguments,
    sampler::{Fill, Sampler},
};

/// Makes every call, and returns those that the mock refuses as invalid, with its reasons.
async fn refused(fill: Fill, seed: u64) -> Vec<String> {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000));
    let account = Account::new("key", "secret").project("p1").plan("cu-enterprise");
    let server = MockServer::builder().clock(clock).account(account).start().await.unwrap();
    let client = Client::builder().base_url(server.base_url()).api_key("key", "secret").max_retries(0).build().unwrap();
    let mut calls: Vec<_> = operations().collect();
    // The key goes with its project.
    calls.sort_by_key(|call| call.id == "DeleteProjectsByProjectId");
    let mut refused = Vec::new();
    for call in calls {
        let id = call.id;
        let operation = OPERATIONS.iter().find(|operation| operation.id == id).unwrap();
        let mut arguments = arguments(operation, call, &mut Sampler::new(seed, fill));
        for values in [&mut arguments.path, &mut arguments.query] {
            values.entry("projectId").and_modify(|project| *project = json!("p1"));
        }
        // Most of them name what does not exist.
        if let Err(error) = (call.request)(&client, &mut arguments).send.await {
            assert!(error.status().is_some_and(|status| status != 401), "{id}: the request is not checked: {error:?}");
            assert!(!error.to_string().contains("not allowed to access"), "{id}: the request is not checked: {error}");
            if error.code() == Some("ValidationError") {
                refused.push(format!("{id}: {}", error.message()));
            }
        }
        assert_eq!(server.requests().of(id), 1, "{id}");
    }
    refused
}

#[tokio::test]
async fn the_mock_accepts_every_value_of_every_request() {
    for seed in 0..3 {
        assert_eq!(refused(Fill::All, seed).await, [""; 0]);
    }
}

#[tokio::test]
async fn the_mock_accepts_requests_with_required_values_only() {
    assert_eq!(refused(Fill::Required, 0).await, [""; 0]);
}
