use super::Awaitable;
use crate::Error;

/// What happens while a [`Wait`](super::Wait) waits.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// use futures_util::TryStreamExt;
/// use scenario_sdk::WaitEvent;
///
/// let mut events = client.job("job_1").wait();
/// while let Some(event) = events.try_next().await? {
///     match event {
///         WaitEvent::Status(job) => println!("{}", job.status),
///         WaitEvent::Progress(progress) => println!("{:3.0} %", progress * 100.0),
///         WaitEvent::PollFailed { error, retry_in } => println!("{error}; the next request is in {retry_in:?}"),
///         WaitEvent::NeedsApproval { nodes } => println!("waits for an approval of {nodes:?}"),
///         WaitEvent::Done(completed) => println!("{:?}", completed.asset_ids()),
///         _ => {}
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum WaitEvent<T: Awaitable> {
    /// The status is another one than before, or it is the first that is seen. It may be one that this version does not know.
    Status(Box<T>),
    /// The progress grew; at least 0 and at most 1.
    Progress(f64),
    /// A request for the state failed. The wait goes on.
    PollFailed {
        /// Why it failed.
        error: Error,
        /// How long it is until the next request.
        retry_in: std::time::Duration,
    },
    /// A workflow waits for the approval of these nodes, and does not go on without.
    NeedsApproval {
        /// The ids of the nodes.
        nodes: Vec<String>,
    },
    /// It succeeded. This is the last event.
    Done(T::Output),
}

/// How something that is waited for stands.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq)]
pub enum Standing {
    /// It goes on, in a known or an unknown status.
    Running,
    /// These nodes need an approval, and nothing else goes on.
    Parked(Vec<String>),
    Succeeded,
    Failed {
        reason: Option<String>,
        hint: Option<String>,
    },
    Canceled,
}
