//! Shared by the benches: the table that each one prints, a server on loopback, and pages of assets.
#![allow(dead_code, reason = "no bench uses all of it")]

pub(crate) mod assets;

use std::{
    fmt,
    future::Future,
    net, thread,
    time::{Duration, Instant},
};

use peak_alloc::PeakAlloc;
use tokio::{
    io::AsyncReadExt,
    net::{TcpListener, TcpStream},
    runtime,
};

/// A measured quantity.
#[derive(Clone, Copy)]
pub(crate) enum Amount {
    Time(Duration),
    Bytes(usize),
}

impl Amount {
    fn ratio(self, to: Self) -> f64 {
        match (self, to) {
            (Self::Time(a), Self::Time(b)) => a.as_secs_f64() / b.as_secs_f64(),
            (Self::Bytes(a), Self::Bytes(b)) => a as f64 / b as f64,
            _ => f64::NAN,
        }
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Time(time) if time < Duration::from_millis(1) => write!(f, "{:.1} µs", time.as_secs_f64() * 1e6),
            Self::Time(time) if time < Duration::from_secs(1) => write!(f, "{:.2} ms", time.as_secs_f64() * 1e3),
            Self::Time(time) => write!(f, "{:.2} s", time.as_secs_f64()),
            Self::Bytes(bytes) if bytes < 1 << 20 => write!(f, "{} KiB", bytes >> 10),
            Self::Bytes(bytes) => write!(f, "{:.1} MiB", bytes as f64 / f64::from(1 << 20)),
        }
    }
}

/// Prints the head of a Markdown table, whose rows [`row`] prints.
pub(crate) fn head() {
    println!("| measured | SDK | baseline | | ratio | goal |\n|---|--:|---|--:|--:|---|");
}

/// Prints a row: the SDK, the baseline, and the ratio of the first to the second. The goal is empty if there is none.
pub(crate) fn row(measured: &str, sdk: Amount, baseline: &str, base: Amount, goal: &str) {
    println!("| {measured} | {sdk} | {baseline} | {base} | {:.2} | {goal} |", sdk.ratio(base));
}

/// The medians of the times and of the memory.
pub(crate) fn summary(measured: &[(Duration, usize)]) -> (Amount, Amount) {
    let (times, mut bytes): (_, Vec<_>) = measured.iter().copied().unzip();
    bytes.sort_unstable();
    (median(times), Amount::Bytes(bytes[bytes.len() / 2]))
}

/// The most memory.
pub(crate) fn most(measured: &[(Duration, usize)]) -> Amount {
    Amount::Bytes(measured.iter().map(|(_, bytes)| *bytes).max().unwrap_or_default())
}

pub(crate) fn median(mut times: Vec<Duration>) -> Amount {
    times.sort();
    Amount::Time(times[times.len() / 2])
}

/// The time that work takes, and the most bytes that it and the server allocate at a time, beyond those allocated before: 0 unless
/// `PeakAlloc` is the allocator of the bench, which makes allocations a little slower.
pub(crate) async fn measured<F: Future>(work: F) -> (Duration, usize) {
    let before = PeakAlloc.current_usage();
    PeakAlloc.reset_peak_usage();
    let start = Instant::now();
    work.await;
    (start.elapsed(), PeakAlloc.peak_usage().saturating_sub(before))
}

pub(crate) fn runtime() -> runtime::Runtime {
    runtime::Builder::new_current_thread().enable_all().build().expect("a runtime starts")
}

/// Serves each connection with a future that gets the base URL, which is returned as well.
///
/// All connections share one thread, so that the scheduling of the system affects the SDK and the baseline equally.
pub(crate) fn serve<F: Future<Output = ()> + Send + 'static>(
    connection: impl Fn(TcpStream, String) -> F + Send + 'static,
) -> String {
    let listener = net::TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let base_url = format!("http://{}", listener.local_addr().expect("it has an address"));
    let served = base_url.clone();
    thread::spawn(move || {
        runtime().block_on(async {
            listener.set_nonblocking(true).expect("it is a socket");
            let listener = TcpListener::from_std(listener).expect("it is a listener");
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(connection(stream, served.clone()));
            }
        });
    });
    base_url
}

/// Reads the head of a request without a body; `None` at the end of the connection.
pub(crate) async fn read_head(stream: &mut TcpStream) -> Option<String> {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let mut buffer = [0; 4096];
        match stream.read(&mut buffer).await {
            Ok(read @ 1..) => head.extend_from_slice(&buffer[..read]),
            _ => return None,
        }
    }
    Some(String::from_utf8_lossy(&head).to_ascii_lowercase())
}

/// A 200 response with these headers, each ending in a line break.
pub(crate) fn response(headers: &str, body: &[u8]) -> Vec<u8> {
    let head = format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\n{headers}\r\n", body.len());
    [head.as_bytes(), body].concat()
}
