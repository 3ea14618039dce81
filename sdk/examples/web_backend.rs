//! A web server that starts runs for its users, each with the token of the request.
//!
//! `cargo run -p scenario-sdk --example web_backend` sends itself one request, and ends. With a credential of the real API in the
//! environment, it serves on 127.0.0.1:3000 until it is stopped:
//!
//! ```sh
//! curl -H "Authorization: Bearer $TOKEN" -d "a fox in the snow" http://127.0.0.1:3000/images
//! curl -H "Authorization: Bearer $TOKEN" http://127.0.0.1:3000/images/job_…
//! ```
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "an example prints")]

mod support;

use std::io;

use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use scenario_sdk::{Client, Error, reqwest};
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> support::Outcome {
    let setup = support::start().await?;
    let Some(mock) = setup.mock else {
        println!("serving on http://127.0.0.1:3000");
        return Ok(axum::serve(TcpListener::bind("127.0.0.1:3000").await?, app(setup.client)).await?);
    };
    let address = serve(setup.client).await?;
    let request = reqwest::Client::new().post(format!("{address}/images")).bearer_auth(mock.issue_token());
    let response = request.body("a fox in the snow").send().await?;
    println!("{}: {}", response.status(), response.text().await?);
    Ok(())
}

/// Serves in the background on a free port, and returns the address.
pub(crate) async fn serve(client: Client) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app(client)).await });
    Ok(address)
}

/// All requests share the connections of one client.
fn app(client: Client) -> Router {
    Router::new().route("/images", post(start)).route("/images/{job_id}", get(show)).with_state(client)
}

/// Starts a run, and responds with the ID of its job without waiting for it.
async fn start(State(client): State<Client>, headers: HeaderMap, prompt: String) -> Result<String, Failure> {
    let client = of_user(&client, &headers)?;
    let job = client.run("model_bfl-flux-1-dev").input("prompt", prompt).max_cost(10).start().await?;
    Ok(job.id().to_owned())
}

/// Responds with the status of a job.
async fn show(State(client): State<Client>, headers: HeaderMap, Path(job_id): Path<String>) -> Result<String, Failure> {
    let job = of_user(&client, &headers)?.job(job_id).retrieve().await?;
    Ok(format!("{} {:.0} %", job.status, job.progress * 100.0))
}

/// The client with the token of the request, so that the user's own project is charged. The server's credential is not used.
fn of_user(client: &Client, headers: &HeaderMap) -> Result<Client, Failure> {
    let header = headers.get("authorization").and_then(|value| value.to_str().ok());
    let token = header.and_then(|value| value.strip_prefix("Bearer ")).ok_or(Failure::NoToken)?;
    Ok(client.with_token(token)?)
}

/// The error of a user's request.
enum Failure {
    NoToken,
    Api(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Api(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, text) = match self {
            Self::NoToken => (StatusCode::UNAUTHORIZED, "send a token: Authorization: Bearer …".to_owned()),
            // The message of an error has no secrets. An error of the request keeps its status, for example 403 for an expired token.
            Self::Api(error) => {
                let status = error.status().filter(|status| (400..500).contains(status));
                let status = status.and_then(|status| StatusCode::from_u16(status).ok());
                (status.unwrap_or(StatusCode::BAD_GATEWAY), error.to_string())
            }
        };
        (status, text).into_response()
    }
}
