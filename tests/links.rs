//! Requests to signed URLs, and the handling of their responses.

use std::{fs, future::IntoFuture, path::PathBuf};

use scenario_mock::{Fault, FaultServer, MockResponse, Recorded};
use scenario_sdk::{
    Client, Error, ErrorKind, Result, SavedFile,
    test_util::{CannedResponse, CannedResponses},
};
use scenario_tests::{VirtualClock, VirtualTime};
use serde_json::{Value, json};
use tempfile::TempDir;

const FILE: &str = "0123456789";

fn response(status: u16, etag: Option<&str>, body: &str) -> MockResponse {
    let response = MockResponse { status, headers: Vec::new(), body: body.to_owned() };
    match etag {
        Some(etag) => response.header("etag", etag),
        None => response,
    }
}

/// A response that is shorter than its content-length, or has none.
fn raw(head: &str, body: &str) -> Fault {
    Fault::Bytes(format!("HTTP/1.1 {head}\r\n\r\n{body}").into())
}

fn asset(url: &str, size: usize) -> Value {
    json!({ "id": "asset_1", "url": url, "mimeType": "image/png", "kind": "image", "properties": { "size": size } })
}

struct Files {
    files: FaultServer,
    api: FaultServer,
    client: Client,
    clock: VirtualClock,
    directory: TempDir,
}

/// A file server with faults, and an API with one asset of the given size.
async fn files_of_size(size: usize, faults: impl IntoIterator<Item = Fault>, then: MockResponse) -> Files {
    let files = FaultServer::start(faults, then).await.unwrap();
    let link = format!("{}/file?Signature=hush", files.base_url());
    let api = FaultServer::start([], MockResponse::json(200, &json!({ "asset": asset(&link, size) }))).await.unwrap();
    let clock = VirtualClock::default();
    let builder = Client::builder().api_key("key", "hush").base_url(api.base_url()).user_agent("game/1");
    let client = builder.runtime(clock.clone()).build().unwrap();
    Files { files, api, client, clock, directory: tempfile::tempdir().unwrap() }
}

async fn files(faults: impl IntoIterator<Item = Fault>, then: MockResponse) -> Files {
    files_of_size(FILE.len(), faults, then).await
}

impl Files {
    fn path(&self) -> PathBuf {
        self.directory.path().join("a.png")
    }

    async fn download(&self) -> Result<SavedFile> {
        self.clock.run(self.client.download("asset_1").to(self.path())).await
    }

    async fn is_saved(&self, bytes: &str) {
        let file = self.download().await.unwrap();
        assert_eq!((fs::read_to_string(&file.path).unwrap(), file.bytes), (bytes.to_owned(), bytes.len() as u64));
        assert_eq!(fs::read_dir(self.directory.path()).unwrap().count(), 1);
    }

    /// The error, which reveals no secret and leaves no file.
    async fn fails(&self) -> Error {
        let error = self.download().await.unwrap_err();
        let text = format!("{error} {error:?} {error:#?}");
        assert!(!text.contains("hush") && !text.contains("Signature"), "{text}");
        assert_eq!(fs::read_dir(self.directory.path()).unwrap().count(), 0);
        error
    }

    /// The header of each request for the file.
    fn sent(&self, name: &str) -> Vec<Option<String>> {
        let value = |request: &Recorded| Some(request.headers.get(name)?.to_str().unwrap().to_owned());
        self.files.take_requests().iter().map(value).collect()
    }
}

#[tokio::test]
async fn the_credential_is_not_sent_to_links() {
    let files = files([], response(200, None, FILE)).await;
    files.is_saved(FILE).await;
    let requests = files.files.take_requests();
    assert_eq!(requests.len(), 1);
    let header = |name: &str| requests[0].headers.get(name).map(|value| value.to_str().unwrap());
    assert_eq!((header("authorization"), header("accept-encoding"), header("range")), (None, Some("identity"), None));
    assert!(header("user-agent").unwrap().ends_with("game/1"));
    assert_eq!(requests[0].query, [("Signature".to_owned(), "hush".to_owned())]);
    assert!(files.api.take_requests()[0].headers.contains_key("authorization"));
}

#[tokio::test]
async fn the_rest_of_the_same_file_is_requested() {
    let rest = response(206, Some("\"a\""), "56789").header("content-range", "bytes 5-9/10");
    let files = files([Fault::CutBody, Fault::Reset, Fault::Response(rest)], response(200, Some("\"a\""), FILE)).await;
    files.is_saved(FILE).await;
    // A fresh URL for each request.
    assert_eq!(files.api.take_requests().len(), 3);
    let requests = files.files.take_requests();
    let header = |name: &str| -> Vec<_> {
        requests.iter().map(|request| request.headers.get(name).map(|value| value.to_str().unwrap())).collect()
    };
    assert_eq!(header("range"), [None, Some("bytes=5-"), Some("bytes=5-")]);
    assert_eq!(header("if-range"), [None, Some("\"a\""), Some("\"a\"")]);
}

