//! Paid calls under random faults, counted at the server: nothing runs twice, and no error is wrong about its call.
//!
//! The long run is `cargo test --release --workspace --test sdk stress -- --ignored --nocapture`; it prints its seed, and takes one from
//! the variable `SEED`.

#![allow(clippy::print_stdout, reason = "the long run prints its seeds and figures")]

use std::{
    collections::HashMap,
    env, io,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU32, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant, SystemTime},
};

use scenario_sdk::{BoxFuture, Client, Method, Result, Runtime};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    runtime::{self, Builder},
    sync::{Notify, Semaphore},
    task::{JoinHandle, JoinSet},
};

/// The number of concurrent calls.
const CONCURRENCY: usize = 32;

/// The behaviour of the server for a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    None,
    TooManyRequests,
    Unavailable,
    /// The connection ends with the head of the request read, and its body not.
    PartialRead,
    /// The connection ends without a response.
    NoResponse,
    CutResponse,
    /// There is no response until the attempt times out.
    Stall,
    /// The connection ends right after the response, while the next request may already be sent.
    ThenClose,
}

/// A number that depends only on these three: splitmix64 of their combination.
fn random(seed: u64, call: u64, nth: u64) -> u64 {
    let mut mixed = seed ^ call.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ nth.wrapping_mul(0xd1b5_4a32_d192_ed03);
    for factor in [0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb] {
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(factor);
    }
    mixed ^ (mixed >> 31)
}

/// The record of one call at the server.
#[derive(Default)]
struct Record {
    /// Requests of which at least the head was read.
    seen: AtomicU32,
    executed: AtomicU32,
    /// Requests whose outcome the client cannot know.
    left_open: AtomicU32,
    stalled: Notify,
}

struct Ledger {
    seed: u64,
    calls: Vec<Record>,
    /// Whether the server closes connections while requests may be in flight.
    racing: bool,
    accepted: AtomicUsize,
    /// Connections that were closed in that way: each may lose one request that the server has not seen.
    closed_unread: AtomicUsize,
    faults: Mutex<HashMap<&'static str, usize>>,
}

impl Ledger {
    fn fault(&self, call: u64, nth: u64) -> Fault {
        match random(self.seed, call, nth) % 100 {
            55..66 => Fault::TooManyRequests,
            66..71 => Fault::Unavailable,
            71..79 => Fault::PartialRead,
            79..87 => Fault::NoResponse,
            87..91 => Fault::CutResponse,
            91..93 => Fault::Stall,
            93..100 if self.racing => Fault::ThenClose,
            _ => Fault::None,
        }
    }
}

/// The server, on its own runtime.
struct Server {
    runtime: runtime::Runtime,
    address: SocketAddr,
    ledger: Arc<Ledger>,
    connections: Arc<Mutex<Vec<JoinHandle<io::Result<()>>>>>,
}

impl Server {
    fn start(seed: u64, calls: usize, racing: bool) -> Self {
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let listener = runtime.block_on(TcpListener::bind("127.0.0.1:0")).unwrap();
        let address = listener.local_addr().unwrap();
        let ledger = Arc::new(Ledger {
            seed,
            calls: (0..calls).map(|_| Record::default()).collect(),
            racing,
            accepted: AtomicUsize::new(0),
            closed_unread: AtomicUsize::new(0),
            faults: Mutex::default(),
        });
        let connections = Arc::<Mutex<Vec<_>>>::default();
        let (served, accepted) = (Arc::clone(&ledger), Arc::clone(&connections));
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let number = served.accepted.fetch_add(1, Ordering::Relaxed) as u64;
                let ledger = Arc::clone(&served);
                accepted.lock().unwrap().push(tokio::spawn(async move { serve(stream, number, &ledger).await }));
            }
        });
        Self { runtime, address, ledger, connections }
    }

    /// A client whose attempts time out when the server stalls their call, which is identified by the timeout.
    fn client(&self) -> Client {
        let client = Client::builder().api_key("key", "secret").base_url(format!("http://{}", self.address));
        client.max_retries(1).runtime(Clocks(Arc::clone(&self.ledger))).build().unwrap()
    }

    /// Closes all connections, also from within another runtime.
    fn close_connections(&self) {
        let connections = std::mem::take(&mut *self.connections.lock().unwrap());
        let close = async {
            for connection in connections {
                connection.abort();
                drop(connection.await);
            }
        };
        thread::scope(|scope| scope.spawn(|| self.runtime.block_on(close)).join()).unwrap();
    }

    /// Reads what is left on the connections, which the client has closed.
    fn drain(&self) {
        loop {
            let connections = std::mem::take(&mut *self.connections.lock().unwrap());
            if connections.is_empty() {
                return;
            }
            for connection in connections {
                drop(self.runtime.block_on(connection));
            }
        }
    }
}

