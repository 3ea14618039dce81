//! Trains a LoRA on a few pictures, and generates an image with it.
//!
//! `cargo run -p scenario-sdk --example train_lora -- knight.png mage.png rogue.png bard.png monk.png`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::{
    env,
    path::{Path, PathBuf},
};

use indicatif::ProgressBar;
use scenario_sdk::{Client, Result, SavedFile, types::TrainingParameters};

#[tokio::main]
async fn main() -> support::Outcome {
    let setup = support::start().await?;
    let mut pictures: Vec<PathBuf> = env::args().skip(1).map(PathBuf::from).collect();
    if pictures.is_empty() {
        for (name, color) in [("red.png", [200, 30, 30]), ("green.png", [30, 200, 30]), ("blue.png", [30, 30, 200])] {
            pictures.push(support::picture(&setup.folder, name, color)?);
        }
    }
    for file in run(&setup.client, &pictures, &setup.folder.join("train_lora")).await? {
        println!("saved {} ({} bytes)", file.path.display(), file.bytes);
    }
    Ok(())
}

pub(crate) async fn run(client: &Client, pictures: &[PathBuf], folder: &Path) -> Result<Vec<SavedFile>> {
    let created = client.models().create().name("Pixel heroes").type_("flux.1-lora").send().await?;
    println!("created {}", created.model.id);

    // The pictures are uploaded, which is free; the training is charged, and takes minutes or hours.
    let training = client
        .train(created.model.id)
        .images(pictures)
        .parameters(TrainingParameters::new().sample_prompts(["a dragon, pixel art"]))
        .max_cost(100)
        .start()
        .await?;
    println!("training for {} CU", training.creative_units_cost().unwrap_or_default());

    let bar = ProgressBar::new(100);
    let shown = bar.clone();
    let wait = training.wait().on_progress(move |model| {
        let progress = model.training_progress.as_ref().and_then(|training| training.progress);
        shown.set_position((progress.unwrap_or_default() * 100.0) as u64);
    });
    let lora = wait.await?;
    bar.finish();

    // A LoRA is run through its base model.
    let run = client.run("model_bfl-flux-1-dev").input("prompt", "a dragon").input("loras", [lora.id]).max_cost(20);
    Ok(run.start().await?.wait().await?.download(folder).await?)
}
