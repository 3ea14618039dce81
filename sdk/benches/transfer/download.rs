//! A download to a file, as the SDK and as bare reqwest do it: both end when the file is on the disk.

use std::{net::TcpListener, path::Path, thread};

use scenario_sdk::Client;
use tokio::{
    fs::File,
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    runtime,
};

use super::{LENGTH, ROUNDS, measured, report};

pub(super) async fn run() {
    let directory = tempfile::tempdir().expect("the folder for temporary files can be written");
    let path = directory.path().join("file.mp4");
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let base_url = format!("http://{}", listener.local_addr().expect("it has an address"));
    let served = base_url.clone();
    thread::spawn(move || {
        let runtime = runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts");
        runtime.block_on(async {
            listener.set_nonblocking(true).expect("it is a socket");
            let listener = tokio::net::TcpListener::from_std(listener).expect("it is a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, served.clone()));
            }
        });
    });
    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    let bare = reqwest::Client::builder().no_proxy().build().expect("it is a client");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    // In turns, so that both meet the machine in the same state.
    for _ in 0..ROUNDS {
        theirs.push(measured(their_download(&bare, &base_url, &path)).await);
        check_and_remove(&path);
        ours.push(measured(our_download(&client, &path)).await);
        check_and_remove(&path);
    }
    report("download of 2 GiB", &ours, &theirs);
}

async fn our_download(client: &Client, path: &Path) {
    let file = client.download("asset_1").to(path).await.expect("it is downloaded");
    assert_eq!(file.bytes, LENGTH);
}

async fn their_download(bare: &reqwest::Client, base_url: &str, path: &Path) {
    let mut response = bare.get(format!("{base_url}/file")).send().await.expect("it is answered");
    let mut file = File::create(path).await.expect("it is created");
    while let Some(chunk) = response.chunk().await.expect("it is received") {
        file.write_all(&chunk).await.expect("it is written");
    }
    file.sync_all().await.expect("it is on the disk");
}

fn check_and_remove(path: &Path) {
    assert_eq!(path.metadata().expect("it is there").len(), LENGTH);
    std::fs::remove_file(path).expect("it is a file of this bench");
}

/// Answers on a connection for as long as it is asked.
async fn serve(mut stream: TcpStream, base_url: String) {
    let mut buffer = vec![0; 16 << 10];
    let mut filled = 0;
    let block = vec![7; 256 << 10];
    while let Ok(read) = stream.read(&mut buffer[filled..]).await {
        filled += read;
        if read == 0 {
            return;
        }
        if !buffer[..filled].ends_with(b"\r\n\r\n") {
            continue;
        }
        let is_file = buffer.starts_with(b"GET /file");
        filled = 0;
        let body = match is_file {
            true => String::new(),
            false => asset(&base_url),
        };
        let length = if is_file { LENGTH } else { body.len() as u64 };
        let head = format!("HTTP/1.1 200 OK\r\netag: \"1\"\r\ncontent-length: {length}\r\n\r\n{body}");
        if stream.write_all(head.as_bytes()).await.is_err() {
            return;
        }
        for _ in 0..if is_file { LENGTH / block.len() as u64 } else { 0 } {
            if stream.write_all(&block).await.is_err() {
                return;
            }
        }
    }
}

fn asset(base_url: &str) -> String {
    format!(
        r#"{{"asset":{{"id":"asset_1","kind":"video","mimeType":"video/mp4","url":"{base_url}/file","properties":{{"size":{LENGTH}}},"collectionIds":[],"editCapabilities":[],"tags":[]}}}}"#
    )
}
