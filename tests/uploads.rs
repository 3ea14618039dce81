//! Uploads against the mock: the routes, the parts, failures, and results.

use std::{
    fs::{self, File},
    io::{self, Cursor, Read},
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant, SystemTime},
};

use scenario_mock::{Clock, MockResponse, MockServer, MockServerBuilder, UploadScript};
use scenario_sdk::{
    BoxFuture, Client, Error, ErrorKind, FileContent, FileUpload, Result, Runtime, TokioRuntime, UploadProgress,
    UploadedFile, WaitError,
    test_util::{CannedResponse, CannedResponses},
    types::{Upload, UploadKind},
};
use scenario_tests::{VirtualClock, VirtualTime, file_contents};
use serde_json::{Value, json};
use tempfile::TempDir;

const MIB: usize = 1 << 20;
const ACTION: (&str, &str) = ("POST", "/uploads/{uploadId}/action");

struct Api {
    server: MockServer,
    clock: VirtualClock,
    client: Client,
}

async fn api() -> Api {
    api_with(|builder| builder).await
}

async fn api_with(set: impl FnOnce(MockServerBuilder) -> MockServerBuilder) -> Api {
    let time = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let server =
        set(MockServer::builder().clock(time.clone()).keep_up_to(64 << 20).without_hashes()).start().await.unwrap();
    let clock = VirtualClock::new(move |span| time.advance(span));
    let client = client(&server, clock.clone());
    Api { server, clock, client }
}

fn client(server: &MockServer, runtime: impl Runtime) -> Client {
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    builder.runtime(runtime).build().unwrap()
}

impl Api {
    async fn upload(&self, upload: FileUpload) -> Result<UploadedFile> {
        self.clock.run(upload).await
    }

    async fn fails(&self, upload: FileUpload) -> Error {
        self.upload(upload).await.unwrap_err()
    }

    fn count(&self, operation: &str) -> u64 {
        self.server.requests().of(operation)
    }

    /// The part sizes of the only upload, after checking its bytes.
    fn parts(&self, bytes: &[u8]) -> Vec<u64> {
        let ids = self.server.upload_ids();
        assert_eq!(ids.len(), 1);
        let file = self.server.uploaded_file(&ids[0]).unwrap();
        assert!(file.bytes.unwrap() == bytes, "other bytes arrived");
        assert!(file.parts.iter().map(|(number, _)| *number).eq(1..=file.parts.len() as u64));
        file.parts.iter().map(|(_, part)| part.size).collect()
    }
}

/// A binary glTF file of the given length.
fn glb(length: usize) -> Vec<u8> {
    let mut bytes = file_contents(length);
    let head = b"glTF\x02\0\0\0";
    let end = length.min(head.len());
    bytes[..end].copy_from_slice(&head[..end]);
    bytes
}

fn png(length: usize) -> Vec<u8> {
    let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x02\0\0\0\x02\x08\x06\0\0\0".to_vec();
    bytes.resize(length, 7);
    bytes
}

fn content(bytes: &[u8]) -> FileContent {
    FileContent::bytes("scene.glb", bytes)
}

