//! The table of rules: what each kind of change means for published SDKs, for the code of users, and for the next version.
//!
//! It assumes what the SDK emits: structs that are `#[non_exhaustive]`, requests with `new(required…)` and setters, open enums, response
//! fields that may grow, required response fields that have to be there, defaults and bounds that stand in the documentation only.
//!
//! Two rules that one may miss here are not about two documents: a published type name that would change is stopped by `codegen`
//! (`spec/names.toml`), and a correction that changes nothing is stopped by `codegen` and `spec lint`.

use serde::Serialize;

/// What becomes of a published SDK at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// It works as before.
    Ok,
    /// Some calls may fail.
    MayBreak,
    /// Calls fail.
    Breaks,
    /// Nobody can say.
    Unknown,
}

/// What becomes of the code of users when they take the next SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// Nothing.
    Unchanged,
    /// There is more to use.
    Additive,
    /// It compiles with a deprecation warning, or without one that it had.
    Deprecation,
    /// It may stop compiling.
    Breaks,
    /// Nobody can say.
    Unknown,
}

/// Does what compiles and runs mean the same?
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Semantic {
    /// It does.
    Same,
    /// It may not.
    Changed,
}

/// The part of the version that goes up, from 1.0 on. Before, a breaking change is a minor one and everything else a patch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Bump {
    /// No release is needed.
    None,
    /// The third number.
    Patch,
    /// The second number.
    Minor,
    /// The first number.
    Major,
}

/// How much attention a change needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Nobody notices it.
    Note,
    /// There is more to use.
    Addition,
    /// Calls may fail or mean something else.
    Warning,
    /// A published SDK fails, or code stops compiling.
    Breaking,
    /// No rule knows it.
    Unclassified,
}

macro_rules! rules {
    ($($name:ident $id:literal $wire:ident $source:ident $semantic:ident $bump:ident $mirror:ident $meaning:literal)*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "`meaning` describes it")]
        pub enum Rule { $($name),* }

        impl Rule {
            /// Every rule.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Its name in reports. The two directions of `dry-run-changed` share one.
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id),* }
            }

            /// What it means for a published SDK.
            pub fn wire(self) -> Wire {
                match self { $(Self::$name => Wire::$wire),* }
            }

            /// What it means for code that takes the next SDK.
            pub fn source(self) -> Source {
                match self { $(Self::$name => Source::$source),* }
            }

            /// Does what compiles and runs mean the same?
            pub fn semantic(self) -> Semantic {
                match self { $(Self::$name => Semantic::$semantic),* }
            }

            /// What goes up, from 1.0 on.
            pub fn bump(self) -> Bump {
                match self { $(Self::$name => Bump::$bump),* }
            }

            /// The rule of the same change the other way round.
            pub fn mirror(self) -> Self {
                match self { $(Self::$name => Self::$mirror),* }
            }

            /// One line for people.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning),* }
            }
        }
    };
}

