// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WatermarkResponse;

/// Get the team's forced watermark configuration.
///
/// `GET /teams/{teamId}/watermark`, returned by [`Watermark::retrieve`](super::Watermark::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().watermark().retrieve("team_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    team_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, team_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_TEAMS_WATERMARK_BY_TEAM_ID),
            team_id: team_id.into(),
        }
    }

    /// Sends `GET /teams/{teamId}/watermark`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WatermarkResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WatermarkResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WatermarkResponse>> {
        wire::get_teams_watermark_by_team_id(&self.call, &self.team_id)
    }
}

request!(Retrieve { send: WatermarkResponse, raw: WatermarkResponse });
