//! Pagination.

use std::{
    collections::{HashSet, hash_map::DefaultHasher},
    fmt,
    future::poll_fn,
    hash::{Hash, Hasher},
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    time::{Duration, Instant},
    vec,
};

use futures_core::Stream;
use serde::Serialize;
use sync_wrapper::SyncWrapper;

use super::{operation::Operation, runtime::BoxFuture};
use crate::{Client, Error, Result};

/// A page of a list: the response of a call that has `pages` and `items`. Implemented by the SDK's own types.
pub trait Page: Sized + Send + 'static {
    /// The type of the items.
    type Item: Send + 'static;

    #[doc(hidden)]
    fn next(&self, cursor: Option<&str>) -> Option<String>;

    #[doc(hidden)]
    fn is_empty(&self) -> bool;

    /// A hash that distinguishes pages, if the API may return the same page repeatedly.
    #[doc(hidden)]
    fn fingerprint(&self) -> Option<u64> {
        None
    }

    #[doc(hidden)]
    fn into_items(self) -> Vec<Self::Item>;
}

/// Declares where the items of a page are, and how the next page is requested.
macro_rules! page {
    ($page:ident { $items:ident: $item:ty, token $token:ident }) => {
        impl $crate::transport::page::Page for $page {
            type Item = $item;

            // A page without items continues if it has a token, because filters are applied after pagination.
            fn next(&self, _: Option<&str>) -> Option<String> {
                self.$token.clone().filter(|token| !token.is_empty())
            }

            fn is_empty(&self) -> bool {
                self.$items.is_empty()
            }

            fn into_items(self) -> Vec<$item> {
                self.$items
            }
        }
    };
    ($page:ident { $items:ident: $item:ty, offset }) => {
        impl $crate::transport::page::Page for $page {
            type Item = $item;

            fn next(&self, cursor: Option<&str>) -> Option<String> {
                // An invalid window is treated as the first one.
                let whole = |number: i64| u32::try_from(number).unwrap_or(0);
                let (size, offset) = match (self.page, self.hits_per_page) {
                    (Some(page), Some(size)) => (size, page.saturating_sub(1).saturating_mul(size)),
                    _ => (whole(self.limit), whole(self.offset)),
                };
                let total = self.total_hits.or(self.estimated_total_hits).unwrap_or(0);
                let next = $crate::transport::page::Window::after(self.$items.len(), size, total, offset, cursor);
                next.map(|window| window.to_string())
            }

            fn is_empty(&self) -> bool {
                self.$items.is_empty()
            }

            fn fingerprint(&self) -> Option<u64> {
                $crate::transport::page::fingerprint(&self.$items)
            }

            fn into_items(self) -> Vec<$item> {
                self.$items
            }
        }
    };
}
pub(crate) use page;

/// Implements the methods of a request that iterate over all pages.
macro_rules! paged {
    ($request:ident -> $page:ident, token $token:ident) => {
        $crate::transport::page::paged!(@calls $request -> $page, |request, cursor| {
            request.$token = Some(cursor);
            true
        }, |request| request.$token.clone());
    };
    ($request:ident -> $page:ident, offset $body:ident) => {
        $crate::transport::page::paged!(@calls $request -> $page, |request, cursor| match $crate::transport::page::Window::parse(&cursor) {
            None => false,
            Some(window) => {
                request.$body.offset = Some(window.offset);
                // The token may come from an external source such as a browser, so values set by the program take precedence.
                request.$body.limit = request.$body.limit.or(request.$body.hits_per_page).or(window.limit);
                // If `page` is set, the API ignores the offset.
                request.$body.page = None;
                request.$body.hits_per_page = None;
                true
            }
        }, |request| request.$body.offset.map(|offset| {
            $crate::transport::page::Window { offset, limit: request.$body.limit }.to_string()
        }));
    };
    (@calls $request:ident -> $page:ident, |$with:ident, $cursor:ident| $set:expr, |$of:ident| $first:expr) => {
        impl $request {
            /// Returns a stream of pages, starting with the page of this request. Nothing is sent until the first page is requested.
            pub fn pages(self) -> $crate::Pages<$page> {
                let $of = &self;
                let first = $first;
                let (client, operation) = (self.call.client.clone(), self.call.operation.clone());
                $crate::Pages::new(client, operation, first, move |$cursor, left| {
                    let mut $with = self.clone();
                    if let Some(left) = left {
                        $with.call.end_within(left);
                    }
                    match $cursor.is_none_or(|$cursor| $set) {
                        true => Box::pin($with.send()),
                        false => $crate::transport::page::no_such_page(&$with.call.operation),
                    }
                })
            }

            /// Returns a stream of the items of all pages.
            pub fn items(self) -> $crate::Items<$page> {
                self.pages().items()
            }

            /// Blocking version of [`pages`](Self::pages): returns an iterator; see [blocking methods](crate::Client#blocking-methods).
            #[cfg(feature = "blocking")]
            pub fn pages_blocking(self) -> $crate::BlockingIter<$crate::Pages<$page>> {
                $crate::BlockingIter::new(self.call.client.clone(), self.pages())
            }

            /// Blocking version of [`items`](Self::items): returns an iterator; see [blocking methods](crate::Client#blocking-methods).
            #[cfg(feature = "blocking")]
            pub fn items_blocking(self) -> $crate::BlockingIter<$crate::Items<$page>> {
                $crate::BlockingIter::new(self.call.client.clone(), self.items())
            }
        }
    };
}
pub(crate) use paged;