/// A file in a temporary directory.
fn file(name: &str, bytes: &[u8]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

/// Collects the progress of an upload.
fn watched(upload: FileUpload) -> (FileUpload, Arc<Mutex<Vec<UploadProgress>>>) {
    let seen = Arc::<Mutex<Vec<_>>>::default();
    let all = Arc::clone(&seen);
    (upload.on_progress(move |progress| all.lock().unwrap().push(progress)), seen)
}

#[tokio::test]
async fn bad_input_is_refused_before_anything_is_sent() {
    let api = api().await;
    let (folder, empty) = file("empty.png", b"");
    let (_other, text) = file("notes.xyz", b"hello");
    let mut file_errors = vec![
        (FileContent::from(&empty), "empty.png: is empty, and the API does not accept empty files"),
        (FileContent::bytes("a.png", ""), "a.png: is empty, and the API does not accept empty files"),
        (FileContent::from(folder.path()), ": is a directory: upload its files individually"),
        (folder.path().join("none.png").into(), "none.png: does not exist"),
        (empty.join("a.png").into(), "a.png: cannot be read: Not a directory (os error 20)"),
        (PathBuf::from("/dev/null").into(), "/dev/null: is not a regular file: upload it with `FileContent::reader`"),
    ];
    if cfg!(target_os = "linux") {
        // No user can read the beginning of a process's memory.
        let message = "/proc/self/mem: cannot be read: Input/output error (os error 5)";
        file_errors.push((PathBuf::from("/proc/self/mem").into(), message));
    }
    for (content, message) in file_errors {
        let error = api.fails(api.client.upload(content)).await;
        assert!(error.is_file() && error.to_string().ends_with(message), "{error}");
    }
    let big = png(6_000_000);
    let uploads = [
        (
            api.client.upload(&text),
            "notes.xyz: its type cannot be determined from its content or its extension: set `.content_type(…)` and \
             `.kind(…)` if the API accepts such files",
        ),
        (
            api.client.upload(&text).content_type("application/x-notes"),
            "notes.xyz: the kind cannot be derived from the content type: \
             set `.kind(…)`",
        ),
        (
            api.client.upload(&text).content_type("image/x\n"),
            "notes.xyz: the content type contains characters that are not \
             allowed in a header",
        ),
        (
            api.client.upload(content(&glb(99))).base64(),
            "scene.glb: only images can be sent in one request: remove \
             `.base64()`",
        ),
        (
            api.client.upload(FileContent::bytes("a.png", big)).base64(),
            "a.png has 6000000 bytes, and a single request is limited to \
             less than 6 MB: remove `.base64()`",
        ),
        (
            api.client.upload(content(&glb(99))).part_size(1),
            "part_size: 1 bytes is below the minimum of 5 MiB (5242880 bytes)",
        ),
    ];
    for (upload, message) in uploads {
        let error = api.fails(upload).await;
        assert!(error.is_invalid_input() && error.to_string().ends_with(message), "{error}");
    }
    assert_eq!(api.server.requests().total(), 0);
}

#[tokio::test]
async fn a_file_is_cut_into_parts() {
    let cases: [(usize, usize, &[usize]); 6] = [
        (5 * MIB - 1, 5 * MIB, &[5 * MIB - 1]),
        (5 * MIB, 5 * MIB, &[5 * MIB]),
        (5 * MIB + 1, 5 * MIB, &[5 * MIB, 1]),
        (16 * MIB, 8 * MIB, &[8 * MIB, 8 * MIB]),
        (16 * MIB + 1, 8 * MIB, &[8 * MIB, 8 * MIB, 1]),
        (1, 8 * MIB, &[1]),
    ];
    for (length, part_size, parts) in cases {
        let api = api().await;
        let bytes = glb(length);
        let (_folder, path) = file("scene.glb", &bytes);
        let uploaded = api.upload(api.client.upload(&path).part_size(part_size as u64)).await.unwrap();
        assert!(
            api.parts(&bytes).iter().eq(parts.iter().map(|size| *size as u64).collect::<Vec<_>>().iter()),
            "{length}"
        );
        assert_eq!(api.server.asset_ids().last().map(String::as_str), Some(uploaded.id()));
        let asset = uploaded.asset().await.unwrap();
        assert_eq!((asset.id.as_str(), asset.mime_type.as_str()), (uploaded.id(), "model/gltf-binary"));
        // The storage rejects requests with `Authorization`.
        assert_eq!(api.server.requests().with_status(403), 0);
    }
}

#[tokio::test]
async fn a_file_that_needed_10001_parts_has_larger_ones() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.ply");
    // The file is sparse.
    let length = 10_000 * 8 * MIB as u64 + 1;
    File::create(&path).unwrap().set_len(length).unwrap();
    let canned = CannedResponses::new([CannedResponse::json(400, json!({ "reason": "seen enough" }))]);
    let client = canned.client().unwrap();
    let error = client.upload(&path).await.unwrap_err();
    assert!(error.is_bad_request(), "{error}");
    let body = canned.requests()[0].json().unwrap();
    let expected = json!({
        "fileName": "scan.ply", "contentType": "model/ply", "kind": "3d", "fileSize": length, "parts": 8_889,
    });
    assert_eq!(body, expected);
}

