//! Opened content: its name, its length, its first bytes, and its parts.

use std::{
    fs::{self, File, Metadata},
    io::{self, Read, Seek, SeekFrom},
    path::{Path, PathBuf},
    sync::{Arc, PoisonError},
    time::SystemTime,
};

use bytes::Bytes;
use sha2::{Digest, Sha256};
use tokio::{io::AsyncReadExt, task};

use super::{
    content::{FileContent, Origin, Reader},
    media::HEAD,
    plan::Part,
};
use crate::{Error, ErrorKind, Result};

pub(super) struct Source {
    /// The name of the file.
    pub(super) name: String,
    pub(super) length: u64,
    /// The first bytes, which determine the type.
    pub(super) head: Bytes,
    opened: Opened,
}

enum Opened {
    File(Arc<FileState>),
    Bytes(Bytes),
    /// `pending` was read to determine the type, and belongs to the first part.
    Reader {
        reader: Reader,
        pending: Bytes,
    },
}

/// The bytes of a part, which can be read again for each attempt.
#[derive(Clone)]
pub(super) enum PartData {
    File(Arc<FileState>),
    Bytes(Bytes),
}

impl Source {
    /// Opens content and reads its first bytes.
    pub(super) async fn open(content: FileContent) -> Result<Self> {
        let source = match content.0 {
            Origin::Path(path) => {
                let (state, head) = blocking(move || FileState::open(path)).await?;
                let name = state.path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                Self { name, length: state.length, head, opened: Opened::File(Arc::new(state)) }
            }
            Origin::Bytes { name, bytes } => {
                let head = bytes.slice(..bytes.len().min(HEAD));
                Self { name, length: bytes.len() as u64, head, opened: Opened::Bytes(bytes) }
            }
            Origin::Reader { name, length, reader } => {
                let taken = reader.lock().unwrap_or_else(PoisonError::into_inner).take();
                let Some(mut reader) = taken else {
                    return Err(file(&name, "its reader has already been uploaded and can be read only once", None));
                };
                let head = reader.read_up_to(HEAD.min(length.try_into().unwrap_or(HEAD))).await;
                let head = head.map_err(|error| unreadable(&name, error))?;
                Self { name, length, head: head.clone(), opened: Opened::Reader { reader, pending: head } }
            }
        };
        match source.length {
            0 => Err(source.error("is empty, and the API does not accept empty files")),
            _ => Ok(source),
        }
    }

    /// Returns the next part. A reader is read now; a file is read while the part is sent.
    pub(super) async fn part(&mut self, part: &Part) -> Result<PartData> {
        match &mut self.opened {
            Opened::File(state) => Ok(PartData::File(Arc::clone(state))),
            Opened::Bytes(bytes) => {
                let index = |offset: u64| usize::try_from(offset).unwrap_or(usize::MAX);
                Ok(PartData::Bytes(bytes.slice(index(part.range.start)..index(part.range.end))))
            }
            Opened::Reader { reader, pending } => {
                let length = usize::try_from(part.length()).unwrap_or(usize::MAX);
                let start = pending.split_to(pending.len().min(length));
                let bytes = reader.read_after(start, length).await.map_err(|error| unreadable(&self.name, error))?;
                if bytes.len() < length {
                    let end = part.range.start + bytes.len() as u64;
                    return Err(self.error(format!("its reader ended after {end} of {} bytes", self.length)));
                }
                Ok(PartData::Bytes(bytes))
            }
        }
    }

    /// Returns all bytes, for content that is sent in one request.
    pub(super) async fn read_all(&mut self) -> Result<Bytes> {
        let full = Part { number: 1, range: 0..self.length };
        match self.part(&full).await? {
            PartData::Bytes(bytes) => Ok(bytes),
            PartData::File(state) => blocking(move || state.read_all()).await,
        }
    }

    /// Checks at the end that a file has not changed and that a reader has no more bytes.
    pub(super) async fn finish(self) -> Result<()> {
        match self.opened {
            Opened::File(state) => blocking(move || state.check()).await,
            Opened::Bytes(_) => Ok(()),
            Opened::Reader { mut reader, .. } => match reader.read_up_to(1).await {
                Ok(more) if more.is_empty() => Ok(()),
                Ok(_) => {
                    Err(file(&self.name, &format!("its reader has more than the declared {} bytes", self.length), None))
                }
                Err(error) => Err(unreadable(&self.name, error)),
            },
        }
    }

    /// The SHA-256 of all bytes; `None` for a reader, which cannot be read twice.
    pub(super) async fn sha256(self) -> Result<Option<[u8; 32]>> {
        match self.opened {
            Opened::File(state) => blocking(move || state.sha256()).await.map(Some),
            Opened::Bytes(bytes) => Ok(Some(Sha256::digest(&bytes).into())),
            Opened::Reader { .. } => Ok(None),
        }
    }

    /// An error with the path, or the name if there is no path.
    pub(super) fn error(&self, what: impl AsRef<str>) -> Error {
        file(self.label(), what.as_ref(), None)
    }

    /// The path, or the name, for error messages.
    pub(super) fn label(&self) -> String {
        match &self.opened {
            Opened::File(state) => state.path.display().to_string(),
            _ => self.name.clone(),
        }
    }
}

