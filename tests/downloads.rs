//! Downloads against the mock: files of jobs and assets, archives, texts, and failures.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use futures_util::TryStreamExt;
use scenario_mock::{Clock, JobScript, MockResponse, MockServer, MockServerBuilder};
use scenario_sdk::{
    Client, CompletedJob, DownloadError, DownloadProgress, ErrorKind, SavedFile, WaitError,
    types::{AssetKind, TargetFormat},
};
use scenario_tests::{VirtualClock, VirtualTime, file_contents};
use serde_json::{Value, json};
use tempfile::TempDir;

const MIB: usize = 1 << 20;

struct Api {
    server: MockServer,
    clock: VirtualClock,
    client: Client,
    directory: TempDir,
}

async fn api() -> Api {
    api_with(|builder| builder).await
}

async fn api_with(set: impl FnOnce(MockServerBuilder) -> MockServerBuilder) -> Api {
    let time = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let server = set(MockServer::builder().clock(time.clone())).start().await.unwrap();
    let clock = VirtualClock::new(move |span| time.advance(span));
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    let client = builder.runtime(clock.clone()).build().unwrap();
    Api { server, clock, client, directory: tempfile::tempdir().unwrap() }
}

impl Api {
    fn path(&self, name: &str) -> PathBuf {
        self.directory.path().join(name)
    }

    /// The names in the directory, sorted; temporary files among them.
    fn names(&self) -> Vec<String> {
        names(self.directory.path())
    }

    fn add(&self, mime_type: &str, length: usize) -> (String, Vec<u8>) {
        let bytes = file_contents(length);
        (self.server.add_asset(mime_type, bytes.clone()), bytes)
    }

    fn count(&self, operation: &str) -> u64 {
        self.server.requests().of(operation)
    }

    async fn run(&self, model: &str, inputs: &[(&str, Value)]) -> CompletedJob {
        let mut run = self.client.generate().run_model(model);
        for (name, value) in inputs {
            run = run.input(*name, value.clone());
        }
        let job = run.send().await.unwrap();
        self.clock.run(self.client.job(job).wait()).await.unwrap()
    }
}

