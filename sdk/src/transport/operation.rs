//! The properties of an operation that the runtime needs.

use std::borrow::Cow;

/// An operation of the API. Cheap to clone: operations of the document borrow everything.
#[derive(Clone, Debug)]
pub(crate) struct Operation {
    /// `operationId` of the document.
    pub(crate) id: &'static str,
    pub(crate) method: &'static str,
    /// Path template.
    pub(crate) path: Cow<'static, str>,
    /// Whether it needs a credential.
    pub(crate) auth: bool,
    /// Whether it may be sent again if its outcome is unknown.
    pub(crate) idempotent: bool,
    /// Whether it costs creative units.
    pub(crate) paid: bool,
    /// The call that shows whether it was carried out, if it is not idempotent and such a call is known.
    pub(crate) look_in: Option<&'static str>,
}
