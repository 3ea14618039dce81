//! Uploads and downloads: signed links, parts, ranges and cuts.

use std::time::Duration;

use base64::{Engine, engine::general_purpose::STANDARD};
use reqwest::{Method, StatusCode};
use scenario_mock::UploadScript;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::support::{Api, FLUX, api, api_with, read, reason};

const MIB: usize = 1 << 20;

fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn create(api: &Api, parts: usize, size: usize) -> Value {
    let body =
        json!({ "fileName": "a.mp4", "contentType": "video/mp4", "kind": "video", "parts": parts, "fileSize": size });
    let (status, body) = api.post("/uploads", body).await;
    assert_eq!(status, 200, "{body}");
    body["upload"].clone()
}

async fn put(api: &Api, part: &Value, bytes: Vec<u8>) -> (u16, Value) {
    read(api.http.put(part["url"].as_str().unwrap()).body(bytes).send().await.unwrap()).await
}

async fn complete(api: &Api, upload: &Value) -> (u16, Value) {
    api.post(&format!("/uploads/{}/action", upload["id"].as_str().unwrap()), json!({ "action": "complete" })).await
}

async fn status(api: &Api, upload: &Value) -> Value {
    api.get(&format!("/uploads/{}", upload["id"].as_str().unwrap())).await["upload"].clone()
}

#[tokio::test]
async fn an_upload_of_parts_becomes_an_asset() {
    let api = api().await;
    let file: Vec<u8> = (0..11 * MIB + 3).map(|index| (index % 251) as u8).collect();
    let upload = create(&api, 3, file.len()).await;
    assert_eq!((upload["status"].as_str(), &upload["entityId"]), (Some("pending"), &Value::Null));
    let parts = upload["parts"].as_array().unwrap();
    // In any order, and repeated: the last part of each number is kept.
    assert_eq!(put(&api, &parts[2], file[10 * MIB..].to_vec()).await.0, 200);
    assert_eq!(put(&api, &parts[0], vec![0; 6 * MIB]).await.0, 200);
    assert_eq!(reason(complete(&api, &upload).await), (400, "1 of 3 parts are missing, the first is 2".to_owned()));
    assert_eq!(put(&api, &parts[0], file[..5 * MIB].to_vec()).await.0, 200);
    assert_eq!(put(&api, &parts[1], file[5 * MIB..10 * MIB].to_vec()).await.0, 200);
    let id = upload["id"].as_str().unwrap();
    let arrived = api.server.uploaded_file(id).unwrap();
    assert_eq!((arrived.size as usize, arrived.sha256), (file.len(), sha256(&file)));
    assert_eq!(arrived.parts[1].1.sha256, sha256(&file[5 * MIB..10 * MIB]));

    assert_eq!(complete(&api, &upload).await.1["upload"]["status"], "validating");
    assert_eq!(put(&api, &parts[0], vec![1]).await.0, 404);
    api.advance(5);
    let seen = status(&api, &upload).await;
    assert_eq!((seen["status"].as_str(), &seen["entityId"]), (Some("validated"), &Value::Null));
    api.advance(5);
    let seen = status(&api, &upload).await;
    assert_eq!(seen["status"], "imported");
    let job = api.job(upload["jobId"].as_str().unwrap()).await;
    assert_eq!((job["status"].as_str(), &job["metadata"]["output"]["entityId"]), (Some("success"), &seen["entityId"]));
    let asset = api.get(&format!("/assets/{}", seen["entityId"].as_str().unwrap())).await["asset"].clone();
    assert_eq!((asset["kind"].as_str(), asset["metadata"]["name"].as_str()), (Some("video"), Some("a.mp4")));
    assert_eq!(api.download(&asset["url"]).await, file);
    assert_eq!(api.server.ledger().entries(), []);
}

#[tokio::test]
async fn a_part_is_sent_to_a_link_that_expires() {
    let api = api_with(|builder| builder.part_link_life(Duration::from_secs(60))).await;
    let upload = create(&api, 1, 4).await;
    let part = upload["parts"][0].clone();
    let keyed =
        api.http.put(part["url"].as_str().unwrap()).basic_auth("a", Some("b")).body("file").send().await.unwrap();
    assert_eq!(keyed.status(), 403);
    let altered = json!({ "url": part["url"].as_str().unwrap().replace("partNumber=1", "partNumber=2") });
    let (status_code, xml) = put(&api, &altered, b"file".to_vec()).await;
    assert!(status_code == 403 && xml.as_str().unwrap().contains("<Code>SignatureDoesNotMatch</Code>"));
    api.advance(60);
    let (status_code, xml) = put(&api, &part, b"file".to_vec()).await;
    assert!(status_code == 403 && xml.as_str().unwrap().contains("Request has expired"));
    let fresh = status(&api, &upload).await["parts"][0].clone();
    assert_eq!(fresh["expires"], "2026-09-21T14:15:20.000Z");
    assert_eq!(put(&api, &fresh, b"file".to_vec()).await.0, 200);
    assert_eq!(complete(&api, &upload).await.0, 200);
}

