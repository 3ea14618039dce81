//! Decoding of responses, by the tolerant rules of the crate's documentation. [`object!`](super::object) declares the objects.
//!
//! Values are decoded in one pass, without a copy of the document; a rule has no cost for values that it does not apply to.

mod collection;
mod leaf;

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};

use leaf::TextOrNumber;
pub(crate) use leaf::{Leaf, leaf, read_leaf};

use super::object::Object;

/// A value that is decoded tolerantly: `null` becomes its default.
pub(crate) trait Tolerant: Default {
    /// Whether the type has a default, so that a value of the wrong type can decode as absent.
    const OPTIONAL: bool = false;

    /// Whether the type has an ID. `null` in a list of such values is omitted.
    fn is_identified() -> bool {
        false
    }

    /// Decodes the value. A value of another type is consumed, so that the reader can continue after it.
    fn read<'de, D: Deserializer<'de>>(deserializer: D, skipped: &mut Skipped) -> Result<Read<Self>, D::Error>;

    /// Decodes the value of a required field, whose items must also have the right type.
    fn read_required<'de, D: Deserializer<'de>>(
        deserializer: D,
        skipped: &mut Skipped,
    ) -> Result<Read<Self>, D::Error> {
        Self::read(deserializer, skipped)
    }

    /// Whether the value is optional and absent. `Debug` omits it.
    fn is_absent(&self) -> bool {
        false
    }
}

/// A value, or a mismatch.
pub(crate) type Read<T> = Result<T, Mismatch>;

/// Paths of the optional values that were of the wrong type.
#[derive(Debug, Default)]
pub(crate) struct Skipped(Vec<String>);

impl Skipped {
    pub(crate) fn into_paths(self) -> Vec<String> {
        self.0
    }

    /// Records the current value; the levels above it complete its path.
    fn push(&mut self) {
        self.0.push(String::new());
    }

    fn len(&self) -> usize {
        self.0.len()
    }

    /// Prepends a step to every path after the first `count`.
    fn prefix(&mut self, count: usize, step: impl fmt::Display) {
        for path in &mut self.0[count..] {
            let dot = if path.is_empty() || path.starts_with('[') { "" } else { "." };
            *path = format!("{step}{dot}{path}");
        }
    }
}

/// A value of an unexpected type, or out of range. Boxed, because it is rare and results should be small.
#[derive(Debug)]
pub(crate) struct Mismatch(Box<(&'static str, Found)>);

impl Mismatch {
    fn new(expected: &'static str, found: Found) -> Self {
        Self(Box::new((expected, found)))
    }
}

#[derive(Clone, Copy, Debug)]
enum Found {
    Null,
    Boolean,
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    Number,
    String,
    List,
    Object,
}

/// Strings are not quoted: they may be long, or secret.
impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, found) = &*self.0;
        write!(f, "expected {expected}, found ")?;
        match found {
            Found::Null => f.write_str("null"),
            Found::Boolean => f.write_str("a boolean"),
            Found::Unsigned(number) => write!(f, "{number}"),
            Found::Signed(number) => write!(f, "{number}"),
            Found::Float(number) => write!(f, "{number}"),
            Found::Number => f.write_str("a number"),
            Found::String => f.write_str("a string"),
            Found::List => f.write_str("a list"),
            Found::Object => f.write_str("an object"),
        }
    }
}

/// Decodes a whole response, and returns the paths of skipped values.
pub(crate) fn from_json<T: Tolerant>(json: &str) -> serde_json::Result<(T, Vec<String>)> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let mut skipped = Skipped::default();
    let value = T::read(&mut deserializer, &mut skipped)?.map_err(serde_json::Error::custom)?;
    deserializer.end()?;
    Ok((value, skipped.into_paths()))
}

/// Like [`from_json`], for a response that is a list, a map or a scalar: `null`, which represents an empty body, is an error.
pub(crate) fn present_from_json<T: Tolerant>(json: &str) -> serde_json::Result<(T, Vec<String>)> {
    match from_json::<Option<T>>(json)? {
        (Some(value), skipped) => Ok((value, skipped)),
        (None, _) => Err(serde_json::Error::custom("is null")),
    }
}

