//! How answers are read: the tolerant rules of the crate's documentation, in one place. Generated code names [`object`] and the
//! functions behind it.
//!
//! A rule costs nothing where it does not apply: values are read once, in one pass, without a copy of the document.

use std::{borrow::Cow, collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use crate::JsonObject;

/// A value that is read tolerantly: `null` is its neutral value.
pub(crate) trait Tolerant<'de>: Default {
    /// Is it a thing with an identity? A `null` in a list is none, and is left out.
    const IDENTIFIED: bool = false;

    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// An object of the API, its fields read one by one.
pub(crate) trait Object: Default {
    /// Reads the value of a field, or passes over one that is not known.
    fn read_field<'de, A: MapAccess<'de>>(&mut self, field: &str, map: &mut A) -> Result<(), A::Error>;

    /// The field that identifies the thing, if there is one: without it there is no thing.
    const IDENTIFIER: Option<&'static str>;
}

/// Declares how an object is read: `"wireName" => field`, and `: identifier` or `: text_or_number` for what is read otherwise, `: secret`
/// for what is not shown.
macro_rules! object {
    ($name:ident { $($wire:literal => $field:ident $(: $how:ident)?,)* }) => {
        const _: () = {
            #[expect(non_camel_case_types, reason = "they are called as the fields are")]
            #[derive(Clone, Copy)]
            enum Field { $($field,)* }

            const FIELDS: &[(&str, Field)] = &[$(($wire, Field::$field),)*];
            static INDEX: $crate::decode::Index = $crate::decode::Index::new(FIELDS);

            impl $crate::decode::Object for $name {
                const IDENTIFIER: Option<&'static str> = {
                    let identifier: Option<&'static str> = None;
                    $($(let identifier = $crate::decode::object!(@identifier identifier $wire $how);)?)*
                    identifier
                };

                fn read_field<'de, A: serde::de::MapAccess<'de>>(
                    &mut self,
                    field: &str,
                    map: &mut A,
                ) -> Result<(), A::Error> {
                    match INDEX.find(FIELDS, field) {
                        $(Some(Field::$field) => self.$field = $crate::decode::object!(@read map $($how)?),)*
                        None => $crate::decode::pass_over(map)?,
                    }
                    Ok(())
                }
            }
        };

        /// Links, which may be signed, are cut behind their host.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::redact::debug(f, stringify!($name), &[
                    $((stringify!($field), $crate::decode::object!(@shown self $field $($how)?)),)*
                ])
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::decode::Tolerant::read(deserializer)
            }
        }

        impl<'de> $crate::decode::Tolerant<'de> for $name {
            const IDENTIFIED: bool = <$name as $crate::decode::Object>::IDENTIFIER.is_some();

            fn read<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let mut object: Self = Default::default();
                $crate::decode::read_object(deserializer, &mut object)?;
                Ok(object)
            }
        }
    };
    (@shown $self:ident $field:ident secret) => { $crate::redact::secret(&$self.$field) };
    (@shown $self:ident $field:ident $($how:ident)?) => { &$self.$field };
    (@read $map:ident) => { $crate::decode::value($map)? };
    (@read $map:ident secret) => { $crate::decode::value($map)? };
    (@read $map:ident $how:ident) => { $crate::decode::$how($map)? };
    (@identifier $found:ident $wire:literal identifier) => {
        match $found {
            None => Some($wire),
            found => found,
        }
    };
    (@identifier $found:ident $wire:literal $how:ident) => { $found };
}
pub(crate) use object;

/// Where the names of a table are: a hash table that is built at compile time, as most of what is read are names.
pub(crate) struct Index([u8; Self::SLOTS]);

impl Index {
    const SLOTS: usize = 256;
    const EMPTY: u8 = u8::MAX;

    /// The index of a table; a table with a name twice, or too large for it, does not compile.
    pub(crate) const fn new<T: Copy>(table: &[(&str, T)]) -> Self {
        assert!(table.len() < Self::EMPTY as usize);
        let mut slots = [Self::EMPTY; Self::SLOTS];
        let mut entry = 0;
        while entry < table.len() {
            let name = table[entry].0.as_bytes();
            let mut slot = Self::slot(name);
            while slots[slot] != Self::EMPTY {
                assert!(!equal(table[slots[slot] as usize].0.as_bytes(), name));
                slot = (slot + 1) % Self::SLOTS;
            }
            slots[slot] = entry as u8;
            entry += 1;
        }
        Self(slots)
    }

