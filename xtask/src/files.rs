//! The generated files on disk: compared, then written where their bytes differ, so that an unchanged file keeps its time and
//! nothing is built again for it.

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
};

use codegen::{Error, GeneratedFile};
use similar::TextDiff;

/// The folder that holds generated files and nothing else.
const GENERATED: &str = "sdk/src/generated";

/// A file that is not as it should be.
pub(crate) struct Change {
    path: String,
    old: String,
    /// Nothing where the file has to go.
    new: Option<String>,
}

impl Change {
    /// The difference, as `diff -u` writes it.
    pub(crate) fn diff(&self) -> String {
        let new = self.new.as_deref().unwrap_or_default();
        TextDiff::from_lines(self.old.as_str(), new)
            .unified_diff()
            .header(&format!("a/{}", self.path), &format!("b/{}", self.path))
            .to_string()
    }
}

/// What differs between the disk and the files.
pub(crate) fn compare(root: &Path, files: &[GeneratedFile]) -> Result<Vec<Change>, Error> {
    let mut changes = Vec::new();
    let mut current = BTreeSet::new();
    for file in files {
        let path = root.join(&file.path);
        let old = match fs::read(&path) {
            Ok(bytes) => Some(String::from_utf8_lossy(&bytes).into_owned()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            Err(error) => return Err(failed(&file.path, &error)),
        };
        if old.as_deref() != Some(&file.text) {
            changes.push(Change {
                path: file.path.clone(),
                old: old.unwrap_or_default(),
                new: Some(file.text.clone()),
            });
        }
        current.insert(path);
    }
    let mut found = Vec::new();
    list(&root.join(GENERATED), &mut found).map_err(|error| failed(GENERATED, &error))?;
    for path in found.into_iter().filter(|path| !current.contains(path)) {
        let name = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/");
        let bytes = fs::read(&path).map_err(|error| failed(&name, &error))?;
        changes.push(Change { path: name, old: String::from_utf8_lossy(&bytes).into_owned(), new: None });
    }
    Ok(changes)
}

/// Brings the disk up to date.
pub(crate) fn write(root: &Path, changes: &[Change]) -> Result<(), Error> {
    for change in changes {
        let path = root.join(&change.path);
        let done = match &change.new {
            Some(text) => path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text)),
            None => fs::remove_file(&path),
        };
        done.map_err(|error| failed(&change.path, &error))?;
    }
    Ok(())
}

fn list(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, found)?;
        } else {
            found.push(path);
        }
    }
    Ok(())
}

fn failed(path: &str, error: &io::Error) -> Error {
    Error::new(path, format!("cannot be read or written: {error}"), "check the file's permissions")
}
