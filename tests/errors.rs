//! What errors say: which call failed and why, whether it may have been carried out, and where to look.

#![allow(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "all of this is test")]

use std::{
    sync::atomic::{AtomicU64, Ordering},
    time::{Duration, SystemTime},
};

use scenario_mock::{Answer, MockServer};
use scenario_sdk::{Client, ClientBuilder, Method, Runtime, types::CancelAction};
use scenario_tests::mock;
use serde_json::json;

fn builder(server: &MockServer) -> ClientBuilder {
    Client::builder().base_url(server.base_url()).token("jwt").max_retries(0)
}

/// A response that leaves the outcome open.
fn unavailable() -> Answer {
    Answer::json(503, &json!({}))
}

/// A clock of the day that is set back by an hour each time it is read.
#[derive(Default)]
struct SetBack(AtomicU64);

impl Runtime for SetBack {
    fn system_time(&self) -> SystemTime {
        let hours = self.0.fetch_add(1, Ordering::SeqCst);
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 - 3600 * hours)
    }
}

#[tokio::test]
async fn the_time_of_an_unknown_outcome_is_in_order_when_the_clock_is_set_back() {
    let server = mock().await;
    let client = builder(&server).runtime(SetBack::default()).build().unwrap();
    server.answer_next(unavailable());
    let error = client.generate().run_model("m").send().await.unwrap_err();
    let (from, to) = error.unknown_between().unwrap();
    assert!(from <= to && to < from + Duration::from_secs(60), "{error}");
}

#[tokio::test]
async fn an_unknown_outcome_says_where_to_look() {
    let server = mock().await;
    let client = builder(&server).build().unwrap();
    let look = |error: scenario_sdk::Error| {
        assert!(error.is_outcome_unknown(), "{error}");
        let text = error.to_string();
        let (_, rest) = text.split_once("before sending it again, check ").expect(&text);
        rest.split_once(" between ").expect(&text).0.to_owned()
    };
    macro_rules! check {
        ($call:expr, $place:literal) => {
            server.answer_next(unavailable());
            assert_eq!(look($call.send().await.unwrap_err()), $place);
        };
    }
    check!(client.generate().run_model("m"), "jobs().list()");
    check!(client.models().train().trigger("m"), "models().retrieve(model_id)");
    check!(client.collections().create("c"), "collections().list()");
    check!(client.models().presets().create("m", "i"), "models().presets().list(model_id)");
    check!(client.jobs().trigger_action("j", CancelAction::Cancel), "jobs().retrieve(job_id)");
    check!(client.request(Method::POST, "/teams"), "what was made or changed");
}