fn upload_state(status: &str, fields: Value) -> CannedResponse {
    let mut upload = json!({ "id": "upload_1", "status": status, "kind": "3d" });
    upload.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    CannedResponse::json(200, json!({ "upload": upload }))
}

#[tokio::test]
async fn a_part_has_its_content_type_and_no_credential() {
    let part = json!({ "parts": [{ "number": 1, "url": "https://storage/part?sig=secret", "expires": "2999-01-01T00:00:00Z" }] });
    let canned = CannedResponses::new([
        upload_state("pending", part),
        CannedResponse::new(204, ""),
        upload_state("imported", json!({ "entityId": "asset_1" })),
    ]);
    let upload = canned.client().unwrap().upload(content(&glb(99))).name("castle.glb").hide(true).parent_id("asset_0");
    let uploaded = upload.collection_ids(["col_1"]).await.unwrap();
    assert_eq!((uploaded.id(), uploaded.is_model()), ("asset_1", false));
    let requests = canned.requests();
    let seen: Vec<_> = requests.iter().map(|request| (request.method.as_str(), request.path.as_str())).collect();
    assert_eq!(seen, [("POST", "/v1/uploads"), ("PUT", "/part"), ("POST", "/v1/uploads/upload_1/action")]);
    let begun = requests[0].json().unwrap();
    assert_eq!(begun["fileName"], "castle.glb");
    assert_eq!(begun["assetOptions"], json!({ "collectionIds": ["col_1"], "hide": true, "parentId": "asset_0" }));
    assert_eq!(requests[0].header("authorization"), Some("Bearer test"));
    assert_eq!(requests[1].header("authorization"), None);
    assert_eq!(requests[1].header("content-type"), Some("model/gltf-binary"));
    assert!(requests[1].body == glb(99));
}

#[tokio::test]
async fn parts_go_over_https_only() {
    let part = json!({ "parts": [{ "number": 1, "url": "http://storage/part?sig=secret", "expires": "2999-01-01T00:00:00Z" }] });
    let canned = CannedResponses::new([upload_state("pending", part)]);
    let error = canned.client().unwrap().upload(content(&glb(99))).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "upload upload_1: the URL of a part is not https, and content is only sent over https (upload id upload_1)"
    );
    assert!(!format!("{error:#?}").contains("secret"));
}

#[tokio::test]
async fn images_of_at_most_3_5_mb_are_sent_in_one_request() {
    let api = api().await;
    let small = FileContent::bytes("fox.png", png(3_500_000));
    let large = FileContent::bytes("fox.png", png(3_500_001));
    let routes = [
        (api.client.upload(small.clone()), 1, 0),
        (api.client.upload(large.clone()), 0, 1),
        (api.client.upload(small).multipart(), 0, 1),
        (api.client.upload(large).base64(), 1, 0),
        (api.client.upload(FileContent::bytes("a.glb", glb(99))), 0, 1),
    ];
    for (index, (upload, base64, multipart)) in routes.into_iter().enumerate() {
        let before = (api.count("PostAsset"), api.count("PostUploads"));
        let uploaded = api.upload(upload).await.unwrap();
        let after = (api.count("PostAsset"), api.count("PostUploads"));
        assert_eq!((after.0 - before.0, after.1 - before.1), (base64, multipart), "{index}");
        assert_eq!(api.server.asset_ids().last().map(String::as_str), Some(uploaded.id()));
        let requests = api.server.requests().total();
        uploaded.asset().await.unwrap();
        assert_eq!(api.server.requests().total() - requests, multipart, "the answer of POST /assets has the asset");
    }
}

