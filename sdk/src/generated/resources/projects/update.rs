// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{ProjectResponse, SettingsUpdate};
use crate::generated::bodies::ProjectUpdateBody;

/// Update the name of a Project.
///
/// `PUT /projects/{projectId}`, returned by [`Projects::update`](super::Projects::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .projects()
///     .update("project_id")
///     .avatar_asset_id("avatar_asset_id")
///     .description("description")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    project_id: String,
    body: ProjectUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, project_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_PROJECTS_BY_PROJECT_ID),
            project_id: project_id.into(),
            body: ProjectUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The project's avatar asset ID (must be kind image).
    pub fn avatar_asset_id(mut self, avatar_asset_id: impl Into<String>) -> Self {
        self.body.avatar_asset_id = Some(avatar_asset_id.into());
        self
    }

    /// High-level markdown description of the project.
    ///
    /// Set to null to clear the description.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(Some(description.into()));
        self
    }

    /// Sends `null` for `description`, which unsets it.
    pub fn clear_description(mut self) -> Self {
        self.body.description = Some(None);
        self
    }

    /// Switch IP detection off for this project only.
    ///
    /// The team's posture (see PUT /teams/{teamId}) applies to every project by default; set this to true to opt this project out of it, false to opt it back in. A project cannot choose a posture of its own. Team-admin only.
    pub fn disable_ip_detection(mut self, disable_ip_detection: bool) -> Self {
        self.body.disable_ip_detection = Some(disable_ip_detection);
        self
    }

    /// Max consumption (CU) for this project over the billing period.
    ///
    /// Set to null to remove the cap. Team admins only, or a team API key holding `team.members.manage`, which may then send this field alone.
    pub fn max_consumption(mut self, max_consumption: impl Into<f64>) -> Self {
        self.body.max_consumption = Some(Some(max_consumption.into()));
        self
    }

    /// Sends `null` for `maxConsumption`, which unsets it.
    pub fn clear_max_consumption(mut self) -> Self {
        self.body.max_consumption = Some(None);
        self
    }

    /// The project name (example: "Default Project").
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// Toggle the privacyMode mode.
    ///
    /// When enabled, users can only see their own generated assets (except admins).
    pub fn privacy_mode(mut self, privacy_mode: bool) -> Self {
        self.body.privacy_mode = Some(privacy_mode);
        self
    }

    /// Quality Gate auto-detection override for this project (wins over the team default).
    ///
    /// Set to null to clear the override.
    pub fn quality_gate_auto_detect(mut self, quality_gate_auto_detect: bool) -> Self {
        self.body.quality_gate_auto_detect = Some(Some(quality_gate_auto_detect));
        self
    }

    /// Sends `null` for `qualityGateAutoDetect`, which unsets it.
    pub fn clear_quality_gate_auto_detect(mut self) -> Self {
        self.body.quality_gate_auto_detect = Some(None);
        self
    }

    /// Project settings.
    ///
    /// Set `homepage` to a layout object to publish it, or to `null` to unpublish it. Team admins and project admins only.
    pub fn settings(mut self, settings: SettingsUpdate) -> Self {
        self.body.settings = Some(settings);
        self
    }

    /// Sends `PUT /projects/{projectId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<ProjectResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<ProjectResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<ProjectResponse>> {
        wire::put_projects_by_project_id(&self.call, &self.project_id, &self.body)
    }
}

request!(Update { send: ProjectResponse, raw: ProjectResponse, body: object });