/// A page of a search: its maximum number of hits and its offset. As a cursor it is `40/20`, or `40`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) offset: u32,
    /// The API requires it together with an offset.
    pub(crate) limit: Option<u32>,
}

impl Window {
    /// The window after a page with `count` of up to `size` hits at the given offset or cursor.
    ///
    /// Totals are estimates: a page that is not full is the last one unless the total says otherwise, and an empty page is always the last
    /// one.
    pub(crate) fn after(count: usize, size: u32, total: u64, offset: u32, cursor: Option<&str>) -> Option<Self> {
        let count = u32::try_from(count).ok()?;
        let offset = cursor.and_then(Self::parse).map_or(offset, |window| window.offset);
        let next = offset.checked_add(size.max(count))?;
        if count == 0 || (count < size && total <= u64::from(next)) {
            return None;
        }
        Some(Self { offset: next, limit: Some(size.max(count)) })
    }

    pub(crate) fn parse(cursor: &str) -> Option<Self> {
        let (offset, limit) = match cursor.split_once('/') {
            Some((offset, limit)) => (offset, Some(limit.parse().ok()?)),
            None => (cursor, None),
        };
        Some(Self { offset: offset.parse().ok()?, limit })
    }
}

impl fmt::Display for Window {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.limit {
            Some(limit) => write!(f, "{}/{limit}", self.offset),
            None => write!(f, "{}", self.offset),
        }
    }
}

/// A hash of a page's items; `None` if there are none.
pub(crate) fn fingerprint<T: Serialize>(items: &[T]) -> Option<u64> {
    let json = serde_json::to_vec(items).ok().filter(|_| !items.is_empty())?;
    let mut hasher = DefaultHasher::new();
    json.hash(&mut hasher);
    Some(hasher.finish())
}

/// The error of a token that does not belong to the stream that resumes from it.
pub(crate) fn no_such_page<P: Page>(operation: &Operation) -> BoxFuture<'static, Result<P>> {
    failed(operation, "resume: the token does not belong to this stream; tokens of `pages` and of `items` differ")
}

fn failed<P: Page>(operation: &Operation, message: &str) -> BoxFuture<'static, Result<P>> {
    Box::pin(std::future::ready(Err(Error::paging(operation, message))))
}

/// The maximum number of consecutive empty pages: filters are applied after pagination, so a selective filter leaves pages without items.
const EMPTY_PAGES: u32 = 200;

/// The prefix of item tokens, followed by the number of items already taken from the page, and the page token.
const ITEMS: &str = "items:";

/// Requests a page by its token, within the remaining time of all pages.
type Fetch<P> = dyn Fn(Option<String>, Option<Duration>) -> BoxFuture<'static, Result<P>> + Send + Sync;

