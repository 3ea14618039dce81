//! `cargo xtask spec update`.

use std::{
    env, fs,
    path::{self, Path, PathBuf},
    process::{Command, ExitCode},
};

use clap::Args;
use codegen::{
    Error, GeneratedFile, Spec,
    diff::{Diff, Document, Labels, current_version, diff, report},
    published_document,
    update::{Update, update},
};

use crate::files::{self, Files};

#[derive(Args)]
pub(crate) struct Arguments {
    /// The new document. If omitted, completes an update after its decisions have been made.
    new: Option<PathBuf>,
    /// Remove the actions, rows and entries of `spec/` that match nothing in the new document.
    #[arg(long)]
    prune: bool,
    /// Print the changes without writing anything.
    #[arg(long)]
    dry_run: bool,
}

/// The files that an update may change.
const CHANGED: [&str; 6] =
    ["CHANGELOG.md", "sdk/api.md", "sdk/src/generated", "spec", "tests/generated", "tests/snapshots"];

const VENDORED: &str = "spec/openapi.json";

/// Updates to a new document, or completes such an update. Exits with 1 while decisions are open.
pub(crate) fn run(root: &Path, arguments: &Arguments) -> Result<ExitCode, Vec<Error>> {
    let old = Spec::read(&root.join("spec"))?;
    let (update, changelog) = match &arguments.new {
        Some(new) => begin(root, &old, new, arguments.prune)?,
        None => (update(&old, &old.document, arguments.prune)?, Files::new()),
    };
    print_update(&update);
    let mut files = in_spec(&update.spec);
    files.extend(changelog);
    if let Some(output) = &update.output {
        finish(root, files, &output.files, arguments.dry_run)?;
        return Ok(ExitCode::SUCCESS);
    }
    update.questions.iter().for_each(|question| println!("\n{question}"));
    let count = update.questions.len();
    print!("\n{count} question{}", if count == 1 { "" } else { "s" });
    if arguments.dry_run {
        println!("; nothing was written");
    } else {
        files::write(root, &files::compare(root, files, &[])?)?;
        println!(": answer them in spec/, which has the edits and drafts, then run `cargo xtask spec update`");
    }
    Ok(ExitCode::FAILURE)
}

/// Prints the changes of a new document; returns the update of `spec/` and the changelog.
fn begin(root: &Path, old: &Spec, new: &Path, prune: bool) -> Result<(Update, Files), Error> {
    let document = Document::read(new)?;
    let bytes = fs::read(new).map_err(|error| {
        let help = "pass the path of an OpenAPI document";
        Error::new(new.display().to_string(), format!("cannot be read: {error}"), help)
    })?;
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        let help = "remove the first three bytes: the file is embedded as JSON, which has no byte order mark";
        return Err(Error::new(&document.name, "begins with a byte order mark", help));
    }
    let update = update(old, &bytes, prune)?;
    let (vendored, document) = with_additions(old, &update.spec, &document.name)
        .or_else(|_| Ok::<_, Error>((Document::parse(VENDORED, &old.document)?, document)))?;
    // The SDK names of new operations are in the drafted rows; the rows of removed operations may be pruned.
    let labels = Labels::from_rows(&old.api).or(Labels::from_rows(&update.spec.api)).with_names(&old.names);
    let found = diff(&vendored, &document, &labels, &current_version(root)?)?;
    print!("{}", report::human(&found, false));
    Ok((update, changelog(root, &found)?))
}

/// Both documents with their additions: an operation that moves from the additions to the document is not new to users, but may differ.
///
/// # Errors
///
/// The additions cannot be merged, which is one of the questions.
fn with_additions(old: &Spec, new: &Spec, name: &str) -> Result<(Document, Document), Error> {
    let whole = |spec: &Spec, name: &str| Document::parse(name, published_document(spec)?.to_string().as_bytes());
    Ok((whole(old, VENDORED)?, whole(new, name)?))
}

fn print_update(update: &Update) {
    let actions = &update.actions;
    println!(
        "\nactions of spec/overlay.yaml: {} still needed, {} at some of their locations, {} now in the document, {} match nothing",
        actions.needed,
        actions.in_part.len(),
        actions.caught_up,
        actions.unmatched,
    );
    let lists = [("", &actions.in_part), ("edits:", &update.edits), ("drafted in spec/api.toml:", &update.drafts)];
    for (title, lines) in lists.into_iter().filter(|(_, lines)| !lines.is_empty()) {
        if !title.is_empty() {
            println!("\n{title}");
        }
        lines.iter().for_each(|line| println!("  {line}"));
    }
}

