//! `cargo xtask spec diff`.

use std::{
    env, fs,
    io::{self, IsTerminal, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Args, ValueEnum};
use codegen::{
    Error,
    diff::{Document, Labels, Level, current_version, diff, report},
};

/// The exit code if the documents could not be compared.
const NOT_COMPARED: u8 = 2;

#[derive(Args)]
pub(crate) struct Arguments {
    /// The old document.
    #[arg(required_unless_present = "schema")]
    old: Option<PathBuf>,
    /// The new document.
    #[arg(required_unless_present = "schema")]
    new: Option<PathBuf>,
    /// The output format.
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Print the JSON Schema of `--format json` instead of comparing documents.
    #[arg(long)]
    schema: bool,
    /// Exit with 1 if a change of this level or above is not allowed.
    #[arg(long, value_enum, default_value_t = Threshold::Breaking)]
    fail_on: Threshold,
    /// A TOML file of allowed changes: `allow` tables with `fingerprint` and `reason`.
    #[arg(long, value_name = "FILE")]
    allow: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Human,
    Markdown,
    Json,
    Github,
}

#[derive(Clone, Copy, ValueEnum)]
enum Threshold {
    /// Published SDKs fail, or code stops compiling.
    Breaking,
    /// Calls may fail or change their meaning.
    Warning,
    /// The API gains features.
    Addition,
    /// Any change.
    Any,
    /// Never.
    Never,
}

/// Compares two documents, prints the changes and returns the exit code.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> ExitCode {
    match compare(root, arguments) {
        Ok((text, code)) => match io::stdout().write_all(text.as_bytes()) {
            // The reader closed the pipe.
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::from(NOT_COMPARED),
            _ => ExitCode::from(code),
        },
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(NOT_COMPARED)
        }
    }
}

fn compare(root: &Path, arguments: &Arguments) -> Result<(String, u8), Error> {
    let (Some(old), Some(new), false) = (&arguments.old, &arguments.new, arguments.schema) else {
        return Ok((format!("{:#}\n", report::json::schema()), 0));
    };
    let text = |name: &str| fs::read_to_string(root.join("spec").join(name)).unwrap_or_default();
    let labels = Labels::from_rows(&text("api.toml")).with_names(&text("names.toml"));
    let current = current_version(root)?;
    let mut found = diff(&Document::read(old)?, &Document::read(new)?, &labels, &current)?;
    if let Some(path) = &arguments.allow {
        let name = path.display().to_string();
        let text = fs::read_to_string(path)
            .map_err(|error| Error::new(&name, format!("cannot be read: {error}"), "pass the path of a TOML file"))?;
        found.allow(&name, &text)?;
    }
    let text = match arguments.format {
        Format::Human => {
            let colour = io::stdout().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
            report::human(&found, colour)
        }
        Format::Markdown => report::markdown(&found),
        Format::Json => format!("{:#}\n", report::json::json(&found)),
        Format::Github => report::github(&found),
    };
    let threshold = match arguments.fail_on {
        Threshold::Breaking => Some(Level::Breaking),
        Threshold::Warning => Some(Level::Warning),
        Threshold::Addition => Some(Level::Addition),
        Threshold::Any => Some(Level::Note),
        Threshold::Never => None,
    };
    Ok((text, found.exit_code(threshold)))
}