    /// Where to look first: length and three letters tell the names of an object apart well enough.
    const fn slot(name: &[u8]) -> usize {
        let length = name.len();
        if length == 0 {
            return 0;
        }
        let (first, middle, last) = (name[0] as usize, name[length / 2] as usize, name[length - 1] as usize);
        (length * 37 + first * 7 + middle * 31 + last * 101) % Self::SLOTS
    }

    /// What a table has under a name.
    #[inline]
    pub(crate) fn find<T: Copy>(&self, table: &[(&str, T)], name: &str) -> Option<T> {
        let mut slot = Self::slot(name.as_bytes());
        loop {
            let (known, value) = table.get(usize::from(self.0[slot]))?;
            if *known == name {
                return Some(*value);
            }
            slot = (slot + 1) % Self::SLOTS;
        }
    }
}

const fn equal(one: &[u8], other: &[u8]) -> bool {
    let mut place = 0;
    while place < one.len() && place < other.len() && one[place] == other[place] {
        place += 1;
    }
    place == one.len() && place == other.len()
}

/// The value of a field, or its neutral value where it is `null`.
pub(crate) fn value<'de, T: Tolerant<'de>, A: MapAccess<'de>>(map: &mut A) -> Result<T, A::Error> {
    map.next_value_seed(Seed(PhantomData))
}

/// What identifies a thing: text, and nothing else.
pub(crate) fn identifier<'de, A: MapAccess<'de>>(map: &mut A) -> Result<String, A::Error> {
    map.next_value()
}

/// What the API sends as text and as a number.
pub(crate) fn text_or_number<'de, T: TextOrNumber, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    match map.next_value()? {
        Value::Null => Ok(None),
        value => T::from_json(value).map(Some).map_err(|value| unexpected(&value, T::EXPECTED)),
    }
}

/// What can be made of text and of a number.
pub(crate) trait TextOrNumber: Sized {
    const EXPECTED: &'static str;

    /// The value, or what it cannot be made of.
    fn from_json(value: Value) -> Result<Self, Value>;
}

impl TextOrNumber for String {
    const EXPECTED: &'static str = "a string or a number";

    fn from_json(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            Value::Number(number) => Ok(whole(&number).map_or_else(|| number.to_string(), |whole| whole.to_string())),
            other => Err(other),
        }
    }
}

impl TextOrNumber for i64 {
    const EXPECTED: &'static str = "a whole number, or one in a string";

    fn from_json(value: Value) -> Result<Self, Value> {
        let read = match &value {
            Value::String(text) => text.trim().parse().ok(),
            Value::Number(number) => whole(number),
            _ => None,
        };
        read.ok_or(value)
    }
}

/// 1024.0 is 1024, here as elsewhere.
fn whole(number: &serde_json::Number) -> Option<i64> {
    let exact = |float: f64| (float.fract() == 0.0 && float.abs() < 9e15).then_some(float as i64);
    number.as_i64().or_else(|| number.as_f64().and_then(exact))
}

/// A field that is not known: the raw answer has it.
pub(crate) fn pass_over<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(drop)
}

fn unexpected<E: Error>(value: &Value, expected: &str) -> E {
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    };
    E::custom(format_args!("invalid type: {kind}, expected {expected}"))
}

/// Reads a value as a seed, which is what maps and lists ask for.
struct Seed<T>(PhantomData<T>);

impl<'de, T: Tolerant<'de>> DeserializeSeed<'de> for Seed<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::read(deserializer)
    }
}

/// Reads an object where it stands: some of them are large.
pub(crate) fn read_object<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
    object: &mut T,
) -> Result<(), D::Error> {
    deserializer.deserialize_any(ObjectVisitor(object))
}

struct ObjectVisitor<'a, T>(&'a mut T);

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut missing = T::IDENTIFIER;
        while let Some(Key(field)) = map.next_key()? {
            missing = missing.filter(|identifier| *identifier != field);
            self.0.read_field(&field, &mut map).map_err(|error| within(&field, error))?;
        }
        match missing {
            None => Ok(()),
            Some(field) => Err(within(field, A::Error::custom("is missing: it identifies the thing"))),
        }
    }
}

/// The name of a field, copied only where the JSON escapes it.
struct Key<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct KeyVisitor;

        impl<'de> Visitor<'de> for KeyVisitor {
            type Value = Key<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a field name")
            }

            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Borrowed(text)))
            }

            fn visit_str<E>(self, text: &str) -> Result<Key<'de>, E> {
                Ok(Key(Cow::Owned(text.to_owned())))
            }
        }

        deserializer.deserialize_str(KeyVisitor)
    }
}

