//! Generated SDKs, compiled in a copy of the workspace that shares its target folder.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use codegen::Output;

/// A workspace of the SDK alone.
pub(crate) struct Copy {
    root: PathBuf,
    target: PathBuf,
}

impl Copy {
    pub(crate) fn new() -> Self {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let tmp = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
        let copy = Self { root: tmp.join("mutated"), target: tmp.join("..") };
        fs::create_dir_all(&copy.root).unwrap();
        let members = "members = [\"codegen\", \"sdk\", \"tests\", \"tests/mock\", \"xtask\"]";
        let manifest = fs::read_to_string(from.join("Cargo.toml")).unwrap();
        assert!(manifest.contains(members));
        write(&copy.root.join("Cargo.toml"), &manifest.replace(members, "members = [\"sdk\"]"));
        for file in ["Cargo.lock", "README.md", "clippy.toml"] {
            write(&copy.root.join(file), &fs::read_to_string(from.join(file)).unwrap());
        }
        copy_folder(&from.join("sdk"), &copy.root.join("sdk"));
        copy
    }

    /// Puts an SDK in the place of the former one, and has it checked by clippy, and by rustdoc too where that is asked for.
    pub(crate) fn compile(&mut self, output: &Output, documented: bool) -> Result<(), String> {
        let files = output.files.iter().filter(|file| file.path.starts_with("sdk/"));
        let mut kept = BTreeSet::new();
        for file in files {
            let path = self.root.join(&file.path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            write(&path, &file.text);
            kept.insert(path);
        }
        remove_others(&self.root.join("sdk/src/generated"), &kept);
        self.cargo(&["clippy", "--all-features"], &["--", "-D", "warnings"])?;
        if documented {
            self.cargo(&["doc", "--no-deps"], &[])?;
        }
        Ok(())
    }

    fn cargo(&self, command: &[&str], flags: &[&str]) -> Result<(), String> {
        let run = Command::new(env!("CARGO"))
            .args(command)
            .args(["--quiet", "--offline", "--package", "scenario-sdk"])
            .args(flags)
            .current_dir(&self.root)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("RUSTDOCFLAGS", "-D warnings")
            .output()
            .unwrap();
        match run.status.success() {
            true => Ok(()),
            false => {
                Err(String::from_utf8_lossy(&run.stderr).lines().take(40).map(|line| format!("{line}\n")).collect())
            }
        }
    }
}

/// Writes what has changed.
fn write(path: &Path, text: &str) {
    if fs::read_to_string(path).is_ok_and(|before| before == text) {
        return;
    }
    fs::write(path, text).unwrap();
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        match entry.file_type().unwrap().is_dir() {
            true => copy_folder(&from, &to),
            false => write(&to, &fs::read_to_string(&from).unwrap()),
        }
    }
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
