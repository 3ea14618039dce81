//! The feature `test-util`: a client without a network, and errors.

use std::time::Duration;

use scenario_sdk::{
    Client, Error, ErrorKind,
    test_util::{CannedResponse, CannedResponses},
};
use serde_json::json;

#[tokio::test]
async fn responses_are_taken_in_order_and_requests_recorded() {
    let canned = CannedResponses::new([
        CannedResponse::json(200, json!({ "job": { "jobId": "job_1", "status": "queued" } })),
        CannedResponse::new(403, r#"{"message":"no"}"#).header("x-request-id", "r-1"),
    ]);
    let client = canned.client().unwrap();
    let job = client.jobs().retrieve("job_1").with_project_id("proj_1").send().await.unwrap().job;
    assert_eq!((job.job_id.as_str(), job.status.as_str()), ("job_1", "queued"));
    let error = client.collections().create("mine").send().await.unwrap_err();
    assert_eq!((error.status(), error.message(), error.request_id()), (Some(403), "no", Some("r-1")));
    let error = client.jobs().list().send().await.unwrap_err();
    assert_eq!(error.to_string(), "GET /jobs: 501 Not Implemented: no canned response left for GET /v1/jobs");

    let requests = canned.requests();
    let lines: Vec<_> = requests.iter().map(|request| format!("{} {}", request.method, request.path)).collect();
    assert_eq!(lines, ["GET /v1/jobs/job_1", "POST /v1/collections", "GET /v1/jobs"]);
    assert_eq!(requests[0].query, [("projectId".to_owned(), "proj_1".to_owned())]);
    assert!(requests[0].body.is_empty() && requests[0].header("Authorization").unwrap().starts_with("Bearer "));
    assert_eq!(requests[1].json().unwrap(), json!({ "name": "mine" }));
    assert_eq!(format!("{:?}", requests[2]), r#"RecordedRequest { method: "GET", path: "/v1/jobs", .. }"#);
}

#[tokio::test(start_paused = true)]
async fn retries_and_lost_responses_are_as_in_production() {
    let busy = CannedResponse::json(429, json!({ "reason": "slow down" })).header("retry-after", "30");
    let run = json!({ "job": { "jobId": "job_1" }, "creativeUnitsCost": 5 });
    let canned = CannedResponses::new([busy.clone(), busy, CannedResponse::json(200, run)]);
    let client = Client::builder().api_key("key", "secret").canned_responses(&canned).build().unwrap();
    let run = || client.generate().run_model("model_1").input("prompt", "a fox").send();
    assert_eq!(run().await.unwrap().job.job_id, "job_1");
    assert_eq!(canned.requests().len(), 3);

    for (lost, kind) in
        [(CannedResponse::interrupted(), ErrorKind::Disconnected), (CannedResponse::never(), ErrorKind::Timeout)]
    {
        let before = canned.requests().len();
        canned.push(lost);
        let error = run().await.unwrap_err();
        assert_eq!((error.kind(), error.is_outcome_unknown(), error.may_be_charged()), (kind, true, true), "{error}");
        assert_eq!(canned.requests().len(), before + 1, "a run is not sent again");
    }
}

#[test]
fn an_error_is_made_from_status_and_body() {
    let body = r#"{"reason":"no","name":"ModelAccessRestrictedError","details":{"requiredPlan":"pro"}}"#;
    let error = Error::from_response(403, body);
    assert!(error.is_auth() && !error.is_retryable());
    assert_eq!((error.kind(), error.code()), (ErrorKind::Api, Some("ModelAccessRestrictedError")));
    assert_eq!(error.details().unwrap()["requiredPlan"], "pro");
    assert_eq!(error.to_string(), "403 Forbidden ModelAccessRestrictedError: no");
    let error = Error::from_response(429, r#"{"details":{"remainingSeconds":5}}"#);
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
    assert!(Error::from_response(409, "").is_conflict() && Error::from_response(422, "").is_unprocessable());
    assert!(Error::from_response(400, "").is_bad_request() && !Error::from_response(400, "").is_invalid_input());
}
