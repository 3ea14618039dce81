//! Batches: within limits and budgets, and resumed without paying twice.

use std::{
    collections::BTreeSet,
    fs,
    io::Write,
    net::TcpListener,
    path::Path,
    process::{Child, Command},
    sync::Arc,
    thread,
    time::{Duration, Instant, SystemTime},
};

use futures_util::{StreamExt, future::join_all};
use scenario_mock::{Clock, JobScript, Limits, MockResponse, MockServer, MockServerBuilder};
use scenario_sdk::{Batch, BatchItem, Client, FileContent, Run};
use scenario_tests::{VirtualClock, VirtualTime};
use serde_json::Value;

const MODEL: &str = "model_bfl-flux-1-dev";
/// The cost of a run with one image.
const PRICE: f64 = 5.0;

struct Setup {
    server: MockServer,
    clock: VirtualClock,
    client: Client,
}

async fn setup(configure: impl FnOnce(MockServerBuilder) -> MockServerBuilder) -> Setup {
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let builder = MockServer::builder().clock(clock.clone()).job_duration(Duration::from_secs(20));
    let server = configure(builder).start().await.unwrap();
    let clock = VirtualClock::new(move |span| clock.advance(span));
    let client = Client::builder().base_url(server.base_url()).api_key(server.api_key(), server.api_secret());
    let client = client.runtime(clock.clone()).build().unwrap();
    Setup { server, clock, client }
}

impl Setup {
    fn runs(&self, count: usize) -> Vec<Run> {
        (0..count).map(|index| self.client.run(MODEL).input("prompt", format!("fox {index}"))).collect()
    }

