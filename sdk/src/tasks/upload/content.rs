//! The content of an upload: a file, bytes, or a reader.

use std::{
    fmt,
    io::Read,
    path::{Path, PathBuf},
    pin::Pin,
    sync::{Arc, Mutex},
};

use bytes::Bytes;
use tokio::io::AsyncRead;

/// The content of an upload: a path, bytes with a name, or a reader with a name and a length.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client, png: Vec<u8>, stdin: tokio::io::Empty) -> scenario_sdk::Result<()> {
/// use scenario_sdk::FileContent;
///
/// client.upload("scene.glb").await?;
/// client.upload(FileContent::bytes("fox.png", png)).await?;
/// client.upload(FileContent::reader("clip.mp4", 73_400_320, stdin)).await?;
/// # Ok(())
/// # }
/// ```
///
/// Clones share a reader, which can be uploaded only once.
#[derive(Clone)]
pub struct FileContent(pub(super) Origin);

#[derive(Clone)]
pub(super) enum Origin {
    Path(PathBuf),
    Bytes { name: String, bytes: Bytes },
    Reader { name: String, length: u64, reader: Arc<Mutex<Option<Reader>>> },
}

pub(super) enum Reader {
    Async(Pin<Box<dyn AsyncRead + Send>>),
    Blocking(Box<dyn Read + Send>),
}

impl FileContent {
    /// A file. It is read in pieces during the upload and must not change meanwhile.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Origin::Path(path.into()))
    }

    /// Bytes and a file name, for example `fox.png`.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self(Origin::Bytes { name: name.into(), bytes: Bytes::from(bytes.into()) })
    }

    /// A Tokio reader, a file name, and the length in bytes, which must be known in advance.
    ///
    /// Parts are buffered in memory while they are sent: [`part_size`](crate::FileUpload::part_size) times
    /// [`concurrency`](crate::FileUpload::concurrency), by default 32 MiB.
    pub fn reader(name: impl Into<String>, length: u64, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::of_reader(name, length, Reader::Async(Box::pin(reader)))
    }

    /// Like [`reader`](Self::reader), for a blocking reader such as one of the standard library. It is read on Tokio's blocking threads.
    pub fn blocking_reader(name: impl Into<String>, length: u64, reader: impl Read + Send + 'static) -> Self {
        Self::of_reader(name, length, Reader::Blocking(Box::new(reader)))
    }

    fn of_reader(name: impl Into<String>, length: u64, reader: Reader) -> Self {
        Self(Origin::Reader { name: name.into(), length, reader: Arc::new(Mutex::new(Some(reader))) })
    }
}

impl From<&str> for FileContent {
    fn from(path: &str) -> Self {
        Self::path(path)
    }
}

impl From<String> for FileContent {
    fn from(path: String) -> Self {
        Self::path(path)
    }
}

impl From<&String> for FileContent {
    fn from(path: &String) -> Self {
        Self::path(path)
    }
}

impl From<&Path> for FileContent {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl From<PathBuf> for FileContent {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl From<&PathBuf> for FileContent {
    fn from(path: &PathBuf) -> Self {
        Self::path(path)
    }
}

/// Shows the origin of the content, without its bytes.
impl fmt::Debug for FileContent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Origin::Path(path) => f.debug_tuple("Path").field(path).finish(),
            Origin::Bytes { name, bytes } => {
                f.debug_struct("Bytes").field("name", name).field("length", &bytes.len()).finish()
            }
            Origin::Reader { name, length, .. } => {
                f.debug_struct("Reader").field("name", name).field("length", length).finish()
            }
        }
    }
}
