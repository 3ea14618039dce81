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
    let mut changelog = changelog(diff);
    if !changelog.is_empty() {
        changelog.insert_str(0, "\n## For CHANGELOG.md\n\n");
    }
    fitted(&text, &pointers(diff), &changelog)
}

/// The maximum number of characters in a GitHub comment.
const LONGEST: usize = 65_536;

/// Shortens a report to the maximum length of a comment: first without the locations, then without lines from the end, which are the least
/// important.
fn fitted(changes: &str, locations: &str, changelog: &str) -> String {
    let length = |text: &str| text.chars().count();
    let whole = [changes, locations, changelog].concat();
    if length(&whole) <= LONGEST {
        return whole;
    }
    let note = |cut: &str| {
        format!(
            "\n**GitHub accepts {LONGEST} characters in a comment. Omitted: {cut}. `--format json` has everything.**\n"
        )
    };
    let text = [changes, changelog].concat();
    let without_locations = note("the locations and fingerprints of changes that may break");
    if length(&text) + length(&without_locations) <= LONGEST {
        return text + &without_locations;
    }
    let count = text.lines().count();
    let and_lines = |left: usize| {
        note(&format!("the locations and fingerprints of changes that may break, and the last {left} lines"))
    };
    let room = LONGEST - length(&and_lines(count));
    let (mut kept, mut used, mut lines) = (String::new(), 0, 0);
    for line in text.split_inclusive('\n') {
        used += length(line);
        if used > room {
            break;
        }
        kept.push_str(line);
        lines += 1;
    }
    kept + &and_lines(count - lines)
}

/// Only the first locations of a change are listed.
const PLACES: usize = 3;

fn pointers(diff: &Diff) -> String {
    let listed: Vec<_> = diff.changes.iter().filter(|change| change.rule.level() >= Level::Warning).collect();
    if listed.is_empty() {
        return String::new();
    }
    let mut text = "\n<details><summary>Locations and fingerprints of changes that may break</summary>\n\n".to_owned();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_fits_into_a_comment() {
        assert_eq!(fitted("a\n", "b\n", "c\n"), "a\nb\nc\n");
        let long = "a line of twenty ä..\n".repeat(3_000);
        let without_locations = fitted(&long, &long, "log\n");
        assert!(
            without_locations.starts_with(&format!("{long}log\n\n**GitHub accepts 65536 characters")),
            "{without_locations}"
        );
        assert!(
            without_locations.contains("Omitted: the locations and fingerprints of changes that may break. "),
            "{without_locations}"
        );
        let cut = fitted(&long, &long, &long);
        let count = cut.chars().count();
        assert!((LONGEST - 21..=LONGEST).contains(&count), "{count}");
        let kept = cut.matches("a line of twenty ä..\n").count();
        assert!(cut.contains(&format!(", and the last {} lines. ", 6_000 - kept)), "{cut}");
    }
}
