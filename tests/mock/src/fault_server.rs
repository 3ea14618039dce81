//! A server with the faults of networks and gateways.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use axum::{
    body::Bytes,
    http::{HeaderMap, HeaderName, HeaderValue},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::Notify,
    task::JoinHandle,
};

use crate::{MockResponse, Recorded, lock, path_and_query};

/// The behaviour for a request, after it has been read completely.
#[derive(Clone, Debug)]
pub enum Fault {
    /// A normal response: no fault, or an error status.
    Response(MockResponse),
    /// These bytes as the whole response, including the status line.
    Bytes(Bytes),
    /// The connection is reset before the response.
    Reset,
    /// The connection is reset after the headers.
    ResetInBody,
    /// There is no response.
    Stall,
    /// Half of the body is sent, and then nothing more.
    StallInBody,
    /// Half of the body is sent, and the connection ends.
    CutBody,
    /// The response is not HTTP.
    Garbage,
    /// A 200 with more headers than clients accept.
    HeaderBomb,
    /// A 500 with a body of this many bytes.
    LongError(usize),
    /// A response with this status, whose body is not UTF-8.
    InvalidUtf8(u16),
    /// A response with this status in an unsupported compression.
    Compressed(u16),
}

/// A server that applies a list of faults to its requests, in order, and then sends a fixed response. It also accepts connections for
/// `https`, but never responds to them.
pub struct FaultServer {
    address: SocketAddr,
    shared: Arc<Shared>,
    task: JoinHandle<()>,
    connections: Arc<Mutex<Vec<JoinHandle<()>>>>,
}

struct Shared {
    faults: Mutex<Vec<Fault>>,
    then: MockResponse,
    recorded: Mutex<Vec<Recorded>>,
    stalls: Arc<Notify>,
    connections: AtomicUsize,
}

impl FaultServer {
    /// Starts a server on a free port.
    ///
    /// # Errors
    ///
    /// There is no free port on 127.0.0.1.
    pub async fn start(faults: impl IntoIterator<Item = Fault>, then: MockResponse) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
        let address = listener.local_addr()?;
        let faults = Mutex::new(faults.into_iter().collect());
        let shared = Arc::new(Shared {
            faults,
            then,
            recorded: Mutex::default(),
            stalls: Arc::default(),
            connections: AtomicUsize::new(0),
        });
        let served = Arc::clone(&shared);
        let connections = Arc::<Mutex<Vec<_>>>::default();
        let accepted = Arc::clone(&connections);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                served.connections.fetch_add(1, Ordering::SeqCst);
                let shared = Arc::clone(&served);
                // Broken connections are expected.
                let connection = tokio::spawn(async move { drop(serve(stream, &shared).await) });
                lock(&accepted).push(connection);
            }
        });
        Ok(Self { address, shared, task, connections })
    }

    /// The base URL for a client.
    pub fn base_url(&self) -> String {
        format!("http://{}/v1", self.address)
    }

    /// Notified once for each stall, so that a test's clock knows when there is nothing else to wait for.
    pub fn stalls(&self) -> Arc<Notify> {
        Arc::clone(&self.shared.stalls)
    }

    /// The number of accepted connections.
    pub fn connections(&self) -> usize {
        self.shared.connections.load(Ordering::SeqCst)
    }

    /// Closes all connections, like a server with an idle timeout. They are closed when this returns.
    pub async fn close_connections(&self) {
        let connections = std::mem::take(&mut *lock(&self.connections));
        for connection in connections {
            connection.abort();
            // Returns an error, because it was aborted.
            drop(connection.await);
        }
    }

    /// Returns the requests that reached the server since the last call.
    pub fn take_requests(&self) -> Vec<Recorded> {
        std::mem::take(&mut *lock(&self.shared.recorded))
    }
}