async fn serve(mut stream: TcpStream, number: u64, ledger: &Ledger) -> io::Result<()> {
    if ledger.racing && random(ledger.seed, number, u64::MAX) % 100 < 3 {
        ledger.closed_unread.fetch_add(1, Ordering::Relaxed);
        return end(&stream, random(ledger.seed, number, 0));
    }
    let mut buffer = Vec::new();
    while let Some((call, length)) = read_head(&mut stream, &mut buffer).await? {
        let record = &ledger.calls[call as usize];
        let nth = u64::from(record.seen.fetch_add(1, Ordering::Relaxed));
        let fault = ledger.fault(call, nth);
        *ledger.faults.lock().unwrap().entry(name(fault)).or_default() += 1;
        let dice = random(ledger.seed, call, nth + 1_000);
        if fault == Fault::PartialRead {
            record.left_open.fetch_add(1, Ordering::Relaxed);
            return end(&stream, dice);
        }
        while buffer.len() < length {
            if stream.read_buf(&mut buffer).await? == 0 {
                return Ok(());
            }
        }
        buffer.drain(..length);
        let executes = match fault {
            Fault::TooManyRequests => false,
            Fault::None | Fault::ThenClose | Fault::CutResponse => true,
            _ => dice & 2 == 0,
        };
        record.executed.fetch_add(u32::from(executes), Ordering::Relaxed);
        if !matches!(fault, Fault::None | Fault::TooManyRequests) {
            record.left_open.fetch_add(1, Ordering::Relaxed);
        }
        let body = format!(r#"{{"job":{{"jobId":"job_{call}"}}}}"#);
        let head = |status: &str| format!("HTTP/1.1 {status}\r\ncontent-length: {}\r\n", body.len());
        let ok = format!("{}\r\n{body}", head("200 OK"));
        match fault {
            Fault::None => stream.write_all(ok.as_bytes()).await?,
            Fault::TooManyRequests => {
                let response = format!("{}retry-after-ms: 0\r\n\r\n{body}", head("429 Too Many Requests"));
                stream.write_all(response.as_bytes()).await?;
            }
            Fault::Unavailable => {
                stream.write_all(format!("{}\r\n{body}", head("503 Unavailable")).as_bytes()).await?;
            }
            Fault::PartialRead | Fault::NoResponse => return end(&stream, dice),
            Fault::CutResponse => {
                stream.write_all(&ok.as_bytes()[..1 + dice as usize / 4 % (ok.len() - 1)]).await?;
                return end(&stream, dice);
            }
            Fault::Stall => {
                record.stalled.notify_one();
                let mut byte = [0];
                while stream.read(&mut byte).await? > 0 {}
                return Ok(());
            }
            Fault::ThenClose => {
                ledger.closed_unread.fetch_add(1, Ordering::Relaxed);
                stream.write_all(ok.as_bytes()).await?;
                return end(&stream, dice);
            }
        }
    }
    Ok(())
}

fn name(fault: Fault) -> &'static str {
    match fault {
        Fault::None => "no fault",
        Fault::TooManyRequests => "429",
        Fault::Unavailable => "503",
        Fault::PartialRead => "partial read",
        Fault::NoResponse => "no response",
        Fault::CutResponse => "cut response",
        Fault::Stall => "timeout",
        Fault::ThenClose => "close behind the response",
    }
}

/// Ends a connection with FIN, or with RST.
fn end(stream: &TcpStream, dice: u64) -> io::Result<()> {
    if dice & 1 == 0 { stream.set_zero_linger() } else { Ok(()) }
}

