//! A response without its object is never `Ok`: for a call that is not idempotent the outcome is unknown, and a paid one may have been
//! charged.

use std::collections::BTreeSet;

use scenario_mock::MockResponse;
use scenario_sdk::{Client, Error, Method, types::JobResponse};
use scenario_tests::{mock, operations::requests};
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
    assert_eq!(paid.len(), 38);
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
        for (id, request) in requests(&client).filter(|(id, _)| paid.contains(*id)) {
            server.respond_next(MockResponse::json(200, body));
            let error = request.send.await.err().unwrap();
            assert!(error.is_decode() && error.is_outcome_unknown() && error.may_be_charged(), "{id}: {body}: {error}");
            assert_eq!(error.status(), Some(200), "{id}: {body}");
            assert_eq!(error.body(), body.to_string().as_bytes(), "{id}");
            calls += 1;
        }
    }
    assert_eq!(calls, 38 * 6);
}

#[tokio::test]
async fn no_response_is_ok_without_its_object() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    let idempotent = |id: &str| !operations("paid").contains(id) && !operations("once").contains(id);
    let mut untyped = BTreeSet::new();
    for body in [json!({}), json!({ "message": "Forbidden" })] {
        for (id, request) in requests(&client) {
            server.respond_next(MockResponse::json(200, &body));
            match request.send.await {
                Ok(response) => {
                    assert_eq!(response.debug, "()", "{id}: {body}");
                    untyped.insert(id);
                }
                Err(error) => {
                    assert!(error.is_decode(), "{id}: {body}: {error}");
                    assert_eq!(error.is_outcome_unknown(), !is_get(&error) && !idempotent(id), "{id}: {body}: {error}");
                }
            }
        }
    }
    // Deletions return nothing, and one update, of which the official SDK declares no response.
    let others: Vec<_> = untyped.iter().filter(|id| !id.starts_with("Delete")).collect();
    assert_eq!(others, [&"PutTeamsMembersByTeamIdAndMemberId"]);
    assert_eq!(untyped.len(), 14, "{untyped:?}");
}

fn is_get(error: &Error) -> bool {
    error.to_string().starts_with("GET ")
}

#[tokio::test]
async fn a_page_without_its_list_ends_the_items_with_an_error() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    server.respond_next(MockResponse::json(200, &json!({ "message": "Forbidden" })));
    let mut jobs = client.jobs().list().items();
    assert!(jobs.next().await.unwrap().unwrap_err().is_decode());
    assert!(jobs.next().await.is_none());
}

#[tokio::test]
async fn invalid_characters_and_numbers_do_not_fail_the_page() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    let body = "\u{feff}{\"jobs\":[{\"jobId\":\"j\",\"metadata\":{\"error\":\"a \\ud83d\"},\"new\":1e999}]}";
    server.respond_next(MockResponse { status: 200, headers: Vec::new(), body: body.to_owned() });
    let page = client.jobs().list().send().await.unwrap();
    assert_eq!(page.jobs[0].metadata.error.as_deref(), Some("a \u{fffd}"));
}

#[tokio::test]
async fn an_invalid_value_is_listed_and_the_rest_of_the_page_is_decoded() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    let odd = json!({ "jobId": "a", "status": "success", "metadata": { "error": { "code": 1 }, "output": [1] }, "billing": { "cuCost": "6" } });
    let cost = json!({ "cuCost": null, "cuDiscount": 0.5, "cuCostDetails": { "quality-gate": null, "custom": 2 } });
    let body = json!({ "jobs": [odd, { "jobId": "b", "status": "failure", "billing": cost }] });
    server.respond_next(MockResponse::json(200, &body));
    let raw = client.jobs().list().send_raw().await.unwrap();
    let page = raw.decode().unwrap();
    let ended: Vec<_> = page.jobs.iter().map(|job| (job.job_id.as_str(), job.status.is_terminal())).collect();
    assert_eq!(ended, [("a", true), ("b", true)]);
    let skipped = ["jobs[0].metadata.error", "jobs[0].metadata.output", "jobs[0].billing.cuCost"];
    assert_eq!(raw.skipped().unwrap(), skipped);
    assert_eq!(raw.json().unwrap(), body);
    let billing = page.jobs[1].billing.as_ref().unwrap();
    assert_eq!((billing.cu_cost, billing.cu_discount), (None, Some(0.5)), "unknown is not 0");
    assert_eq!(billing.cu_cost_details.iter().collect::<Vec<_>>(), [(&"custom".to_owned(), &2.0)]);
}

#[tokio::test]
async fn every_way_to_read_an_empty_or_null_response_agrees() {
    let server = mock().await;
    let client = Client::builder().api_key("key", "secret").base_url(server.base_url()).build().unwrap();
    for body in ["", " ", "null"] {
        for _ in 0..7 {
            server.respond_next(MockResponse { status: 200, headers: Vec::new(), body: body.to_owned() });
        }
        let request = || client.request(Method::GET, "/jobs/j");
        assert_eq!(request().send().await.unwrap(), json!(null), "{body:?}");
        assert_eq!(request().send_raw().await.unwrap().decode().unwrap(), json!(null), "{body:?}");
        assert_eq!(request().send_raw().await.unwrap().json().unwrap(), json!(null), "{body:?}");
        assert_eq!(request().send_as::<Option<u8>>().await.unwrap(), None, "{body:?}");
        assert!(request().send_as::<JobResponse>().await.unwrap_err().is_decode(), "{body:?}");
        assert!(client.jobs().retrieve("j").send().await.unwrap_err().is_decode(), "{body:?}");
        assert!(client.jobs().retrieve("j").send_raw().await.unwrap().decode().unwrap_err().is_decode(), "{body:?}");
    }
}