fn names(directory: &Path) -> Vec<String> {
    let mut names: Vec<_> =
        fs::read_dir(directory).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn is(file: &SavedFile, bytes: &[u8]) {
    assert!(fs::read(&file.path).unwrap() == bytes, "{} has other bytes", file.path.display());
    assert_eq!(file.bytes, bytes.len() as u64);
}

#[tokio::test]
async fn the_files_of_a_job_are_saved_in_their_order() {
    let api = api().await;
    let inputs = [("prompt", json!("a fox")), ("numOutputs", json!(3))];
    let completed = api.run("model_bfl-flux-1-dev", &inputs).await;
    let files = api.clock.run(completed.download(api.path("new/out"))).await.unwrap();
    let ids: Vec<_> = files.iter().map(|file| file.asset_id.as_str()).collect();
    assert_eq!((ids.len(), &ids[..]), (3, &completed.asset_ids().iter().map(String::as_str).collect::<Vec<_>>()[..]));
    for (number, file) in (1..).zip(&files) {
        assert_eq!(file.path, api.path(&format!("new/out/{number:02}-{}.png", file.asset_id)));
        assert_eq!(file.mime_type, "image/png");
        is(file, &api.server.asset_file(&file.asset_id).unwrap().bytes());
    }
    assert_eq!(names(&api.path("new/out")).len(), 3);
    // One request for all links.
    assert_eq!((api.count("PostAssetGetBulk"), api.count("GetAssetsByAssetId"), api.count("GET file")), (1, 0, 3));
}

#[tokio::test]
async fn the_extension_is_that_of_the_stored_mime_type() {
    let api = api().await;
    // The CDN sends it as application/octet-stream.
    let (id, bytes) = api.add("model/gltf-binary", 5000);
    let files = api.clock.run(api.client.download(&id).into_dir(api.directory.path())).await.unwrap();
    assert_eq!(api.names(), [format!("01-{id}.glb")]);
    assert_eq!(files[0].mime_type, "model/gltf-binary");
    is(&files[0], &bytes);
}

#[tokio::test]
async fn a_link_that_expired_since_the_listing_is_replaced() {
    let api = api().await;
    let (id, bytes) = api.add("video/mp4", 10_000);
    let asset = api.client.assets().retrieve(&id).send().await.unwrap().asset;
    let file = api.clock.run(api.client.download(&asset).to(api.path("fresh.mp4"))).await.unwrap();
    is(&file, &bytes);
    assert_eq!((api.count("GetAssetsByAssetId"), api.count("GET file")), (1, 1));

    api.server.clock().advance(Duration::from_secs(60 * 86_400));
    let file = api.clock.run(api.client.download(&asset).to(api.path("late.mp4"))).await.unwrap();
    is(&file, &bytes);
    assert_eq!((api.count("GetAssetsByAssetId"), api.count("GET file")), (2, 3));
}

#[tokio::test]
async fn an_interrupted_download_resumes() {
    let api = api().await;
    let (id, bytes) = api.add("video/mp4", 3 * MIB);
    api.server.on_download().cut_after(MIB as u64 + 17);
    api.server.on_download().reset();
    api.server.on_download().respond(MockResponse { status: 503, headers: Vec::new(), body: "<html>".to_owned() });
    let seen = Arc::new(Mutex::new(Vec::<DownloadProgress>::new()));
    let download = api.client.download(&id).to(api.path("a.mp4"));
    let report = Arc::clone(&seen);
    let file = api.clock.run(download.on_progress(move |p| report.lock().unwrap().push(p))).await.unwrap();
    is(&file, &bytes);
    assert_eq!((api.count("GET file"), api.names()), (4, vec!["a.mp4".to_owned()]));
    let seen = seen.lock().unwrap();
    assert!(seen.windows(2).all(|pair| pair[0].bytes <= pair[1].bytes));
    let last = seen.last().unwrap();
    let size = bytes.len() as u64;
    assert_eq!((last.files, last.total_files, last.bytes, last.total_bytes), (1, 1, size, Some(size)));
}

#[tokio::test]
async fn bytes_and_chunks_are_the_file() {
    let api = api().await;
    let (id, bytes) = api.add("audio/mpeg", 2 * MIB);
    assert!(api.clock.run(api.client.download(&id).bytes()).await.unwrap() == bytes);
    api.server.on_download().cut_after(MIB as u64);
    let chunks: Vec<_> = api.clock.run(api.client.download(&id).stream().try_collect()).await.unwrap();
    assert!(chunks.len() > 1);
    assert!(chunks.concat() == bytes);
    let error = api.clock.run(api.client.download(["a", "b"]).stream().try_next()).await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
}

#[tokio::test]
async fn an_asset_that_occurs_again_is_saved_once() {
    let api = api().await;
    let (first, one) = api.add("image/png", 100);
    let (second, two) = api.add("image/jpeg", 200);
    let ids = [&second, &first, &second, &first];
    let files = api.clock.run(api.client.download(ids).into_dir(api.directory.path())).await.unwrap();
    assert_eq!(api.names(), [format!("01-{second}.jpg"), format!("02-{first}.png")]);
    is(&files[0], &two);
    is(&files[1], &one);
    assert_eq!(api.count("GET file"), 2);
}

#[tokio::test]
async fn a_file_that_exists_is_kept_unless_it_may_be_replaced() {
    let api = api().await;
    let (id, bytes) = api.add("image/png", 100);
    let path = api.path(&format!("01-{id}.png"));
    fs::write(&path, "mine").unwrap();
    let error = api.clock.run(api.client.download(&id).into_dir(api.directory.path())).await.unwrap_err();
    assert!(matches!(&error, DownloadError::NotStarted(error) if error.is_file()), "{error}");
    assert_eq!(
        error.to_string(),
        format!("{} exists: choose another path, or overwrite it with `.overwrite(true)`", path.display())
    );
    let requests = api.server.requests().total();
    let error = api.clock.run(api.client.download(&id).to(&path)).await.unwrap_err();
    assert!(error.is_file(), "{error}");
    let error = api.clock.run(api.client.download(&id).to(api.directory.path())).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{} is a directory: pass the path of a file", api.directory.path().display())
    );
    assert_eq!((api.server.requests().total(), api.count("GET file")), (requests, 0));
    assert_eq!((fs::read(&path).unwrap(), api.names().len()), (b"mine".to_vec(), 1));

    let download = api.client.download(&id).into_dir(api.directory.path()).overwrite(true);
    is(&api.clock.run(download).await.unwrap()[0], &bytes);
    assert_eq!(api.names().len(), 1);
}

