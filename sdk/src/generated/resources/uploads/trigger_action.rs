// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::uploads as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::types::{UploadAction, UploadResponse};
use crate::generated::bodies::UploadTriggerActionBody;

/// Trigger an action on upload.
///
/// `POST /uploads/{uploadId}/action`, made by [`Uploads::trigger_action`](super::Uploads::trigger_action).
///
/// Its arguments:
///
/// - `upload_id`: The upload Id to retrieve.
/// - `action`: The action to perform on an upload: `complete`, after every part has been sent. One of `complete`.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
pub struct TriggerAction {
    call: Call,
    upload_id: String,
    body: UploadTriggerActionBody,
}

impl TriggerAction {
    pub(super) fn new(
        client: &Client,
        upload_id: impl Into<String>,
        action: impl Into<UploadAction>,
    ) -> Self {
        Self {
            call: Call::new(client, operations::POST_UPLOADS_ACTION),
            upload_id: upload_id.into(),
            body: UploadTriggerActionBody {
                action: action.into(),
            },
        }
    }

    /// Sends `POST /uploads/{uploadId}/action`.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent, the API returns an error, or the response cannot be decoded; see
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
        wire::post_uploads_action(&self.call, &self.upload_id, &self.body)
    }
}

request!(TriggerAction { send: UploadResponse, raw: UploadResponse, body: object });
