//! The operations that the document of January 2026 lacks.

use scenario_sdk::{Client, types::*};
use serde_json::json;

use super::{Row, row};

pub fn rows(client: &Client) -> Vec<Row> {
    [others(client), projects(client), project_webhooks(client), teams(client), team_webhooks(client)]
        .into_iter()
        .flatten()
        .collect()
}

#[rustfmt::skip]
fn others(client: &Client) -> Vec<Row> {
    let (assets, generate, models) = (client.assets(), client.generate(), client.models());
    vec![
        row!("PostAssetsRestore", assets.restore_multiple(["a1", "a2"]) => "POST /assets/restore", json!({ "assetIds": ["a1", "a2"] })),
        row!(priced "PostIpDetectionInferences", generate.ip_detection(); .asset_ids(["a1"]).prompts(["a fox"])
            => "POST /generate/ip-detection", json!({ "assetIds": ["a1"], "prompts": ["a fox"] })),
        row!(priced "PostQualityGateInferences", generate.quality_gate("a1"); .sensitivity(QualityGateSensitivity::High).original_assets(true)
            => "POST /generate/quality-gate?originalAssets=true", json!({ "image": "a1", "sensitivity": "high" })),
        row!("GetModelsPromptGuideByModelId", models.prompt_guide().retrieve("m1") => "GET /models/m1/prompt-guide"),
        row!("PutModelsPromptGuideByModelId", models.prompt_guide().update("m1", "# Guide")
            => "PUT /models/m1/prompt-guide", json!({ "promptGuide": "# Guide" })),
        row!("PostModelsRestoreByModelId", models.restore("m1"); .original_assets(true) => "POST /models/m1/restore?originalAssets=true"),
        row!("PostSearchWorkflows", client.search().workflow_search(); .query("fox").filter("tags = x").limit(5).offset(10).public(true)
                .query_semantic_ratio(0.5).sort_by(["createdAt:desc"]).original_assets(false)
            => "POST /search/workflows?originalAssets=false",
            json!({ "query": "fox", "filter": "tags = x", "limit": 5, "offset": 10, "public": true, "querySemanticRatio": 0.5,
                "sortBy": ["createdAt:desc"] })),
        row!("PutWorkflowUserSelectionByWorkflowId",
            client.workflows().user_selection("w1", "p1", "n1", "j1", UserSelectionAction::Select); .selected_indices([0, 2])
            => "PUT /workflows/w1/user-selection?projectId=p1",
            json!({ "action": "select", "nodeId": "n1", "workflowJobId": "j1", "selectedIndices": [0, 2] })),
    ]
}

#[rustfmt::skip]
fn projects(client: &Client) -> Vec<Row> {
    let projects = client.projects();
    let (keys, brief, instructions) = (projects.api_keys(), projects.brief(), projects.instructions());
    let (members, memory, watermark) = (projects.members(), projects.memory(), projects.watermark());
    vec![
        row!("GetProjects", projects.list(); .page_size(50).pagination_token("t1").team_id("t2")
            => "GET /projects?pageSize=50&paginationToken=t1&teamId=t2"),
        row!("PostProject", projects.create("fox"); .auto_join(true).privacy_mode(false).team_id("t1")
            => "POST /projects?teamId=t1", json!({ "name": "fox", "autoJoin": true, "privacyMode": false })),
        row!("GetProjectsByProjectId", projects.retrieve("p1") => "GET /projects/p1"),
        row!("PutProjectsByProjectId", projects.update("p1"); .name("fox").clear_description().max_consumption(12.5).disable_ip_detection(true)
                .clear_quality_gate_auto_detect().avatar_asset_id("a1").privacy_mode(true)
                .settings(SettingsUpdate::new().homepage(json!({ "blocks": [] })))
            => "PUT /projects/p1",
            json!({ "name": "fox", "description": null, "maxConsumption": 12.5, "disableIpDetection": true, "qualityGateAutoDetect": null,
                "avatarAssetId": "a1", "privacyMode": true, "settings": { "homepage": { "blocks": [] } } })),
        row!("DeleteProjectsByProjectId", projects.delete("p1") => "DELETE /projects/p1"),
        row!("PostProjectsApiKeysByProjectId", keys.create("p1"); .name("ci").role("editor").max_consumption(100.0)
            => "POST /projects/p1/api-keys", json!({ "name": "ci", "role": "editor", "maxConsumption": 100 })),
        row!("DeleteProjectsApiKeysByProjectIdAndKeyId", keys.delete("p1", "api_1") => "DELETE /projects/p1/api-keys/api_1"),
        row!("GetProjectsBriefByProjectId", brief.retrieve("p1") => "GET /projects/p1/brief"),
        row!("PutProjectsBriefByProjectId", brief.update("p1", "warm light"); .enabled(true).reference_asset_ids(["a1"]).sensitivity("low")
            => "PUT /projects/p1/brief",
            json!({ "body": "warm light", "enabled": true, "referenceAssetIds": ["a1"], "sensitivity": "low" })),
        row!("DeleteProjectsBriefByProjectId", brief.delete("p1") => "DELETE /projects/p1/brief"),
        row!("GetProjectsInstructionsByProjectId", instructions.retrieve("p1") => "GET /projects/p1/instructions"),
        row!("PutProjectsInstructionsByProjectId", instructions.update("p1"); .content("be brief")
            => "PUT /projects/p1/instructions", json!({ "content": "be brief" })),
        row!("PostProjectsMembersByProjectId", members.create("p1", "u1", "editor")
            => "POST /projects/p1/members", json!({ "userId": "u1", "role": "editor" })),
        row!("PutProjectsMembersByProjectIdAndMemberId", members.update("p1", "u1"); .role("reader")
            => "PUT /projects/p1/members/u1", json!({ "role": "reader" })),
        row!("DeleteProjectsMembersByProjectIdAndMemberId", members.delete("p1", "u1") => "DELETE /projects/p1/members/u1"),
        row!("GetProjectsMemoryByProjectId", memory.retrieve("p1") => "GET /projects/p1/memory"),
        row!("PutProjectsMemoryByProjectId", memory.update("p1"); .clear_content() => "PUT /projects/p1/memory", json!({ "content": null })),
        row!("GetProjectsWatermarkByProjectId", watermark.retrieve("p1") => "GET /projects/p1/watermark"),
        row!("PutProjectsWatermarkByProjectId", watermark.update("p1", true); .placement(WatermarkPlacement::TopLeft).opacity(0.5)
                .rotation(-45.0).scale(0.25).spacing(0.0).text("draft")
            => "PUT /projects/p1/watermark",
            json!({ "enabled": true, "placement": "top-left", "opacity": 0.5, "rotation": -45, "scale": 0.25, "spacing": 0,
                "text": "draft" })),
        row!("DeleteProjectsWatermarkByProjectId", watermark.delete("p1") => "DELETE /projects/p1/watermark"),
        row!("PutProjectsWatermarkLogoByProjectId", watermark.update_logo("p1", "AAAA")
            => "PUT /projects/p1/watermark/logo", json!({ "logo": "AAAA" })),
        row!("DeleteProjectsWatermarkLogoByProjectId", watermark.delete_logo("p1") => "DELETE /projects/p1/watermark/logo"),
        row!("PostProjectsWatermarkPreviewByProjectId", watermark.preview("p1"); .text("draft").placement("tiled")
            => "POST /projects/p1/watermark/preview", json!({ "text": "draft", "placement": "tiled" })),
    ]
}

