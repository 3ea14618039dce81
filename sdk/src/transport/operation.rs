//! What the runtime knows of an operation.

use std::borrow::Cow;

/// An operation of the API. Cheap to clone: those of the document borrow everything.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId` of the document.
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// Path template.
    pub(crate) path: Cow<'static, str>,
    /// Does it need a credential?
    pub(crate) auth: bool,
    /// May it be sent again when its outcome is unknown?
    pub(crate) idempotent: bool,
    /// Does it cost credits?
    pub(crate) paid: bool,
    /// The call that shows whether it was carried out, where it is not idempotent and the SDK knows one.
    pub(crate) look_in: Option<&'static str>,
}