#[tokio::test]
async fn an_upload_that_is_wrong_does_not_become_an_asset() {
    let api = api().await;
    let small = create(&api, 2, 4).await;
    for part in small["parts"].as_array().unwrap() {
        put(&api, part, b"ab".to_vec()).await;
    }
    let (status_code, why) = reason(complete(&api, &small).await);
    assert_eq!((status_code, why.as_str()), (400, "Part 1 has 2 bytes; all but the last one have at least 5242880"));

    let end = async |size: usize| {
        let upload = create(&api, 1, size).await;
        put(&api, &upload["parts"][0], b"file".to_vec()).await;
        complete(&api, &upload).await;
        api.advance(5);
        let middle = status(&api, &upload).await["status"].clone();
        api.advance(5);
        let seen = status(&api, &upload).await;
        let job = api.job(seen["jobId"].as_str().unwrap()).await["status"].clone();
        (middle, seen["status"].clone(), seen["errorMessage"].clone(), job, seen["entityId"].is_null())
    };
    let short = json!("The file has 4 bytes instead of 9");
    assert_eq!(end(9).await, (json!("validating"), json!("failed"), short, json!("failure"), true));
    api.server.next_upload(UploadScript::Fails("Corrupt".to_owned()));
    assert_eq!(end(4).await, (json!("validating"), json!("failed"), json!("Corrupt"), json!("failure"), true));
    api.server.next_upload(UploadScript::CompletesFirst);
    assert_eq!(end(4).await, (json!("complete"), json!("imported"), Value::Null, json!("success"), false));
    api.server.next_upload(UploadScript::Hangs);
    assert_eq!(end(4).await, (json!("validating"), json!("validating"), Value::Null, json!("in-progress"), true));
    assert_eq!(api.post("/uploads", json!({ "parts": 10_001 })).await.0, 400);
}

