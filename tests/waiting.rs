//! Waiting for a job: what ends the wait, what does not, and its events.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex},
    time::Duration,
};

use futures_util::{FutureExt, StreamExt, TryStreamExt};
use scenario_mock::MockServer;
use scenario_sdk::{
    Cancellation, Client, Error, ErrorKind, JobRef, Runtime, WaitError, WaitEvent,
    test_util::{CannedResponse, CannedResponses},
    types::{Job, JobStatus},
};
use scenario_tests::VirtualClock;
use serde_json::{Value, json};

fn job(status: &str) -> Value {
    json!({ "jobId": "job_1", "status": status, "jobType": "custom", "progress": 0 })
}

fn with(mut job: Value, key: &str, value: Value) -> Value {
    job[key] = value;
    job
}

fn state(job: Value) -> CannedResponse {
    CannedResponse::json(200, json!({ "job": job }))
}

struct Api {
    canned: CannedResponses,
    clock: VirtualClock,
    client: Client,
}

fn api(responses: impl IntoIterator<Item = CannedResponse>) -> Api {
    let canned = CannedResponses::new(responses);
    let clock = VirtualClock::default();
    let client = Client::builder().api_key("k", "s").canned_responses(&canned).runtime(clock.clone()).build().unwrap();
    Api { canned, clock, client }
}

impl Api {
    async fn wait(&self) -> Result<scenario_sdk::CompletedJob, WaitError> {
        self.clock.run(self.client.job("job_1").wait()).await
    }

    /// Every event as text, and the final error, if any.
    async fn events(&self) -> Vec<String> {
        let events = self.client.job("job_1").wait().map(|event| match event {
            Ok(WaitEvent::Status(job)) => format!("status {}", job.status),
            Ok(WaitEvent::Progress(progress)) => format!("progress {progress}"),
            Ok(WaitEvent::PollFailed { error, retry_in }) => {
                format!("failed {:?}, again in {} s", error.status(), retry_in.as_secs())
            }
            Ok(WaitEvent::NeedsApproval { nodes }) => format!("needs approval of {}", nodes.join(", ")),
            Ok(WaitEvent::Done(completed)) => format!("done {}", completed.id()),
            Ok(other) => format!("{other:?}"),
            Err(error) => format!("error {error}"),
        });
        self.clock.run(events.collect()).await
    }

    fn requests(&self) -> usize {
        self.canned.requests().len()
    }
}

#[tokio::test]
async fn a_job_that_ended_in_its_response_is_not_requested() {
    let api = api([state(job("success"))]);
    let response = api.client.jobs().retrieve("job_1").send().await.unwrap();
    assert_eq!(api.requests(), 1);
    let completed = api.clock.run(api.client.job(response).wait()).await.unwrap();
    assert_eq!((completed.id(), api.requests(), api.clock.passed()), ("job_1", 1, Duration::ZERO));
}

#[tokio::test]
async fn it_polls_at_once_and_then_at_growing_intervals() {
    let running = || state(job("in-progress"));
    let api = api([running(), running(), running(), running(), state(job("success"))]);
    api.wait().await.unwrap();
    // 2 s, and a quarter more each time; the clock's random number results in no jitter.
    assert_eq!((api.requests(), api.clock.passed().as_millis()), (5, 2000 + 2500 + 3125 + 3906));
}

#[tokio::test]
async fn an_unknown_status_is_reported_and_the_wait_continues() {
    let api = api([state(job("queued")), state(job("meditating")), state(job("meditating")), state(job("success"))]);
    assert_eq!(api.events().await, ["status queued", "status meditating", "status success", "done job_1"]);
    assert_eq!(api.requests(), 4);
}

#[tokio::test]
async fn progress_is_monotone_and_at_most_one() {
    let at = |progress: f64| state(with(job("in-progress"), "progress", json!(progress)));
    let responses = || [at(0.4), at(0.3), at(0.4), at(1.02), at(-1.0), state(job("success"))];
    let events = ["status in-progress", "progress 0.4", "progress 1", "status success", "done job_1"];
    assert_eq!(api(responses()).events().await, events);

    let reported = Arc::new(Mutex::new(Vec::new()));
    let api = api(responses());
    let into = Arc::clone(&reported);
    let wait = api.client.job("job_1").wait().on_progress(move |job: &Job| into.lock().unwrap().push(job.progress));
    api.clock.run(wait).await.unwrap();
    assert_eq!(*reported.lock().unwrap(), [0.4, 1.0, 1.0]);
}

