//! `spec/names.toml`: which places of the API hold which type.
//!
//! A record is the name of a type and the places where it is used. A place is named by what users and the document agree on, not by where
//! a schema is written: the response of a call (`assets.list response`), its price (`… dry run`), a parameter (`… query.privacy`), a body
//! or a field of it (`… body.style`), or a field of another type (`Asset.metadata`). So a type keeps its name when its fields change, when
//! a component is renamed or a schema moves behind a `$ref`, and when one of the operations that use it goes. To give a place another
//! type, move it to another record; to rename a type, replace its name throughout the file.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use crate::{Error, Result, error::line_of, ident};

const FILE: &str = "spec/names.toml";
const LONGEST: usize = 45;

/// The contents of `names.toml`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Name → its places.
    types: BTreeMap<String, BTreeSet<String>>,
    /// Place → name.
    by_place: BTreeMap<String, String>,
}

impl Names {
    /// Parses `names.toml`.
    ///
    /// # Errors
    ///
    /// When it is not TOML, a name is no type name, a place has two types, or is a field of a type that has no record.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let records: BTreeMap<Spanned<String>, Vec<Spanned<String>>> = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Error::new(line_of(FILE, text, offset), error.message(), "a line is `Name = [\"assets.list response\", …]`")
        })?;
        let mut names = Self::default();
        let known: BTreeSet<_> = records.keys().map(|key| key.get_ref().clone()).collect();
        for (key, places) in records {
            let name = key.get_ref();
            if !is_name(name) {
                return Err(Error::new(
                    line_of(FILE, text, key.span().start),
                    format!("`{name}` is not a type name"),
                    format!("write it in PascalCase, without a number at the end, at most {LONGEST} letters"),
                ));
            }
            for place in &places {
                if let Some(parent) = parent(place.get_ref()).filter(|parent| !known.contains(*parent)) {
                    return Err(Error::new(
                        line_of(FILE, text, place.span().start),
                        format!("`{}` is a field of `{parent}`, which has no record", place.get_ref()),
                        "to rename a type, replace its name throughout the file",
                    ));
                }
                if let Some(first) = names.by_place.insert(place.get_ref().clone(), name.clone()) {
                    return Err(Error::new(
                        line_of(FILE, text, place.span().start),
                        format!("`{}` has two types, `{first}` and `{name}`", place.get_ref()),
                        "remove it from one of the two",
                    ));
                }
            }
            names.types.insert(name.clone(), places.into_iter().map(Spanned::into_inner).collect());
        }
        Ok(names)
    }

    /// The type at a place, where it is recorded.
    pub(crate) fn at(&self, place: &str) -> Option<&str> {
        self.by_place.get(place).map(String::as_str)
    }

    /// Is there a type of that name, in the document or formerly?
    pub(crate) fn has(&self, name: &str) -> bool {
        self.types.contains_key(name)
    }

    /// The records after a run that found these places. A type that is not in the document any more keeps its record, so that its name is
    /// not given to another type.
    pub(crate) fn updated(&self, found: BTreeMap<String, BTreeSet<String>>) -> Self {
        let by_place =
            found.iter().flat_map(|(name, places)| places.iter().map(|place| (place.clone(), name.clone()))).collect();
        let mut types = found;
        for (name, places) in &self.types {
            types.entry(name.clone()).or_insert_with(|| places.clone());
        }
        Self { types, by_place }
    }

    /// The file.
    pub(crate) fn to_toml(&self) -> String {
        let mut text = String::from(
            "# The types, and the places of the API that hold them. `cargo xtask codegen` adds places and types; names and the type of a place\n\
             # are changed by hand only. See CONTRIBUTING.md.\n",
        );
        for (name, places) in &self.types {
            let places: Vec<_> = places.iter().map(|place| format!("\"{place}\"")).collect();
            match places.as_slice() {
                [] => text.push_str(&format!("{name} = []\n")),
                [place] => text.push_str(&format!("{name} = [{place}]\n")),
                places => text.push_str(&format!("{name} = [\n    {},\n]\n", places.join(",\n    "))),
            }
        }
        text
    }
}

/// The type of which a place is a field; nothing where it is a place of a call.
fn parent(place: &str) -> Option<&str> {
    if place.contains(' ') { None } else { place.split_once('.').map(|(parent, _)| parent) }
}

/// Is it a name that people would give? Numbers at the end are what generators give.
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
        let owned = |places: &[&str]| places.iter().map(|place| (*place).to_owned()).collect();
        records.iter().map(|(name, places)| ((*name).to_owned(), owned(places))).collect()
    }

    #[test]
    fn the_file_lists_places_and_is_read_back() {
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
    fn a_type_that_is_gone_keeps_its_record_and_a_live_one_loses_the_places_that_are_gone() {
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
        for (text, place, message) in cases {
            let error = Names::parse(text).unwrap_err();
            assert_eq!(error.place(), place, "{error}");
            assert!(error.to_string().contains(message), "{error}");
        }
    }
}
