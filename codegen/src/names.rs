//! The names of the types: `spec/names.toml` says which shape is called what, and is only ever extended.
//!
//! A shape is known by a hash of its text, in which the types inside stand by name: a new value of `JobStatus` changes the shape of
//! `JobStatus` and of nothing around it. Beside each hash stands the place where the shape was first met, so that a type that
//! changes keeps its name.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::{Error, Result, error::line_of, ident};

const FILE: &str = "spec/names.toml";
const LONGEST: usize = 45;

/// The contents of `names.toml`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Names {
    /// Name → its shapes, the newest last.
    types: BTreeMap<String, Vec<Shape>>,
}

#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
struct Shape {
    /// Hash of the shape's text; absent only in a record made by hand, which the next run completes.
    #[serde(default)]
    shape: String,
    /// Where it was first met.
    at: String,
}

impl Names {
    /// Parses `names.toml`.
    ///
    /// # Errors
    ///
    /// When it is not TOML, a name is no type name, or a shape has two names.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let records: BTreeMap<Spanned<String>, Vec<Shape>> = toml::from_str(text).map_err(|error| {
            let offset = error.span().map_or(0, |span| span.start);
            Error::new(
                line_of(FILE, text, offset),
                error.message(),
                "a line is `Name = [{ shape = \"…\", at = \"…\" }]`",
            )
        })?;
        let mut shapes = BTreeMap::new();
        let mut types = BTreeMap::new();
        for (key, records) in records {
            let name = key.get_ref();
            let place = line_of(FILE, text, key.span().start);
            if !is_name(name) {
                return Err(Error::new(
                    place,
                    format!("`{name}` is not a type name"),
                    format!("write it in PascalCase, without a number at the end, at most {LONGEST} letters"),
                ));
            }
            for record in records.iter().filter(|record| !record.shape.is_empty()) {
                if let Some(first) = shapes.insert(record.shape.clone(), name.clone()) {
                    return Err(Error::new(
                        place,
                        format!("`{name}` has the shape of `{first}`"),
                        "equal shapes are one type: remove one of the two",
                    ));
                }
            }
            types.insert(name.clone(), records);
        }
        Ok(Self { types })
    }

    /// The file, with what this run added.
    pub(crate) fn to_toml(&self) -> String {
        let mut text = String::from(
            "# Which shape is called what. Written by `cargo xtask codegen`, which adds what is new and never renames.\n\
             # To rename a type, change its name here and run it again; a published name stays.\n",
        );
        for (name, shapes) in &self.types {
            text.push_str(&format!("{name} = ["));
            for (index, Shape { shape, at }) in shapes.iter().enumerate() {
                let comma = if index == 0 { "" } else { ", " };
                text.push_str(&format!("{comma}{{ shape = \"{shape}\", at = \"{at}\" }}"));
            }
            text.push_str("]\n");
        }
        text
    }

    /// Names the shapes of one document. `shapes` come children first; `text` writes a shape's text with the names given so far.
    ///
    /// # Errors
    ///
    /// When a new shape can be given no name of its own.
    pub(crate) fn name_all(
        &mut self,
        shapes: &[Unnamed],
        text: impl Fn(usize, &[String]) -> String,
    ) -> Result<Vec<String>> {
        // A name may be claimed twice: by the shape that has it, and by a new shape at a place of it. The loser starts over.
        let mut losers = BTreeSet::new();
        loop {
            let mut names = Vec::with_capacity(shapes.len());
            let mut attempt = self.clone();
            let mut claims: BTreeMap<String, (usize, String)> = BTreeMap::new();
            for (index, shape) in shapes.iter().enumerate() {
                let hash = hash(&text(index, &names));
                let (name, rank) = attempt.name(&hash, shape, losers.contains(&hash))?;
                if let Some((other_rank, other)) = claims.get(&name) {
                    losers.insert(if *other_rank < rank { other.clone() } else { hash });
                    break;
                }
                claims.insert(name.clone(), (rank, hash));
                names.push(name);
            }
            if names.len() == shapes.len() {
                *self = attempt;
                return Ok(names);
            }
        }
    }

    /// The name of a shape, and how good its claim is: by place 0, by an older shape of the type 1, by its newest most.
    fn name(&mut self, hash: &str, unnamed: &Unnamed, new: bool) -> Result<(String, usize)> {
        let here = |record: &Shape| unnamed.places.contains(&record.at);
        let found = if new {
            None
        } else {
            self.types
                .iter()
                .find_map(|(name, shapes)| {
                    let rank = shapes.iter().position(|record| record.shape == hash)?;
                    Some((name.clone(), rank + 1))
                })
                .or_else(|| {
                    let by_place = self.types.iter().find(|(_, shapes)| shapes.iter().any(here));
                    by_place.map(|(name, _)| (name.clone(), 0))
                })
        };
        let (name, rank) = match found {
            Some(found) => found,
            None => {
                for shapes in self.types.values_mut() {
                    shapes.retain(|record| record.shape != hash);
                }
                (self.new_name(unnamed)?, 0)
            }
        };
        if rank == 0 {
            let at = unnamed.places.first().cloned().unwrap_or_default();
            let shapes = self.types.entry(name.clone()).or_default();
            shapes.retain(|record| !record.shape.is_empty());
            shapes.push(Shape { shape: hash.to_owned(), at });
        }
        Ok((name, rank))
    }

    fn new_name(&self, unnamed: &Unnamed) -> Result<String> {
        unnamed
            .candidates
            .iter()
            .map(|candidate| ident::pascal(candidate))
            .find(|name| is_name(name) && !self.types.contains_key(name))
            .ok_or_else(|| {
                let place = unnamed.places.first().map_or("", String::as_str);
                Error::in_document(
                    place,
                    format!("no name is left for this type (tried {})", unnamed.candidates.join(", ")),
                    format!("give it one in spec/names.toml: Name = [{{ at = \"{place}\" }}]"),
                )
            })
    }
}

