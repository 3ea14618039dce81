// Written by `cargo xtask codegen`; do not edit by hand.

use serde::Serialize;
use crate::types::CancelAction;

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct JobTriggerActionBody {
    pub(crate) action: CancelAction,
}
