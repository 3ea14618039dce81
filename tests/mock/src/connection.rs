//! Connections that the server can reset, or cut in the middle of a response.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    pin::Pin,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
    task::{Context, Poll, ready},
};

use axum::{
    extract::connect_info::Connected,
    serve::{IncomingStream, Listener},
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::{TcpListener, TcpStream},
};

use crate::lock;

/// Accepts connections on 127.0.0.1.
pub(crate) struct Connections {
    listener: TcpListener,
    accepted: Arc<AtomicU64>,
}

impl Connections {
    /// Listens on a port; 0 for any free port. Counts the connections.
    pub(crate) async fn bind(port: u16, accepted: Arc<AtomicU64>) -> io::Result<(Self, SocketAddr)> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let address = listener.local_addr()?;
        Ok((Self { listener, accepted }, address))
    }
}

impl Listener for Connections {
    type Io = Connection;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Connection, SocketAddr) {
        let (stream, address) = Listener::accept(&mut self.listener).await;
        self.accepted.fetch_add(1, Ordering::SeqCst);
        // Without it, small responses wait for the acknowledgement of earlier ones. A failure is harmless.
        let _ = stream.set_nodelay(true);
        (Connection { stream, fate: Fate::default() }, address)
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}

/// Decides how a connection ends.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fate(Arc<Mutex<End>>);

#[derive(Debug, Default)]
enum End {
    #[default]
    Open,
    Reset,
    Cut(Cut),
}

impl Fate {
    /// Resets the connection at the next write.
    pub(crate) fn reset(&self) {
        *lock(&self.0) = End::Reset;
    }

    /// Ends the connection after this many bytes of the next response's body.
    pub(crate) fn cut_after(&self, bytes: u64) {
        *lock(&self.0) = End::Cut(Cut { matched: 0, left: bytes });
    }
}

impl Connected<IncomingStream<'_, Connections>> for Fate {
    fn connect_info(stream: IncomingStream<'_, Connections>) -> Self {
        stream.io().fate.clone()
    }
}

/// The part of a response that is sent: its head, and this many bytes of its body.
#[derive(Clone, Copy, Debug)]
struct Cut {
    /// The number of matched bytes of the empty line after the head.
    matched: usize,
    /// Bytes of the body.
    left: u64,
}

impl Cut {
    /// Returns the number of bytes that may be sent.
    fn pass(&mut self, bytes: &[u8]) -> usize {
        const END: &[u8] = b"\r\n\r\n";
        let mut passed = 0;
        while self.matched < END.len() && passed < bytes.len() {
            self.matched = match bytes[passed] {
                byte if byte == END[self.matched] => self.matched + 1,
                b'\r' => 1,
                _ => 0,
            };
            passed += 1;
        }
        let body = usize::try_from(self.left).unwrap_or(usize::MAX).min(bytes.len() - passed);
        self.left -= body as u64;
        passed + body
    }
}

/// A connection.
pub(crate) struct Connection {
    stream: TcpStream,
    fate: Fate,
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Connection {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let Self { stream, fate } = &mut *self;
        match &mut *lock(&fate.0) {
            End::Open => Pin::new(stream).poll_write(context, bytes),
            End::Reset => {
                // The peer then sees a reset instead of the end of the stream.
                stream.set_zero_linger()?;
                Poll::Ready(Err(io::ErrorKind::ConnectionReset.into()))
            }
            End::Cut(cut) => {
                let allowed = { *cut }.pass(bytes);
                if allowed == 0 {
                    return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
                }
                let written = ready!(Pin::new(stream).poll_write(context, &bytes[..allowed]))?;
                cut.pass(&bytes[..written]);
                Poll::Ready(Ok(written))
            }
        }
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if matches!(*lock(&self.fate.0), End::Open) {
            return Pin::new(&mut self.stream).poll_write_vectored(context, slices);
        }
        let first = slices.iter().find(|slice| !slice.is_empty()).map_or(&[][..], |slice| slice);
        self.poll_write(context, first)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_lets_the_head_and_some_of_the_body_through() {
        let response = b"HTTP/1.1 200 OK\r\na: \r b\r\n\r\n0123456789";
        let whole = Cut { matched: 0, left: 4 }.pass(response);
        assert_eq!(&response[..whole], b"HTTP/1.1 200 OK\r\na: \r b\r\n\r\n0123");
        for split in 0..response.len() {
            let mut cut = Cut { matched: 0, left: 4 };
            let first = cut.pass(&response[..split]);
            assert_eq!(first + cut.pass(&response[split..]), whole, "{split}");
        }
    }
}
