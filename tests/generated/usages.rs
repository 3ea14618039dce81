// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "GetUsages" => [usages] list() -> UsageListResponse {
        query "activityOffset" => activity_offset(u32),
        query "dropZeroPoints" => drop_zero_points(bool),
        query "endDate" => end_date(String),
        query "projectIds" => project_ids(Vec<String>),
        query "startDate" => start_date(String),
        query "teamId" => team_id(String),
        query "timeRange" => time_range(String),
        query "type" => type_(Vec<String>),
        query "userId" => user_id(String),
        query "userIds" => user_ids(Vec<String>),
    }
}