/// Reads the head of a request: the call it belongs to, and the length of its body, which the buffer holds the beginning of.
async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<Option<(u64, usize)>> {
    loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            buffer.drain(..end + 4);
            let number = |behind: &str| {
                let (_, rest) = head.split_once(behind)?;
                rest.split(|character: char| !character.is_ascii_digit()).next()?.parse().ok()
            };
            let call = number("/call-").expect("each path names its call");
            return Ok(Some((call, number("content-length: ").unwrap_or(0) as usize)));
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    }
}

struct Clocks(Arc<Ledger>);

impl Runtime for Clocks {
    fn sleep(&self, _: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }

    fn timer(&self, timeout: Duration) -> BoxFuture<'static, ()> {
        let (ledger, call) = (Arc::clone(&self.0), timeout.as_secs().checked_sub(OFFSET));
        Box::pin(async move {
            match call.and_then(|call| ledger.calls.get(call as usize)) {
                Some(record) => record.stalled.notified().await,
                // Not an attempt's: waiting for a credential.
                None => std::future::pending().await,
            }
        })
    }
}

/// The timeout of the first call, in seconds.
const OFFSET: u64 = 10;

fn timeout_of(call: usize) -> Duration {
    Duration::from_secs(OFFSET + call as u64)
}

/// A paid call, with or without a body.
async fn paid(client: Client, call: usize) -> Result<()> {
    if call.is_multiple_of(3) {
        let request = client.request(Method::POST, format!("/workflows/call-{call}/run"));
        return request.with_timeout(timeout_of(call)).send().await.map(drop);
    }
    let run = client.generate().run_model(format!("call-{call}")).input("prompt", "a fox");
    run.with_timeout(timeout_of(call)).send().await.map(drop)
}

fn paid_blocking(client: &Client, call: usize) -> Result<()> {
    let run = client.generate().run_model(format!("call-{call}")).input("prompt", "a fox");
    run.with_timeout(timeout_of(call)).send_blocking().map(drop)
}

/// A way to make calls, which returns the outcomes of all of them.
type Way = fn(&Server, usize) -> Vec<Result<()>>;

/// Each way, its name, and whether the server closes connections in the middle of it.
const WAYS: [(&str, Way, bool); 6] = [
    ("block_on of each call", one_by_one, false),
    ("block_on of each call, on two runtimes in turn", in_turn, false),
    ("blocking calls", blocking, false),
    ("a task that blocks its only worker", blocked_worker, false),
    ("at once on a current-thread runtime", at_once_on_one_thread, true),
    ("at once on a multi-thread runtime", at_once_on_threads, true),
];

fn current_thread() -> runtime::Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn threads(number: usize) -> runtime::Runtime {
    Builder::new_multi_thread().worker_threads(number).enable_all().build().unwrap()
}

/// Every other time, the server closes all connections between two calls.
fn closes_between(server: &Server, call: usize) {
    if random(server.ledger.seed, call as u64, 77).is_multiple_of(2) {
        server.close_connections();
    }
}

fn one_by_one(server: &Server, calls: usize) -> Vec<Result<()>> {
    let (client, runtime) = (server.client(), current_thread());
    let call = |call| {
        closes_between(server, call);
        runtime.block_on(paid(client.clone(), call))
    };
    (0..calls).map(call).collect()
}

fn in_turn(server: &Server, calls: usize) -> Vec<Result<()>> {
    let (client, runtimes) = (server.client(), [current_thread(), current_thread()]);
    let call = |call| {
        closes_between(server, call);
        runtimes[call % 2].block_on(paid(client.clone(), call))
    };
    (0..calls).map(call).collect()
}

fn blocking(server: &Server, calls: usize) -> Vec<Result<()>> {
    let client = server.client();
    let call = |call| {
        closes_between(server, call);
        paid_blocking(&client, call)
    };
    (0..calls).map(call).collect()
}

