// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::types::CancelAction;

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JobTriggerActionBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) action: Option<CancelAction>,
}
