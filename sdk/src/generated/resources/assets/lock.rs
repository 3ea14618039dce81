// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{AssetLockResponse, Timestamp};
use crate::generated::bodies::AssetLockBody;

/// Lock a canvas.
///
/// `PUT /assets/{assetId}/lock`, returned by [`Assets::lock`](super::Assets::lock).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .lock("asset_id", "2026-01-31T12:00:00Z")
///     .original_assets(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The ID of the canvas to lock.
/// - `lock_expires_at`: The ISO timestamp when the lock on the canvas will expire.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Lock {
    call: Call,
    asset_id: String,
    original_assets: Option<bool>,
    body: AssetLockBody,
}

impl Lock {
    pub(super) fn new(
        client: &Client,
        asset_id: impl Into<String>,
        lock_expires_at: impl Into<Timestamp>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::LOCK_ASSET_BY_ASSET_ID),
            asset_id: asset_id.into(),
            original_assets: None,
            body: AssetLockBody {
                lock_expires_at: lock_expires_at.into(),
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `PUT /assets/{assetId}/lock`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetLockResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetLockResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetLockResponse>> {
        wire::lock_asset_by_asset_id(
            &self.call,
            &self.asset_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Lock { send: AssetLockResponse, raw: AssetLockResponse, body: object });
