// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::WatermarkResponse;
use crate::generated::bodies::WatermarkUpdateLogoBody;

/// Upload the project's watermark logo, used as the mark instead of its text.
///
/// `PUT /projects/{projectId}/watermark/logo`, returned by [`Watermark::update_logo`](super::Watermark::update_logo).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.projects().watermark().update_logo("project_id", "logo").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `logo`: The logo image, base64-encoded, at most 1 MB and 4 megapixels once decoded.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateLogo {
    call: Call,
    project_id: String,
    body: WatermarkUpdateLogoBody,
}

impl UpdateLogo {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        logo: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::PUT_PROJECTS_WATERMARK_LOGO_BY_PROJECT_ID,
            ),
            project_id: project_id.into(),
            body: WatermarkUpdateLogoBody {
                logo: logo.into(),
            },
        }
    }

    /// Sends `PUT /projects/{projectId}/watermark/logo`.
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
        wire::put_projects_watermark_logo_by_project_id(
            &self.call,
            &self.project_id,
            &self.body,
        )
    }
}

request!(UpdateLogo { send: WatermarkResponse, raw: WatermarkResponse, body: object });
