//! Edits of the files of `spec/` that preserve the rest of the text.

use std::{collections::BTreeSet, ops::Range};

use toml::de::{DeTable, DeValue};

use crate::overlay::actions;

/// Removes the entries of a TOML file that begin at these bytes: keys with their values, and items of lists.
pub(super) fn remove_entries(text: &str, starts: &BTreeSet<usize>) -> String {
    let Ok(table) = DeTable::parse(text) else { return text.to_owned() };
    let mut ranges = Vec::new();
    in_table(text, table.get_ref(), starts, &mut ranges);
    without(text, ranges)
}

fn in_table(text: &str, table: &DeTable<'_>, starts: &BTreeSet<usize>, ranges: &mut Vec<Range<usize>>) {
    for (key, value) in table {
        if starts.contains(&key.span().start) {
            ranges.push(whole_lines(text, key.span().start..value.span().end));
            continue;
        }
        match value.get_ref() {
            DeValue::Table(table) => in_table(text, table, starts, ranges),
            DeValue::Array(list) => {
                let items = list.iter().filter(|item| starts.contains(&item.span().start));
                ranges.extend(items.map(|item| with_comma(text, item.span())));
            }
            _ => {}
        }
    }
}

/// Adds lines after the last entry of a table, and adds the table if it is missing.
pub(super) fn append(text: &str, table: &str, lines: &[String]) -> String {
    let added: String = lines.iter().map(|line| format!("{line}\n")).collect();
    let parsed = DeTable::parse(text).ok();
    let section = parsed.as_ref().and_then(|root| {
        let (header, value) = root.get_ref().get_key_value(table)?;
        Some((header.span().end, value.get_ref().as_table()?))
    });
    let Some((header, entries)) = section else { return format!("{text}\n[{table}]\n{added}") };
    let end = entries.values().map(|value| value.span().end).max().unwrap_or(header);
    let end = text[end..].find('\n').map_or(text.len(), |length| end + length + 1);
    format!("{}{added}{}", &text[..end], &text[end..])
}

/// Renames a word throughout a text.
pub(super) fn rename(text: &str, from: &str, to: &str) -> String {
    let is_letter = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut renamed = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, after) = (&rest[..at], &rest[at + from.len()..]);
        let whole = !before.ends_with(is_letter) && !after.starts_with(is_letter);
        renamed.push_str(before);
        renamed.push_str(if whole { to } else { from });
        rest = after;
    }
    renamed.push_str(rest);
    renamed
}

/// Removes actions of an overlay, by their index. A removed anchor (`&name`) moves to the first alias that refers to it.
pub(super) fn remove_actions(overlay: &str, indexes: &BTreeSet<usize>) -> String {
    let actions = actions(overlay);
    let ranges: Vec<_> = indexes.iter().filter_map(|index| actions.get(*index).cloned()).collect();
    let removed: Vec<&str> = ranges.iter().map(|range| &overlay[range.clone()]).collect();
    let mut left = without(overlay, ranges.clone());
    for text in removed {
        let Some((before, anchored)) = text.split_once(": &") else { continue };
        let name: String = anchored.chars().take_while(|letter| !letter.is_whitespace()).collect();
        let Some(alias) = left.find(&format!(": *{name}")) else { continue };
        // The block has the same indentation relative to its new key as to its old key.
        let (from, to) = (last_indent(before), last_indent(&left[..alias]));
        let lines = anchored.trim_end().split('\n').enumerate().map(|(index, line)| match index {
            0 => line.to_owned(),
            _ => format!("\n{}{}", " ".repeat(to), line.get(from..).unwrap_or_default()),
        });
        let block: String = lines.collect();
        left.replace_range(alias..alias + ": *".len() + name.len(), &format!(": &{block}"));
    }
    left
}

/// The indentation of the last line of a text.
fn last_indent(text: &str) -> usize {
    let line = text.rsplit('\n').next().unwrap_or_default();
    line.len() - line.trim_start().len()
}