#[rustfmt::skip]
rules! {
    OpAdded "op-added" Ok Additive Same Minor OpRemoved "a new operation"
    OpRemoved "op-removed" Breaks Breaks Changed Major OpAdded "an operation is gone"
    OpPathChanged "op-path-changed" Breaks Unchanged Same Patch OpPathChanged "an operation has another path or method"
    OpIdChanged "op-id-changed" Ok Unchanged Same None OpIdChanged "an operation has another operationId"
    OpPathParamRenamed "op-path-param-renamed" Ok Unchanged Same None OpPathParamRenamed "a path parameter has another name in the same place"
    OpDeprecated "op-deprecated" Ok Deprecation Same Minor OpUndeprecated "an operation is deprecated"
    OpUndeprecated "op-undeprecated" Ok Deprecation Same Minor OpDeprecated "an operation is no longer deprecated"
    OpTagChanged "op-tag-changed" Ok Unchanged Same None OpTagChanged "an operation has other tags"
    OpSecurityChanged "op-security-changed" MayBreak Unchanged Changed Patch OpSecurityChanged "the credential that a call needs changed"

    ReqParamAddedOptional "req-param-added-optional" Ok Additive Same Minor ReqParamRemoved "a new optional parameter"
    ReqParamAddedRequired "req-param-added-required" Breaks Breaks Same Major ReqParamRemoved "a new required parameter"
    ReqParamRemoved "req-param-removed" MayBreak Breaks Changed Major ReqParamAddedOptional "a parameter is gone"
    ReqParamBecameRequired "req-param-became-required" Breaks Breaks Same Major ReqParamBecameOptional "a parameter is required now"
    ReqParamBecameOptional "req-param-became-optional" Ok Additive Same Minor ReqParamBecameRequired "a parameter is optional now"
    ReqParamTypeChanged "req-param-type-changed" Breaks Breaks Same Major ReqParamTypeChanged "a parameter has another type or form"
    ReqEnumValueAdded "req-enum-value-added" Ok Additive Same Minor ReqEnumValueRemoved "a request takes one more value"
    ReqEnumValueRemoved "req-enum-value-removed" Breaks Deprecation Same Minor ReqEnumValueAdded "a request no longer takes a value"
    ReqPropAddedOptional "req-prop-added-optional" Ok Additive Same Minor ReqPropRemoved "a new optional property of a request"
    ReqPropAddedRequired "req-prop-added-required" Breaks Breaks Same Major ReqPropRemoved "a new required property of a request"
    ReqPropRemoved "req-prop-removed" MayBreak Breaks Changed Major ReqPropAddedOptional "a property of a request is gone"
    ReqPropBecameRequired "req-prop-became-required" Breaks Breaks Same Major ReqPropBecameOptional "a property of a request is required now"
    ReqPropBecameOptional "req-prop-became-optional" Ok Additive Same Minor ReqPropBecameRequired "a property of a request is optional now"
    ReqPropBecameNullable "req-prop-became-nullable" Ok Additive Same Minor ReqPropBecameNotNullable "a property of a request may be null now"
    ReqPropBecameNotNullable "req-prop-became-not-nullable" Breaks Breaks Same Major ReqPropBecameNullable "a property of a request may no longer be null"
    ReqPropTypeChanged "req-prop-type-changed" Breaks Breaks Same Major ReqPropTypeChanged "a property of a request has another type"
    ReqConstraintTightened "req-constraint-tightened" MayBreak Unchanged Changed Patch ReqConstraintLoosened "a bound of a request is narrower"
    ReqConstraintSet "req-constraint-set" MayBreak Unchanged Changed Patch ReqConstraintUnset "a new bound of a request"
    ReqConstraintLoosened "req-constraint-loosened" Ok Unchanged Same Patch ReqConstraintTightened "a bound of a request is wider"
    ReqConstraintUnset "req-constraint-unset" Ok Unchanged Same Patch ReqConstraintSet "a bound of a request is gone"
    ReqDefaultChanged "req-default-changed" Ok Unchanged Changed Patch ReqDefaultChanged "a default of a request changed"
    ReqBodyAddedRequired "req-body-added-required" Breaks Breaks Same Major ReqBodyRemoved "an operation needs a body now"
    ReqBodyAddedOptional "req-body-added-optional" Ok Additive Same Minor ReqBodyRemoved "an operation takes a body now"
    ReqBodyRemoved "req-body-removed" Breaks Breaks Same Major ReqBodyAddedRequired "an operation no longer takes a body"
    ReqBodyBecameRequired "req-body-became-required" Breaks Breaks Same Major ReqBodyBecameOptional "a body is required now"
    ReqBodyBecameOptional "req-body-became-optional" Ok Additive Same Minor ReqBodyBecameRequired "a body is optional now"
    ReqBodyMediaTypeChanged "req-body-media-type-changed" Breaks Breaks Same Major ReqBodyMediaTypeChanged "a body has another media type"

    RespPropAdded "resp-prop-added" Ok Additive Same Minor RespPropRemovedOptional "a new property of a response"
    RespPropRemovedOptional "resp-prop-removed-optional" Ok Breaks Same Major RespPropAdded "an optional property of a response is gone"
    RespPropRemovedRequired "resp-prop-removed-required" Breaks Breaks Same Major RespPropAdded "a required property of a response is gone"
    RespPropBecameOptional "resp-prop-became-optional" Breaks Breaks Same Major RespPropBecameRequired "a property of a response may be absent now"
    RespPropBecameNullable "resp-prop-became-nullable" Breaks Breaks Same Major RespPropBecameNotNullable "a property of a response may be null now"
    RespPropBecameRequired "resp-prop-became-required" Ok Unchanged Same None RespPropBecameOptional "a property of a response is always there now"
    RespPropBecameNotNullable "resp-prop-became-not-nullable" Ok Unchanged Same None RespPropBecameNullable "a property of a response is never null now"
    RespPropTypeChanged "resp-prop-type-changed" Breaks Breaks Same Major RespPropTypeChanged "a property of a response has another type"
    RespTypeWidened "resp-type-widened" MayBreak Breaks Same Major RespPropTypeChanged "a property of a response can be more than before"
    RespEnumValueAdded "resp-enum-value-added" Ok Additive Changed Minor RespEnumValueRemoved "a response may hold one more value"
    RespEnumValueRemoved "resp-enum-value-removed" Ok Unchanged Same None RespEnumValueAdded "a response no longer holds a value"
    RespConstraintChanged "resp-constraint-changed" Ok Unchanged Same Patch RespConstraintChanged "a bound of a response changed; it stands in the documentation"
    RespDefaultChanged "resp-default-changed" Ok Unchanged Same Patch RespDefaultChanged "a default of a response changed; it stands in the documentation"
    EnumBecameFree "enum-became-free" Ok Breaks Same Major FreeBecameEnum "an enum is any value now"
    FreeBecameEnum "free-became-enum" Ok Breaks Same Major EnumBecameFree "any value is an enum now"
    RespStatus2xxAdded "resp-status-2xx-added" MayBreak Additive Changed Minor RespStatus2xxRemoved "a new status of success"
    RespStatus2xxRemoved "resp-status-2xx-removed" MayBreak Breaks Same Major RespStatus2xxAdded "a status of success is gone"
    RespErrorAdded "resp-error-added" Ok Unchanged Same None RespErrorRemoved "an error is declared now"
    RespErrorRemoved "resp-error-removed" Ok Unchanged Same None RespErrorAdded "an error is no longer declared"
    RespErrorChanged "resp-error-changed" Ok Unchanged Same None RespErrorChanged "a declared error has another shape; errors are read leniently"
    RespBodyAdded "resp-body-added" Ok Breaks Same Major RespBodyRemoved "a response has a body now"
    RespBodyRemoved "resp-body-removed" Breaks Breaks Same Major RespBodyAdded "a response no longer has a body"
    RespBodyRefReplaced "resp-body-ref-replaced" Ok Unchanged Same None RespBodyRefReplaced "a response is another component; its changes stand on their own"
    RespMediaTypeChanged "resp-media-type-changed" Breaks Breaks Same Major RespMediaTypeChanged "a response has another media type"
    RespHeaderChanged "resp-header-changed" Ok Unchanged Same None RespHeaderChanged "a declared header of a response changed"

    ObjectTyped "object-typed" Ok Breaks Same Major ObjectUntyped "free-form JSON has a shape now"
    ObjectUntyped "object-untyped" Ok Breaks Same Major ObjectTyped "an object is free-form JSON now"
    AddlPropsChanged "addl-props-changed" MayBreak Breaks Same Major AddlPropsChanged "a map has other values"
    ShapeSplit "shape-split" Ok Additive Same Minor ShapeMerge "copies of one shape differ now"
    ShapeMerge "shape-merge" Ok Unchanged Same None ShapeSplit "shapes that differed are the same now"
    PaginationChanged "pagination-changed" Breaks Breaks Changed Major PaginationChanged "a list is paged in another way"
    DryRunAdded "dry-run-changed" Ok Additive Same Minor DryRunRemoved "a dry run returns a price"
    DryRunRemoved "dry-run-changed" MayBreak Breaks Changed Major DryRunAdded "there is no dry run any more"
    FieldDeprecated "field-deprecated" Ok Deprecation Same Minor FieldUndeprecated "a parameter or property is deprecated"
    FieldUndeprecated "field-undeprecated" Ok Deprecation Same Minor FieldDeprecated "a parameter or property is no longer deprecated"
    AccessChanged "access-changed" Ok Unchanged Changed Patch AccessChanged "`readOnly` or `writeOnly` changed"

    DocChanged "doc-changed" Ok Unchanged Same Patch DocChanged "a description changed"
    ExampleChanged "example-changed" Ok Unchanged Same Patch ExampleChanged "an example changed"
    ServerUrlChanged "server-url-changed" MayBreak Unchanged Changed Patch ServerUrlChanged "the servers changed"
    InfoVersionChanged "info-version-changed" Ok Unchanged Same None InfoVersionChanged "the document has another version"
    ExtensionChanged "extension-changed" Ok Unchanged Same None ExtensionChanged "an `x-` keyword changed; nothing reads it"
    SameMeaning "same-meaning" Ok Unchanged Same None SameMeaning "the same meaning in another form"
    ComponentUnusedChanged "component-unused-changed" Ok Unchanged Same None ComponentUnusedChanged "a component that no operation uses came, went or changed"
    LintNew "lint-new" Ok Unknown Same None LintNew "a value that contradicts its own schema; a correction may be needed"
    Unclassified "unclassified" Unknown Unknown Changed Major Unclassified "no rule knows this change"
}

