//! The checks of images and prompts: the quality gate, and IP detection.

use serde_json::json;

use super::{Call, Reply, assets, generate::TOOL_PRICE, ok, priced, refuse};
use crate::{LedgerEntry, MockResponse, state::State};

/// Scores an image; one that is not an asset yet becomes one.
pub(super) fn quality_gate(state: &mut State, call: &Call<'_>) -> Reply {
    let image = call.text("image").unwrap_or_default();
    let uploaded = match image.starts_with("data:") {
        true => Some(assets::decode_image(image)?),
        false => assets::find(state, call, image).map(|_| None)?,
    };
    if call.dry_run {
        return priced(TOOL_PRICE, "quality-gate");
    }
    let id = match uploaded {
        Some((bytes, mime_type)) => assets::add_image(state, call, bytes, mime_type, "quality-gate"),
        None => image.to_owned(),
    };
    state.ledger.book(LedgerEntry {
        time: call.now,
        operation: call.operation.to_owned(),
        model: None,
        cost: TOOL_PRICE,
        job_id: String::new(),
        project_id: call.project.clone(),
    });
    ok(&json!({
        "aiQuality": { "reasons": [], "score": 90, "suggestions": [] },
        "appliedBriefs": [],
        "asset": state.asset_view(assets::find(state, call, &id)?, call.now),
        "costDetails": { "quality-gate": TOOL_PRICE },
        "creativeUnitsCost": TOOL_PRICE,
        "creativeUnitsDiscount": 0,
        "overallScore": 90,
        "sensitivity": call.text("sensitivity").unwrap_or("medium"),
        "verdict": "pass",
    }))
}

/// The team of the mock has no enabled filter, so that nothing is found and nothing is charged.
pub(super) fn ip_detection(call: &Call<'_>) -> Reply {
    if call.texts("assetIds").is_empty() && call.texts("prompts").is_empty() {
        return refuse(400, "At least one prompt or one analyzable asset id is required");
    }
    if call.plan != "cu-enterprise" {
        return Err(MockResponse::reason(403, "IP detection is available on the Enterprise plan only"));
    }
    if call.dry_run {
        return priced(0.0, "ip-detection");
    }
    ok(&json!({
        "ipDetection": {
            "action": "allowed", "analyzedImagesCount": 0, "creativeUnitsCharged": 0, "evaluatedFilters": 0, "findings": [],
            "flagged": false,
        },
        "skippedAssetIds": [],
    }))
}
