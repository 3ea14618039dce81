//! Runs the mock of the Scenario API standalone.

#![allow(clippy::print_stdout, reason = "it prints where it listens")]

use std::{process::ExitCode, time::Duration};

use clap::Parser;
use scenario_mock::{Limits, MockServer};

/// A mock of the Scenario API on 127.0.0.1
///
/// It prints its base URL, a key and its secret, and runs until Ctrl-C. `GET /v1/_mock/ledger` returns the charges.
#[derive(Parser)]
#[command(name = "scenario-mock")]
struct Options {
    /// Port of the API; any free one by default
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Duration of a job, in seconds
    #[arg(long, default_value_t = 5.0)]
    job_seconds: f64,
    /// Rate of random faults, 0 to 1
    #[arg(long, default_value_t = 0.0)]
    faults: f64,
    /// Seed of the identifiers, the files and the faults
    #[arg(long, default_value_t = 0)]
    seed: u64,
    /// Size of generated files, in bytes
    #[arg(long)]
    file_size: Option<u64>,
    /// Requests in any 60 seconds
    #[arg(long)]
    limit_requests: Option<usize>,
    /// Runs of models at the same time
    #[arg(long)]
    limit_jobs: Option<usize>,
    /// Runs of workflows at the same time
    #[arg(long)]
    limit_workflows: Option<usize>,
    /// Trainings at the same time
    #[arg(long)]
    limit_trainings: Option<usize>,
}

impl Options {
    fn limits(&self) -> Limits {
        let mut limits = Limits::none();
        if let Some(limit) = self.limit_requests {
            limits = limits.requests_per_minute(limit);
        }
        if let Some(limit) = self.limit_jobs {
            limits = limits.parallel_custom_jobs(limit);
        }
        if let Some(limit) = self.limit_workflows {
            limits = limits.parallel_workflow_jobs(limit);
        }
        if let Some(limit) = self.limit_trainings {
            limits = limits.parallel_training(limit);
        }
        limits
    }
}

fn main() -> ExitCode {
    let run = || tokio::runtime::Runtime::new()?.block_on(serve(&Options::parse()));
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("scenario-mock: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn serve(options: &Options) -> std::io::Result<()> {
    let duration = Duration::try_from_secs_f64(options.job_seconds).map_err(std::io::Error::other)?;
    let mut builder = MockServer::builder()
        .port(options.port)
        .seed(options.seed)
        .job_duration(duration)
        .limits(options.limits())
        .faults(options.faults, options.seed);
    if let Some(bytes) = options.file_size {
        builder = builder.file_size(bytes);
    }
    let server = builder.start().await?;
    println!("The mock of the Scenario API listens on {}; its files are on {}", server.base_url(), server.files_url());
    println!();
    println!("export SCENARIO_BASE_URL={}", server.base_url());
    println!("export SCENARIO_SDK_API_KEY={}", server.api_key());
    println!("export SCENARIO_SDK_API_SECRET={}", server.api_secret());
    tokio::signal::ctrl_c().await
}
