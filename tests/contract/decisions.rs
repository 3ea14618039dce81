//! What `spec/api.toml` says of values that the document describes otherwise.

use std::{collections::BTreeSet, sync::LazyLock};

use toml::Table;

static ROWS: LazyLock<Table> = LazyLock::new(|| include_str!("../../spec/api.toml").parse().unwrap());

/// The wire names of whole numbers, and of times, whose fractions are cut off.
static WHOLE: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| names(&["u32", "u64", "i64", "timestamps"]));
/// The wire names of what is text and a number. A fraction is neither a seed nor the text of one.
static TEXT_OR_NUMBER: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| names(&["text_or_number"]));

fn names(kinds: &[&str]) -> BTreeSet<&'static str> {
    let fields = kinds.iter().flat_map(|kind| ROWS["fields"][*kind].as_array().unwrap());
    fields.map(|field| field.as_str().unwrap().rsplit_once('.').unwrap().1).collect()
}

/// The name of the property at a place.
fn name(place: &str) -> &str {
    place.rsplit('.').next().unwrap().trim_end_matches(['[', ']', '{', '}'])
}

/// Is the number at a place a whole one?
pub(crate) fn is_whole(place: &str) -> bool {
    WHOLE.contains(name(place))
}

/// Is the value at a place text or a number?
pub(crate) fn is_text_or_number(place: &str) -> bool {
    TEXT_OR_NUMBER.contains(name(place))
}

/// Is a query parameter, which is text in the document, of another type?
pub(crate) fn has_type(operation: &str, parameter: &str) -> bool {
    let parameters = ROWS["parameters"].as_table().unwrap();
    parameters.contains_key(parameter) || parameters.contains_key(&format!("{operation}.{parameter}"))
}
