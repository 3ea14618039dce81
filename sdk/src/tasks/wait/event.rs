use super::Awaitable;
use crate::Error;

/// An event of a [`Wait`](super::Wait).
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
    /// The status changed, or this is the first status. It may be unknown to this version.
    Status(Box<T>),
    /// The progress increased; between 0 and 1.
    Progress(f64),
    /// A request for the state failed. The wait continues.
    PollFailed {
        /// The error of the request.
        error: Error,
        /// The time until the next request.
        retry_in: std::time::Duration,
    },
    /// A workflow waits for the approval of these nodes and cannot continue without it.
    NeedsApproval {
        /// The IDs of the nodes.
        nodes: Vec<String>,
    },
    /// The job succeeded. This is the last event.
    Done(T::Output),
}

/// The state of an awaited object.
#[doc(hidden)]
#[derive(Clone, Debug, PartialEq)]
pub enum Phase {
    /// It is running, in a known or an unknown status.
    Running,
    /// These nodes need an approval, and no other node is running.
    Parked(Vec<String>),
    Succeeded,
    Failed {
        reason: Option<String>,
        hint: Option<String>,
    },
    Canceled,
}
