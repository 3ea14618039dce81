// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::uploads as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::UploadResponse;

/// Get the details of an existing upload.
///
/// `GET /uploads/{uploadId}`, returned by [`Uploads::retrieve`](super::Uploads::retrieve).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.uploads().retrieve("upload_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `upload_id`: The upload Id to retrieve.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Retrieve {
    call: Call,
    upload_id: String,
}

impl Retrieve {
    pub(super) fn new(client: &Client, upload_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::GET_UPLOADS),
            upload_id: upload_id.into(),
        }
    }

    /// Sends `GET /uploads/{uploadId}`.
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
        wire::get_uploads(&self.call, &self.upload_id)
    }
}

request!(Retrieve { send: UploadResponse, raw: UploadResponse });
