// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{Result, transport::{call::Call, future::WireRequest}};
use crate::types::{
    ApiKeyCreateResponse, BriefResponse, DeletedResponse, MemoryResponse,
    MemoryUpdateResponse, ProjectListResponse, ProjectResponse, WatermarkPreviewResponse,
    WatermarkResponse, WebhookEndpointCreateResponse, WebhookEndpointListResponse,
    WebhookEndpointUpdateResponse, WebhookEventListResponse, WebhookEventResponse,
};
use crate::generated::bodies::{
    ApiKeyCreateBody, BriefUpdateBody, InstructionUpdateBody, MemberCreateBody,
    MemberUpdateBody, MemoryUpdateBody, ProjectCreateBody, ProjectUpdateBody,
    WatermarkPreviewBody, WatermarkUpdateBody, WatermarkUpdateLogoBody,
    WebhookEndpointCreateBody, WebhookEndpointUpdateBody,
};

/// `POST /projects/{projectId}/api-keys`
pub(crate) fn post_projects_api_keys_by_project_id(
    call: &Call,
    project_id: &str,
    body: &ApiKeyCreateBody,
) -> Result<WireRequest<ApiKeyCreateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/api-keys", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}/api-keys/{keyId}`
pub(crate) fn delete_projects_api_keys_by_project_id_and_key_id(
    call: &Call,
    project_id: &str,
    key_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let key_id = call.path_segment("keyId", key_id)?;
    let url = format!("{}/projects/{project_id}/api-keys/{key_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}/brief`
pub(crate) fn delete_projects_brief_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<DeletedResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/brief", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/brief`
pub(crate) fn get_projects_brief_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<BriefResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/brief", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/brief`
pub(crate) fn put_projects_brief_by_project_id(
    call: &Call,
    project_id: &str,
    body: &BriefUpdateBody,
) -> Result<WireRequest<BriefResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/brief", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /projects`
pub(crate) fn post_project(
    call: &Call,
    team_id: Option<&str>,
    body: &ProjectCreateBody,
) -> Result<WireRequest<ProjectResponse>> {
    let url = format!("{}/projects", call.base_url());
    let request = call.json(call.http().post(url).query(&(("teamId", team_id),)), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}`
pub(crate) fn delete_projects_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/instructions`
pub(crate) fn get_projects_instructions_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<MemoryResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/instructions", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/instructions`
pub(crate) fn put_projects_instructions_by_project_id(
    call: &Call,
    project_id: &str,
    body: &InstructionUpdateBody,
) -> Result<WireRequest<MemoryUpdateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/instructions", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects`
pub(crate) fn get_projects(
    call: &Call,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    team_id: Option<&str>,
) -> Result<WireRequest<ProjectListResponse>> {
    let url = format!("{}/projects", call.base_url());
    let request = call
        .http()
        .get(url)
        .query(
            &(
                ("pageSize", page_size),
                ("paginationToken", pagination_token),
                ("teamId", team_id),
            ),
        );
    Ok(WireRequest::new(request, 200))
}

/// `POST /projects/{projectId}/members`
pub(crate) fn post_projects_members_by_project_id(
    call: &Call,
    project_id: &str,
    body: &MemberCreateBody,
) -> Result<WireRequest<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/members", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}/members/{memberId}`
pub(crate) fn delete_projects_members_by_project_id_and_member_id(
    call: &Call,
    project_id: &str,
    member_id: &str,
) -> Result<WireRequest<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/projects/{project_id}/members/{member_id}", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/members/{memberId}`
pub(crate) fn put_projects_members_by_project_id_and_member_id(
    call: &Call,
    project_id: &str,
    member_id: &str,
    body: &MemberUpdateBody,
) -> Result<WireRequest<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/projects/{project_id}/members/{member_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/memory`
pub(crate) fn get_projects_memory_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<MemoryResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/memory", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/memory`
pub(crate) fn put_projects_memory_by_project_id(
    call: &Call,
    project_id: &str,
    body: &MemoryUpdateBody,
) -> Result<WireRequest<MemoryUpdateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/memory", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}`
pub(crate) fn get_projects_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}`
pub(crate) fn put_projects_by_project_id(
    call: &Call,
    project_id: &str,
    body: &ProjectUpdateBody,
) -> Result<WireRequest<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}/watermark`
pub(crate) fn delete_projects_watermark_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<DeletedResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}/watermark/logo`
pub(crate) fn delete_projects_watermark_logo_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark/logo", call.base_url());
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `POST /projects/{projectId}/watermark/preview`
pub(crate) fn post_projects_watermark_preview_by_project_id(
    call: &Call,
    project_id: &str,
    body: &WatermarkPreviewBody,
) -> Result<WireRequest<WatermarkPreviewResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark/preview", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/watermark`
pub(crate) fn get_projects_watermark_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/watermark`
pub(crate) fn put_projects_watermark_by_project_id(
    call: &Call,
    project_id: &str,
    body: &WatermarkUpdateBody,
) -> Result<WireRequest<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/watermark/logo`
pub(crate) fn put_projects_watermark_logo_by_project_id(
    call: &Call,
    project_id: &str,
    body: &WatermarkUpdateLogoBody,
) -> Result<WireRequest<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark/logo", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `POST /projects/{projectId}/webhook-endpoints`
pub(crate) fn post_project_webhook_endpoints(
    call: &Call,
    project_id: &str,
    body: &WebhookEndpointCreateBody,
) -> Result<WireRequest<WebhookEndpointCreateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/webhook-endpoints", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    Ok(WireRequest::new(request, 200))
}

/// `DELETE /projects/{projectId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) fn delete_project_webhook_endpoint_by_id(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
) -> Result<WireRequest<serde_json::Value>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}", call
        .base_url()
    );
    let request = call.http().delete(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events`
pub(crate) fn get_project_webhook_endpoint_events(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
    pagination_token: Option<&str>,
) -> Result<WireRequest<WebhookEventListResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}/events", call
        .base_url()
    );
    let request = call.http().get(url).query(&(("paginationToken", pagination_token),));
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`
pub(crate) fn get_project_webhook_endpoint_event_by_id(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
    event_id: &str,
) -> Result<WireRequest<WebhookEventResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let event_id = call.path_segment("eventId", event_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}/events/{event_id}",
        call.base_url()
    );
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `GET /projects/{projectId}/webhook-endpoints`
pub(crate) fn get_project_webhook_endpoints(
    call: &Call,
    project_id: &str,
) -> Result<WireRequest<WebhookEndpointListResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/webhook-endpoints", call.base_url());
    let request = call.http().get(url);
    Ok(WireRequest::new(request, 200))
}

/// `PUT /projects/{projectId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) fn put_project_webhook_endpoint_by_id(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
    body: &WebhookEndpointUpdateBody,
) -> Result<WireRequest<WebhookEndpointUpdateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}", call
        .base_url()
    );
    let request = call.json(call.http().put(url), body)?;
    Ok(WireRequest::new(request, 200))
}
