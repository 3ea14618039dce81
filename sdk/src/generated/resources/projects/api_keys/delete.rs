// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};

/// Delete a particular api key.
///
/// `DELETE /projects/{projectId}/api-keys/{keyId}`, returned by [`ApiKeys::delete`](super::ApiKeys::delete).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// client.projects().api_keys().delete("project_id", "key_id").send().await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `project_id`: The ID of the project.
/// - `key_id`: The ID of the API key.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Delete {
    call: Call,
    project_id: String,
    key_id: String,
}

impl Delete {
    pub(super) fn new(
        client: &Client,
        project_id: impl Into<String>,
        key_id: impl Into<String>,
    ) -> Self {
        Self {
            call: Call::new(
                client,
                operations::DELETE_PROJECTS_API_KEYS_BY_PROJECT_ID_AND_KEY_ID,
            ),
            project_id: project_id.into(),
            key_id: key_id.into(),
        }
    }

    /// Sends `DELETE /projects/{projectId}/api-keys/{keyId}`.
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
        wire::delete_projects_api_keys_by_project_id_and_key_id(
            &self.call,
            &self.project_id,
            &self.key_id,
        )
    }
}

request!(Delete { send: (), raw: serde_json::Value });