#[tokio::test]
async fn a_file_that_appears_meanwhile_is_not_replaced() {
    let api = api().await;
    let (id, _) = api.add("image/png", 100);
    let path = api.path("a.png");
    let theirs = path.clone();
    let download = api.client.download(&id).to(&path).on_progress(move |_| fs::write(&theirs, "theirs").unwrap());
    let error = api.clock.run(download).await.unwrap_err();
    assert!(error.is_file(), "{error}");
    assert_eq!((fs::read(&path).unwrap(), api.names()), (b"theirs".to_vec(), vec!["a.png".to_owned()]));
}

#[tokio::test]
async fn a_directory_that_cannot_be_written_to_is_an_error_before_any_request() {
    let api = api().await;
    let (id, _) = api.add("image/png", 100);
    fs::write(api.path("file"), "").unwrap();
    let mut paths = vec![api.path("file"), api.path("file/below")];
    if cfg!(target_os = "linux") {
        // No user can create files there.
        paths.push("/proc".into());
    }
    for path in paths {
        let error = api.clock.run(api.client.download(&id).into_dir(&path)).await.unwrap_err();
        assert!(matches!(&error, DownloadError::NotStarted(error) if error.is_file()), "{error}");
        assert!(error.to_string().starts_with(&path.display().to_string()), "{error}");
        let error = api.clock.run(api.client.download(&id).to(path.join("a.png"))).await.unwrap_err();
        assert!(error.is_file(), "{error}");
    }
    let error = api.clock.run(api.client.download(&id).to(api.path("missing/a.png"))).await.unwrap_err();
    assert!(error.is_file(), "{error}");
    assert_eq!((api.server.requests().total(), api.names()), (0, vec!["file".to_owned()]));
}

#[tokio::test]
async fn images_are_converted() {
    let api = api().await;
    let (id, _) = api.add("image/png", 1000);
    let files = api.clock.run(api.client.download(&id).format("webp").into_dir(api.directory.path())).await.unwrap();
    assert_eq!((api.names(), files[0].mime_type.as_str()), (vec![format!("01-{id}.webp")], "image/webp"));
    assert_eq!((api.count("PostDownloadAsset"), api.count("GET file")), (1, 1));

    // An image that already has the format is sent unchanged.
    let download = api.client.download(&id).into_dir(api.path("png")).format(TargetFormat::Png);
    let files = api.clock.run(download).await.unwrap();
    is(&files[0], &file_contents(1000));
}

#[tokio::test]
async fn other_assets_are_not_converted() {
    let api = api().await;
    let (id, _) = api.add("video/mp4", 1000);
    let asset = api.client.assets().retrieve(&id).send().await.unwrap().asset;
    let requests = api.server.requests().total();
    let message =
        format!("asset {id} is of kind `video`, and only images can be converted to `webp`: remove `.format(…)`");
    let error = api.clock.run(api.client.download(&asset).format("webp").to(api.path("a.webp"))).await.unwrap_err();
    assert_eq!((error.kind(), error.to_string()), (ErrorKind::InvalidInput, message.clone()));
    let error =
        api.clock.run(api.client.download(&asset).format("webp").into_dir(api.directory.path())).await.unwrap_err();
    assert_eq!(error.to_string(), message);
    assert_eq!(api.server.requests().total(), requests);

    let (image, _) = api.add("image/png", 1000);
    let download = api.client.download([&image, &id]).format("webp").into_dir(api.directory.path());
    assert_eq!(api.clock.run(download).await.unwrap_err().to_string(), message);
    let error = api.clock.run(api.client.download(&id).format("webp").bytes()).await.unwrap_err();
    assert_eq!(error.to_string(), message);
    assert_eq!((api.count("PostDownloadAsset"), api.count("GET file"), api.names().len()), (0, 0, 0));
}

#[tokio::test]
async fn originals_are_downloaded() {
    let api = api().await;
    let (id, bytes) = api.add("video/mp4", 1000);
    let (other, _) = api.add("image/png", 100);
    let file = api.clock.run(api.client.download(&id).originals().to(api.path("a.mp4"))).await.unwrap();
    is(&file, &bytes);
    let files = api.clock.run(api.client.download([&id, &other]).originals().into_dir(api.path("all"))).await.unwrap();
    assert_eq!((files.len(), api.count("PostAssetGetBulk")), (2, 1));
}

