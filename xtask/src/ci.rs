//! `cargo xtask ci`: the checks that must pass before a change is merged.

use std::{
    env,
    ffi::OsStr,
    path::Path,
    process::{Command, ExitCode},
    time::Instant,
};

use clap::Args;

#[derive(Args)]
pub(crate) struct Arguments {
    /// Run only these steps.
    #[arg(value_name = "STEP")]
    steps: Vec<String>,
    /// Print the steps with their commands without running them.
    #[arg(long)]
    list: bool,
}

/// A named list of cargo commands.
struct Step {
    name: &'static str,
    about: &'static str,
    commands: Vec<String>,
}

/// Features of the SDK that must build on their own.
const FEATURES: [&str; 10] = [
    "blocking",
    "gzip",
    "jiff",
    "native-tls",
    "rustls",
    "rustls-ring",
    "test-util",
    "webpki-roots",
    "rustls,webpki-roots",
    "rustls-ring,webpki-roots",
];

/// Programs outside the workspace whose use of TLS and reqwest must not be affected by the SDK.
const PROGRAMS: [&str; 3] = ["native-tls", "own-rustls", "plain-reqwest"];

fn steps(target: &str) -> Vec<Step> {
    let step = |name, about, commands: &[&str]| Step {
        name,
        about,
        commands: commands.iter().map(|command| (*command).to_owned()).collect(),
    };
    let features = FEATURES.map(|features| {
        format!("clippy --locked --package scenario-sdk --no-default-features --features {features} -- -D warnings")
    });
    let no_features = "clippy --locked --package scenario-sdk --no-default-features -- -D warnings".to_owned();
    let programs = PROGRAMS.map(|program| {
        format!("run --quiet --locked --manifest-path tests/programs/{program}/Cargo.toml --target-dir {target}")
    });
    vec![
        step("format", "rustfmt", &["fmt --all --check"]),
        step(
            "clippy",
            "clippy on all targets",
            &["clippy --locked --workspace --all-targets --all-features -- -D warnings"],
        ),
        Step {
            name: "features",
            about: "clippy on the SDK with each feature alone, and with none",
            commands: [no_features].into_iter().chain(features).collect(),
        },
        step("codegen", "the generated files are up to date", &["xtask codegen --check"]),
        step("docs", "rustdoc without warnings", &["doc --locked --workspace --all-features --no-deps"]),
        step(
            "unit",
            "the SDK's unit tests with all features",
            &["test --locked --package scenario-sdk --lib --all-features"],
        ),
        step(
            "serde-json",
            // The mock enables `preserve_order` in all tests.
            "the SDK together with a crate that enables another feature of serde_json",
            &[
                "test --locked --package scenario-sdk --lib --all-features --features serde_json/arbitrary_precision",
                "test --locked --package scenario-tests --no-default-features --tests --features serde_json/arbitrary_precision",
            ],
        ),
        Step {
            name: "programs",
            about: "programs whose TLS and reqwest must not be affected by the SDK",
            commands: programs.into(),
        },
        step(
            "package",
            "the SDK and the mock build from their packaged files",
            &["package --locked --allow-dirty --package scenario-sdk --package scenario-mock"],
        ),
        step(
            "foreign",
            "SDKs generated from the documents of other APIs compile",
            // With the features of the whole workspace, so that the generator is built once for this step and the next.
            &["test --locked --workspace --test generator foreign -- --ignored"],
        ),
        // The last step, so that a run ends with the summary of the test runner.
        step("test", "all tests", &["test --locked --workspace"]),
    ]
}

/// Runs the steps in order, up to the first failure.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> ExitCode {
    let target = env::var("CARGO_TARGET_DIR").unwrap_or_else(|_| "target".to_owned());
    let all = steps(&target);
    if let Some(unknown) = arguments.steps.iter().find(|name| all.iter().all(|step| step.name != **name)) {
        let names: Vec<_> = all.iter().map(|step| step.name).collect();
        eprintln!("error: unknown step `{unknown}`\n  help: the steps are {}", names.join(", "));
        return ExitCode::from(2);
    }
    let chosen = |step: &&Step| arguments.steps.is_empty() || arguments.steps.iter().any(|name| name == step.name);
    for step in all.iter().filter(chosen) {
        println!("\n== {}: {}", step.name, step.about);
        let started = Instant::now();
        for command in &step.commands {
            println!("   cargo {command}");
            if !arguments.list && !cargo(root, command) {
                eprintln!("\nerror: the step `{0}` failed\n  help: `cargo xtask ci {0}` runs it alone", step.name);
                return ExitCode::FAILURE;
            }
        }
        if !arguments.list {
            println!("   {} s", started.elapsed().as_secs());
        }
    }
    ExitCode::SUCCESS
}

/// Runs cargo, and returns whether it succeeded.
fn cargo(root: &Path, arguments: &str) -> bool {
    let started = Instant::now();
    let cargo = env::var_os("CARGO");
    let status = Command::new(cargo.as_deref().unwrap_or(OsStr::new("cargo")))
        .args(arguments.split_whitespace())
        .current_dir(root)
        .env("RUSTDOCFLAGS", "-D warnings")
        // Each crate is built once per step, so incremental compilation would cost time and disk space without benefit.
        .env("CARGO_INCREMENTAL", "0")
        .status();
    match status {
        Ok(status) if status.success() => true,
        Ok(status) => {
            eprintln!("error: {status} after {} s", started.elapsed().as_secs());
            false
        }
        Err(error) => {
            eprintln!("error: cannot run cargo: {error}");
            false
        }
    }
}
