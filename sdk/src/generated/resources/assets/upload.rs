// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::assets as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::AssetUploadResponse;
use crate::generated::bodies::AssetUploadBody;

/// Upload an image or canvas.
///
/// `POST /assets`, returned by [`Assets::upload`](super::Assets::upload).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .assets()
///     .upload("name")
///     .collection_ids(["collection_id"])
///     .hide(true)
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `name`: The original file name of the image (example: "low-res-image.jpg").
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`assets.list`](crate::resources::assets::Assets::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Upload {
    call: Call,
    original_assets: Option<bool>,
    body: AssetUploadBody,
}

impl Upload {
    pub(super) fn new(client: &Client, name: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::POST_ASSET),
            original_assets: None,
            body: AssetUploadBody {
                name: name.into(),
                ..Default::default()
            },
        }
    }

    /// The canvas to upload as a stringified JSON.
    ///
    /// Ignored if `image` is provided.
    pub fn canvas(mut self, canvas: impl Into<String>) -> Self {
        self.body.canvas = Some(canvas.into());
        self
    }

    /// The IDs of the collections to add the asset to.
    ///
    /// If provided, the new asset will be added to the collections.
    pub fn collection_ids(
        mut self,
        collection_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.collection_ids = Some(
            collection_ids.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// Toggles the hidden status of the asset.
    pub fn hide(mut self, hide: bool) -> Self {
        self.body.hide = Some(hide);
        self
    }

    /// The image to upload in base64 format string.
    pub fn image(mut self, image: impl Into<String>) -> Self {
        self.body.image = Some(image.into());
        self
    }

    /// If set to true, returns the original asset without transformation.
    pub fn original_assets(mut self, original_assets: bool) -> Self {
        self.original_assets = Some(original_assets);
        self
    }

    /// Specifies the parent asset Id for the asset.
    pub fn parent_id(mut self, parent_id: impl Into<String>) -> Self {
        self.body.parent_id = Some(parent_id.into());
        self
    }

    /// The thumbnail for the canvas in base64 format string.
    ///
    /// Ignored if `image` is provided.
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.body.thumbnail = Some(thumbnail.into());
        self
    }

    /// Sends `POST /assets`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<AssetUploadResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<AssetUploadResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<AssetUploadResponse>> {
        wire::post_asset(&self.call, self.original_assets, &self.body)
    }
}

request!(Upload { send: AssetUploadResponse, raw: AssetUploadResponse, body: object });