/// The files of `spec/` that an update edits.
fn in_spec(spec: &Spec) -> Files {
    let text = |name: &str, text: &str| (format!("spec/{name}"), text.to_owned().into_bytes());
    Files::from([
        (VENDORED.to_owned(), spec.document.clone()),
        text("source.toml", &spec.source),
        text("overlay.yaml", &spec.overlay),
        text("additions.yaml", &spec.additions),
        text("api.toml", &spec.api),
    ])
}

/// `CHANGELOG.md` with the changes for users at the top of the unreleased section.
fn changelog(root: &Path, found: &Diff) -> Result<Files, Error> {
    const UNRELEASED: &str = "## Unreleased\n";
    let mut files = files::read(root, "CHANGELOG.md")?;
    let suggestion = &found.suggestion;
    for text in files.values_mut() {
        let entry = format!(
            "{UNRELEASED}\nThe API document of {}. Suggested version: {}, because {}.\n\n{}",
            found.new.1,
            suggestion.next,
            suggestion.reason,
            report::changelog(found),
        );
        *text = String::from_utf8_lossy(text).replacen(UNRELEASED, &entry, 1).into_bytes();
    }
    Ok(files)
}

/// Generates, compiles and accepts the snapshots in a copy of the repository, then changes the repository itself, all at once.
fn finish(root: &Path, mut files: Files, generated: &[GeneratedFile], dry_run: bool) -> Result<(), Error> {
    files.extend(generated.iter().map(|file| (file.path.clone(), file.text.clone().into_bytes())));
    if dry_run {
        let changes = files::compare(root, files, &files::GENERATED)?;
        changes.iter().for_each(|change| println!("would change {}", change.path));
        println!("{} files; nothing was written", changes.len());
        return Ok(());
    }
    if root.join("sdk/Cargo.toml").exists() {
        let copy = Copy::of(root, &files)?;
        let check = ["check", "--workspace", "--all-targets", "--all-features", "--keep-going"];
        copy.cargo(&check, "the code does not compile")?;
        copy.cargo(&["test", "--package", "scenario-tests", "--test", "surface"], "the snapshots cannot be refreshed")?;
        files = Files::new();
        for path in CHANGED {
            files.extend(files::read(&copy.root, path)?);
        }
    }
    let changes = files::compare(root, files, &CHANGED)?;
    files::write(root, &changes)?;
    println!("{} files changed; review them, run `.ci/run`, and commit", changes.len());
    Ok(())
}

/// A copy of the repository below `target/`. It remains there with its own build artifacts, so that a repeated update compiles only what has
/// changed since. With those of the repository, cargo would take the copy's newer ones for current, as the packages are at the same paths.
struct Copy {
    root: PathBuf,
}

impl Copy {
    /// Copies the repository with these files, and without any other generated file.
    fn of(root: &Path, files: &Files) -> Result<Self, Error> {
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        // cargo runs in the copy, where a relative path would have another meaning.
        let target = path::absolute(&target).map_err(|error| files::failed(&target.display().to_string(), &error))?;
        let mut whole = files::read(root, "")?;
        whole.retain(|path, _| !files::GENERATED.iter().any(|folder| path.starts_with(folder)));
        for (path, contents) in &mut whole {
            // The path may be a link to one of the files.
            if let Some(new) = files.get(&files::original(root, path)?) {
                contents.clone_from(new);
            }
        }
        whole.extend(files.clone());
        let copy = Self { root: target.join("spec-update") };
        files::write(&copy.root, &files::compare(&copy.root, whole, &[""])?)?;
        Ok(copy)
    }

    /// Runs cargo in the copy.
    fn cargo(&self, arguments: &[&str], failure: &str) -> Result<(), Error> {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let status = Command::new(cargo)
            .args(arguments)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", self.root.join("target"))
            .env("INSTA_UPDATE", "always")
            .status();
        let why = match status {
            Ok(status) if status.success() => return Ok(()),
            Ok(status) => status.to_string(),
            Err(error) => error.to_string(),
        };
        Err(Error::new(
            format!("cargo {}", arguments.join(" ")),
            format!("{failure} ({why}); nothing was changed"),
            "see its output. For generated code, correct spec/ or codegen/; code that uses what has changed (sdk/src, tests/) is edited here, \
             against the new generated code. Then run `cargo xtask spec update` again",
        ))
    }
}