#[tokio::test]
async fn an_image_that_is_an_asset_at_once_can_be_waited_for() {
    let api = api().await;
    let upload =
        api.client.upload(FileContent::bytes("fox.jpg", png(99))).name("hero.png").hide(true).parent_id("asset_0");
    let (upload, seen) = watched(upload);
    let handle = upload.start().await.unwrap();
    assert_eq!((handle.id(), handle.to_ref()), (None, None));
    let asset = api.clock.run(handle.wait()).await.unwrap().asset().await.unwrap();
    // The type is detected from the bytes.
    assert_eq!((asset.mime_type.as_str(), asset.is_hidden), ("image/png", Some(true)));
    assert_eq!(asset.metadata.parent_id.as_deref(), Some("asset_0"));
    assert!(api.server.asset_file(&asset.id).unwrap().bytes() == png(99));
    let seen: Vec<_> = seen.lock().unwrap().iter().map(|p| (p.bytes, p.total, p.is_processing)).collect();
    assert_eq!(seen, [(0, 99, false), (99, 99, false)]);
}

#[tokio::test]
async fn progress_counts_what_has_arrived_and_then_says_processing() {
    let api = api().await;
    let bytes = glb(17 * MIB);
    let (upload, seen) = watched(api.client.upload(content(&bytes)).part_size(5 * MIB as u64).concurrency(1));
    api.upload(upload).await.unwrap();
    let id = api.server.upload_ids().remove(0);
    let seen = seen.lock().unwrap();
    assert!(seen.iter().all(|p| p.total == 17 * MIB as u64 && p.upload_id.as_ref() == Some(&id)));
    let mib: Vec<_> = seen.iter().map(|p| (p.bytes as usize / MIB, p.is_processing)).collect();
    assert_eq!(mib, [(0, false), (5, false), (10, false), (15, false), (17, false), (17, true)]);
}

#[tokio::test]
async fn bytes_and_readers_are_uploaded_like_files() {
    let bytes = glb(11 * MIB);
    let length = bytes.len() as u64;
    let contents = [
        content(&bytes),
        FileContent::reader("scene.glb", length, Cursor::new(bytes.clone())),
        FileContent::blocking_reader("scene.glb", length, Cursor::new(bytes.clone())),
    ];
    for content in contents {
        let api = api().await;
        api.upload(api.client.upload(content).part_size(5 * MIB as u64)).await.unwrap();
        assert_eq!(api.parts(&bytes), [5, 5, 1].map(|mib| mib * MIB as u64));
    }
    // An image from a reader is also sent in one request.
    let api = api().await;
    let image = FileContent::reader("fox.png", 9_999, Cursor::new(png(9_999)));
    let uploaded = api.upload(api.client.upload(image)).await.unwrap();
    assert_eq!(api.count("PostAsset"), 1);
    assert!(api.server.asset_file(uploaded.id()).unwrap().bytes() == png(9_999));
}

#[tokio::test]
async fn a_reader_of_another_length_is_an_error_and_nothing_is_completed() {
    let api = api().await;
    let reader = |length| FileContent::reader("scene.glb", length, Cursor::new(glb(9 * MIB)));
    let message = "scene.glb: its reader ended after 9437184 of 9437185 bytes (upload id ";
    let error = api.fails(api.client.upload(reader(9 * MIB as u64 + 1))).await;
    assert!(error.is_file() && error.to_string().starts_with(message), "{error}");
    let error = api.fails(api.client.upload(reader(9 * MIB as u64 - 1))).await;
    let message = "scene.glb: its reader has more than the declared 9437183 bytes (upload id ";
    assert!(error.is_file() && error.to_string().starts_with(message), "{error}");
    assert_eq!(api.count("PostUploadsAction"), 0);
    // Clones share a reader.
    let once = reader(9 * MIB as u64);
    api.upload(api.client.upload(once.clone())).await.unwrap();
    let error = api.fails(api.client.upload(once)).await;
    assert_eq!(error.to_string(), "scene.glb: its reader has already been uploaded and can be read only once");
}

