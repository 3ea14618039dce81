// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{WatermarkPlacement, WatermarkResponse};
use crate::generated::bodies::WatermarkUpdateBody;

/// Create or update the project's forced watermark configuration.
///
/// `PUT /projects/{projectId}/watermark`, returned by [`Watermark::update`](super::Watermark::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .projects()
///     .watermark()
///     .update("project_id", true)
///     .opacity(1)
///     .placement("bottom-left")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `enabled`: Whether the watermark is enforced on assets generated in this scope.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    project_id: String,
    body: WatermarkUpdateBody,
}

impl Update {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        enabled: bool,
    ) -> Self {
        Self {
            call: Call::new(client, operations::PUT_PROJECTS_WATERMARK_BY_PROJECT_ID),
            project_id: project_id.into(),
            body: WatermarkUpdateBody {
                enabled,
                ..Default::default()
            },
        }
    }

    /// Mark opacity, 0.05 (barely visible) to 1 (opaque).
    pub fn opacity(mut self, opacity: impl Into<f64>) -> Self {
        self.body.opacity = Some(opacity.into());
        self
    }

    /// The placement of the watermark on the image.
    ///
    /// One of `bottom-left`, `bottom-right`, `center`, `tiled`, `top-left`, `top-right`.
    pub fn placement(mut self, placement: impl Into<WatermarkPlacement>) -> Self {
        self.body.placement = Some(placement.into());
        self
    }

    /// Mark rotation in degrees. 0 is horizontal, negative tilts it up.
    pub fn rotation(mut self, rotation: impl Into<f64>) -> Self {
        self.body.rotation = Some(rotation.into());
        self
    }

    /// Mark width as a fraction of the image width.
    pub fn scale(mut self, scale: impl Into<f64>) -> Self {
        self.body.scale = Some(scale.into());
        self
    }

    /// Gap between repetitions, as a fraction of the mark's own size.
    ///
    /// Only drawn for the tiled placement; 0 repeats the mark edge to edge.
    pub fn spacing(mut self, spacing: impl Into<f64>) -> Self {
        self.body.spacing = Some(spacing.into());
        self
    }

    /// Text rendered as the mark.
    ///
    /// Ignored while a logo is set.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.body.text = Some(text.into());
        self
    }

    /// Sends `PUT /projects/{projectId}/watermark`.
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
        wire::put_projects_watermark_by_project_id(
            &self.call,
            &self.project_id,
            &self.body,
        )
    }
}

request!(Update { send: WatermarkResponse, raw: WatermarkResponse, body: object });