/// A `Stream` of the pages of a list, which are requested on demand.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let mut pages = client.models().list().page_size(100).pages();
/// while let Some(page) = pages.next().await {
///     println!("{} models", page?.models.len());
/// }
/// # Ok(())
/// # }
/// ```
///
/// An error ends the stream; [`resume_token`](Self::resume_token) is the position to resume from.
#[must_use = "nothing is sent until the first page is requested"]
pub struct Pages<P> {
    client: Client,
    operation: Operation,
    fetch: Arc<Fetch<P>>,
    state: State<P>,
    /// The token of the page that is requested next, or was requested last when the stream ended in an error.
    cursor: Option<String>,
    /// The token in the request itself.
    first: Option<String>,
    seen: HashSet<String>,
    /// The number of consecutive empty pages.
    empty: u32,
    fingerprint: Option<u64>,
    deadline: Option<Duration>,
    began: Option<Instant>,
}

enum State<P> {
    Ready,
    Waiting(SyncWrapper<BoxFuture<'static, Result<P>>>),
    Failed,
    Finished,
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(
        client: Client,
        operation: Operation,
        first: Option<String>,
        fetch: impl Fn(Option<String>, Option<Duration>) -> BoxFuture<'static, Result<P>> + Send + Sync + 'static,
    ) -> Self {
        let seen = first.iter().cloned().collect();
        Self {
            client,
            operation,
            fetch: Arc::new(fetch),
            state: State::Ready,
            cursor: first.clone(),
            first,
            seen,
            empty: 0,
            fingerprint: None,
            deadline: None,
            began: None,
        }
    }

    /// Starts with the page of a token, or with the first page.
    fn restart(&mut self, cursor: Option<String>) {
        self.cursor = cursor.or_else(|| self.first.clone());
        self.seen = self.cursor.iter().cloned().collect();
        self.state = State::Ready;
        (self.empty, self.fingerprint) = (0, None);
    }

    /// Resumes at the [`resume_token`](Self::resume_token) of another stream of the same request.
    pub fn resume(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        match token.starts_with(ITEMS) {
            true => self.wait_for(no_such_page(&self.operation)),
            false => self.restart(Some(token)),
        }
        self
    }

    /// Sets the deadline of all pages together, from the first request on, in addition to the timeouts of each request.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// Returns a token for [`resume`](Self::resume), even in another process, which identifies the next page; `None` before the first page
    /// and after the last one. After an error it identifies the page that failed.
    pub fn resume_token(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Converts to a stream of the items of all pages.
    pub fn items(self) -> Items<P> {
        Items { token: None, pages: self, page: Vec::new().into_iter(), taken: 0, skip: 0, left: None }
    }

    /// Returns the next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<P>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        loop {
            match &mut self.state {
                State::Failed | State::Finished => return Poll::Ready(None),
                State::Ready => self.request(),
                State::Waiting(response) => {
                    let response = ready!(response.get_mut().as_mut().poll(context));
                    return Poll::Ready(Some(self.turn(response)));
                }
            }
        }
    }

    /// Requests the next page, within the remaining time.
    fn request(&mut self) {
        let now = self.client.runtime().now();
        let elapsed = now.saturating_duration_since(*self.began.get_or_insert(now));
        let left = self.deadline.map(|deadline| deadline.saturating_sub(elapsed));
        let page = match left {
            Some(Duration::ZERO) => Box::pin(std::future::ready(Err(Error::deadline(&self.operation)))),
            left => (self.fetch)(self.cursor.clone(), left),
        };
        self.wait_for(page);
    }

    /// Waits for a page, or for an error that is already known.
    fn wait_for(&mut self, page: BoxFuture<'static, Result<P>>) {
        self.state = State::Waiting(SyncWrapper::new(page));
    }

