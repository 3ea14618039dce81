//! The program of the README, with and without async, against the mock: a page, a list, a price, and a run from a local file to files on
//! disk.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "all of this is test")]

use std::{
    fs,
    path::Path,
    time::{Duration, SystemTime},
};

use futures_util::TryStreamExt;
use scenario_mock::{Clock, JobScript, MockResponse, MockServer};
use scenario_sdk::{BoxFuture, Client, Result, Runtime, SavedFile, TokioRuntime, types::JobStatus};
use scenario_tests::{VirtualClock, VirtualTime};
use tempfile::TempDir;

/// A program begins with `Client::from_env()?` instead of the argument.
#[rustfmt::skip]
async fn with_async(client: Client, fox: &Path, out: &Path) -> Result<Vec<SavedFile>> {
    // one page
    let page = client.assets().list().page_size(50).send().await?;
    println!("{} assets", page.assets.len());
    // every item, page after page, lazily
    let mut models = client.models().list().privacy("public").items();
    while let Some(model) = models.try_next().await? {
        println!("{}  {}", model.id, model.name.as_deref().unwrap_or("-"));
    }
    // the price, which runs nothing and charges nothing
    let quote = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox").dry_run().await?;
    println!("{} CU", quote.creative_units_cost);
    // run it, wait, save the files: one paid request, sent at most once
    let files = client
        .run("model_bfl-flux-1-dev")
        .input("prompt", "a fox in the snow")
        .file("image", fox)
        .start().await?
        .wait().on_progress(|job| eprintln!("{:3.0} %", job.progress * 100.0))
        .await?
        .download(out).await?;
    Ok(files)
}

#[rustfmt::skip]
fn without_async(client: Client, fox: &Path, out: &Path) -> Result<Vec<SavedFile>> {
    // one page
    let page = client.assets().list().page_size(50).send_blocking()?;
    println!("{} assets", page.assets.len());
    // every item, page after page, lazily
    for model in client.models().list().privacy("public").items_blocking() {
        let model = model?;
        println!("{}  {}", model.id, model.name.as_deref().unwrap_or("-"));
    }
    // the price, which runs nothing and charges nothing
    let quote = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox").dry_run_blocking()?;
    println!("{} CU", quote.creative_units_cost);
    // run it, wait, save the files: one paid request, sent at most once
    let files = client
        .run("model_bfl-flux-1-dev")
        .input("prompt", "a fox in the snow")
        .file("image", fox)
        .start_blocking()?
        .wait().on_progress(|job| eprintln!("{:3.0} %", job.progress * 100.0))
        .await_blocking()?
        .download(out).await_blocking()?;
    Ok(files)
}

/// The lines of code of a function's body.
fn lines_of(function: &str) -> usize {
    let (_, body) = include_str!("tour.rs").split_once(&format!("fn {function}(")).unwrap();
    let (body, _) = body.split_once("\n}\n").unwrap();
    body.lines().skip(1).filter(|line| !line.trim().is_empty() && !line.trim().starts_with("//")).count()
}

#[test]
fn both_programs_have_17_lines() {
    assert_eq!((lines_of("with_async"), lines_of("without_async")), (17, 17));
}

struct Tour {
    server: MockServer,
    folder: TempDir,
}