    /// The results in the order of the runs.
    async fn results(&self, batch: Batch) -> Vec<BatchItem> {
        let mut items: Vec<_> = self.clock.run(batch.collect::<Vec<_>>()).await;
        items.sort_by_key(|item| item.index);
        items
    }
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[tokio::test]
async fn it_keeps_to_the_limit_that_the_api_names() {
    let setup = setup(|server| server.limits(Limits::none().parallel_custom_jobs(3))).await;
    let items = setup.results(setup.client.batch(setup.runs(30)).concurrency(10)).await;
    assert_eq!(items.iter().filter(|item| item.result.is_ok()).count(), 30);
    assert_eq!(setup.server.ledger().total(), 30.0 * PRICE);
    // The first ones find the limit; after that it is kept.
    assert!(setup.server.requests().with_status(429) <= 10, "{}", setup.server.requests().with_status(429));
}

#[tokio::test]
async fn a_budget_stops_new_runs_but_not_running_ones() {
    let setup = setup(|server| server).await;
    let items = setup.results(setup.client.batch(setup.runs(6)).budget(3.5 * PRICE).concurrency(2)).await;
    let errors: Vec<_> = items.iter().filter_map(|item| item.result.as_ref().err()).collect();
    assert_eq!((errors.len(), setup.server.ledger().total()), (3, 3.0 * PRICE));
    assert!(errors.iter().all(|error| error.is_cost_limit() && !error.may_be_charged()));
    assert_eq!(
        errors[0].to_string(),
        "the run was not started: it costs 5 creative units, and 2.5 are left of the budget of 17.5"
    );
}

#[tokio::test]
async fn a_file_is_uploaded_once_for_all_runs() {
    let setup = setup(|server| server).await;
    let image = FileContent::bytes("fox.png", b"\x89PNG\r\n\x1a\n and so on".to_vec());
    let runs = (0..8)
        .map(|index| setup.client.run(MODEL).input("prompt", format!("fox {index}")).file("image", image.clone()));
    let items = setup.results(setup.client.batch(runs)).await;
    for item in &items {
        item.result.as_ref().unwrap();
    }
    assert_eq!(setup.server.requests().of("PostAsset"), 1);
}

#[tokio::test]
async fn equal_bytes_of_two_types_are_two_uploads() {
    let setup = setup(|server| server).await;
    let names = ["cube.obj", "notes.txt", "copy.obj"];
    let runs = names
        .map(|name| setup.client.run(MODEL).input("prompt", "a").file("image", FileContent::bytes(name, "v 0 0 0")));
    for item in setup.results(setup.client.batch(runs).concurrency(1)).await {
        item.result.unwrap();
    }
    assert_eq!(setup.server.requests().of("PostUploads"), 2);
    let assets = setup.server.asset_ids().into_iter().map(|id| async {
        let asset = setup.client.assets().retrieve(id).send().await.unwrap().asset;
        asset.mime_type
    });
    let types: BTreeSet<_> = join_all(assets).await.into_iter().collect();
    assert_eq!(types, ["image/png", "model/obj", "text/plain"].map(str::to_owned).into());
}

#[tokio::test]
async fn a_failed_job_is_an_error_of_its_run_alone() {
    let setup = setup(|server| server).await;
    setup.server.next_job(JobScript::new().fails("content refused", None));
    let items = setup.results(setup.client.batch(setup.runs(3)).concurrency(1)).await;
    let error = items[0].result.as_ref().unwrap_err();
    assert_eq!(error.to_string(), format!("job {} failed: content refused", items[0].job_id.as_ref().unwrap()));
    assert!(items[1..].iter().all(|item| item.result.is_ok()));
}

#[tokio::test]
async fn a_resumed_batch_waits_for_its_jobs_and_is_not_charged_twice() {
    let setup = setup(|server| server).await;
    let folder = tempfile::tempdir().unwrap();
    let batch = |runs| {
        let batch = setup.client.batch(runs).concurrency(3).download_to(folder.path().join("out"));
        batch.journal(folder.path().join("journal")).unwrap()
    };
    // Dropped halfway.
    let mut first = batch(setup.runs(10));
    for _ in 0..4 {
        setup.clock.run(first.next()).await.unwrap().result.unwrap();
    }
    drop(first);
    // The same runs in another order, and two more that are equal.
    let mut runs = setup.runs(10);
    runs.reverse();
    runs.extend([setup.client.run(MODEL).input("prompt", "twin"), setup.client.run(MODEL).input("prompt", "twin")]);
    let items = setup.results(batch(runs)).await;
    let ids: BTreeSet<_> = items.iter().map(|item| item.job_id.clone().unwrap()).collect();
    assert_eq!((items.len(), ids.len()), (12, 12));
    let saved: BTreeSet<_> = items
        .iter()
        .flat_map(|item| &item.result.as_ref().unwrap().files)
        .map(|file| file.path.file_name().unwrap().to_str().unwrap().to_owned())
        .collect();
    assert_eq!(saved, names(&folder.path().join("out")));
    assert_eq!((saved.len(), setup.server.ledger().total()), (12, 12.0 * PRICE));
}

#[tokio::test]
async fn a_run_without_a_response_is_found() {
    let setup = setup(|server| server).await;
    setup.server.on("POST", "/generate/custom/{modelId}").times(3).after_execution().reset();
    let items = setup.results(setup.client.batch(setup.runs(5)).concurrency(5)).await;
    assert!(items.iter().all(|item| item.result.is_ok()), "{items:?}");
    let ids: BTreeSet<_> = items.iter().map(|item| item.job_id.clone()).collect();
    assert_eq!((ids.len(), setup.server.ledger().total()), (5, 5.0 * PRICE));
}

#[tokio::test]
async fn a_run_that_is_not_found_is_started_again_only_on_request() {
    let lose = |setup: &Setup| {
        setup.server.on("POST", "/generate/custom/{modelId}").times(1).respond(MockResponse::reason(504, "late"));
    };
    let setup = setup(|server| server).await;
    lose(&setup);
    let items = setup.results(setup.client.batch(setup.runs(1))).await;
    let error = items[0].result.as_ref().unwrap_err();
    assert!(error.is_outcome_unknown() && error.may_be_charged());
    assert_eq!(setup.server.ledger().total(), 0.0);

    // The journal records that it may have been started.
    let folder = tempfile::tempdir().unwrap();
    let journal = folder.path().join("journal");
    lose(&setup);
    let batch = || setup.client.batch(setup.runs(1)).journal(&journal).unwrap();
    assert!(setup.results(batch()).await[0].result.as_ref().unwrap_err().is_outcome_unknown());
    let error = &setup.results(batch()).await[0];
    let error = error.result.as_ref().unwrap_err();
    assert!(error.is_outcome_unknown() && error.may_be_charged());
    assert!(error.to_string().contains("start it again with `restart_lost(true)`"), "{error}");
    assert_eq!(setup.server.ledger().total(), 0.0);
    setup.results(batch().restart_lost(true)).await[0].result.as_ref().unwrap();
    assert_eq!(setup.server.ledger().total(), PRICE);
}

#[tokio::test]
async fn dropping_it_starts_no_further_runs() {
    let setup = setup(|server| server).await;
    let mut batch = setup.client.batch(setup.runs(10)).concurrency(2);
    setup.clock.run(batch.next()).await.unwrap().result.unwrap();
    let started = setup.server.job_ids().len();
    drop(batch);
    setup.clock.run(tokio::task::yield_now()).await;
    assert_eq!(setup.server.job_ids().len(), started);
    assert!(started <= 4, "{started}");
}

const RUNS: usize = 200;
const SPEED: u32 = 20;

/// Kills the worker when the journal has this many records of the kind.
fn kill_after(mut worker: Child, journal: &Path, event: &str, records: usize) {
    let deadline = Instant::now() + Duration::from_secs(120);
    while fs::read_to_string(journal).unwrap_or_default().matches(event).count() < records {
        assert!(Instant::now() < deadline && worker.try_wait().unwrap().is_none(), "the worker ended by itself");
        thread::sleep(Duration::from_millis(2));
    }
    worker.kill().unwrap();
    worker.wait().unwrap();
}

#[test]
fn a_batch_that_is_killed_twice_under_faults_pays_each_run_once() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let clock = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let server = MockServer::builder()
        .clock(clock.clone())
        .job_duration(Duration::from_secs(6))
        .limits(Limits::none().parallel_custom_jobs(12))
        .faults(0.1, 20_261_128);
    let server = Arc::new(runtime.block_on(server.start()).unwrap());
    // The server's clock is as fast as the worker's, and tokens expire after 60 s of it.
    let ticking = clock.clone();
    let began = Instant::now();
    thread::spawn(move || {
        let mut advanced = Duration::ZERO;
        loop {
            let passed = began.elapsed() * SPEED;
            ticking.advance(passed - advanced);
            advanced = passed;
            thread::sleep(Duration::from_millis(2));
        }
    });
    let issuer = TcpListener::bind("127.0.0.1:0").unwrap();
    let tokens = issuer.local_addr().unwrap().to_string();
    let issuing = Arc::clone(&server);
    thread::spawn(move || {
        while let Ok((mut connection, _)) = issuer.accept() {
            connection.write_all(issuing.issue_token().as_bytes()).unwrap();
        }
    });
    let folder = tempfile::tempdir().unwrap();
    let worker = || {
        let now = clock.now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_millis().to_string();
        let arguments = [&server.base_url(), &tokens, &now, folder.path().to_str().unwrap(), &RUNS.to_string()];
        Command::new(env!("CARGO_BIN_EXE_batch-worker")).args(arguments).spawn().unwrap()
    };
    let journal = folder.path().join("journal");
    // Once during a request, and once between downloads.
    kill_after(worker(), &journal, r#""starting""#, 60);
    kill_after(worker(), &journal, r#""downloaded""#, 100);
    assert!(worker().wait().unwrap().success());

    let results: Value = serde_json::from_slice(&fs::read(folder.path().join("results.json")).unwrap()).unwrap();
    assert_eq!(results["errors"], serde_json::json!([]));
    let ledger = server.ledger();
    assert_eq!((ledger.charges().count(), ledger.total()), (RUNS, RUNS as f64 * PRICE));
    // Each asset is one complete file with its final name.
    let out = folder.path().join("out");
    let files: BTreeSet<_> = results["files"].as_array().unwrap().iter().map(|path| path.as_str().unwrap()).collect();
    let assets = server.asset_ids();
    assert_eq!((files.len(), assets.len()), (RUNS, RUNS));
    for asset in assets {
        let saved = fs::read(out.join(format!("01-{asset}.png"))).unwrap();
        assert!(saved == server.asset_file(&asset).unwrap().bytes(), "{asset} is torn");
    }
    let whole = names(&out).into_iter().filter(|name| name.starts_with("01-")).count();
    assert_eq!(whole, RUNS);
}