#[tokio::test]
async fn only_the_parts_under_way_are_in_memory() {
    /// Counts the bytes that were read from a file and have not arrived yet.
    struct Counted {
        bytes: Cursor<Vec<u8>>,
        read: u64,
        arrived: Arc<AtomicU64>,
        most: Arc<AtomicU64>,
    }

    impl Read for Counted {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let read = self.bytes.read(buffer)?;
            self.read += read as u64;
            let held = self.read - self.arrived.load(Ordering::SeqCst);
            self.most.fetch_max(held, Ordering::SeqCst);
            Ok(read)
        }
    }

    let api = api().await;
    let bytes = glb(40 * MIB);
    let (arrived, most) = (Arc::<AtomicU64>::default(), Arc::<AtomicU64>::default());
    let bytes = Cursor::new(bytes);
    let reader = Counted { bytes, read: 0, arrived: Arc::clone(&arrived), most: Arc::clone(&most) };
    let content = FileContent::blocking_reader("scene.glb", 40 * MIB as u64, reader);
    let upload = api.client.upload(content).part_size(5 * MIB as u64).concurrency(3);
    api.upload(upload.on_progress(move |p| arrived.store(p.bytes, Ordering::SeqCst))).await.unwrap();
    assert_eq!(api.count("PUT part"), 8);
    assert_eq!(most.load(Ordering::SeqCst), 3 * 5 * MIB as u64);
}

#[tokio::test]
async fn a_part_that_fails_is_sent_again() {
    let api = api().await;
    let bytes = glb(9 * MIB);
    api.server.on_part().respond(MockResponse::reason(503, "Slow down"));
    api.server.on_part().respond(MockResponse::reason(500, "Internal"));
    api.server.on_part().reset();
    // It arrived, but the response is lost: the same number replaces it.
    api.server.on_part().after_execution().reset();
    api.upload(api.client.upload(content(&bytes)).concurrency(1)).await.unwrap();
    assert_eq!(api.parts(&bytes), [8 * MIB as u64, MIB as u64]);
    assert_eq!(api.count("PUT part"), 6);
}

#[tokio::test]
async fn storage_that_closes_connections_may_have_refused_the_url() {
    let api = api().await;
    api.server.on_part().times(2).reset();
    api.clock.run(api.client.upload(content(&glb(99))).start()).await.unwrap();
    assert_eq!((api.count("PUT part"), api.count("GetUploads")), (3, 1));
}

#[tokio::test]
async fn a_part_that_keeps_failing_ends_the_upload_which_can_be_resumed() {
    let api = api().await;
    let bytes = glb(9 * MIB);
    let xml = "<Error><Code>SlowDown</Code></Error>".to_owned();
    api.server.on_part().times(6).respond(MockResponse { status: 503, headers: Vec::new(), body: xml });
    let error = api.fails(api.client.upload(content(&bytes)).concurrency(1)).await;
    let id = api.server.upload_ids().remove(0);
    assert_eq!(
        error.to_string(),
        format!("PUT the upload URL of part 1: 503 Service Unavailable: SlowDown (after 6 attempts, upload id {id})")
    );
    assert_eq!((error.upload_id(), api.count("PUT part"), api.count("PostUploadsAction")), (Some(id.as_str()), 6, 0));

    let error = api.fails(api.client.resume_upload(&id, content(&glb(9)))).await;
    assert_eq!(error.to_string(), format!("scene.glb has 9 bytes, but the upload {id} expects 9437184"));
    let uploaded = api.upload(api.client.resume_upload(&id, content(&bytes))).await.unwrap();
    assert_eq!(api.parts(&bytes), [8 * MIB as u64, MIB as u64]);
    assert_eq!((api.count("PostUploads"), api.count("PUT part")), (1, 8));

    // It is complete: nothing is sent.
    let again = api.upload(api.client.resume_upload(&id, content(&bytes))).await.unwrap();
    assert_eq!((again.id(), api.count("PUT part")), (uploaded.id(), 8));
    let stored = serde_json::to_string(&api.client.upload_handle(&id).to_ref().unwrap()).unwrap();
    let stored = serde_json::from_str::<scenario_sdk::UploadRef>(&stored).unwrap();
    assert_eq!(api.clock.run(api.client.upload_handle(stored).wait()).await.unwrap().id(), uploaded.id());
}

