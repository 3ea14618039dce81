// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateQualityGateResponse, QualityGateSensitivity};
use crate::generated::bodies::GenerateQualityGateBody;

/// Verify an image against the applicable brand/style/campaign briefs and generic AI-quality checks; returns a combined score, verdict, reasons, and suggested fixes.
///
/// `POST /generate/quality-gate`, returned by [`Generate::quality_gate`](super::Generate::quality_gate).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .quality_gate("asset_id")
///     .original_assets(true)
///     .sensitivity("high")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `image`: Image to verify: an asset id ("asset_...") or a data URL.
///
/// The verdict is stored on the asset: pass an asset id to re-score it in place (for example after the brief changed), or a data URL to upload the image as an asset (deduplicated on content) and score it.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::QualityGate::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.retrieve`](crate::resources::assets::Assets::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct QualityGate {
    call: Call,
    original_assets: Option<bool>,
    body: GenerateQualityGateBody,
}

impl QualityGate {
    pub(super) fn new(client: &Client, image: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_QUALITY_GATE_INFERENCES),
            original_assets: None,
            body: GenerateQualityGateBody {
                image: image.into(),
                ..Default::default()
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Threshold strictness for this call.
    ///
    /// Overrides the scope's stored sensitivity when set; otherwise the resolved scope setting (or "medium") is used.
    ///
    /// One of `high`, `low`, `medium`.
    pub fn sensitivity(
        mut self,
        sensitivity: impl Into<QualityGateSensitivity>,
    ) -> Self {
        self.body.sensitivity = Some(sensitivity.into());
        self
    }

    /// Sends `POST /generate/quality-gate`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateQualityGateResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateQualityGateResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateQualityGateResponse>> {
        wire::post_quality_gate_inferences(&self.call, self.original_assets, &self.body)
    }

    /// Returns the price: `POST /generate/quality-gate?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_quality_gate_inferences_dry_run(
            &self.call,
            "true",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/quality-gate?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_quality_gate_inferences_dry_run(
            &self.call,
            "api",
            self.original_assets,
            &self.body,
        );
        self.call.send(request)
    }
}

request!(QualityGate { send: GenerateQualityGateResponse, raw: GenerateQualityGateResponse, dry_run: DryRunResponse, body: object });
