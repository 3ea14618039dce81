// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateAssetResponse};
use crate::generated::bodies::GeneratePixelateBody;

/// Advanced pixelization of an image.
///
/// `POST /generate/pixelate`, returned by [`Generate::pixelate`](super::Generate::pixelate).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .pixelate("asset_id", 1, true)
///     .color_palette_size(1)
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw") to pixelate.
/// - `pixel_grid_size`: The size of the pixel grid in the output image.
/// - `remove_noise`: Reduce pixel art artifacts.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::Pixelate::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Pixelate {
    call: Call,
    original_assets: Option<bool>,
    body: GeneratePixelateBody,
}

impl Pixelate {
    pub(super) fn new(
        client: &Client,
        image: impl Into<String>,
        pixel_grid_size: u32,
        remove_noise: bool,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_PIXELATE_INFERENCES),
            original_assets: None,
            body: GeneratePixelateBody {
                image: image.into(),
                pixel_grid_size,
                remove_noise,
                ..Default::default()
            },
        }
    }

    /// The color palette to use for the pixel art.
    pub fn color_palette(
        mut self,
        color_palette: impl IntoIterator<Item = Vec<u32>>,
    ) -> Self {
        self.body.color_palette = Some(color_palette.into_iter().collect());
        self
    }

    /// If no colorPalette is provided, you can provide a palette size.
    ///
    /// Value should be between 2 and 256.
    pub fn color_palette_size(mut self, color_palette_size: u32) -> Self {
        self.body.color_palette_size = Some(color_palette_size);
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Remove the background from the image.
    ///
    /// Default: `false`.
    pub fn remove_background(mut self, remove_background: bool) -> Self {
        self.body.remove_background = Some(remove_background);
        self
    }

    /// Sends `POST /generate/pixelate`.
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
        wire::post_pixelate_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/pixelate?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_pixelate_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/pixelate?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_pixelate_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(Pixelate { send: GenerateAssetResponse, raw: GenerateAssetResponse, dry_run: DryRunResponse, body: object });
