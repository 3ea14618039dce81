use super::{Diff, Level, changelog, headline, human::counts_of_docs, is_counted, lines, suggestion};

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
    let changelog = changelog(diff);
    if !changelog.is_empty() {
        text.push_str(&format!("\n## For CHANGELOG.md\n\n{changelog}"));
    }
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
