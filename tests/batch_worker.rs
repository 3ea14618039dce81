//! A program that runs a batch, for a test that kills it.
//!
//! Its clock and that of the test's server are faster than real time by a factor.

use std::{
    env, fs,
    io::{self, Read},
    net::TcpStream,
    time::{Duration, Instant, SystemTime},
};

use scenario_sdk::{AccessToken, BoxFuture, Client, Runtime};
use serde_json::json;

/// The speed of the clocks relative to real time.
const SPEED: u32 = 20;

struct FastClock {
    began: Instant,
    at: SystemTime,
}

impl FastClock {
    fn passed(&self) -> Duration {
        self.began.elapsed() * SPEED
    }
}

impl Runtime for FastClock {
    fn now(&self) -> Instant {
        self.began + self.passed()
    }

    fn system_time(&self) -> SystemTime {
        self.at + self.passed()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(tokio::time::sleep(duration / SPEED))
    }
}

/// Fetches a token from the test, which writes one into each connection.
async fn token(address: String) -> io::Result<AccessToken> {
    let mut token = String::new();
    TcpStream::connect(address)?.read_to_string(&mut token)?;
    Ok(AccessToken::new(token))
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [base_url, tokens, now, folder, runs] = &arguments[..] else {
        return Err("usage: batch-worker BASE_URL TOKENS NOW FOLDER RUNS".into());
    };
    let at = SystemTime::UNIX_EPOCH + Duration::from_millis(now.parse()?);
    let address = tokens.clone();
    let client = Client::builder()
        .base_url(base_url)
        .token_provider(move || token(address.clone()))
        .runtime(FastClock { began: Instant::now(), at })
        .max_retries(6)
        .build()?;
    let run = |index: u32| client.run("model_bfl-flux-1-dev").input("prompt", format!("a fox, number {index}"));
    let mut batch = client
        .batch((0..runs.parse()?).map(run))
        .concurrency(20)
        .restart_lost(true)
        .download_to(format!("{folder}/out"))
        .journal(format!("{folder}/journal"))?;
    let (mut files, mut errors) = (Vec::new(), Vec::new());
    while let Some(item) = batch.next().await {
        match item.result {
            Ok(output) => files.extend(output.files.into_iter().map(|file| file.path)),
            Err(error) => errors.push(format!("{}: {error}", item.index)),
        }
    }
    fs::write(format!("{folder}/results.json"), json!({ "files": files, "errors": errors }).to_string())?;
    Ok(())
}