#[tokio::test]
async fn another_version_of_the_file_restarts() {
    // The server notices that the ETag is an old one …
    let changed = response(200, Some("\"b\""), "abcdefghij");
    let restarted = files([Fault::CutBody, Fault::Response(changed)], response(200, Some("\"a\""), FILE)).await;
    restarted.is_saved("abcdefghij").await;
    assert_eq!(restarted.sent("range"), [None, Some("bytes=5-".to_owned())]);

    // … or does not, so that it sends a part of another file.
    let part = response(206, Some("\"b\""), "fghij").header("content-range", "bytes 5-9/10");
    let changed = response(200, Some("\"b\""), "abcdefghij");
    let faults = [Fault::CutBody, Fault::Response(part), Fault::Response(changed)];
    let restarted = files(faults, response(200, Some("\"a\""), FILE)).await;
    restarted.is_saved("abcdefghij").await;
    assert_eq!(restarted.sent("range"), [None, Some("bytes=5-".to_owned()), None]);
}

#[tokio::test]
async fn a_range_that_was_not_requested_is_not_used() {
    for range in ["bytes 4-8/10", "bytes 5-9/11", "bytes */10", "none"] {
        let part = response(206, Some("\"a\""), "45678").header("content-range", range);
        let files = files([Fault::CutBody, Fault::Response(part)], response(200, Some("\"a\""), FILE)).await;
        files.is_saved(FILE).await;
        assert_eq!(files.sent("range"), [None, Some("bytes=5-".to_owned()), None], "{range}");
    }
}

#[tokio::test]
async fn without_a_strong_etag_the_file_restarts() {
    for etag in [None, Some("W/\"a\"")] {
        let files = files([Fault::CutBody], response(200, etag, FILE)).await;
        files.is_saved(FILE).await;
        assert_eq!(files.sent("range"), [None, None]);
    }
}

#[tokio::test]
async fn a_stream_cannot_restart() {
    use futures_util::StreamExt;

    let files = files([Fault::CutBody], response(200, None, FILE)).await;
    let items: Vec<_> = files.clock.run(files.client.download("asset_1").stream().collect()).await;
    assert_eq!(items.len(), 2);
    assert_eq!(items[0].as_ref().unwrap(), "01234");
    assert_eq!(
        items[1].as_ref().unwrap_err().to_string(),
        "the file of asset_1: the download was interrupted and cannot be resumed: read the file again from the beginning"
    );
}

#[tokio::test]
async fn a_range_after_the_end_restarts() {
    let faults = [Fault::CutBody, Fault::Response(response(416, None, ""))];
    let files = files(faults, response(200, Some("\"a\""), FILE)).await;
    files.is_saved(FILE).await;
    assert_eq!(files.sent("range"), [None, Some("bytes=5-".to_owned()), None]);
}

#[tokio::test]
async fn an_expired_link_is_replaced() {
    for status in [403, 410] {
        let files =
            files([Fault::Response(response(status, None, "<Error>hush</Error>"))], response(200, None, FILE)).await;
        files.is_saved(FILE).await;
        assert_eq!((files.api.take_requests().len(), files.files.take_requests().len()), (2, 2));
    }
}

#[tokio::test]
async fn it_gives_up_after_five_attempts() {
    let refused = files([], response(403, None, "<Error>hush</Error>")).await;
    let error = refused.fails().await;
    assert_eq!(error.to_string(), "GET the file of asset_1: 403 Forbidden (after 5 attempts)");
    assert_eq!(refused.files.take_requests().len(), 5);

    let faults = [(); 9].map(|()| Fault::CutBody);
    let broken = files(faults, response(200, None, FILE)).await;
    let error = broken.fails().await;
    assert!(error.is_disconnected() && error.to_string().ends_with("(after 5 attempts)"), "{error}");
    assert_eq!(broken.files.take_requests().len(), 5);
}

#[tokio::test]
async fn a_refusal_that_lasts_ends_it() {
    let files = files([], response(404, None, "hush")).await;
    assert_eq!(files.fails().await.to_string(), "GET the file of asset_1: 404 Not Found");
    assert_eq!(files.files.take_requests().len(), 1);
}

#[tokio::test]
async fn another_length_than_the_assets_is_an_error() {
    let files = files_of_size(11, [], response(200, None, FILE)).await;
    let error = files.fails().await;
    assert_eq!(
        (error.kind(), error.to_string()),
        (
            ErrorKind::Download,
            "the file of asset_1: it has 10 bytes, and 11 by the asset's `properties.size`".to_owned()
        )
    );
    // The API returns 0 if the size is unknown.
    let unknown = files_of_size(0, [], response(200, None, FILE)).await;
    unknown.is_saved(FILE).await;
}

#[tokio::test]
async fn a_file_that_ends_early_without_its_length_is_requested_again() {
    let short = [(); 1].map(|()| raw("200 OK\r\ntransfer-encoding: chunked", "4\r\n0123\r\n0\r\n\r\n"));
    let files = files(short, response(200, None, FILE)).await;
    files.is_saved(FILE).await;
    assert_eq!(files.files.take_requests().len(), 2);
}

