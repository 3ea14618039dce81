// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "PostProjectsApiKeysByProjectId" => [projects.api_keys] create(path "projectId": String) -> ApiKeyCreateResponse {
        body "maxConsumption" => max_consumption(f64),
        body "name" => name(String),
        body "role" => role(String),
    }
    "DeleteProjectsApiKeysByProjectIdAndKeyId" => [projects.api_keys] delete(path "projectId": String, path "keyId": String) {
    }
    "DeleteProjectsBriefByProjectId" => [projects.brief] delete(path "projectId": String) -> DeletedResponse {
    }
    "GetProjectsBriefByProjectId" => [projects.brief] retrieve(path "projectId": String) -> BriefResponse {
    }
    "PutProjectsBriefByProjectId" => [projects.brief] update(path "projectId": String, body "body": String) -> BriefResponse {
        body "enabled" => enabled(bool),
        body "referenceAssetIds" => reference_asset_ids(Vec<String>),
        body "sensitivity" => sensitivity(String),
    }
    "PostProject" => [projects] create(body "name": String) -> ProjectResponse {
        query "teamId" => team_id(String),
        body "autoJoin" => auto_join(bool),
        body "privacyMode" => privacy_mode(bool),
    }
    "DeleteProjectsByProjectId" => [projects] delete(path "projectId": String) {
    }
    "GetProjectsInstructionsByProjectId" => [projects.instructions] retrieve(path "projectId": String) -> MemoryResponse {
    }
    "PutProjectsInstructionsByProjectId" => [projects.instructions] update(path "projectId": String) -> MemoryUpdateResponse {
        body "content" => content(String) | clear_content,
    }
    "GetProjects" => [projects] list() -> ProjectListResponse {
        query "pageSize" => page_size(u32),
        query "paginationToken" => pagination_token(String),
        query "teamId" => team_id(String),
    }
    "PostProjectsMembersByProjectId" => [projects.members] create(path "projectId": String, body "userId": String, body "role": String) -> ProjectResponse {
    }
    "DeleteProjectsMembersByProjectIdAndMemberId" => [projects.members] delete(path "projectId": String, path "memberId": String) -> ProjectResponse {
    }
    "PutProjectsMembersByProjectIdAndMemberId" => [projects.members] update(path "projectId": String, path "memberId": String) -> ProjectResponse {
        body "role" => role(String),
    }
    "GetProjectsMemoryByProjectId" => [projects.memory] retrieve(path "projectId": String) -> MemoryResponse {
    }
    "PutProjectsMemoryByProjectId" => [projects.memory] update(path "projectId": String) -> MemoryUpdateResponse {
        body "content" => content(String) | clear_content,
    }
    "GetProjectsByProjectId" => [projects] retrieve(path "projectId": String) -> ProjectResponse {
    }
    "PutProjectsByProjectId" => [projects] update(path "projectId": String) -> ProjectResponse {
        body "avatarAssetId" => avatar_asset_id(String),
        body "description" => description(String) | clear_description,
        body "disableIpDetection" => disable_ip_detection(bool),
        body "maxConsumption" => max_consumption(f64) | clear_max_consumption,
        body "name" => name(String),
        body "privacyMode" => privacy_mode(bool),
        body "qualityGateAutoDetect" => quality_gate_auto_detect(bool) | clear_quality_gate_auto_detect,
        body "settings" => settings(SettingsUpdate),
    }
    "DeleteProjectsWatermarkByProjectId" => [projects.watermark] delete(path "projectId": String) -> DeletedResponse {
    }
    "DeleteProjectsWatermarkLogoByProjectId" => [projects.watermark] delete_logo(path "projectId": String) -> WatermarkResponse {
    }
    "PostProjectsWatermarkPreviewByProjectId" => [projects.watermark] preview(path "projectId": String) -> WatermarkPreviewResponse {
        body "opacity" => opacity(f64),
        body "placement" => placement(String),
        body "rotation" => rotation(f64),
        body "scale" => scale(f64),
        body "spacing" => spacing(f64),
        body "text" => text(String),
    }
    "GetProjectsWatermarkByProjectId" => [projects.watermark] retrieve(path "projectId": String) -> WatermarkResponse {
    }
    "PutProjectsWatermarkByProjectId" => [projects.watermark] update(path "projectId": String, body "enabled": bool) -> WatermarkResponse {
        body "opacity" => opacity(f64),
        body "placement" => placement(String),
        body "rotation" => rotation(f64),
        body "scale" => scale(f64),
        body "spacing" => spacing(f64),
        body "text" => text(String),
    }
    "PutProjectsWatermarkLogoByProjectId" => [projects.watermark] update_logo(path "projectId": String, body "logo": String) -> WatermarkResponse {
    }
    "PostProjectWebhookEndpoints" => [projects.webhook_endpoints] create(path "projectId": String, body "url": String, body "enabledEvents": Vec<String>) -> WebhookEndpointCreateResponse {
        body "description" => description(String),
    }
    "DeleteProjectWebhookEndpointById" => [projects.webhook_endpoints] delete(path "projectId": String, path "webhookEndpointId": String) {
    }
    "GetProjectWebhookEndpointEvents" => [projects.webhook_endpoints.events] list(path "projectId": String, path "webhookEndpointId": String) -> WebhookEventListResponse {
        query "paginationToken" => pagination_token(String),
    }
    "GetProjectWebhookEndpointEventById" => [projects.webhook_endpoints.events] retrieve(path "projectId": String, path "webhookEndpointId": String, path "eventId": String) -> WebhookEventResponse {
    }
    "GetProjectWebhookEndpoints" => [projects.webhook_endpoints] list(path "projectId": String) -> WebhookEndpointListResponse {
    }
    "PutProjectWebhookEndpointById" => [projects.webhook_endpoints] update(path "projectId": String, path "webhookEndpointId": String) -> WebhookEndpointUpdateResponse {
        body "description" => description(String),
        body "enabled" => enabled(bool),
        body "enabledEvents" => enabled_events(Vec<String>),
        body "url" => url(String),
    }
}
