// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::jobs as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, page::paged, request::request,
    },
};
use crate::types::{JobListResponse, JobStatus, JobTypeFilter, Timestamp};

/// List all jobs matching the given filters.
///
/// `GET /jobs`, returned by [`Jobs::list`](super::Jobs::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.jobs().list().page_size(50).author_id("author_id").send().await?;
/// # Ok(()) }
/// ```
///
/// A job is a synchronous operation or an asynchronous task such as a training, a generation, etc. It offers a unified view of all operations running on the platform along with their status and results.
///
/// Returns one page of a list. [`items`](crate::resources::jobs::List::items) requests all pages on demand.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    author_id: Option<String>,
    created_after: Option<Timestamp>,
    hide_results: Option<bool>,
    page_size: Option<u32>,
    pagination_token: Option<String>,
    status: Option<JobStatus>,
    type_: Option<JobTypeFilter>,
    types: Option<String>,
    updated_after: Option<Timestamp>,
    workflow_id: Option<String>,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_JOBS),
            author_id: None,
            created_after: None,
            hide_results: None,
            page_size: None,
            pagination_token: None,
            status: None,
            type_: None,
            types: None,
            updated_after: None,
            workflow_id: None,
        }
    }

    /// The authorId of the jobs to return.
    ///
    /// Optional.
    pub fn author_id(mut self, author_id: impl Into<String>) -> Self {
        self.author_id = Some(author_id.into());
        self
    }

    /// Lists the jobs created after this time.
    ///
    /// Cannot be combined with `status`, `type`, `types` or `workflowId`; use `updatedAfter` with them. Replaces the 30-day window of `authorId` and `hideResults=false`.
    pub fn created_after(mut self, created_after: impl Into<Timestamp>) -> Self {
        self.created_after = Some(created_after.into());
        self
    }

    /// If false, jobs containing the hideResults param will not be returned.
    ///
    /// Optional.
    pub fn hide_results(mut self, hide_results: bool) -> Self {
        self.hide_results = Some(hide_results);
        self
    }

    /// The number of items to return in the response.
    ///
    /// The default value is 10, maximum value is 200, minimum value is 1.
    pub fn page_size(mut self, page_size: u32) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// A token you received in a previous request to query the next page of items.
    pub fn pagination_token(mut self, pagination_token: impl Into<String>) -> Self {
        self.pagination_token = Some(pagination_token.into());
        self
    }

    /// The status of the jobs to return; `JobStatus` lists the values, and any other value is ignored.
    ///
    /// One of `canceled`, `failure`, `finalizing`, `in-progress`, `pending`, `queued`, `success`, `warming-up`.
    pub fn status(mut self, status: impl Into<JobStatus>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// The type of the jobs to return.
    ///
    /// If "types" is defined, "type" will be ignored. Optional.
    pub fn type_(mut self, type_: impl Into<JobTypeFilter>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// The types of the jobs to return.
    ///
    /// If "types" is defined, "type" will be ignored. Optional.
    ///
    /// [`JobTypeFilter`](crate::types::JobTypeFilter) lists the values.
    pub fn types(mut self, types: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.types = comma_separated(types);
        self
    }

    /// Lists the jobs updated after this time.
    ///
    /// Requires `status`, `type`, `types` or `workflowId`; use `createdAfter` without them. Replaces the 30-day window of `authorId` and `hideResults=false`.
    pub fn updated_after(mut self, updated_after: impl Into<Timestamp>) -> Self {
        self.updated_after = Some(updated_after.into());
        self
    }

    /// The ID of the workflow whose jobs are listed.
    pub fn workflow_id(mut self, workflow_id: impl Into<String>) -> Self {
        self.workflow_id = Some(workflow_id.into());
        self
    }

    /// Sends `GET /jobs`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<JobListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<JobListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<JobListResponse>> {
        wire::get_jobs(
            &self.call,
            self.author_id.as_deref(),
            self.created_after.as_ref(),
            self.hide_results,
            self.page_size,
            self.pagination_token.as_deref(),
            self.status.as_ref(),
            self.type_.as_ref(),
            self.types.as_deref(),
            self.updated_after.as_ref(),
            self.workflow_id.as_deref(),
        )
    }
}

paged!(List -> JobListResponse, token pagination_token);
request!(List { send: JobListResponse, raw: JobListResponse });
