// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::uploads as wire},
    transport::{
        call::Call,
        request::request,
    },
};
use crate::types::UploadResponse;

/// Get the details of an existing upload.
///
/// `GET /uploads/{uploadId}`, made by [`Uploads::retrieve`](super::Uploads::retrieve).
///
/// Its arguments:
///
/// - `upload_id`: The upload Id to retrieve.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
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
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<UploadResponse> {
        self.send_raw().await?.decode()
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<UploadResponse>> {
        wire::get_uploads(&self.call, &self.upload_id).await
    }
}

request!(Retrieve { send: UploadResponse, raw: UploadResponse });
