//! Calls without an async runtime of one's own.

use std::{fmt, future::Future, sync::OnceLock, time::Duration};

use futures_core::Stream;
use tokio::{
    runtime::{Builder, Handle, Runtime, RuntimeFlavor},
    task::block_in_place,
};

use crate::{Client, Error, Items, Page, Pages, Result};

/// The runtime that drives the calls of a client which nobody else drives; it is there from the first of them on.
#[derive(Default)]
pub(crate) struct Worker(OnceLock<Option<Runtime>>);

impl Worker {
    /// Drives a call to its end.
    ///
    /// Within a runtime of several threads, as in `spawn_blocking`, the others go on meanwhile. One that has a single thread would stop.
    pub(crate) fn wait<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        match Handle::try_current().map(|handle| handle.runtime_flavor()) {
            Err(_) => self.block_on(call),
            // A `LocalSet` is of one thread, too, which only this tells.
            Ok(RuntimeFlavor::MultiThread) if std::panic::catch_unwind(|| block_in_place(|| ())).is_ok() => {
                block_in_place(|| self.block_on(call))
            }
            Ok(_) => Err(Error::configuration(
                "a blocking call within an async runtime of one thread would stop it: use `send`, or `Handle::block_on` in `spawn_blocking`",
            )),
        }
    }

    fn block_on<T>(&self, call: impl Future<Output = Result<T>>) -> Result<T> {
        // A thread of its own, so that pooled connections are looked after between calls.
        let start =
            || Builder::new_multi_thread().worker_threads(1).thread_name("scenario-sdk").enable_all().build().ok();
        match self.0.get_or_init(start) {
            Some(runtime) => runtime.block_on(call),
            None => Err(Error::configuration("no thread can be started for blocking calls")),
        }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        // The last client may go within another runtime, which must not wait.
        if let Some(Some(runtime)) = self.0.take() {
            runtime.shutdown_background();
        }
    }
}

/// The items of a stream, waited for one by one on this thread.
#[must_use = "nothing is sent before the first item is asked for"]
pub struct BlockingIter<S> {
    client: Client,
    stream: S,
    failed: bool,
}

impl<S> BlockingIter<S> {
    pub(crate) fn new(client: Client, stream: S) -> Self {
        Self { client, stream, failed: false }
    }

    /// The stream behind it, as for its resume token.
    pub fn get_ref(&self) -> &S {
        &self.stream
    }
}

impl<P: Page> BlockingIter<Pages<P>> {
    /// Goes on where others were, as [`Pages::resume`] does.
    pub fn resume(self, token: impl Into<String>) -> Self {
        Self { stream: self.stream.resume(token), ..self }
    }
}

impl<P: Page> BlockingIter<Items<P>> {
    /// Goes on where others were, as [`Items::resume`] does.
    pub fn resume(self, token: impl AsRef<str>) -> Self {
        Self { stream: self.stream.resume(token), ..self }
    }

    /// Ends behind so many items, as [`Items::max_items`] does.
    pub fn max_items(self, max_items: usize) -> Self {
        Self { stream: self.stream.max_items(max_items), ..self }
    }
}

impl<P: Page> BlockingIter<Pages<P>> {
    /// Sets how long all pages together may take, as [`Pages::with_deadline`] does.
    pub fn with_deadline(self, deadline: Duration) -> Self {
        Self { stream: self.stream.with_deadline(deadline), ..self }
    }
}

impl<P: Page> BlockingIter<Items<P>> {
    /// Sets how long all pages together may take, as [`Items::with_deadline`] does.
    pub fn with_deadline(self, deadline: Duration) -> Self {
        Self { stream: self.stream.with_deadline(deadline), ..self }
    }
}

impl<T, S: Stream<Item = Result<T>> + Unpin> Iterator for BlockingIter<S> {
    type Item = Result<T>;

    fn next(&mut self) -> Option<Result<T>> {
        let Self { client, stream, failed } = self;
        if *failed {
            return None;
        }
        let next = std::future::poll_fn(|context| std::pin::Pin::new(&mut *stream).poll_next(context));
        client.wait(async { Ok(next.await) }).unwrap_or_else(|error| {
            // Nothing can be waited for here, the next time no more than this time.
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
