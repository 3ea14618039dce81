//! Lists that come in pages.

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
    /// What the list holds.
    type Item: Send + 'static;

    #[doc(hidden)]
    fn next(&self, cursor: Option<&str>) -> Option<String>;

    #[doc(hidden)]
    fn is_empty(&self) -> bool;

    /// What tells two pages apart, where the request may be answered with the same page for ever.
    #[doc(hidden)]
    fn fingerprint(&self) -> Option<u64> {
        None
    }

    #[doc(hidden)]
    fn into_items(self) -> Vec<Self::Item>;
}

/// Declares where the items of a page are, and how the next page is asked for.
macro_rules! page {
    ($page:ident { $items:ident: $item:ty, token $token:ident }) => {
        impl $crate::transport::page::Page for $page {
            type Item = $item;

            // A page without items goes on where it has a token: filters run after the page is cut.
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
                // A window that makes no sense is taken for the first one.
                let whole = |number: i64| u32::try_from(number).unwrap_or(0);
                let (size, behind) = match (self.page, self.hits_per_page) {
                    (Some(page), Some(size)) => (size, page.saturating_sub(1).saturating_mul(size)),
                    _ => (whole(self.limit), whole(self.offset)),
                };
                let total = self.total_hits.or(self.estimated_total_hits).unwrap_or(0);
                let next = $crate::transport::page::Window::behind(self.$items.len(), size, total, behind, cursor);
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

/// Gives a request the calls that go through all pages.
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
                // The token may come from elsewhere, as from a browser: what the program sets takes precedence.
                request.$body.limit = request.$body.limit.or(request.$body.hits_per_page).or(window.limit);
                // Where there is a page, the API does not look at the offset.
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
            /// Every page, one after the other, beginning with the one that this request asks for. Nothing is sent before the first page
            /// is asked for.
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

            /// Every item of every page, one after the other.
            pub fn items(self) -> $crate::Items<$page> {
                self.pages().items()
            }

            /// An iterator over [`pages`](Self::pages); see [blocking methods](crate::Client#blocking-methods).
            #[cfg(feature = "blocking")]
            pub fn pages_blocking(self) -> $crate::BlockingIter<$crate::Pages<$page>> {
                $crate::BlockingIter::new(self.call.client.clone(), self.pages())
            }

            /// An iterator over [`items`](Self::items); see [blocking methods](crate::Client#blocking-methods).
            #[cfg(feature = "blocking")]
            pub fn items_blocking(self) -> $crate::BlockingIter<$crate::Items<$page>> {
                $crate::BlockingIter::new(self.call.client.clone(), self.items())
            }
        }
    };
}
pub(crate) use paged;

/// A page of a search: so many hits at most, behind so many. As a cursor it is `40/20`, or `40`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) offset: u32,
    /// The API wants it wherever there is an offset.
    pub(crate) limit: Option<u32>,
}

impl Window {
    /// What comes behind a page of `count` hits that can hold `size`, itself behind so many or where its cursor says.
    ///
    /// Totals are estimates: a page that is not full is the last one, unless there is to be more, and one without hits in any case.
    pub(crate) fn behind(count: usize, size: u32, total: u64, behind: u32, cursor: Option<&str>) -> Option<Self> {
        let count = u32::try_from(count).ok()?;
        let offset = cursor.and_then(Self::parse).map_or(behind, |window| window.offset);
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

/// A hash of a page's items; nothing where there are none.
pub(crate) fn fingerprint<T: Serialize>(items: &[T]) -> Option<u64> {
    let json = serde_json::to_vec(items).ok().filter(|_| !items.is_empty())?;
    let mut hasher = DefaultHasher::new();
    json.hash(&mut hasher);
    Some(hasher.finish())
}

/// The error of a token that does not belong to the stream that resumes from it.
pub(crate) fn no_such_page<P: Page>(operation: &Operation) -> BoxFuture<'static, Result<P>> {
    failed(operation, "resume: the token is not one of this stream; tokens of `pages` and of `items` differ")
}

fn failed<P: Page>(operation: &Operation, message: &str) -> BoxFuture<'static, Result<P>> {
    Box::pin(std::future::ready(Err(Error::paging(operation, message))))
}

/// As many pages in a row may be empty: filters run after a page is cut, and one that matches little leaves pages without items.
const EMPTY_PAGES: u32 = 200;

/// What the tokens of items begin with; behind it stand the number of items already taken from the page, and the page token.
const ITEMS: &str = "items:";

/// Requests a page: by its token, in the time that is left for all of them.
type Fetch<P> = dyn Fn(Option<String>, Option<Duration>) -> BoxFuture<'static, Result<P>> + Send + Sync;

