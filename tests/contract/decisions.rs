//! The corrections in `spec/api.toml` of the types in the document.

use std::{collections::BTreeSet, sync::LazyLock};

use toml::Table;

static ROWS: LazyLock<Table> = LazyLock::new(|| include_str!("../../spec/api.toml").parse().unwrap());

/// The wire names of integers and of times, whose fractions are truncated.
static WHOLE: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| names(&["u32", "u64", "i64", "timestamps"]));
/// The wire names of values that are text or a number. A fraction is skipped.
static TEXT_OR_NUMBER: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| names(&["text_or_number"]));

fn names(kinds: &[&str]) -> BTreeSet<&'static str> {
    let fields = kinds.iter().flat_map(|kind| ROWS["fields"][*kind].as_array().unwrap());
    fields.map(|field| field.as_str().unwrap().rsplit_once('.').unwrap().1).collect()
}

/// The name of the property at a location.
fn name(location: &str) -> &str {
    location.rsplit('.').next().unwrap().trim_end_matches(['[', ']', '{', '}'])
}

/// Whether the number at a location is an integer or a time.
pub(crate) fn is_whole(location: &str) -> bool {
    WHOLE.contains(name(location))
}

/// Whether the value at a location is text or a number.
pub(crate) fn is_text_or_number(location: &str) -> bool {
    TEXT_OR_NUMBER.contains(name(location))
}

/// Whether a query parameter, a string or a number in the document, is of another type.
pub(crate) fn has_type(operation: &str, parameter: &str) -> bool {
    let parameters = ROWS["parameters"].as_table().unwrap();
    parameters.contains_key(parameter) || parameters.contains_key(&format!("{operation}.{parameter}"))
}
