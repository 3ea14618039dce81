//! Compressed responses: decoded, bounded, and as reliable as others.

use std::{io::Write, time::Duration};

use flate2::{Compression, write::GzEncoder};
use scenario_mock::{Fault, FaultServer, MockResponse};
use scenario_sdk::{Client, ClientBuilder, Method};
use scenario_tests::VirtualTime;
use serde_json::json;

const TAGS: &str = r#"{"tags":[{"tagName":"fox","itemCount":3}]}"#;

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// A response of this status and `content-encoding`.
fn response(status: u16, encoding: &str, body: &[u8]) -> Fault {
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} Any\r\ncontent-type: application/json\r\nx-request-id: r-1\r\ncontent-encoding: {encoding}\r\n\
         content-length: {length}\r\n\r\n"
    );
    Fault::Bytes([head.as_bytes(), body].concat().into())
}

/// A response whose body is sent in chunks of a few bytes.
fn chunked(encoding: &str, body: &[u8], size: usize) -> Fault {
    let mut bytes =
        format!("HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\ntransfer-encoding: chunked\r\n\r\n").into_bytes();
    for chunk in body.chunks(size) {
        bytes.extend(format!("{:x}\r\n", chunk.len()).bytes().chain(chunk.iter().copied()).chain(*b"\r\n"));
    }
    bytes.extend(b"0\r\n\r\n");
    Fault::Bytes(bytes.into())
}

async fn server(faults: impl IntoIterator<Item = Fault>) -> FaultServer {
    FaultServer::start(faults, MockResponse::json(200, &json!({ "tags": [] }))).await.unwrap()
}

fn builder(server: &FaultServer) -> ClientBuilder {
    Client::builder().api_key("key", "secret").base_url(server.base_url()).runtime(VirtualTime::of(server))
}

#[tokio::test]
async fn a_compressed_response_is_decoded_and_its_headers_are_true() {
    let half = TAGS.len() / 2;
    let members = [gzip(&TAGS.as_bytes()[..half]), gzip(b""), gzip(&TAGS.as_bytes()[half..])].concat();
    let faults = [
        response(200, "gzip", &gzip(TAGS.as_bytes())),
        response(200, "X-GZip", &gzip(TAGS.as_bytes())),
        response(200, "identity", TAGS.as_bytes()),
        response(200, "gzip", &members),
        chunked("gzip", &members, 1),
        chunked("gzip", &gzip(TAGS.as_bytes()), 7),
    ];
    let count = faults.len();
    let server = server(faults).await;
    let client = builder(&server).build().unwrap();
    for index in 0..count {
        let raw = client.tags().list().send_raw().await.unwrap();
        assert_eq!(std::str::from_utf8(raw.body()), Ok(TAGS), "{index}");
        let decoded = index != 2;
        assert_eq!(raw.header("content-encoding"), (!decoded).then_some("identity"), "{index}");
        assert_eq!(raw.header("content-length").is_none(), decoded, "{index}");
        assert_eq!(raw.request_id(), (index < 4).then_some("r-1"), "{index}");
        assert_eq!(raw.decode().unwrap().tags[0].tag_name, "fox", "{index}");
    }
    for request in server.take_requests() {
        assert_eq!(request.headers.get_all("accept-encoding").iter().collect::<Vec<_>>(), ["gzip"]);
    }
}

#[tokio::test]
async fn the_header_of_a_call_takes_precedence_and_its_response_is_decoded() {
    let gzipped = || response(200, "gzip", &gzip(TAGS.as_bytes()));
    let server = server([gzipped(), gzipped()]).await;
    let client = builder(&server).header("accept-encoding", "identity").build().unwrap();
    assert_eq!(client.tags().list().send().await.unwrap().tags.len(), 1);
    let call = client.tags().list().with_header("Accept-Encoding", "gzip;q=0.5");
    assert_eq!(call.send().await.unwrap().tags.len(), 1);
    let encodings: Vec<_> =
        server.take_requests().iter().map(|request| request.headers["accept-encoding"].clone()).collect();
    assert_eq!(encodings, ["identity", "gzip;q=0.5"]);
}

#[tokio::test]
async fn an_http_client_that_decodes_by_itself_works() {
    let server = server([response(200, "gzip", &gzip(TAGS.as_bytes()))]).await;
    let decodes = reqwest::Client::builder().tls_certs_only([]).gzip(true).build().unwrap();
    let client = builder(&server).http_client(decodes).build().unwrap();
    let raw = client.tags().list().send_raw().await.unwrap();
    assert_eq!((std::str::from_utf8(raw.body()), raw.header("content-encoding")), (Ok(TAGS), None));
}

