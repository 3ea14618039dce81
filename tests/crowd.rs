//! Many concurrent waits on one client, in virtual time, against a server with limits and tokens that expire.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, SystemTime},
};

use futures_util::future::join_all;
use scenario_mock::{Clock, JobScript, Limits, MockServer};
use scenario_sdk::{AccessToken, Client, WaitEvent};
use scenario_tests::{VirtualClock, VirtualTime};

const MODEL: &str = "model_bfl-flux-1-dev";

async fn server(limits: Limits) -> (MockServer, VirtualClock) {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let server = MockServer::builder().clock(clock.clone()).limits(limits).start().await.unwrap();
    (server, VirtualClock::new(move |span| clock.advance(span)))
}

async fn start(client: &Client) -> String {
    client.generate().run_model(MODEL).input("prompt", "a fox").send().await.unwrap().job.job_id
}

#[tokio::test]
async fn a_hundred_waiters_keep_to_the_limit_and_notice_every_end_within_30_seconds() {
    let (server, clock) = server(Limits::none().requests_per_minute(100)).await;
    let base = || Client::builder().base_url(server.base_url()).api_key(server.api_key(), server.api_secret());
    let client = base().runtime(clock.clone()).build().unwrap();
    // Started within the rate limit; each job has a different duration.
    let mut ids = Vec::new();
    clock
        .run(async {
            for index in 0..100_u64 {
                server.next_job(JobScript::new().lasts(Duration::from_secs(100 + 3 * index)));
                ids.push((start(&client).await, clock.passed() + Duration::from_secs(100 + 3 * index)));
                scenario_sdk::Runtime::sleep(&clock, Duration::from_secs(1)).await;
            }
        })
        .await;
    let failures = AtomicUsize::new(0);
    let waiters = ids.iter().map(|(id, ends)| {
        let (client, clock, failures) = (client.clone(), clock.clone(), &failures);
        async move {
            let mut wait = client.job(id).wait();
            while let Some(event) = futures_util::StreamExt::next(&mut wait).await {
                match event.unwrap() {
                    WaitEvent::PollFailed { .. } => drop(failures.fetch_add(1, Ordering::Relaxed)),
                    WaitEvent::Done(completed) => {
                        assert_eq!(completed.id(), id);
                        assert!(!completed.asset_ids().is_empty());
                        return clock.passed().saturating_sub(*ends);
                    }
                    _ => {}
                }
            }
            panic!("{id} has no end");
        }
    });
    let late = clock.run(join_all(waiters)).await;
    let latest = late.iter().max().unwrap();
    assert!(*latest <= Duration::from_secs(30), "{latest:?}");
    assert_eq!(failures.into_inner(), 0, "no request was turned away");
    let minutes = clock.passed().as_secs_f64() / 60.0;
    let polls = server.requests().of("GetJobs") + server.requests().of("GetJobId");
    assert!((polls as f64) < 80.0 * minutes + 10.0, "{polls} requests in {minutes:.1} min");
}

#[tokio::test]
async fn a_waiter_that_is_dropped_while_it_reads_for_all_leaves_the_others_waiting() {
    let (server, clock) = server(Limits::none()).await;
    let client = Client::builder().base_url(server.base_url()).api_key(server.api_key(), server.api_secret());
    let client = client.runtime(clock.clone()).build().unwrap();
    let mut waits = Vec::new();
    for _ in 0..10 {
        let id = clock.run(start(&client)).await;
        waits.push(client.job(id).wait().into_future());
    }
    server.on("GET", "/jobs").stall();
    let mut first = waits.remove(0);
    tokio::select! {
        _ = &mut first => panic!("its request is stuck"),
        () = async { while server.requests().of("GetJobs") == 0 { tokio::task::yield_now().await } } => {}
    }
    drop(first);
    let completed = clock.run(join_all(waits)).await;
    assert_eq!(completed.iter().filter(|completed| completed.is_ok()).count(), 9);
    // One request for nine jobs while they run.
    let (lists, alone) = (server.requests().of("GetJobs"), server.requests().of("GetJobId"));
    assert!(lists <= 4 && alone <= 9, "{lists} lists, {alone} jobs");
}

#[tokio::test]
async fn a_wait_outlives_many_tokens() {
    let (server, clock) = server(Limits::none()).await;
    let server = Arc::new(server);
    let issued = Arc::new(Mutex::new(0));
    let (issuer, count, time) = (Arc::clone(&server), Arc::clone(&issued), clock.clone());
    let provider = move || {
        let token = issuer.issue_token();
        *count.lock().unwrap() += 1;
        let expires = scenario_sdk::Runtime::system_time(&time) + Duration::from_secs(60);
        async move { Ok::<_, std::io::Error>(AccessToken::new(token).expires_at(expires)) }
    };
    let client =
        Client::builder().base_url(server.base_url()).token_provider(provider).runtime(clock.clone()).build().unwrap();
    server.next_job(JobScript::new().lasts(Duration::from_secs(600)));
    let completed = clock
        .run(async {
            let id = start(&client).await;
            client.job(id).wait().await
        })
        .await
        .unwrap();
    assert!(!completed.asset_ids().is_empty());
    assert!(clock.passed() >= Duration::from_secs(590));
    // At least one for each minute.
    assert!(*issued.lock().unwrap() >= 10, "{}", issued.lock().unwrap());
}