#[tokio::test]
async fn a_response_in_an_encoding_is_refused() {
    let files = files([], response(200, None, FILE).header("content-encoding", "br")).await;
    assert!(files.fails().await.is_decode());
}

#[tokio::test]
async fn redirects_to_allowed_hosts_are_followed() {
    let to = |location: &str| Fault::Response(response(302, None, "").header("location", location));
    let followed = files([to("/v1/elsewhere?Signature=hush"), to("other")], response(200, None, FILE)).await;
    followed.is_saved(FILE).await;
    let requests = followed.files.take_requests();
    let paths: Vec<_> = requests.iter().map(|request| request.path.as_str()).collect();
    assert_eq!(paths.len(), 3);
    assert!(paths[1].ends_with("/elsewhere") && paths[2].ends_with("/other"), "{paths:?}");
    assert!(requests.iter().all(|request| !request.headers.contains_key("authorization")));

    let endless = files((0..9).map(|_| to("again")), response(200, None, FILE)).await;
    let error = endless.fails().await;
    assert_eq!(error.to_string(), "the file of asset_1: it redirects more than 5 times");
    assert_eq!(endless.files.take_requests().len(), 6);
}

#[tokio::test]
async fn redirects_to_other_hosts_are_refused() {
    let cases = [
        ("https://files.example.com/x?Signature=hush", "files.example.com, which files are not downloaded from"),
        ("http://cdn.cloud.scenario.com/x", "cdn.cloud.scenario.com is not https"),
        ("https://cdn.cloud.scenario.com.example.com/x", "which files are not downloaded from"),
        ("https://user:hush@cdn.cloud.scenario.com/x", "has a user name"),
        ("http://[", "it redirects to an invalid URL"),
    ];
    for (location, why) in cases {
        let files = files([], response(302, None, "").header("location", location)).await;
        let error = files.fails().await;
        assert_eq!(error.kind(), ErrorKind::Download);
        assert!(error.to_string().contains(why), "{error}");
        assert_eq!(files.files.take_requests().len(), 1);
    }
}

#[tokio::test]
async fn links_to_other_hosts_are_refused() {
    let cases = [
        ("http://127.0.0.1:1/x", false),
        ("https://127.0.0.1:1/x", false),
        ("https://files.example.com/x", false),
        ("http://mirror.example.com/x", false),
        ("https://mirror.example.com/x", true),
        ("https://cdn.cloud.scenario.com/x", true),
        ("https://cdn.scenario.com/x", true),
        ("file:///etc/passwd", false),
        ("", false),
    ];
    for (url, is_allowed) in cases {
        let found = CannedResponse::json(200, json!({ "asset": asset(url, 10) }));
        let canned = CannedResponses::new([found, CannedResponse::new(200, FILE)]);
        let builder = Client::builder().api_key("k", "s").canned_responses(&canned);
        let client = builder.download_host("Mirror.example.com").build().unwrap();
        let bytes = client.download("asset_1").bytes().await;
        assert_eq!((bytes.is_ok(), canned.requests().len()), (is_allowed, 1 + usize::from(is_allowed)), "{url}");
        assert!(bytes.is_ok_and(|bytes| bytes == FILE.as_bytes()) == is_allowed);
    }
}

#[tokio::test]
async fn a_stalled_download_is_over_in_time() {
    let files = FaultServer::start([Fault::StallInBody], response(200, Some("\"a\""), FILE)).await.unwrap();
    let link = format!("{}/file", files.base_url());
    let api =
        FaultServer::start([], MockResponse::json(200, &json!({ "asset": asset(&link, FILE.len()) }))).await.unwrap();
    let builder = Client::builder().api_key("k", "s").base_url(api.base_url());
    let client = builder.runtime(VirtualTime::of(&files)).build().unwrap();
    assert_eq!(client.download("asset_1").bytes().await.unwrap(), FILE.as_bytes());
    assert_eq!(files.take_requests().len(), 2);
}

#[tokio::test]
async fn similar_and_malicious_ids_are_separate_files_in_the_directory() {
    let files = FaultServer::start([], response(200, None, FILE)).await.unwrap();
    let link = format!("{}/file", files.base_url());
    let ids = ["../a/b", "..\\a:b"];
    let assets = ids.map(|id| {
        let mut asset = asset(&link, FILE.len());
        asset["id"] = json!(id);
        asset
    });
    let api = FaultServer::start([], MockResponse::json(200, &json!({ "assets": assets }))).await.unwrap();
    let client = Client::builder().api_key("k", "s").base_url(api.base_url()).build().unwrap();
    let directory = tempfile::tempdir().unwrap();
    let saved = client.download(ids).into_dir(directory.path().join("out")).into_future().await.unwrap();
    let names: Vec<_> = saved.iter().map(|file| file.path.strip_prefix(directory.path()).unwrap()).collect();
    assert_eq!(
        names.iter().map(|name| name.to_str().unwrap()).collect::<Vec<_>>(),
        ["out/01-___a_b.png", "out/02-___a_b.png"]
    );
    assert_eq!(fs::read_dir(directory.path().join("out")).unwrap().count(), 2);
}
