// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateSegmentResponse, SegmentCheckpoint};
use crate::generated::bodies::GenerateSegmentBody;

/// Trigger the segmentation of an image.
///
/// `POST /generate/segment`, returned by [`Generate::segment`](super::Generate::segment).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .segment("asset_id")
///     .background_opacity(1)
///     .better_quality(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The input image to process.
///
/// The process will create a new Asset with the segmentation mask as a child.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Segment::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Segment {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateSegmentBody,
}

impl Segment {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_SEGMENT_INFERENCES),
            original_assets: None,
            body: GenerateSegmentBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// Int to set between 0 and 255 for the opacity of the background in the result images.
    ///
    /// Allowed: 0 to 255.
    pub fn background_opacity(mut self, background_opacity: u32) -> Self {
        self.body.background_opacity = Some(background_opacity);
        self
    }

    /// A bounding box around the object of interest, in the format \[x1, y1, x2, y2\].
    pub fn bbox(mut self, bbox: impl IntoIterator<Item = impl Into<f64>>) -> Self {
        self.body.bbox = Some(bbox.into_iter().map(Into::into).collect());
        self
    }

    /// Remove small dark spots (i.e. “pepper”) and connect small bright cracks.
    ///
    /// Default: `false`.
    pub fn better_quality(mut self, better_quality: bool) -> Self {
        self.body.better_quality = Some(better_quality);
        self
    }

    /// The checkpoint to use.
    ///
    /// Default: `fastsam_x`.
    /// One of `fastsam_x`, `sam_b`, `sam_h`.
    pub fn checkpoint(mut self, checkpoint: impl Into<SegmentCheckpoint>) -> Self {
        self.body.checkpoint = Some(checkpoint.into());
        self
    }

    /// The number of pixels to dilate the result masks.
    ///
    /// Allowed: 0 to 30.
    pub fn dilate(mut self, dilate: u32) -> Self {
        self.body.dilate = Some(dilate);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// List of points (label, x, y) in the image where label = 0 for background and 1 for object.
    pub fn points(mut self, points: impl IntoIterator<Item = Vec<f64>>) -> Self {
        self.body.points = Some(points.into_iter().collect());
        self
    }

    /// Boolean to output the contours.
    ///
    /// Default: `false`.
    pub fn result_contours(mut self, result_contours: bool) -> Self {
        self.body.result_contours = Some(result_contours);
        self
    }

    /// Whether to return the cut out object.
    ///
    /// Default: `false`.
    pub fn result_image(mut self, result_image: bool) -> Self {
        self.body.result_image = Some(result_image);
        self
    }

    /// Whether to return the masks (binary images) in the response.
    ///
    /// Default: `true`.
    pub fn result_mask(mut self, result_mask: bool) -> Self {
        self.body.result_mask = Some(result_mask);
        self
    }

    /// A textual description / keywords describing the object of interest.
    ///
    /// At most 100 characters.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.body.text = Some(text.into());
        self
    }

    /// Sends `POST /generate/segment`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateSegmentResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateSegmentResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateSegmentResponse>> {
        wire::post_segment_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/segment?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_segment_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/segment?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_segment_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Segment { send: GenerateSegmentResponse, raw: GenerateSegmentResponse, dry_run: DryRunResponse, body: object });
