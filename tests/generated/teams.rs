// Written by `cargo xtask codegen`; do not edit by hand.

use super::*;

operations! {
    "DeleteTeamsBriefByTeamId" => [teams.brief] delete(path "teamId": String) -> DeletedResponse {
    }
    "GetTeamsBriefByTeamId" => [teams.brief] retrieve(path "teamId": String) -> BriefResponse {
    }
    "PutTeamsBriefByTeamId" => [teams.brief] update(path "teamId": String, body "body": String) -> BriefResponse {
        body "enabled" => enabled(bool),
        body "referenceAssetIds" => reference_asset_ids(Vec<String>),
        body "sensitivity" => sensitivity(String),
    }
    "DeleteTeamsInvitationsByTeamId" => [teams] delete_invitations(path "teamId": String, query "email": String) {
    }
    "PostTeamsIpFiltersByTeamId" => [teams.ip_filters] create(path "teamId": String, body "name": String, body "category": String) -> IpFilterResponse {
        body "enabled" => enabled(bool),
        body "instruction" => instruction(String),
        body "sourceAssetIds" => source_asset_ids(Vec<String>),
    }
    "DeleteTeamsIpFiltersByTeamIdAndFilterId" => [teams.ip_filters] delete(path "teamId": String, path "filterId": String) -> DeletedResponse {
    }
    "PostTeamsIpFiltersDraftInstructionByTeamId" => [teams.ip_filters] draft_instruction(path "teamId": String, body "assetIds": Vec<String>) -> IpFilterDraftInstructionResponse {
    }
    "GetTeamsIpFiltersByTeamId" => [teams.ip_filters] list(path "teamId": String) -> IpFilterListResponse {
    }
    "PutTeamsIpFiltersByTeamIdAndFilterId" => [teams.ip_filters] update(path "teamId": String, path "filterId": String) -> IpFilterResponse {
        body "enabled" => enabled(bool),
        body "instruction" => instruction(String),
        body "name" => name(String),
    }
    "GetTeams" => [teams] list() -> TeamListResponse {
    }
    "PostTeamsMembersByTeamId" => [teams.members] create(path "teamId": String, body "email": String) -> TeamResponse {
        body "projectIds" => project_ids(Vec<String>),
        body "role" => role(String),
    }
    "DeleteTeamsMembersByTeamIdAndMemberId" => [teams.members] delete(path "teamId": String, path "memberId": String) {
    }
    "PutTeamsMembersByTeamIdAndMemberId" => [teams.members] update(path "teamId": String, path "memberId": String) {
        body "maxConsumption" => max_consumption(f64) | clear_max_consumption,
        body "role" => role(String),
    }
    "GetTeamsByTeamId" => [teams] retrieve(path "teamId": String) -> TeamResponse {
    }
    "GetTeamsLimitsByTeamId" => [teams] retrieve_limits(path "teamId": String) -> TeamLimitsResponse {
    }
    "PutTeamsByTeamId" => [teams] update(path "teamId": String) -> TeamResponse {
        body "avatarAssetId" => avatar_asset_id(String),
        body "defaultUserMaxConsumption" => default_user_max_consumption(f64) | clear_default_user_max_consumption,
        body "ipDetectionEnforcement" => ip_detection_enforcement(String),
        body "name" => name(String),
        body "qualityGateAutoDetect" => quality_gate_auto_detect(bool) | clear_quality_gate_auto_detect,
        body "settings" => settings(SettingsUpdate),
    }
    "DeleteTeamsWatermarkByTeamId" => [teams.watermark] delete(path "teamId": String) -> DeletedResponse {
    }
    "DeleteTeamsWatermarkLogoByTeamId" => [teams.watermark] delete_logo(path "teamId": String) -> WatermarkResponse {
    }
    "PostTeamsWatermarkPreviewByTeamId" => [teams.watermark] preview(path "teamId": String) -> WatermarkPreviewResponse {
        body "opacity" => opacity(f64),
        body "placement" => placement(String),
        body "rotation" => rotation(f64),
        body "scale" => scale(f64),
        body "spacing" => spacing(f64),
        body "text" => text(String),
    }
    "GetTeamsWatermarkByTeamId" => [teams.watermark] retrieve(path "teamId": String) -> WatermarkResponse {
    }
    "PutTeamsWatermarkByTeamId" => [teams.watermark] update(path "teamId": String, body "enabled": bool) -> WatermarkResponse {
        body "opacity" => opacity(f64),
        body "placement" => placement(String),
        body "rotation" => rotation(f64),
        body "scale" => scale(f64),
        body "spacing" => spacing(f64),
        body "text" => text(String),
    }
    "PutTeamsWatermarkLogoByTeamId" => [teams.watermark] update_logo(path "teamId": String, body "logo": String) -> WatermarkResponse {
    }
    "PostWebhookEndpoints" => [teams.webhook_endpoints] create(path "teamId": String, body "url": String, body "enabledEvents": Vec<String>) -> WebhookEndpointCreateResponse {
        body "description" => description(String),
    }
    "DeleteWebhookEndpointById" => [teams.webhook_endpoints] delete(path "teamId": String, path "webhookEndpointId": String) {
    }
    "GetTeamWebhookEndpointEvents" => [teams.webhook_endpoints.events] list(path "teamId": String, path "webhookEndpointId": String) -> WebhookEventListResponse {
        query "paginationToken" => pagination_token(String),
    }
    "GetTeamWebhookEndpointEventById" => [teams.webhook_endpoints.events] retrieve(path "teamId": String, path "webhookEndpointId": String, path "eventId": String) -> WebhookEventResponse {
    }
    "GetTeamWebhookEndpoints" => [teams.webhook_endpoints] list(path "teamId": String) -> WebhookEndpointListResponse {
    }
    "PutWebhookEndpointsById" => [teams.webhook_endpoints] update(path "teamId": String, path "webhookEndpointId": String) -> WebhookEndpointUpdateResponse {
        body "description" => description(String),
        body "enabled" => enabled(bool),
        body "enabledEvents" => enabled_events(Vec<String>),
        body "url" => url(String),
    }
}
