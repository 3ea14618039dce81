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
/// `GET /assets/{assetId}`, returned by [`Assets::retrieve`](super::Assets::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .retrieve("asset_id")
///     .original_assets(true)
///     .with_embedding(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The asset ID to retrieve.
///
/// A client of `Client::with_public_access` can read public objects without an account.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    asset_id: String,
    original_assets: Option<bool>,
    with_embedding: Option<bool>,
    with_quality_gate_details: Option<bool>,
}

impl Retrieve {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_ASSETS_BY_ASSET_ID),
            asset_id: asset_id.into(),
            original_assets: None,
            with_embedding: None,
            with_quality_gate_details: None,
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Include the embedding in the response.
    pub fn with_embedding(mut self, with_embedding: bool) -> Self {
        self.with_embedding = Some(with_embedding);
        self
    }

    /// Returns the reasons and suggestions of the quality gate in `qualityGate.details`, if the asset belongs to the calling project.
    pub fn with_quality_gate_details(mut self, with_quality_gate_details: bool) -> Self {
        self.with_quality_gate_details = Some(with_quality_gate_details);
        self
    }

    /// Sends `GET /assets/{assetId}`.
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
        wire::get_assets_by_asset_id(
            &self.call,
            &self.asset_id,
            self.original_assets,
            self.with_embedding,
            self.with_quality_gate_details,
        )
    }
}

request!(Retrieve { send: AssetResponse, raw: AssetResponse });