#[tokio::test]
async fn an_image_is_uploaded_in_one_request() {
    let api = api().await;
    let asset = api.server.add_asset("image/png", "x");
    let image =
        format!("data:image/png;base64,{}", STANDARD.encode(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x02\0\0\0\x01\0"));
    let (_, body) = api.post("/assets", json!({ "name": "a.png", "image": image, "parentId": asset })).await;
    let properties = json!({ "size": 24, "width": 512, "height": 256 });
    assert_eq!((&body["asset"]["properties"], &body["asset"]["metadata"]["parentId"]), (&properties, &json!(asset)));
    let upload =
        async |bytes: &[u8]| reason(api.post("/assets", json!({ "name": "a", "image": STANDARD.encode(bytes) })).await);
    assert_eq!(upload(b"no image").await, (400, "Unhandled image format".to_owned()));
    let large = [b"\x89PNG".as_slice(), &vec![0; 6_000_000]].concat();
    assert_eq!(upload(&large).await.0, 400);
    assert_eq!(upload(&vec![0; 8_000_000]).await.0, 413);
    assert_eq!(api.server.asset_ids().len(), 2);
}

/// An asset of a megabyte and its link.
async fn made(api: &Api) -> (String, String) {
    let id = api.run(FLUX, json!({ "prompt": "a fox" })).await;
    api.advance(100);
    let asset = api.job(&id).await["metadata"]["assetIds"][0].as_str().unwrap().to_owned();
    let link = api.get(&format!("/assets/{asset}")).await["asset"]["url"].as_str().unwrap().to_owned();
    (asset, link)
}

#[tokio::test]
async fn a_link_is_good_as_it_is_and_for_its_time() {
    let api = api_with(|builder| builder.link_life(Duration::from_secs(60))).await;
    let (id, link) = made(&api).await;
    assert!(link.starts_with(&api.server.files_url()));
    let status_of = async |link: &str| api.http.get(link).send().await.unwrap().status();
    assert_eq!(status_of(&link).await, 200);
    assert_eq!(api.http.get(&link).bearer_auth("x").send().await.unwrap().status(), 403);
    assert_eq!(status_of(&format!("{link}&width=10")).await, 403);
    assert_eq!(status_of(link.split('?').next().unwrap()).await, 403);
    api.advance(60);
    assert_eq!(status_of(&link).await, 403);
    let fresh = api.get(&format!("/assets/{id}")).await["asset"]["url"].as_str().unwrap().to_owned();
    assert_eq!(status_of(&fresh).await, 200);
}

#[tokio::test]
async fn a_file_is_read_in_ranges() {
    let api = api_with(|builder| builder.file_size(3 << 20)).await;
    let (id, link) = made(&api).await;
    let whole = api.server.asset_file(&id).unwrap().bytes();
    assert_eq!(whole.len(), 3 << 20);
    let head = api.http.head(&link).send().await.unwrap();
    assert_eq!(
        (head.headers()["content-length"].to_str().unwrap(), &head.headers()["content-type"]),
        ("3145728", &"image/png".parse().unwrap())
    );
    let etag = head.headers()["etag"].to_str().unwrap().to_owned();
    let range = async |range: &str, etag: &str| {
        let response = api.http.get(&link).header("range", range).header("if-range", etag).send().await.unwrap();
        let content_range = response.headers().get("content-range").map(|value| value.to_str().unwrap().to_owned());
        (response.status(), content_range, response.bytes().await.unwrap())
    };
    let (status, content_range, bytes) = range("bytes=1048570-", &etag).await;
    assert_eq!(
        (status, content_range.as_deref()),
        (StatusCode::PARTIAL_CONTENT, Some("bytes 1048570-3145727/3145728"))
    );
    assert_eq!(bytes, whole[1_048_570..]);
    let (status, content_range, bytes) = range("bytes=1048570-", "\"other\"").await;
    assert_eq!((status, content_range, bytes), (StatusCode::OK, None, whole.clone()));
    let (status, content_range, bytes) = range("bytes=3145728-", &etag).await;
    assert_eq!((status, content_range.as_deref()), (StatusCode::RANGE_NOT_SATISFIABLE, Some("bytes */3145728")));
    assert!(bytes.is_empty());
}

#[tokio::test]
async fn a_download_breaks_off_where_it_is_scripted() {
    let api = api_with(|builder| builder.file_size(3 << 20)).await;
    let (id, link) = made(&api).await;
    let whole = api.server.asset_file(&id).unwrap().bytes();
    api.server.on_download().cut_after(2_000_000);
    let mut response = api.http.get(&link).send().await.unwrap();
    assert_eq!(response.content_length(), Some(3 << 20));
    let mut read = Vec::new();
    let end = loop {
        match response.chunk().await {
            Ok(Some(chunk)) => read.extend_from_slice(&chunk),
            end => break end,
        }
    };
    assert!(end.is_err());
    assert_eq!(read, whole[..2_000_000]);
    api.server.on_download().reset();
    assert!(api.http.get(&link).send().await.is_err());
    assert_eq!(api.http.get(&link).send().await.unwrap().bytes().await.unwrap(), whole);
    assert_eq!(api.server.requests().of("GET file"), 3);
}

#[tokio::test]
async fn only_images_are_converted() {
    let api = api().await;
    let image = api.server.add_asset("image/png", "an image");
    let mesh = api.server.add_asset("model/gltf-binary", "a mesh");
    let convert = async |id: &str, body| api.post(&format!("/assets/{id}/download"), body).await;
    let (_, link) = convert(&image, json!({ "targetFormat": "webp" })).await;
    let response = api.http.get(link["url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "image/webp");
    assert!(response.bytes().await.unwrap().starts_with(b"RIFF"));
    let invalid = (400, "Invalid target format".to_owned());
    assert_eq!(reason(convert(&mesh, json!({ "targetFormat": "webp" })).await), invalid);
    assert_eq!(reason(convert(&image, json!({ "targetFormat": "glb" })).await), invalid);
    let (_, link) = convert(&mesh, json!({})).await;
    let response = api.http.get(link["url"].as_str().unwrap()).send().await.unwrap();
    assert_eq!(response.headers()["content-type"], "application/octet-stream");
    assert_eq!(response.bytes().await.unwrap(), "a mesh");
}

#[tokio::test]
async fn an_archive_is_made_by_a_job() {
    let api = api().await;
    let id = api.server.add_asset("image/png", "an image");
    let body = json!({
        "query": { "assetIds": [id], "inferenceIds": [], "modelIds": [] }, "options": { "fileNameTemplate": "{id}" },
    });
    let (_, job) = api.post("/assets/download", body.clone()).await;
    let path = format!("/assets/download/{}", job["jobId"].as_str().unwrap());
    let seen = api.get(&path).await;
    assert_eq!((seen["jobStatus"].as_str(), seen.get("downloadUrl")), (Some("queued"), None));
    api.advance(100);
    let seen = api.get(&path).await;
    assert_eq!(seen["jobStatus"], "success");
    assert!(api.download(&seen["downloadUrl"]).await.starts_with(b"PK\x03\x04"));
    assert_eq!(api.post("/assets/download?dryRun=true", body).await.0, 269);
    assert_eq!(api.call(Method::GET, "/assets/download/job_none", None).await.0, 404);
}
