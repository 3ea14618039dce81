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
pub(crate) use self::{event::Standing, poller::Look};
use self::{
    pace::Pace,
    poller::{Next, Poller},
};
use crate::{BoxFuture, Client};

/// What can be waited for: [`Job`](crate::types::Job), [`Upload`](crate::types::Upload), [`Model`](crate::types::Model) while it is
/// trained, and archives. Implemented by the SDK's own types.
pub trait Awaitable: Clone + fmt::Debug + Send + Sync + Sized + 'static {
    /// What it comes to when it succeeds.
    type Output: Send + 'static;

    /// The word for it in errors: `job`.
    #[doc(hidden)]
    const NOUN: &'static str;

    /// How often it is looked at, in seconds: at first, and at most.
    #[doc(hidden)]
    const POLL_SECONDS: (u64, u64) = (2, 10);

    /// How long it is waited for by default, in hours.
    #[doc(hidden)]
    const MAX_HOURS: u64 = 1;

    #[doc(hidden)]
    fn status_text(&self) -> &str;

    #[doc(hidden)]
    fn standing(&self) -> Standing;

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
/// Nothing is sent before it is polled. It requests the state at once, unless it already has one from the response that started the work,
/// and then every 2 s, growing to 10 s, with 20 % of jitter; every 10 s for a training. All waiting of a client shares a budget of
/// [80 requests per minute](crate::ClientBuilder::polls_per_minute), and many jobs of one client are read with one request.
///
/// A failed request does not end the wait if another one may succeed (no connection, a timeout, 408, 429, 5xx): the next one follows after
/// the time that the API asks for, or a growing delay. A status that this version does not know does not end it either.
///
/// Dropping it stops waiting and nothing else: the job runs on, and `client.job(id).wait()` waits for it again, in another process too.
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

/// One look, which gives the poller back.
type Polling<T> = BoxFuture<'static, (Box<Poller<T>>, Option<Next<T>>)>;

impl<T: Awaitable> Wait<T> {
    /// Waits for what `look` returns the state of; `last` is the state that is known already.
    pub(crate) fn new(client: Client, id: String, last: Option<T>, look: impl Look<T>) -> Self {
        let poller = Poller::new(client.clone(), id, last, Box::new(look), Pace::of::<T>());
        Self { client, state: State::Idle(Box::new(poller)) }
    }

    fn with(mut self, change: impl FnOnce(&mut Poller<T>)) -> Self {
        if let State::Idle(poller) = &mut self.state {
            change(poller);
        }
        self
    }

    /// Sets how long to wait. Default: an hour; a day for a training.
    ///
    /// It counts from the first poll, by a monotonic clock, and ends with a last look. It is apart from the timeouts of a request. When it
    /// is over, the error is [`WaitError::TimedOut`]; the work itself goes on.
    pub fn max_wait(self, max_wait: Duration) -> Self {
        self.with(|poller| poller.pace.max_wait = max_wait)
    }

    /// Sets a fixed time between two requests, of at least 1 s. Default: 2 s, growing to 10 s.
    pub fn poll_interval(self, interval: Duration) -> Self {
        self.with(|poller| poller.pace.fix(interval))
    }

    /// Calls a function with the state each time its status or progress changes.
    ///
    /// The `progress` of the state is at least 0, at most 1, and never less than before; the API also sends 1.02, and smaller values later.
    pub fn on_progress(self, call: impl FnMut(&T) + Send + 'static) -> Self {
        self.with(|poller| poller.on_progress = Some(Box::new(call)))
    }

    /// Goes on waiting when a workflow waits for an approval. Default: awaiting it returns [`WaitError::NeedsApproval`], because a
    /// workflow that waits for an approval never ends by itself.
    ///
    /// As a stream it always goes on, after a [`WaitEvent::NeedsApproval`].
    pub fn through_approvals(self) -> Self {
        self.with(|poller| poller.through_approvals = true)
    }

    /// Waits as `.await` does, and blocks this thread until the result is there.
    ///
    /// # Errors
    ///
    /// As `.await`, and when no thread can be started.
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

/// Events until the end: [`WaitEvent::Done`] or an error is the last item.
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