impl Reader {
    /// Reads this many bytes, or fewer at the end.
    async fn read_up_to(&mut self, length: usize) -> io::Result<Bytes> {
        self.read_after(Bytes::new(), length).await
    }

    /// Reads more bytes after `pending`, up to a length.
    async fn read_after(&mut self, start: Bytes, length: usize) -> io::Result<Bytes> {
        let mut filled = start.len();
        let mut buffer = vec![0; length];
        buffer[..filled].copy_from_slice(&start);
        match self {
            Self::Async(reader) => {
                while filled < length {
                    match reader.read(&mut buffer[filled..]).await? {
                        0 => break,
                        read => filled += read,
                    }
                }
            }
            Self::Blocking(reader) => {
                let mut taken = std::mem::replace(reader, Box::new(io::empty()));
                let (back, result) = task::spawn_blocking(move || {
                    let result = read_full(&mut taken, &mut buffer[filled..]).map(|read| (buffer, filled + read));
                    (taken, result)
                })
                .await
                .map_err(io::Error::other)?;
                *reader = back;
                (buffer, filled) = result?;
            }
        }
        buffer.truncate(filled);
        Ok(buffer.into())
    }
}

/// Fills a buffer; returns the number of bytes read, which is smaller only at the end.
fn read_full(reader: &mut dyn Read, buffer: &mut [u8]) -> io::Result<usize> {
    let mut filled = 0;
    while filled < buffer.len() {
        match reader.read(&mut buffer[filled..]) {
            Ok(0) => break,
            Ok(read) => filled += read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(filled)
}

/// A file with its length and modification time when it was opened.
pub(super) struct FileState {
    path: PathBuf,
    length: u64,
    modified: Option<SystemTime>,
}

impl FileState {
    fn open(path: PathBuf) -> Result<(Self, Bytes)> {
        let metadata = fs::metadata(&path).map_err(|error| unreadable(path.display(), error))?;
        if metadata.is_dir() {
            return Err(file(path.display(), "is a directory: upload its files individually", None));
        }
        if !metadata.is_file() {
            return Err(file(path.display(), "is not a regular file: upload it with `FileContent::reader`", None));
        }
        let mut head = vec![0; HEAD];
        let read = File::open(&path).and_then(|mut file| read_full(&mut file, &mut head));
        head.truncate(read.map_err(|error| unreadable(path.display(), error))?);
        let state = Self { length: metadata.len(), modified: metadata.modified().ok(), path };
        Ok((state, head.into()))
    }

    /// Opens the file at an offset, if it has not changed.
    pub(super) fn open_at(&self, offset: u64) -> Result<File> {
        let opened = File::open(&self.path).and_then(|mut file| {
            let metadata = file.metadata()?;
            file.seek(SeekFrom::Start(offset))?;
            Ok((file, metadata))
        });
        let (file, metadata) = opened.map_err(|error| unreadable(self.path.display(), error))?;
        self.compare(&metadata).map(|()| file)
    }

    fn read_all(&self) -> Result<Bytes> {
        let mut file = self.open_at(0)?;
        let mut bytes = vec![0; usize::try_from(self.length).unwrap_or(usize::MAX)];
        match read_full(&mut file, &mut bytes) {
            Ok(read) if read == bytes.len() => Ok(bytes.into()),
            Ok(_) => Err(self.changed()),
            Err(error) => Err(unreadable(self.path.display(), error)),
        }
    }

    fn sha256(&self) -> Result<[u8; 32]> {
        let mut file = self.open_at(0)?;
        let (mut hash, mut buffer) = (Sha256::new(), vec![0; 64 << 10]);
        loop {
            match read_full(&mut file, &mut buffer) {
                Ok(0) => break,
                Ok(read) => hash.update(&buffer[..read]),
                Err(error) => return Err(unreadable(self.path.display(), error)),
            }
        }
        self.check()?;
        Ok(hash.finalize().into())
    }

    fn check(&self) -> Result<()> {
        let metadata = fs::metadata(&self.path).map_err(|error| unreadable(self.path.display(), error))?;
        self.compare(&metadata)
    }

    fn compare(&self, metadata: &Metadata) -> Result<()> {
        match metadata.len() == self.length && metadata.modified().ok() == self.modified {
            true => Ok(()),
            false => Err(self.changed()),
        }
    }

    pub(super) fn changed(&self) -> Error {
        file(self.path.display(), "changed during the upload, which was not completed: upload it again", None)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }
}

fn file(path: impl std::fmt::Display, what: &str, source: Option<io::Error>) -> Error {
    let source = source.map(|error| Arc::new(error) as Arc<_>);
    Error::task(ErrorKind::File, format!("{path}: {what}"), source)
}

pub(super) fn unreadable(path: impl std::fmt::Display, error: io::Error) -> Error {
    let what = match error.kind() {
        io::ErrorKind::NotFound => "does not exist".to_owned(),
        _ => format!("cannot be read: {error}"),
    };
    file(path, &what, Some(error))
}

/// Runs file system operations on a blocking thread.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        Err(error) => Err(Error::task(ErrorKind::File, "the runtime is shutting down", Some(Arc::new(error)))),
    }
}
