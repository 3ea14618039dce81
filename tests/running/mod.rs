//! Running models and workflows, and training: the requests and the charges.

mod run;
mod training;
mod workflow;

use std::time::SystemTime;

use scenario_mock::{Clock, MockServer, MockServerBuilder};
use scenario_sdk::{Client, FileContent};
use scenario_tests::{VirtualClock, VirtualTime};

/// A server and a client in virtual time.
struct Api {
    server: MockServer,
    clock: VirtualClock,
    client: Client,
}

async fn api() -> Api {
    api_with(|builder| builder).await
}

async fn api_with(set: impl FnOnce(MockServerBuilder) -> MockServerBuilder) -> Api {
    let time = Clock::virtual_at(SystemTime::UNIX_EPOCH + VirtualTime::NOON);
    let server = set(MockServer::builder().clock(time.clone())).start().await.unwrap();
    let clock = VirtualClock::new(move |span| time.advance(span));
    let builder = Client::builder().api_key(server.api_key(), server.api_secret()).base_url(server.base_url());
    let client = builder.runtime(clock.clone()).build().unwrap();
    Api { server, clock, client }
}

impl Api {
    async fn run<F: IntoFuture>(&self, future: F) -> F::Output {
        self.clock.run(future).await
    }

    /// The number of calls of an operation.
    fn calls(&self, operation: &str) -> u64 {
        self.server.requests().of(operation)
    }
}

/// A PNG of one pixel, which differs by its last bytes.
fn png(name: &str) -> FileContent {
    let mut bytes = include_bytes!("pixel.png").to_vec();
    bytes.extend(name.as_bytes());
    FileContent::bytes(format!("{name}.png"), bytes)
}
