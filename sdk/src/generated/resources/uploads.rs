// Written by `cargo xtask codegen`; do not edit by hand.

//! Multipart uploads of files of any size.

mod create;
mod retrieve;
mod trigger_action;

pub use create::Create;
pub use retrieve::Retrieve;
pub use trigger_action::TriggerAction;

use crate::Client;
use crate::types::UploadAction;

/// Multipart uploads of files of any size.
#[derive(Clone, Debug)]
pub struct Uploads {
    client: Client,
}

impl Uploads {
    pub(crate) fn new(client: Client) -> Self {
        Self { client }
    }

    /// Create a temporary upload URL for a file.
    ///
    /// `POST /uploads`; `uploads.create` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.uploads().create().send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Supports multipart uploads. Returns a list of URLs for each part of the file.
    ///
    /// - [`dry_run`](crate::resources::uploads::Create::dry_run) returns the price without running it.
    /// - Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`jobs.list`](crate::resources::jobs::Jobs::list) shows whether it was carried out.
    #[doc(alias = "PostUploads")]
    pub fn create(&self) -> Create {
        Create::new(&self.client)
    }

    /// Get the details of an existing upload.
    ///
    /// `GET /uploads/{uploadId}`; `uploads.retrieve` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.uploads().retrieve("upload_id").send().await?;
    /// # Ok(()) }
    /// ```
    #[doc(alias = "GetUploads")]
    pub fn retrieve(&self, upload_id: impl Into<String>) -> Retrieve {
        Retrieve::new(&self.client, upload_id)
    }

    /// Trigger an action on upload.
    ///
    /// `POST /uploads/{uploadId}/action`; `uploads.trigger_action` in Scenario's documentation.
    ///
    /// ```no_run
    /// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
    /// let response = client.uploads().trigger_action("upload_id", "complete").send().await?;
    /// # Ok(()) }
    /// ```
    ///
    /// Not retried if its response is lost: [`is_outcome_unknown`](crate::Error::is_outcome_unknown) is then true, and [`uploads.retrieve`](crate::resources::uploads::Uploads::retrieve) shows whether it was carried out.
    #[doc(alias = "PostUploadsAction")]
    pub fn trigger_action(
        &self,
        upload_id: impl Into<String>,
        action: impl Into<UploadAction>,
    ) -> TriggerAction {
        TriggerAction::new(&self.client, upload_id, action)
    }
}