#[tokio::test]
async fn a_refused_part_is_not_sent_again() {
    let api = api().await;
    let xml = "<Error><Code>EntityTooSmall</Code><Message>https://s3/?X-Amz-Signature=canary</Message></Error>";
    api.server.on_part().respond(MockResponse { status: 400, headers: Vec::new(), body: xml.to_owned() });
    let error = api.fails(api.client.upload(content(&glb(99)))).await;
    let id = api.server.upload_ids().remove(0);
    assert_eq!(
        error.to_string(),
        format!("PUT the upload URL of part 1: 400 Bad Request: EntityTooSmall (upload id {id})")
    );
    assert!(!format!("{error:#?}").contains("canary"));
    assert_eq!(api.count("PUT part"), 1);
}

#[tokio::test]
async fn a_url_that_expired_is_replaced() {
    let api = api_with(|builder| builder.part_link_life(Duration::from_secs(60))).await;
    let bytes = glb(17 * MIB);
    // The server's clock runs ahead after the first part.
    let server_clock = api.server.clock();
    let upload = api.client.upload(content(&bytes)).concurrency(1).on_progress(move |progress| {
        if progress.bytes == 8 * MIB as u64 {
            server_clock.advance(Duration::from_secs(61));
        }
    });
    api.upload(upload).await.unwrap();
    assert_eq!(api.parts(&bytes).len(), 3);
    assert_eq!((api.server.requests().with_status(403), api.count("PUT part")), (1, 4));
}

/// A system clock that can be set ahead.
#[derive(Clone)]
struct Ahead(VirtualClock, Arc<AtomicU64>);

impl Runtime for Ahead {
    fn now(&self) -> Instant {
        self.0.now()
    }

    fn system_time(&self) -> SystemTime {
        self.0.system_time() + Duration::from_secs(self.1.load(Ordering::SeqCst))
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.sleep(duration)
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.timer(duration)
    }

    fn random(&self) -> f64 {
        0.5
    }
}

#[tokio::test]
async fn a_url_that_expires_soon_is_replaced_before_it_is_used() {
    let api = api_with(|builder| builder.part_link_life(Duration::from_secs(60))).await;
    let ahead = Arc::<AtomicU64>::default();
    let client = client(&api.server, Ahead(api.clock.clone(), Arc::clone(&ahead)));
    let bytes = glb(17 * MIB);
    let server_clock = api.server.clock();
    let upload = client.upload(content(&bytes)).concurrency(1).on_progress(move |progress| {
        // Both clocks advanced by 31 s, and 29 s are left.
        if progress.bytes == 8 * MIB as u64 {
            server_clock.advance(Duration::from_secs(31));
            ahead.store(31, Ordering::SeqCst);
        }
    });
    let handle = api.clock.run(upload.start()).await.unwrap();
    assert_eq!((api.server.requests().with_status(403), api.count("PUT part"), api.count("GetUploads")), (0, 3, 1));
    api.clock.run(handle.wait()).await.unwrap();
    assert_eq!(api.parts(&bytes).len(), 3);
}

#[tokio::test]
async fn a_wrong_clock_of_this_machine_does_not_make_every_url_seem_expired() {
    let api = api_with(|builder| builder.part_link_life(Duration::from_secs(60))).await;
    let client = client(&api.server, Ahead(api.clock.clone(), Arc::new(3_600.into())));
    let bytes = glb(17 * MIB);
    api.clock.run(client.upload(content(&bytes)).start()).await.unwrap();
    assert_eq!((api.count("PUT part"), api.count("GetUploads")), (3, 1));
}

