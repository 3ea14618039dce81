// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::Call,
        future::WireRequest, request::request,
    },
};
use crate::JsonObject;
use crate::types::{
    ModelInput, Privacy, WorkflowNodeUpdate, WorkflowResponse, WorkflowUpdateStatus,
};
use crate::generated::bodies::WorkflowUpdateBody;

/// Update workflow.
///
/// `PUT /workflows/{workflowId}`, returned by [`Workflows::update`](super::Workflows::update).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client
///     .workflows()
///     .update("workflow_id")
///     .after("after")
///     .before("before")
///     .send()
///     .await?;
/// # Ok(()) }
/// ```
///
/// Its arguments:
///
/// - `workflow_id`: The ID of the workflow.
///
/// Idempotent: it is retried even if its response is lost.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Update {
    call: Call,
    workflow_id: String,
    body: WorkflowUpdateBody,
}

impl Update {
    pub(super) fn new(client: &Client, workflow_id: impl Into<String>) -> Self {
        Self {
            call: Call::new(client, operations::PUT_WORKFLOWS_BY_WORKFLOW_ID),
            workflow_id: workflow_id.into(),
            body: WorkflowUpdateBody {
                ..Default::default()
            },
        }
    }

    /// The after asset of the workflow.
    ///
    /// Set to null to unset the after asset.
    pub fn after(mut self, after: impl Into<String>) -> Self {
        self.body.after = Some(Some(after.into()));
        self
    }

    /// Sends `null` for `after`, which unsets it.
    pub fn clear_after(mut self) -> Self {
        self.body.after = Some(None);
        self
    }

    /// The before asset of the workflow.
    ///
    /// Set to null to unset the before asset.
    pub fn before(mut self, before: impl Into<String>) -> Self {
        self.body.before = Some(Some(before.into()));
        self
    }

    /// Sends `null` for `before`, which unsets it.
    pub fn clear_before(mut self) -> Self {
        self.body.before = Some(None);
        self
    }

    /// Whether to save a locked workflow without unlocking it; for its author and project admins only.
    pub fn bypass_lock(mut self, bypass_lock: bool) -> Self {
        self.body.bypass_lock = Some(bypass_lock);
        self
    }

    /// The description of the workflow.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.body.description = Some(description.into());
        self
    }

    /// The UI data about the workflow.
    ///
    /// This is managed by scenario webapp.
    pub fn editor_info(mut self, editor_info: JsonObject) -> Self {
        self.body.editor_info = Some(editor_info);
        self
    }

    /// The flow of the workflow.
    pub fn flow(mut self, flow: impl IntoIterator<Item = WorkflowNodeUpdate>) -> Self {
        self.body.flow = Some(flow.into_iter().collect());
        self
    }

    /// The inputs of the workflow.
    pub fn inputs(mut self, inputs: impl IntoIterator<Item = ModelInput>) -> Self {
        self.body.inputs = Some(inputs.into_iter().collect());
        self
    }

    /// Whether to lock or unlock the workflow; for its author and project admins only.
    pub fn is_locked(mut self, is_locked: bool) -> Self {
        self.body.is_locked = Some(is_locked);
        self
    }

    /// The name of the workflow.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.body.name = Some(name.into());
        self
    }

    /// The output asset kinds of the workflow.
    ///
    /// One of `3d`, `audio`, `document`, `image`, `image-hdr`, `json`, `text`, `video`.
    pub fn output_asset_kinds(
        mut self,
        output_asset_kinds: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.output_asset_kinds = Some(
            output_asset_kinds.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The privacy of the workflow.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub fn privacy(mut self, privacy: impl Into<Privacy>) -> Self {
        self.body.privacy = Some(privacy.into());
        self
    }

    /// A short description of the workflow.
    pub fn short_description(mut self, short_description: impl Into<String>) -> Self {
        self.body.short_description = Some(short_description.into());
        self
    }

    /// The status of the workflow.
    ///
    /// One of `draft`, `ready`.
    pub fn status(mut self, status: impl Into<WorkflowUpdateStatus>) -> Self {
        self.body.status = Some(status.into());
        self
    }

    /// The tag set of the workflow.
    pub fn tag_set(
        mut self,
        tag_set: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.body.tag_set = Some(
            tag_set.into_iter().map(|item| item.as_ref().into()).collect(),
        );
        self
    }

    /// The thumbnail asset of the workflow.
    ///
    /// Set to null to unset the thumbnail.
    pub fn thumbnail(mut self, thumbnail: impl Into<String>) -> Self {
        self.body.thumbnail = Some(Some(thumbnail.into()));
        self
    }

    /// Sends `null` for `thumbnail`, which unsets it.
    pub fn clear_thumbnail(mut self) -> Self {
        self.body.thumbnail = Some(None);
        self
    }

    /// Sends `PUT /workflows/{workflowId}`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WorkflowResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WorkflowResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WorkflowResponse>> {
        wire::put_workflows_by_workflow_id(&self.call, &self.workflow_id, &self.body)
    }
}

request!(Update { send: WorkflowResponse, raw: WorkflowResponse, body: object });
