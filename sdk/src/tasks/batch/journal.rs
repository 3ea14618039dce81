//! The journal of a batch, written before each paid request, so that a batch that was killed does not pay twice.
//!
//! The journal is an append-only file of JSON lines. The transactions and indexes of an embedded database are not needed: there is one
//! writer, a record is one line, and the whole file is read once.

use std::{
    collections::HashMap,
    fs::{File, OpenOptions, TryLockError},
    io::{self, Read, Seek, SeekFrom, Write},
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    thread,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};

use crate::{Error, ErrorKind, Result, tasks::download::SavedFile};

/// The first line of the file.
const HEADER: &str = r#"{"scenarioSdkJournal":1}"#;

/// A batch that was just dropped may still be writing its last record.
const LOCK_ATTEMPTS: u32 = 50;
const LOCK_PAUSE: Duration = Duration::from_millis(10);

/// A line of the file: an object with the record under its name. (With a tag inside, serde_json's feature `arbitrary_precision` reads no
/// numbers.)
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(super) enum Record {
    /// A file was uploaded and is an asset.
    Uploaded { content: String, asset_id: String },
    /// The paid request is about to be sent; milliseconds since the Unix epoch.
    Starting { run: String, at: u64 },
    /// The paid request was rejected, and nothing was charged.
    NotStarted { run: String },
    /// The job exists.
    Started { run: String, job_id: String, creative_units: Option<f64> },
    /// The files of the job are on disk.
    Downloaded { run: String, files: Vec<SavedFile> },
}

/// The state of a run according to the journal.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) enum RunState {
    /// Nothing was charged.
    #[default]
    New,
    /// The paid request may have been sent at this time, and its job is not known.
    Starting { at: SystemTime },
    /// The job is known, with the files saved from it.
    Started { job_id: String, creative_units: Option<f64>, files: Option<Vec<SavedFile>> },
}

impl RunState {
    pub(super) fn job_id(&self) -> Option<&str> {
        match self {
            Self::Started { job_id, .. } => Some(job_id),
            Self::New | Self::Starting { .. } => None,
        }
    }

    pub(super) fn creative_units(&self) -> Option<f64> {
        match self {
            Self::Started { creative_units, .. } => *creative_units,
            Self::New | Self::Starting { .. } => None,
        }
    }
}

impl Record {
    pub(super) fn starting(run: &str, at: SystemTime) -> Self {
        let at = at.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
        Self::Starting { run: run.to_owned(), at: u64::try_from(at).unwrap_or(u64::MAX) }
    }
}

/// The earlier runs of the batch.
#[derive(Debug, Default)]
pub(super) struct History {
    pub(super) runs: HashMap<String, RunState>,
    pub(super) uploads: HashMap<String, String>,
}

/// An open journal, locked against other processes until it is dropped.
#[derive(Clone, Debug)]
pub(super) struct Journal {
    file: Arc<Mutex<File>>,
    path: Arc<Path>,
}

impl Journal {
    /// Opens or creates a journal, and reads its records.
    pub(super) fn open(path: &Path) -> Result<(Self, History)> {
        let failed = |error: io::Error| failed(path, &error);
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path).map_err(failed)?;
        lock(&file, path)?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        // A killed process may leave an incomplete line.
        let complete = bytes.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        let history = History::read(path, &bytes[..complete])?;
        if complete < bytes.len() {
            file.set_len(complete as u64).map_err(failed)?;
            file.seek(SeekFrom::End(0)).map_err(failed)?;
        }
        if complete == 0 {
            file.write_all(format!("{HEADER}\n").as_bytes()).map_err(failed)?;
            file.sync_all().map_err(failed)?;
            sync_folder(path).map_err(failed)?;
        }
        Ok((Self { file: Arc::new(Mutex::new(file)), path: path.into() }, history))
    }

    /// Appends a record; it is on disk when this returns.
    pub(super) async fn append(&self, record: &Record) -> Result<()> {
        let line = serde_json::to_string(record).map_err(io::Error::from);
        let file = Arc::clone(&self.file);
        let written = tokio::task::spawn_blocking(move || {
            let mut file = file.lock().unwrap_or_else(PoisonError::into_inner);
            file.write_all(format!("{}\n", line?).as_bytes())?;
            file.sync_data()
        });
        written.await.unwrap_or_else(|error| Err(io::Error::other(error))).map_err(|error| failed(&self.path, &error))
    }
}

/// Locks the file against other batches.
fn lock(file: &File, path: &Path) -> Result<()> {
    for _ in 0..LOCK_ATTEMPTS {
        match file.try_lock() {
            Ok(()) => return Ok(()),
            Err(TryLockError::WouldBlock) => thread::sleep(LOCK_PAUSE),
            Err(TryLockError::Error(error)) => return Err(failed(path, &error)),
        }
    }
    Err(Error::task(ErrorKind::File, format!("the journal {} is in use by another batch", path.display()), None))
}

