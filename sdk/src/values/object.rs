//! Objects of the API: one table of fields determines how each is decoded, serialized and shown by `Debug`.

use std::{
    fmt,
    iter::{Copied, Zip},
    slice,
};

use serde::{Serialize, Serializer, de::MapAccess, ser::SerializeStruct};

use super::{
    decode::{FieldReader, Tolerant},
    redact,
    table::NameTable,
};

/// How a field is decoded. Each variant has a method of the same name in [`FieldReader`].
#[expect(non_camel_case_types, reason = "the names of the methods")]
#[derive(Clone, Copy)]
pub(crate) enum How {
    /// `null` decodes as the default value, as does an optional value of the wrong type.
    value,
    /// Text that is not empty; the field cannot be missing.
    identifier,
    /// A value that is not `null`; the field cannot be missing.
    present,
    /// A list or map whose items must have the right type.
    required,
    /// Like `value`, but not shown by `Debug`.
    secret,
    /// Text that may be sent as a number, or vice versa.
    text_or_number,
}

impl How {
    const fn cannot_be_missing(self) -> bool {
        matches!(self, Self::identifier | Self::present)
    }

    /// Whether a value is serialized. Absent optional values and empty optional lists are omitted.
    fn writes(self, value: &impl Tolerant) -> bool {
        matches!(self, Self::present | Self::required) || !value.is_absent()
    }
}

/// A struct with its fields. [`fields!`] implements it.
pub(crate) trait Fields {
    fn table() -> &'static FieldTable;

    /// Visits the values in the order of the fields.
    fn visit(&self, visitor: &mut impl ValueVisitor);
}

pub(crate) trait ValueVisitor {
    fn value<T: Tolerant + fmt::Debug + Serialize>(&mut self, value: &T);
}

/// A struct that is also decoded. [`object!`] implements it.
pub(crate) trait Object: Fields + Default {
    /// Decodes the field at this position of the table. The value of an unknown field is skipped.
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        position: Option<usize>,
        reader: FieldReader<'_, A>,
    ) -> Result<(), A::Error>;
}

/// Some objects are large, and boxed.
impl<T: Fields> Fields for Box<T> {
    fn table() -> &'static FieldTable {
        T::table()
    }

    fn visit(&self, visitor: &mut impl ValueVisitor) {
        (**self).visit(visitor);
    }
}

impl<T: Object> Object for Box<T> {
    fn read_field<'de, A: MapAccess<'de>>(
        &mut self,
        position: Option<usize>,
        reader: FieldReader<'_, A>,
    ) -> Result<(), A::Error> {
        (**self).read_field(position, reader)
    }
}

/// The fields of a struct: their names in JSON, and how they are decoded.
pub(crate) struct FieldTable {
    name: &'static str,
    /// The names in Rust, separated by spaces.
    rust_names: &'static str,
    names: NameTable,
    hows: &'static [How],
    present: Present,
    /// Whether it is a whole response, which must not be `null` and must have at least one known field.
    pub(crate) is_response: bool,
}

/// Names in JSON, and how the fields are decoded.
type FieldIter = Zip<Copied<slice::Iter<'static, &'static str>>, Copied<slice::Iter<'static, How>>>;

/// The names of the fields that cannot be missing.
struct Present {
    names: [&'static str; Self::MOST],
    count: usize,
}

impl Present {
    const MOST: usize = 8;
}

impl FieldTable {
    /// More than eight fields that cannot be missing do not compile.
    pub(crate) const fn new(
        name: &'static str,
        rust_names: &'static str,
        names: &'static [&'static str],
        hows: &'static [How],
        is_response: bool,
    ) -> Self {
        let mut present = Present { names: [""; Present::MOST], count: 0 };
        let mut position = 0;
        while position < hows.len() {
            if hows[position].cannot_be_missing() {
                present.names[present.count] = names[position];
                present.count += 1;
            }
            position += 1;
        }
        Self { name, rust_names, names: NameTable::new(names), hows, present, is_response }
    }

    pub(crate) fn position(&self, name: &str) -> Option<usize> {
        self.names.position(name)
    }

    /// The fields that cannot be missing.
    pub(crate) fn present(&self) -> &[&'static str] {
        &self.present.names[..self.present.count]
    }

    /// The fields in their order.
    fn iter(&self) -> FieldIter {
        self.names.names().iter().copied().zip(self.hows.iter().copied())
    }
}

