use std::{
    fmt,
    future::Future,
    marker::PhantomData,
    pin::Pin,
    task::{Context, Poll, ready},
};

use reqwest::RequestBuilder;

use super::{call::Call, runtime::BoxFuture, send};
use crate::{Error, RawResponse, ResponseBody, Result};

/// The future of a response, which the `send` methods return.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let (asset, job) = (client.assets().retrieve("asset_id").send(), client.jobs().retrieve("job_id").send());
/// let (asset, job) = (asset.await?.asset, job.await?.job);
/// # Ok(())
/// # }
/// ```
///
/// Nothing is sent until it is polled. Dropping it cancels the call; a request that was already sent may still be carried out.
#[must_use = "nothing is sent until the future is awaited"]
pub struct ResponseFuture<T> {
    response: BoxFuture<'static, Result<RawResponse<()>>>,
    decode: fn(RawResponse<()>) -> Result<T>,
}

impl<T> Future for ResponseFuture<T> {
    type Output = Result<T>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<T>> {
        let response = ready!(self.response.as_mut().poll(context))?;
        Poll::Ready((self.decode)(response))
    }
}

impl<T> fmt::Debug for ResponseFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ResponseFuture").finish_non_exhaustive()
    }
}

/// A request from a wire function: its content, the expected success status, and the response type.
pub(crate) struct WireRequest<T> {
    request: RequestBuilder,
    expected: u16,
    response: PhantomData<fn() -> T>,
}

impl<T> WireRequest<T> {
    /// `expected` distinguishes a dry run from a run.
    pub(crate) fn new(request: RequestBuilder, expected: u16) -> Self {
        Self { request, expected, response: PhantomData }
    }
}

impl Call {
    /// Sends a request, and decodes the response.
    pub(crate) fn send<T: ResponseBody>(self, request: Result<WireRequest<T>>) -> ResponseFuture<T> {
        self.respond(request, |response| response.typed::<T>().decode())
    }

    /// Sends a request, and drops the body of the response.
    pub(crate) fn send_for_status<T>(self, request: Result<WireRequest<T>>) -> ResponseFuture<()> {
        self.respond(request, |_| Ok(()))
    }

    /// Sends a request, and returns the response without decoding it.
    pub(crate) fn send_raw<T>(self, request: Result<WireRequest<T>>) -> ResponseFuture<RawResponse<T>> {
        self.respond(request, |response| Ok(response.typed()))
    }

    fn respond<T, U>(
        self,
        request: Result<WireRequest<T>>,
        decode: fn(RawResponse<()>) -> Result<U>,
    ) -> ResponseFuture<U> {
        let request = match &self.invalid {
            None => request.map(|request| (request.request, request.expected)),
            Some(why) => request.and_then(|_| Err(Error::request(&self.operation, why))),
        };
        ResponseFuture { response: send::send(self, request), decode }
    }
}