/// The implementation for serde, which cannot return skipped values.
pub(crate) fn deserialize<'de, T: Tolerant, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    T::read(deserializer, &mut Skipped::default())?.map_err(D::Error::custom)
}

/// Decodes the value of one field. The methods have the names of the variants of [`How`](super::object::How).
pub(crate) struct FieldReader<'a, A> {
    map: &'a mut A,
    skipped: &'a mut Skipped,
}

impl<'de, A: MapAccess<'de>> FieldReader<'_, A> {
    pub(crate) fn value<T: Tolerant>(self, field: &mut T) -> Result<(), A::Error> {
        *field = match self.map.next_value_seed(Seed::<T>(self.skipped, PhantomData))? {
            Ok(value) => value,
            Err(_) if T::OPTIONAL => {
                self.skipped.push();
                T::default()
            }
            Err(mismatch) => return Err(A::Error::custom(mismatch)),
        };
        Ok(())
    }

    pub(crate) fn secret<T: Tolerant>(self, field: &mut T) -> Result<(), A::Error> {
        self.value(field)
    }

    pub(crate) fn required<T: Tolerant>(self, field: &mut T) -> Result<(), A::Error> {
        let value = self.map.next_value_seed(RequiredSeed::<T>(self.skipped, PhantomData))?;
        *field = value.map_err(A::Error::custom)?;
        Ok(())
    }

    pub(crate) fn present<T: Tolerant>(self, field: &mut T) -> Result<(), A::Error> {
        let value = self.map.next_value_seed(Seed::<Option<T>>(self.skipped, PhantomData))?;
        *field = value.map_err(A::Error::custom)?.ok_or_else(|| A::Error::custom("is null"))?;
        Ok(())
    }

    pub(crate) fn identifier(self, field: &mut String) -> Result<(), A::Error> {
        self.present(field)?;
        if field.is_empty() { Err(A::Error::custom("is empty")) } else { Ok(()) }
    }

    /// Skips the value of an unknown field, which is only in the raw response.
    pub(crate) fn skip(self) -> Result<(), A::Error> {
        self.map.next_value::<IgnoredAny>().map(drop)
    }

    pub(crate) fn text_or_number<T>(self, field: &mut Option<T>) -> Result<(), A::Error>
    where
        TextOrNumber<T>: Tolerant,
    {
        let mut read: Option<TextOrNumber<T>> = None;
        self.value(&mut read)?;
        *field = read.map(|TextOrNumber(value)| value);
        Ok(())
    }
}

/// Decodes a value as a seed, for maps and lists.
struct Seed<'a, T>(&'a mut Skipped, PhantomData<T>);

impl<'de, T: Tolerant> DeserializeSeed<'de> for Seed<'_, T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read(deserializer, self.0)
    }
}

/// Decodes a required value as a seed.
struct RequiredSeed<'a, T>(&'a mut Skipped, PhantomData<T>);

impl<'de, T: Tolerant> DeserializeSeed<'de> for RequiredSeed<'_, T> {
    type Value = Read<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Read<T>, D::Error> {
        T::read_required(deserializer, self.0)
    }
}

/// With its feature `arbitrary_precision`, serde_json presents a number as a map with this key and the digits as text.
const NUMBER: &str = "$serde_json::private::Number";

#[cold]
#[inline(never)]
fn skip_list<'de, A: SeqAccess<'de>>(list: &mut A) -> Result<(), A::Error> {
    while list.next_element::<IgnoredAny>()?.is_some() {}
    Ok(())
}

/// Consumes a map, and returns the digits if it represents a number.
#[cold]
#[inline(never)]
fn skip_map<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<String>, A::Error> {
    let mut digits = None;
    while let Some(Key(field)) = map.next_key()? {
        if field == NUMBER {
            digits = Some(map.next_value()?);
        } else {
            map.next_value::<IgnoredAny>()?;
        }
    }
    Ok(digits)
}

