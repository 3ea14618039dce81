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

/// Remove the team's watermark logo, falling back to its configured text.
///
/// `DELETE /teams/{teamId}/watermark/logo`, returned by [`Watermark::delete_logo`](super::Watermark::delete_logo).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().watermark().delete_logo("team_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteLogo {
    call: Call,
    team_id: String,
}

impl DeleteLogo {
    pub(super) fn new(client: &Client, team_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_TEAMS_WATERMARK_LOGO_BY_TEAM_ID),
            team_id: team_id.into(),
        }
    }

    /// Sends `DELETE /teams/{teamId}/watermark/logo`.
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
        wire::delete_teams_watermark_logo_by_team_id(&self.call, &self.team_id)
    }
}

request!(DeleteLogo { send: WatermarkResponse, raw: WatermarkResponse });
