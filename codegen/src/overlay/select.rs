//! The nodes that the target of an action selects.

use std::{cmp::Ordering, fmt};

use serde_json::Value;
use serde_json_path::{JsonPath, ParseError};

use crate::error::segment;

/// The JSON pointers of the selected nodes, without duplicates: parents before their children, the items of a list in its order.
///
/// A target with a descendant segment is queried below each node that may have a match. A query of the whole document copies the lists of
/// results at each level, and took a third of the time of a run.
///
/// # Errors
///
/// The target is not a JSONPath.
pub(super) fn pointers(target: &str, document: &Value) -> Result<Vec<String>, ParseError> {
    let path = JsonPath::parse(target)?;
    let mut found = Vec::new();
    match descendants(target) {
        Some((scope, rest)) => {
            let from_descendant = if rest.starts_with('[') { format!("${rest}") } else { format!("$.{rest}") };
            let mut search = Search {
                path: JsonPath::parse(&from_descendant)?,
                first: First::of(rest),
                location: Vec::new(),
                found: &mut found,
            };
            for node in JsonPath::parse(scope)?.query_located(document) {
                search.location = vec![Segment::Pointer(node.location().to_json_pointer())];
                search.node(node.node());
            }
        }
        None => found.extend(path.query_located(document).locations().map(|location| location.to_json_pointer())),
    }
    found.sort_by(|a, b| in_document(a, b));
    found.dedup();
    Ok(found)
}

/// The path before the first descendant segment, and that segment with the rest. `None` for a path without one, with brackets before it, or
/// with a filter that refers to the document.
fn descendants(target: &str) -> Option<(&str, &str)> {
    target.split_once("..").filter(|(scope, rest)| !scope.contains('[') && !rest.contains('$'))
}

struct Search<'a, 'f> {
    /// The path from a descendant.
    path: JsonPath,
    first: First<'a>,
    /// The location of the current node.
    location: Vec<Segment<'a>>,
    found: &'f mut Vec<String>,
}

/// What every match of a path from a descendant has.
enum First<'a> {
    /// The path begins with a name: the node has it.
    Name(&'a str),
    /// The path begins with a filter that requires a name: a child of the node has it.
    NameOfChild(&'a str),
    Unknown,
}

impl<'a> First<'a> {
    fn of(path: &'a str) -> Self {
        let name = |text: &'a str| text.split_once(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_');
        match path.strip_prefix("[?@.").and_then(name) {
            // `@.x`, `@.x && …`, `@.x[?…]` and `@.x == '…'` are false without `x`; `@.x != '…'` is not.
            // Not if there is an alternative: `||`, or another selector in the same brackets.
            Some((name, _)) if !path.contains(['|', ',']) => {
                let after = &path["[?@.".len() + name.len()..];
                let requires = ["]", " && ", "[?", " == '"].iter().any(|operator| after.starts_with(operator));
                if requires { Self::NameOfChild(name) } else { Self::Unknown }
            }
            _ => match path.split(['.', '[']).next() {
                Some(name) if !name.is_empty() && name != "*" => Self::Name(name),
                _ => Self::Unknown,
            },
        }
    }
}

enum Segment<'a> {
    Pointer(String),
    Key(&'a str),
    Index(usize),
}

impl fmt::Display for Segment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Pointer(pointer) => f.write_str(pointer),
            Self::Key(key) => write!(f, "/{}", segment(key)),
            Self::Index(index) => write!(f, "/{index}"),
        }
    }
}

impl<'a> Search<'a, '_> {
    fn node(&mut self, node: &'a Value) {
        if self.may_match(node) {
            let matches = self.path.query_located(node);
            if !matches.is_empty() {
                let location: String = self.location.iter().map(ToString::to_string).collect();
                let pointers = matches.locations().map(|rest| format!("{location}{}", rest.to_json_pointer()));
                self.found.extend(pointers);
            }
        }
        match node {
            Value::Object(map) => map.iter().for_each(|(key, value)| self.child(Segment::Key(key), value)),
            Value::Array(list) => {
                list.iter().enumerate().for_each(|(index, value)| self.child(Segment::Index(index), value));
            }
            _ => {}
        }
    }

    fn child(&mut self, segment: Segment<'a>, child: &'a Value) {
        if is_container(child) {
            self.location.push(segment);
            self.node(child);
            self.location.pop();
        }
    }

    /// Only objects and lists can be updated, so that nothing is selected in an object of scalars.
    fn may_match(&self, node: &Value) -> bool {
        match self.first {
            First::Name(name) => has(node, name),
            First::NameOfChild(name) => children(node).any(|child| has(child, name)),
            First::Unknown => children(node).any(is_container),
        }
    }
}

/// A lookup would hash the name for each object of the document; most objects have few names.
fn has(node: &Value, name: &str) -> bool {
    node.as_object().is_some_and(|map| map.keys().any(|key| key == name))
}

fn children(node: &Value) -> impl Iterator<Item = &Value> {
    let values = node.as_object().into_iter().flat_map(|map| map.values());
    values.chain(node.as_array().into_iter().flatten())
}

pub(super) fn is_container(node: &Value) -> bool {
    node.is_object() || node.is_array()
}

/// The order of two pointers: the indexes of a list as numbers.
fn in_document(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.split('/'), b.split('/'));
    loop {
        match (a.next(), b.next()) {
            (Some(a), Some(b)) if a == b => {}
            (Some(a), Some(b)) => {
                return match (a.parse::<usize>(), b.parse()) {
                    (Ok(a), Ok(b)) => a.cmp(&b),
                    _ => a.cmp(b),
                };
            }
            (a, b) => return a.is_some().cmp(&b.is_some()),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_descendant_segment_selects_the_same_nodes_as_the_whole_path() {
        let document = json!({
            "a": [{ "x": { "y": [1, 2] } }, { "x": 3, "z": "text" }],
            "x": { "x": { "y": { "x": {} }, "enum": ["b"] } },
            "~/": { "list": [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [{ "x": [] }]] },
        });
        for target in [
            "$..x",
            "$..x.y",
            "$..[?@.y]",
            "$..[?@.enum[?@ == 'b']]",
            "$..['x', 'a']",
            "$..x..y",
            "$.a..x",
            "$..*",
            "$..[10]",
            "$..list[*]",
            "$.a[?@.z]..x",
            "$..[?@.x && !@.z]",
            "$..[?@.x || @.z]",
            "$..[?@.y && @.enum, 'list']",
            "$..[?@.z == 'text']",
            "$..[?@.x != 3]",
        ] {
            let mut expected: Vec<_> = JsonPath::parse(target)
                .unwrap()
                .query_located(&document)
                .iter()
                .filter(|node| is_container(node.node()) || target.ends_with('x'))
                .map(|node| node.location().to_json_pointer())
                .collect();
            expected.sort_by(|a, b| in_document(a, b));
            expected.dedup();
            let found = pointers(target, &document).unwrap();
            let found: Vec<_> = found
                .into_iter()
                .filter(|pointer| is_container(document.pointer(pointer).unwrap()) || target.ends_with('x'))
                .collect();
            assert!(!expected.is_empty(), "{target}");
            assert_eq!(found, expected, "{target}");
        }
        assert_eq!(pointers("$..x", &document).unwrap()[..2], ["/a/0/x", "/a/1/x"]);
    }

    #[test]
    fn items_of_a_list_are_in_its_order() {
        let document = json!({ "list": [[], [], [], [], [], [], [], [], [], [], []] });
        let found = pointers("$..list[*]", &document).unwrap();
        assert_eq!((found[1].as_str(), found[10].as_str()), ("/list/1", "/list/10"));
    }
}
