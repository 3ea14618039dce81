//! What is uploaded: a file, bytes, or what a reader yields.

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
/// Clones of a reader share it, and it can be uploaded once.
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
    /// A file. It is read in pieces while it is uploaded, and must not change meanwhile.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Self(Origin::Path(path.into()))
    }

    /// Bytes, and the name of the file that they would be, as `fox.png`.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self(Origin::Bytes { name: name.into(), bytes: Bytes::from(bytes.into()) })
    }

    /// What a reader of Tokio yields, the name of the file that it would be, and its length in bytes, which has to be known before.
    ///
    /// The parts that are being sent are kept in memory: [`part_size`](crate::FileUpload::part_size) times
    /// [`concurrency`](crate::FileUpload::concurrency), by default 32 MiB.
    pub fn reader(name: impl Into<String>, length: u64, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::of_reader(name, length, Reader::Async(Box::pin(reader)))
    }

    /// The same for a reader that blocks its thread, such as one of the standard library. It is read on Tokio's threads for such work.
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

/// Where it comes from, without the bytes.
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