#[rustfmt::skip]
fn project_webhooks(client: &Client) -> Vec<Row> {
    let endpoints = client.projects().webhook_endpoints();
    let events = endpoints.events();
    vec![
        row!("GetProjectWebhookEndpoints", endpoints.list("p1") => "GET /projects/p1/webhook-endpoints"),
        row!("PostProjectWebhookEndpoints", endpoints.create("p1", "https://example.com/hook", ["*"]); .description("ci")
            => "POST /projects/p1/webhook-endpoints",
            json!({ "url": "https://example.com/hook", "enabledEvents": ["*"], "description": "ci" })),
        row!("PutProjectWebhookEndpointById", endpoints.update("p1", "w1"); .enabled(false).url("https://example.com/new")
                .enabled_events([WebhookEventType::GenerationCompleted]).description("new")
            => "PUT /projects/p1/webhook-endpoints/w1",
            json!({ "enabled": false, "url": "https://example.com/new", "enabledEvents": ["generation.completed"], "description": "new" })),
        row!("DeleteProjectWebhookEndpointById", endpoints.delete("p1", "w1") => "DELETE /projects/p1/webhook-endpoints/w1"),
        row!("GetProjectWebhookEndpointEvents", events.list("p1", "w1"); .pagination_token("t1")
            => "GET /projects/p1/webhook-endpoints/w1/events?paginationToken=t1"),
        row!("GetProjectWebhookEndpointEventById", events.retrieve("p1", "w1", "e1") => "GET /projects/p1/webhook-endpoints/w1/events/e1"),
    ]
}

