// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::AssetResponse;

/// Get the details of an asset.
///
/// `GET /assets/public/{assetId}`, returned by [`Public::retrieve`](super::Public::retrieve).
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.assets().public().retrieve("asset_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The asset ID to retrieve.
///
/// Deprecated: use `assets.retrieve` of `Client::with_public_access` instead.
///
/// Needs no credential.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    asset_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_PUBLIC_ASSETS_BY_ASSET_ID),
            asset_id: asset_id.into(),
        }
    }

    /// Sends `GET /assets/public/{assetId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetResponse>> {
        wire::get_public_assets_by_asset_id(&self.call, &self.asset_id)
    }
}

request!(Retrieve { send: AssetResponse, raw: AssetResponse });
