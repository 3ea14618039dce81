//! Blocking calls.

use std::{fmt, future::Future, panic, sync::OnceLock, thread, time::Duration};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle, Runtime};
use tracing::instrument::{Instrument, WithSubscriber};

use crate::{Client, Error, Items, Page, Pages, Result};

/// The runtime of blocking calls, started by the first one. Its thread also drives the pooled connections between calls.
#[derive(Default)]
pub(crate) struct Worker(OnceLock<Option<Runtime>>);

impl Worker {
    /// Runs a call to completion.
    pub(crate) fn wait<T: Send, E: From<Error> + Send>(
        &self,
        call: impl Future<Output = Result<T, E>> + Send,
    ) -> Result<T, E> {
        let start =
            || Builder::new_multi_thread().worker_threads(1).thread_name("scenario-sdk").enable_all().build().ok();
        let no_thread = || Error::configuration("no thread can be started for blocking calls");
        let runtime = self.0.get_or_init(start).as_ref().ok_or_else(no_thread)?;
        match Handle::try_current() {
            Err(error) if error.is_missing_context() => runtime.block_on(call),
            // Tokio panics if a thread that drives a runtime drives another one, so a new thread is started. Whether the current thread
            // drives a runtime is unknown: threads of `spawn_blocking` do not, but look the same.
            _ => {
                let call = call.in_current_span().with_current_subscriber();
                let outcome = thread::scope(|scope| {
                    let driver = thread::Builder::new().name("scenario-sdk-call".into());
                    driver.spawn_scoped(scope, || runtime.block_on(call)).map(thread::ScopedJoinHandle::join)
                });
                outcome.map_err(|_| no_thread())?.unwrap_or_else(|panic| panic::resume_unwind(panic))
            }
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // The last client may be dropped within another runtime, which must not block.
        if let Some(Some(runtime)) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// An iterator over the items of a stream, which blocks the current thread.
#[must_use = "nothing is sent until the first item is requested"]
pub struct BlockingIter<S> {
    client: Client,
    stream: S,
    failed: bool,
}

impl<S> BlockingIter<S> {
    pub(crate) fn new(client: Client, stream: S) -> Self {
        Self { client, stream, failed: false }
    }

    /// The underlying stream, for its resume token.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl<P: Page> BlockingIter<Pages<P>> {
    /// Resumes from a page token; see [`Pages::resume`].
    pub fn resume(self, token: impl Into<String>) -> Self {
        Self { stream: self.stream.resume(token), ..self }
    }
}

impl<P: Page> BlockingIter<Items<P>> {
    /// Resumes from a token; see [`Items::resume`].
    pub fn resume(self, token: impl AsRef<str>) -> Self {
        Self { stream: self.stream.resume(token), ..self }
    }

    /// Stops after this many items; see [`Items::max_items`].
    pub fn max_items(self, max_items: usize) -> Self {
        Self { stream: self.stream.max_items(max_items), ..self }
    }
}

impl<P: Page> BlockingIter<Pages<P>> {
    /// Sets the deadline of all pages together; see [`Pages::with_deadline`].
    pub fn with_deadline(self, deadline: Duration) -> Self {
        Self { stream: self.stream.with_deadline(deadline), ..self }
    }
}

impl<P: Page> BlockingIter<Items<P>> {
    /// Sets the deadline of all pages together; see [`Items::with_deadline`].
    pub fn with_deadline(self, deadline: Duration) -> Self {
        Self { stream: self.stream.with_deadline(deadline), ..self }
    }
}

impl<T: Send, S: Stream<Item = Result<T>> + Send + Unpin> Iterator for BlockingIter<S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let Self { client, stream, failed } = self;
        if *failed {
            return None;
        }
        let next = std::future::poll_fn(|context| std::pin::Pin::new(&mut *stream).poll_next(context));
        client.wait(async { Ok(next.await) }).unwrap_or_else(|error| {
            // If no thread can be started, the error is returned once.
            *failed = true;
            Some(Err(error))
        })
    }
}

impl<S> fmt::Debug for BlockingIter<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("BlockingIter").finish_non_exhaustive()
    }
}
