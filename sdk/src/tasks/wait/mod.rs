//! Waiting for a job, an upload, a training or an archive.

mod error;
mod event;
mod pace;
mod poller;

use std::{
    fmt,
    future::IntoFuture,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

use futures_core::Stream;

pub use self::{error::WaitError, event::WaitEvent};
pub(crate) use self::{event::Phase, poller::Fetch};
use self::{
    pace::Pace,
    poller::{Next, Poller},
};
use crate::{BoxFuture, Client};

/// An object that can be waited for: [`Job`](crate::types::Job), [`Upload`](crate::types::Upload), [`Model`](crate::types::Model) while it
/// is trained, and archives. Implemented by the SDK's own types.
pub trait Awaitable: Clone + fmt::Debug + Send + Sync + Sized + 'static {
    /// The result on success.
    type Output: Send + 'static;

    /// The noun for it in error messages, for example `job`.
    #[doc(hidden)]
    const NOUN: &'static str;

    /// The text of an error for a failure without a reason.
    #[doc(hidden)]
    const NO_REASON: &'static str = "the API gives no reason";

    /// The initial and the maximum polling interval, in seconds.
    #[doc(hidden)]
    const POLL_SECONDS: (u64, u64) = (2, 10);

    /// The default maximum wait, in hours.
    #[doc(hidden)]
    const MAX_HOURS: u64 = 1;

    #[doc(hidden)]
    fn status_text(&self) -> &str;

    #[doc(hidden)]
    fn phase(&self) -> Phase;

    #[doc(hidden)]
    fn progress(&self) -> f64;

    #[doc(hidden)]
    fn set_progress(&mut self, progress: f64);

    #[doc(hidden)]
    fn into_output(self, client: &Client) -> Self::Output;
}

/// Waits for a job, an upload, a training or an archive. Awaiting it returns the result; as a [`Stream`] it returns events.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// use std::time::Duration;
///
/// let wait = client.job("job_1").wait().max_wait(Duration::from_secs(600));
/// let completed = wait.on_progress(|job| eprintln!("{:3.0} %", job.progress * 100.0)).await?;
/// println!("{:?}", completed.asset_ids());
/// # Ok(())
/// # }
/// ```
///
/// # How it waits
///
/// Nothing is sent until it is polled. It requests the state at once, unless it has one from the response that started the job, and then at
/// an interval that grows from 2 s to 10 s with 20 % jitter (10 s for a training). All waits of a client share a rate limit of [80 requests
/// per minute](crate::ClientBuilder::polls_per_minute), and many jobs of one client are read with one request.
///
/// A failed request does not end the wait if a retry may succeed (no connection, a timeout, 408, 429, 5xx): the next request follows after
/// the delay requested by the API, or with exponential backoff. An unknown status does not end the wait either.
///
/// Dropping it only stops waiting: the job continues, and `client.job(id).wait()` waits for it again, even in another process.
#[must_use = "nothing is sent until it is awaited or polled"]
pub struct Wait<T: Awaitable> {
    client: Client,
    state: State<T>,
}

enum State<T: Awaitable> {
    Idle(Box<Poller<T>>),
    Polling(Polling<T>),
    Ended,
}

/// The running poll, which returns the poller.
type Polling<T> = BoxFuture<'static, (Box<Poller<T>>, Option<Next<T>>)>;

impl<T: Awaitable> Wait<T> {
    /// Creates a wait that requests the state with `fetch`; `last` is the state if it is already known.
    pub(crate) fn new(client: Client, id: String, last: Option<T>, fetch: impl Fetch<T>) -> Self {
        let poller = Poller::new(client.clone(), id, last, Box::new(fetch), Pace::of::<T>());
        Self { client, state: State::Idle(Box::new(poller)) }
    }

    fn with(mut self, change: impl FnOnce(&mut Poller<T>)) -> Self {
        if let State::Idle(poller) = &mut self.state {
            change(poller);
        }
        self
    }

    /// Sets the maximum time to wait. Default: an hour; a day for a training.
    ///
    /// The time counts from the first poll, by a monotonic clock, and ends with a last request. It is independent of the timeouts of
    /// requests. When it has passed, the error is [`WaitError::TimedOut`]; the job itself continues.
    pub fn max_wait(self, max_wait: Duration) -> Self {
        self.with(|poller| poller.pace.max_wait = max_wait)
    }

    /// Sets a fixed interval between requests, at least 1 s. Default: 2 s, growing to 10 s.
    pub fn poll_interval(self, interval: Duration) -> Self {
        self.with(|poller| poller.pace.fix(interval))
    }

    /// Calls a function with the state each time its status or progress changes.
    ///
    /// The `progress` of the state is between 0 and 1 and never decreases, although the API also sends values such as 1.02 and decreasing
    /// ones.
    pub fn on_progress(self, call: impl FnMut(&T) + Send + 'static) -> Self {
        self.with(|poller| poller.on_progress = Some(Box::new(call)))
    }

    /// Continues waiting when a workflow waits for an approval. Default: awaiting the wait returns [`WaitError::NeedsApproval`], because a
    /// workflow that waits for an approval does not end by itself.
    ///
    /// As a stream it always continues after a [`WaitEvent::NeedsApproval`].
    pub fn through_approvals(self) -> Self {
        self.with(|poller| poller.through_approvals = true)
    }

    /// Blocking version of `.await`; see [blocking methods](crate::Client#blocking-methods).
    #[cfg(feature = "blocking")]
    pub fn await_blocking(self) -> Result<T::Output, WaitError<T>> {
        let client = self.client.clone();
        client.wait(self.into_future())
    }
}

impl<T: Awaitable> IntoFuture for Wait<T> {
    type Output = Result<T::Output, WaitError<T>>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async move {
            let mut poller = match self.state {
                State::Idle(poller) => poller,
                State::Polling(polling) => polling.await.0,
                State::Ended => return Err(WaitError::ended()),
            };
            loop {
                match poller.next().await {
                    Some(Ok(WaitEvent::Done(output))) => return Ok(output),
                    Some(Ok(WaitEvent::NeedsApproval { nodes })) if !poller.through_approvals => {
                        return Err(poller.needs_approval(nodes));
                    }
                    Some(Ok(_)) => {}
                    Some(Err(error)) => return Err(error),
                    None => return Err(WaitError::ended()),
                }
            }
        })
    }
}

/// The events; the last item is [`WaitEvent::Done`] or an error.
impl<T: Awaitable> Stream for Wait<T> {
    type Item = Result<WaitEvent<T>, WaitError<T>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let wait = self.get_mut();
        loop {
            match std::mem::replace(&mut wait.state, State::Ended) {
                State::Idle(mut poller) => {
                    wait.state = State::Polling(Box::pin(async move {
                        let next = poller.next().await;
                        (poller, next)
                    }));
                }
                State::Polling(mut polling) => {
                    let Poll::Ready((poller, next)) = polling.as_mut().poll(context) else {
                        wait.state = State::Polling(polling);
                        return Poll::Pending;
                    };
                    if next.is_some() {
                        wait.state = State::Idle(poller);
                    }
                    return Poll::Ready(next);
                }
                State::Ended => return Poll::Ready(None),
            }
        }
    }
}

impl<T: Awaitable> fmt::Debug for Wait<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait").field("client", &self.client).finish_non_exhaustive()
    }
}