#[tokio::test]
async fn a_file_that_changes_meanwhile_is_an_error_and_nothing_is_completed() {
    // (after so many MiB, the change): before the second part, and after the last one.
    type Change = fn(&PathBuf);
    let longer: Change = |path| fs::write(path, glb(9 * MIB + 1)).unwrap();
    let shorter: Change = |path| fs::write(path, glb(8 * MIB)).unwrap();
    let newer: Change = |path| {
        let file = File::options().append(true).open(path).unwrap();
        file.set_modified(SystemTime::now() + Duration::from_secs(9)).unwrap();
    };
    let removed: Change = |path| fs::remove_file(path).unwrap();
    let changed = "scene.glb: changed during the upload, which was not completed: upload it again";
    let cases =
        [(8, longer, changed), (8, shorter, changed), (9, newer, changed), (8, removed, "scene.glb: does not exist")];
    for (after, change, message) in cases {
        let api = api().await;
        let (_folder, path) = file("scene.glb", &glb(9 * MIB));
        let changing = path.clone();
        let upload = api.client.upload(&path).concurrency(1).on_progress(move |progress| {
            if progress.bytes == (after * MIB) as u64 {
                change(&changing);
            }
        });
        let error = api.fails(upload).await;
        let id = api.server.upload_ids().remove(0);
        assert!(error.is_file() && error.to_string().ends_with(&format!("{message} (upload id {id})")), "{error}");
        assert_eq!(api.count("PostUploadsAction"), 0);
    }
}

#[tokio::test]
async fn a_first_request_without_a_response_is_not_retried() {
    for (bytes, template, operation, look) in [
        (glb(99), "/uploads", "PostUploads", "check jobs().list() between"),
        (png(99), "/assets", "PostAsset", "check assets().list() between"),
    ] {
        let api = api().await;
        api.server.on("POST", template).after_execution().reset();
        let error = api.fails(api.client.upload(FileContent::bytes("a", bytes))).await;
        assert!(error.is_outcome_unknown() && !error.may_be_charged(), "{error}");
        assert!(error.to_string().contains(look), "{error}");
        assert_eq!((api.count(operation), api.server.requests().total()), (1, 1));
    }
}

#[tokio::test]
async fn the_upload_shows_the_outcome_of_a_lost_completion() {
    // It was carried out or not.
    for (executed, sent) in [(true, 1), (false, 2)] {
        let api = api().await;
        let script = api.server.on(ACTION.0, ACTION.1);
        if executed {
            script.after_execution().reset()
        } else {
            script.reset()
        }
        api.upload(api.client.upload(content(&glb(99)))).await.unwrap();
        assert_eq!((api.count("PostUploadsAction"), api.count("PostUploads")), (sent, 1));
    }
    // It ends eventually.
    let api = api().await;
    api.server.on(ACTION.0, ACTION.1).times(3).reset();
    let error = api.fails(api.client.upload(content(&glb(99)))).await;
    assert!(error.is_outcome_unknown(), "{error}");
    assert_eq!((error.upload_id(), api.count("PostUploadsAction")), (Some(api.server.upload_ids()[0].as_str()), 3));
    // A rejection is the API's error.
    let api = api_with(|builder| builder.min_part_size(9 << 20)).await;
    let error = api.fails(api.client.upload(content(&glb(9 * MIB)))).await;
    assert!(error.is_bad_request() && error.message().starts_with("Part 1 has 8388608 bytes"), "{error}");
    assert_eq!(api.count("PostUploadsAction"), 1);
}

#[tokio::test]
async fn complete_without_an_entity_is_not_the_end() {
    let api = api().await;
    api.server.next_upload(UploadScript::CompletesFirst);
    let uploaded = api.upload(api.client.upload(content(&glb(99)))).await.unwrap();
    assert_eq!(api.server.asset_ids().last().map(String::as_str), Some(uploaded.id()));
}

#[tokio::test]
async fn a_failed_import_has_its_reason() {
    let api = api().await;
    api.server.next_upload(UploadScript::Fails("no such mesh".to_owned()));
    let error = api.fails(api.client.upload(content(&glb(99)))).await;
    let id = api.server.upload_ids().remove(0);
    assert_eq!((error.kind(), error.to_string()), (ErrorKind::Wait, format!("upload {id} failed: no such mesh")));
    let source = std::error::Error::source(&error).unwrap().downcast_ref::<WaitError<Upload>>().unwrap();
    assert!(matches!(source, WaitError::Failed { last, .. } if last.error_message.as_deref() == Some("no such mesh")));
}

