// Written by `cargo xtask codegen`; do not edit by hand.

use crate::values::object::fields;
use crate::types::CancelAction;

#[derive(Clone, Default)]
pub(crate) struct JobTriggerActionBody {
    pub(crate) action: CancelAction,
}

fields!(JobTriggerActionBody {
    action = required("action"),
});

