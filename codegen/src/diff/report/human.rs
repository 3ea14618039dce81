use super::{Diff, Level, counted, headline, is_counted, lines, suggestion, words};

const LEVELS: [(Level, &str, &str); 5] = [
    (Level::Unclassified, "UNCLASSIFIED", "\u{1b}[1;35m"),
    (Level::Breaking, "BREAKING", "\u{1b}[1;31m"),
    (Level::Warning, "WARNINGS", "\u{1b}[1;33m"),
    (Level::Addition, "ADDITIONS", "\u{1b}[1;32m"),
    (Level::Note, "NOTES", "\u{1b}[1;34m"),
];

/// The comparison for a terminal: most severe first, by resource.
pub fn human(diff: &Diff, colour: bool) -> String {
    let paint = |code: &str, text: &str| match colour {
        true => format!("{code}{text}\u{1b}[0m"),
        false => text.to_owned(),
    };
    let mut text = format!("{} → {}: {}\n", diff.old.1, diff.new.1, headline(diff));
    for (level, name, code) in LEVELS {
        let of_level = diff.changes.iter().filter(|change| change.rule.level() == level);
        let counted = of_level.clone().filter(|change| is_counted(change.rule)).count();
        let of_level: Vec<_> = of_level.filter(|change| !is_counted(change.rule)).collect();
        if of_level.is_empty() && counted == 0 {
            continue;
        }
        text.push_str(&format!("\n{}\n", paint(code, &format!("{name} {}", of_level.len() + counted))));
        let mut resources: Vec<_> = of_level.iter().map(|change| change.resource.as_str()).collect();
        resources.sort_unstable_by_key(|name| (*name == "several resources" || *name == "the document", *name));
        resources.dedup();
        for resource in resources {
            text.push_str(&format!("  {}\n", paint("\u{1b}[1m", resource)));
            for line in lines(of_level.iter().copied().filter(|change| change.resource == resource)) {
                let Some(first) = line.first() else { continue };
                let reach = line.reach();
                let reach = if reach.is_empty() { reach } else { format!("  {}", paint("\u{1b}[2m", &reach)) };
                let allowed = first.allowed.as_ref().map_or_else(String::new, |why| format!("  allowed: {why}"));
                text.push_str(&format!("    {:<27} {}{reach}{allowed}\n", first.rule.id(), line.text()));
            }
        }
        if counted > 0 {
            text.push_str(&format!("  also changed: {} (--format json lists them)\n", counts_of_docs(diff)));
        }
    }
    if diff.changes.is_empty() {
        return text + &suggestion(diff) + "\n";
    }
    text + &format!("\n{}\n{}\n", counted(diff), suggestion(diff))
}

/// `98 descriptions, 2 examples`.
pub(super) fn counts_of_docs(diff: &Diff) -> String {
    let mut counts = std::collections::BTreeMap::new();
    for change in diff.changes.iter().filter(|change| is_counted(change.rule)) {
        *counts.entry(change.rule).or_insert(0) += 1;
    }
    counts.iter().map(|(rule, count)| words::count(*rule, *count)).collect::<Vec<_>>().join(", ")
}