/// Puts a step of the path before an error: ``at `assets[3].kind`: …``.
fn within<E: Error>(step: impl fmt::Display, error: E) -> E {
    let text = error.to_string();
    match text.strip_prefix(PATH) {
        Some(rest) if rest.starts_with('[') => E::custom(format_args!("{PATH}{step}{rest}")),
        Some(rest) => E::custom(format_args!("{PATH}{step}.{rest}")),
        None => E::custom(format_args!("{PATH}{step}`: {text}")),
    }
}

const PATH: &str = "at `";

/// Path and message of an error made by [`within`].
pub(crate) fn path_of(error: &str) -> Option<(&str, &str)> {
    error.strip_prefix(PATH)?.split_once("`: ")
}

/// The answer around the place of an error, on one line; long strings and links, which may be signed, are left out.
pub(crate) fn excerpt(body: &[u8], line: usize, column: usize) -> String {
    const BEFORE: usize = 80;
    const LONGEST: usize = 32;
    let start =
        body.split_inclusive(|byte| *byte == b'\n').take(line.saturating_sub(1)).map(<[u8]>::len).sum::<usize>();
    let end = (start + column + 1).min(body.len());
    let text = String::from_utf8_lossy(body.get(..end).unwrap_or_default());
    let mut short = String::new();
    let mut string: Option<String> = None;
    let mut escaped = false;
    for letter in text.chars() {
        match &mut string {
            None if letter == '"' => string = Some(String::new()),
            None if letter.is_whitespace() => {}
            None => short.push(letter),
            Some(_) if letter == '"' && !escaped => {
                let text = string.take().unwrap_or_default();
                let hidden = text.len() > LONGEST || text.contains("://");
                short.push_str(&format!("\"{}\"", if hidden { "…" } else { &text }));
            }
            Some(text) => text.push(letter),
        }
        escaped = letter == '\\' && !escaped && string.is_some();
    }
    if string.is_some() {
        short.push_str("\"…");
    }
    let length = short.chars().count();
    short.chars().skip(length.saturating_sub(BEFORE)).collect()
}

macro_rules! tolerant {
    (impl $type:ty, $expecting:expr; $($visit:tt)*) => {
        impl<'de> Tolerant<'de> for $type {
            fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct ValueVisitor;

                impl<'de> Visitor<'de> for ValueVisitor {
                    type Value = $type;

                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }

                    fn visit_unit<E>(self) -> Result<$type, E> {
                        Ok(<$type>::default())
                    }

                    $($visit)*
                }

                deserializer.deserialize_any(ValueVisitor)
            }
        }
    };
}

tolerant! {
    impl String, "a string";
    fn visit_str<E>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
    fn visit_string<E>(self, text: String) -> Result<String, E> {
        Ok(text)
    }
}

tolerant! {
    impl bool, "a boolean";
    fn visit_bool<E>(self, flag: bool) -> Result<bool, E> {
        Ok(flag)
    }
}

tolerant! {
    impl f64, "a number";
    fn visit_u64<E>(self, number: u64) -> Result<f64, E> {
        Ok(number as f64)
    }
    fn visit_i64<E>(self, number: i64) -> Result<f64, E> {
        Ok(number as f64)
    }
    fn visit_f64<E>(self, number: f64) -> Result<f64, E> {
        Ok(number)
    }
}

macro_rules! tolerant_integer {
    ($type:ty) => {
        tolerant! {
            impl $type, concat!("a whole number of type ", stringify!($type));
            fn visit_u64<E: Error>(self, number: u64) -> Result<$type, E> {
                <$type>::try_from(number).map_err(|_| E::invalid_value(serde::de::Unexpected::Unsigned(number), &self))
            }
            fn visit_i64<E: Error>(self, number: i64) -> Result<$type, E> {
                <$type>::try_from(number).map_err(|_| E::invalid_value(serde::de::Unexpected::Signed(number), &self))
            }
            // JavaScript has no integers: 1024 may be written 1024.0. What is left of a fraction is cut off: a page is worth more than
            // half a pixel.
            fn visit_f64<E: Error>(self, number: f64) -> Result<$type, E> {
                // `as` saturates, so the way back shows what did not fit.
                let whole = number.trunc() as $type;
                match whole as f64 == number.trunc() {
                    true => Ok(whole),
                    false => Err(E::invalid_value(serde::de::Unexpected::Float(number), &self)),
                }
            }
        }
    };
}

tolerant_integer!(u32);
tolerant_integer!(u64);
tolerant_integer!(i64);

impl<'de> Tolerant<'de> for Value {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }
}

impl<'de> Tolerant<'de> for JsonObject {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::<Self>::deserialize(deserializer).map(Option::unwrap_or_default)
    }
}

