//! A request body that tells whether it was read, and once it was given up, is read no more: of what was never read, nothing runs.
//!
//! reqwest says of an error that connecting failed, but not on which of the addresses that a redirect led to; and of a time that ran out
//! it cannot say whether there was a connection at all. For what may cost, that is not good enough.

use std::{
    pin::Pin,
    sync::{Arc, OnceLock},
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// What became of a body, whichever came first: it was read, or it was given up.
#[derive(Clone, Debug, Default)]
pub(crate) struct Witness(Arc<OnceLock<bool>>);

impl Witness {
    /// The body to watch. An empty one is no use: the client does not read it, sent or not.
    pub(crate) fn watch(&self, bytes: Bytes) -> reqwest::Body {
        reqwest::Body::wrap(Watched { bytes: Some(bytes), witness: self.clone() })
    }

    /// Was it read? If not, it never will be: the connection outlives the call, and may get to it only now.
    ///
    /// The client reads it as it sends what stands before it.
    pub(crate) fn give_up(&self) -> bool {
        *self.0.get_or_init(|| false)
    }

    /// May it be read?
    fn read(&self) -> bool {
        *self.0.get_or_init(|| true)
    }
}

struct Watched {
    bytes: Option<Bytes>,
    witness: Witness,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, &'static str>>> {
        if !self.witness.read() {
            return Poll::Ready(Some(Err("the call was given up")));
        }
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    fn frame(body: &mut Watched) -> Option<Result<Bytes, &'static str>> {
        let read = std::future::poll_fn(|context| Pin::new(&mut *body).poll_frame(context)).now_or_never()?;
        read.map(|frame| frame.map(|frame| frame.into_data().unwrap()))
    }

    #[test]
    fn what_was_given_up_unread_stays_unread() {
        for (read_first, end) in [(true, None), (false, Some(Err("the call was given up")))] {
            let witness = Witness::default();
            let mut body = Watched { bytes: Some(Bytes::from_static(b"{}")), witness: witness.clone() };
            assert_eq!((body.size_hint().exact(), body.is_end_stream()), (Some(2), false));
            if read_first {
                assert_eq!(frame(&mut body), Some(Ok(Bytes::from_static(b"{}"))));
            }
            assert_eq!(witness.give_up(), read_first);
            assert_eq!(witness.give_up(), read_first, "and again");
            assert_eq!(frame(&mut body), end);
        }
    }
}