/// Declares the fields of a struct, and how it is serialized: `field = how("wireName")`, with a variant of [`How`].
macro_rules! fields {
    ($name:ident $(: $response:ident)? { $($field:ident = $how:ident($wire:literal),)* }) => {
        impl $crate::values::object::Fields for $name {
            fn table() -> &'static $crate::values::object::FieldTable {
                use $crate::values::object::{FieldTable, How};
                static TABLE: FieldTable = FieldTable::new(
                    stringify!($name),
                    stringify!($($field)*),
                    &[$($wire,)*],
                    &[$(How::$how,)*],
                    !stringify!($($response)?).is_empty(),
                );
                &TABLE
            }

            fn visit(&self, visitor: &mut impl $crate::values::object::ValueVisitor) {
                $(visitor.value(&self.$field);)*
            }
        }

        /// Omits absent values.
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::values::object::serialize(self, serializer)
            }
        }
    };
}
pub(crate) use fields;

/// Declares the fields of a struct that is also decoded, with their positions.
///
/// `object!(Name: response { … })` is a whole response.
macro_rules! object {
    ($name:ident $(: $response:ident)? { $($position:literal: $field:ident = $how:ident($wire:literal),)* }) => {
        $crate::values::object::fields!($name $(: $response)? { $($field = $how($wire),)* });

        impl $crate::values::object::Object for $name {
            fn read_field<'de, A: serde::de::MapAccess<'de>>(
                &mut self,
                position: Option<usize>,
                reader: $crate::values::decode::FieldReader<'_, A>,
            ) -> Result<(), A::Error> {
                match position {
                    $(Some($position) => reader.$how(&mut self.$field),)*
                    _ => reader.skip(),
                }
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::values::decode::deserialize(deserializer)
            }
        }

        /// Omits absent values. URLs, which may be signed, are truncated after their host.
        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::values::object::debug(self, f)
            }
        }

        $($crate::values::object::object!(@body $name $response);)?
    };
    (@body $name:ident response) => {
        impl $crate::transport::response::sealed::Sealed for $name {}

        impl $crate::ResponseBody for $name {
            fn from_json(json: &str) -> serde_json::Result<(Self, Vec<String>)> {
                $crate::values::decode::from_json(json)
            }
        }
    };
}
pub(crate) use object;

pub(crate) fn serialize<T: Fields, S: Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let table = T::table();
    let mut count = FieldCount { fields: table.iter(), count: 0 };
    object.visit(&mut count);
    let serializer = serializer.serialize_struct(table.name, count.count)?;
    let mut fields = FieldSerializer { fields: table.iter(), serializer, error: None };
    object.visit(&mut fields);
    match fields.error {
        None => fields.serializer.end(),
        Some(error) => Err(error),
    }
}

/// Counts the serialized values.
struct FieldCount {
    fields: FieldIter,
    count: usize,
}

impl ValueVisitor for FieldCount {
    fn value<T: Tolerant + fmt::Debug + Serialize>(&mut self, value: &T) {
        if self.fields.next().is_some_and(|(_, how)| how.writes(value)) {
            self.count += 1;
        }
    }
}

struct FieldSerializer<S: SerializeStruct> {
    fields: FieldIter,
    serializer: S,
    error: Option<S::Error>,
}

impl<S: SerializeStruct> ValueVisitor for FieldSerializer<S> {
    fn value<T: Tolerant + fmt::Debug + Serialize>(&mut self, value: &T) {
        let Some((name, how)) = self.fields.next().filter(|_| self.error.is_none()) else { return };
        let written = match how.writes(value) {
            true => self.serializer.serialize_field(name, value),
            false => self.serializer.skip_field(name),
        };
        self.error = written.err();
    }
}

pub(crate) fn debug<T: Object>(object: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    redact::debug(f, &Derived(object))
}

/// Shows an object like a derived `Debug`, without absent and secret values.
struct Derived<'a, T>(&'a T);

impl<T: Object> fmt::Debug for Derived<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = T::table();
        let fields = table.rust_names.split_whitespace().zip(table.iter());
        let mut fields = FieldDebug { fields, output: f.debug_struct(table.name) };
        self.0.visit(&mut fields);
        fields.output.finish()
    }
}

struct FieldDebug<'a, 'f, I> {
    fields: I,
    output: fmt::DebugStruct<'a, 'f>,
}

impl<I: Iterator<Item = (&'static str, (&'static str, How))>> ValueVisitor for FieldDebug<'_, '_, I> {
    fn value<T: Tolerant + fmt::Debug + Serialize>(&mut self, value: &T) {
        let Some((name, (_, how))) = self.fields.next().filter(|_| !value.is_absent()) else { return };
        match how {
            How::secret => self.output.field(name, &format_args!("…")),
            _ => self.output.field(name, value),
        };
    }
}
