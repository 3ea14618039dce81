//! A file that gets its final name only when it is complete.

use std::{
    fs::File,
    io::{self, Seek, Write},
    path::{Path, PathBuf},
    sync::Arc,
};

use bytes::Bytes;
use tempfile::TempPath;
use tokio::{sync::mpsc, task::JoinHandle};

use crate::{Error, ErrorKind, Result};

/// The size of a chunk handed to the writing thread, and the number of chunks in flight.
const BATCH: usize = 1 << 20;
const WAITING: usize = 2;

/// A temporary file next to the final one; dropping it removes the temporary file.
pub(super) struct PartialFile {
    /// The final path.
    path: PathBuf,
    partial: TempPath,
    batch: Vec<Bytes>,
    batched: usize,
    orders: mpsc::Sender<Order>,
    writing: JoinHandle<io::Result<()>>,
}

enum Order {
    Write(Vec<Bytes>),
    Restart,
    /// Signals that everything was written. Otherwise the file is discarded.
    Finish,
}

impl PartialFile {
    /// Creates a temporary file in the directory of the final one.
    pub(super) async fn create(path: &Path) -> Result<Self> {
        let path = path.to_owned();
        let (file, partial) = blocking({
            let path = path.clone();
            move || create_in(directory_of(&path)).map_err(|error| cannot("created", &path, error))
        })
        .await?;
        Ok(Self::over(path, file, partial))
    }

    fn over(path: PathBuf, file: File, partial: TempPath) -> Self {
        let (orders, waiting) = mpsc::channel(WAITING);
        let writing = tokio::task::spawn_blocking(move || carry_out(file, waiting));
        Self { path, partial, batch: Vec::new(), batched: 0, orders, writing }
    }

    pub(super) async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.batched += bytes.len();
        self.batch.push(bytes);
        match self.batched < BATCH {
            true => Ok(()),
            false => self.flush().await,
        }
    }

    /// Truncates the file, to begin again.
    pub(super) async fn restart(&mut self) -> Result<()> {
        self.batch.clear();
        self.batched = 0;
        self.order(Order::Restart).await
    }

    /// Syncs the file, and renames it to its final name.
    pub(super) async fn finish(mut self, overwrite: bool) -> Result<()> {
        self.flush().await?;
        self.order(Order::Finish).await?;
        ended(self.writing, &self.path).await?;
        let (partial, path) = (self.partial, self.path);
        blocking(move || {
            let renamed = match overwrite {
                true => partial.persist(&path),
                false => partial.persist_noclobber(&path),
            };
            renamed.map_err(|error| match error.error {
                error if error.kind() == io::ErrorKind::AlreadyExists => exists(&path),
                error => cannot("created", &path, error),
            })
        })
        .await
    }

    async fn flush(&mut self) -> Result<()> {
        self.batched = 0;
        match std::mem::take(&mut self.batch) {
            batch if batch.is_empty() => Ok(()),
            batch => self.order(Order::Write(batch)).await,
        }
    }

    async fn order(&mut self, order: Order) -> Result<()> {
        match self.orders.send(order).await {
            Ok(()) => Ok(()),
            // The thread ended early with an error.
            Err(_) => ended(&mut self.writing, &self.path).await,
        }
    }
}

/// The result of the writing thread.
async fn ended(
    writing: impl Future<Output = Result<io::Result<()>, tokio::task::JoinError>>,
    path: &Path,
) -> Result<()> {
    let outcome = writing.await.unwrap_or_else(|error| Err(io::Error::other(error)));
    outcome.map_err(|error| cannot("written", path, error))
}

/// Writes on a blocking thread.
fn carry_out(mut file: File, mut orders: mpsc::Receiver<Order>) -> io::Result<()> {
    while let Some(order) = orders.blocking_recv() {
        match order {
            Order::Write(batch) => batch.iter().try_for_each(|bytes| file.write_all(bytes))?,
            Order::Restart => {
                file.set_len(0)?;
                file.rewind()?;
            }
            Order::Finish => return file.sync_all(),
        }
    }
    Ok(())
}

