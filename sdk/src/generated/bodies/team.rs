// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::{
    InvitationRole, IpDetectionCategory, IpDetectionEnforcement, QualityGateSensitivity,
    SettingsUpdate, WatermarkPlacement, WebhookEventType,
};

#[derive(Clone, Default)]
pub(crate) struct IpFilterCreateBody {
    pub(crate) category: IpDetectionCategory,
    pub(crate) enabled: Option<bool>,
    pub(crate) instruction: Option<String>,
    pub(crate) name: String,
    pub(crate) source_asset_ids: Option<Vec<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct IpFilterDraftInstructionBody {
    pub(crate) asset_ids: Vec<String>,
}

#[derive(Clone, Default)]
pub(crate) struct IpFilterUpdateBody {
    pub(crate) enabled: Option<bool>,
    pub(crate) instruction: Option<String>,
    pub(crate) name: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamUpdateBody {
    pub(crate) avatar_asset_id: Option<String>,
    pub(crate) default_user_max_consumption: Option<Option<f64>>,
    pub(crate) ip_detection_enforcement: Option<IpDetectionEnforcement>,
    pub(crate) name: Option<String>,
    pub(crate) quality_gate_auto_detect: Option<Option<bool>>,
    pub(crate) settings: Option<SettingsUpdate>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsBriefUpdateBody {
    pub(crate) body: String,
    pub(crate) enabled: Option<bool>,
    pub(crate) reference_asset_ids: Option<Vec<String>>,
    pub(crate) sensitivity: Option<QualityGateSensitivity>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsMembersCreateBody {
    pub(crate) email: String,
    pub(crate) project_ids: Option<Vec<String>>,
    pub(crate) role: Option<InvitationRole>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsMembersUpdateBody {
    pub(crate) max_consumption: Option<Option<f64>>,
    pub(crate) role: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsWatermarkPreviewBody {
    pub(crate) opacity: Option<f64>,
    pub(crate) placement: Option<WatermarkPlacement>,
    pub(crate) rotation: Option<f64>,
    pub(crate) scale: Option<f64>,
    pub(crate) spacing: Option<f64>,
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsWatermarkUpdateBody {
    pub(crate) enabled: bool,
    pub(crate) opacity: Option<f64>,
    pub(crate) placement: Option<WatermarkPlacement>,
    pub(crate) rotation: Option<f64>,
    pub(crate) scale: Option<f64>,
    pub(crate) spacing: Option<f64>,
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsWatermarkUpdateLogoBody {
    pub(crate) logo: String,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsWebhookEndpointsCreateBody {
    pub(crate) description: Option<String>,
    pub(crate) enabled_events: Vec<WebhookEventType>,
    pub(crate) url: String,
}

#[derive(Clone, Default)]
pub(crate) struct TeamsWebhookEndpointsUpdateBody {
    pub(crate) description: Option<String>,
    pub(crate) enabled: Option<bool>,
    pub(crate) enabled_events: Option<Vec<WebhookEventType>>,
    pub(crate) url: Option<String>,
}

fields!(IpFilterCreateBody {
    category = required("category"), enabled = value("enabled"), instruction = value("instruction"),
    name = required("name"), source_asset_ids = value("sourceAssetIds"),
});

fields!(IpFilterDraftInstructionBody {
    asset_ids = required("assetIds"),
});

fields!(IpFilterUpdateBody {
    enabled = value("enabled"), instruction = value("instruction"), name = value("name"),
});

fields!(TeamUpdateBody {
    avatar_asset_id = value("avatarAssetId"), default_user_max_consumption = value("defaultUserMaxConsumption"),
    ip_detection_enforcement = value("ipDetectionEnforcement"), name = value("name"),
    quality_gate_auto_detect = value("qualityGateAutoDetect"), settings = value("settings"),
});

fields!(TeamsBriefUpdateBody {
    body = required("body"), enabled = value("enabled"), reference_asset_ids = value("referenceAssetIds"),
    sensitivity = value("sensitivity"),
});

fields!(TeamsMembersCreateBody {
    email = required("email"), project_ids = value("projectIds"), role = value("role"),
});

fields!(TeamsMembersUpdateBody {
    max_consumption = value("maxConsumption"), role = value("role"),
});

fields!(TeamsWatermarkPreviewBody {
    opacity = value("opacity"), placement = value("placement"), rotation = value("rotation"), scale = value("scale"),
    spacing = value("spacing"), text = value("text"),
});

fields!(TeamsWatermarkUpdateBody {
    enabled = required("enabled"), opacity = value("opacity"), placement = value("placement"),
    rotation = value("rotation"), scale = value("scale"), spacing = value("spacing"), text = value("text"),
});

fields!(TeamsWatermarkUpdateLogoBody {
    logo = required("logo"),
});

fields!(TeamsWebhookEndpointsCreateBody {
    description = value("description"), enabled_events = required("enabledEvents"), url = required("url"),
});

fields!(TeamsWebhookEndpointsUpdateBody {
    description = value("description"), enabled = value("enabled"), enabled_events = value("enabledEvents"),
    url = value("url"),
});

