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
use crate::generated::bodies::TeamsWatermarkUpdateLogoBody;

/// Upload the team's watermark logo, used as the mark instead of its text.
///
/// `PUT /teams/{teamId}/watermark/logo`, returned by [`Watermark::update_logo`](super::Watermark::update_logo).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.teams().watermark().update_logo("team_id", "logo").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `logo`: The logo image, base64-encoded, at most 1 MB and 4 megapixels once decoded.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateLogo {
    call: Call,
    team_id: String,
    body: TeamsWatermarkUpdateLogoBody,
}

impl UpdateLogo {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        logo: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_TEAMS_WATERMARK_LOGO_BY_TEAM_ID),
            team_id: team_id.into(),
            body: TeamsWatermarkUpdateLogoBody {
                logo: logo.into(),
            },
        }
    }

    /// Sends `PUT /teams/{teamId}/watermark/logo`.
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
        wire::put_teams_watermark_logo_by_team_id(&self.call, &self.team_id, &self.body)
    }
}

request!(UpdateLogo { send: WatermarkResponse, raw: WatermarkResponse, body: object });