#[tokio::test]
async fn a_partial_failure_names_both_halves() {
    let api = api().await;
    let (first, _) = api.add("image/png", 100);
    let (second, bytes) = api.add("image/png", 200);
    api.server.on_download().respond(MockResponse { status: 404, headers: Vec::new(), body: String::new() });
    let ids = [first.as_str(), "../../x", second.as_str()];
    let download = api.client.download(ids).into_dir(api.directory.path()).concurrency(1);
    let error = api.clock.run(download).await.unwrap_err();
    let DownloadError::Incomplete { saved, failed } = &error else { panic!("{error}") };
    assert_eq!(api.names(), [format!("03-{second}.png")]);
    assert_eq!(saved.len(), 1);
    is(&saved[0], &bytes);
    assert_eq!((failed[0].asset_id.as_str(), failed[0].error.status()), (first.as_str(), Some(404)));
    assert_eq!(failed[1].asset_id, "../../x");
    assert!(failed[1].error.is_not_found() || failed[1].error.is_invalid_input(), "{}", failed[1].error);
    assert_eq!(failed.len(), 2);

    let text = error.to_string();
    let head = format!("2 of 3 files were not downloaded: {first}: GET the file of {first}: 404 Not Found");
    assert!(text.starts_with(&head) && text.ends_with("(1 saved)"), "{text}");
    let error = scenario_sdk::Error::from(error);
    assert_eq!((error.kind(), error.to_string()), (ErrorKind::Download, text));
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<DownloadError>().unwrap();
    assert_eq!((source.saved().len(), source.failed().len()), (1, 2));
}

#[tokio::test]
async fn an_asset_that_does_not_exist_is_not_found() {
    let api = api().await;
    let error = api.clock.run(api.client.download("asset_none").to(api.path("a.png"))).await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert_eq!(api.names().len(), 0);
}

#[tokio::test]
async fn nothing_to_download_is_an_error() {
    let api = api().await;
    let none: [&str; 0] = [];
    let error = api.clock.run(api.client.download(none).into_dir(api.path("out"))).await.unwrap_err();
    assert_eq!(error.to_string(), "no assets to download");
    let completed = api.run("model_google-gemini-flash-text", &[("prompt", json!("a fox"))]).await;
    let error = scenario_sdk::Error::from(api.clock.run(completed.download(api.path("out"))).await.unwrap_err());
    assert!(error.is_invalid_input(), "{error}");
    assert_eq!((completed.assets().await.unwrap().len(), completed.texts().await.unwrap().len()), (0, 0));
    assert_eq!(api.names().len(), 0);
}

#[tokio::test]
async fn texts_are_whole() {
    let api = api().await;
    let completed = api.run("model_google-gemini-pro-text", &[("prompt", json!("a fox"))]).await;
    let assets = api.clock.run(completed.assets()).await.unwrap();
    assert_eq!(assets[0].kind, AssetKind::Text);
    // The preview is truncated.
    assert_ne!(assets[0].properties.has_full_preview, Some(true));
    let whole = api.server.asset_file(&assets[0].id).unwrap().bytes();
    let texts = api.clock.run(completed.texts()).await.unwrap();
    assert_eq!(texts, [String::from_utf8(whole.to_vec()).unwrap()]);
    assert_eq!(api.count("GET file"), 1);
}

#[tokio::test]
async fn a_drop_in_the_middle_leaves_no_file() {
    let api = api().await;
    let (id, _) = api.add("video/mp4", 8 * MIB);
    let (begun, begins) = tokio::sync::oneshot::channel();
    let mut begun = Some(begun);
    let download = api.client.download(&id).to(api.path("a.mp4"));
    let download = download.on_progress(move |_| {
        if let Some(begun) = begun.take() {
            let _ = begun.send(());
        }
    });
    tokio::select! {
        biased;
        begun = begins => begun.unwrap(),
        file = download.into_future() => panic!("it ended: {file:?}"),
    }
    assert_eq!(api.names().len(), 0);
}

