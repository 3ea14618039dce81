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
/// `POST /uploads/{uploadId}/action`, returned by [`Uploads::trigger_action`](super::Uploads::trigger_action).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.uploads().trigger_action("upload_id", "complete").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `upload_id`: The upload Id to retrieve.
/// - `action`: The action to perform on an upload: `complete`, after every part has been sent. One of `complete`.
///
/// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`uploads.retrieve`](crate::resources::uploads::Uploads::retrieve) shows whether it was carried out.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
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
        wire::post_uploads_action(&self.call, &self.upload_id, &self.body)
    }
}

request!(TriggerAction { send: UploadResponse, raw: UploadResponse, body: object });