impl Rule {
    /// How much attention it needs.
    pub fn level(self) -> Level {
        match (self.wire(), self.source(), self.semantic()) {
            (Wire::Unknown, ..) => Level::Unclassified,
            (Wire::Breaks, ..) | (_, Source::Breaks, _) => Level::Breaking,
            _ if self.source() == Source::Unknown || self.wire() == Wire::MayBreak => Level::Warning,
            // A new value of an open enum is there to be used, although code that matched it as unknown goes another way.
            _ if self == Self::RespEnumValueAdded => Level::Addition,
            (_, _, Semantic::Changed) => Level::Warning,
            (_, Source::Additive | Source::Deprecation, _) => Level::Addition,
            _ => Level::Note,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn ids_are_unique_but_for_the_dry_run() {
        let ids: BTreeSet<_> = Rule::ALL.iter().map(|rule| rule.id()).collect();
        assert_eq!(ids.len(), Rule::ALL.len() - 1);
    }

    #[test]
    fn verdicts_and_bumps_agree() {
        for rule in Rule::ALL {
            if rule.source() == Source::Breaks {
                assert_eq!(rule.bump(), Bump::Major, "{}", rule.id());
            }
            if matches!(rule.source(), Source::Additive | Source::Deprecation) {
                assert_eq!(rule.bump(), Bump::Minor, "{}", rule.id());
            }
        }
    }
}