fn blocked_worker(server: &Server, calls: usize) -> Vec<Result<()>> {
    let (client, runtime) = (server.client(), threads(1));
    // What blocks is sent from the task, and done on this thread.
    let (close, closing) = std::sync::mpsc::channel();
    let (closed, continues) = std::sync::mpsc::channel();
    let outcomes = runtime.spawn(async move {
        let mut outcomes = Vec::new();
        for call in 0..calls {
            close.send(call).unwrap();
            continues.recv().unwrap();
            outcomes.push(paid(client.clone(), call).await);
        }
        outcomes
    });
    for call in closing {
        closes_between(server, call);
        closed.send(()).unwrap();
    }
    runtime.block_on(outcomes).unwrap()
}

fn at_once_on_one_thread(server: &Server, calls: usize) -> Vec<Result<()>> {
    current_thread().block_on(at_once(server.client(), calls))
}

fn at_once_on_threads(server: &Server, calls: usize) -> Vec<Result<()>> {
    threads(2).block_on(at_once(server.client(), calls))
}

async fn at_once(client: Client, calls: usize) -> Vec<Result<()>> {
    let permits = Arc::new(Semaphore::new(CONCURRENCY));
    let mut running = JoinSet::new();
    for call in 0..calls {
        let permit = Arc::clone(&permits).acquire_owned().await.unwrap();
        let client = client.clone();
        running.spawn(async move {
            let outcome = paid(client, call).await;
            drop(permit);
            (call, outcome)
        });
    }
    let mut outcomes = running.join_all().await;
    outcomes.sort_by_key(|(call, _)| *call);
    outcomes.into_iter().map(|(_, outcome)| outcome).collect()
}

/// Makes calls, and compares each outcome with the record of the server.
fn stress(name: &str, way: Way, racing: bool, seed: u64, calls: usize) {
    let began = Instant::now();
    let server = Server::start(seed, calls, racing);
    let outcomes = way(&server, calls);
    server.drain();
    assert_eq!(outcomes.len(), calls);
    let (mut done, mut not_charged, mut unknown, mut unseen) = (0, 0, 0, 0);
    for (call, outcome) in outcomes.iter().enumerate() {
        let record = &server.ledger.calls[call];
        let [seen, executed, left_open] =
            [&record.seen, &record.executed, &record.left_open].map(|count| count.load(Ordering::Relaxed));
        let context = format!("{name}, seed {seed}, call {call}: {outcome:?}, seen {seen}, executed {executed}");
        assert!(executed <= 1, "executed twice: {context}");
        match outcome {
            Ok(()) => {
                done += 1;
                assert_eq!(executed, 1, "{context}");
            }
            Err(error) if error.is_outcome_unknown() => {
                unknown += 1;
                // If no outcome is unknown at the server, it has not seen the last attempt.
                unseen += usize::from(left_open == 0);
                assert!(error.may_be_charged(), "{context}");
            }
            Err(error) => {
                not_charged += 1;
                assert!(!error.may_be_charged(), "{context}");
                assert_eq!(executed, 0, "said to be not charged: {context}");
            }
        }
    }
    let closed_unread = server.ledger.closed_unread.load(Ordering::Relaxed);
    let mut faults: Vec<_> = server.ledger.faults.lock().unwrap().clone().into_iter().collect();
    faults.sort_unstable();
    println!(
        "{name}: seed {seed}, {calls} calls in {:.1?}: {done} done, {not_charged} not charged, {unknown} unknown, {unseen} of them \
         lost on one of the {closed_unread} connections that the server closed meanwhile; {faults:?}",
        began.elapsed()
    );
    // The SDK cannot know that a connection is being closed at this moment. It can know of those that were closed before.
    assert!(unseen <= closed_unread, "{name}, seed {seed}: {unseen} unknown calls did not reach the server");
}

#[test]
fn some_paid_calls_under_random_faults() {
    thread::scope(|scope| {
        for (seed, (name, way, racing)) in (1..).zip(WAYS) {
            scope.spawn(move || stress(name, way, racing, seed, 100));
        }
    });
}

#[test]
#[ignore = "takes long"]
fn many_paid_calls_under_random_faults() {
    let now = || SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs();
    let seed = env::var("SEED").map_or_else(|_| now(), |seed| seed.parse().expect("SEED is a number"));
    for (seed, (name, way, racing)) in (seed..).zip(WAYS) {
        stress(name, way, racing, seed, 5_000);
    }
}
