//! The changes in terms of the SDK, for the changelog.

use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Diff, Level, Rule, lines, words};

/// The lines for the CHANGELOG, under `### Added`, `### Changed` and `### Removed`.
pub fn changelog(diff: &Diff) -> String {
    type Belongs = fn(&Change) -> bool;
    let sections: [(&str, Belongs); 3] = [
        ("Added", |change| {
            change.rule.level() == Level::Addition && !is_deprecation(change.rule) && change.rule != Rule::ShapeSplit
        }),
        ("Changed", |change| {
            is_deprecation(change.rule)
                || matches!(change.rule.level(), Level::Breaking | Level::Warning) && !is_removal(change.rule)
        }),
        ("Removed", |change| change.rule.level() == Level::Breaking && is_removal(change.rule)),
    ];
    let mut text = String::new();
    for (name, belongs) in sections {
        let mut properties: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
        let mut sentences: Vec<String> = Vec::new();
        for line in lines(diff.changes.iter().filter(|change| belongs(change))) {
            match line.first() {
                Some(change) if change.is_of_type() && is_added_or_removed(change.rule) => {
                    properties.entry(&change.noun).or_default().insert(format!("`{}`", change.property));
                }
                _ => sentences.push(capitalized(&sentence(&line))),
            }
        }
        let of_types = properties
            .into_iter()
            .map(|(noun, names)| format!("`{noun}`: {}.", names.into_iter().collect::<Vec<_>>().join(", ")));
        sentences.extend(of_types);
        // A change in both requests and responses is one change for users.
        let mut seen = BTreeSet::new();
        sentences.retain(|sentence| seen.insert(sentence.clone()));
        if !sentences.is_empty() {
            let space = if text.is_empty() { "" } else { "\n" };
            text.push_str(&format!("{space}### {name}\n\n"));
        }
        for sentence in sentences {
            text.push_str(&format!("- {sentence}\n"));
        }
    }
    text
}

fn is_deprecation(rule: Rule) -> bool {
    matches!(rule, Rule::OpDeprecated | Rule::OpUndeprecated | Rule::FieldDeprecated | Rule::FieldUndeprecated)
}

fn is_added_or_removed(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::ReqPropAddedOptional
            | Rule::RespPropAdded
            | Rule::ReqPropRemoved
            | Rule::RespPropRemovedOptional
            | Rule::RespPropRemovedRequired
    )
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}

fn is_removal(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::OpRemoved
            | Rule::ReqParamRemoved
            | Rule::ReqPropRemoved
            | Rule::RespPropRemovedOptional
            | Rule::RespPropRemovedRequired
            | Rule::ReqEnumValueRemoved
            | Rule::DryRunRemoved
    )
}

/// The line for users of the SDK.
fn sentence(line: &super::Line<'_>) -> String {
    let Some(change) = line.first() else { return String::new() };
    let operations = line.operations();
    let names: Vec<_> = operations.iter().take(3).map(|name| format!("`{name}`")).collect();
    let whose = match (operations.len(), change.is_of_type()) {
        (0, _) | (_, true) => String::new(),
        (1..=3, _) => format!(" of {}", names.join(", ")),
        (count, _) => format!(" of {count} operations"),
    };
    let subject = words::subject(change);
    match change.rule {
        Rule::OpAdded => format!("{subject} (`{}`).", change.after),
        Rule::OpRemoved => format!("{subject}: the API no longer has `{}`.", change.before),
        Rule::OpDeprecated => format!("{subject} is deprecated."),
        Rule::OpPathChanged => format!("{subject} calls `{}`; older versions of the SDK cannot.", change.after),
        Rule::ReqParamAddedOptional | Rule::ReqPropAddedOptional | Rule::RespPropAdded => format!("{subject}{whose}."),
        Rule::ReqParamAddedRequired | Rule::ReqPropAddedRequired => format!("{subject}{whose}, which is required."),
        Rule::ReqParamRemoved
        | Rule::ReqPropRemoved
        | Rule::RespPropRemovedOptional
        | Rule::RespPropRemovedRequired => format!("{subject}{whose}."),
        Rule::DryRunAdded => format!("`dry_run`{whose}."),
        Rule::DryRunRemoved => format!("`dry_run`{whose}."),
        _ => {
            let text = line.text();
            match text.strip_prefix(&subject) {
                Some(rest) => format!("{subject}{whose}{rest}."),
                None => format!("{text}{whose}."),
            }
        }
    }
}
