// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::teams as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{IpDetectionEnforcement, SettingsUpdate, TeamResponse};
use crate::generated::bodies::TeamUpdateBody;

/// Update a particular team.
///
/// `PUT /teams/{teamId}`, returned by [`Teams::update`](super::Teams::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .teams()
///     .update("team_id")
///     .avatar_asset_id("avatar_asset_id")
///     .default_user_max_consumption(1)
///     .send()
///     .await?;
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
pub struct Update {
    call: Call,
    team_id: String,
    body: TeamUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, team_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_TEAMS_BY_TEAM_ID),
            team_id: team_id.into(),
            body: TeamUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The team's avatar asset ID (must be kind image).
    pub fn avatar_asset_id(mut self, avatar_asset_id: impl Into<String>) -> Self {
        self.body.avatar_asset_id = Some(avatar_asset_id.into());
        self
    }

    /// Team-wide default max consumption (CU) applied to every member over the billing period, overridable per member.
    ///
    /// Set to null to remove the default.
    pub fn default_user_max_consumption(
        mut self,
        default_user_max_consumption: impl Into<f64>,
    ) -> Self {
        self.body.default_user_max_consumption = Some(
            Some(default_user_max_consumption.into()),
        );
        self
    }

    /// Sends `null` for `defaultUserMaxConsumption`, which unsets it.
    pub fn clear_default_user_max_consumption(mut self) -> Self {
        self.body.default_user_max_consumption = Some(None);
        self
    }

    /// What IP detection does when it finds something.
    ///
    /// One of `active-fail-closed`, `active-fail-open`, `disabled`.
    pub fn ip_detection_enforcement(
        mut self,
        ip_detection_enforcement: impl Into<IpDetectionEnforcement>,
    ) -> Self {
        self.body.ip_detection_enforcement = Some(ip_detection_enforcement.into());
        self
    }

    /// The team name (example: "Scenario").
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Enable Quality Gate auto-detection on generation for this team (projects can override).
    ///
    /// Set to null to clear the default.
    pub fn quality_gate_auto_detect(mut self, quality_gate_auto_detect: bool) -> Self {
        self.body.quality_gate_auto_detect = Some(Some(quality_gate_auto_detect));
        self
    }

    /// Sends `null` for `qualityGateAutoDetect`, which unsets it.
    pub fn clear_quality_gate_auto_detect(mut self) -> Self {
        self.body.quality_gate_auto_detect = Some(None);
        self
    }

    /// Team settings.
    ///
    /// Set `homepage` to a layout object to publish it, or to `null` to unpublish it. Team-admin only.
    pub fn settings(mut self, settings: SettingsUpdate) -> Self {
        self.body.settings = Some(settings);
        self
    }

    /// Sends `PUT /teams/{teamId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<TeamResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<TeamResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<TeamResponse>> {
        wire::put_teams_by_team_id(&self.call, &self.team_id, &self.body)
    }
}

request!(Update { send: TeamResponse, raw: TeamResponse, body: object });
