//! Readable descriptions of changes.

use crate::diff::{Change, rules::Bump, rules::Rule};

/// The subject of a change: `Asset.url`, query parameter `projectId`, `assets.list`.
pub(in crate::diff) fn subject(change: &Change) -> String {
    let Change { noun, property, .. } = change;
    match (noun.as_str(), property.as_str()) {
        ("", _) => format!("`{}`", change.operation.as_deref().unwrap_or("the document")),
        ("query" | "path" | "header" | "cookie", name) if !name.starts_with('/') => {
            format!("{noun} parameter `{name}`")
        }
        ("request" | "response", "") => format!("{noun} body"),
        ("request" | "response", name) => format!("{noun} property `{name}`"),
        ("dry run", _) => "dry run".to_owned(),
        ("document", name) => format!("`{name}`"),
        (noun, "") => format!("`{noun}`"),
        (noun, name) if change.is_of_type() => format!("`{noun}.{name}`"),
        (noun, name) => format!("{noun} `{name}`"),
    }
}

/// One line for a change.
pub(in crate::diff) fn message(change: &Change) -> String {
    let Change { rule, before, after, .. } = change;
    let subject = subject(change);
    match rule {
        Rule::OpAdded => format!("{subject} is new: {after}"),
        Rule::OpRemoved => format!("{subject} was removed: {before}"),
        Rule::ReqParamAddedRequired | Rule::ReqPropAddedRequired => format!("{subject} is new and required ({after})"),
        Rule::ReqParamAddedOptional | Rule::ReqPropAddedOptional | Rule::RespPropAdded => {
            format!("{subject} is new ({after})")
        }
        Rule::ReqParamRemoved | Rule::ReqPropRemoved => format!("{subject} was removed (was {before})"),
        Rule::RespPropRemovedOptional => format!("{subject} was removed (was optional, {before})"),
        Rule::RespPropRemovedRequired => format!("{subject} was removed (was required, {before})"),
        Rule::ReqEnumValueAdded | Rule::RespEnumValueAdded => format!("{subject} gained {}", value(after)),
        Rule::ReqEnumValueRemoved | Rule::RespEnumValueRemoved => format!("{subject} lost {}", value(before)),
        Rule::ReqParamBecameRequired | Rule::ReqPropBecameRequired | Rule::RespPropBecameRequired => {
            format!("{subject} is now required")
        }
        Rule::ReqParamBecameOptional | Rule::ReqPropBecameOptional => format!("{subject} is now optional"),
        Rule::RespPropBecameOptional => format!("{subject} may now be absent"),
        Rule::ReqPropBecameNullable | Rule::RespPropBecameNullable => format!("{subject} may now be null"),
        Rule::ReqPropBecameNotNullable | Rule::RespPropBecameNotNullable => format!("{subject} is no longer null"),
        Rule::ReqParamTypeChanged
        | Rule::ReqPropTypeChanged
        | Rule::RespPropTypeChanged
        | Rule::RespTypeWidened
        | Rule::ObjectTyped
        | Rule::ObjectUntyped
        | Rule::EnumBecameFree
        | Rule::FreeBecameEnum => {
            format!("{subject} is {}, was {}", brief(or_absent(after)), brief(or_absent(before)))
        }
        Rule::ReqDefaultChanged | Rule::RespDefaultChanged if before.is_empty() => {
            format!("{subject} has the default {after}")
        }
        Rule::ReqDefaultChanged | Rule::RespDefaultChanged if after.is_empty() => {
            format!("{subject} no longer has the default {before}")
        }
        Rule::ReqDefaultChanged | Rule::RespDefaultChanged => format!("{subject} defaults to {after}, was {before}"),
        Rule::PaginationChanged if before.is_empty() => format!("{subject} is new in a paginated list ({after})"),
        Rule::PaginationChanged if after.is_empty() => {
            format!("{subject} was removed from a paginated list (was {before})")
        }
        Rule::DryRunAdded if before.is_empty() => format!("{subject} is new: {after}"),
        Rule::DryRunAdded => format!("{subject} is new: {after}, was {before}"),
        Rule::DryRunRemoved => format!("{subject} was removed: was {before}, is {}", or_absent(after)),
        Rule::ShapeSplit => format!("{after} copies of {subject} now differ from the others"),
        Rule::ShapeMerge => format!("{before} copies of {subject} are now like the others"),
        _ => match (before.as_str(), after.as_str()) {
            ("", "") => format!("{subject}: {}", rule.meaning()),
            ("", after) => format!("{subject}: {} (now {})", rule.meaning(), brief(after)),
            (before, "") => format!("{subject}: {} (was {})", rule.meaning(), brief(before)),
            (before, after) => format!("{subject}: {} ({} → {})", rule.meaning(), brief(before), brief(after)),
        },
    }
}

fn or_absent(text: &str) -> &str {
    if text.is_empty() { "absent" } else { text }
}

/// The start of a long list, and how much more there is.
fn brief(list: &str) -> String {
    const LISTED: usize = 4;
    let parts: Vec<_> = list.split(", ").collect();
    match parts.get(..LISTED) {
        Some(first) if parts.len() > LISTED + 1 => format!("{} and {} more", first.join(", "), parts.len() - LISTED),
        _ => list.to_owned(),
    }
}

/// A value of an enum, for reports.
fn value(json: &str) -> String {
    format!("`{}`", json.trim_matches('"'))
}

/// Changes of several values of one enum.
pub(super) fn values(changes: &[&Change]) -> String {
    let Some(first) = changes.first() else { return String::new() };
    let added = matches!(first.rule, Rule::ReqEnumValueAdded | Rule::RespEnumValueAdded);
    let values = changes.iter().map(|change| value(if added { &change.after } else { &change.before }));
    let verb = if added { "gained" } else { "lost" };
    format!("{} {verb} {}", subject(first), brief(&values.collect::<Vec<_>>().join(", ")))
}

/// The number of changes of a rule that are only counted.
pub(super) fn count(rule: Rule, count: usize) -> String {
    let (one, many) = match rule {
        Rule::DocChanged => ("description", "descriptions"),
        Rule::ExampleChanged => ("example", "examples"),
        Rule::SameMeaning => {
            ("schema in another form with the same meaning", "schemas in another form with the same meaning")
        }
        Rule::ExtensionChanged => ("`x-` keyword", "`x-` keywords"),
        Rule::ComponentUnusedChanged => ("component that no operation uses", "components that no operation uses"),
        _ => ("change", "changes"),
    };
    format!("{count} {}", if count == 1 { one } else { many })
}

pub(super) fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::None => "none",
        Bump::Patch => "patch",
        Bump::Minor => "minor",
        Bump::Major => "major",
    }
}
