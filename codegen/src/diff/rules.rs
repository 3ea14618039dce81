//! The table of rules: the effect of each kind of change on published SDKs, on the code of users, and on the next version.
//!
//! It is based on the properties of the generated SDK: structs are `#[non_exhaustive]`, requests have `new(required…)` and setters, enums
//! are open, responses may gain fields, required response fields must be present, and defaults and bounds are only documented.
//!
//! Two checks are not part of the comparison: `codegen` prevents changes of published type names (`spec/names.toml`), and `codegen` and
//! `spec lint` reject corrections that change nothing.

use serde::Serialize;

/// The effect on a published SDK at run time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Wire {
    /// No effect.
    Ok,
    /// Some calls may fail.
    MayBreak,
    /// Calls fail.
    Breaks,
    /// Unknown.
    Unknown,
}

/// The effect on the code of users who update to the next SDK.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Source {
    /// No effect.
    Unchanged,
    /// The API gains features.
    Additive,
    /// Deprecation warnings appear or disappear.
    Deprecation,
    /// It may stop compiling.
    Breaks,
    /// Unknown.
    Unknown,
}

/// The effect on the meaning of code that compiles and runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Semantic {
    /// The meaning is the same.
    Same,
    /// The meaning may change.
    Changed,
}

/// The part of the version to increase, from 1.0 on. Before 1.0, a breaking change increases the minor version, and any other change the
/// patch version.
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

/// The severity of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Not noticeable.
    Note,
    /// The API gains features.
    Addition,
    /// Calls may fail or change their meaning.
    Warning,
    /// A published SDK fails, or code stops compiling.
    Breaking,
    /// No rule matches it.
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

            /// The effect on a published SDK.
            pub fn wire(self) -> Wire {
                match self { $(Self::$name => Wire::$wire),* }
            }

            /// The effect on code that updates to the next SDK.
            pub fn source(self) -> Source {
                match self { $(Self::$name => Source::$source),* }
            }

            /// The effect on the meaning of code that compiles and runs.
            pub fn semantic(self) -> Semantic {
                match self { $(Self::$name => Semantic::$semantic),* }
            }

            /// The version part to increase, from 1.0 on.
            pub fn bump(self) -> Bump {
                match self { $(Self::$name => Bump::$bump),* }
            }

            /// The rule of the reverse change.
            pub fn mirror(self) -> Self {
                match self { $(Self::$name => Self::$mirror),* }
            }

            /// A readable description.
            pub fn meaning(self) -> &'static str {
                match self { $(Self::$name => $meaning),* }
            }
        }
    };
}

