//! Runs several prompts within a budget, with a journal that makes the batch resumable.
//!
//! `cargo run -p scenario-sdk --example batch`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::path::Path;

use indicatif::ProgressBar;
use scenario_sdk::{Client, Result, SavedFile};

#[tokio::main]
async fn main() -> support::Outcome {
    let setup = support::start().await?;
    std::fs::create_dir_all(&setup.folder)?;
    let prompts = ["a fox", "an owl", "a bear", "a wolf"];
    let journal = setup.folder.join("batch.jsonl");
    for file in run(&setup.client, &prompts, &journal, &setup.folder.join("batch")).await? {
        println!("saved {} ({} bytes)", file.path.display(), file.bytes);
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, prompts: &[&str], journal: &Path, folder: &Path) -> Result<Vec<SavedFile>> {
    // A run that exceeds the budget is not started. A killed batch resumes from the same journal, and no run is charged twice.
    let runs = prompts.iter().map(|prompt| client.run("model_bfl-flux-1-dev").input("prompt", prompt));
    let mut batch = client.batch(runs).concurrency(2).budget(15.0).download_to(folder).journal(journal)?;

    let bar = ProgressBar::new(prompts.len() as u64);
    let mut files = Vec::new();
    while let Some(item) = batch.next().await {
        bar.inc(1);
        let prompt = prompts[item.index];
        match item.result {
            Ok(output) => files.extend(output.files),
            Err(error) if error.is_cost_limit() => {
                bar.println(format!("{prompt}: not started, the budget is exhausted"))
            }
            Err(error) => bar.println(format!("{prompt}: {error}")),
        }
    }
    bar.finish();
    Ok(files)
}