impl<'de, T: Object> Tolerant<'de> for Box<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut object = Self::default();
        read_object(deserializer, &mut *object)?;
        Ok(object)
    }
}

impl<'de, T: Tolerant<'de>> Tolerant<'de> for Option<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OptionVisitor<T>(PhantomData<T>);

        impl<'de, T: Tolerant<'de>> Visitor<'de> for OptionVisitor<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value or null")
            }

            fn visit_none<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
                T::read(deserializer).map(Some)
            }
        }

        deserializer.deserialize_option(OptionVisitor(PhantomData))
    }
}

impl<'de, T: Tolerant<'de>> Tolerant<'de> for Vec<T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ListVisitor<T>(PhantomData<T>);

        impl<'de, T: Tolerant<'de>> Visitor<'de> for ListVisitor<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_unit<E>(self) -> Result<Vec<T>, E> {
                Ok(Vec::new())
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
                let mut items = Vec::new();
                let mut nulls = 0;
                loop {
                    let item = match T::IDENTIFIED {
                        true => list.next_element_seed(Seed::<Option<T>>(PhantomData)),
                        false => list.next_element_seed(Seed(PhantomData)).map(|item| item.map(Some)),
                    };
                    match item {
                        Ok(Some(Some(item))) => items.push(item),
                        Ok(Some(None)) => nulls += 1,
                        Ok(None) => return Ok(items),
                        Err(error) => return Err(within(format_args!("[{}]", items.len() + nulls), error)),
                    }
                }
            }
        }

        deserializer.deserialize_any(ListVisitor(PhantomData))
    }
}

