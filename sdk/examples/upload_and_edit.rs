//! Uploads a picture, removes its background with a tool model, and downloads the result.
//!
//! `cargo run -p scenario-sdk --example upload_and_edit -- fox.png`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::{env, path::Path};

use indicatif::ProgressBar;
use scenario_sdk::{Client, Result, SavedFile};

#[tokio::main]
async fn main() -> support::Outcome {
    let setup = support::start().await?;
    let picture = match env::args().nth(1) {
        Some(path) => path.into(),
        None => support::picture(&setup.folder, "fox.png", [200, 90, 20])?,
    };
    for file in run(&setup.client, &picture, &setup.folder.join("upload_and_edit")).await? {
        println!("saved {} ({} bytes)", file.path.display(), file.bytes);
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, picture: &Path, folder: &Path) -> Result<Vec<SavedFile>> {
    // A large file is sent in parts, and the bar follows the bytes that have arrived.
    let bar = ProgressBar::new(0);
    let shown = bar.clone();
    let upload = client.upload(picture).on_progress(move |progress| {
        shown.set_length(progress.total);
        shown.set_position(progress.bytes);
    });
    let uploaded = upload.await?;
    bar.finish();
    println!("uploaded as {}", uploaded.id());

    // An asset can be the input of any number of runs.
    let job = client.run("model_photoroom-background-removal").file("image", &uploaded).start().await?;

    let bar = ProgressBar::new(100);
    let shown = bar.clone();
    let completed = job.wait().on_progress(move |job| shown.set_position((job.progress * 100.0) as u64)).await?;
    bar.finish();

    Ok(completed.download(folder).await?)
}