#[tokio::test]
async fn a_failure_carries_the_job_with_its_assets_reason_and_hint() {
    let metadata = json!({ "error": "content refused", "hint": "change the prompt", "assetIds": ["asset_1"] });
    let api = api([state(with(job("failure"), "metadata", metadata))]);
    let error = api.wait().await.unwrap_err();
    assert_eq!(error.to_string(), "job job_1 failed: content refused (change the prompt)");
    assert_eq!((error.id(), &error.last().unwrap().metadata.asset_ids[..]), ("job_1", &["asset_1".to_owned()][..]));
    assert!(matches!(error, WaitError::Failed { .. }) && !error.is_still_running());

    // In a program that has one error type.
    let error = Error::from(error);
    assert_eq!(
        (error.kind(), error.to_string().as_str()),
        (ErrorKind::Wait, "job job_1 failed: content refused (change the prompt)")
    );
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<WaitError>().unwrap();
    assert_eq!(source.id(), "job_1");
}

#[tokio::test]
async fn canceled_is_a_separate_error() {
    let api = api([state(job("canceled"))]);
    let error = api.wait().await.unwrap_err();
    assert!(matches!(&error, WaitError::Canceled { id, last } if id == "job_1" && last.status == JobStatus::Canceled));
    assert_eq!(error.to_string(), "job job_1 was canceled");
}

#[tokio::test]
async fn failed_requests_do_not_end_it() {
    let html = || CannedResponse::new(502, "<html>");
    let busy = CannedResponse::json(429, json!({ "reason": "slow down", "remainingSeconds": 45 }));
    let api = api([
        state(job("queued")),
        html(),
        html(),
        CannedResponse::interrupted(),
        busy,
        CannedResponse::new(200, "<html>not JSON</html>"),
        state(job("success")),
    ]);
    let events = api.events().await;
    assert_eq!(
        events,
        [
            "status queued",
            "failed Some(502), again in 2 s",
            "failed Some(502), again in 4 s",
            "failed Some(200), again in 8 s",
            "failed Some(429), again in 45 s",
            "failed Some(200), again in 30 s",
            "status success",
            "done job_1",
        ]
    );
    assert_eq!((api.requests(), api.clock.passed().as_secs()), (7, 2 + 2 + 4 + 8 + 45 + 30));
}

#[tokio::test]
async fn a_request_that_cannot_succeed_ends_it_with_the_id() {
    for status in [400, 403, 404, 410] {
        let api = api([state(job("queued")), CannedResponse::json(status, json!({ "reason": "no" }))]);
        let error = api.wait().await.unwrap_err();
        assert!(matches!(&error, WaitError::Polling { id, last: Some(last), error }
            if id == "job_1" && last.status == JobStatus::Queued && error.status() == Some(status)));
        assert!(
            error.to_string().starts_with("cannot wait for job job_1, which may still be running: GET /jobs/{jobId}: "),
            "{error}"
        );
        assert_eq!(api.requests(), 2);
    }
}

#[tokio::test]
async fn a_job_that_was_just_created_may_not_be_found_yet() {
    let missing = || CannedResponse::json(404, json!({ "reason": "Job job_1 not found" }));
    let created = || serde_json::from_value::<Job>(job("queued")).unwrap();
    let wait = |api: &Api| api.client.job(created()).wait();

    let found = api([missing(), missing(), state(job("success"))]);
    found.clock.run(wait(&found)).await.unwrap();
    assert_eq!(found.requests(), 3);

    let lost = api([missing(), missing(), missing(), missing()]);
    let error = lost.clock.run(wait(&lost)).await.unwrap_err();
    assert!(matches!(error, WaitError::Polling { .. }));
    assert_eq!(lost.requests(), 4);
    // A job that was created long ago is not waited for.
    let old = api([missing()]);
    assert!(matches!(old.wait().await.unwrap_err(), WaitError::Polling { last: None, .. }));
}

