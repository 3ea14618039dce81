// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::TeamListResponse;

/// List the teams the user belongs to.
///
/// `GET /teams`, returned by [`Teams::list`](super::Teams::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().list().send().await?;
/// # Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_TEAMS),
        }
    }

    /// Sends `GET /teams`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TeamListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TeamListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TeamListResponse>> {
        wire::get_teams(&self.call)
    }
}

request!(List { send: TeamListResponse, raw: TeamListResponse });
