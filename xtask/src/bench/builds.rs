//! Builds of a program that lists a page of assets, with the SDK and with bare reqwest: crates, time, memory and size.

use std::{
    env, fs,
    fs::File,
    path::{Path, PathBuf},
    process::Command,
    time::SystemTime,
};

use super::cargo;

const WITH_SDK: &str = r#"#[tokio::main(flavor = "current_thread")]
async fn main() -> scenario_sdk::Result<()> {
    let client = scenario_sdk::Client::from_env()?;
    let page = client.assets().list().send().await?;
    println!("{} assets", page.assets.len());
    Ok(())
}
"#;

const WITH_REQWEST: &str = r#"#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (key, secret) = (std::env::var("SCENARIO_SDK_API_KEY")?, std::env::var("SCENARIO_SDK_API_SECRET")?);
    let request = reqwest::Client::new().get("https://api.cloud.scenario.com/v1/assets").basic_auth(key, Some(secret));
    let page: serde_json::Value = request.send().await?.error_for_status()?.json().await?;
    println!("{} assets", page["assets"].as_array().map_or(0, Vec::len));
    Ok(())
}
"#;

/// The features of reqwest that correspond to the SDK's defaults.
const REQWEST: &str = r#"reqwest = { version = "0.13", default-features = false, features = ["gzip", "json", "query", "rustls"] }
serde_json = "1""#;

/// The results as Markdown.
pub(super) fn measure(root: &Path) -> Result<String, String> {
    let root = root.canonicalize().map_err(|error| error.to_string())?;
    let directory = tempfile::tempdir().map_err(|error| error.to_string())?;
    let sdk = format!("scenario-sdk = {{ path = {:?} }}", root.join("sdk"));
    let sdk = Program::write(directory.path().join("sdk"), &root, &sdk, WITH_SDK)?;
    let bare = Program::write(directory.path().join("reqwest"), &root, REQWEST, WITH_REQWEST)?;

    let mut table = Table::new();
    for arguments in ["build", "build --release", "check"] {
        let (ours, theirs) = (sdk.cargo(arguments)?, bare.cargo(arguments)?);
        if arguments == "build" {
            table.row("crates", count(ours.crates), ("bare reqwest", count(theirs.crates)), "at most 85");
        }
        let goal = if arguments == "build --release" { "at most 55 s on two cores" } else { "" };
        table.row(
            &format!("`cargo {arguments}` from cold"),
            seconds(ours.seconds),
            ("bare reqwest", seconds(theirs.seconds)),
            goal,
        );
        table.row("its memory", mebibytes(ours.bytes), ("bare reqwest", mebibytes(theirs.bytes)), "");
        if arguments == "build --release" {
            let (ours, theirs) = (mebibytes(sdk.size()?), mebibytes(bare.size()?));
            table.row("stripped binary", ours, ("bare reqwest", theirs), "at most 4 MB");
        }
        if arguments == "check" {
            let lib = root.join("sdk/src/lib.rs");
            let touched = File::options().append(true).open(&lib).and_then(|file| file.set_modified(SystemTime::now()));
            touched.map_err(|error| format!("{}: {error}", lib.display()))?;
            let warm = sdk.cargo(arguments)?;
            table.row(
                "`cargo check` after a change of the SDK",
                seconds(warm.seconds),
                ("from cold", seconds(ours.seconds)),
                "",
            );
            table.row("its memory", mebibytes(warm.bytes), ("from cold", mebibytes(ours.bytes)), "");
        }
    }
    Ok(format!(
        "A program that lists one page of assets, built in an empty target directory with the crates downloaded. The memory is that of the \
         largest process.\n\n{}",
        table.0
    ))
}

/// A package outside the workspace, with the workspace's lock file.
struct Program(PathBuf);

impl Program {
    fn write(directory: PathBuf, root: &Path, dependency: &str, main: &str) -> Result<Self, String> {
        let manifest = format!(
            "[package]\nname = \"program\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n\
             tokio = {{ version = \"1\", default-features = false, features = [\"macros\", \"rt\"] }}\n\n\
             [profile.release]\nstrip = true\n"
        );
        let written = fs::create_dir_all(directory.join("src"))
            .and_then(|()| fs::write(directory.join("Cargo.toml"), manifest))
            .and_then(|()| fs::write(directory.join("src/main.rs"), main))
            .and_then(|()| fs::copy(root.join("Cargo.lock"), directory.join("Cargo.lock")));
        written.map_err(|error| format!("{}: {error}", directory.display()))?;
        let program = Self(directory);
        // Downloads are not part of the measurement.
        program.command(Command::new(cargo()).arg("fetch"))?;
        Ok(program)
    }

    /// Runs cargo with these arguments.
    fn cargo(&self, arguments: &str) -> Result<Measured, String> {
        let result = self.0.join("time");
        let mut command = Command::new("time");
        // The wall time in seconds, and the memory of the largest process in KiB.
        command.args(["--format", "%e %M", "--output"]).arg(&result).arg(cargo()).args(arguments.split(' '));
        let log = self.command(&mut command)?;
        let text = fs::read_to_string(&result).map_err(|error| format!("{}: {error}", result.display()))?;
        let parsed = text
            .trim()
            .split_once(' ')
            .and_then(|(seconds, kib)| Some((seconds.parse().ok()?, kib.parse::<u64>().ok()?)));
        let (seconds, kib) = parsed.ok_or_else(|| format!("unexpected output of `time`: {text}"))?;
        let crates = log.lines().filter(|line| line.trim_start().starts_with("Compiling ")).count();
        Ok(Measured { seconds, bytes: kib << 10, crates })
    }

    /// The standard error of a command that succeeds.
    fn command(&self, command: &mut Command) -> Result<String, String> {
        let command = command.current_dir(&self.0).env_remove("CARGO_INCREMENTAL").env_remove("RUSTFLAGS");
        let output = command.env("CARGO_TARGET_DIR", self.0.join("target")).output().map_err(|error| {
            format!("cannot run {:?}: {error}; GNU time is needed (package `time`)", command.get_program())
        })?;
        let log = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.success() { Ok(log) } else { Err(format!("{}\n{log}", output.status)) }
    }

    /// The size of the release binary in bytes.
    fn size(&self) -> Result<u64, String> {
        let binary = self.0.join("target/release").join(format!("program{}", env::consts::EXE_SUFFIX));
        binary.metadata().map(|binary| binary.len()).map_err(|error| format!("{}: {error}", binary.display()))
    }
}

struct Measured {
    seconds: f64,
    bytes: u64,
    crates: usize,
}

/// A number, and its text.
type Amount = (f64, String);

fn count(count: usize) -> Amount {
    (count as f64, count.to_string())
}

fn seconds(seconds: f64) -> Amount {
    (seconds, format!("{seconds:.1} s"))
}

fn mebibytes(bytes: u64) -> Amount {
    (bytes as f64, format!("{:.1} MiB", bytes as f64 / f64::from(1 << 20)))
}

/// A table with the same columns as those of the SDK's benches.
struct Table(String);

impl Table {
    fn new() -> Self {
        Self("| measured | SDK | baseline | | ratio | goal |\n|---|--:|---|--:|--:|---|\n".into())
    }

    fn row(&mut self, measured: &str, (sdk, text): Amount, (baseline, (base, base_text)): (&str, Amount), goal: &str) {
        self.0 += &format!("| {measured} | {text} | {baseline} | {base_text} | {:.2} | {goal} |\n", sdk / base);
    }
}
