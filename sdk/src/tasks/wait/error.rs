use std::{error::Error as StdError, fmt, sync::Arc, time::Duration};

use humantime::format_duration;

use super::Awaitable;
use crate::{Error, ErrorKind, types::Job};

/// Why a [`Wait`](super::Wait) ended without a result. Each variant that is about a job has its id and its last known state.
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
/// `?` turns it into an [`Error`] of the kind [`Wait`](ErrorKind::Wait), or into the [`Error`] of the request that failed.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WaitError<T = Job> {
    /// `max_wait` has passed. The work continues, is charged, and can be waited for again by its id.
    TimedOut {
        /// The id.
        id: String,
        /// The last state, if any request for it succeeded.
        last: Option<Box<T>>,
        /// How long it was waited for.
        waited: Duration,
        /// Why the last request for the state failed, if it did.
        poll_error: Option<Error>,
    },
    /// It failed. A job that failed is refunded, unless its `billing` says otherwise (`disable_refund`).
    Failed {
        /// The id.
        id: String,
        /// The last state, with the assets that were made before the failure.
        last: Box<T>,
        /// Why, as the API says.
        reason: Option<String>,
        /// What to do about it, as the API says.
        hint: Option<String>,
    },
    /// It was canceled.
    Canceled {
        /// The id.
        id: String,
        /// The last state.
        last: Box<T>,
    },
    /// A workflow waits for an approval, and does not go on without. Approve the nodes and wait again.
    NeedsApproval {
        /// The id.
        id: String,
        /// The last state.
        last: Box<T>,
        /// The ids of the nodes that wait.
        nodes: Vec<String>,
    },
    /// The state cannot be requested, for a reason that does not go away by itself, as 403 or 404. The work may go on.
    Polling {
        /// The id.
        id: String,
        /// The last state, if any request for it succeeded.
        last: Option<Box<T>>,
        /// Why the request failed.
        error: Error,
    },
}

impl<T> WaitError<T> {
    /// A wait that was polled to its end and is polled again.
    pub(super) fn ended() -> Self {
        Self::from(Error::task(ErrorKind::Wait, "the wait has ended before: wait for the id again", None))
    }

    /// The id of what was waited for.
    pub fn id(&self) -> &str {
        match self {
            Self::TimedOut { id, .. }
            | Self::Failed { id, .. }
            | Self::Canceled { id, .. }
            | Self::NeedsApproval { id, .. }
            | Self::Polling { id, .. } => id,
        }
    }

    /// The last known state of what was waited for.
    pub fn last(&self) -> Option<&T> {
        match self {
            Self::TimedOut { last, .. } | Self::Polling { last, .. } => last.as_deref(),
            Self::Failed { last, .. } | Self::Canceled { last, .. } | Self::NeedsApproval { last, .. } => Some(last),
        }
    }

    /// Does the work go on, so that it can be waited for again?
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
                f.write_str("; it goes on: wait for its id again")
            }
            Self::Failed { id, reason, hint, .. } => {
                write!(f, "{noun} {id} failed: {}", reason.as_deref().unwrap_or("the API gives no reason"))?;
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
                write!(f, "cannot wait for {noun} {id}, which may go on: {error}")
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

/// An error before anything is known, as of a thread that cannot be started.
impl<T> From<Error> for WaitError<T> {
    fn from(error: Error) -> Self {
        Self::Polling { id: String::new(), last: None, error }
    }
}
