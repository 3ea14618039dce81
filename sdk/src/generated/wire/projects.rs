// Written by `cargo xtask codegen`; do not edit by hand.

use crate::{RawResponse, Result, transport::call::Call};
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
pub(crate) async fn post_projects_api_keys_by_project_id(
    call: &Call,
    project_id: &str,
    body: &ApiKeyCreateBody,
) -> Result<RawResponse<ApiKeyCreateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/api-keys", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}/api-keys/{keyId}`
pub(crate) async fn delete_projects_api_keys_by_project_id_and_key_id(
    call: &Call,
    project_id: &str,
    key_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let key_id = call.path_segment("keyId", key_id)?;
    let url = format!("{}/projects/{project_id}/api-keys/{key_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}/brief`
pub(crate) async fn delete_projects_brief_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<DeletedResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/brief", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/brief`
pub(crate) async fn get_projects_brief_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<BriefResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/brief", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/brief`
pub(crate) async fn put_projects_brief_by_project_id(
    call: &Call,
    project_id: &str,
    body: &BriefUpdateBody,
) -> Result<RawResponse<BriefResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/brief", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `POST /projects`
pub(crate) async fn post_project(
    call: &Call,
    team_id: Option<&str>,
    body: &ProjectCreateBody,
) -> Result<RawResponse<ProjectResponse>> {
    let url = format!("{}/projects", call.base_url());
    let request = call.json(call.http().post(url).query(&(("teamId", team_id),)), body)?;
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}`
pub(crate) async fn delete_projects_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/instructions`
pub(crate) async fn get_projects_instructions_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<MemoryResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/instructions", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/instructions`
pub(crate) async fn put_projects_instructions_by_project_id(
    call: &Call,
    project_id: &str,
    body: &InstructionUpdateBody,
) -> Result<RawResponse<MemoryUpdateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/instructions", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `GET /projects`
pub(crate) async fn get_projects(
    call: &Call,
    page_size: Option<u32>,
    pagination_token: Option<&str>,
    team_id: Option<&str>,
) -> Result<RawResponse<ProjectListResponse>> {
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
    call.execute(request, 200).await
}

/// `POST /projects/{projectId}/members`
pub(crate) async fn post_projects_members_by_project_id(
    call: &Call,
    project_id: &str,
    body: &MemberCreateBody,
) -> Result<RawResponse<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/members", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}/members/{memberId}`
pub(crate) async fn delete_projects_members_by_project_id_and_member_id(
    call: &Call,
    project_id: &str,
    member_id: &str,
) -> Result<RawResponse<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/projects/{project_id}/members/{member_id}", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/members/{memberId}`
pub(crate) async fn put_projects_members_by_project_id_and_member_id(
    call: &Call,
    project_id: &str,
    member_id: &str,
    body: &MemberUpdateBody,
) -> Result<RawResponse<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let member_id = call.path_segment("memberId", member_id)?;
    let url = format!("{}/projects/{project_id}/members/{member_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/memory`
pub(crate) async fn get_projects_memory_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<MemoryResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/memory", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/memory`
pub(crate) async fn put_projects_memory_by_project_id(
    call: &Call,
    project_id: &str,
    body: &MemoryUpdateBody,
) -> Result<RawResponse<MemoryUpdateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/memory", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}`
pub(crate) async fn get_projects_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}`
pub(crate) async fn put_projects_by_project_id(
    call: &Call,
    project_id: &str,
    body: &ProjectUpdateBody,
) -> Result<RawResponse<ProjectResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}/watermark`
pub(crate) async fn delete_projects_watermark_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<DeletedResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}/watermark/logo`
pub(crate) async fn delete_projects_watermark_logo_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark/logo", call.base_url());
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `POST /projects/{projectId}/watermark/preview`
pub(crate) async fn post_projects_watermark_preview_by_project_id(
    call: &Call,
    project_id: &str,
    body: &WatermarkPreviewBody,
) -> Result<RawResponse<WatermarkPreviewResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark/preview", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/watermark`
pub(crate) async fn get_projects_watermark_by_project_id(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/watermark`
pub(crate) async fn put_projects_watermark_by_project_id(
    call: &Call,
    project_id: &str,
    body: &WatermarkUpdateBody,
) -> Result<RawResponse<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/watermark/logo`
pub(crate) async fn put_projects_watermark_logo_by_project_id(
    call: &Call,
    project_id: &str,
    body: &WatermarkUpdateLogoBody,
) -> Result<RawResponse<WatermarkResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/watermark/logo", call.base_url());
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}

/// `POST /projects/{projectId}/webhook-endpoints`
pub(crate) async fn post_project_webhook_endpoints(
    call: &Call,
    project_id: &str,
    body: &WebhookEndpointCreateBody,
) -> Result<RawResponse<WebhookEndpointCreateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/webhook-endpoints", call.base_url());
    let request = call.json(call.http().post(url), body)?;
    call.execute(request, 200).await
}

/// `DELETE /projects/{projectId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) async fn delete_project_webhook_endpoint_by_id(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
) -> Result<RawResponse<serde_json::Value>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}", call
        .base_url()
    );
    let request = call.http().delete(url);
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events`
pub(crate) async fn get_project_webhook_endpoint_events(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
    pagination_token: Option<&str>,
) -> Result<RawResponse<WebhookEventListResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}/events", call
        .base_url()
    );
    let request = call.http().get(url).query(&(("paginationToken", pagination_token),));
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/webhook-endpoints/{webhookEndpointId}/events/{eventId}`
pub(crate) async fn get_project_webhook_endpoint_event_by_id(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
    event_id: &str,
) -> Result<RawResponse<WebhookEventResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let event_id = call.path_segment("eventId", event_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}/events/{event_id}",
        call.base_url()
    );
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `GET /projects/{projectId}/webhook-endpoints`
pub(crate) async fn get_project_webhook_endpoints(
    call: &Call,
    project_id: &str,
) -> Result<RawResponse<WebhookEndpointListResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let url = format!("{}/projects/{project_id}/webhook-endpoints", call.base_url());
    let request = call.http().get(url);
    call.execute(request, 200).await
}

/// `PUT /projects/{projectId}/webhook-endpoints/{webhookEndpointId}`
pub(crate) async fn put_project_webhook_endpoint_by_id(
    call: &Call,
    project_id: &str,
    webhook_endpoint_id: &str,
    body: &WebhookEndpointUpdateBody,
) -> Result<RawResponse<WebhookEndpointUpdateResponse>> {
    let project_id = call.path_segment("projectId", project_id)?;
    let webhook_endpoint_id = call
        .path_segment("webhookEndpointId", webhook_endpoint_id)?;
    let url = format!(
        "{}/projects/{project_id}/webhook-endpoints/{webhook_endpoint_id}", call
        .base_url()
    );
    let request = call.json(call.http().put(url), body)?;
    call.execute(request, 200).await
}
