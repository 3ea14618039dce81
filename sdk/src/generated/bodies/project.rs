// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::{
    QualityGateSensitivity, SettingsUpdate, WatermarkPlacement, WebhookEventType,
};

#[derive(Clone, Default)]
pub(crate) struct ApiKeyCreateBody {
    pub(crate) max_consumption: Option<f64>,
    pub(crate) name: Option<String>,
    pub(crate) role: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct BriefUpdateBody {
    pub(crate) body: String,
    pub(crate) enabled: Option<bool>,
    pub(crate) reference_asset_ids: Option<Vec<String>>,
    pub(crate) sensitivity: Option<QualityGateSensitivity>,
}

#[derive(Clone, Default)]
pub(crate) struct InstructionUpdateBody {
    pub(crate) content: Option<Option<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct MemberCreateBody {
    pub(crate) role: String,
    pub(crate) user_id: String,
}

#[derive(Clone, Default)]
pub(crate) struct MemberUpdateBody {
    pub(crate) role: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct MemoryUpdateBody {
    pub(crate) content: Option<Option<String>>,
}

#[derive(Clone, Default)]
pub(crate) struct ProjectCreateBody {
    pub(crate) auto_join: Option<bool>,
    pub(crate) name: String,
    pub(crate) privacy_mode: Option<bool>,
}

#[derive(Clone, Default)]
pub(crate) struct ProjectUpdateBody {
    pub(crate) avatar_asset_id: Option<String>,
    pub(crate) description: Option<Option<String>>,
    pub(crate) disable_ip_detection: Option<bool>,
    pub(crate) max_consumption: Option<Option<f64>>,
    pub(crate) name: Option<String>,
    pub(crate) privacy_mode: Option<bool>,
    pub(crate) quality_gate_auto_detect: Option<Option<bool>>,
    pub(crate) settings: Option<SettingsUpdate>,
}

#[derive(Clone, Default)]
pub(crate) struct WatermarkPreviewBody {
    pub(crate) opacity: Option<f64>,
    pub(crate) placement: Option<WatermarkPlacement>,
    pub(crate) rotation: Option<f64>,
    pub(crate) scale: Option<f64>,
    pub(crate) spacing: Option<f64>,
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct WatermarkUpdateBody {
    pub(crate) enabled: bool,
    pub(crate) opacity: Option<f64>,
    pub(crate) placement: Option<WatermarkPlacement>,
    pub(crate) rotation: Option<f64>,
    pub(crate) scale: Option<f64>,
    pub(crate) spacing: Option<f64>,
    pub(crate) text: Option<String>,
}

#[derive(Clone, Default)]
pub(crate) struct WatermarkUpdateLogoBody {
    pub(crate) logo: String,
}

#[derive(Clone, Default)]
pub(crate) struct WebhookEndpointCreateBody {
    pub(crate) description: Option<String>,
    pub(crate) enabled_events: Vec<WebhookEventType>,
    pub(crate) url: String,
}

#[derive(Clone, Default)]
pub(crate) struct WebhookEndpointUpdateBody {
    pub(crate) description: Option<String>,
    pub(crate) enabled: Option<bool>,
    pub(crate) enabled_events: Option<Vec<WebhookEventType>>,
    pub(crate) url: Option<String>,
}

fields!(ApiKeyCreateBody {
    max_consumption = value("maxConsumption"), name = value("name"), role = value("role"),
});

fields!(BriefUpdateBody {
    body = required("body"), enabled = value("enabled"), reference_asset_ids = value("referenceAssetIds"),
    sensitivity = value("sensitivity"),
});

fields!(InstructionUpdateBody {
    content = value("content"),
});

fields!(MemberCreateBody {
    role = required("role"), user_id = required("userId"),
});

fields!(MemberUpdateBody {
    role = value("role"),
});

fields!(MemoryUpdateBody {
    content = value("content"),
});

fields!(ProjectCreateBody {
    auto_join = value("autoJoin"), name = required("name"), privacy_mode = value("privacyMode"),
});

fields!(ProjectUpdateBody {
    avatar_asset_id = value("avatarAssetId"), description = value("description"),
    disable_ip_detection = value("disableIpDetection"), max_consumption = value("maxConsumption"), name = value("name"),
    privacy_mode = value("privacyMode"), quality_gate_auto_detect = value("qualityGateAutoDetect"),
    settings = value("settings"),
});

fields!(WatermarkPreviewBody {
    opacity = value("opacity"), placement = value("placement"), rotation = value("rotation"), scale = value("scale"),
    spacing = value("spacing"), text = value("text"),
});

fields!(WatermarkUpdateBody {
    enabled = required("enabled"), opacity = value("opacity"), placement = value("placement"),
    rotation = value("rotation"), scale = value("scale"), spacing = value("spacing"), text = value("text"),
});

fields!(WatermarkUpdateLogoBody {
    logo = required("logo"),
});

fields!(WebhookEndpointCreateBody {
    description = value("description"), enabled_events = required("enabledEvents"), url = required("url"),
});

fields!(WebhookEndpointUpdateBody {
    description = value("description"), enabled = value("enabled"), enabled_events = value("enabledEvents"),
    url = value("url"),
});

