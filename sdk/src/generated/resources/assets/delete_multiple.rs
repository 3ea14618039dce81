// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::generated::bodies::AssetDeleteMultipleBody;

/// Delete multiple assets.
///
/// `DELETE /assets`, returned by [`Assets::delete_multiple`](super::Assets::delete_multiple).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.assets().delete_multiple(["asset_id"]).send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `asset_ids`: The ids of the assets to delete. (Max 100 at once).
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteMultiple {
    call: Call,
    body: AssetDeleteMultipleBody,
}

impl DeleteMultiple {
    pub(super) fn new(
        client: &Client,
        asset_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_ASSET),
            body: AssetDeleteMultipleBody {
                asset_ids: asset_ids
                    .into_iter()
                    .map(|item| item.as_ref().into())
                    .collect(),
            },
        }
    }

    /// Sends `DELETE /assets`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<()> {
        let request = self.wire();
        self.call.send_for_status(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<serde_json::Value>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<serde_json::Value>> {
        wire::delete_asset(&self.call, &self.body)
    }
}

request!(DeleteMultiple { send: (), raw: serde_json::Value, body: object });
