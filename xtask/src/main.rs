//! `cargo xtask`: the maintainers' command line over `codegen`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

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
    /// The repository to work on, if not this one.
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
}

#[derive(Subcommand)]
enum Command {
    /// Generates sdk/src/generated and tests/generated from spec/.
    Codegen {
        /// Write nothing; print what is stale and exit with 1.
        #[arg(long)]
        check: bool,
    },
    /// Runs what has to pass before a change lands: all steps, or the named ones.
    ///
    /// Exits with 0; with 1 when a step fails; with 2 when there is no such step.
    Ci(ci::Arguments),
    /// Looks at spec/.
    Spec {
        #[command(subcommand)]
        command: SpecCommand,
    },
}

#[derive(Subcommand)]
enum SpecCommand {
    /// Lists everything in the corrected document that the generator cannot take, and what is new or gone in the document as published
    /// since the last `cargo xtask codegen`.
    Lint,
    /// Compares two documents: what differs, what it breaks, which version comes next.
    ///
    /// Exits with 0; with 1 when something is as bad as --fail-on says; with 2 when the documents could not be compared; with 3 when
    /// something differs that no rule knows.
    Diff(diff::Arguments),
    /// Takes in a new document: says what changed and what became of every correction and row, drafts rows, regenerates, compiles.
    ///
    /// Exits with 0 when all is done; with 1 when a person has to decide something; with 2 when nothing could be done.
    Update(update::Arguments),
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let root = cli.root.unwrap_or_else(this_repository);
    // progenitor panics on what it cannot take; codegen makes an error of it, and one report is enough.
    panic::set_hook(Box::new(|_| {}));
    let outcome = panic::catch_unwind(|| match cli.command {
        Command::Codegen { check } => generate(&root, check),
        Command::Ci(arguments) => Ok(ci::run(&root, &arguments)),
        Command::Spec { command: SpecCommand::Lint } => lint(&root),
        Command::Spec { command: SpecCommand::Update(arguments) } => update::run(&root, &arguments),
        Command::Spec { command: SpecCommand::Diff(arguments) } => Ok(diff::run(&root, &arguments)),
    });
    let outcome = outcome.unwrap_or_else(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let why = text.or(panic.downcast_ref::<&str>().copied()).unwrap_or("without a word");
        Err(vec![Error::new(
            "cargo xtask",
            format!("broke off ({why}); nothing can be said of the files"),
            "please report it with the document",
        )])
    });
    outcome.unwrap_or_else(|errors| {
        errors.iter().for_each(|error| eprintln!("error: {error}"));
        ExitCode::from(2)
    })
}

/// The repository that this command is part of: cargo says where its package is.
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
                "error: {} of the generated files are stale\n  help: run `cargo xtask codegen` and commit what it writes",
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