/// Removes the lines of a key of a YAML file in block style, by its JSON pointer, and those of its parent if nothing else is in it, unless
/// that is a key of the whole document. Returns `None` if it is not found.
pub(super) fn remove_node(yaml: &str, pointer: &str) -> Option<String> {
    let range = node(yaml, pointer)?;
    let parent = pointer.rsplit_once('/').map_or("", |(parent, _)| parent);
    if parent.matches('/').count() > 1 {
        let siblings = node(yaml, parent)?;
        let rest = without(&yaml[..siblings.end], vec![range.clone()]);
        let mut lines = rest[siblings.start..].lines().skip(1).map(str::trim);
        if lines.all(|line| line.is_empty() || line.starts_with('#')) {
            return remove_node(yaml, parent);
        }
    }
    Some(without(yaml, vec![range]))
}

/// The lines of a key of a YAML file, by its JSON pointer.
fn node(yaml: &str, pointer: &str) -> Option<Range<usize>> {
    let mut range = 0..yaml.len();
    let mut indent = None;
    for segment in pointer.split('/').skip(1) {
        let key = segment.replace("~1", "/").replace("~0", "~");
        range = child(yaml, range, &mut indent, &key)?;
    }
    Some(range)
}

/// The lines of a key among those of its parent; `indent` is that of the parent, and becomes that of the key.
fn child(yaml: &str, parent: Range<usize>, indent: &mut Option<usize>, key: &str) -> Option<Range<usize>> {
    let (mut offset, mut column, mut found) = (parent.start, None, None);
    for line in yaml[parent.clone()].split_inclusive('\n') {
        let (start, text) = (offset, line.trim());
        offset += line.len();
        let width = line.len() - line.trim_start().len();
        if text.is_empty() || text.starts_with('#') || indent.is_some_and(|indent| width <= indent) {
            continue;
        }
        if width > *column.get_or_insert(width) {
            continue;
        }
        if let Some(start) = found {
            *indent = column;
            return Some(start..offset - line.len());
        }
        let name = text.split_once(": ").map_or(text.strip_suffix(':'), |(name, _)| Some(name));
        if name.is_some_and(|name| name.trim_matches('"') == key) {
            found = Some(start);
        }
    }
    *indent = column;
    found.map(|start| start..parent.end)
}

/// Removes values from the lists in the update of an action. Returns `None` if one of them is not found.
pub(super) fn remove_values(overlay: &str, index: usize, values: &[String]) -> Option<String> {
    let action = actions(overlay).get(index)?.clone();
    let text = &overlay[action.clone()];
    let update = text.find("update:")?;
    let mut ranges = Vec::new();
    for value in values {
        let found = text[update..].match_indices(value.as_str()).find_map(|(at, _)| {
            let (mut start, mut end) = (update + at, update + at + value.len());
            for quote in ['"', '\''] {
                if text[..start].ends_with(quote) && text[end..].starts_with(quote) {
                    (start, end) = (start - 1, end + 1);
                }
            }
            let opens = text[..start].trim_end().ends_with(['[', ',']);
            let closes = text[end..].trim_start().starts_with([']', ',']);
            (opens && closes).then_some(start..end)
        })?;
        let found = with_comma(overlay, action.start + found.start..action.start + found.end);
        ranges.push(found);
    }
    let left = without(overlay, ranges);
    let action = actions(&left).get(index)?.clone();
    let empty = empty_lists(&left, action);
    Some(without(&left, empty))
}

/// The keys in a range of YAML with an empty list. A list that is all of its parent remains, because the parent would become null.
fn empty_lists(yaml: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let lists = yaml[range.clone()].match_indices(": [").filter_map(|(at, colon)| {
        let at = range.start + at;
        let after = yaml[at + colon.len()..].trim_start().strip_prefix(']')?;
        let key = yaml[..at].trim_end_matches(|letter: char| letter.is_alphanumeric() || letter == '_').len();
        let list = with_comma(yaml, key..yaml.len() - after.len());
        let (before, next) = (yaml[..list.start].trim_end(), yaml[list.end..].lines().next().unwrap_or_default());
        let has_siblings = match yaml[list.clone()].ends_with('\n') {
            true => !before.ends_with(':') || last_indent(&yaml[..key]) == last_indent(next),
            false => !(before.ends_with('{') && next.trim_start().starts_with('}')),
        };
        has_siblings.then_some(list)
    });
    lists.collect()
}

