//! The names of changes in reports: the concept that a property belongs to, and the resource of an operation.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToPascalCase;

use crate::{names::Names, normalize::singular, rows::Conventions};

/// Words that are meaningless without their parent.
const VAGUE: [&str; 8] = ["Metadata", "Data", "Item", "Hit", "Result", "Value", "Property", "Setting"];

/// The concept behind a property: `assets` → `Asset`, and `metadata` of an `Asset` → `AssetMetadata`.
pub(super) fn concept(parent: &str, property: &str) -> String {
    if property.is_empty() {
        return parent.to_owned();
    }
    let name = singular(property).to_pascal_case();
    if VAGUE.contains(&name.as_str()) && parent.starts_with(char::is_uppercase) {
        return format!("{parent}{name}");
    }
    if name.is_empty() { property.to_owned() } else { name }
}

/// Labels from `spec/`: the SDK's names of operations and types, the dry run, and the pagination of lists.
#[derive(Clone, Debug, Default)]
pub struct Labels {
    sdk: BTreeMap<String, String>,
    pub(super) conventions: Conventions,
    /// Query parameter that takes the page token → response field with the token of the next page.
    pub(super) paging: BTreeMap<String, String>,
    /// The operations that are paginated by an offset in their body.
    offset: BTreeSet<String>,
    names: Names,
}

impl Labels {
    /// Reads them from `spec/api.toml`. An invalid file results in no labels.
    pub fn from_rows(text: &str) -> Self {
        let mut table: toml::Table = text.parse().unwrap_or_default();
        let (mut sdk, mut offset) = (BTreeMap::new(), BTreeSet::new());
        for (id, row) in table.get("operations").and_then(toml::Value::as_table).into_iter().flatten() {
            let text = |key| row.get(key).and_then(toml::Value::as_str);
            if let Some(name) = text("sdk") {
                sdk.insert(id.clone(), name.to_owned());
            }
            if text("pages") == Some("offset") {
                offset.insert(id.clone());
            }
        }
        let mut section = |name| table.remove(name).unwrap_or_else(|| toml::Value::Table(toml::Table::new()));
        Self {
            sdk,
            offset,
            names: Names::default(),
            conventions: section("conventions").try_into().unwrap_or_default(),
            paging: section("paging").try_into().unwrap_or_default(),
        }
    }

    /// Adds the labels of another file.
    #[must_use]
    pub fn or(mut self, other: Self) -> Self {
        for (id, name) in other.sdk {
            self.sdk.entry(id).or_insert(name);
        }
        self.offset.extend(other.offset);
        self.paging.extend(other.paging);
        self
    }

    /// Adds the names of the SDK's types from `spec/names.toml`. An invalid file adds none.
    #[must_use]
    pub fn with_names(self, text: &str) -> Self {
        Self { names: Names::parse(text).unwrap_or_default(), ..self }
    }

    /// The SDK's type at a location of the API: `assets.list response`, `Asset.metadata`.
    pub(super) fn type_at(&self, location: &str) -> Option<&str> {
        self.names.at(location)
    }

    /// Whether it is paginated by an offset in its body.
    pub(super) fn is_paged_by_offset(&self, id: &str) -> bool {
        self.offset.contains(id)
    }

    /// `assets.list`, or the operationId if it has no row.
    pub(super) fn operation<'a>(&'a self, id: &'a str) -> &'a str {
        self.sdk.get(id).map_or(id, String::as_str)
    }

    /// `assets` of `assets.list`; of an operation without a row, the first word of its path.
    pub(super) fn resource(&self, id: &str, path: &str) -> String {
        match self.sdk.get(id).and_then(|sdk| sdk.rsplit_once('.')) {
            Some((resource, _)) => resource.to_owned(),
            None => path.split('/').find(|part| !part.is_empty()).unwrap_or("other").to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn concepts_are_singular() {
        let cases = [
            ("response", "assets", "Asset"),
            ("Asset", "metadata", "AssetMetadata"),
            ("response", "data", "Data"),
            ("Model", "capabilities", "Capability"),
            ("Job", "status", "Status"),
            ("Job", "", "Job"),
        ];
        for (parent, property, expected) in cases {
            assert_eq!(concept(parent, property), expected, "{parent}.{property}");
        }
    }

    #[test]
    fn operations_are_called_as_in_the_sdk_where_they_have_a_row() {
        let labels = Labels::from_rows("[operations]\nGetA = { sdk = \"a.public.list\" }\n");
        assert_eq!((labels.operation("GetA"), labels.resource("GetA", "/x")), ("a.public.list", "a.public".to_owned()));
        assert_eq!((labels.operation("GetB"), labels.resource("GetB", "/b/{id}")), ("GetB", "b".to_owned()));
    }
}
