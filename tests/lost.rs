//! A response that lacks what the call is about is never `Ok`: on a call that is not idempotent the outcome is unknown, and a paid one may
//! be charged.

#![allow(deprecated, reason = "deprecated operations are called too")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

mod calls;

use std::collections::BTreeSet;

use calls::{Row, rows};
use scenario_mock::Answer;
use scenario_sdk::{Client, Error};
use scenario_tests::mock;
use serde_json::json;

/// The ids of the operations whose row has this idempotency.
fn operations(idempotency: &str) -> BTreeSet<String> {
    let rows = include_str!("../spec/api.toml")
        .lines()
        .filter(|line| line.contains(&format!("idempotency = \"{idempotency}\"")));
    rows.map(|row| row.split_whitespace().next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn no_paid_run_is_ok_without_its_job() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).max_retries(0).build().unwrap();
    let paid = operations("paid");
    assert_eq!(paid.len(), 36);
    let bodies = [
        json!({}),
        json!(null),
        json!({ "job": null }),
        json!({ "job": {} }),
        json!({ "job": { "jobId": "" } }),
        json!({ "message": "Forbidden" }),
    ];
    let mut calls = 0;
    for body in &bodies {
        for Row { id, call, .. } in rows(&client).into_iter().filter(|row| paid.contains(row.id)) {
            server.answer_next(Answer::json(200, body));
            let error = call.await.expect_err(id);
            assert!(error.is_decode() && error.is_outcome_unknown() && error.may_be_charged(), "{id}: {body}: {error}");
            assert_eq!(error.status(), Some(200), "{id}: {body}");
            assert_eq!(error.body(), body.to_string().as_bytes(), "{id}");
            calls += 1;
        }
    }
    assert_eq!(calls, 36 * 6);
}

#[tokio::test]
async fn no_response_is_ok_without_what_it_is_about() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    let idempotent = |id: &str| !operations("paid").contains(id) && !operations("once").contains(id);
    let mut untyped = BTreeSet::new();
    for body in [json!({}), json!({ "message": "Forbidden" })] {
        for Row { id, call, .. } in rows(&client) {
            server.answer_next(Answer::json(200, &body));
            match call.await {
                Ok(response) => {
                    assert_eq!(response, "()", "{id}: {body}");
                    untyped.insert(id);
                }
                Err(error) => {
                    assert!(error.is_decode(), "{id}: {body}: {error}");
                    assert_eq!(error.is_outcome_unknown(), !is_get(&error) && !idempotent(id), "{id}: {body}: {error}");
                }
            }
        }
    }
    assert!(untyped.iter().all(|id| id.starts_with("Delete")), "only deletions return nothing: {untyped:?}");
    assert_eq!(untyped.len(), 7, "{untyped:?}");
}

fn is_get(error: &Error) -> bool {
    error.to_string().starts_with("GET ")
}

#[tokio::test]
async fn a_page_without_its_list_ends_the_items_with_an_error() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    server.answer_next(Answer::json(200, &json!({ "message": "Forbidden" })));
    let mut jobs = client.jobs().list().items();
    assert!(jobs.next().await.unwrap().unwrap_err().is_decode());
    assert!(jobs.next().await.is_none());
}
