//! The comparison as text: for a terminal, a pull request, a program, GitHub.

mod changelog;
mod github;
mod human;
pub mod json;
mod markdown;
pub(super) mod words;

pub use changelog::changelog;
pub use github::github;
pub use human::human;
pub use markdown::markdown;

use super::{Change, Diff, Level, Rule};

/// Changes that are only counted in readable reports.
fn is_counted(rule: Rule) -> bool {
    matches!(
        rule,
        Rule::DocChanged
            | Rule::ExampleChanged
            | Rule::SameMeaning
            | Rule::ExtensionChanged
            | Rule::ComponentUnusedChanged
    )
}

/// Changes on one line: those that differ only in the value of an enum.
struct Line<'a> {
    changes: Vec<&'a Change>,
}

impl<'a> Line<'a> {
    fn first(&self) -> Option<&'a Change> {
        self.changes.first().copied()
    }

    fn text(&self) -> String {
        match self.changes.as_slice() {
            [] => String::new(),
            [only] => only.message.clone(),
            several => words::values(several),
        }
    }

    /// Every operation, in alphabetical order.
    fn operations(&self) -> Vec<&str> {
        let mut all: Vec<_> = self.changes.iter().flat_map(|change| &change.operations).map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// `in 3 operations`, or the operation; empty if the message has it.
    fn reach(&self) -> String {
        let own = self.first().is_some_and(|change| change.operation.is_some());
        match self.operations().as_slice() {
            _ if own => String::new(),
            [] => String::new(),
            [only] => format!("in {only}"),
            [first, second] => format!("in {first}, {second}"),
            all => format!("in {} operations", all.len()),
        }
    }
}

fn lines<'a>(changes: impl Iterator<Item = &'a Change>) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = Vec::new();
    let is_value = |rule| {
        matches!(
            rule,
            Rule::ReqEnumValueAdded | Rule::ReqEnumValueRemoved | Rule::RespEnumValueAdded | Rule::RespEnumValueRemoved
        )
    };
    for change in changes {
        let fits = lines.iter_mut().find(|line| {
            line.first().is_some_and(|first| {
                is_value(change.rule)
                    && (first.rule, &first.noun, &first.property, &first.resource)
                        == (change.rule, &change.noun, &change.property, &change.resource)
                    && first.allowed == change.allowed
            })
        });
        match fits {
            Some(line) => line.changes.push(change),
            None => lines.push(Line { changes: vec![change] }),
        }
    }
    lines
}

/// `31 breaking, 5 warnings, 80 additions, 27 notes`: the number of changes of each level.
fn counted(diff: &Diff) -> String {
    let words = [
        (Level::Unclassified, "unclassified", "unclassified"),
        (Level::Breaking, "breaking", "breaking"),
        (Level::Warning, "warning", "warnings"),
        (Level::Addition, "addition", "additions"),
        (Level::Note, "note", "notes"),
    ];
    let counts = diff.counts();
    let parts = words.into_iter().filter_map(|(level, one, many)| {
        let count = counts.get(&level).copied().filter(|count| *count > 0)?;
        Some(format!("{count} {}", if count == 1 { one } else { many }))
    });
    parts.collect::<Vec<_>>().join(", ")
}

fn plural(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}

/// The heading of the report.
fn headline(diff: &Diff) -> String {
    match diff.changes.len() {
        0 => "0 changes".to_owned(),
        count => format!("{} ({})", plural(count, "change"), counted(diff)),
    }
}

fn suggestion(diff: &Diff) -> String {
    let suggestion = &diff.suggestion;
    if suggestion.current == suggestion.next {
        return format!("suggested version: {} (unchanged): {}", suggestion.current, suggestion.reason);
    }
    let bump = words::bump(suggestion.bump);
    format!("suggested version: {} ({bump}, from {}): {}", suggestion.next, suggestion.current, suggestion.reason)
}
