//! Files on disk: only changed files are written, so that unchanged files keep their modification time and cause no rebuild.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use codegen::{Error, GeneratedFile};
use similar::TextDiff;

/// The directories that contain only generated files.
pub(crate) const GENERATED: [&str; 2] = ["sdk/src/generated", "tests/generated"];

/// Contents by path from the root of the repository, with forward slashes.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// A file that differs from the expected contents.
pub(crate) struct Change {
    pub(crate) path: String,
    /// `None` if the file is new.
    old: Option<Vec<u8>>,
    /// `None` if the file must be removed.
    new: Option<Vec<u8>>,
}

impl Change {
    /// The difference in the format of `diff -u`.
    pub(crate) fn diff(&self) -> String {
        let text = |bytes: &Option<Vec<u8>>| String::from_utf8_lossy(bytes.as_deref().unwrap_or_default()).into_owned();
        TextDiff::from_lines(text(&self.old), text(&self.new))
            .unified_diff()
            .header(&format!("a/{}", self.path), &format!("b/{}", self.path))
            .to_string()
    }
}

/// The differences between the disk and the generated files.
pub(crate) fn compare_generated(root: &Path, files: &[GeneratedFile]) -> Result<Vec<Change>, Error> {
    let files = files.iter().map(|file| (file.path.clone(), file.text.clone().into_bytes())).collect();
    compare(root, files, &GENERATED)
}

/// The differences between the disk and these files, which are the complete contents of these directories.
pub(crate) fn compare(root: &Path, files: Files, folders: &[&str]) -> Result<Vec<Change>, Error> {
    let mut gone = Files::new();
    for folder in folders {
        gone.append(&mut read(root, folder)?);
    }
    let mut changes = Vec::new();
    for (path, new) in files {
        gone.remove(&path);
        let old = match fs::read(root.join(&path)) {
            Ok(bytes) => Some(bytes),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(&path, &error)),
        };
        if old.as_ref() != Some(&new) {
            changes.push(Change { path, old, new: Some(new) });
        }
    }
    changes.extend(gone.into_iter().map(|(path, old)| Change { path, old: Some(old), new: None }));
    Ok(changes)
}

/// The files at or below a path, without version control and build artifacts; empty if it does not exist.
pub(crate) fn read(root: &Path, path: &str) -> Result<Files, Error> {
    let mut found = Vec::new();
    list(&root.join(path), &mut found).map_err(|error| failed(path, &error))?;
    let read = |path: PathBuf| {
        let name = relative(root, &path);
        let bytes = fs::read(&path).map_err(|error| failed(&name, &error))?;
        Ok((name, bytes))
    };
    found.into_iter().map(read).collect()
}

/// The path of a file without symbolic links.
pub(crate) fn original(root: &Path, path: &str) -> Result<String, Error> {
    let canonical = |path: &Path| fs::canonicalize(path).map_err(|error| failed(&path.display().to_string(), &error));
    Ok(relative(&canonical(root)?, &canonical(&root.join(path))?))
}

/// Applies all changes, or none if one of them fails: new contents are first written to temporary files next to the files, then renamed.
pub(crate) fn write(root: &Path, changes: &[Change]) -> Result<(), Error> {
    let beside = |path: &str| root.join(format!("{path}.new"));
    let discard = || changes.iter().for_each(|change| drop(fs::remove_file(beside(&change.path))));
    for change in changes {
        let Some(text) = &change.new else { continue };
        let path = beside(&change.path);
        let made = path.parent().map_or(Ok(()), fs::create_dir_all);
        if let Err(error) = made.and_then(|()| fs::write(&path, text)) {
            discard();
            return Err(failed(&change.path, &error));
        }
    }
    for (index, change) in changes.iter().enumerate() {
        let path = root.join(&change.path);
        let done = match &change.new {
            Some(_) => fs::rename(beside(&change.path), &path),
            None => fs::remove_file(&path),
        };
        if let Err(error) = done {
            discard();
            for change in &changes[..index] {
                let path = root.join(&change.path);
                // Errors here are ignored: the first failure is reported.
                drop(match &change.old {
                    Some(text) => fs::write(&path, text),
                    None => fs::remove_file(&path),
                });
            }
            return Err(failed(&change.path, &error));
        }
    }
    Ok(())
}

fn relative(root: &Path, path: &Path) -> String {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn list(path: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    if path.is_file() {
        found.push(path.to_owned());
    } else if path.is_dir() {
        for entry in fs::read_dir(path)? {
            let entry = entry?.path();
            // A resource may be called `target` too.
            let is_target = entry.ends_with("target") && path.join("Cargo.toml").exists();
            if !is_target && !entry.ends_with(".git") {
                list(&entry, found)?;
            }
        }
    }
    Ok(())
}

pub(crate) fn failed(path: &str, error: &io::Error) -> Error {
    Error::new(path, format!("cannot be read or written: {error}"), "check the file's permissions")
}
