// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{AssetResponse, Timestamp};
use crate::generated::bodies::AssetUpdateBody;

/// Update a canvas asset.
///
/// `PUT /assets/{assetId}`, returned by [`Assets::update`](super::Assets::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .update("asset_id")
///     .canvas("canvas")
///     .description("description")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The ID of the asset.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    asset_id: String,
    original_assets: Option<bool>,
    body: AssetUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_ASSET_BY_ASSET_ID),
            asset_id: asset_id.into(),
            original_assets: None,
            body: AssetUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The new value for the canvas as a stringified JSON.
    pub fn canvas(mut self, canvas: impl Into<String>) -> Self {
        self.body.canvas = Some(canvas.into());
        self
    }

    /// The new description of the asset.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// If true, no snapshot will be created for this update.
    pub fn disable_snapshot(mut self, disable_snapshot: bool) -> Self {
        self.body.disable_snapshot = Some(disable_snapshot);
        self
    }

    /// The ISO timestamp when the lock on the canvas will expire.
    pub fn lock_expires_at(mut self, lock_expires_at: impl Into<Timestamp>) -> Self {
        self.body.lock_expires_at = Some(lock_expires_at.into());
        self
    }

    /// The value of the lock to use when updating a locked canvas.
    pub fn lock_id(mut self, lock_id: impl Into<String>) -> Self {
        self.body.lock_id = Some(lock_id.into());
        self
    }

    /// The new name for the canvas.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The new thumbnail for the canvas in base64 format string.
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.body.thumbnail = Some(thumbnail.into());
        self
    }

    /// Sends `PUT /assets/{assetId}`.
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
        wire::put_asset_by_asset_id(
            &self.call,
            &self.asset_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Update { send: AssetResponse, raw: AssetResponse, body: object });
