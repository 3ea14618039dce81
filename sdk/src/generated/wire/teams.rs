// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
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
pub(crate) fn delete_teams_brief_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<DeletedResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/brief", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/brief`
pub(crate) fn get_teams_brief_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<BriefResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/brief", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}/brief`
pub(crate) fn put_teams_brief_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsBriefUpdateBody,
) -> Result<WireRequest<BriefResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/brief", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /teams/{teamId}/invitations`
pub(crate) fn delete_teams_invitations_by_team_id(
    call: &Call,
    team_id: &str,
    email: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/invitations", call.base_url());
    let request = call.http().delete(url).query(&(("email", email),));
    Ok(WireRequest::new(request, 200))
}

/// `POST /teams/{teamId}/ip-filters`
pub(crate) fn post_teams_ip_filters_by_team_id(
    call: &Call,
    team_id: &str,
    body: &IpFilterCreateBody,
) -> Result<WireRequest<IpFilterResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /teams/{teamId}/ip-filters/{filterId}`
pub(crate) fn delete_teams_ip_filters_by_team_id_and_filter_id(
    call: &Call,
    team_id: &str,
    filter_id: &str,
) -> Result<WireRequest<DeletedResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let filter_id = call.path_segment("filterId", filter_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters/{filter_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /teams/{teamId}/ip-filters/draft-instruction`
pub(crate) fn post_teams_ip_filters_draft_instruction_by_team_id(
    call: &Call,
    team_id: &str,
    body: &IpFilterDraftInstructionBody,
) -> Result<WireRequest<IpFilterDraftInstructionResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!(
        "{}/teams/{team_id}/ip-filters/draft-instruction", call.base_url()
    );
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/ip-filters`
pub(crate) fn get_teams_ip_filters_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<IpFilterListResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}/ip-filters/{filterId}`
pub(crate) fn put_teams_ip_filters_by_team_id_and_filter_id(
    call: &Call,
    team_id: &str,
    filter_id: &str,
    body: &IpFilterUpdateBody,
) -> Result<WireRequest<IpFilterResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let filter_id = call.path_segment("filterId", filter_id)?;
    let url = format!("{}/teams/{team_id}/ip-filters/{filter_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams`
pub(crate) fn get_teams(call: &Call) -> Result<WireRequest<TeamListResponse>> {
    let url = format!("{}/teams", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /teams/{teamId}/members`
pub(crate) fn post_teams_members_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsMembersCreateBody,
) -> Result<WireRequest<TeamResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/members", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /teams/{teamId}/members/{memberId}`
pub(crate) fn delete_teams_members_by_team_id_and_member_id(
    call: &Call,
    team_id: &str,
    member_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/teams/{team_id}/members/{member_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}/members/{memberId}`
pub(crate) fn put_teams_members_by_team_id_and_member_id(
    call: &Call,
    team_id: &str,
    member_id: &str,
    body: &TeamsMembersUpdateBody,
) -> Result<WireRequest<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/teams/{team_id}/members/{member_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}`
pub(crate) fn get_teams_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<TeamResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/limits`
pub(crate) fn get_teams_limits_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<TeamLimitsResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/limits", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}`
pub(crate) fn put_teams_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamUpdateBody,
) -> Result<WireRequest<TeamResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /teams/{teamId}/watermark`
pub(crate) fn delete_teams_watermark_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<DeletedResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /teams/{teamId}/watermark/logo`
pub(crate) fn delete_teams_watermark_logo_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark/logo", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /teams/{teamId}/watermark/preview`
pub(crate) fn post_teams_watermark_preview_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsWatermarkPreviewBody,
) -> Result<WireRequest<WatermarkPreviewResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark/preview", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/watermark`
pub(crate) fn get_teams_watermark_by_team_id(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}/watermark`
pub(crate) fn put_teams_watermark_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsWatermarkUpdateBody,
) -> Result<WireRequest<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}/watermark/logo`
pub(crate) fn put_teams_watermark_logo_by_team_id(
    call: &Call,
    team_id: &str,
    body: &TeamsWatermarkUpdateLogoBody,
) -> Result<WireRequest<WatermarkResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/watermark/logo", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /teams/{teamId}/webhook-endpoints`
pub(crate) fn post_webhook_endpoints(
    call: &Call,
    team_id: &str,
    body: &TeamsWebhookEndpointsCreateBody,
) -> Result<WireRequest<WebhookEndpointCreateResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/webhook-endpoints", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) fn delete_webhook_endpoint_by_id(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}", call.base_url()
    );
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events`
pub(crate) fn get_team_webhook_endpoint_events(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
    pagination_token: Option<&str>,
) -> Result<WireRequest<WebhookEventListResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}/events", call
        .base_url()
    );
    let request = call.http().get(url).query(&(("paginationToken", pagination_token),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`
pub(crate) fn get_team_webhook_endpoint_event_by_id(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
    event_id: &str,
) -> Result<WireRequest<WebhookEventResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let event_id = call.path_segment("eventId", event_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}/events/{event_id}",
        call.base_url()
    );
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /teams/{teamId}/webhook-endpoints`
pub(crate) fn get_team_webhook_endpoints(
    call: &Call,
    team_id: &str,
) -> Result<WireRequest<WebhookEndpointListResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let url = format!("{}/teams/{team_id}/webhook-endpoints", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /teams/{teamId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) fn put_webhook_endpoints_by_id(
    call: &Call,
    team_id: &str,
    webhook_endpoint_id: &str,
    body: &TeamsWebhookEndpointsUpdateBody,
) -> Result<WireRequest<WebhookEndpointUpdateResponse>> {
    let team_id = call.path_segment("teamId", team_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/teams/{team_id}/webhook-endpoints/{webhook_endpoint_id}", call.base_url()
    );
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}
