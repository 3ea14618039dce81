// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::{DownloadRequestResponse, TargetFormat};
use crate::generated::bodies::DownloadRequestBody;

/// Request a link to download the given `assetId` in the given `targetFormat`.
///
/// `POST /assets/{assetId}/download`, made by [`Download::request`](super::Download::request).
///
/// Its arguments:
///
/// - `asset_id`: The ID of the asset.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<DownloadRequestResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<DownloadRequestResponse>> {
        wire::post_download_asset(&self.call, &self.asset_id, &self.body).await
    }
}

request!(Request { send: DownloadRequestResponse, raw: DownloadRequestResponse, body: object });
