// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{BriefResponse, QualityGateSensitivity};
use crate::generated::bodies::TeamsBriefUpdateBody;

/// Create or update the team's Quality Gate brief.
///
/// `PUT /teams/{teamId}/brief`, returned by [`Brief::update`](super::Brief::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .brief()
///     .update("team_id", "body")
///     .enabled(true)
///     .reference_asset_ids(["reference_asset_id"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `team_id`: The ID of the team.
/// - `body_`: Free-text brief content.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    team_id: String,
    body: TeamsBriefUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        team_id: impl Into<String>,
        body_: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_TEAMS_BRIEF_BY_TEAM_ID),
            team_id: team_id.into(),
            body: TeamsBriefUpdateBody {
                body: body_.into(),
                ..Default::default()
            },
        }
    }

    /// Whether the brief is applied during verification (default true).
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.body.enabled = Some(enabled);
        self
    }

    /// Reference assets the verifier compares against (max 10).
    ///
    /// Send \[\] to clear.
    pub fn reference_asset_ids(
        mut self,
        reference_asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.reference_asset_ids = Some(
            reference_asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Threshold strictness stored for this scope: low, medium, or high.
    ///
    /// Applied to verifications unless the verify call passes its own sensitivity.
    ///
    /// One of `high`, `low`, `medium`.
    pub fn sensitivity(
        mut self,
        sensitivity: impl Into<QualityGateSensitivity>,
    ) -> Self {
        self.body.sensitivity = Some(sensitivity.into());
        self
    }

    /// Sends `PUT /teams/{teamId}/brief`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<BriefResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<BriefResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<BriefResponse>> {
        wire::put_teams_brief_by_team_id(&self.call, &self.team_id, &self.body)
    }
}

request!(Update { send: BriefResponse, raw: BriefResponse, body: object });
