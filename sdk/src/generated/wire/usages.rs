// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{Timestamp, UsageListResponse, UsageTimeRange};

/// `GET /usages`
#[expect(clippy::too_many_arguments, reason = "one per parameter of the operation")]
pub(crate) fn get_usages(
    call: &Call,
    activity_offset: Option<u32>,
    drop_zero_points: Option<bool>,
    end_date: Option<&Timestamp>,
    project_ids: Option<&str>,
    start_date: Option<&Timestamp>,
    team_id: Option<&str>,
    time_range: Option<&UsageTimeRange>,
    type_: Option<&str>,
    user_id: Option<&str>,
    user_ids: Option<&str>,
) -> Result<WireRequest<UsageListResponse>> {
    let url = format!("{}/usages", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("activityOffset", activity_offset),
                ("dropZeroPoints", drop_zero_points),
                ("endDate", end_date),
                ("projectIds", project_ids),
                ("startDate", start_date),
                ("teamId", team_id),
                ("timeRange", time_range),
                ("type", type_),
                ("userId", user_id),
                ("userIds", user_ids),
            ),
        );
    Ok(WireRequest::new(request, 200))
}
