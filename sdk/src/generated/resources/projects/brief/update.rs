// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{BriefResponse, QualityGateSensitivity};
use crate::generated::bodies::BriefUpdateBody;

/// Create or update the project's Quality Gate brief.
///
/// `PUT /projects/{projectId}/brief`, returned by [`Brief::update`](super::Brief::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .projects()
///     .brief()
///     .update("project_id", "body")
///     .enabled(true)
///     .reference_asset_ids(["reference_asset_id"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `body_`: Free-text brief content.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    project_id: String,
    body: BriefUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        body_: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_PROJECTS_BRIEF_BY_PROJECT_ID),
            project_id: project_id.into(),
            body: BriefUpdateBody {
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

    /// Sends `PUT /projects/{projectId}/brief`.
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
        wire::put_projects_brief_by_project_id(&self.call, &self.project_id, &self.body)
    }
}

request!(Update { send: BriefResponse, raw: BriefResponse, body: object });
