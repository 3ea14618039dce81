use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use humantime::format_duration;

use super::Awaitable;
use crate::{Error, ErrorKind, types::Job};

/// The error of a [`Wait`](super::Wait). Each variant has the ID and the last known state of the job, upload, training or archive.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// use scenario_sdk::WaitError;
///
/// match client.job("job_1").wait().await {
///     Ok(completed) => println!("{:?}", completed.asset_ids()),
///     Err(WaitError::TimedOut { id, .. }) => println!("{id} is still running: wait again later"),
///     Err(WaitError::Failed { id, reason, hint, .. }) => println!("{id}: {reason:?} {hint:?}"),
///     Err(WaitError::Canceled { id, .. }) => println!("{id} was canceled"),
///     Err(WaitError::NeedsApproval { id, nodes, .. }) => println!("{id} waits for the approval of {nodes:?}"),
///     Err(error) => return Err(error.into()),
/// }
/// # Ok(())
/// # }
/// ```
///
/// `?` converts it to an [`Error`] of the kind [`Wait`](ErrorKind::Wait), or to the [`Error`] of the failed request.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitError<T = Job> {
    /// `max_wait` has passed. The job continues and is charged; wait for its ID again.
    TimedOut {
        /// The ID.
        id: String,
        /// The last state, if any request for it succeeded.
        last: Option<Box<T>>,
        /// The time spent waiting.
        waited: Duration,
        /// The error of the last request for the state, if it failed.
        poll_error: Option<Error>,
    },
    /// The job failed. A failed job is refunded, unless `disable_refund` in its `billing` is true.
    Failed {
        /// The ID.
        id: String,
        /// The last state, with the assets created before the failure.
        last: Box<T>,
        /// The reason, as given by the API.
        reason: Option<String>,
        /// A hint about what to do, as given by the API.
        hint: Option<String>,
    },
    /// The job was canceled.
    Canceled {
        /// The ID.
        id: String,
        /// The last state.
        last: Box<T>,
    },
    /// A workflow waits for an approval and cannot continue without it. Approve the nodes and wait again.
    NeedsApproval {
        /// The ID.
        id: String,
        /// The last state.
        last: Box<T>,
        /// The IDs of the waiting nodes.
        nodes: Vec<String>,
    },
    /// The state cannot be requested, for a reason that is not temporary, such as 403 or 404. The job may still be running.
    Polling {
        /// The ID.
        id: String,
        /// The last state, if any request for it succeeded.
        last: Option<Box<T>>,
        /// The error of the request.
        error: Error,
    },
}

impl<T> WaitError<T> {
    /// The error of a wait that is polled again after its end.
    pub(super) fn ended() -> Self {
        Self::from(Error::task(ErrorKind::Wait, "the wait has already ended: wait for the id again", None))
    }

    /// The ID of the job, upload, training or archive.
    pub fn id(&self) -> &str {
        match self {
            Self::TimedOut { id, .. }
            | Self::Failed { id, .. }
            | Self::Canceled { id, .. }
            | Self::NeedsApproval { id, .. }
            | Self::Polling { id, .. } => id,
        }
    }

    /// The last known state of the job, upload, training or archive.
    pub fn last(&self) -> Option<&T> {
        match self {
            Self::TimedOut { last, .. } | Self::Polling { last, .. } => last.as_deref(),
            Self::Failed { last, .. } | Self::Canceled { last, .. } | Self::NeedsApproval { last, .. } => Some(last),
        }
    }

    /// Whether the job may still be running, so that it can be waited for again.
    pub fn is_still_running(&self) -> bool {
        !matches!(self, Self::Failed { .. } | Self::Canceled { .. })
    }
}

impl<T: Awaitable> fmt::Display for WaitError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = T::NOUN;
        match self {
            Self::TimedOut { id, last, waited, poll_error } => {
                let waited = format_duration(Duration::from_secs(waited.as_secs()));
                write!(f, "{noun} {id} did not end within {waited}")?;
                if let Some(last) = last {
                    write!(f, ", its last status is {}", last.status_text())?;
                }
                if let Some(error) = poll_error {
                    write!(f, ", the last request for it failed: {error}")?;
                }
                f.write_str("; it is still running: wait for its id again")
            }
            Self::Failed { id, reason, hint, .. } => {
                write!(f, "{noun} {id} failed: {}", reason.as_deref().unwrap_or(T::NO_REASON))?;
                match hint {
                    Some(hint) => write!(f, " ({hint})"),
                    None => Ok(()),
                }
            }
            Self::Canceled { id, .. } => write!(f, "{noun} {id} was canceled"),
            Self::NeedsApproval { id, nodes, .. } => {
                write!(f, "{noun} {id} waits for the approval of {}: approve it and wait again", nodes.join(", "))
            }
            Self::Polling { id, error, .. } if id.is_empty() => write!(f, "{error}"),
            Self::Polling { id, error, .. } => {
                write!(f, "cannot wait for {noun} {id}, which may still be running: {error}")
            }
        }
    }
}

impl<T: Awaitable> StdError for WaitError<T> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::TimedOut { poll_error: Some(error), .. } | Self::Polling { error, .. } => Some(error),
            _ => None,
        }
    }
}

impl<T: Awaitable> From<WaitError<T>> for Error {
    fn from(error: WaitError<T>) -> Self {
        match error {
            WaitError::Polling { id, error, .. } if id.is_empty() => error,
            error => Self::task(ErrorKind::Wait, error.to_string(), Some(Arc::new(error))),
        }
    }
}

/// An error before the state is known, for example because a thread cannot be started.
impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        Self::Polling { id: String::new(), last: None, error }
    }
}