#[rustfmt::skip]
fn teams(client: &Client) -> Vec<Row> {
    let teams = client.teams();
    let (brief, filters, members, watermark) = (teams.brief(), teams.ip_filters(), teams.members(), teams.watermark());
    vec![
        row!("GetTeams", teams.list() => "GET /teams"),
        row!("GetTeamsByTeamId", teams.retrieve("t1") => "GET /teams/t1"),
        row!("PutTeamsByTeamId", teams.update("t1"); .name("fox").clear_default_user_max_consumption().quality_gate_auto_detect(true)
                .ip_detection_enforcement(IpDetectionEnforcement::ActiveFailOpen).avatar_asset_id("a1")
                .settings(SettingsUpdate::new().homepage(json!(null)))
            => "PUT /teams/t1",
            json!({ "name": "fox", "defaultUserMaxConsumption": null, "qualityGateAutoDetect": true,
                "ipDetectionEnforcement": "active-fail-open", "avatarAssetId": "a1", "settings": { "homepage": null } })),
        row!("DeleteTeamsInvitationsByTeamId", teams.delete_invitations("t1", "fox@example.com")
            => "DELETE /teams/t1/invitations?email=fox@example.com"),
        row!("GetTeamsLimitsByTeamId", teams.retrieve_limits("t1") => "GET /teams/t1/limits"),
        row!("GetTeamsBriefByTeamId", brief.retrieve("t1") => "GET /teams/t1/brief"),
        row!("PutTeamsBriefByTeamId", brief.update("t1", "warm light"); .enabled(false)
            => "PUT /teams/t1/brief", json!({ "body": "warm light", "enabled": false })),
        row!("DeleteTeamsBriefByTeamId", brief.delete("t1") => "DELETE /teams/t1/brief"),
        row!("GetTeamsIpFiltersByTeamId", filters.list("t1") => "GET /teams/t1/ip-filters"),
        row!("PostTeamsIpFiltersByTeamId", filters.create("t1", "foxes", IpDetectionCategory::Custom); .enabled(true).instruction("No foxes.")
                .source_asset_ids(["a1"])
            => "POST /teams/t1/ip-filters",
            json!({ "name": "foxes", "category": "custom", "enabled": true, "instruction": "No foxes.", "sourceAssetIds": ["a1"] })),
        row!("PostTeamsIpFiltersDraftInstructionByTeamId", filters.draft_instruction("t1", ["a1", "a2"])
            => "POST /teams/t1/ip-filters/draft-instruction", json!({ "assetIds": ["a1", "a2"] })),
        row!("PutTeamsIpFiltersByTeamIdAndFilterId", filters.update("t1", "f1"); .enabled(false).instruction("No foxes.").name("foxes")
            => "PUT /teams/t1/ip-filters/f1", json!({ "enabled": false, "instruction": "No foxes.", "name": "foxes" })),
        row!("DeleteTeamsIpFiltersByTeamIdAndFilterId", filters.delete("t1", "f1") => "DELETE /teams/t1/ip-filters/f1"),
        row!("PostTeamsMembersByTeamId", members.create("t1", "fox@example.com"); .role("member").project_ids(["p1"])
            => "POST /teams/t1/members", json!({ "email": "fox@example.com", "role": "member", "projectIds": ["p1"] })),
        row!("PutTeamsMembersByTeamIdAndMemberId", members.update("t1", "u1"); .role("admin").max_consumption(-1.0)
            => "PUT /teams/t1/members/u1", json!({ "role": "admin", "maxConsumption": -1 })),
        row!("DeleteTeamsMembersByTeamIdAndMemberId", members.delete("t1", "u1") => "DELETE /teams/t1/members/u1"),
        row!("GetTeamsWatermarkByTeamId", watermark.retrieve("t1") => "GET /teams/t1/watermark"),
        row!("PutTeamsWatermarkByTeamId", watermark.update("t1", false) => "PUT /teams/t1/watermark", json!({ "enabled": false })),
        row!("DeleteTeamsWatermarkByTeamId", watermark.delete("t1") => "DELETE /teams/t1/watermark"),
        row!("PutTeamsWatermarkLogoByTeamId", watermark.update_logo("t1", "AAAA")
            => "PUT /teams/t1/watermark/logo", json!({ "logo": "AAAA" })),
        row!("DeleteTeamsWatermarkLogoByTeamId", watermark.delete_logo("t1") => "DELETE /teams/t1/watermark/logo"),
        row!("PostTeamsWatermarkPreviewByTeamId", watermark.preview("t1"); .opacity(1.0).rotation(0.0).scale(0.5).spacing(0.25)
            => "POST /teams/t1/watermark/preview", json!({ "opacity": 1, "rotation": 0, "scale": 0.5, "spacing": 0.25 })),
    ]
}

#[rustfmt::skip]
fn team_webhooks(client: &Client) -> Vec<Row> {
    let endpoints = client.teams().webhook_endpoints();
    let events = endpoints.events();
    vec![
        row!("GetTeamWebhookEndpoints", endpoints.list("t1") => "GET /teams/t1/webhook-endpoints"),
        row!("PostWebhookEndpoints", endpoints.create("t1", "https://example.com/hook", [WebhookEventType::TeamCreditThresholdCrossed])
            => "POST /teams/t1/webhook-endpoints",
            json!({ "url": "https://example.com/hook", "enabledEvents": ["team.credit.threshold.crossed"] })),
        row!("PutWebhookEndpointsById", endpoints.update("t1", "w1"); .enabled(true)
            => "PUT /teams/t1/webhook-endpoints/w1", json!({ "enabled": true })),
        row!("DeleteWebhookEndpointById", endpoints.delete("t1", "w1") => "DELETE /teams/t1/webhook-endpoints/w1"),
        row!("GetTeamWebhookEndpointEvents", events.list("t1", "w1"); .pagination_token("t1")
            => "GET /teams/t1/webhook-endpoints/w1/events?paginationToken=t1"),
        row!("GetTeamWebhookEndpointEventById", events.retrieve("t1", "w1", "e1") => "GET /teams/t1/webhook-endpoints/w1/events/e1"),
    ]
}
