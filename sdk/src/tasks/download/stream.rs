//! A file as a stream of chunks.

use std::{
    fmt,
    pin::Pin,
    task::{Context, Poll},
};

use bytes::Bytes;
use futures_core::Stream;
use futures_util::stream;

use super::transfer::{Piece, Transfer};
use crate::{Error, ErrorKind, Result};

/// The chunks of a file, in order. Returned by [`AssetDownload::stream`](crate::AssetDownload::stream).
///
/// Nothing is sent until it is polled. The stream ends after an error. Dropping it cancels the download.
#[must_use = "nothing is sent until it is polled"]
pub struct ByteStream(Pin<Box<dyn Stream<Item = Result<Bytes>> + Send>>);

impl ByteStream {
    pub(super) fn new(transfer: Result<Transfer>) -> Self {
        Self(Box::pin(stream::try_unfold((Some(transfer), false), |(transfer, yielded)| async move {
            let Some(transfer) = transfer else { return Ok(None) };
            let mut transfer = transfer?;
            loop {
                match transfer.next().await? {
                    Some(Piece::Bytes(bytes)) => return Ok(Some((bytes, (Some(Ok(transfer)), true)))),
                    Some(Piece::Restart) if yielded => {
                        let message = format!(
                            "{}: the download was interrupted and cannot be resumed: read the file again from the beginning",
                            transfer.name()
                        );
                        return Err(Error::task(ErrorKind::Download, message, None));
                    }
                    Some(Piece::Restart) => {}
                    None => return Ok(None),
                }
            }
        })))
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ByteStream").finish_non_exhaustive()
    }
}