#[tokio::test]
async fn a_compressed_error_is_read() {
    let not_found = gzip(br#"{"reason":"Model x not found"}"#);
    let busy = gzip(br#"{"remainingSeconds":5}"#);
    let server = server([response(404, "gzip", &not_found), response(429, "gzip", &busy)]).await;
    let client = builder(&server).max_retries(0).build().unwrap();
    let error = client.models().retrieve("x").send().await.unwrap_err();
    assert_eq!((error.status(), error.message()), (Some(404), "Model x not found"));
    assert_eq!(error.body(), br#"{"reason":"Model x not found"}"#);
    assert!(error.headers().all(|(name, _)| name != "content-encoding" && name != "content-length"));
    let error = client.models().retrieve("x").send().await.unwrap_err();
    assert_eq!(error.retry_after(), Some(Duration::from_secs(5)));
}

#[tokio::test]
async fn a_response_without_a_body_needs_no_decoding() {
    for encoding in ["gzip", "br"] {
        let head = format!("HTTP/1.1 200 OK\r\ncontent-encoding: {encoding}\r\ncontent-length: 1330\r\n\r\n");
        let none = format!("HTTP/1.1 204 No Content\r\ncontent-encoding: {encoding}\r\n\r\n");
        let server = server([Fault::Bytes(head.into()), Fault::Bytes(none.into()), response(200, encoding, b"")]).await;
        let client = builder(&server).build().unwrap();
        for method in [Method::HEAD, Method::DELETE, Method::GET] {
            assert_eq!(client.request(method.clone(), "/x").send().await.unwrap(), json!(null), "{method}, {encoding}");
        }
    }
}

/// A corrupt compressed body is treated like an interrupted one: the call may have been carried out.
#[tokio::test]
async fn a_body_that_is_cut_short_or_corrupt_is_tried_again_only_where_that_is_safe() {
    let whole = gzip(TAGS.as_bytes());
    let mut wrong_checksum = whole.clone();
    wrong_checksum[whole.len() - 8] ^= 1;
    let bodies = [
        ("no header", whole[..5].to_vec()),
        ("no data", whole[..10].to_vec()),
        ("half", whole[..whole.len() / 2].to_vec()),
        ("no checksum", whole[..whole.len() - 8].to_vec()),
        ("last byte", whole[..whole.len() - 1].to_vec()),
        ("wrong checksum", wrong_checksum),
        ("no gzip", TAGS.into()),
        ("a second member cut short", [&whole[..], &whole[..12]].concat()),
    ];
    for (name, body) in bodies {
        let server = server([response(200, "gzip", &body), response(200, "gzip", &body)]).await;
        let client = builder(&server).build().unwrap();
        let run = client.generate().run_model("model_1").input("prompt", "a fox").send().await.unwrap_err();
        assert!(run.is_disconnected() && run.is_outcome_unknown() && run.may_be_charged(), "{name}: {run:?}");
        assert_eq!((run.status(), run.attempts()), (Some(200), 1), "{name}");
        assert!(run.to_string().contains("the compressed response is truncated or corrupt"), "{name}: {run}");
        assert!(std::error::Error::source(&run).is_some(), "{name}");
        // One attempt receives the second corrupt body, and the next one a valid response.
        let raw = client.tags().list().send_raw().await.unwrap();
        assert_eq!(raw.body(), br#"{"tags":[]}"#, "{name}");
        assert_eq!(server.take_requests().len(), 3, "{name}");
    }
}

#[tokio::test]
async fn an_encoding_that_cannot_be_decoded_is_named() {
    for (encoding, named) in [("br", "`br`"), ("gzip, br", "`gzip, br`"), ("Zstd", "`zstd`")] {
        let server = server([
            response(200, encoding, b"\x0b\x02"),
            response(200, encoding, b"\x0b\x02"),
            response(404, encoding, b"\x0b\x02"),
        ])
        .await;
        let client = builder(&server).build().unwrap();
        let run = client.generate().run_model("model_1").input("prompt", "a fox").send().await.unwrap_err();
        assert!(run.is_decode() && run.may_be_charged() && run.is_outcome_unknown(), "{encoding}: {run:?}");
        let message = format!("the response has the content-encoding {named}, which the SDK cannot decode");
        assert!(run.message().starts_with(&message), "{encoding}: {run}");
        let read = client.tags().list().send().await.unwrap_err();
        assert!(read.is_decode() && !read.may_be_charged(), "{encoding}: {read:?}");
        assert_eq!(read.attempts(), 1, "{encoding}");
        let error = client.tags().list().send().await.unwrap_err();
        assert!(error.is_not_found() && error.message().starts_with(&message), "{encoding}: {error}");
        assert_eq!(error.body(), b"\x0b\x02", "{encoding}");
        assert!(error.headers().any(|(name, value)| (name, value) == ("content-encoding", encoding)), "{encoding}");
    }
}

#[tokio::test]
async fn a_bomb_ends_at_the_limit() {
    // 300 MiB compressed to 300 KiB.
    let bomb = gzip(&vec![b' '; 1 << 20]).repeat(300);
    assert!(bomb.len() < 400 << 10);
    let server = server([response(200, "gzip", &bomb), response(500, "gzip", &bomb)]).await;
    let client = builder(&server).max_retries(0).build().unwrap();
    let error = client.tags().list().send().await.unwrap_err();
    assert!(error.is_decode() && error.message().contains("longer than 256 MiB"), "{error}");
    assert_eq!(error.attempts(), 1);
    let error = client.tags().list().send().await.unwrap_err();
    assert_eq!((error.status(), error.body().len()), (Some(500), 1 << 20));
}