#[rustfmt::skip]
rules! {
    OpAdded "op-added" Ok Additive Same Minor OpRemoved "a new operation"
    OpRemoved "op-removed" Breaks Breaks Changed Major OpAdded "an operation was removed"
    OpPathChanged "op-path-changed" Breaks Unchanged Same Patch OpPathChanged "the path or method of an operation changed"
    OpIdChanged "op-id-changed" Ok Unchanged Same None OpIdChanged "the operationId of an operation changed"
    OpPathParamRenamed "op-path-param-renamed" Ok Unchanged Same None OpPathParamRenamed "a path parameter was renamed"
    OpDeprecated "op-deprecated" Ok Deprecation Same Minor OpUndeprecated "an operation is deprecated"
    OpUndeprecated "op-undeprecated" Ok Deprecation Same Minor OpDeprecated "an operation is no longer deprecated"
    OpTagChanged "op-tag-changed" Ok Unchanged Same None OpTagChanged "the tags of an operation changed"
    OpSecurityChanged "op-security-changed" MayBreak Unchanged Changed Patch OpSecurityChanged "the required credential of an operation changed"

    ReqParamAddedOptional "req-param-added-optional" Ok Additive Same Minor ReqParamRemoved "a new optional parameter"
    ReqParamAddedRequired "req-param-added-required" Breaks Breaks Same Major ReqParamRemoved "a new required parameter"
    ReqParamRemoved "req-param-removed" MayBreak Breaks Changed Major ReqParamAddedOptional "a parameter was removed"
    ReqParamBecameRequired "req-param-became-required" Breaks Breaks Same Major ReqParamBecameOptional "a parameter is now required"
    ReqParamBecameOptional "req-param-became-optional" Ok Additive Same Minor ReqParamBecameRequired "a parameter is now optional"
    ReqParamTypeChanged "req-param-type-changed" Breaks Breaks Same Major ReqParamTypeChanged "the type or serialization of a parameter changed"
    ReqEnumValueAdded "req-enum-value-added" Ok Additive Same Minor ReqEnumValueRemoved "a request accepts another value"
    ReqEnumValueRemoved "req-enum-value-removed" Breaks Deprecation Same Minor ReqEnumValueAdded "a request no longer accepts a value"
    ReqPropAddedOptional "req-prop-added-optional" Ok Additive Same Minor ReqPropRemoved "a new optional property of a request"
    ReqPropAddedRequired "req-prop-added-required" Breaks Breaks Same Major ReqPropRemoved "a new required property of a request"
    ReqPropRemoved "req-prop-removed" MayBreak Breaks Changed Major ReqPropAddedOptional "a property of a request was removed"
    ReqPropBecameRequired "req-prop-became-required" Breaks Breaks Same Major ReqPropBecameOptional "a property of a request is now required"
    ReqPropBecameOptional "req-prop-became-optional" Ok Additive Same Minor ReqPropBecameRequired "a property of a request is now optional"
    ReqPropBecameNullable "req-prop-became-nullable" Ok Additive Same Minor ReqPropBecameNotNullable "a property of a request may now be null"
    ReqPropBecameNotNullable "req-prop-became-not-nullable" Breaks Breaks Same Major ReqPropBecameNullable "a property of a request may no longer be null"
    ReqPropTypeChanged "req-prop-type-changed" Breaks Breaks Same Major ReqPropTypeChanged "the type of a property of a request changed"
    ReqConstraintTightened "req-constraint-tightened" MayBreak Unchanged Changed Patch ReqConstraintLoosened "a bound of a request is narrower"
    ReqConstraintSet "req-constraint-set" MayBreak Unchanged Changed Patch ReqConstraintUnset "a new bound of a request"
    ReqConstraintLoosened "req-constraint-loosened" Ok Unchanged Same Patch ReqConstraintTightened "a bound of a request is wider"
    ReqConstraintUnset "req-constraint-unset" Ok Unchanged Same Patch ReqConstraintSet "a bound of a request was removed"
    ReqDefaultChanged "req-default-changed" Ok Unchanged Changed Patch ReqDefaultChanged "a default of a request changed"
    ReqBodyAddedRequired "req-body-added-required" Breaks Breaks Same Major ReqBodyRemoved "an operation now requires a body"
    ReqBodyAddedOptional "req-body-added-optional" Ok Additive Same Minor ReqBodyRemoved "an operation now accepts a body"
    ReqBodyRemoved "req-body-removed" Breaks Breaks Same Major ReqBodyAddedRequired "an operation no longer accepts a body"
    ReqBodyBecameRequired "req-body-became-required" Breaks Breaks Same Major ReqBodyBecameOptional "a body is now required"
    ReqBodyBecameOptional "req-body-became-optional" Ok Additive Same Minor ReqBodyBecameRequired "a body is now optional"
    ReqBodyMediaTypeChanged "req-body-media-type-changed" Breaks Breaks Same Major ReqBodyMediaTypeChanged "the media type of a body changed"

    RespPropAdded "resp-prop-added" Ok Additive Same Minor RespPropRemovedOptional "a new property of a response"
    RespPropRemovedOptional "resp-prop-removed-optional" Ok Breaks Same Major RespPropAdded "an optional property of a response was removed"
    RespPropRemovedRequired "resp-prop-removed-required" Breaks Breaks Same Major RespPropAdded "a required property of a response was removed"
    RespPropBecameOptional "resp-prop-became-optional" Breaks Breaks Same Major RespPropBecameRequired "a property of a response may now be absent"
    RespPropBecameNullable "resp-prop-became-nullable" Breaks Breaks Same Major RespPropBecameNotNullable "a property of a response may now be null"
    RespPropBecameRequired "resp-prop-became-required" Ok Unchanged Same None RespPropBecameOptional "a property of a response is now always present"
    RespPropBecameNotNullable "resp-prop-became-not-nullable" Ok Unchanged Same None RespPropBecameNullable "a property of a response is no longer null"
    RespPropTypeChanged "resp-prop-type-changed" Breaks Breaks Same Major RespPropTypeChanged "the type of a property of a response changed"
    RespTypeWidened "resp-type-widened" MayBreak Breaks Same Major RespPropTypeChanged "a property of a response can have further types"
    RespEnumValueAdded "resp-enum-value-added" Ok Additive Changed Minor RespEnumValueRemoved "a response may contain another value"
    RespEnumValueRemoved "resp-enum-value-removed" Ok Unchanged Same None RespEnumValueAdded "a response no longer contains a value"
    RespConstraintChanged "resp-constraint-changed" Ok Unchanged Same Patch RespConstraintChanged "a bound of a response changed; it is only documented"
    RespDefaultChanged "resp-default-changed" Ok Unchanged Same Patch RespDefaultChanged "a default of a response changed; it is only documented"
    EnumBecameFree "enum-became-free" Ok Breaks Same Major FreeBecameEnum "an enum now allows any value"
    FreeBecameEnum "free-became-enum" Ok Breaks Same Major EnumBecameFree "any value became an enum"
    RespStatus2xxAdded "resp-status-2xx-added" MayBreak Additive Changed Minor RespStatus2xxRemoved "a new success status"
    RespStatus2xxRemoved "resp-status-2xx-removed" MayBreak Breaks Same Major RespStatus2xxAdded "a success status was removed"
    RespErrorAdded "resp-error-added" Ok Unchanged Same None RespErrorRemoved "an error is now declared"
    RespErrorRemoved "resp-error-removed" Ok Unchanged Same None RespErrorAdded "an error is no longer declared"
    RespErrorChanged "resp-error-changed" Ok Unchanged Same None RespErrorChanged "the schema of a declared error changed; errors are decoded leniently"
    RespBodyAdded "resp-body-added" Ok Breaks Same Major RespBodyRemoved "a response now has a body"
    RespBodyRemoved "resp-body-removed" Breaks Breaks Same Major RespBodyAdded "a response no longer has a body"
    RespBodyRefReplaced "resp-body-ref-replaced" Ok Unchanged Same None RespBodyRefReplaced "a response refers to another component; its changes are reported separately"
    RespMediaTypeChanged "resp-media-type-changed" Breaks Breaks Same Major RespMediaTypeChanged "the media type of a response changed"
    RespHeaderChanged "resp-header-changed" Ok Unchanged Same None RespHeaderChanged "a declared header of a response changed"

    ObjectTyped "object-typed" Ok Breaks Same Major ObjectUntyped "free-form JSON now has a schema"
    ObjectUntyped "object-untyped" Ok Breaks Same Major ObjectTyped "an object is now free-form JSON"
    AddlPropsChanged "addl-props-changed" MayBreak Breaks Same Major AddlPropsChanged "the values of a map changed"
    ShapeSplit "shape-split" Ok Additive Same Minor ShapeMerge "copies of one schema now differ"
    ShapeMerge "shape-merge" Ok Unchanged Same None ShapeSplit "schemas that differed are now the same"
    PaginationChanged "pagination-changed" Breaks Breaks Changed Major PaginationChanged "the pagination of a list changed"
    DryRunAdded "dry-run-changed" Ok Additive Same Minor DryRunRemoved "a dry run returns a price"
    DryRunRemoved "dry-run-changed" MayBreak Breaks Changed Major DryRunAdded "the dry run was removed"
    FieldDeprecated "field-deprecated" Ok Deprecation Same Minor FieldUndeprecated "a parameter or property is deprecated"
    FieldUndeprecated "field-undeprecated" Ok Deprecation Same Minor FieldDeprecated "a parameter or property is no longer deprecated"
    AccessChanged "access-changed" Ok Unchanged Changed Patch AccessChanged "`readOnly` or `writeOnly` changed"

    DocChanged "doc-changed" Ok Unchanged Same Patch DocChanged "a description changed"
    ExampleChanged "example-changed" Ok Unchanged Same Patch ExampleChanged "an example changed"
    ServerUrlChanged "server-url-changed" MayBreak Unchanged Changed Patch ServerUrlChanged "the servers changed"
    InfoVersionChanged "info-version-changed" Ok Unchanged Same None InfoVersionChanged "the version of the document changed"
    ExtensionChanged "extension-changed" Ok Unchanged Same None ExtensionChanged "an `x-` keyword changed; it is not used"
    SameMeaning "same-meaning" Ok Unchanged Same None SameMeaning "the same meaning in another form"
    ComponentUnusedChanged "component-unused-changed" Ok Unchanged Same None ComponentUnusedChanged "a component that no operation uses was added, removed or changed"
    LintNew "lint-new" Ok Unknown Same None LintNew "a value that contradicts its own schema; a correction may be needed"
    Unclassified "unclassified" Unknown Unknown Changed Major Unclassified "no rule matches this change"
}

impl Rule {
    /// Its severity.
    pub fn level(self) -> Level {
        match (self.wire(), self.source(), self.semantic()) {
            (Wire::Unknown, ..) => Level::Unclassified,
            (Wire::Breaks, ..) | (_, Source::Breaks, _) => Level::Breaking,
            _ if self.source() == Source::Unknown || self.wire() == Wire::MayBreak => Level::Warning,
            // A new value of an open enum is an addition, although code that matched it as unknown takes another branch.
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
