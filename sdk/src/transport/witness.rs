//! A request body that records whether sending its request has started. After the call is abandoned, a request that has not started is
//! never sent.
//!
//! reqwest reports that connecting failed, but not to which address, which matters after a redirect; and after a timeout it does not report
//! whether there was a connection. A call that may be charged needs to know both.

use std::{
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// What happened to a request first: sending started (`true`), or it was abandoned (`false`).
#[derive(Clone, Debug, Default)]
pub(crate) struct Witness(Arc<OnceLock<bool>>);

impl Witness {
    /// The body to observe.
    pub(crate) fn watch(&self, bytes: Bytes) -> reqwest::Body {
        reqwest::Body::wrap(Watched { bytes, witness: self.clone() })
    }

    /// Abandons the request. Returns whether sending had started; if not, the request is never sent, even if its connection outlives the
    /// call.
    pub(crate) fn give_up(&self) -> bool {
        *self.0.get_or_init(|| false)
    }

    /// Marks the request as started, unless it was abandoned.
    fn begin(&self) -> bool {
        *self.0.get_or_init(|| true)
    }

    fn is_abandoned(&self) -> bool {
        self.0.get() == Some(&false)
    }
}

/// hyper reads a body as it writes the head of the request to its buffer, and flushes both afterwards: if reading fails, nothing is sent.
///
/// hyper does not read an empty body, but calls [`is_end_stream`](Body::is_end_stream) at the same point. `is_end_stream` is false only for
/// an empty body whose request was abandoned: hyper then reads the body, and fails.
struct Watched {
    bytes: Bytes,
    witness: Witness,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        if !self.witness.begin() {
            return Poll::Ready(Some(Err("the call was abandoned")));
        }
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty() && self.witness.begin()
    }

    fn size_hint(&self) -> SizeHint {
        // hyper would not read a body of the length 0.
        let unsent = usize::from(self.bytes.is_empty() && self.witness.is_abandoned());
        SizeHint::with_exact(self.bytes.len().max(unsent) as u64)
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    const GIVEN_UP: Option<Result<Bytes, &str>> = Some(Err("the call was abandoned"));

    fn watched(bytes: &'static [u8]) -> (Watched, Witness) {
        let witness = Witness::default();
        (Watched { bytes: Bytes::from_static(bytes), witness: witness.clone() }, witness)
    }

    fn frame(body: &mut Watched) -> Option<Result<Bytes, &'static str>> {
        let read = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).now_or_never()?;
        read.map(|frame| frame.map(|frame| frame.into_data().unwrap()))
    }

    #[test]
    fn an_abandoned_unread_body_stays_unread() {
        for (read_first, end) in [(true, None), (false, GIVEN_UP)] {
            let (mut body, witness) = watched(b"{}");
            assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(2), false));
            if read_first {
                assert_eq!(frame(&mut body), Some(Ok(Bytes::from_static(b"{}"))));
                assert!(body.is_end_stream());
            }
            assert_eq!(witness.give_up(), read_first);
            assert_eq!(witness.give_up(), read_first, "and again");
            assert_eq!(frame(&mut body), end);
        }
    }

    #[test]
    fn an_empty_body_is_sent_as_none_or_fails() {
        let (body, witness) = watched(b"");
        assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(0), true));
        assert!(witness.give_up());
        assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(0), true), "and stays empty");

        let (mut body, witness) = watched(b"");
        assert_eq!(body.size_hint().exact(), Some(0), "which begins nothing");
        assert!(!witness.give_up());
        assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(1), false), "so that it is read");
        assert_eq!(frame(&mut body), GIVEN_UP);
    }
}