    fn turn(&mut self, response: Result<P>) -> Result<P> {
        self.state = State::Failed;
        let page = response?;
        let fingerprint = page.fingerprint();
        if fingerprint.is_some() && fingerprint == self.fingerprint {
            return Err(Error::paging(
                &self.operation,
                "the API returned the same page again, so the pagination would not end",
            ));
        }
        self.fingerprint = fingerprint;
        self.empty = if page.is_empty() { self.empty + 1 } else { 0 };
        self.cursor = page.next(self.cursor.as_deref());
        match &self.cursor {
            None => self.state = State::Finished,
            // This page is valid, but its token leads to this or an earlier page again.
            Some(cursor) if !self.seen.insert(cursor.clone()) => {
                self.wait_for(failed(
                    &self.operation,
                    "the API returned the same page token again, so the pagination would not end",
                ));
            }
            Some(_) if self.empty >= EMPTY_PAGES => {
                let message = format!("{EMPTY_PAGES} consecutive pages are empty; resume from the token to continue");
                self.wait_for(failed(&self.operation, &message));
            }
            Some(_) => self.state = State::Ready,
        }
        Ok(page)
    }
}

impl<P: Page> Stream for Pages<P> {
    type Item = Result<P>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        self.get_mut().poll(context)
    }
}

impl<P> Unpin for Pages<P> {}

/// Tokens are omitted: they are long and opaque.
impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// A `Stream` of the items of all pages of a list.
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let mut models = client.models().list().privacy("public").items().max_items(250);
/// while let Some(model) = models.next().await {
///     println!("{}", model?.id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// An error ends the stream; [`resume_token`](Self::resume_token) is the position to resume from.
#[must_use = "nothing is sent until the first item is requested"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    /// The cursor of the current page.
    token: Option<String>,
    page: vec::IntoIter<P::Item>,
    /// The number of items taken from this page.
    taken: usize,
    /// The number of items of the next page that were taken before resuming.
    skip: usize,
    left: Option<usize>,
}

impl<P: Page> Items<P> {
    /// Stops after this many items, and requests no page beyond them.
    pub fn max_items(mut self, max_items: usize) -> Self {
        self.left = Some(max_items);
        self
    }

    /// Resumes at the [`resume_token`](Self::resume_token) of another stream of the same request.
    pub fn resume(mut self, token: impl AsRef<str>) -> Self {
        self.page = Vec::new().into_iter();
        match item_token(token.as_ref()) {
            Some((taken, cursor)) => {
                self.skip = taken;
                self.pages.restart(Some(cursor.to_owned()).filter(|cursor| !cursor.is_empty()));
            }
            None => self.pages.wait_for(no_such_page(&self.pages.operation)),
        }
        self
    }

    /// Sets the deadline of all pages together; see [`Pages::with_deadline`].
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.pages = self.pages.with_deadline(deadline);
        self
    }

    /// Returns a token for [`resume`](Self::resume), even in another process, which identifies the next item; `None` after the last one.
    /// After an error it identifies the item that failed.
    pub fn resume_token(&self) -> Option<String> {
        if !self.page.as_slice().is_empty() {
            return Some(format!("{ITEMS}{}:{}", self.taken, self.token.as_deref().unwrap_or_default()));
        }
        match &self.pages.state {
            State::Finished => None,
            _ => Some(format!("{ITEMS}{}:{}", self.skip, self.pages.cursor.as_deref().unwrap_or_default())),
        }
    }

    /// Returns the next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<P::Item>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P::Item>>> {
        loop {
            if self.left == Some(0) {
                return Poll::Ready(None);
            }
            if let Some(item) = self.page.next() {
                self.taken += 1;
                self.left = self.left.map(|left| left - 1);
                return Poll::Ready(Some(Ok(item)));
            }
            let asked = self.pages.cursor.clone();
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => {
                    (self.token, self.page) = (asked, page.into_items().into_iter());
                    self.taken = std::mem::take(&mut self.skip).min(self.page.len());
                    self.page.by_ref().take(self.taken).for_each(drop);
                }
            }
        }
    }
}

/// `items:17:token`: 17 items were taken of the page of that token.
fn item_token(token: &str) -> Option<(usize, &str)> {
    let (taken, cursor) = token.strip_prefix(ITEMS)?.split_once(':')?;
    Some((taken.parse().ok()?, cursor))
}

impl<P: Page> Stream for Items<P> {
    type Item = Result<P::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<P: Page> Unpin for Items<P> {}

impl<P: Page> fmt::Debug for Items<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &self.pages.operation.id).finish_non_exhaustive()
    }
}
