// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::types::{
    QualityGateSensitivity, SettingsUpdate, WatermarkPlacement, WebhookEventType,
};

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ApiKeyCreateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_consumption: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct BriefUpdateBody {
    pub(crate) body: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) reference_asset_ids: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) sensitivity: Option<QualityGateSensitivity>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InstructionUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content: Option<Option<String>>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MemberCreateBody {
    pub(crate) role: String,
    pub(crate) user_id: String,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MemberUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct MemoryUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) content: Option<Option<String>>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProjectCreateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) auto_join: Option<bool>,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) privacy_mode: Option<bool>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct ProjectUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) avatar_asset_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<Option<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) disable_ip_detection: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) max_consumption: Option<Option<f64>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) privacy_mode: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) quality_gate_auto_detect: Option<Option<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) settings: Option<SettingsUpdate>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WatermarkPreviewBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) opacity: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) placement: Option<WatermarkPlacement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) rotation: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scale: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spacing: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WatermarkUpdateBody {
    pub(crate) enabled: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) opacity: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) placement: Option<WatermarkPlacement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) rotation: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scale: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) spacing: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WatermarkUpdateLogoBody {
    pub(crate) logo: String,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebhookEndpointCreateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    pub(crate) enabled_events: Vec<WebhookEventType>,
    pub(crate) url: String,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct WebhookEndpointUpdateBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) enabled_events: Option<Vec<WebhookEventType>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}
