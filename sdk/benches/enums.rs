//! Decoding 10 000 enum values: the SDK's open enum against `String` and against a closed enum derived by serde:
//! `cargo bench -p scenario-sdk --bench enums`.
#![allow(clippy::print_stdout, clippy::expect_used, reason = "a bench prints, and stops where it cannot go on")]

mod support;

use std::{
    hint::black_box,
    iter::repeat_with,
    time::{Duration, Instant},
};

use fastrand::Rng;
use scenario_sdk::types::{JobStatus, JobType};
use serde::{Deserialize, de::DeserializeOwned};
use support::{Amount, head, median, row};

const VALUES: usize = 10_000;

/// [`JobStatus`] without unknown values.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ClosedStatus {
    Canceled,
    Failure,
    Finalizing,
    InProgress,
    Pending,
    Queued,
    Success,
    WarmingUp,
}

/// [`JobType`] without unknown values.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum ClosedType {
    AssetsDownload,
    CanvasExport,
    Caption,
    CaptionLlava,
    Custom,
    DescribeStyle,
    Detection,
    Embed,
    Flux,
    FluxModelTraining,
    GeneratePrompt,
    ImageGeneration,
    ImagePromptEditing,
    Inference,
    MeshPreviewRendering,
    ModelDownload,
    ModelImport,
    ModelTraining,
    MusubiModelTraining,
    OpenaiImageGeneration,
    PatchImage,
    Pixelate,
    Reframe,
    RemoveBackground,
    Repaint,
    Restyle,
    Segment,
    #[serde(rename = "skybox-3d")]
    Skybox3d,
    #[serde(rename = "skybox-base-360")]
    SkyboxBase360,
    SkyboxHdri,
    #[serde(rename = "skybox-upscale-360")]
    SkyboxUpscale360,
    Splat,
    Texture,
    Translate,
    Upload,
    Upscale,
    UpscaleSkybox,
    UpscaleTexture,
    Vectorize,
    Workflow,
}

fn main() {
    println!("JSON arrays of {VALUES} values in random order.\n");
    let mut random = Rng::with_seed(9);
    let statuses: Vec<_> = JobStatus::KNOWN.iter().map(JobStatus::as_str).collect();
    let types: Vec<_> = JobType::KNOWN.iter().map(JobType::as_str).collect();
    head();
    compare::<JobStatus, ClosedStatus>("`JobStatus`", &statuses, &mut random);
    compare::<JobType, ClosedType>("`JobType`", &types, &mut random);
    let json = array(&["new-type", "another-type"], &mut random);
    let [open, string] = times([&decode::<JobType>, &decode::<String>], &json);
    row("unknown values of `JobType`", open, "`String`", string, "");
}

fn compare<Open: DeserializeOwned, Closed: DeserializeOwned>(name: &str, values: &[&str], random: &mut Rng) {
    let json = array(values, random);
    let [open, string, closed] = times([&decode::<Open>, &decode::<String>, &decode::<Closed>], &json);
    let what = format!("{name}, {} values", values.len());
    row(&what, open, "`String`", string, "at most 1.00");
    row(&what, open, "closed enum, derived", closed, "");
}

fn array(values: &[&str], random: &mut Rng) -> String {
    let values: Vec<_> = repeat_with(|| random.choice(values).expect("there are values")).take(VALUES).collect();
    serde_json::to_string(&values).expect("it is JSON")
}

fn decode<T: DeserializeOwned>(json: &str) {
    let values: Vec<T> = serde_json::from_str(black_box(json)).expect("they are values");
    assert_eq!(black_box(values).len(), VALUES);
}

/// The median times of the functions, which run in turns; the first calls warm up.
fn times<const N: usize>(functions: [&dyn Fn(&str); N], json: &str) -> [Amount; N] {
    let mut times = [const { Vec::<Duration>::new() }; N];
    for round in 0..220 {
        for (function, times) in functions.iter().zip(&mut times) {
            let start = Instant::now();
            function(json);
            if round >= 20 {
                times.push(start.elapsed());
            }
        }
    }
    times.map(median)
}
