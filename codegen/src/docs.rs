//! From the document's descriptions to rustdoc: a one-line summary, no broken links, no stray HTML, lists kept, and the facts that JSON
//! Schema knows (default, range, allowed values) as one line after it.

use std::sync::LazyLock;

use regex::Regex;
use serde_json::Value;

use crate::{ident, model::Docs};

/// The rustdoc of a field, parameter or type, one string per line. `values` are the allowed values, if they are few enough to list.
pub(crate) fn lines(name: &str, docs: &Docs, values: &[String]) -> Vec<String> {
    let mut docs = docs.clone();
    docs.text = take_range(&docs.text.clone(), &mut docs);
    let mut lines = clean(&docs.text);
    if lines.is_empty() {
        lines.push(words(name));
    }
    let facts = facts(&docs, values);
    if !facts.is_empty() {
        lines.push(String::new());
        lines.extend(facts);
    }
    lines
}

/// The documentation of a value that is only received: without default and range.
pub(crate) fn received(docs: &Docs) -> Docs {
    Docs { text: take_range(&docs.text, &mut docs.clone()), deprecated: docs.deprecated, ..Docs::default() }
}

/// Like [`lines`], on one line: the summary and the facts.
pub(crate) fn line(name: &str, docs: &Docs, values: &[String]) -> String {
    let summary = lines(name, docs, &[]).into_iter().take_while(|line| !line.is_empty());
    let mut docs = docs.clone();
    take_range(&docs.text.clone(), &mut docs);
    summary.chain(facts(&docs, values)).collect::<Vec<_>>().join(" ")
}

/// `JobBilling` → `Job billing.`: the documentation of an item that the document does not describe.
pub(crate) fn words(name: &str) -> String {
    format!("{}.", capitalized(&ident::words(name)))
}

pub(crate) fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Takes ` (within [1, 150], default: 30)` out of a description, because the facts repeat it. A default alone after the first sentence is
/// kept, because it may hold only under a condition.
fn take_range(text: &str, docs: &mut Docs) -> String {
    static RANGE: LazyLock<Option<Regex>> = LazyLock::new(|| {
        Regex::new(r" ?\((?:within \[(-?[\d.]+), ?(-?[\d.]+)\])?(?:, )?(?:default: ?([^\s(),]+))?\)").ok()
    });
    let Some(found) = RANGE.as_ref().and_then(|range| range.captures(text)) else {
        return text.to_owned();
    };
    let before = found.get(0).map_or("", |whole| &text[..whole.start()]);
    if found.get(1).is_none() && [". ", ".\n"].iter().any(|end| before.contains(end)) {
        return text.to_owned();
    }
    let number = |index: usize| found.get(index).and_then(|group| group.as_str().parse::<f64>().ok());
    let default = found.get(3).map(|group| group.as_str());
    if number(1).is_none() && default.is_none() {
        return text.to_owned();
    }
    docs.minimum = docs.minimum.or(number(1));
    docs.maximum = docs.maximum.or(number(2));
    if docs.default.is_none() {
        docs.default = default.map(|text| serde_json::from_str(text).unwrap_or_else(|_| Value::from(text)));
    }
    text.replace(&found[0], "")
}

fn facts(docs: &Docs, values: &[String]) -> Vec<String> {
    let mut facts = Vec::new();
    if docs.deprecated {
        facts.push("Deprecated.".to_owned());
    }
    // JavaScript's largest number is not a bound.
    let maximum = docs.maximum.filter(|maximum| *maximum < f64::MAX);
    let range = match (docs.minimum, maximum) {
        (Some(minimum), Some(maximum)) if docs.exclusive_minimum => {
            Some(format!("more than {minimum}, up to {maximum}"))
        }
        (Some(minimum), Some(maximum)) => Some(format!("{minimum} to {maximum}")),
        (Some(minimum), None) if docs.exclusive_minimum => Some(format!("more than {minimum}")),
        (Some(minimum), None) => Some(format!("at least {minimum}")),
        (None, Some(maximum)) => Some(format!("at most {maximum}")),
        (None, None) => None,
    };
    let default = docs.default.as_ref().map(|default| match default {
        Value::String(text) if text.is_empty() => "empty".to_owned(),
        Value::String(text) => format!("`{text}`"),
        Value::Bool(flag) => format!("`{flag}`"),
        other => other.to_string(),
    });
    match (default, range) {
        (Some(default), Some(range)) => facts.push(format!("Default: {default}. Allowed: {range}.")),
        (Some(default), None) => facts.push(format!("Default: {default}.")),
        (None, Some(range)) => facts.push(format!("Allowed: {range}.")),
        (None, None) => {}
    }
    if let Some(length) = docs.max_length {
        facts.push(format!("At most {length} characters."));
    }
    if let Some(pattern) = &docs.pattern {
        facts.push(format!("Matches `{pattern}`."));
    }
    if !values.is_empty() {
        let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
        facts.push(format!("One of {}.", values.join(", ")));
    }
    facts
}