/// The visitor methods for unexpected values, which consume the value and return a mismatch.
macro_rules! mismatches {
    ($($kind:ident)*) => { $(mismatches!(@$kind);)* };
    (@null) => {
        fn visit_unit<E>(self) -> Result<Self::Value, E> {
            Ok(self.mismatch(Found::Null))
        }
    };
    (@text) => {
        fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
            Ok(self.mismatch(Found::String))
        }
    };
    (@scalars) => {
        fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
            Ok(self.mismatch(Found::Boolean))
        }
        fn visit_u64<E>(self, number: u64) -> Result<Self::Value, E> {
            Ok(self.mismatch(Found::Unsigned(number)))
        }
        fn visit_i64<E>(self, number: i64) -> Result<Self::Value, E> {
            Ok(self.mismatch(Found::Signed(number)))
        }
        fn visit_f64<E>(self, number: f64) -> Result<Self::Value, E> {
            Ok(self.mismatch(Found::Float(number)))
        }
        mismatches!(@text);
    };
    (@list) => {
        fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
            $crate::values::decode::skip_list(&mut list)?;
            Ok(self.mismatch(Found::List))
        }
    };
    (@map) => {
        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            $crate::values::decode::skip_map(&mut map)?;
            Ok(self.mismatch(Found::Object))
        }
    };
    (@expecting) => {
        // Never shown, because every kind of value is accepted.
        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value")
        }
    };
}
use mismatches;

impl<T: Object> Tolerant for T {
    fn read<'de, D: Deserializer<'de>>(deserializer: D, skipped: &mut Skipped) -> Result<Read<Self>, D::Error> {
        let mut object = T::default();
        let read = deserializer.deserialize_any(ObjectVisitor(&mut object, skipped))?;
        Ok(read.map(|()| object))
    }

    fn is_identified() -> bool {
        !T::table().present().is_empty()
    }
}

struct ObjectVisitor<'a, T>(&'a mut T, &'a mut Skipped);

impl<T> ObjectVisitor<'_, T> {
    fn mismatch(self, found: Found) -> Read<()> {
        Err(Mismatch::new("an object", found))
    }
}

impl<'de, T: Object> Visitor<'de> for ObjectVisitor<'_, T> {
    type Value = Read<()>;

    mismatches!(expecting scalars list);

    fn visit_unit<E>(self) -> Result<Read<()>, E> {
        if T::table().is_response { Ok(self.mismatch(Found::Null)) } else { Ok(Ok(())) }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read<()>, A::Error> {
        let table = T::table();
        let present = table.present();
        let mut missing = (1_u8 << present.len()).wrapping_sub(1);
        let mut known = !table.is_response;
        while let Some(Key(name)) = map.next_key()? {
            if missing != 0
                && let Some(position) = present.iter().position(|present| *present == name)
            {
                missing &= !(1 << position);
            }
            let position = table.position(&name);
            let before = self.1.len();
            let reader = FieldReader { map: &mut map, skipped: &mut *self.1 };
            self.0.read_field(position, reader).map_err(|error| within(&name, error))?;
            if self.1.len() != before {
                self.1.prefix(before, &name);
            }
            match position {
                Some(_) => known = true,
                None if name == NUMBER => return Ok(self.mismatch(Found::Number)),
                None => {}
            }
        }
        if let Some(name) = present.get(missing.trailing_zeros() as usize) {
            return Err(within(name, A::Error::custom("is missing")));
        }
        if !known {
            return Err(A::Error::custom("has none of the fields of this response"));
        }
        Ok(Ok(()))
    }
}

/// The name of a field, copied only if it is escaped in the JSON.
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

