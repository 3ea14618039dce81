// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{
    DryRunResponse, GenerateAssetResponse, VectorizeColorMode, VectorizeMode,
    VectorizePreset,
};
use crate::generated::bodies::GenerateVectorizeBody;

/// Advanced vectorization of an image.
///
/// `POST /generate/vectorize`, returned by [`Generate::vectorize`](super::Generate::vectorize).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .vectorize("asset_id")
///     .color_mode("bw")
///     .color_precision(1)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw") to vectorize.
///
/// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Please use `model_visioncortex-vtracer` `modelId` for example. See <https://docs.scenario.com/docs/tools-parameters-reference> for more details.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Vectorize::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Deprecated by Scenario.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Vectorize {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateVectorizeBody,
}

impl Vectorize {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_VECTORIZE_INFERENCES),
            original_assets: None,
            body: GenerateVectorizeBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// Color mode `bw`, `color`.
    ///
    /// If `bw`, the image will be considered as black and white.
    ///
    /// Default: `color`.
    /// One of `bw`, `color`.
    pub fn color_mode(mut self, color_mode: impl Into<VectorizeColorMode>) -> Self {
        self.body.color_mode = Some(color_mode.into());
        self
    }

    /// Number of significant bits to use in an RGB channel, min 1, max 16 (higher value will increase precision).
    ///
    /// Only applicable to `color` colorMode.
    ///
    /// Allowed: 1 to 16.
    pub fn color_precision(mut self, color_precision: u32) -> Self {
        self.body.color_precision = Some(color_precision);
        self
    }

    /// Minimum momentary angle (degree) to be considered a corner (higher value will smooth corners).
    ///
    /// Only applicable to `spline` mode.
    ///
    /// Allowed: 0 to 180.
    pub fn corner_threshold(mut self, corner_threshold: impl Into<f64>) -> Self {
        self.body.corner_threshold = Some(corner_threshold.into());
        self
    }

    /// Discard patches smaller than X px in size (higher value will reduce the number of patches, cleaner output).
    ///
    /// Allowed: 0 to 128.
    pub fn filter_speckle(mut self, filter_speckle: u32) -> Self {
        self.body.filter_speckle = Some(filter_speckle);
        self
    }

    /// Represents the color difference between gradient layers (higher value will reduce the number of layers).
    ///
    /// Only applicable to `color` colorMode.
    ///
    /// Allowed: 0 to 255.
    pub fn layer_difference(mut self, layer_difference: u32) -> Self {
        self.body.layer_difference = Some(layer_difference);
        self
    }

    /// Minimum length of a segment (higher value will generate more coarse output).
    ///
    /// Only applicable to `spline` mode.
    ///
    /// Allowed: 3.5 to 10.
    pub fn length_threshold(mut self, length_threshold: impl Into<f64>) -> Self {
        self.body.length_threshold = Some(length_threshold.into());
        self
    }

    /// Max iterations for rendering.
    ///
    /// Allowed: 1 to 100000.
    pub fn max_iterations(mut self, max_iterations: u32) -> Self {
        self.body.max_iterations = Some(max_iterations);
        self
    }

    /// Curve fitting mode `none`, `polygon`, `spline`.
    ///
    /// Default: `spline`.
    /// One of `none`, `polygon`, `spline`.
    pub fn mode(mut self, mode: impl Into<VectorizeMode>) -> Self {
        self.body.mode = Some(mode.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Number of decimal places to use in path string.
    ///
    /// Allowed: at least 0.
    pub fn path_precision(mut self, path_precision: u32) -> Self {
        self.body.path_precision = Some(path_precision);
        self
    }

    /// If preset given, all other parameters will be ignored (mode, colorMode, filterSpeckle, ...), except for custom.
    ///
    /// Default: `custom`.
    /// One of `asset`, `bw`, `custom`, `photo`, `pixelart`, `poster`.
    pub fn preset(mut self, preset: impl Into<VectorizePreset>) -> Self {
        self.body.preset = Some(preset.into());
        self
    }

    /// Minimum angle displacement (degree) to splice a spline (higher value reduces accuracy).
    ///
    /// Only applicable to `spline` mode.
    ///
    /// Allowed: 0 to 180.
    pub fn splice_threshold(mut self, splice_threshold: impl Into<f64>) -> Self {
        self.body.splice_threshold = Some(splice_threshold.into());
        self
    }

    /// Sends `POST /generate/vectorize`.
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
        wire::post_vectorize_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/vectorize?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_vectorize_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/vectorize?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_vectorize_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Vectorize { send: GenerateAssetResponse, raw: GenerateAssetResponse, dry_run: DryRunResponse, body: object });
