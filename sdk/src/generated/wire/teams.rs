// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
use crate::types::{
    BriefResponse, DeletedResponse, IpFilterDraftInstructionResponse,
    IpFilterListResponse, IpFilterResponse, TeamLimitsResponse, TeamListResponse,
    TeamResponse, WatermarkPreviewResponse, WatermarkResponse,
    WebhookEndpointCreateResponse, WebhookEndpointListResponse,
    WebhookEndpointUpdateResponse, WebhookEventListResponse, WebhookEventResponse,
};
use crate::generated::bodies::{
    IpFilterCreateBody, IpFilterDraftInstructionBody, IpFilterUpdateBody, TeamUpdateBody,
    TeamsBriefUpdateBody, TeamsMembersCreateBody, TeamsMembersUpdateBody,
    TeamsWatermarkPreviewBody, TeamsWatermarkUpdateBody, TeamsWatermarkUpdateLogoBody,
    TeamsWebhookEndpointsCreateBody, TeamsWebhookEndpointsUpdateBody,
};

/// `DELETE /teams/{teamId}/brief`
pub(crate) async fn delete_teams_brief_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<DeletedResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/brief", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/brief`
pub(crate) async fn get_teams_brief_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<BriefResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/brief", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}/brief`
pub(crate) async fn put_teams_brief_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsBriefUpdateBody,
) -> Result<RawResponse<BriefResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/brief", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /teams/{teamId}/invitations`
pub(crate) async fn delete_teams_invitations_by_team_id(
    call: &Call,
    team_id: &str,
    email: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/invitations", call.base_url());
    let request = call.http().delete(url).query(&(("email", email),));
    call.execute(request, 200).await
}

/// `POST /teams/{teamId}/ip-filters`
pub(crate) async fn post_teams_ip_filters_by_team_id(
    call: &Call,
    team_id: &str,
    body: &IpFilterCreateBody,
) -> Result<RawResponse<IpFilterResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /teams/{teamId}/ip-filters/{filterId}`
pub(crate) async fn delete_teams_ip_filters_by_team_id_and_filter_id(
    call: &Call,
    team_id: &str,
    filter_id: &str,
) -> Result<RawResponse<DeletedResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let filter_id = call.path_segment("filterId", filter_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters/{filter_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `POST /teams/{teamId}/ip-filters/draft-instruction`
pub(crate) async fn post_teams_ip_filters_draft_instruction_by_team_id(
    call: &Call,
    team_id: &str,
    body: &IpFilterDraftInstructionBody,
) -> Result<RawResponse<IpFilterDraftInstructionResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!(
        "{}/teams/{team_id}/ip-filters/draft-instruction", call.base_url()
    );
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/ip-filters`
pub(crate) async fn get_teams_ip_filters_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<IpFilterListResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}/ip-filters/{filterId}`
pub(crate) async fn put_teams_ip_filters_by_team_id_and_filter_id(
    call: &Call,
    team_id: &str,
    filter_id: &str,
    body: &IpFilterUpdateBody,
) -> Result<RawResponse<IpFilterResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let filter_id = call.path_segment("filterId", filter_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters/{filter_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `GET /teams`
pub(crate) async fn get_teams(call: &Call) -> Result<RawResponse<TeamListResponse>> {
    let url = format!("{}/teams", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `POST /teams/{teamId}/members`
pub(crate) async fn post_teams_members_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsMembersCreateBody,
) -> Result<RawResponse<TeamResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/members", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /teams/{teamId}/members/{memberId}`
pub(crate) async fn delete_teams_members_by_team_id_and_member_id(
    call: &Call,
    team_id: &str,
    member_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/teams/{team_id}/members/{member_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}/members/{memberId}`
pub(crate) async fn put_teams_members_by_team_id_and_member_id(
    call: &Call,
    team_id: &str,
    member_id: &str,
    body: &TeamsMembersUpdateBody,
) -> Result<RawResponse<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/teams/{team_id}/members/{member_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}`
pub(crate) async fn get_teams_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<TeamResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/limits`
pub(crate) async fn get_teams_limits_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<TeamLimitsResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/limits", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}`
pub(crate) async fn put_teams_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamUpdateBody,
) -> Result<RawResponse<TeamResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /teams/{teamId}/watermark`
pub(crate) async fn delete_teams_watermark_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<DeletedResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `DELETE /teams/{teamId}/watermark/logo`
pub(crate) async fn delete_teams_watermark_logo_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark/logo", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `POST /teams/{teamId}/watermark/preview`
pub(crate) async fn post_teams_watermark_preview_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsWatermarkPreviewBody,
) -> Result<RawResponse<WatermarkPreviewResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark/preview", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/watermark`
pub(crate) async fn get_teams_watermark_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}/watermark`
pub(crate) async fn put_teams_watermark_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsWatermarkUpdateBody,
) -> Result<RawResponse<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}/watermark/logo`
pub(crate) async fn put_teams_watermark_logo_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsWatermarkUpdateLogoBody,
) -> Result<RawResponse<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark/logo", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `POST /teams/{teamId}/webhook-endpoints`
pub(crate) async fn post_webhook_endpoints(
    call: &Call,
    team_id: &str,
    body: &TeamsWebhookEndpointsCreateBody,
) -> Result<RawResponse<WebhookEndpointCreateResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/webhook-endpoints", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) async fn delete_webhook_endpoint_by_id(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}", call.base_url()
    );
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events`
pub(crate) async fn get_team_webhook_endpoint_events(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
    pagination_token: Option<&str>,
) -> Result<RawResponse<WebhookEventListResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}/events", call
        .base_url()
    );
    let request = call.http().get(url).query(&(("paginationToken", pagination_token),));
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`
pub(crate) async fn get_team_webhook_endpoint_event_by_id(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
    event_id: &str,
) -> Result<RawResponse<WebhookEventResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let event_id = call.path_segment("eventId", event_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}/events/{event_id}",
        call.base_url()
    );
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `GET /teams/{teamId}/webhook-endpoints`
pub(crate) async fn get_team_webhook_endpoints(
    call: &Call,
    team_id: &str,
) -> Result<RawResponse<WebhookEndpointListResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/webhook-endpoints", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) async fn put_webhook_endpoints_by_id(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
    body: &TeamsWebhookEndpointsUpdateBody,
) -> Result<RawResponse<WebhookEndpointUpdateResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}", call.base_url()
    );
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}