/// A description as Markdown, one string per line, with the first sentence as its own paragraph.
pub(crate) fn clean(text: &str) -> Vec<String> {
    let text = text.replace("\\\"", "\"").replace("\\`", "`").replace("@deprecated ", "Deprecated: ");
    let mut lines: Vec<String> = Vec::new();
    let mut before = Block::Start;
    for line in shorten_data(&unlink(&text)).replace('\t', " ").lines().map(str::trim) {
        let (block, line) = classify(line);
        if block == Block::Start {
            if before != Block::Start {
                end_sentence(&mut lines);
                lines.push(String::new());
            }
            before = Block::Start;
            continue;
        }
        if before == Block::Text && block == Block::Text && line.starts_with(char::is_uppercase) {
            end_sentence(&mut lines);
        }
        if before != Block::Start && before != block {
            lines.push(String::new());
        }
        lines.push(escape(&line));
        before = block;
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    end_sentence(&mut lines);
    summary_first(lines)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Block {
    /// At the beginning, or after an empty line.
    Start,
    Text,
    List,
}

fn classify(line: &str) -> (Block, String) {
    static NUMBERED: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"^\d+: ").ok());
    if line.is_empty() {
        (Block::Start, String::new())
    } else if let Some(item) = line.strip_prefix("- ").or(line.strip_prefix("* ")) {
        (Block::List, format!("- {}", item.trim()))
    } else if NUMBERED.as_ref().is_some_and(|numbered| numbered.is_match(line)) {
        (Block::List, format!("- {line}"))
    } else {
        (Block::Text, line.to_owned())
    }
}

/// `{@link https://…}` → `https://…`.
fn unlink(text: &str) -> String {
    let mut text = text.to_owned();
    while let Some(start) = text.find("{@link ") {
        let Some(length) = text[start..].find('}') else { break };
        let target = text[start + "{@link ".len()..start + length].to_owned();
        text.replace_range(start..=start + length, &target);
    }
    text
}

/// `data:image/png;base64,iVBORw0KGgo…`: shortened to its beginning.
fn shorten_data(text: &str) -> String {
    const SHOWN: usize = 12;
    let mut parts = text.split(";base64,");
    let mut shortened = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_data = |letter: char| letter.is_ascii_alphanumeric() || "+/_=".contains(letter);
        let length = part.find(|letter| !is_data(letter)).unwrap_or(part.len());
        shortened.push_str(";base64,");
        match part.get(..SHOWN).filter(|_| length > SHOWN) {
            Some(prefix) => {
                shortened.push_str(prefix);
                shortened.push('…');
            }
            None => shortened.push_str(&part[..length]),
        }
        shortened.push_str(&part[length..]);
    }
    shortened
}

fn end_sentence(lines: &mut [String]) {
    if let Some(last) = lines.last_mut().filter(|last| !last.starts_with("- "))
        && last.ends_with(|end: char| end.is_alphanumeric() || matches!(end, '`' | ')' | '"' | '>'))
    {
        last.push('.');
    }
}

/// Escapes characters that Markdown and rustdoc would interpret, outside code spans.
fn escape(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    // A single unpaired backtick does not start a code span.
    let spans = line.matches('`').count().is_multiple_of(2);
    for (index, part) in line.split('`').enumerate() {
        let code = spans && index % 2 == 1;
        if index > 0 {
            escaped.push_str(if spans { "`" } else { "\\`" });
        }
        if code {
            escaped.push_str(part);
            continue;
        }
        for (index, word) in part.split(' ').enumerate() {
            if index > 0 {
                escaped.push(' ');
            }
            escape_word(word, &mut escaped);
        }
    }
    escaped
}

