// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::generate as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, GenerateIpDetectionResponse};
use crate::generated::bodies::GenerateIpDetectionBody;

/// Check prompts and/or existing assets against the team's enabled IP-detection filters, without generating anything.
///
/// `POST /generate/ip-detection`, returned by [`Generate::ip_detection`](super::Generate::ip_detection).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .generate()
///     .ip_detection()
///     .asset_ids(["asset_id"])
///     .prompts(["a fox in the snow"])
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Advisory only: the call never blocks and nothing is stored. The payload is analyzed as ONE input set, so the answer is a single merged verdict — call the route once per item to know which item trips a filter. Videos are analyzed through their extracted frames; audio and 3d assets are returned in `skippedAssetIds` and are never checked. Available on the Enterprise plan only; a team with no enabled filter gets `evaluatedFilters: 0` and is charged nothing. Billed on the provider tokens the check sends — the prompt plus every analyzed image, once per enabled filter — with a 1 CU minimum, reported under `ipDetection.creativeUnitsCharged` and surfaced in `GET /v1/usages` as `ip-detection`.
///
/// - Costs creative units. [`dry_run`](crate::resources::generate::IpDetection::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`usages.list`](crate::resources::usages::Usages::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct IpDetection {
    call: Call,
    body: GenerateIpDetectionBody,
}

impl IpDetection {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_IP_DETECTION_INFERENCES),
            body: GenerateIpDetectionBody {
                ..Default::default()
            },
        }
    }

    /// Asset ids to check.
    ///
    /// Videos are analyzed through their extracted first/last frames; audio and 3d assets are not analyzed and come back in `skippedAssetIds`.
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.asset_ids = Some(
            asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Prompts to check, analyzed as one text of 250 000 characters in total at most — as much as the longest prompt any model accepts.
    ///
    /// At least one prompt or one analyzable asset id is required.
    pub fn prompts(
        mut self,
        prompts: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.prompts = Some(
            prompts.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Sends `POST /generate/ip-detection`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<GenerateIpDetectionResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<GenerateIpDetectionResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<GenerateIpDetectionResponse>> {
        wire::post_ip_detection_inferences(&self.call, &self.body)
    }

    /// Returns the price: `POST /generate/ip-detection?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_ip_detection_inferences_dry_run(
            &self.call,
            "true",
            &self.body,
        );
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /generate/ip-detection?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_ip_detection_inferences_dry_run(
            &self.call,
            "api",
            &self.body,
        );
        self.call.send(request)
    }
}

request!(IpDetection { send: GenerateIpDetectionResponse, raw: GenerateIpDetectionResponse, dry_run: DryRunResponse, body: object });
