// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DetectModality, DryRunResponse, GenerateAssetResponse};
use crate::generated::bodies::GenerateDetectBody;

/// Advanced precision in image generation by transforming visual data from input images into mode maps.
///
/// `POST /generate/detect`, returned by [`Generate::detect`](super::Generate::detect).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .detect("asset_id", "canny")
///     .factor(1)
///     .high_threshold(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The image to be used to detect.
/// - `modality`: Modality to detect. Default: `canny`. One of `canny`, `depth`, `grayscale`, `lineart_anime`, `mlsd`, `normal`, `pose`, `scribble`, `segmentation`, `sketch`.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Detect::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Detect {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateDetectBody,
}

impl Detect {
    pub(super) fn new(
        client: &Client,
        image: impl Into<String>,
        modality: impl Into<DetectModality>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_DETECT_INFERENCES),
            original_assets: None,
            body: GenerateDetectBody {
                image: image.into(),
                modality: modality.into(),
                ..Default::default()
            },
        }
    }

    /// Contrast factor for Grayscale detector.
    pub fn factor(mut self, factor: impl Into<f64>) -> Self {
        self.body.factor = Some(factor.into());
        self
    }

    /// High threshold for Canny detector.
    pub fn high_threshold(mut self, high_threshold: impl Into<f64>) -> Self {
        self.body.high_threshold = Some(high_threshold.into());
        self
    }

    /// The minimum confidence of a pose keypoint, between 0 (all keypoints) and 1 (only certain keypoints).
    ///
    /// Allowed: 0 to 1.
    pub fn keypoint_threshold(mut self, keypoint_threshold: impl Into<f64>) -> Self {
        self.body.keypoint_threshold = Some(keypoint_threshold.into());
        self
    }

    /// Low threshold for Canny detector.
    pub fn low_threshold(mut self, low_threshold: impl Into<f64>) -> Self {
        self.body.low_threshold = Some(low_threshold.into());
        self
    }

    /// Maximum threshold for Grayscale conversion.
    pub fn max_threshold(mut self, max_threshold: impl Into<f64>) -> Self {
        self.body.max_threshold = Some(max_threshold.into());
        self
    }

    /// Minimum threshold for Grayscale conversion.
    pub fn min_threshold(mut self, min_threshold: impl Into<f64>) -> Self {
        self.body.min_threshold = Some(min_threshold.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Remove background for Grayscale detector.
    ///
    /// Default: `true`.
    pub fn remove_background(mut self, remove_background: bool) -> Self {
        self.body.remove_background = Some(remove_background);
        self
    }

    /// Sends `POST /generate/detect`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateAssetResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateAssetResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateAssetResponse>> {
        wire::post_detect_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/detect?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_detect_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/detect?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_detect_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Detect { send: GenerateAssetResponse, raw: GenerateAssetResponse, dry_run: DryRunResponse, body: object });
