// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::workflows as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{Privacy, SortDirection, WorkflowListResponse, WorkflowUpdateStatus};

/// List workflows.
///
/// `GET /workflows`, returned by [`Workflows::list`](super::Workflows::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.workflows().list().page_size(50).full(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Returns one page of a list. [`items`](crate::resources::workflows::List::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    full: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<String>,
    privacy: Option<Privacy>,
    sort_direction: Option<SortDirection>,
    status: Option<WorkflowUpdateStatus>,
    tags: Option<String>,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_WORKFLOWS),
            full: None,
            page_size: None,
            pagination_token: None,
            privacy: None,
            sort_direction: None,
            status: None,
            tags: None,
        }
    }

    /// `false` omits `flow` and `editorInfo`, the two largest fields; `hasFlow` then tells whether a workflow has a flow.
    ///
    /// Public workflows never have these fields.
    pub fn full(mut self, full: bool) -> Self {
        self.full = Some(full);
        self
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 50, maximum value is 100, minimum value is 1.
    pub fn page_size(mut self, page_size: u32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// The privacy of the workflows to return.
    ///
    /// The default value is `private`, possible values are `private`, `public` and `unlisted`. Default value is `private`.
    ///
    /// One of `private`, `public`, `unlisted`.
    pub fn privacy(mut self, privacy: impl Into<Privacy>) -> Self {
        self.privacy = Some(privacy.into());
        self
    }

    /// The sort direction by `updatedAt`; defaults to `desc`.
    ///
    /// Private workflows require a `status` with it.
    ///
    /// One of `asc`, `desc`.
    pub fn sort_direction(mut self, sort_direction: impl Into<SortDirection>) -> Self {
        self.sort_direction = Some(sort_direction.into());
        self
    }

    /// The status of the workflows to return.
    ///
    /// Only available when privacy=private/unlisted. Default undefined value returns all statuses for private, `ready` for public.
    ///
    /// One of `draft`, `ready`.
    pub fn status(mut self, status: impl Into<WorkflowUpdateStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The tags that listed workflows have.
    pub fn tags(mut self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.tags = comma_separated(tags);
        self
    }

    /// Sends `GET /workflows`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<WorkflowListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<WorkflowListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<WorkflowListResponse>> {
        wire::get_workflows(
            &self.call,
            self.full,
            self.page_size,
            self.pagination_token.as_deref(),
            self.privacy.as_ref(),
            self.sort_direction.as_ref(),
            self.status.as_ref(),
            self.tags.as_deref(),
        )
    }
}

paged!(List -> WorkflowListResponse, token pagination_token);
request!(List { send: WorkflowListResponse, raw: WorkflowListResponse });
