// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::TeamListResponse;

/// List the teams the user belongs to.
///
/// `GET /teams`, made by [`Teams::list`](super::Teams::list).
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<TeamListResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<TeamListResponse>> {
        wire::get_teams(&self.call).await
    }
}

request!(List { send: TeamListResponse, raw: TeamListResponse });