impl History {
    fn read(path: &Path, bytes: &[u8]) -> Result<Self> {
        let unreadable = |line: usize, why: &str| {
            let message = format!("the journal {}, line {line}: {why}", path.display());
            Error::task(ErrorKind::File, message, None)
        };
        let mut history = Self::default();
        for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate().filter(|(_, line)| !line.is_empty()) {
            if index == 0 {
                if line != HEADER.as_bytes() {
                    return Err(unreadable(1, "is not the beginning of a journal that this version can read"));
                }
                continue;
            }
            let record = serde_json::from_slice(line);
            history.add(record.map_err(|_| unreadable(index + 1, "is not a record of a batch"))?);
        }
        Ok(history)
    }

    fn add(&mut self, record: Record) {
        match record {
            Record::Uploaded { content, asset_id } => drop(self.uploads.insert(content, asset_id)),
            Record::Starting { run, at } => {
                let at = SystemTime::UNIX_EPOCH + Duration::from_millis(at);
                self.runs.insert(run, RunState::Starting { at });
            }
            Record::NotStarted { run } => drop(self.runs.insert(run, RunState::New)),
            Record::Started { run, job_id, creative_units } => {
                self.runs.insert(run, RunState::Started { job_id, creative_units, files: None });
            }
            Record::Downloaded { run, files: saved } => {
                if let Some(RunState::Started { files, .. }) = self.runs.get_mut(&run) {
                    *files = Some(saved);
                }
            }
        }
    }
}

/// Syncs the directory entry of a new file, on systems that support it.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    match cfg!(unix) {
        true => File::open(folder)?.sync_all(),
        false => Ok(()),
    }
}

fn failed(path: &Path, error: &io::Error) -> Error {
    Error::task(ErrorKind::File, format!("the journal {}: {error}", path.display()), None)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn started(run: &str) -> Record {
        Record::Started { run: run.into(), job_id: format!("job_{run}"), creative_units: Some(1.5) }
    }

    fn file() -> SavedFile {
        let file = r#"{ "path": "out/01-asset_1.png", "assetId": "asset_1", "bytes": 7, "mimeType": "image/png" }"#;
        serde_json::from_str(file).unwrap()
    }

    #[tokio::test]
    async fn written_records_are_read_again() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let (journal, history) = Journal::open(&path).unwrap();
        assert!(history.runs.is_empty() && history.uploads.is_empty());
        let records = [
            Record::Uploaded { content: "c".into(), asset_id: "asset_1".into() },
            Record::Starting { run: "a".into(), at: 1000 },
            started("a"),
            Record::Downloaded { run: "a".into(), files: vec![file()] },
            Record::Starting { run: "b".into(), at: 2000 },
            Record::Starting { run: "c".into(), at: 3000 },
            Record::NotStarted { run: "c".into() },
        ];
        for record in &records {
            journal.append(record).await.unwrap();
        }
        drop(journal);
        let (_, history) = Journal::open(&path).unwrap();
        assert_eq!(history.uploads["c"], "asset_1");
        let files = Some(vec![file()]);
        let a = RunState::Started { job_id: "job_a".into(), creative_units: Some(1.5), files };
        assert_eq!(history.runs["a"], a);
        let at = SystemTime::UNIX_EPOCH + Duration::from_secs(2);
        assert_eq!(history.runs["b"], RunState::Starting { at });
        assert_eq!(history.runs["c"], RunState::New);
        assert_eq!(
            fs::read_to_string(&path).unwrap().lines().nth(3).unwrap(),
            r#"{"started":{"run":"a","jobId":"job_a","creativeUnits":1.5}}"#
        );
    }

    #[tokio::test]
    async fn half_a_line_at_the_end_is_cut_off() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let whole = format!("{HEADER}\n{}\n", serde_json::to_string(&started("a")).unwrap());
        for end in [whole.len(), whole.len() - 1, HEADER.len() + 1, HEADER.len(), 3] {
            fs::write(&path, format!("{}{{\"start", &whole[..end])).unwrap();
            let (journal, history) = Journal::open(&path).unwrap();
            assert_eq!(history.runs.len(), usize::from(end == whole.len()), "{end}");
            journal.append(&started("b")).await.unwrap();
            drop(journal);
            assert!(Journal::open(&path).unwrap().1.runs.contains_key("b"), "{end}");
        }
    }

    #[test]
    fn another_file_or_a_second_process_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        for (text, why) in [
            ("# notes\n", "line 1: is not the beginning of a journal that this version can read"),
            (&format!("{HEADER}\nnot JSON\n"), "line 2: is not a record of a batch"),
        ] {
            fs::write(&path, text).unwrap();
            let error = Journal::open(&path).unwrap_err();
            assert_eq!(error.to_string(), format!("the journal {}, {why}", path.display()));
            assert_eq!(fs::read_to_string(&path).unwrap(), text);
        }
        fs::remove_file(&path).unwrap();
        let open = Journal::open(&path).unwrap();
        let error = Journal::open(&path).unwrap_err();
        assert_eq!(error.to_string(), format!("the journal {} is in use by another batch", path.display()));
        drop(open);
        Journal::open(&path).unwrap();
        let missing = folder.path().join("no/folder");
        let error = Journal::open(&missing).unwrap_err();
        assert!(error.is_file() && error.to_string().contains("No such file or directory"), "{error}");
    }
}