impl<'de, T: Tolerant<'de>> Tolerant<'de> for BTreeMap<String, T> {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MapVisitor<T>(PhantomData<T>);

        impl<'de, T: Tolerant<'de>> Visitor<'de> for MapVisitor<T> {
            type Value = BTreeMap<String, T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_unit<E>(self) -> Result<Self::Value, E> {
                Ok(BTreeMap::new())
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = BTreeMap::new();
                while let Some(key) = map.next_key::<String>()? {
                    let value = value(&mut map).map_err(|error| within(&key, error))?;
                    entries.insert(key, value);
                }
                Ok(entries)
            }
        }

        deserializer.deserialize_any(MapVisitor(PhantomData))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_str, json};

    use super::*;

    #[derive(Default, PartialEq)]
    struct Thing {
        id: String,
        name: String,
        size: f64,
        count: u32,
        flag: bool,
        seed: Option<String>,
        start: Option<i64>,
        key: Option<String>,
        note: Option<String>,
        parts: Vec<Thing>,
        extra: JsonObject,
        scores: BTreeMap<String, f64>,
    }

    object!(Thing {
        "count" => count, "extra" => extra, "flag" => flag, "id" => id: identifier, "key" => key: secret, "name" => name, "note" => note, "parts" => parts,
        "scores" => scores, "seed" => seed: text_or_number, "size" => size, "start" => start: text_or_number,
    });

    #[test]
    fn an_index_finds_every_name_and_no_other() {
        // The last three share their slot.
        const TABLE: &[(&str, u8)] =
            &[("", 0), ("a", 1), ("ab", 2), ("abcd", 3), ("aXcd", 4), ("abc1cd", 5), ("axc1yd", 6)];
        static INDEX: Index = Index::new(TABLE);
        for (name, value) in TABLE {
            assert_eq!(INDEX.find(TABLE, name), Some(*value), "{name}");
        }
        for name in ["b", "abc", "aXc1Yd", "\u{1F98A}"] {
            assert_eq!(INDEX.find(TABLE, name), None, "{name}");
        }
        assert_eq!(Index::new::<u8>(&[]).find::<u8>(&[], "a"), None);
    }

    fn thing() -> Thing {
        Thing { id: "t".into(), ..Thing::default() }
    }

    #[test]
    fn what_is_absent_null_or_unknown_is_neutral() {
        assert_eq!(from_str::<Thing>(r#"{"id":"t"}"#).unwrap(), thing());
        let null = r#"{"id":"t","name":null,"size":null,"count":null,"flag":null,"seed":null,"note":null,"parts":null,"extra":null,"scores":null}"#;
        assert_eq!(from_str::<Thing>(null).unwrap(), thing());
        assert_eq!(from_str::<Thing>(r#"{"new":{"a":[1]},"id":"t","\u006eew2":"x"}"#).unwrap(), thing());
        assert_eq!(from_str::<Option<Thing>>("null").unwrap(), None);
    }

    #[test]
    fn numbers_are_read_however_they_are_written() {
        let read = |json: &str| from_str::<Thing>(json);
        assert_eq!(read(r#"{"id":"t","count":1024.0,"size":3}"#).unwrap(), Thing { count: 1024, size: 3.0, ..thing() });
        assert_eq!(read(r#"{"id":"t","seed":12}"#).unwrap().seed.as_deref(), Some("12"));
        assert_eq!(read(r#"{"id":"t","seed":"12"}"#).unwrap().seed.as_deref(), Some("12"));
        assert_eq!(read(r#"{"id":"t","seed":12.0}"#).unwrap().seed.as_deref(), Some("12"));
        assert_eq!(read(r#"{"id":"t","seed":0.5}"#).unwrap().seed.as_deref(), Some("0.5"));
        assert_eq!(read(r#"{"id":"t","count":12.9}"#).unwrap().count, 12);
        for (start, expected) in [("-1", -1), ("\"7\"", 7), ("7.0", 7), ("\" -7 \"", -7)] {
            assert_eq!(read(&format!(r#"{{"id":"t","start":{start}}}"#)).unwrap().start, Some(expected), "{start}");
        }
        assert_eq!(read(r#"{"id":"t","start":null}"#).unwrap().start, None);
        for bad in ["\"x\"", "0.5", "1e300", "[]", "true"] {
            let error = read(&format!(r#"{{"id":"t","start":{bad}}}"#)).unwrap_err().to_string();
            assert!(error.starts_with("at `start`: invalid type: "), "{error}");
        }
        for bad in ["-1", "4294967296", "1e300", "\"1\""] {
            let error = read(&format!(r#"{{"id":"t","count":{bad}}}"#)).unwrap_err().to_string();
            assert!(error.starts_with("at `count`: invalid "), "{error}");
        }
    }

    #[test]
    fn an_error_names_its_place() {
        let cases = [
            (
                r#"{"id":"t","parts":[{"id":"a"},{"id":"b","name":{}}]}"#,
                "at `parts[1].name`: invalid type: map, expected a string at line 1 column ",
            ),
            (
                r#"{"id":"t","scores":{"x":"y"}}"#,
                "at `scores.x`: invalid type: string \"y\", expected a number at line 1 column ",
            ),
            (r#"{"id":"t","parts":{}}"#, "at `parts`: invalid type: map, expected a list at line 1 column "),
            (
                r#"{"id":"t","seed":[]}"#,
                "at `seed`: invalid type: a list, expected a string or a number at line 1 column ",
            ),
            (r#"{"name":"x"}"#, "at `id`: is missing: it identifies the thing at line 1 column "),
            (r#"{"id":null}"#, "at `id`: invalid type: null, expected a string at line 1 column "),
            (r#"[1]"#, "invalid type: sequence, expected an object at line 1 column "),
            (r#"{"id":"t","parts":[{"id":"#, "at `parts[0].id`: EOF while parsing a value at line 1 column "),
        ];
        for (json, expected) in cases {
            let error = from_str::<Thing>(json).unwrap_err().to_string();
            assert!(error.starts_with(expected), "{error}");
        }
        assert_eq!(path_of("at `a[1].b`: why"), Some(("a[1].b", "why")));
        assert_eq!(path_of("why"), None);
    }

    #[test]
    fn a_list_holds_no_things_that_are_none() {
        let read = |json: &str| from_str::<Thing>(json).map_err(|error| error.to_string());
        let parts = read(r#"{"id":"t","parts":[null,{"id":"a"},null]}"#).unwrap().parts;
        assert_eq!(parts.iter().map(|part| part.id.as_str()).collect::<Vec<_>>(), ["a"]);
        let error = read(r#"{"id":"t","parts":[null,{}]}"#).unwrap_err();
        assert!(error.starts_with("at `parts[1].id`: is missing"), "{error}");
    }

    #[test]
    fn secrets_are_not_shown() {
        let thing = Thing { key: Some("canary".into()), ..thing() };
        assert_eq!(format!("{thing:?}").matches("canary").count(), 0);
        assert!(format!("{thing:?}").contains("key: …, "), "{thing:?}");
        assert!(format!("{:?}", Thing::default()).contains("key: None, "));
    }

    #[test]
    fn any_source_of_json_will_do() {
        let json = json!({ "id": "t", "parts": [{ "id": "p", "size": 1 }] });
        let expected = Thing { parts: vec![Thing { id: "p".into(), size: 1.0, ..Thing::default() }], ..thing() };
        assert_eq!(serde_json::from_value::<Thing>(json.clone()).unwrap(), expected);
        assert_eq!(serde_json::from_reader::<_, Thing>(json.to_string().as_bytes()).unwrap(), expected);
    }
}