fn escape_word(word: &str, escaped: &mut String) {
    let schemes = ["https://", "http://"].iter().filter_map(|scheme| word.find(scheme));
    if let Some(start) = schemes.min() {
        let url = word[start..].trim_end_matches(['.', ',', ')', ';', '"']);
        escape_word(&word[..start], escaped);
        escaped.push_str(&format!("<{url}>"));
        escape_word(&word[start + url.len()..], escaped);
        return;
    }
    let bold = word.starts_with("**") || word.ends_with("**") || word.ends_with("**:");
    for letter in word.chars() {
        if matches!(letter, '[' | ']' | '<' | '>') || (letter == '*' && !bold) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
}

/// Puts the first sentence into a separate paragraph.
fn summary_first(mut lines: Vec<String>) -> Vec<String> {
    let Some(first) = lines.first().cloned().filter(|first| !first.starts_with("- ")) else {
        return lines;
    };
    let mut depth = 0_usize;
    let mut code = false;
    let letters: Vec<(usize, char)> = first.char_indices().collect();
    for (index, (offset, letter)) in letters.iter().enumerate() {
        match letter {
            '`' => code = !code,
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '.' if depth == 0 && !code => {
                let next = letters.get(index + 1).map(|(_, letter)| *letter);
                let after = letters.get(index + 2).map(|(_, letter)| *letter);
                if next == Some(' ') && after.is_some_and(|after| after.is_uppercase() || after == '`') {
                    let rest = first[offset + 2..].to_owned();
                    lines[0] = first[..=*offset].to_owned();
                    lines.insert(1, String::new());
                    lines.insert(2, rest);
                    return lines;
                }
            }
            _ => {}
        }
    }
    if first.ends_with('.') && lines.get(1).is_some_and(|second| !second.is_empty()) {
        lines.insert(1, String::new());
    }
    lines
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn descriptions_become_markdown_that_rustdoc_accepts() {
        let cases: &[(&str, &[&str])] = &[
            ("The width. Must be even", &["The width.", "", "Must be even."]),
            ("Kinds [a, b] of <x>", &["Kinds \\[a, b\\] of \\<x\\>."]),
            ("As `[a](b)` is", &["As `[a](b)` is."]),
            ("One\tor two", &["One or two."]),
            ("See {@link https://a.b/c} for more", &["See <https://a.b/c> for more."]),
            ("See https://a.b/c.", &["See <https://a.b/c>."]),
            ("See (http://a.b/c), https://d.e", &["See (<http://a.b/c>), <https://d.e>."]),
            ("As \"https://a.b/c\")", &["As \"<https://a.b/c>\")."]),
            (
                "As `data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==` is",
                &["As `data:image/png;base64,iVBORw0KGgoA…` is."],
            ),
            ("Either:\n- one\n- two\nElse none", &["Either:", "", "- one", "- two", "", "Else none."]),
            ("Plans\n0: Free\n25: Creator", &["Plans", "", "- 0: Free", "- 25: Creator"]),
            ("One\nTwo", &["One.", "", "Two."]),
            ("\n\nEdit.\n\n**Note**: no", &["Edit.", "", "**Note**: no."]),
            ("\\`always\\`: \\\"x\\\"", &["`always`: \"x\"."]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(clean(text), *expected, "{text}");
        }
    }

    #[test]
    fn facts_follow_the_description() {
        let docs = Docs { text: "Steps (within [1, 150], default: 30)".into(), minimum: Some(1.0), ..Docs::default() };
        assert_eq!(lines("steps", &docs, &[]), ["Steps.", "", "Default: 30. Allowed: 1 to 150."]);
        let under_condition =
            Docs { text: "Sorts. When private by time (default: createdAt)".into(), ..Docs::default() };
        assert_eq!(lines("x", &under_condition, &[]), ["Sorts.", "", "When private by time (default: createdAt)."]);
        let received = received(&Docs { minimum: Some(1.0), text: "Steps (default: 30)".into(), ..Docs::default() });
        assert_eq!(lines("x", &received, &[]), ["Steps."]);
        let unbound = Docs { minimum: Some(0.0), maximum: Some(f64::MAX), ..Docs::default() };
        assert_eq!(lines("x", &unbound, &[]), ["X.", "", "Allowed: at least 0."]);
        let docs = Docs { default: Some(json!("png")), ..Docs::default() };
        let values = ["jpeg".to_owned(), "png".to_owned()];
        assert_eq!(
            lines("imageFormat", &docs, &values),
            ["Image format.", "", "Default: `png`.", "One of `jpeg`, `png`."],
        );
        let docs = Docs { exclusive_minimum: true, minimum: Some(0.0), ..Docs::default() };
        assert_eq!(lines("x", &docs, &[]), ["X.", "", "Allowed: more than 0."]);
    }
}
