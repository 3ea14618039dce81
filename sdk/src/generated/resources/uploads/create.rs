// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::uploads as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{DryRunResponse, UploadAssetOptions, UploadKind, UploadResponse};
use crate::generated::bodies::UploadCreateBody;

/// Create a temporary upload URL for a file.
///
/// `POST /uploads`, returned by [`Uploads::create`](super::Uploads::create).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .uploads()
///     .create()
///     .civitai_model_url("civitai_model_url")
///     .content_type("content_type")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Supports multipart uploads. Returns a list of URLs for each part of the file.
///
/// - [`dry_run`](crate::resources::uploads::Create::dry_run) returns the price without running it.
/// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Create {
    call: Call,
    body: UploadCreateBody,
}

impl Create {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::POST_UPLOADS),
            body: UploadCreateBody {
                ..Default::default()
            },
        }
    }

    /// Asset extra options.
    ///
    /// Only available for kinds which produce an asset. (Not available for model kind).
    pub fn asset_options(mut self, asset_options: UploadAssetOptions) -> Self {
        self.body.asset_options = Some(asset_options);
        self
    }

    /// The civitai.com url of the model (example: "<https://civitai.com/models/370194/translucent-subsurface-scattering-test?modelVersionId=413566>").
    pub fn civitai_model_url(mut self, civitai_model_url: impl Into<String>) -> Self {
        self.body.civitai_model_url = Some(civitai_model_url.into());
        self
    }

    /// Required for multipart upload.
    ///
    /// The MIME type of the file (example: "image/jpeg").
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.body.content_type = Some(content_type.into());
        self
    }

    /// Required for multipart upload.
    ///
    /// The original file name of the image (example: "low-res-image.jpg"). It will be ignored if assetId is provided.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.body.file_name = Some(file_name.into());
        self
    }

    /// Required for multipart upload.
    ///
    /// The size of the file in bytes.
    pub fn file_size(mut self, file_size: u64) -> Self {
        self.body.file_size = Some(file_size);
        self
    }

    /// The huggingface.co modelName (example: "stabilityai/stable-diffusion-xl-base-1.0").
    ///
    /// No need to setup other fields if you setup huggingFaceModelName.
    pub fn hugging_face_model_name(
        mut self,
        hugging_face_model_name: impl Into<String>,
    ) -> Self {
        self.body.hugging_face_model_name = Some(hugging_face_model_name.into());
        self
    }

    /// Required for multipart upload and url.
    ///
    /// The purpose of the file once validated (example: "model").
    ///
    /// One of `3d`, `asset`, `audio`, `avatar`, `image`, `model`, `text`, `video`.
    pub fn kind(mut self, kind: impl Into<UploadKind>) -> Self {
        self.body.kind = Some(kind.into());
        self
    }

    /// Required for multipart upload.
    ///
    /// The number of parts the file will be uploaded in.
    ///
    /// Allowed: 1 to 10000.
    pub fn parts(mut self, parts: u32) -> Self {
        self.body.parts = Some(parts);
        self
    }

    /// The url where to download the file.
    ///
    /// If you setup url you MUST setup kind as well.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.body.url = Some(url.into());
        self
    }

    /// Sends `POST /uploads`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<UploadResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<UploadResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<UploadResponse>> {
        wire::post_uploads(&self.call, &self.body)
    }

    /// Returns the price: `POST /uploads?dryRun=true`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_uploads_dry_run(&self.call, "true", &self.body);
        self.call.send(request)
    }

    /// Returns the price at the API tier: `POST /uploads?dryRun=api`. Nothing is run or charged.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send). The API validates the values as for a run.
    pub fn dry_run_at_api_tier(self) -> ResponseFuture<DryRunResponse> {
        let request = wire::post_uploads_dry_run(&self.call, "api", &self.body);
        self.call.send(request)
    }
}

request!(Create { send: UploadResponse, raw: UploadResponse, dry_run: DryRunResponse, body: object });