impl Tour {
    async fn new(clock: &Clock) -> Self {
        let server = MockServer::builder().clock(clock.clone()).start().await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("fox.png"), include_bytes!("running/pixel.png")).unwrap();
        Self { server, folder }
    }

    fn client(&self, runtime: impl Runtime) -> Client {
        let builder = Client::builder().api_key(self.server.api_key(), self.server.api_secret());
        builder.base_url(self.server.base_url()).runtime(runtime).build().unwrap()
    }

    fn count(&self, operation: &str) -> u64 {
        self.server.requests().of(operation)
    }

    /// The file on disk is that of the job, generated from the uploaded one, and one run was charged.
    fn is_done(&self, files: &[SavedFile]) {
        let (path, out) = (self.folder.path().join("fox.png"), self.folder.path().join("out"));
        let jobs = self.server.job_ids();
        assert_eq!((files.len(), jobs.len()), (1, 1));
        let expected = self.server.asset_file(&files[0].asset_id).unwrap().bytes();
        assert!(fs::read(&files[0].path).unwrap() == expected);
        assert_eq!(files[0].path, out.join(format!("01-{}.png", files[0].asset_id)));
        assert_eq!(fs::read_dir(&out).unwrap().count(), 1);

        let assets = self.server.asset_ids();
        assert_eq!((assets.len(), self.count("PostAsset")), (2, 1));
        let fox = assets.iter().find(|id| **id != files[0].asset_id).unwrap();
        assert!(self.server.asset_file(fox).unwrap().bytes() == fs::read(path).unwrap());

        let ledger = self.server.ledger();
        assert_eq!((ledger.charges().count(), ledger.total(), ledger.of_job(&jobs[0])), (1, 5.0, 5.0));
        // The price and the run.
        assert_eq!((self.count("PostGenerateCustom"), self.count("GetAssets")), (2, 1));
    }
}

fn noon() -> Clock {
    Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON)
}

#[tokio::test]
async fn the_program_with_async() {
    let time = noon();
    let tour = Tour::new(&time).await;
    let clock = VirtualClock::new(move |span| time.advance(span));
    let (fox, out) = (tour.folder.path().join("fox.png"), tour.folder.path().join("out"));
    let files = clock.run(with_async(tour.client(clock.clone()), &fox, &out)).await.unwrap();
    tour.is_done(&files);
}

/// Sleeping moves the server's clock along, and takes no time.
struct Sleepless(Clock);

impl Runtime for Sleepless {
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.advance(duration);
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioRuntime.timer(duration)
    }
}

#[test]
fn the_program_without_async() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let time = noon();
    let tour = runtime.block_on(Tour::new(&time));
    let (fox, out) = (tour.folder.path().join("fox.png"), tour.folder.path().join("out"));
    let files = without_async(tour.client(Sleepless(time)), &fox, &out).unwrap();
    tour.is_done(&files);
}

#[tokio::test]
async fn errors_have_their_cause_and_whether_a_retry_is_safe() {
    let tour = Tour::new(&noon()).await;
    let client = tour.client(TokioRuntime);
    let error = client.assets().retrieve("asset_x").send().await.unwrap_err();
    assert!(error.is_not_found() && !error.is_outcome_unknown());
    assert!(error.to_string().starts_with("GET /assets/{assetId}: 404 "), "{error}");

    tour.server.on("GET", "/assets/{assetId}").respond(MockResponse::reason(403, "You are not allowed"));
    let error = client.assets().retrieve("asset_x").send().await.unwrap_err();
    assert!(!error.is_not_found());
    assert!(error.to_string().contains("403") && error.to_string().contains("You are not allowed"), "{error}");

    tour.server.on("POST", "/generate/custom/{modelId}").after_execution().reset();
    let run = client.generate().run_model("model_bfl-flux-1-dev").input("prompt", "a fox");
    let error = run.send().await.unwrap_err();
    assert!(error.is_outcome_unknown() && error.to_string().contains("jobs().list()"), "{error}");
    assert_eq!(tour.server.ledger().total(), 5.0);
}

#[tokio::test]
async fn a_status_that_is_new_is_data() {
    let text = |status: &JobStatus| match status {
        JobStatus::Success => "success".to_owned(),
        JobStatus::Failure | JobStatus::Canceled => "no result".to_owned(),
        other if other.is_unknown() => format!("unknown: {}", other.as_str()),
        _ => "running".to_owned(),
    };
    let tour = Tour::new(&noon()).await;
    let client = tour.client(TokioRuntime);
    tour.server.next_job(JobScript::new().lasts(Duration::ZERO));
    let job = client.run("model_bfl-flux-1-dev").input("prompt", "a fox").start().await.unwrap();
    assert_eq!(text(&job.retrieve().await.unwrap().status), "success");
    let response =
        MockResponse::json(200, &serde_json::json!({ "job": { "jobId": job.id(), "status": "meditating" } }));
    tour.server.on("GET", "/jobs/{jobId}").respond(response);
    assert_eq!(text(&job.retrieve().await.unwrap().status), "unknown: meditating");
}
