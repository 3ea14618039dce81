//! `cargo xtask bench`: runs the benches, and writes their results into `sdk/benches/README.md`.

mod builds;

use std::{
    env,
    ffi::OsString,
    fs,
    path::Path,
    process::{Command, ExitCode, Stdio},
    thread,
};

use clap::Args;

/// The file with the results: a section for each bench, with its name as heading.
const RESULTS: &str = "sdk/benches/README.md";

/// The bench of whole builds, which is no bench target of cargo.
const BUILDS: &str = "builds";

/// The benches and their packages.
const BENCHES: [(&str, &str); 8] = [
    ("decode", "scenario-sdk"),
    ("enums", "scenario-sdk"),
    ("listing", "scenario-sdk"),
    ("overhead", "scenario-sdk"),
    ("compression", "scenario-sdk"),
    ("transfer", "scenario-sdk"),
    ("stages", "codegen"),
    (BUILDS, "xtask"),
];

#[derive(Args)]
pub(crate) struct Arguments {
    /// Run only these benches.
    #[arg(value_name = "NAME", value_parser = BENCHES.map(|(name, _)| name))]
    names: Vec<String>,
}

/// Runs the benches in order, up to the first failure. The results of each one are written before the next one starts.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> ExitCode {
    let chosen = |name: &str| arguments.names.is_empty() || arguments.names.iter().any(|chosen| chosen == name);
    for (name, package) in BENCHES.into_iter().filter(|(name, _)| chosen(name)) {
        eprintln!("\n== {name}");
        let measured = if name == BUILDS { builds::measure(root) } else { bench(root, package, name) };
        let written = measured.and_then(|results| {
            print!("{results}");
            write(root, name, &format!("{results}\nMeasured on {}.\n", machine()?))
        });
        if let Err(error) = written {
            eprintln!("error: the bench `{name}` failed: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

/// The output of a bench target, which is Markdown.
fn bench(root: &Path, package: &str, name: &str) -> Result<String, String> {
    let mut command = Command::new(cargo());
    command.args(["bench", "--quiet", "--locked", "--package", package, "--bench", name]);
    output(command.current_dir(root))
}

fn cargo() -> OsString {
    env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// The standard output of a command that succeeds.
fn output(command: &mut Command) -> Result<String, String> {
    let output = command.stderr(Stdio::inherit()).output().map_err(|error| error.to_string())?;
    if !output.status.success() {
        return Err(output.status.to_string());
    }
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}

/// The processor, the number of cores, and the compiler.
fn machine() -> Result<String, String> {
    let processor = fs::read_to_string("/proc/cpuinfo").ok().and_then(|text| {
        let line = text.lines().find(|line| line.starts_with("model name"))?;
        line.split_once(": ").map(|(_, name)| name.to_owned())
    });
    let processor = processor.unwrap_or_else(|| format!("{} {}", env::consts::OS, env::consts::ARCH));
    let cores = thread::available_parallelism().map_err(|error| error.to_string())?;
    let compiler = output(Command::new("rustc").arg("--version"))?;
    let version = compiler.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    Ok(format!("{processor}, {cores} cores, {version}"))
}

/// Replaces a section of the results, or appends it.
fn write(root: &Path, name: &str, results: &str) -> Result<(), String> {
    let path = root.join(RESULTS);
    let failed = |error| format!("{RESULTS}: {error}");
    let text = fs::read_to_string(&path).map_err(failed)?;
    fs::write(&path, with_section(&text, name, results)).map_err(failed)
}

fn with_section(text: &str, name: &str, contents: &str) -> String {
    let section = format!("## {name}\n\n{}\n", contents.trim());
    let heading = format!("## {name}\n");
    let mut sections: Vec<_> = text
        .split("\n## ")
        .enumerate()
        .map(|(index, section)| match index {
            0 => format!("{}\n", section.trim_end()),
            _ => format!("## {}\n", section.trim_end()),
        })
        .collect();
    match sections.iter_mut().find(|section| section.starts_with(&heading)) {
        Some(old) => *old = section,
        None => sections.push(section),
    }
    sections.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_replaced_or_appended() {
        let text = "# Benches\n\nAll.\n\n## decode\n\nold\n\n## peers\n\nothers\n";
        let replaced = with_section(text, "decode", "\nnew\n| a |\n\n");
        assert_eq!(replaced, "# Benches\n\nAll.\n\n## decode\n\nnew\n| a |\n\n## peers\n\nothers\n");
        assert_eq!(with_section(&replaced, "decode", "new\n| a |"), replaced);
        assert_eq!(with_section("# Benches\n", "enums", "e\n"), "# Benches\n\n## enums\n\ne\n");
    }
}
