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
    DryRunResponse, GenerateAssetResponse, ImageFormat, PatchCrop, PatchImage,
    PatchPosition,
};
use crate::generated::bodies::GeneratePatchBody;

/// Patch an asset with an image.
///
/// `POST /generate/patch`, returned by [`Generate::patch`](super::Generate::patch).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .patch("asset_id")
///     .allow_overflow(true)
///     .background_color("background_color")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The input image as a data URL (example: "data:image/png;base64,iVBORw0KGgoA…") or the asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
///
/// The current official SDK does not declare its dry run.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Patch::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Patch {
    call: Call,
    original_assets: Option<bool>,
    body: GeneratePatchBody,
}

impl Patch {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_PATCH_INFERENCES),
            original_assets: None,
            body: GeneratePatchBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// Whether to allow the merged image to extend the size of the original (when x or y are negative or merged image is bigger).
    pub fn allow_overflow(mut self, allow_overflow: bool) -> Self {
        self.body.allow_overflow = Some(allow_overflow);
        self
    }

    /// The background color as a hexadecimal code (ex: "#FFFFFF"), an html color (ex: "red") or "transparent" if "format" is "png".
    ///
    /// Default to "white".
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.body.background_color = Some(background_color.into());
        self
    }

    /// The crop operation to apply to the image.
    ///
    /// Applied before any operation. For the backgroundColor: rgba, hex or named color are supported.
    pub fn crop(mut self, crop: PatchCrop) -> Self {
        self.body.crop = Some(crop);
        self
    }

    /// The output format.
    ///
    /// Default to "png".
    ///
    /// One of `jpeg`, `png`.
    pub fn format(mut self, format: impl Into<ImageFormat>) -> Self {
        self.body.format = Some(format.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The image to be merged.
    pub fn patch(mut self, patch: PatchImage) -> Self {
        self.body.patch = Some(patch);
        self
    }

    /// The position of the image to be merged.
    pub fn position(mut self, position: PatchPosition) -> Self {
        self.body.position = Some(position);
        self
    }

    /// Sends `POST /generate/patch`.
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
        wire::post_patch_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/patch?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_patch_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/patch?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_patch_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Patch { send: GenerateAssetResponse, raw: GenerateAssetResponse, dry_run: DryRunResponse, body: object });
