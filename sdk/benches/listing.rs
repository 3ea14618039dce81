//! Listing 10 000 assets in 100 pages, against bare reqwest with `serde_json::Value` and with a struct of five fields: time, and memory
//! while the items are handled one at a time, or kept: `cargo bench -p scenario-sdk --bench listing`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod support;

use std::{hint::black_box, sync::Arc};

use fastrand::Rng;
use peak_alloc::PeakAlloc;
use scenario_sdk::{Client, Items, types::AssetListResponse};
use serde::{Deserialize, de::DeserializeOwned};
use serde_json::Value;
use support::{head, measured, read_head, response, row, runtime, summary};
use tokio::{io::AsyncWriteExt, net::TcpStream};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

const PAGES: usize = 100;
const ITEMS: usize = 10_000;
const ROUNDS: usize = 10;

/// A page of items, as a program without an SDK declares it.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Page<T> {
    assets: Vec<T>,
    next_pagination_token: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "only decoded")]
struct Minimal {
    id: String,
    url: String,
    mime_type: String,
    created_at: String,
    tags: Vec<String>,
}

fn main() {
    let mut random = Rng::with_seed(9);
    let pages: Arc<[_]> = (1..=PAGES)
        .map(|next| {
            let token = (next < PAGES).then(|| next.to_string());
            response("content-type: application/json\r\n", &support::assets::page(token.as_deref(), &mut random))
        })
        .collect();
    let size = pages.iter().map(Vec::len).sum::<usize>();
    println!(
        "{ITEMS} assets in {PAGES} pages of 100, {} MiB on loopback. The baseline is bare reqwest; the struct has five fields. The memory \
         includes the server's.\n",
        size >> 20
    );
    let base_url = support::serve(move |stream, _| serve(stream, Arc::clone(&pages)));
    let client = Client::builder().api_key("key", "secret").base_url(&base_url).build().expect("it is a client");
    let bare = Bare { http: reqwest::Client::builder().no_proxy().build().expect("it is a client"), base_url };

    let mut streamed = [const { Vec::new() }; 3];
    let mut kept = [const { Vec::new() }; 3];
    runtime().block_on(async {
        // In turns, so that the load of the machine affects all; the first round connects and warms up.
        for round in 0..=ROUNDS {
            let one_at_a_time = [
                measured(stream(items(&client))).await,
                measured(bare.stream::<Value>()).await,
                measured(bare.stream::<Minimal>()).await,
            ];
            let at_once = [
                measured(keep(items(&client))).await,
                measured(bare.keep::<Value>()).await,
                measured(bare.keep::<Minimal>()).await,
            ];
            if round > 0 {
                streamed.iter_mut().zip(one_at_a_time).for_each(|(all, one)| all.push(one));
                kept.iter_mut().zip(at_once).for_each(|(all, one)| all.push(one));
            }
        }
    });
    head();
    for (how, measured) in [("one at a time", streamed), ("kept in a `Vec`", kept)] {
        let [sdk, value, minimal] = measured.map(|all| summary(&all));
        row(&format!("{how}: time"), sdk.0, "`serde_json::Value`", value.0, "at most 1.00");
        row(&format!("{how}: time"), sdk.0, "a struct", minimal.0, "");
        row(&format!("{how}: memory"), sdk.1, "`serde_json::Value`", value.1, "at most 1.00");
        row(&format!("{how}: memory"), sdk.1, "a struct", minimal.1, "");
    }
}

fn items(client: &Client) -> Items<AssetListResponse> {
    client.assets().list().page_size(100).items()
}

async fn stream(mut items: Items<AssetListResponse>) {
    let mut count = 0;
    while let Some(asset) = items.next().await {
        drop(black_box(asset.expect("the server responds")));
        count += 1;
    }
    assert_eq!(count, ITEMS);
}

async fn keep(mut items: Items<AssetListResponse>) {
    let mut kept = Vec::new();
    while let Some(asset) = items.next().await {
        kept.push(asset.expect("the server responds"));
    }
    assert_eq!(black_box(kept).len(), ITEMS);
}

/// Bare reqwest.
struct Bare {
    http: reqwest::Client,
    base_url: String,
}

impl Bare {
    async fn page<T: DeserializeOwned>(&self, token: Option<&str>) -> Page<T> {
        let mut request = self.http.get(format!("{}/assets?pageSize=100", self.base_url));
        if let Some(token) = token {
            request = request.query(&[("paginationToken", token)]);
        }
        let response = request.basic_auth("key", Some("secret")).send().await.expect("the server responds");
        serde_json::from_slice(&response.bytes().await.expect("to the end")).expect("it is a page")
    }

    async fn stream<T: DeserializeOwned>(&self) {
        let (mut token, mut count) = (None, 0);
        loop {
            let page = self.page::<T>(token.as_deref()).await;
            page.assets.into_iter().for_each(|asset| {
                drop(black_box(asset));
                count += 1;
            });
            token = page.next_pagination_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(count, ITEMS);
    }

    async fn keep<T: DeserializeOwned>(&self) {
        let (mut token, mut kept) = (None, Vec::new());
        loop {
            let page = self.page::<T>(token.as_deref()).await;
            kept.extend(page.assets);
            token = page.next_pagination_token;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(black_box(kept).len(), ITEMS);
    }
}

/// Responds with the page whose number is the page token; with the first one if there is none.
async fn serve(mut stream: TcpStream, pages: Arc<[Vec<u8>]>) {
    while let Some(head) = read_head(&mut stream).await {
        let token =
            head.split_once("paginationtoken=").and_then(|(_, rest)| rest.split(['&', ' ']).next()?.parse().ok());
        if stream.write_all(&pages[token.unwrap_or(0)]).await.is_err() {
            return;
        }
    }
}
