//! Lists that come in pages.

use std::{
    collections::HashSet,
    fmt,
    future::poll_fn,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll, ready},
    vec,
};

use futures_core::Stream;

use crate::{Error, Result, operation::Operation, runtime::BoxFuture};

/// A page of a list: the answer of a call that has `pages` and `items`. Implemented by the SDK's own types.
pub trait Page: Sized + Send + 'static {
    /// What the list holds.
    type Item: Send + 'static;

    #[doc(hidden)]
    fn next(&self, cursor: Option<&str>) -> Option<String>;

    #[doc(hidden)]
    fn into_items(self) -> Vec<Self::Item>;
}

/// Declares where the items of a page are, and how the next page is asked for.
macro_rules! page {
    ($page:ident { $items:ident: $item:ty, token $token:ident }) => {
        impl $crate::page::Page for $page {
            type Item = $item;

            // A page without items goes on where it has a token: filters run after the page is cut.
            fn next(&self, _: Option<&str>) -> Option<String> {
                self.$token.clone().filter(|token| !token.is_empty())
            }

            fn into_items(self) -> Vec<$item> {
                self.$items
            }
        }
    };
    ($page:ident { $items:ident: $item:ty, offset }) => {
        impl $crate::page::Page for $page {
            type Item = $item;

            fn next(&self, cursor: Option<&str>) -> Option<String> {
                let (size, behind) = match (self.page, self.hits_per_page) {
                    (Some(page), Some(size)) => (size, page.saturating_sub(1).saturating_mul(size)),
                    _ => (self.limit, self.offset),
                };
                let total = self.total_hits.or(self.estimated_total_hits).unwrap_or(0);
                let next = $crate::page::Window::behind(self.$items.len(), size, total, behind, cursor);
                next.map(|window| window.to_string())
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
        $crate::page::paged!(@calls $request -> $page, |request, cursor| {
            request.$token = Some(cursor);
            true
        }, |request| request.$token.clone());
    };
    ($request:ident -> $page:ident, offset $body:ident) => {
        $crate::page::paged!(@calls $request -> $page, |request, cursor| match $crate::page::Window::parse(&cursor) {
            None => false,
            Some(window) => {
                request.$body.offset = Some(window.offset);
                request.$body.limit = window.limit.or(request.$body.limit);
                // Where there is a page, the API does not look at the offset.
                request.$body.page = None;
                request.$body.hits_per_page = None;
                true
            }
        }, |request| request.$body.offset.map(|offset| {
            $crate::page::Window { offset, limit: request.$body.limit }.to_string()
        }));
    };
    (@calls $request:ident -> $page:ident, |$with:ident, $cursor:ident| $set:expr, |$of:ident| $first:expr) => {
        impl $request {
            /// Every page, one after the other, beginning with the one that this request asks for. Nothing is sent before the first page
            /// is asked for.
            pub fn pages(self) -> $crate::Pages<$page> {
                let $of = &self;
                let first = $first;
                let operation = self.call.operation.clone();
                $crate::Pages::new(operation, first, move |$cursor| {
                    let mut $with = self.clone();
                    match $cursor.is_none_or(|$cursor| $set) {
                        true => Box::pin($with.send()),
                        false => $crate::page::no_such_page(&$with.call.operation),
                    }
                })
            }

            /// Every item of every page, one after the other.
            pub fn items(self) -> $crate::Items<$page> {
                self.pages().items()
            }

            /// Every page, as [`pages`](Self::pages), waited for on this thread.
            #[cfg(feature = "blocking")]
            pub fn pages_blocking(self) -> $crate::BlockingIter<$crate::Pages<$page>> {
                $crate::BlockingIter::new(self.call.client.clone(), self.pages())
            }

            /// Every item, as [`items`](Self::items), waited for on this thread.
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

/// The answer to a resume token that is none of these pages.
pub(crate) fn no_such_page<P: Page>(operation: &Operation) -> BoxFuture<'static, Result<P>> {
    Box::pin(std::future::ready(Err(Error::paging(operation, "resume: this is no token of these pages"))))
}

type Fetch<P> = dyn Fn(Option<String>) -> BoxFuture<'static, Result<P>> + Send + Sync;

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
    operation: Operation,
    fetch: Arc<Fetch<P>>,
    state: State<P>,
    /// The cursor of the page that is asked for next, or was asked for last when the stream ended in an error.
    cursor: Option<String>,
    /// The cursor that the request asks with.
    first: Option<String>,
    seen: HashSet<String>,
}

enum State<P> {
    Ready,
    Waiting(BoxFuture<'static, Result<P>>),
    Failed,
    Finished,
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(
        operation: Operation,
        first: Option<String>,
        fetch: impl Fn(Option<String>) -> BoxFuture<'static, Result<P>> + Send + Sync + 'static,
    ) -> Self {
        let seen = first.iter().cloned().collect();
        Self { operation, fetch: Arc::new(fetch), state: State::Ready, cursor: first.clone(), first, seen }
    }

    /// Begins with the page of a cursor, or with the first one.
    fn restart(&mut self, cursor: Option<String>) {
        self.cursor = cursor.or_else(|| self.first.clone());
        self.seen = self.cursor.iter().cloned().collect();
        self.state = State::Ready;
    }

    /// Goes on where another stream, of the same request, was: with its [`resume_token`](Self::resume_token).
    pub fn resume(mut self, token: impl Into<String>) -> Self {
        self.restart(Some(token.into()));
        self
    }

    /// The page that comes next, as a token to [`resume`](Self::resume) from, also in another process; nothing before the first page and
    /// behind the last one. After an error it is the page that could not be had.
    pub fn resume_token(&self) -> Option<&str> {
        self.cursor.as_deref()
    }

    /// Every item of every page.
    pub fn items(self) -> Items<P> {
        Items { token: None, pages: self, page: Vec::new().into_iter(), taken: 0, skip: 0, left: None }
    }

    /// The next page; nothing behind the last one.
    pub async fn next(&mut self) -> Option<Result<P>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<P>>> {
        loop {
            match &mut self.state {
                State::Failed | State::Finished => return Poll::Ready(None),
                State::Ready => self.state = State::Waiting((self.fetch)(self.cursor.clone())),
                State::Waiting(answer) => {
                    let answer = ready!(answer.as_mut().poll(context));
                    return Poll::Ready(Some(self.turn(answer)));
                }
            }
        }
    }

    fn turn(&mut self, answer: Result<P>) -> Result<P> {
        self.state = State::Failed;
        let page = answer?;
        self.cursor = page.next(self.cursor.as_deref());
        self.state = match &self.cursor {
            None => State::Finished,
            Some(cursor) if self.seen.insert(cursor.clone()) => State::Ready,
            // The page is good; the next one would be this one, or an earlier one, again.
            Some(_) => State::Waiting(self.repeated()),
        };
        Ok(page)
    }

    fn repeated(&self) -> BoxFuture<'static, Result<P>> {
        let error = Error::paging(&self.operation, "the API gave a page's token again: its pages would never end");
        Box::pin(std::future::ready(Err(error)))
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
    /// Ends behind so many items, and asks for no page that they do not need.
    pub fn max_items(mut self, max_items: usize) -> Self {
        self.left = Some(max_items);
        self
    }

    /// Goes on where another stream, of the same request, was: with its [`resume_token`](Self::resume_token).
    pub fn resume(mut self, token: impl AsRef<str>) -> Self {
        // `17:cursor`: the seventeenth item of that page was the last one taken.
        let (taken, cursor) = token.as_ref().split_once(':').unwrap_or(("0", token.as_ref()));
        self.page = Vec::new().into_iter();
        self.skip = taken.parse().unwrap_or(0);
        self.pages.restart(Some(cursor.to_owned()).filter(|cursor| !cursor.is_empty()));
        self
    }

    /// The item that comes next, as a token to [`resume`](Self::resume) from, also in another process; nothing behind the last one. After an
    /// error it is the item that could not be had.
    pub fn resume_token(&self) -> Option<String> {
        if !self.page.as_slice().is_empty() {
            return Some(format!("{}:{}", self.taken, self.token.as_deref().unwrap_or_default()));
        }
        match &self.pages.state {
            State::Finished => None,
            _ => Some(format!("{}:{}", self.skip, self.pages.cursor.as_deref().unwrap_or_default())),
        }
    }

    /// The next item; nothing behind the last one.
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