#[tokio::test]
async fn a_timeout_carries_the_id_and_the_last_state_and_the_wait_can_be_resumed() {
    let running = || state(with(job("in-progress"), "progress", json!(0.7)));
    let api = api([running(), running(), running(), CannedResponse::new(502, ""), state(job("success"))]);
    let wait = api.client.job("job_1").wait().max_wait(Duration::from_secs(6));
    let error = api.clock.run(wait).await.unwrap_err();
    let WaitError::TimedOut { id, last, waited, poll_error } = &error else { panic!("{error}") };
    assert_eq!((id.as_str(), last.as_ref().unwrap().progress, waited.as_secs()), ("job_1", 0.7, 6));
    assert_eq!(poll_error.as_ref().unwrap().status(), Some(502));
    assert!(error.is_still_running());
    assert_eq!(
        error.to_string(),
        "job job_1 did not end within 6s, its last status is in-progress, the last request for it failed: GET /jobs/{jobId}: \
         502 Bad Gateway; it is still running: wait for its id again"
    );
    // The last request was at the limit, not later.
    assert_eq!((api.requests(), api.clock.passed().as_secs()), (4, 6));
    let completed = api.wait().await.unwrap();
    assert_eq!(completed.id(), "job_1");
}

#[tokio::test]
async fn dropping_it_leaves_no_file() {
    let api = api([state(job("queued")), state(job("queued"))]);
    let mut wait = api.client.job("job_1").wait();
    let first = api.clock.run(wait.next()).await;
    assert!(matches!(first, Some(Ok(WaitEvent::Status(_)))));
    // During the delay before the next request.
    assert!(wait.next().now_or_never().is_none());
    drop(wait);
    api.clock.run(tokio::task::yield_now()).await;
    assert_eq!(api.requests(), 1);
    // Never polled, never sent.
    drop(api.client.job("job_1").wait());
    assert_eq!(api.requests(), 1);
}

#[tokio::test]
async fn dropping_it_in_the_middle_of_a_request_sends_no_other() {
    let server = MockServer::start().await.unwrap();
    let clock = VirtualClock::default();
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    let client = builder.runtime(clock.clone()).build().unwrap();
    let job = client.run("model_bfl-flux-1-dev").input("prompt", "a fox").start().await.unwrap();
    server.on("GET", "/jobs/{jobId}").stall();
    let polls = || server.requests().of("GetJobId");
    let mut wait = client.job(job.id()).wait();
    tokio::select! {
        _ = wait.next() => panic!("the request is stuck"),
        () = async { while polls() == 0 { tokio::task::yield_now().await } } => {}
    }
    drop(wait);
    let until = clock.passed() + Duration::from_secs(600);
    clock.run(clock.sleep(until)).await;
    assert_eq!(polls(), 1);
    // Another wait of the same client continues.
    let next = client.job(job.id()).wait().next().await;
    assert!(matches!(next, Some(Ok(WaitEvent::Status(_)))), "{next:?}");
    assert_eq!(polls(), 2);
}

fn flow(approval: &str, generation: &str) -> Value {
    let node = |id: &str, kind: &str, status: &str, depends: &[&str]| json!({ "id": id, "type": kind, "status": status, "dependsOn": depends });
    let flow = [
        node("image1", "custom-model", generation, &[]),
        node("approval1", "user-approval", approval, &["image1"]),
        node("video1", "custom-model", "pending", &["approval1"]),
    ];
    with(job("in-progress"), "metadata", json!({ "flow": flow, "workflowId": "wflow_1" }))
}

#[tokio::test]
async fn a_workflow_that_needs_an_approval_is_reported_after_two_requests() {
    let parked = || state(flow("pending", "success"));
    let api = api([state(flow("pending", "processing")), parked(), parked()]);
    let error = api.wait().await.unwrap_err();
    assert!(matches!(&error, WaitError::NeedsApproval { id, nodes, .. } if id == "job_1" && nodes == &["approval1"]));
    assert_eq!(error.to_string(), "job job_1 waits for the approval of approval1: approve it and wait again");
    assert_eq!(api.requests(), 3);
}

#[tokio::test]
async fn with_events_or_on_request_it_waits_through_approvals() {
    let parked = || state(flow("pending", "success"));
    let responses =
        || [parked(), state(flow("pending", "processing")), parked(), parked(), parked(), state(job("success"))];
    let events = ["status in-progress", "needs approval of approval1", "status success", "done job_1"];
    assert_eq!(api(responses()).events().await, events);
    let api = api(responses());
    api.clock.run(api.client.job("job_1").wait().through_approvals()).await.unwrap();
}

