//! The body of a part, streamed in small pieces. The next piece of a file is read while the previous ones are sent.

use std::{
    fs::File,
    io::{self, Read},
    pin::Pin,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    task::{Context, Poll, ready},
};

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use tokio::task::{JoinHandle, spawn_blocking};

use super::{
    plan::Part,
    source::{FileState, PartData, blocking, unreadable},
};
use crate::{Error, Result};

/// The number of bytes read from a file at a time.
const PIECE: usize = 256 << 10;

/// The state of a body that is being sent.
#[derive(Default)]
pub(super) struct Watch {
    pieces: AtomicUsize,
    failure: Mutex<Option<Error>>,
}

impl Watch {
    /// The number of pieces that the connection has accepted. If it does not change for long, the connection is stuck.
    pub(super) fn pieces(&self) -> usize {
        self.pieces.load(Ordering::Relaxed)
    }

    /// The read error that ended the request, if any.
    pub(super) fn failure(&self) -> Option<Error> {
        self.failure.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn fail(&self, error: Error) -> io::Error {
        *self.failure.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
        io::Error::other("the content cannot be read")
    }
}

pub(super) struct PartBody {
    pieces: Pieces,
    left: u64,
    watch: Arc<Watch>,
}

enum Pieces {
    Bytes(Bytes),
    File { state: Arc<FileState>, next: Reading },
}

type Reading = JoinHandle<io::Result<(File, Bytes)>>;

impl PartBody {
    /// The body of a part, from its first byte.
    pub(super) async fn open(data: PartData, part: &Part, watch: &Arc<Watch>) -> Result<Self> {
        let left = part.length();
        let pieces = match data {
            PartData::Bytes(bytes) => Pieces::Bytes(bytes),
            PartData::File(state) => {
                let (opened, offset) = (Arc::clone(&state), part.range.start);
                let file = blocking(move || opened.open_at(offset)).await?;
                Pieces::File { state, next: read(file, left) }
            }
        };
        Ok(Self { pieces, left, watch: Arc::clone(watch) })
    }
}

/// Reads the next piece of a file, with the given number of bytes left to send.
fn read(mut file: File, left: u64) -> Reading {
    spawn_blocking(move || {
        let mut piece = vec![0; usize::try_from(left).unwrap_or(PIECE).min(PIECE)];
        file.read_exact(&mut piece)?;
        Ok((file, piece.into()))
    })
}

impl Body for PartBody {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<io::Result<Frame<Bytes>>>> {
        let body = self.get_mut();
        if body.left == 0 {
            return Poll::Ready(None);
        }
        let piece = match &mut body.pieces {
            Pieces::Bytes(bytes) => bytes.split_to(bytes.len().min(PIECE)),
            Pieces::File { state, next } => {
                let outcome =
                    ready!(Pin::new(&mut *next).poll(context)).unwrap_or_else(|error| Err(io::Error::other(error)));
                match outcome {
                    Ok((file, piece)) => {
                        let left = body.left - piece.len() as u64;
                        if left > 0 {
                            *next = read(file, left);
                        }
                        piece
                    }
                    Err(error) => {
                        let error = match error.kind() {
                            io::ErrorKind::UnexpectedEof => state.changed(),
                            _ => unreadable(state.path().display(), error),
                        };
                        return Poll::Ready(Some(Err(body.watch.fail(error))));
                    }
                }
            }
        };
        body.left -= piece.len() as u64;
        body.watch.pieces.fetch_add(1, Ordering::Relaxed);
        Poll::Ready(Some(Ok(Frame::data(piece))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}
