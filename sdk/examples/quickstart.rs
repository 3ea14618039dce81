//! A first look: lists, a price, and a run from a local file to files on disk.
//!
//! `cargo run -p scenario-sdk --example quickstart` runs it against a mock of the API.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::path::Path;

use scenario_sdk::{Client, Result, SavedFile};

#[tokio::main]
async fn main() -> support::Outcome {
    // Your program starts with `Client::from_env()?`.
    let setup = support::start().await?;
    let fox = support::picture(&setup.folder, "fox.png", [200, 90, 20])?;
    for file in run(&setup.client, &fox, &setup.folder.join("quickstart")).await? {
        println!("saved {} ({} bytes)", file.path.display(), file.bytes);
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, image: &Path, folder: &Path) -> Result<Vec<SavedFile>> {
    // One page …
    let page = client.assets().list().page_size(50).send().await?;
    println!("{} assets on the first page", page.assets.len());
    // … or every item, with pages requested on demand.
    let mut models = client.models().list().privacy("public").items().max_items(200);
    while let Some(model) = models.next().await {
        let model = model?;
        println!("{}  {}", model.id, model.name.as_deref().unwrap_or("-"));
    }

    // The price. Nothing is run or charged.
    let run = client.run("model_bfl-flux-1-dev").input("prompt", "a fox in the snow").file("image", image);
    println!("{} CU", run.price().await?.creative_units_cost);

    // One paid request, sent at most once. The image was uploaded for the price, and is not uploaded again.
    let job = run.start().await?;
    let completed = job.wait().on_progress(|job| eprintln!("{:3.0} %", job.progress * 100.0)).await?;
    Ok(completed.download(folder).await?)
}
