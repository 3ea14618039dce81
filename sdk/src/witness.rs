//! A request body that tells whether it was read: of what was never read, nothing was sent.
//!
//! reqwest says of an error that connecting failed, but not on which of the addresses that a redirect led to; and of a time that ran out
//! it cannot say whether there was a connection at all. For what may cost, that is not good enough.

use std::{
    convert::Infallible,
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};

/// Whether a body was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Witness(Arc<AtomicBool>);

impl Witness {
    /// The body to watch. An empty one is no use: the client does not read it, sent or not.
    pub(crate) fn watch(&self, bytes: Bytes) -> reqwest::Body {
        reqwest::Body::wrap(Watched { bytes: Some(bytes), witness: self.clone() })
    }

    /// Was it read? The client reads it as it sends what stands before it.
    pub(crate) fn was_read(&self) -> bool {
        self.0.load(Ordering::Acquire)
    }
}

struct Watched {
    bytes: Option<Bytes>,
    witness: Witness,
}

impl Body for Watched {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        self.witness.0.store(true, Ordering::Release);
        Poll::Ready(self.bytes.take().map(|bytes| Ok(Frame::data(bytes))))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}
