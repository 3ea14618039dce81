//! Generates images with a cost limit, and shows a progress bar.
//!
//! `cargo run -p scenario-sdk --example generate -- "a castle at night"`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::{env, path::Path};

use indicatif::ProgressBar;
use scenario_sdk::{Client, Result, SavedFile};

#[tokio::main]
async fn main() -> support::Outcome {
    let setup = support::start().await?;
    let prompt = env::args().nth(1).unwrap_or_else(|| "a castle at night".to_owned());
    for file in run(&setup.client, &prompt, &setup.folder.join("generate")).await? {
        println!("saved {} ({} bytes)", file.path.display(), file.bytes);
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, prompt: &str, folder: &Path) -> Result<Vec<SavedFile>> {
    // `start` compares the price with `max_cost` and refuses to start a run that costs more.
    let run = client.run("model_bfl-flux-1-dev").input("prompt", prompt).input("numOutputs", 2).max_cost(20);
    println!("price: {} CU", run.price().await?.creative_units_cost);

    // The ID is available at once: `client.job(id)` can wait for the job in another process.
    let job = run.start().await?;
    println!("started {}", job.id());

    let bar = ProgressBar::new(100);
    let shown = bar.clone();
    let completed = job.wait().on_progress(move |job| shown.set_position((job.progress * 100.0) as u64)).await?;
    bar.finish();

    Ok(completed.download(folder).await?)
}
