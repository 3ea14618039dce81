//! The error of a download of several files.

use std::{error::Error as StdError, fmt, sync::Arc};

use super::SavedFile;
use crate::{Error, ErrorKind};

/// The error of a [`DirectoryDownload`](crate::DirectoryDownload).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// use scenario_sdk::DownloadError;
///
/// match client.download(["asset_1", "asset_2"]).into_dir("out/").await {
///     Ok(files) => println!("{} files", files.len()),
///     Err(DownloadError::Incomplete { saved, failed }) => {
///         println!("{} files are saved", saved.len());
///         let again: Vec<_> = failed.iter().map(|file| file.asset_id.as_str()).collect();
///         client.download(again).into_dir("out/again/").await?;
///     }
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// `?` converts it to an [`Error`]: if any file was attempted, an error of the kind [`ErrorKind::Download`] with this as its
/// [source](StdError::source); otherwise the underlying error.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum DownloadError {
    /// No download was attempted: the directory cannot be written to, a file exists, an asset cannot be converted, or the assets cannot be
    /// requested.
    NotStarted(Error),
    /// Some or all of the attempted downloads failed. Saved files are kept.
    Incomplete {
        /// The saved files, in the order of the assets.
        saved: Vec<SavedFile>,
        /// The failed files, in the order of the assets.
        failed: Vec<FailedFile>,
    },
}

/// A file that was not downloaded.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FailedFile {
    /// The ID of the asset.
    pub asset_id: String,
    /// The error.
    pub error: Error,
}

impl DownloadError {
    /// The saved files, in the order of the assets.
    pub fn saved(&self) -> &[SavedFile] {
        match self {
            Self::NotStarted(_) => &[],
            Self::Incomplete { saved, .. } => saved,
        }
    }

    /// The failed files. Empty if no download was attempted.
    pub fn failed(&self) -> &[FailedFile] {
        match self {
            Self::NotStarted(_) => &[],
            Self::Incomplete { failed, .. } => failed,
        }
    }
}

impl fmt::Display for DownloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotStarted(error) => error.fmt(f),
            Self::Incomplete { saved, failed } => {
                let all = saved.len() + failed.len();
                write!(f, "{} of {all} files were not downloaded", failed.len())?;
                for (index, FailedFile { asset_id, error }) in failed.iter().take(3).enumerate() {
                    let separator = if index == 0 { ": " } else { "; " };
                    write!(f, "{separator}{}: {error}", asset_id.escape_debug())?;
                }
                if failed.len() > 3 {
                    write!(f, "; and {} more", failed.len() - 3)?;
                }
                match saved.len() {
                    0 => Ok(()),
                    saved => write!(f, " ({saved} saved)"),
                }
            }
        }
    }
}

impl StdError for DownloadError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NotStarted(error) => error.source(),
            Self::Incomplete { failed, .. } => failed.first().map(|file| &file.error as _),
        }
    }
}

impl From<DownloadError> for Error {
    fn from(error: DownloadError) -> Self {
        match error {
            DownloadError::NotStarted(error) => error,
            error => Self::task(ErrorKind::Download, error.to_string(), Some(Arc::new(error))),
        }
    }
}

impl From<Error> for DownloadError {
    fn from(error: Error) -> Self {
        Self::NotStarted(error)
    }
}
