//! A download to a file, by the SDK and by bare reqwest. Both end when the file is on the disk.

use std::path::Path;

use scenario_sdk::Client;
use tokio::{fs::File, io::AsyncWriteExt, net::TcpStream};

use super::{
    LENGTH, ROUNDS, report,
    support::{self, measured, read_head},
};

pub(super) async fn run() {
    let directory = tempfile::tempdir().expect("the folder for temporary files can be written");
    let path = directory.path().join("file.mp4");
    let base_url = support::serve(serve);
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
    report("download", &ours, &theirs);
}

async fn our_download(client: &Client, path: &Path) {
    let file = client.download("asset_1").to(path).await.expect("it is downloaded");
    assert_eq!(file.bytes, LENGTH);
}

async fn their_download(bare: &reqwest::Client, base_url: &str, path: &Path) {
    let mut response = bare.get(format!("{base_url}/file")).send().await.expect("the server responds");
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

/// Responds with the file, or with its asset.
async fn serve(mut stream: TcpStream, base_url: String) {
    let block = vec![7; 256 << 10];
    while let Some(head) = read_head(&mut stream).await {
        let (length, blocks, body) = match head.starts_with("get /file") {
            true => (LENGTH, LENGTH / block.len() as u64, String::new()),
            false => {
                let body = asset(&base_url);
                (body.len() as u64, 0, body)
            }
        };
        let head = format!("HTTP/1.1 200 OK\r\netag: \"1\"\r\ncontent-length: {length}\r\n\r\n{body}");
        if stream.write_all(head.as_bytes()).await.is_err() {
            return;
        }
        for _ in 0..blocks {
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