#[tokio::test]
async fn an_archive_is_made_and_downloaded() {
    let api = api_with(|builder| builder.job_duration(Duration::from_secs(30))).await;
    let (first, _) = api.add("image/png", 1000);
    let (second, _) = api.add("image/png", 2000);
    let archive = api.client.archive([&first, &second, &first]).flat(true).file_name_template("<num>");
    let archive = archive.start().await.unwrap();
    assert_eq!(api.server.job_ids(), [archive.id()]);
    // Like in another process.
    let completed = api.clock.run(api.client.archive_handle(archive.id()).wait()).await.unwrap();
    assert!(api.clock.passed() >= Duration::from_secs(30));
    api.server.on_download().cut();
    let file = api.clock.run(completed.download(api.path("all.zip"))).await.unwrap();
    assert_eq!((file.bytes, file.mime_type.as_str(), file.asset_id.as_str()), (3022, "application/zip", archive.id()));
    assert_eq!((fs::metadata(&file.path).unwrap().len(), api.names().len()), (3022, 1));
    let polls = api.count("GetDownloadAssets");

    // Its URL also expires.
    api.server.clock().advance(Duration::from_secs(60 * 86_400));
    let file = api.clock.run(completed.download(api.path("late.zip"))).await.unwrap();
    assert_eq!((file.bytes, api.count("GetDownloadAssets")), (3022, polls + 1));
}

#[tokio::test]
async fn an_archive_that_cannot_be_created_is_an_error() {
    let api = api_with(|builder| builder.jobs(JobScript::new().fails("disk full", None))).await;
    let none: [&str; 0] = [];
    let error = api.client.archive(none).start().await.unwrap_err();
    assert_eq!(error.to_string(), "an archive needs at least one asset");
    let many: Vec<_> = (0..1001).map(|number| format!("asset_{number}")).collect();
    let error = api.client.archive(many).start().await.unwrap_err();
    assert!(error.is_invalid_input(), "{error}");
    assert_eq!(api.server.requests().total(), 0);
    let error = api.client.archive("asset_none").start().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");

    let (id, _) = api.add("image/png", 1000);
    let archive = api.client.archive(id).start().await.unwrap();
    let error = api.clock.run(archive.wait()).await.unwrap_err();
    assert!(matches!(&error, WaitError::Failed { id, .. } if id == archive.id()), "{error}");
}

#[tokio::test]
async fn many_files_at_a_time_are_all_there() {
    let api = api().await;
    let expected: Vec<_> = (0..30).map(|number| api.add("image/png", 1000 + number)).collect();
    api.server.on_download().times(3).cut();
    let ids: Vec<_> = expected.iter().map(|(id, _)| id).collect();
    let files = api.clock.run(api.client.download(ids).into_dir(api.directory.path())).await.unwrap();
    for (file, (id, bytes)) in files.iter().zip(&expected) {
        assert_eq!(&file.asset_id, id);
        is(file, bytes);
    }
    assert_eq!((files.len(), api.names().len()), (30, 30));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_blocking_twins_do_the_same() {
    let server = MockServer::builder().job_duration(Duration::ZERO).start().await.unwrap();
    let bytes = file_contents(5000);
    let id = server.add_asset("image/png", bytes.clone());
    let (key, secret, url) = (server.api_key(), server.api_secret(), server.base_url());
    let work = move || {
        let client = Client::builder().api_key(key, secret).base_url(url).build().unwrap();
        let directory = tempfile::tempdir().unwrap();
        is(&client.download(&id).to(directory.path().join("a.png")).await_blocking().unwrap(), &bytes);
        let files = client.download(&id).into_dir(directory.path().join("out")).await_blocking().unwrap();
        is(&files[0], &bytes);
        assert_eq!(client.download(&id).bytes_blocking().unwrap(), bytes);
        let chunks: Result<Vec<_>, _> = client.download(&id).iter_blocking().collect();
        assert_eq!(chunks.unwrap().concat(), bytes);
        let run = client.generate().run_model("model_google-gemini-pro-text").input("prompt", "a fox");
        let completed = client.job(run.send_blocking().unwrap()).wait().await_blocking().unwrap();
        assert_eq!(completed.assets_blocking().unwrap().len(), 1);
        assert!(completed.texts_blocking().unwrap()[0].len() > 1024);
        let archive = client.archive(&id).start_blocking().unwrap().wait().await_blocking().unwrap();
        let file = archive.download(directory.path().join("a.zip")).await_blocking().unwrap();
        assert_eq!(file.bytes, 5022);
    };
    tokio::task::spawn_blocking(work).await.unwrap();
}
