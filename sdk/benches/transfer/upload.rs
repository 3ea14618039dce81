//! An upload from a file in parts, by the SDK and by bare reqwest.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::{Path, PathBuf},
};

use futures_util::{StreamExt, TryStreamExt, stream};
use scenario_sdk::Client;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    task::spawn_blocking,
};

use super::{
    CONCURRENCY, LENGTH, PART, ROUNDS, report,
    support::{self, measured, response},
};

pub(super) async fn run() {
    let path = std::env::temp_dir().join(format!("scenario-sdk-transfer-{}.glb", std::process::id()));
    // A sparse file, so that the disk slows down neither of the two.
    File::create(&path).and_then(|file| file.set_len(LENGTH)).expect("the folder for temporary files can be written");
    let base_url = support::serve(serve);
    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    let bare = reqwest::Client::builder().no_proxy().build().expect("it is a client");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // In turns, so that both meet the machine in the same state.
    for _ in 0..ROUNDS {
        theirs.push(measured(their_upload(&bare, &base_url, &path)).await);
        ours.push(measured(our_upload(&client, &path)).await);
    }
    std::fs::remove_file(&path).expect("it is a file of this bench");
    report("upload", &ours, &theirs);
}

async fn our_upload(client: &Client, path: &Path) {
    let uploaded = client.upload(path).content_type("model/gltf-binary").await.expect("it is uploaded");
    assert_eq!(uploaded.id(), "asset_1");
}

async fn their_upload(bare: &reqwest::Client, base_url: &str, path: &Path) {
    let parts = (0..LENGTH / PART).map(|index| {
        let (bare, url, path) = (bare.clone(), format!("{base_url}/part"), path.to_owned());
        async move {
            let body = spawn_blocking(move || read_part(path, index * PART)).await.expect("it is read");
            let response = bare.put(url).header("content-type", "model/gltf-binary").body(body).send().await?;
            response.error_for_status().map(drop)
        }
    });
    stream::iter(parts).buffer_unordered(CONCURRENCY).try_collect::<()>().await.expect("all parts are sent");
}

fn read_part(path: PathBuf, offset: u64) -> Vec<u8> {
    let mut part = vec![0; PART as usize];
    let mut file = File::open(path).expect("it is a file");
    file.seek(SeekFrom::Start(offset)).expect("it is a file");
    file.read_exact(&mut part).expect("it has as many bytes");
    part
}

/// Responds to each request after its body, which is dropped.
async fn serve(mut stream: TcpStream, base_url: String) {
    let mut buffer = vec![0; 256 << 10];
    let mut filled = 0;
    loop {
        let head = loop {
            if let Some(end) = buffer[..filled].windows(4).position(|window| window == b"\r\n\r\n") {
                break end + 4;
            }
            match stream.read(&mut buffer[filled..]).await {
                Ok(read) if read > 0 => filled += read,
                _ => return,
            }
        };
        let text = String::from_utf8_lossy(&buffer[..head]).to_ascii_lowercase();
        let length = text.split_once("content-length: ").and_then(|(_, rest)| rest.split("\r\n").next()?.parse().ok());
        let mut left = length.unwrap_or(0_usize).saturating_sub(filled - head);
        while left > 0 {
            match stream.read(&mut buffer).await {
                Ok(read) if read > 0 => left = left.saturating_sub(read),
                _ => return,
            }
        }
        filled = 0;
        let body = match text.split(' ').nth(1) {
            Some("/uploads") => upload("pending", &parts(&base_url)),
            Some("/uploads/upload_1/action") => upload("imported", "[]"),
            _ => String::new(),
        };
        if stream.write_all(&response("", body.as_bytes())).await.is_err() {
            return;
        }
    }
}

fn upload(status: &str, parts: &str) -> String {
    format!(r#"{{"upload":{{"id":"upload_1","status":"{status}","kind":"3d","entityId":"asset_1","parts":{parts}}}}}"#)
}

fn parts(base_url: &str) -> String {
    let part = |number| format!(r#"{{"number":{number},"url":"{base_url}/part","expires":"2999-01-01T00:00:00Z"}}"#);
    let parts: Vec<_> = (1..=LENGTH / PART).map(part).collect();
    format!("[{}]", parts.join(","))
}
