//! `cargo xtask`: the command line for maintainers, based on `codegen`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line tool prints")]

mod bench;
mod ci;
mod diff;
mod files;
mod update;

use std::{
    env, panic,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use codegen::{Error, Spec};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "Generates and checks scenario-sdk")]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// The repository to work on. Default: this one.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Generates sdk/src/generated and tests/generated from spec/.
    Codegen {
        /// Write nothing; print stale files and exit with 1 if there are any.
        #[arg(long)]
        check: bool,
    },
    /// Runs the benches and writes their results into sdk/benches/README.md: all benches, or the named ones.
    ///
    /// Exit codes: 0 success; 1 a bench failed.
    Bench(bench::Arguments),
    /// Runs the checks that must pass before a change is merged: all steps, or the named ones.
    ///
    /// Exit codes: 0 success; 1 a step failed; 2 unknown step.
    Ci(ci::Arguments),
    /// Checks and updates spec/.
    Spec {
        #[command(subcommand)]
        command: SpecCommand,
    },
}

#[derive(Subcommand)]
enum SpecCommand {
    /// Lists all errors of the corrected document, and the findings in the published document that are new or gone since the last `cargo
    /// xtask codegen`.
    Lint,
    /// Compares two documents: the changes, their effects, and the next version.
    ///
    /// Exit codes: 0 success; 1 a change reaches the level of --fail-on; 2 the documents cannot be compared; 3 a change matches no rule.
    Diff(diff::Arguments),
    /// Updates to a new document: prints the changes and the state of every correction and row, drafts rows, regenerates and compiles.
    ///
    /// Exit codes: 0 complete; 1 a decision is required; 2 failure.
    Update(update::Arguments),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let root = cli.root.unwrap_or_else(this_repository);
    // progenitor panics on unsupported input; codegen converts the panic to an error, so the panic message is suppressed.
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(|| match cli.command {
        Command::Codegen { check } => generate(&root, check),
        Command::Bench(arguments) => Ok(bench::run(&root, &arguments)),
        Command::Ci(arguments) => Ok(ci::run(&root, &arguments)),
        Command::Spec { command: SpecCommand::Lint } => lint(&root),
        Command::Spec { command: SpecCommand::Update(arguments) } => update::run(&root, &arguments),
        Command::Spec { command: SpecCommand::Diff(arguments) } => Ok(diff::run(&root, &arguments)),
    });
    let outcome = outcome.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let why = text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("no message");
        Err(vec![Error::new(
            "cargo xtask",
            format!("panicked ({why}); the state of the files is unknown"),
            "please report it with the document",
        )])
    });
    outcome.unwrap_or_else(|errors| {
        errors.iter().for_each(|error| eprintln!("error: {error}"));
        ExitCode::from(2)
    })
}

/// The repository of this command, from the package directory set by cargo.
fn this_repository() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let root = package.as_deref().and_then(|package| package.parent());
    root.map_or_else(|| PathBuf::from("."), PathBuf::from)
}

fn generate(root: &Path, check: bool) -> Result<ExitCode, Vec<Error>> {
    let output = codegen::generate(&Spec::read(&root.join("spec"))?)?;
    let changes = files::compare_generated(root, &output.files)?;
    let (operations, types) = (output.api.operations.len(), output.api.types.len());
    if check {
        changes.iter().for_each(|change| print!("{}", change.diff()));
        if !changes.is_empty() {
            eprintln!(
                "error: {} of the generated files are stale\n  help: run `cargo xtask codegen` and commit the result",
                changes.len()
            );
            return Ok(ExitCode::FAILURE);
        }
    } else {
        files::write(root, &changes)?;
    }
    println!(
        "{operations} operations, {types} types, {} files, {} changed",
        output.files.len(),
        if check { 0 } else { changes.len() },
    );
    Ok(ExitCode::SUCCESS)
}

fn lint(root: &Path) -> Result<ExitCode, Vec<Error>> {
    let codegen::Lint { errors, new, gone } = codegen::lint_spec(&Spec::read(&root.join("spec"))?);
    errors.iter().for_each(|error| println!("{error}"));
    println!("{} findings", errors.len());
    println!("in the document as published: {} new, {} gone", new.len(), gone.len());
    new.iter().for_each(|finding| println!("  new   {finding}"));
    gone.iter().for_each(|finding| println!("  gone  {finding}"));
    Ok(if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