#[tokio::test]
async fn canceling_returns_the_outcome_of_the_job() {
    let cannot =
        || CannedResponse::json(400, json!({ "reason": "Cannot cancel this type of job. Action not permitted." }));
    let cancel = |responses: Vec<CannedResponse>| async {
        let api = api(responses);
        let outcome = api.clock.run(async { api.client.job("job_1").cancel().await }).await;
        (outcome, api.requests())
    };
    let (outcome, _) = cancel(vec![cannot(), state(job("in-progress"))]).await;
    assert!(matches!(outcome.unwrap(), Cancellation::NotPermitted { reason, job }
        if reason == "Cannot cancel this type of job. Action not permitted." && job.status == JobStatus::InProgress));
    let (outcome, _) = cancel(vec![cannot(), state(job("success"))]).await;
    assert!(matches!(outcome.unwrap(), Cancellation::TooLate(job) if job.status == JobStatus::Success));
    // An acknowledged request may still be ignored.
    let (outcome, _) = cancel(vec![state(job("canceled")), state(job("success"))]).await;
    assert!(matches!(outcome.unwrap(), Cancellation::TooLate(_)));
    let (outcome, _) = cancel(vec![state(job("in-progress")), state(job("canceled"))]).await;
    assert!(matches!(outcome.unwrap(), Cancellation::Canceled(_)));
    let (outcome, _) = cancel(vec![state(job("in-progress")), state(job("in-progress"))]).await;
    assert!(matches!(outcome.unwrap(), Cancellation::Requested(_)));
    // The response is lost: the outcome is determined from the state, and nothing is sent twice.
    let (outcome, requests) = cancel(vec![CannedResponse::interrupted(), state(job("canceled"))]).await;
    assert!(matches!(outcome.unwrap(), Cancellation::Canceled(_)));
    assert_eq!(requests, 2);
    let (outcome, _) = cancel(vec![CannedResponse::json(403, json!({ "message": "no" }))]).await;
    assert_eq!(outcome.unwrap_err().status(), Some(403));
}

#[tokio::test]
async fn a_handle_is_stored_as_id_and_project() {
    let api = api([state(job("success"))]);
    let project = api.client.with_options(scenario_sdk::Options::new().with_project_id("proj_1"));
    let stored = serde_json::to_string(&project.job("job_1")).unwrap();
    assert_eq!(stored, r#"{"jobId":"job_1","projectId":"proj_1"}"#);
    let restored: JobRef = serde_json::from_str(&stored).unwrap();
    api.clock.run(api.client.job(restored).wait()).await.unwrap();
    assert_eq!(api.canned.requests()[0].path, "/v1/jobs/job_1");
    assert_eq!(api.canned.requests()[0].query, [("projectId".to_owned(), "proj_1".to_owned())]);

    fn is_shared<T: Clone + Send + Sync>(_: &T) {}
    is_shared(&project.job("job_1"));
}

#[tokio::test]
async fn it_can_be_ended_by_events_and_awaited_afterwards() {
    let api = api([state(job("queued")), state(job("success"))]);
    let mut wait = api.client.job("job_1").wait();
    let first = api.clock.run(wait.try_next()).await.unwrap();
    assert!(matches!(first, Some(WaitEvent::Status(job)) if job.status == JobStatus::Queued));
    assert_eq!(api.clock.run(wait).await.unwrap().id(), "job_1");
}

#[test]
fn it_blocks_where_there_is_no_runtime() {
    let canned = CannedResponses::new([state(job("failure")), state(job("success"))]);
    let client = Client::builder().api_key("k", "s").canned_responses(&canned).build().unwrap();
    let error = client.job("job_1").wait().await_blocking().unwrap_err();
    assert_eq!(error.to_string(), "job job_1 failed: the API gives no reason");
    assert_eq!(client.job("job_1").wait().await_blocking().unwrap().id(), "job_1");
}

#[test]
fn every_response_with_a_job_can_be_waited_for() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../sdk/src");
    let listed = fs::read_to_string(source.join("tasks/responses.rs")).unwrap();
    let (_, listed) = listed.split_once("jobs! {").unwrap();
    let mut found = 0;
    for file in fs::read_dir(source.join("generated/types")).unwrap() {
        for item in syn::parse_file(&fs::read_to_string(file.unwrap().path()).unwrap()).unwrap().items {
            let syn::Item::Struct(item) = item else { continue };
            let has_job = item.fields.iter().any(|field| {
                field.ident.as_ref().is_some_and(|name| name == "job")
                    && matches!(&field.ty, syn::Type::Path(ty) if ty.path.is_ident("Job"))
            });
            if has_job {
                found += 1;
                assert!(listed.contains(&item.ident.to_string()), "{}", item.ident);
            }
        }
    }
    assert!(found >= 24, "{found}");
}