/// The directory of a file; that of `a.png` is `.`.
pub(super) fn directory_of(path: &Path) -> &Path {
    path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn create_in(directory: &Path) -> io::Result<(File, TempPath)> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".scenario-").suffix(".part");
    // The permissions of any new file, subject to the umask; those of a temporary file are for its owner only by default.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(directory).map(tempfile::NamedTempFile::into_parts)
}

/// Runs file operations on a blocking thread.
pub(super) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    let outcome = tokio::task::spawn_blocking(work).await;
    outcome.unwrap_or_else(|error| {
        Err(Error::task(ErrorKind::File, "the file operation was canceled", Some(Arc::new(error))))
    })
}

/// Creates the directory if it is missing, and checks that files can be created in it.
pub(super) async fn prepare_directory(directory: &Path) -> Result<()> {
    let directory = match directory.as_os_str().is_empty() {
        true => PathBuf::from("."),
        false => directory.to_owned(),
    };
    blocking(move || {
        std::fs::create_dir_all(&directory).map_err(|error| cannot("created", &directory, error))?;
        create_in(&directory).map(drop).map_err(|error| cannot("written to", &directory, error))
    })
    .await
}

/// Rejects an existing path.
pub(super) async fn check_vacant(paths: Vec<PathBuf>, overwrite: bool) -> Result<()> {
    blocking(move || {
        for path in paths {
            match std::fs::symlink_metadata(&path) {
                Ok(metadata) if metadata.is_dir() => {
                    let message = format!("{} is a directory: pass the path of a file", path.display());
                    return Err(Error::task(ErrorKind::File, message, None));
                }
                Ok(_) if !overwrite => return Err(exists(&path)),
                Ok(_) => {}
                Err(error) if error.kind() == io::ErrorKind::NotFound => {}
                Err(error) => return Err(cannot("read", &path, error)),
            }
        }
        Ok(())
    })
    .await
}

fn exists(path: &Path) -> Error {
    let message = format!("{} exists: choose another path, or overwrite it with `.overwrite(true)`", path.display());
    Error::task(ErrorKind::File, message, None)
}

fn cannot(done: &str, path: &Path, error: io::Error) -> Error {
    let message = format!("{} cannot be {done}: {error}", path.display());
    Error::task(ErrorKind::File, message, Some(Arc::new(error)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A disk that is full, at once or after many bytes.
    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn a_full_disk_is_an_error_and_leaves_no_file() {
        for pieces in [1, 50] {
            let directory = tempfile::tempdir().unwrap();
            let path = directory.path().join("a.png");
            let (_, partial) = create_in(directory.path()).unwrap();
            let full = File::options().write(true).open("/dev/full").unwrap();
            let mut file = PartialFile::over(path.clone(), full, partial);
            let outcome = async {
                for _ in 0..pieces {
                    file.write(vec![7; BATCH / 2].into()).await?;
                }
                file.finish(false).await
            };
            let error = outcome.await.unwrap_err();
            assert!(error.is_file());
            let message = format!("{} cannot be written: No space left on device (os error 28)", path.display());
            assert_eq!(error.to_string(), message);
            assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 0);
        }
    }

    #[tokio::test]
    async fn bytes_written_before_a_restart_are_discarded() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("a.png");
        let mut file = PartialFile::create(&path).await.unwrap();
        file.write(vec![1; 3 * BATCH].into()).await.unwrap();
        file.write("unsent".into()).await.unwrap();
        file.restart().await.unwrap();
        file.write("whole".into()).await.unwrap();
        assert!(!path.exists());
        file.finish(false).await.unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"whole");
        assert_eq!(std::fs::read_dir(directory.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[tokio::test]
    async fn a_file_has_the_permissions_of_any_new_file() {
        use std::os::unix::fs::PermissionsExt;

        let directory = tempfile::tempdir().unwrap();
        let (usual, path) = (directory.path().join("usual"), directory.path().join("a.png"));
        File::create(&usual).unwrap();
        PartialFile::create(&path).await.unwrap().finish(false).await.unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&path), mode(&usual));
    }
}
