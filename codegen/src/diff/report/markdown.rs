use std::collections::{BTreeMap, BTreeSet};

use super::{Change, Diff, Level, Rule, headline, human::counts_of_docs, is_counted, lines, suggestion, words};

/// The comparison for a pull request, with lines for the CHANGELOG.
pub fn markdown(diff: &Diff) -> String {
    let mut text = format!("**{} → {}: {}**\n\n{}\n", diff.old.1, diff.new.1, headline(diff), suggestion(diff));
    let sections = [
        (Level::Unclassified, "Unclassified"),
        (Level::Breaking, "Breaking"),
        (Level::Addition, "Additions"),
        (Level::Warning, "Semantic"),
        (Level::Note, "Notes"),
    ];
    for (level, name) in sections {
        let of_level: Vec<_> =
            diff.changes.iter().filter(|change| change.rule.level() == level && !is_counted(change.rule)).collect();
        let has_docs = level == Level::Note && diff.changes.iter().any(|change| is_counted(change.rule));
        if of_level.is_empty() && !has_docs {
            continue;
        }
        text.push_str(&format!("\n## {name}\n\n"));
        for line in lines(of_level.iter().copied()) {
            let Some(first) = line.first() else { continue };
            let reach = line.reach();
            let reach = if reach.is_empty() { reach } else { format!(" {reach}") };
            let allowed = first.allowed.as_ref().map_or_else(String::new, |why| format!(" (allowed: {why})"));
            text.push_str(&format!("- `{}` {}{reach}{allowed}\n", first.rule.id(), line.text()));
        }
        if has_docs {
            text.push_str(&format!("- also changed: {}\n", counts_of_docs(diff)));
        }
    }
    text.push_str(&pointers(diff));
    text.push_str(&changelog(diff));
    text
}

/// A pull request takes 65,536 characters: a change with hundreds of places shows the first ones.
const PLACES: usize = 3;

fn pointers(diff: &Diff) -> String {
    let listed: Vec<_> = diff.changes.iter().filter(|change| change.rule.level() >= Level::Warning).collect();
    if listed.is_empty() {
        return String::new();
    }
    let mut text = "\n<details><summary>Places and fingerprints of what may break</summary>\n\n".to_owned();
    for change in listed {
        text.push_str(&format!("- `{}` {}\n", change.fingerprint, change.message));
        for pointer in change.pointers.iter().take(PLACES) {
            text.push_str(&format!("  - `{pointer}`\n"));
        }
        if let Some(more) = change.pointers.len().checked_sub(PLACES).filter(|more| *more > 0) {
            text.push_str(&format!("  - and {more} more, which `--format json` lists\n"));
        }
    }
    text + "\n</details>\n"
}

fn changelog(diff: &Diff) -> String {
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
                Some(change) if change.is_of_type() && comes_or_goes(change.rule) => {
                    properties.entry(&change.noun).or_default().insert(format!("`{}`", change.property));
                }
                _ => sentences.push(capitalized(&sentence(&line))),
            }
        }
        let of_types = properties
            .into_iter()
            .map(|(noun, names)| format!("`{noun}`: {}.", names.into_iter().collect::<Vec<_>>().join(", ")));
        sentences.extend(of_types);
        // What changed in requests and in responses alike is one thing for users.
        let mut told = BTreeSet::new();
        sentences.retain(|sentence| told.insert(sentence.clone()));
        if !sentences.is_empty() {
            text.push_str(&format!("\n### {name}\n\n"));
        }
        for sentence in sentences {
            text.push_str(&format!("- {sentence}\n"));
        }
    }
    if text.is_empty() { text } else { format!("\n## For CHANGELOG.md\n{text}") }
}

fn is_deprecation(rule: Rule) -> bool {
    matches!(rule, Rule::OpDeprecated | Rule::OpUndeprecated | Rule::FieldDeprecated | Rule::FieldUndeprecated)
}

fn comes_or_goes(rule: Rule) -> bool {
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

/// What a user of the SDK reads.
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
