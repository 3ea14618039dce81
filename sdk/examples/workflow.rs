//! Runs a workflow that stops for an approval, approves it, and prints the total cost of its nodes.
//!
//! `cargo run -p scenario-sdk --example workflow -- wflow_trailer`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::{env, path::Path};

use futures_util::TryStreamExt;
use indicatif::ProgressBar;
use scenario_sdk::{Client, Result, SavedFile, WaitEvent};

#[tokio::main]
async fn main() -> support::Outcome {
    let setup = support::start().await?;
    let workflow = env::args().nth(1).unwrap_or_else(|| "wflow_trailer".to_owned());
    for file in run(&setup.client, &workflow, &setup.folder.join("workflow")).await? {
        println!("saved {} ({} bytes)", file.path.display(), file.bytes);
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, workflow: &str, folder: &Path) -> Result<Vec<SavedFile>> {
    // `max_cost` is compared with the price of all nodes together.
    let run = client.run_workflow(workflow).input("text1", "a fox in the snow").max_cost(1000).start().await?;
    println!("started {}", run.id());

    // As a stream, `wait` continues after the event that a node waits for an approval.
    let bar = ProgressBar::new(100);
    let mut events = run.wait();
    let mut files = Vec::new();
    while let Some(event) = events.try_next().await? {
        match event {
            WaitEvent::Progress(progress) => bar.set_position((progress * 100.0) as u64),
            WaitEvent::NeedsApproval { nodes } => {
                for node in nodes {
                    // A real program asks a person here.
                    bar.println(format!("approving {node}"));
                    run.approve(node).await?;
                }
            }
            WaitEvent::Done(completed) => {
                bar.finish();
                files = completed.download(folder).await?;
            }
            _ => {}
        }
    }
    println!("total cost: {} CU", run.total_cost().await?);
    Ok(files)
}
