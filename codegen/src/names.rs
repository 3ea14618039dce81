//! `spec/names.toml`: the locations of each type in the API.
//!
//! A record is the name of a type and the locations where it is used. A location is named by concepts that users know, not by the position
//! of a schema in the document: the response of a call (`assets.list response`), its price (`… dry run`), a parameter (`… query.privacy`),
//! a body or a field of it (`… body.style`), or a field of another type (`Asset.metadata`). Therefore a type keeps its name when its fields
//! change, when a component is renamed, when a schema is moved to a component, and when one of its operations is removed. To give a
//! location another type, move it to another record; to rename a type, replace its name throughout the file.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::{Error, Result, error::line_of, ident};

const FILE: &str = "spec/names.toml";
const LONGEST: usize = 45;

/// The contents of `names.toml`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Name → locations.
    types: BTreeMap<String, BTreeSet<String>>,
    /// Location → name.
    by_location: BTreeMap<String, String>,
}

impl Names {
    /// Parses `names.toml`.
    ///
    /// # Errors
    ///
    /// It is not TOML, a name is not a type name, a location has two types, or a location is a field of a type without a record.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let records: BTreeMap<Spanned<String>, Vec<Spanned<String>>> = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Error::new(line_of(FILE, text, offset), error.message(), "a line is `Name = [\"assets.list response\", …]`")
        })?;
        let mut names = Self::default();
        let known: BTreeSet<_> = records.keys().map(|key| key.get_ref().clone()).collect();
        for (key, locations) in records {
            let name = key.get_ref();
            if !is_name(name) {
                return Err(Error::new(
                    line_of(FILE, text, key.span().start),
                    format!("`{name}` is not a type name"),
                    format!("write it in PascalCase, without a number at the end, at most {LONGEST} letters"),
                ));
            }
            for location in &locations {
                if let Some(parent) = parent(location.get_ref()).filter(|parent| !known.contains(*parent)) {
                    return Err(Error::new(
                        line_of(FILE, text, location.span().start),
                        format!("`{}` is a field of `{parent}`, which has no record", location.get_ref()),
                        "to rename a type, replace its name throughout the file",
                    ));
                }
                if let Some(first) = names.by_location.insert(location.get_ref().clone(), name.clone()) {
                    return Err(Error::new(
                        line_of(FILE, text, location.span().start),
                        format!("`{}` has two types, `{first}` and `{name}`", location.get_ref()),
                        "remove it from one of the two",
                    ));
                }
            }
            names.types.insert(name.clone(), locations.into_iter().map(Spanned::into_inner).collect());
        }
        Ok(names)
    }

    /// The type at a location, if it is recorded.
    pub(crate) fn at(&self, location: &str) -> Option<&str> {
        self.by_location.get(location).map(String::as_str)
    }

    /// Whether a type of this name exists or existed.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The records after a run that found these locations. A type that is no longer in the document keeps its record, so that its name is
    /// not reused.
    pub(crate) fn updated(&self, found: BTreeMap<String, BTreeSet<String>>) -> Self {
        let by_location = found
            .iter()
            .flat_map(|(name, locations)| locations.iter().map(|location| (location.clone(), name.clone())))
            .collect();
        let mut types = found;
        for (name, locations) in &self.types {
            types.entry(name.clone()).or_insert_with(|| locations.clone());
        }
        Self { types, by_location }
    }

    /// The file.
    pub(crate) fn to_toml(&self) -> String {
        let mut text = String::from(
            "# The types and their locations in the API. `cargo xtask codegen` adds locations and types; names and the type of a location\n\
             # are changed by hand only. See CONTRIBUTING.md.\n",
        );
        for (name, locations) in &self.types {
            let locations: Vec<_> = locations.iter().map(|location| format!("\"{location}\"")).collect();
            match locations.as_slice() {
                [] => text.push_str(&format!("{name} = []\n")),
                [location] => text.push_str(&format!("{name} = [{location}]\n")),
                locations => text.push_str(&format!("{name} = [\n    {},\n]\n", locations.join(",\n    "))),
            }
        }
        text
    }
}

/// The type that a location is a field of; `None` if it is a location of a call.
fn parent(location: &str) -> Option<&str> {
    if location.contains(' ') { None } else { location.split_once('.').map(|(parent, _)| parent) }
}

/// Whether it is a meaningful type name. Names with a number at the end are typical of generators.
pub(crate) fn is_name(name: &str) -> bool {
    ident::pascal(name) == name
        && name.len() <= LONGEST
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && !name.ends_with(|last: char| last.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(records: &[(&str, &[&str])]) -> BTreeMap<String, BTreeSet<String>> {
        let owned = |locations: &[&str]| locations.iter().map(|location| (*location).to_owned()).collect();
        records.iter().map(|(name, locations)| ((*name).to_owned(), owned(locations))).collect()
    }

    #[test]
    fn the_file_lists_locations_and_is_read_back() {
        let names =
            Names::default().updated(found(&[("Thing", &["things.list response"]), ("Part", &["Thing.a", "Thing.b"])]));
        let text = names.to_toml();
        assert!(
            text.ends_with("\nPart = [\n    \"Thing.a\",\n    \"Thing.b\",\n]\nThing = [\"things.list response\"]\n"),
            "{text}"
        );
        let read = Names::parse(&text).unwrap();
        assert_eq!(read.to_toml(), text);
        assert_eq!((read.at("Thing.b"), read.at("Thing.c")), (Some("Part"), None));
    }

    #[test]
    fn a_removed_type_keeps_its_record_and_a_live_one_loses_removed_locations() {
        let names =
            Names::parse("Empty = []\nGone = [\"Thing.gone\"]\nThing = [\"x response\", \"y response\"]").unwrap();
        let updated = names.updated(found(&[("Thing", &["y response", "z response"])]));
        assert!(updated.has("Gone") && updated.at("x response").is_none());
        let text = updated.to_toml();
        assert!(
            text.ends_with(
                "\nEmpty = []\nGone = [\"Thing.gone\"]\nThing = [\n    \"y response\",\n    \"z response\",\n]\n"
            ),
            "{text}"
        );
    }

    #[test]
    fn a_bad_file_is_refused_at_its_line() {
        let cases = [
            ("A = [\"x\"]\nB = [\n  \"y\",\n  \"x\",\n]", "spec/names.toml:4", "`x` has two types, `A` and `B`"),
            ("\nnot_pascal = []", "spec/names.toml:2", "is not a type name"),
            ("Thing2 = []", "spec/names.toml:1", "is not a type name"),
            ("A = [\"B.c\"]", "spec/names.toml:1", "`B.c` is a field of `B`, which has no record"),
            ("A = 1", "spec/names.toml:1", ""),
            ("A = [", "spec/names.toml:1", ""),
        ];
        for (text, location, message) in cases {
            let error = Names::parse(text).unwrap_err();
            assert_eq!(error.location(), location, "{error}");
            assert!(error.to_string().contains(message), "{error}");
        }
    }
}
