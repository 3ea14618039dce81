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
use crate::generated::bodies::AssetUnlockBody;

/// Unlock a canvas.
///
/// `PUT /assets/{assetId}/unlock`, returned by [`Assets::unlock`](super::Assets::unlock).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .unlock("asset_id")
///     .force_unlock(true)
///     .lock_id("lock_id")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The ID of the canvas to unlock.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Unlock {
    call: Call,
    asset_id: String,
    original_assets: Option<bool>,
    body: AssetUnlockBody,
}

impl Unlock {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::UNLOCK_ASSET_BY_ASSET_ID),
            asset_id: asset_id.into(),
            original_assets: None,
            body: AssetUnlockBody {
                ..Default::default()
            },
        }
    }

    /// If true, no need to pass a lockId.
    pub fn force_unlock(mut self, force_unlock: bool) -> Self {
        self.body.force_unlock = Some(force_unlock);
        self
    }

    /// The value of the lock on this canvas.
    pub fn lock_id(mut self, lock_id: impl Into<String>) -> Self {
        self.body.lock_id = Some(lock_id.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Sends `PUT /assets/{assetId}/unlock`.
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
        wire::unlock_asset_by_asset_id(
            &self.call,
            &self.asset_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Unlock { send: AssetResponse, raw: AssetResponse, body: object });
