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
use crate::generated::bodies::AssetDuplicateBody;

/// Duplicate an asset.
///
/// `POST /assets/{assetId}/copy`, returned by [`Assets::duplicate`](super::Assets::duplicate).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .duplicate("asset_id")
///     .original_assets(true)
///     .target_project_id("target_project_id")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_id`: The ID of the asset to duplicate.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.list`](crate::resources::assets::Assets::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Duplicate {
    call: Call,
    asset_id: String,
    original_assets: Option<bool>,
    body: AssetDuplicateBody,
}

impl Duplicate {
    pub(super) fn new(client: &Client, asset_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::COPY_ASSET_BY_ASSET_ID),
            asset_id: asset_id.into(),
            original_assets: None,
            body: AssetDuplicateBody {
                ..Default::default()
            },
        }
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// The id of the project to copy the asset to.
    ///
    /// If not provided, the asset will be copied to the canvas project.
    pub fn target_project_id(mut self, target_project_id: impl Into<String>) -> Self {
        self.body.target_project_id = Some(target_project_id.into());
        self
    }

    /// Sends `POST /assets/{assetId}/copy`.
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
        wire::copy_asset_by_asset_id(
            &self.call,
            &self.asset_id,
            self.original_assets,
            &self.body,
        )
    }
}

request!(Duplicate { send: AssetResponse, raw: AssetResponse, body: object });
