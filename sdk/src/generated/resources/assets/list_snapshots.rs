// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::AssetListSnapshotsResponse;

/// List snapshots of a canvas type asset.
///
/// `GET /assets/{assetId}/snapshots`, returned by [`Assets::list_snapshots`](super::Assets::list_snapshots).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.assets().list_snapshots("asset_id").page_size(50).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The ID of the canvas asset to list snapshots for.
///
/// Returns one page of a list. [`items`](crate::resources::assets::ListSnapshots::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListSnapshots {
    call: Call,
    asset_id: String,
    page_size: Option<u32>,
    pagination_token: Option<String>,
}

impl ListSnapshots {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_CANVAS_ASSET_SNAPSHOTS),
            asset_id: asset_id.into(),
            page_size: None,
            pagination_token: None,
        }
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 10, maximum value is 100, minimum value is 10.
    pub fn page_size(mut self, page_size: u32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// Sends `GET /assets/{assetId}/snapshots`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetListSnapshotsResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetListSnapshotsResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetListSnapshotsResponse>> {
        wire::get_canvas_asset_snapshots(
            &self.call,
            &self.asset_id,
            self.page_size,
            self.pagination_token.as_deref(),
        )
    }
}

paged!(ListSnapshots -> AssetListSnapshotsResponse, token pagination_token);
request!(ListSnapshots { send: AssetListSnapshotsResponse, raw: AssetListSnapshotsResponse });
