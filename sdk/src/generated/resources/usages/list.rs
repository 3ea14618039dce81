// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{
    Client, RawResponse, ResponseFuture, Result,
    generated::{operations, wire::usages as wire},
    transport::{
        call::{Call, comma_separated},
        future::WireRequest, request::request,
    },
};
use crate::types::{Timestamp, UsageListResponse, UsageTimeRange};

/// Provide usage data for the given filters.
///
/// `GET /usages`, returned by [`Usages::list`](super::Usages::list).
///
/// ```no_run
/// # async fn example(client: scenario_sdk::Client) -> scenario_sdk::Result<()> {
/// let response = client.usages().list().activity_offset(1).drop_zero_points(true).send().await?;
/// # Ok(()) }
/// ```
///
/// Such as consumed compute units, number of assets generated, etc. Maximum time range with custom startDate and endDate is 120 days. Granularity is calculated based on the time range.
#[derive(Clone)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct List {
    call: Call,
    activity_offset: Option<u32>,
    drop_zero_points: Option<bool>,
    end_date: Option<Timestamp>,
    project_ids: Option<String>,
    start_date: Option<Timestamp>,
    team_id: Option<String>,
    time_range: Option<UsageTimeRange>,
    type_: Option<String>,
    user_id: Option<String>,
    user_ids: Option<String>,
}

impl List {
    pub(super) fn new(client: &Client) -> Self {
        Self {
            call: Call::new(client, operations::GET_USAGES),
            activity_offset: None,
            drop_zero_points: None,
            end_date: None,
            project_ids: None,
            start_date: None,
            team_id: None,
            time_range: None,
            type_: None,
            user_id: None,
            user_ids: None,
        }
    }

    /// The offset for the activity data.
    ///
    /// Default is 0. If bad offset or empty, 0 will be returned. Must be a positive integer.
    pub fn activity_offset(mut self, activity_offset: u32) -> Self {
        self.activity_offset = Some(activity_offset);
        self
    }

    /// Omits the points of `usages`, `modelUsages`, `assetUsages`, `nsfwUsages` and `qualityGateUsages` whose values are all zero.
    ///
    /// This makes responses for long time ranges with many models much smaller.
    pub fn drop_zero_points(mut self, drop_zero_points: bool) -> Self {
        self.drop_zero_points = Some(drop_zero_points);
        self
    }

    /// The end date of the usage in ISO 8601 format.
    ///
    /// If not provided, use default timeRange. If provided, startDate is required.
    pub fn end_date(mut self, end_date: impl Into<Timestamp>) -> Self {
        self.end_date = Some(end_date.into());
        self
    }

    /// The project ids for filtering the usage data.
    ///
    /// If not provided, use all projects. Can be one or more comma separated values.
    pub fn project_ids(
        mut self,
        project_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.project_ids = comma_separated(project_ids);
        self
    }

    /// The start date of the usage in ISO 8601 format.
    ///
    /// If not provided, use default timeRange. If provided, endDate is required.
    pub fn start_date(mut self, start_date: impl Into<Timestamp>) -> Self {
        self.start_date = Some(start_date.into());
        self
    }

    /// The ID of the team whose usage is returned; defaults to the default team.
    pub fn team_id(mut self, team_id: impl Into<String>) -> Self {
        self.team_id = Some(team_id.into());
        self
    }

    /// The time range of the usage.
    ///
    /// If not provided, use default timeRange. If startDate and endDate provided, timeRange is ignored.
    ///
    /// One of `last-day`, `last-hour`, `last-seven-days`, `last-thirty-one-days`, `last-three-days`.
    pub fn time_range(mut self, time_range: impl Into<UsageTimeRange>) -> Self {
        self.time_range = Some(time_range.into());
        self
    }

    /// The type of the usage data.
    ///
    /// Can be one or more comma separated values. Default is all types. If bad type or empty, all types will be returned.
    ///
    /// One of `activity`, `asset-usages`, `consumption`, `model-usages`, `nsfw-usages`, `quality-gate-usages`, `usages`.
    ///
    /// [`UsageReport`](crate::types::UsageReport) lists the values.
    pub fn type_(mut self, type_: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        self.type_ = comma_separated(type_);
        self
    }

    /// The unique identifier of the user for the usage.
    ///
    /// If not provided, returns all usages for the team.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// The unique identifiers of the users for filtering the usage data.
    ///
    /// If not provided, use all users. Can be one or more comma separated values.
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Self {
        self.user_ids = comma_separated(user_ids);
        self
    }

    /// Sends `GET /usages`.
    ///
    /// # Errors
    ///
    /// The request cannot be sent, the API returns an error, or the response cannot be decoded; see
    /// [`Error`](crate::Error).
    pub fn send(self) -> ResponseFuture<UsageListResponse> {
        let request = self.wire();
        self.call.send(request)
    }

    /// Sends the request, and returns the raw response: status, headers and body.
    ///
    /// # Errors
    ///
    /// Same errors as [`send`](Self::send), except decode errors.
    pub fn send_raw(self) -> ResponseFuture<RawResponse<UsageListResponse>> {
        let request = self.wire();
        self.call.send_raw(request)
    }

    fn wire(&self) -> Result<WireRequest<UsageListResponse>> {
        wire::get_usages(
            &self.call,
            self.activity_offset,
            self.drop_zero_points,
            self.end_date.as_ref(),
            self.project_ids.as_deref(),
            self.start_date.as_ref(),
            self.team_id.as_deref(),
            self.time_range.as_ref(),
            self.type_.as_deref(),
            self.user_id.as_deref(),
            self.user_ids.as_deref(),
        )
    }
}

request!(List { send: UsageListResponse, raw: UsageListResponse });