/// Is it a name that people would give? Numbers at the end are what generators give.
fn is_name(name: &str) -> bool {
    ident::pascal(name) == name
        && name.len() <= LONGEST
        && name.starts_with(|first: char| first.is_ascii_alphabetic())
        && !name.ends_with(|last: char| last.is_ascii_digit())
}

/// A shape on its way to a name.
pub(crate) struct Unnamed {
    /// JSON pointers of its places, in the order of the document.
    pub(crate) places: Vec<String>,
    /// What it could be called, the best first.
    pub(crate) candidates: Vec<String>,
}

/// The first 16 hexadecimal digits of the SHA-256: 64 bits tell a few hundred shapes apart.
fn hash(text: &str) -> String {
    let mut hash = crate::source::sha256_hex(text.as_bytes());
    hash.truncate(16);
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unnamed(places: &[&str], candidates: &[&str]) -> Unnamed {
        let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
        Unnamed { places: owned(places), candidates: owned(candidates) }
    }

    /// Names shapes whose texts are given.
    fn name_all(names: &mut Names, shapes: &[(&str, Unnamed)]) -> Vec<String> {
        let texts: Vec<_> = shapes.iter().map(|(text, _)| *text).collect();
        let unnamed: Vec<_> = shapes
            .iter()
            .map(|(_, shape)| Unnamed { places: shape.places.clone(), candidates: shape.candidates.clone() })
            .collect();
        names.name_all(&unnamed, |index, _| texts[index].to_owned()).unwrap()
    }

    #[test]
    fn a_new_shape_gets_the_first_free_candidate_and_keeps_it() {
        let mut names = Names::default();
        let given = name_all(
            &mut names,
            &[("a", unnamed(&["/x"], &["Thing"])), ("b", unnamed(&["/y"], &["Thing", "Thing2", "OtherThing"]))],
        );
        assert_eq!(given, ["Thing", "OtherThing"]);
        // What was named stays so, wherever it stands and whatever it could be called now.
        let mut names = Names::parse(&names.to_toml()).unwrap();
        let before = names.to_toml();
        assert_eq!(name_all(&mut names, &[("b", unnamed(&["/z"], &["Better"]))]), ["OtherThing"]);
        assert_eq!(names.to_toml(), before);
    }

    #[test]
    fn a_type_that_changes_keeps_its_name_and_its_old_shape_is_remembered() {
        let mut names = Names::default();
        name_all(&mut names, &[("a", unnamed(&["/x"], &["Thing"]))]);
        assert_eq!(name_all(&mut names, &[("a+", unnamed(&["/x", "/y"], &["Else"]))]), ["Thing"]);
        assert_eq!(names.to_toml().matches("shape =").count(), 2);
        assert_eq!(name_all(&mut names, &[("a", unnamed(&["/q"], &["Else"]))]), ["Thing"]);
    }

    #[test]
    fn of_a_type_that_splits_the_old_shape_keeps_the_name() {
        let mut names = Names::default();
        name_all(&mut names, &[("a", unnamed(&["/x"], &["Thing"]))]);
        // The new shape stands where the old one was met first, and comes first.
        let split = [("b", unnamed(&["/x"], &["Thing", "SplitThing"])), ("a", unnamed(&["/y"], &["Thing"]))];
        assert_eq!(name_all(&mut names, &split), ["SplitThing", "Thing"]);
        // Once both have been the type, the newest shape is.
        let mut names = Names::default();
        name_all(&mut names, &[("a", unnamed(&["/x"], &["Thing"]))]);
        name_all(&mut names, &[("b", unnamed(&["/x"], &["Thing"]))]);
        let both = [("a", unnamed(&["/y"], &["Thing", "OldThing"])), ("b", unnamed(&["/x"], &["Thing"]))];
        assert_eq!(name_all(&mut names, &both), ["OldThing", "Thing"]);
        assert!(Names::parse(&names.to_toml()).is_ok());
    }

    #[test]
    fn a_record_made_by_hand_names_the_type_at_its_place() {
        let mut names = Names::parse("Chosen = [{ at = \"/x\" }]").unwrap();
        assert_eq!(name_all(&mut names, &[("a", unnamed(&["/x"], &["Thing"]))]), ["Chosen"]);
        assert_eq!(names.to_toml().matches("{ shape = ").count(), 1);
    }

    #[test]
    fn where_no_name_is_left_the_place_is_named() {
        let shape = unnamed(&["/x"], &["Thing2", "3d", &"Long".repeat(12)]);
        let error = Names::default().name_all(&[shape], |_, _| "a".into()).unwrap_err();
        assert_eq!(error.place(), "spec/openapi.json#/x");
        assert!(error.to_string().contains("give it one in spec/names.toml"), "{error}");
    }

    #[test]
    fn a_bad_file_is_refused_at_its_line() {
        let cases = [
            (
                "A = [{ shape = \"1\", at = \"/x\" }]\nB = [{ shape = \"1\", at = \"/y\" }]",
                "spec/names.toml:2",
                "has the shape of `A`",
            ),
            ("\nnot_pascal = []", "spec/names.toml:2", "is not a type name"),
            ("Thing2 = []", "spec/names.toml:1", "is not a type name"),
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