/// Prepends a step of the path to an error: ``at `assets[3].kind`: …``.
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::{from_str, json};

    use super::*;
    use crate::{JsonObject, values::object::object};

    #[derive(Default, PartialEq)]
    struct Item {
        id: String,
        name: String,
        size: f64,
        count: u32,
        total: Option<u64>,
        flag: Option<bool>,
        seed: Option<String>,
        start: Option<i64>,
        key: Option<String>,
        note: Option<String>,
        parts: Vec<Item>,
        tags: Vec<String>,
        extra: JsonObject,
        scores: BTreeMap<String, f64>,
    }

    object!(Item {
        0: count = value("count"),
        1: extra = value("extra"),
        2: flag = value("flag"),
        3: id = identifier("id"),
        4: key = secret("key"),
        5: name = value("name"),
        6: note = value("note"),
        7: parts = required("parts"),
        8: scores = value("scores"),
        9: seed = text_or_number("seed"),
        10: size = value("size"),
        11: start = text_or_number("start"),
        12: tags = value("tags"),
        13: total = value("total"),
    });

    fn item() -> Item {
        Item { id: "t".into(), ..Item::default() }
    }

    /// An item with an additional field, and the skipped values.
    fn read(field: &str) -> Result<(Item, Vec<String>), String> {
        from_json(&format!(r#"{{"id":"t",{field}}}"#)).map_err(|error| error.to_string())
    }

    fn skipped(field: &str) -> Vec<String> {
        read(field).unwrap().1
    }

    #[test]
    fn absent_null_and_unknown_values_are_defaults() {
        assert_eq!(from_str::<Item>(r#"{"id":"t"}"#).unwrap(), item());
        let null = r#""name":null,"size":null,"count":null,"flag":null,"seed":null,"note":null,"parts":null,"extra":null,"scores":null"#;
        assert_eq!(read(null).unwrap(), (item(), vec![]));
        assert_eq!(read(r#""new":{"a":[1]},"\u006eew2":"x""#).unwrap(), (item(), vec![]));
        assert_eq!(from_str::<Option<Item>>("null").unwrap(), None);
    }

    #[test]
    fn numbers_are_read_however_they_are_written() {
        let read = |field: &str| read(field).unwrap().0;
        assert_eq!(read(r#""count":1024.0,"size":3"#), Item { count: 1024, size: 3.0, ..item() });
        assert_eq!(read(r#""count":12.9"#).count, 12);
        for (seed, expected) in [
            ("12", "12"),
            ("\"12\"", "12"),
            ("12.0", "12"),
            ("0.5", "0.5"),
            ("-1", "-1"),
            ("1e19", "10000000000000000000"),
        ] {
            assert_eq!(read(&format!("\"seed\":{seed}")).seed.as_deref(), Some(expected), "{seed}");
        }
        for (start, expected) in [("-1", -1), ("\"7\"", 7), ("7.0", 7), ("\" -7 \"", -7)] {
            assert_eq!(read(&format!("\"start\":{start}")).start, Some(expected), "{start}");
        }
        for (total, expected) in [
            ("18446744073709551615", Some(u64::MAX)),
            ("1.8e19", Some(18_000_000_000_000_000_000)),
            ("-0.5", Some(0)),
            ("18446744073709551616", None),
            ("-1", None),
        ] {
            assert_eq!(read(&format!("\"total\":{total}")).total, expected, "{total}");
        }
    }

    #[test]
    fn a_fraction_of_17_digits_is_read_exactly() {
        // Without serde_json's `float_roundtrip`, every tenth of these is off by one unit.
        for digits in (1..500_u64).map(|n| n.wrapping_mul(0x9E37_79B9_7F4A_7C15) % 100_000_000_000_000_000) {
            let number = format!("0.{digits:017}");
            assert_eq!(read(&format!("\"size\":{number}")).unwrap().0.size, number.parse::<f64>().unwrap(), "{number}");
        }
    }

    #[test]
    fn an_optional_value_of_the_wrong_type_is_absent_and_named() {
        for (field, value) in [
            ("note", "{\"a\":[1]}"),
            ("note", "7"),
            ("flag", "\"yes\""),
            ("flag", "[]"),
            ("total", "-1"),
            ("total", "\"1\""),
            ("start", "1.5"),
            ("start", "\"\""),
            ("start", "\"abc\""),
            ("start", "9223372036854775808"),
            ("seed", "{}"),
            ("tags", "{\"a\":1}"),
            ("tags", "\"a\""),
            ("extra", "[{}]"),
            ("extra", "1.5"),
            ("scores", "true"),
        ] {
            let read = read(&format!("\"{field}\":{value},\"name\":\"after\""));
            assert_eq!(read, Ok((Item { name: "after".into(), ..item() }, vec![field.to_owned()])), "{field}: {value}");
        }
    }

    #[test]
    fn skipped_values_are_listed_by_path() {
        assert_eq!(
            skipped(r#""parts":[{"id":"a"},null,{"id":"b","note":1,"parts":[{"id":"c","flag":0}]}]"#),
            ["parts[2].note", "parts[2].parts[0].flag"]
        );
        assert_eq!(skipped(r#""scores":{"a":1,"b":"x"},"note":[]"#), ["scores.b", "note"]);
        let (item, skipped) = read(r#""tags":["a",7,"b",{}]"#).unwrap();
        assert_eq!(
            (item.tags, skipped),
            (vec!["a".to_owned(), "b".to_owned()], vec!["tags[1]".into(), "tags[3]".into()])
        );
    }

    #[test]
    fn null_in_a_map_is_unknown_and_not_zero() {
        let (item, skipped) = read(r#""scores":{"a":1,"b":null}"#).unwrap();
        assert_eq!((item.scores, skipped), (BTreeMap::from([("a".to_owned(), 1.0)]), vec![]));
    }

    #[test]
    fn a_required_value_of_the_wrong_type_is_an_error_with_its_path() {
        let cases = [
            (
                r#""parts":[{"id":"a"},{"id":"b","name":{}}]"#,
                "at `parts[1].name`: expected a string, found an object at line 1",
            ),
            (r#""parts":{}"#, "at `parts`: expected a list, found an object at line 1"),
            (r#""parts":["x"]"#, "at `parts[0]`: expected an object, found a string at line 1"),
            (r#""size":"1""#, "at `size`: expected a number, found a string at line 1"),
            (r#""count":-1"#, "at `count`: expected an integer from 0 to 4294967295, found -1 at line 1"),
            (
                r#""count":4294967296"#,
                "at `count`: expected an integer from 0 to 4294967295, found 4294967296 at line 1",
            ),
            (r#""count":1e300"#, "at `count`: expected an integer from 0 to 4294967295, found 1000"),
            (r#""parts":[{"id":"#, "at `parts[0].id`: expected value at line 1"),
            (r#""parts":[{"id":1}]"#, "at `parts[0].id`: expected a string, found 1 at line 1"),
            (r#""parts":[null,{}]"#, "at `parts[1].id`: is missing at line 1"),
            (r#""id":"""#, "at `id`: is empty at line 1"),
            (r#""id":null"#, "at `id`: is null at line 1"),
        ];
        for (field, expected) in cases {
            let error = read(field).unwrap_err();
            assert!(error.starts_with(expected), "{error}");
        }
        assert_eq!(from_str::<Item>("[1]").unwrap_err().to_string(), "expected an object, found a list");
        assert_eq!(path_of("at `a[1].b`: why"), Some(("a[1].b", "why")));
        assert_eq!(path_of("why"), None);
    }

    #[test]
    fn null_in_a_list_of_objects_is_left_out() {
        let parts = read(r#""parts":[null,{"id":"a"},null]"#).unwrap().0.parts;
        assert_eq!(parts.iter().map(|part| part.id.as_str()).collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn debug_shows_neither_secrets_nor_absent_values() {
        let item = Item { key: Some("canary".into()), ..item() };
        assert_eq!(format!("{item:?}"), r#"Item { count: 0, id: "t", key: …, name: "", size: 0.0 }"#);
    }

    #[test]
    fn any_source_of_json_will_do() {
        let json = json!({ "id": "t", "note": 1, "parts": [{ "id": "p", "size": 1 }] });
        let expected = Item { parts: vec![Item { id: "p".into(), size: 1.0, ..Item::default() }], ..item() };
        assert_eq!(serde_json::from_value::<Item>(json.clone()).unwrap(), expected);
        assert_eq!(serde_json::from_reader::<_, Item>(json.to_string().as_bytes()).unwrap(), expected);
    }
}