/// The pages of a list, asked for one by one; a `Stream`.
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
/// An error ends the stream; [`resume_token`](Self::resume_token) says where to go on.
#[must_use = "nothing is sent before the first page is asked for"]
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
    /// How many pages in a row were empty.
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

    /// Begins with the page of a token, or with the first one.
    fn restart(&mut self, cursor: Option<String>) {
        self.cursor = cursor.or_else(|| self.first.clone());
        self.seen = self.cursor.iter().cloned().collect();
        self.state = State::Ready;
        (self.empty, self.fingerprint) = (0, None);
    }

    /// Continues where another stream of the same request was, from its [`resume_token`](Self::resume_token).
    pub fn resume(mut self, token: impl Into<String>) -> Self {
        let token = token.into();
        match token.starts_with(ITEMS) {
            true => self.wait_for(no_such_page(&self.operation)),
            false => self.restart(Some(token)),
        }
        self
    }

    /// Sets how long all pages together may take, from the first request on, beside the timeouts of each request.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.deadline = Some(deadline);
        self
    }

    /// The next page, as a token to [`resume`](Self::resume) from, also in another process; nothing before the first page and after the
    /// last one. After an error it is the page that failed.
    pub fn resume_token(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Every item of every page.
    pub fn items(self) -> Items<P> {
        Items { token: None, pages: self, page: Vec::new().into_iter(), taken: 0, skip: 0, left: None }
    }

    /// The next page; nothing after the last one.
    pub async fn next(&mut self) -> Option<Result<P>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        loop {
            match &mut self.state {
                State::Failed | State::Finished => return Poll::Ready(None),
                State::Ready => self.request(),
                State::Waiting(answer) => {
                    let answer = ready!(answer.get_mut().as_mut().poll(context));
                    return Poll::Ready(Some(self.turn(answer)));
                }
            }
        }
    }

    /// Requests the next page, in the time that is left.
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

    fn turn(&mut self, answer: Result<P>) -> Result<P> {
        self.state = State::Failed;
        let page = answer?;
        let fingerprint = page.fingerprint();
        if fingerprint.is_some() && fingerprint == self.fingerprint {
            return Err(Error::paging(
                &self.operation,
                "the API returned the same page again, and would do so for ever",
            ));
        }
        self.fingerprint = fingerprint;
        self.empty = if page.is_empty() { self.empty + 1 } else { 0 };
        self.cursor = page.next(self.cursor.as_deref());
        match &self.cursor {
            None => self.state = State::Finished,
            // The page is good; the one after it would be this one, or an earlier one, again.
            Some(cursor) if !self.seen.insert(cursor.clone()) => {
                self.wait_for(failed(
                    &self.operation,
                    "the API returned a page token again: its pages would never end",
                ));
            }
            Some(_) if self.empty >= EMPTY_PAGES => {
                let message = format!("{EMPTY_PAGES} pages in a row are empty; resume from the token to go on");
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

/// Tokens stay out: they are long, and say nothing to people.
impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &self.operation.id).finish_non_exhaustive()
    }
}

/// The items of a list, page after page; a `Stream`.
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
/// An error ends the stream; [`resume_token`](Self::resume_token) says where to go on.
#[must_use = "nothing is sent before the first item is asked for"]
pub struct Items<P: Page> {
    pages: Pages<P>,
    /// The cursor of the page that is being read.
    token: Option<String>,
    page: vec::IntoIter<P::Item>,
    /// How many of this page's items were taken.
    taken: usize,
    /// How many of the next page's items were taken before.
    skip: usize,
    left: Option<usize>,
}

impl<P: Page> Items<P> {
    /// Stops after this many items, and requests no page beyond them.
    pub fn max_items(mut self, max_items: usize) -> Self {
        self.left = Some(max_items);
        self
    }

    /// Continues where another stream of the same request was, from its [`resume_token`](Self::resume_token).
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

    /// Sets how long all pages together may take, as [`Pages::with_deadline`] does.
    pub fn with_deadline(mut self, deadline: Duration) -> Self {
        self.pages = self.pages.with_deadline(deadline);
        self
    }

    /// The next item, as a token to [`resume`](Self::resume) from, also in another process; nothing after the last one. After an error it is
    /// the item that failed.
    pub fn resume_token(&self) -> Option<String> {
        if !self.page.as_slice().is_empty() {
            return Some(format!("{ITEMS}{}:{}", self.taken, self.token.as_deref().unwrap_or_default()));
        }
        match &self.pages.state {
            State::Finished => None,
            _ => Some(format!("{ITEMS}{}:{}", self.skip, self.pages.cursor.as_deref().unwrap_or_default())),
        }
    }

    /// The next item; nothing after the last one.
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
