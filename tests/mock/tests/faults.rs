//! Scripted and random faults.

use std::{collections::BTreeMap, time::Duration};

use reqwest::Method;
use scenario_mock::MockResponse;
use serde_json::json;

use crate::support::{FLUX, api, api_with};

const RUN: &str = "/generate/custom/{modelId}";

#[tokio::test]
async fn faults_meet_their_route_in_order() {
    let api = api().await;
    api.server.on("POST", RUN).times(2).respond(MockResponse::reason(503, "Busy"));
    api.server.on("POST", RUN).reset();
    api.server.on("POST", RUN).after_execution().reset();
    let run = async || {
        let sent = api.request(Method::POST, FLUX).json(&json!({ "prompt": "a" })).send().await;
        sent.map(|response| response.status().as_u16()).ok()
    };
    assert_eq!([run().await, run().await, run().await], [Some(503), Some(503), None]);
    assert_eq!((api.server.ledger().total(), api.server.job_ids().len()), (0.0, 0));
    assert_eq!(run().await, None);
    // The response was lost, but not the run.
    assert_eq!((api.server.ledger().total(), api.server.job_ids().len()), (5.0, 1));
    assert_eq!(run().await, Some(200));
    assert_eq!(api.server.requests().of("PostGenerateCustom"), 5);
    api.get("/jobs").await;
}

#[tokio::test]
async fn a_response_is_truncated_or_never_sent() {
    let api = api().await;
    api.server.on("GET", "/jobs").cut();
    let cut = api.request(Method::GET, "/jobs").send().await.unwrap();
    assert_eq!((cut.status().as_u16(), cut.content_length()), (200, Some(11)));
    assert!(cut.text().await.is_err());
    api.server.on("GET", "/jobs").stall();
    let stalled = api.request(Method::GET, "/jobs").timeout(Duration::from_millis(50)).send().await;
    assert!(stalled.unwrap_err().is_timeout());
    assert_eq!(api.get("/jobs").await, json!({ "jobs": [] }));
    api.server.on_part().times(0).reset();
}

#[tokio::test]
async fn faults_at_random_come_at_their_rate_and_from_their_seed() {
    let outcomes = async |seed| {
        let api = api_with(|builder| builder.faults(0.3, seed)).await;
        let mut outcomes = Vec::new();
        for _ in 0..300 {
            let sent = api.request(Method::POST, FLUX).json(&json!({ "prompt": "a" })).send().await;
            outcomes.push(sent.map_or(0, |response| response.status().as_u16()));
        }
        let mut counts = BTreeMap::new();
        for outcome in &outcomes {
            *counts.entry(*outcome).or_insert(0) += 1;
        }
        (outcomes, counts, api.server.job_ids().len(), api.server.ledger().total())
    };
    let (first, counts, jobs, charged) = outcomes(5).await;
    assert_eq!(counts.keys().copied().collect::<Vec<_>>(), [0, 200, 429, 500, 502, 503]);
    assert!((180..240).contains(&counts[&200]), "{counts:?}");
    // Some of the faults lost the response of a charged run, and some came before it.
    assert!(counts[&200] < jobs && jobs < 300 - counts[&429], "{counts:?} {jobs}");
    assert_eq!(charged, 5.0 * jobs as f64);
    assert_eq!(outcomes(5).await.0, first);
    assert_ne!(outcomes(6).await.0, first);
}
