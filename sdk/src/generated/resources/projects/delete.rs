// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, Result, generated::{operations, wire::projects as wire},
    transport::{
        call::Call,
        request::request,
    },
};

/// Delete a particular project.
///
/// `DELETE /projects/{projectId}`, made by [`Projects::delete`](super::Projects::delete).
///
/// Its arguments:
///
/// - `project_id`: The id of the project.
#[derive(Clone)]
#[must_use = "a request is sent by `send`"]
pub struct Delete {
    call: Call,
    project_id: String,
}

impl Delete {
    pub(super) fn new(client: &Client, project_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::DELETE_PROJECTS_BY_PROJECT_ID),
            project_id: project_id.into(),
        }
    }

    /// Sends `DELETE /projects/{projectId}`.
    ///
    /// # Errors
    ///
    /// When the request cannot be sent, the API refuses it, or the answer is not what was expected; see
    /// [`Error`](crate::Error).
    pub async fn send(self) -> Result<()> {
        self.send_raw().await.map(drop)
    }

    /// Sends the request as [`send`](Self::send) does, for the answer as it came: status, headers, body.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), but for an answer that cannot be decoded.
    pub async fn send_raw(self) -> Result<RawResponse<serde_json::Value>> {
        wire::delete_projects_by_project_id(&self.call, &self.project_id).await
    }
}

request!(Delete { send: (), raw: serde_json::Value });
