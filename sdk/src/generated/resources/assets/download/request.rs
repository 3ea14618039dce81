// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DownloadRequestResponse, TargetFormat};
use crate::generated::bodies::DownloadRequestBody;

/// Request a link to download the given `assetId` in the given `targetFormat`.
///
/// `POST /assets/{assetId}/download`, returned by [`Download::request`](super::Download::request).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.assets().download().request("asset_id").target_format("avif").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The ID of the asset.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.retrieve`](crate::resources::assets::Assets::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Request {
    call: Call,
    asset_id: String,
    body: DownloadRequestBody,
}

impl Request {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_DOWNLOAD_ASSET),
            asset_id: asset_id.into(),
            body: DownloadRequestBody {
                ..Default::default()
            },
        }
    }

    /// The format to download the asset in.
    pub fn target_format(mut self, target_format: impl Into<TargetFormat>) -> Self {
        self.body.target_format = Some(target_format.into());
        self
    }

    /// Sends `POST /assets/{assetId}/download`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<DownloadRequestResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<DownloadRequestResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<DownloadRequestResponse>> {
        wire::post_download_asset(&self.call, &self.asset_id, &self.body)
    }
}

request!(Request { send: DownloadRequestResponse, raw: DownloadRequestResponse, body: object });
