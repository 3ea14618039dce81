// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::AssetGetBulkResponse;
use crate::generated::bodies::AssetGetBulkBody;

/// Get multiple assets by their IDs.
///
/// `POST /assets/get-bulk`, returned by [`Assets::get_bulk`](super::Assets::get_bulk).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .get_bulk()
///     .asset_ids(["asset_id"])
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetBulk {
    call: Call,
    original_assets: Option<bool>,
    body: AssetGetBulkBody,
}

impl GetBulk {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_ASSET_GET_BULK),
            original_assets: None,
            body: AssetGetBulkBody {
                ..Default::default()
            },
        }
    }

    /// The list of asset ids the team has read access to.
    ///
    /// Limit of 200 assets.
    pub fn asset_ids(
        mut self,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.asset_ids = Some(
            asset_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `POST /assets/get-bulk`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetGetBulkResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetGetBulkResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetGetBulkResponse>> {
        wire::post_asset_get_bulk(&self.call, self.original_assets, &self.body)
    }
}

request!(GetBulk { send: AssetGetBulkResponse, raw: AssetGetBulkResponse, body: object });