/// The lines of a range.
fn whole_lines(text: &str, range: Range<usize>) -> Range<usize> {
    let start = text[..range.start].rfind('\n').map_or(0, |newline| newline + 1);
    let end = text[range.end..].find('\n').map_or(text.len(), |newline| range.end + newline + 1);
    start..end
}

/// The range of a list item with one adjacent comma, and with its line if nothing else is on it.
fn with_comma(text: &str, range: Range<usize>) -> Range<usize> {
    let rest = &text[range.end..];
    let after = rest.trim_start_matches(' ');
    let mut range = match after.strip_prefix(',') {
        Some(after) => range.start..text.len() - after.trim_start_matches(' ').len(),
        None => text[..range.start].trim_end().strip_suffix(',').map_or(range.start, str::len)..range.end,
    };
    let line = whole_lines(text, range.clone());
    if text[line.start..range.start].trim().is_empty() && text[range.end..line.end].trim().is_empty() {
        range = line;
    }
    range
}

fn without(text: &str, mut ranges: Vec<Range<usize>>) -> String {
    ranges.sort_by_key(|range| range.start);
    let mut left = String::with_capacity(text.len());
    let mut from = 0;
    for range in ranges {
        left.push_str(text.get(from..range.start).unwrap_or_default());
        from = from.max(range.end);
    }
    left.push_str(&text[from..]);
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_go_and_the_rest_stays() {
        let text = "# Head\n[a]\nx = 1 # one\n\"y.z\" = { b = 1 }\n[c]\nlist = [\n    \"p\", \"q\",\n    \"r\",\n]\n";
        let at = |part: &str| text.find(part).unwrap();
        let remove = |parts: &[&str]| remove_entries(text, &parts.iter().map(|part| at(part)).collect());
        assert_eq!(remove(&["x = 1"]), text.replace("x = 1 # one\n", ""));
        assert_eq!(remove(&["\"y.z\""]), text.replace("\"y.z\" = { b = 1 }\n", ""));
        assert_eq!(remove(&["\"p\""]), text.replace("\"p\", ", ""));
        assert_eq!(remove(&["\"q\""]), text.replace("\"q\",", ""));
        assert_eq!(remove(&["\"r\""]), text.replace("    \"r\",\n", ""));
        assert_eq!(remove(&["\"p\"", "\"q\"", "\"r\""]), text.replace("\"p\", \"q\",", "").replace("    \"r\",\n", ""));
        assert_eq!(remove(&[]), text);
    }

    #[test]
    fn lines_are_added_after_the_last_entry_of_a_table() {
        let text = "[a]\nx = 1\n\n# B\n[b]\ny = { z = 1 } # last\n";
        assert_eq!(append(text, "a", &["w = 2".into()]), text.replace("x = 1\n", "x = 1\nw = 2\n"));
        assert_eq!(append(text, "b", &["w = 2".into()]), format!("{text}w = 2\n"));
        assert_eq!(append(text, "c", &["w = 2".into()]), format!("{text}\n[c]\nw = 2\n"));
        assert_eq!(append("[a]\n\n[b]\n", "a", &["w = 2".into()]), "[a]\nw = 2\n\n[b]\n");
        let text = "# Under [a] stands nothing yet.\nx = \"[a]\"\n[a] # [a]\n# [b]\n[b]\n";
        assert_eq!(append(text, "a", &["w = 2".into()]), text.replace("# [a]\n", "# [a]\nw = 2\n"));
    }

    #[test]
    fn whole_words_are_renamed() {
        assert_eq!(
            rename("GetA = 1\n\"GetA.x\" = 2\nGetAs = 3\nForgetA = 4", "GetA", "ListA"),
            "ListA = 1\n\"ListA.x\" = 2\nGetAs = 3\nForgetA = 4"
        );
    }

    const OVERLAY: &str = "actions:\n  # First.\n  - target: $.a\n    update: &anchor\n      x: 1\n  # Second.\n  - target: $.b\n    update:\n      deep: *anchor\n  - target: $.c\n    description: a, b\n    update: { enum: [a, \"b c\", d] }\n  - target: $.d\n    update: *anchor\n";

    #[test]
    fn actions_go_and_their_anchors_move() {
        let first = "  - target: $.a\n    update: &anchor\n      x: 1\n";
        let second = "  - target: $.b\n    update:\n      deep: *anchor\n";
        let last = "  - target: $.d\n    update: *anchor\n";
        assert_eq!(
            remove_actions(OVERLAY, &BTreeSet::from([0])),
            OVERLAY.replace(first, "").replacen("*anchor", "&anchor\n        x: 1", 1)
        );
        assert_eq!(remove_actions(OVERLAY, &BTreeSet::from([1, 3])), OVERLAY.replace(second, "").replace(last, ""));
        assert_eq!(
            remove_actions(OVERLAY, &BTreeSet::from([0, 1])),
            OVERLAY.replace(first, "").replace(second, "").replace("*anchor", "&anchor\n      x: 1")
        );
    }

    #[test]
    fn a_node_is_removed_with_its_lines() {
        let text = "# Head\npaths:\n  /a/{b}:\n    get:\n      get: 1\n    put: { x: 1 }\n  \"/c\":\n    get: 2\ncomponents:\n  get: 3\n";
        let remove = |pointer: &str| remove_node(text, pointer).unwrap_or_default();
        assert_eq!(remove("/paths/~1a~1{b}/get"), text.replace("    get:\n      get: 1\n", ""));
        assert_eq!(remove("/paths/~1a~1{b}/put"), text.replace("    put: { x: 1 }\n", ""));
        assert_eq!(remove("/paths/~1c"), text.replace("  \"/c\":\n    get: 2\n", ""));
        assert_eq!(remove("/components/get"), text.replace("  get: 3\n", ""));
        assert_eq!(remove("/components/put"), "");
        let text = "components:\n  parameters:\n    a:\n      b:\n        c: 1\n    # Nothing.\n  schemas:\n    c: 1\n";
        let remove = |pointer: &str| remove_node(text, pointer).unwrap_or_default();
        assert_eq!(remove("/components/parameters/a"), "components:\n  schemas:\n    c: 1\n", "with its parent");
        assert_eq!(remove("/components/parameters/a/b"), "components:\n  schemas:\n    c: 1\n");
        assert_eq!(
            remove_node("components:\n  schemas:\n    c: 1\n", "/components/schemas/c").unwrap(),
            "components:\n"
        );
    }

    #[test]
    fn values_go_from_the_lists_of_an_action() {
        let remove = |values: &[&str]| {
            remove_values(OVERLAY, 2, &values.iter().map(|value| (*value).to_owned()).collect::<Vec<_>>())
        };
        assert_eq!(remove(&["a"]).unwrap(), OVERLAY.replace("[a, ", "["));
        assert_eq!(remove(&["b c"]).unwrap(), OVERLAY.replace("\"b c\", ", ""));
        assert_eq!(remove(&["d"]).unwrap(), OVERLAY.replace(", d]", "]"));
        assert_eq!(remove(&["e"]), None);
    }

    #[test]
    fn a_list_without_values_goes_unless_it_is_all_of_its_parent() {
        let remove = |update: &str| {
            let overlay = format!("actions:\n  - target: $.a\n    update:\n{update}  - target: $.b\n");
            let left = remove_values(&overlay, 0, &["v".to_owned()]).unwrap();
            let update = left.split_once("update:\n").unwrap().1.strip_suffix("  - target: $.b\n").unwrap();
            update.to_owned()
        };
        let cases = [
            ("      x: { type: string, enum: [v] }\n", "      x: { type: string }\n"),
            ("      x: { enum: [v], type: string }\n", "      x: { type: string }\n"),
            ("      x: { enum: [v] }\n", "      x: { enum: [] }\n"),
            ("      x:\n        enum: [v]\n        type: string\n", "      x:\n        type: string\n"),
            ("      x:\n        type: string\n        enum: [v]\n", "      x:\n        type: string\n"),
            (
                "      x:\n        enum: [\n          v,\n        ]\n        type: string\n",
                "      x:\n        type: string\n",
            ),
            ("      x:\n        enum: [v]\n      y: 1\n", "      x:\n        enum: []\n      y: 1\n"),
        ];
        for (update, left) in cases {
            assert_eq!(remove(update), left, "{update}");
        }
    }
}
