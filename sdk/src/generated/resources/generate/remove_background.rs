// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateAssetResponse, ImageFormat};
use crate::generated::bodies::GenerateRemoveBackgroundBody;

/// Advanced remove-background of an image.
///
/// `POST /generate/remove-background`, returned by [`Generate::remove_background`](super::Generate::remove_background).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .remove_background("asset_id")
///     .background_color("background_color")
///     .format("jpeg")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: The asset ID (example: "asset_GTrL3mq4SXWyMxkOHRxlpw").
///
/// **Note**: Please use `POST /generate/custom/{modelId}` endpoint instead. You can retrieve the model inputs from the `GET /models/{modelId}` endpoint. Please use `model_bria-remove-background` `modelId` for example. See <https://docs.scenario.com/docs/tools-parameters-reference> for more details.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::RemoveBackground::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
/// - Deprecated by Scenario.
/// - Legacy: the official SDKs no longer have it. [`generate.run_model`](crate::resources::generate::Generate::run_model) replaces it.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RemoveBackground {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateRemoveBackgroundBody,
}

impl RemoveBackground {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_REMOVE_BACKGROUND_INFERENCES),
            original_assets: None,
            body: GenerateRemoveBackgroundBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// The background color as a hexadecimal code (ex: "#FFFFFF"), an html color (ex: "red") or "transparent" if "format" is "png".
    pub fn background_color(mut self, background_color: impl Into<String>) -> Self {
        self.body.background_color = Some(background_color.into());
        self
    }

    /// The output format.
    ///
    /// Default is 'png'
    ///
    /// Default: `png`.
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

    /// Sends `POST /generate/remove-background`.
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
        wire::post_remove_background_inferences(
            &self.call,
            self.original_assets,
            &self.body,
        )
    }

    /// Returns the price: `POST /generate/remove-background?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_remove_background_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/remove-background?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_remove_background_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(RemoveBackground { send: GenerateAssetResponse, raw: GenerateAssetResponse, dry_run: DryRunResponse, body: object });