impl Drop for FaultServer {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(mut stream: TcpStream, shared: &Shared) -> io::Result<()> {
    let mut buffer = Vec::new();
    loop {
        let request = match read_request(&mut stream, &mut buffer).await {
            Ok(Some(request)) => request,
            Ok(None) => return Ok(()),
            // TLS connections never get a response.
            Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                return stall(&mut stream, &shared.stalls).await;
            }
            Err(error) => return Err(error),
        };
        lock(&shared.recorded).push(request);
        let fault = {
            let mut faults = lock(&shared.faults);
            if faults.is_empty() { Fault::Response(shared.then.clone()) } else { faults.remove(0) }
        };
        match fault {
            Fault::Response(response) => stream.write_all(&head_and_body(&response)).await?,
            Fault::Bytes(bytes) => stream.write_all(&bytes).await?,
            Fault::Reset => return reset(&stream),
            Fault::ResetInBody => {
                stream.write_all(&half(&shared.then)).await?;
                return reset(&stream);
            }
            Fault::Stall => return stall(&mut stream, &shared.stalls).await,
            Fault::StallInBody => {
                stream.write_all(&half(&shared.then)).await?;
                return stall(&mut stream, &shared.stalls).await;
            }
            Fault::CutBody => return stream.write_all(&half(&shared.then)).await,
            Fault::Garbage => return stream.write_all(b"\x16\x03\x01 this is no HTTP\r\n\r\n").await,
            Fault::HeaderBomb => {
                let headers: String = (0..10_000).map(|number| format!("x-bomb-{number}: boom\r\n")).collect();
                return stream.write_all(format!("HTTP/1.1 200 OK\r\n{headers}\r\n{{}}").as_bytes()).await;
            }
            Fault::LongError(length) => {
                let head = format!("HTTP/1.1 500 Internal Server Error\r\ncontent-length: {length}\r\n\r\n");
                stream.write_all(head.as_bytes()).await?;
                let block = vec![b'x'; 1 << 16];
                let mut left = length;
                while left > 0 {
                    let part = left.min(block.len());
                    stream.write_all(&block[..part]).await?;
                    left -= part;
                }
            }
            Fault::InvalidUtf8(status) => {
                let body = b"{\"reason\":\"\xff\xfe\"}";
                let head = format!("HTTP/1.1 {status} Any\r\ncontent-length: {}\r\n\r\n", body.len());
                stream.write_all(&[head.as_bytes(), body].concat()).await?;
            }
            Fault::Compressed(status) => {
                let body = b"\x1f\x9d\x90\xff\xfe";
                let head = format!(
                    "HTTP/1.1 {status} Any\r\ncontent-encoding: compress\r\ncontent-length: {}\r\n\r\n",
                    body.len()
                );
                stream.write_all(&[head.as_bytes(), body].concat()).await?;
            }
        }
    }
}

/// Ends a connection like a crash.
fn reset(stream: &TcpStream) -> io::Result<()> {
    stream.set_zero_linger()
}

/// Waits until the client closes the connection.
async fn stall(stream: &mut TcpStream, stalls: &Notify) -> io::Result<()> {
    stalls.notify_one();
    let mut byte = [0];
    while stream.read(&mut byte).await? > 0 {}
    Ok(())
}

fn head_and_body(response: &MockResponse) -> Vec<u8> {
    let headers: String = response.headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = response.body.len();
    let head = format!("HTTP/1.1 {} Any\r\ncontent-length: {length}\r\n{headers}\r\n", response.status);
    [head.as_bytes(), response.body.as_bytes()].concat()
}

/// The headers of a response, and half of its body.
fn half(response: &MockResponse) -> Vec<u8> {
    let mut whole = head_and_body(response);
    whole.truncate(whole.len() - response.body.len().div_ceil(2));
    whole
}

/// Reads a complete request; `None` if the connection ends before the next one.
async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<Recorded>> {
    loop {
        if let Some((recorded, length)) = parse(buffer)? {
            buffer.drain(..length);
            return Ok(Some(recorded));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

/// Parses a complete request, and its length in bytes; `None` if it is incomplete.
fn parse(buffer: &[u8]) -> io::Result<Option<(Recorded, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 64];
    let mut request = httparse::Request::new(&mut headers);
    let bad = |_| io::Error::from(io::ErrorKind::InvalidData);
    let httparse::Status::Complete(head) = request.parse(buffer).map_err(bad)? else { return Ok(None) };
    let mut map = HeaderMap::new();
    for header in request.headers.iter() {
        let name = HeaderName::from_bytes(header.name.as_bytes());
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(header.value)) {
            map.append(name, value);
        }
    }
    let length = map.get("content-length").and_then(|value| value.to_str().ok()?.parse().ok()).unwrap_or(0_usize);
    let Some(body) = buffer.get(head..head + length) else { return Ok(None) };
    let (path, query) = path_and_query(request.path.unwrap_or_default());
    let recorded = Recorded {
        method: request.method.unwrap_or_default().to_owned(),
        path,
        query,
        headers: map,
        body: Bytes::copy_from_slice(body),
        operation: None,
    };
    Ok(Some((recorded, head + length)))
}
