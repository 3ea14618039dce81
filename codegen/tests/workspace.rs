//! A workspace with only the SDK, in which generated code is compiled instead of the SDK's own.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use codegen::GeneratedFile;

pub(crate) struct Workspace {
    root: PathBuf,
    target: PathBuf,
}

impl Workspace {
    /// Creates a workspace of this name below the target directory, sharing its build artifacts.
    pub(crate) fn new(name: &str) -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let tmp = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let workspace = Self { root: tmp.join(name), target: tmp.join("..") };
        let members = "members = [\"codegen\", \"sdk\", \"tests\", \"tests/mock\", \"xtask\"]";
        let manifest = fs::read_to_string(from.join("Cargo.toml")).unwrap();
        workspace.write(
            "Cargo.toml",
            &without(&manifest, members, members).replace("[workspace]\n", "[workspace]\nmembers = [\"sdk\"]\n"),
        );
        for name in [".cargo/config.toml", "Cargo.lock", "README.md", "clippy.toml"] {
            workspace.write(name, &fs::read_to_string(from.join(name)).unwrap());
        }
        let mut kept = BTreeSet::new();
        workspace.copy_sdk(&from, Path::new("sdk"), &mut kept);
        remove_others(&workspace.root.join("sdk"), &kept);
        workspace
    }

    /// All files except generated code, and code specific to Scenario's operations and types: tasks, guides, examples.
    fn copy_sdk(&self, from: &Path, folder: &Path, kept: &mut BTreeSet<PathBuf>) {
        for entry in fs::read_dir(from.join(folder)).unwrap() {
            let path = folder.join(entry.unwrap().file_name());
            if ["src/generated", "src/tasks", "src/guide", "examples"].iter().any(|left_out| path.ends_with(left_out)) {
                continue;
            }
            if from.join(&path).is_dir() {
                self.copy_sdk(from, &path, kept);
                continue;
            }
            let mut text = fs::read_to_string(from.join(&path)).unwrap();
            if path.ends_with("src/lib.rs") {
                text = without_tasks(&text);
            }
            if path.ends_with("sdk/Cargo.toml") {
                // Only the examples need it.
                text = without(&text, "scenario-mock.workspace", "\n");
            }
            self.write(path.to_str().unwrap(), &text);
            kept.insert(self.root.join(path));
        }
    }

    /// Replaces the SDK with another one.
    pub(crate) fn generate(&self, files: &[GeneratedFile]) {
        let mut kept = BTreeSet::new();
        for file in files.iter().filter(|file| file.path.starts_with("sdk/")) {
            self.write(&file.path, &file.text);
            kept.insert(self.root.join(&file.path));
        }
        remove_others(&self.root.join("sdk/src/generated"), &kept);
    }

    /// Runs a cargo command on the SDK, with flags for the underlying tool; returns the beginning of its output.
    pub(crate) fn cargo(&self, command: &[&str], flags: &[&str]) -> Result<(), String> {
        let run = Command::new(env!("CARGO"))
            .args(command)
            .args(["--quiet", "--offline", "--package", "scenario-sdk"])
            .args(flags)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .unwrap();
        let first =
            |text: &[u8]| String::from_utf8_lossy(text).lines().take(40).map(|line| format!("{line}\n")).collect();
        if run.status.success() { Ok(()) } else { Err(first(&run.stderr)) }
    }

    /// Writes only changed files, so that cargo does not rebuild the others.
    fn write(&self, path: &str, text: &str) {
        let path = self.root.join(path);
        if fs::read_to_string(&path).is_ok_and(|before| before == text) {
            return;
        }
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

/// The root of the SDK without its tasks and guides. Documentation links to the exported tasks, which are replaced by placeholders of the
/// same name.
fn without_tasks(lib: &str) -> String {
    const EXPORTS: &str = "pub use tasks::{";
    let code: String = lib.split_inclusive('\n').filter(|line| !line.starts_with("//!")).collect();
    let lib = format!("//! A generated SDK.\n{code}");
    let lib = without(&lib, "#[cfg(doc)]\npub mod guide;\n", "guide;\n");
    let lib = without(&lib, "mod tasks;\n", "\n");
    let exports = lib.find(EXPORTS).unwrap() + EXPORTS.len();
    let exports = lib[exports..].split_once("};").unwrap().0;
    let names = exports.split(|letter: char| !letter.is_alphanumeric());
    let names = names.filter(|name| name.starts_with(char::is_uppercase));
    let stand_ins: String =
        names.map(|name| format!("\n/// Left out.\n#[derive(Debug)]\npub struct {name};\n")).collect();
    without(&lib, EXPORTS, "};\n") + &stand_ins
}

/// Removes a part of a text, from one marker to the end of another.
fn without(text: &str, from: &str, to: &str) -> String {
    let begin = text.find(from).unwrap_or_else(|| panic!("no {from}"));
    let end = begin + text[begin..].find(to).unwrap() + to.len();
    format!("{}{}", &text[..begin], &text[end..])
}

fn remove_others(folder: &Path, kept: &BTreeSet<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => remove_others(&path, kept),
            false if !kept.contains(&path) => fs::remove_file(&path).unwrap(),
            false => {}
        }
    }
}
