// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::AssetRestoreMultipleResponse;
use crate::generated::bodies::AssetRestoreMultipleBody;

/// Restore assets deleted in the last 30 days.
///
/// `POST /assets/restore`, returned by [`Assets::restore_multiple`](super::Assets::restore_multiple).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.assets().restore_multiple(["asset_id"]).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_ids`: The IDs of the deleted assets to restore. (Max 100 at once).
///
/// Tags and collections are not restored. Max plan and above only.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.list`](crate::resources::assets::Assets::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RestoreMultiple {
    call: Call,
    body: AssetRestoreMultipleBody,
}

impl RestoreMultiple {
    pub(super) fn new(
        client: &Client,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_ASSETS_RESTORE),
            body: AssetRestoreMultipleBody {
                asset_ids: asset_ids
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
            },
        }
    }

    /// Sends `POST /assets/restore`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetRestoreMultipleResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetRestoreMultipleResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetRestoreMultipleResponse>> {
        wire::post_assets_restore(&self.call, &self.body)
    }
}

request!(RestoreMultiple { send: AssetRestoreMultipleResponse, raw: AssetRestoreMultipleResponse, body: object });