#[tokio::test]
async fn an_import_that_does_not_end_times_out_with_its_id() {
    let api = api().await;
    api.server.next_upload(UploadScript::Hangs);
    let error = api.fails(api.client.upload(content(&glb(99))).max_wait(Duration::from_secs(60))).await;
    let id = api.server.upload_ids().remove(0);
    let message = format!(
        "upload {id} did not end within 1m, its last status is validating; it is still running: wait for its id again"
    );
    assert_eq!(error.to_string(), message);
    assert_eq!(api.clock.passed(), Duration::from_secs(60));
}

#[tokio::test]
async fn a_file_of_the_kind_model_becomes_a_model() {
    let part = json!({ "parts": [{ "number": 1, "url": "https://storage/1", "expires": "2999-01-01T00:00:00Z" }], "kind": "model" });
    let canned = CannedResponses::new([
        upload_state("pending", part),
        CannedResponse::new(201, ""),
        upload_state("imported", json!({ "entityId": "model_1", "kind": "model" })),
    ]);
    let weights = FileContent::bytes("lora.safetensors", glb(99));
    let upload = canned.client().unwrap().upload(weights).content_type("application/octet-stream");
    let uploaded = upload.kind(UploadKind::Model).await.unwrap();
    assert_eq!((uploaded.id(), uploaded.is_model()), ("model_1", true));
    let error = uploaded.asset().await.unwrap_err();
    assert_eq!(error.to_string(), "the uploaded file became the model model_1, not an asset: use models().retrieve(…)");
    let begun = canned.requests()[0].json().unwrap();
    assert_eq!((&begun["kind"], &begun["contentType"]), (&json!("model"), &json!("application/octet-stream")));
}

/// The real clock, without delays between attempts.
struct Impatient;

impl Runtime for Impatient {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, duration: Duration) -> BoxFuture<'static, ()> {
        TokioRuntime.timer(duration)
    }
}

#[tokio::test]
async fn a_part_whose_connection_is_stuck_is_sent_again() {
    let server = MockServer::start().await.unwrap();
    let client =
        client(&server, Impatient).with_options(scenario_sdk::Options::new().with_timeout(Duration::from_millis(200)));
    server.on_part().stall();
    let handle = client.upload(content(&glb(9 * MIB))).concurrency(1).start().await.unwrap();
    assert_eq!(server.requests().of("PUT part"), 3);
    let file = server.uploaded_file(handle.id().unwrap()).unwrap();
    assert_eq!(file.size, 9 * MIB as u64);
}

#[tokio::test]
async fn dropping_an_upload_stops_sending() {
    let api = api().await;
    api.server.on_part().times(2).stall();
    let upload = api.client.upload(content(&glb(17 * MIB))).concurrency(2);
    let mut begun = Box::pin(upload.start());
    while api.count("PUT part") < 2 {
        tokio::select! {
            _ = &mut begun => panic!("both parts are stuck"),
            () = tokio::task::yield_now() => {}
        }
    }
    drop(begun);
    for _ in 0..1_000 {
        tokio::task::yield_now().await;
    }
    assert_eq!((api.count("PUT part"), api.count("PostUploadsAction")), (2, 0));
}

#[test]
fn the_blocking_twins_do_the_same() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let builder = MockServer::builder().import_duration(Duration::ZERO);
    let server = runtime.block_on(builder.start()).unwrap();
    let client = client(&server, Impatient);
    let (_folder, path) = file("scene.glb", &glb(9 * MIB));
    let uploaded = client.upload(&path).await_blocking().unwrap();
    assert_eq!(uploaded.asset_blocking().unwrap().id, uploaded.id());
    let handle = client.upload(FileContent::blocking_reader("a.glb", 9, Cursor::new(glb(9)))).start_blocking().unwrap();
    assert!(!handle.wait().await_blocking().unwrap().is_model());
}
