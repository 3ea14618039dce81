//! Scalar values: text, numbers, booleans.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::{Found, Mismatch, Read, mismatches, skip_map};

/// A scalar value: text, a number, a boolean.
pub(crate) trait Leaf: Default {
    /// The expected type, for error messages.
    const EXPECTED: &'static str = "a string";

    fn from_text(_: &str) -> Option<Self> {
        None
    }

    fn from_owned_text(text: String) -> Option<Self> {
        Self::from_text(&text)
    }

    fn from_boolean(_: bool) -> Option<Self> {
        None
    }

    fn from_unsigned(_: u64) -> Option<Self> {
        None
    }

    fn from_signed(_: i64) -> Option<Self> {
        None
    }

    fn from_float(_: f64) -> Option<Self> {
        None
    }
}

/// Implements tolerant decoding for the types of [`Leaf`]. (A blanket implementation would overlap with that of objects.)
macro_rules! leaf {
    ($($type:ty),*) => {$(
        impl $crate::values::decode::Tolerant for $type {
            fn read<'de, D: serde::Deserializer<'de>>(
                deserializer: D,
                _: &mut $crate::values::decode::Skipped,
            ) -> Result<$crate::values::decode::Read<Self>, D::Error> {
                $crate::values::decode::read_leaf(deserializer)
            }
        }
    )*};
}
pub(crate) use leaf;

leaf!(String, bool, f64, u32, u64, i64, TextOrNumber<String>, TextOrNumber<i64>);

pub(crate) fn read_leaf<'de, T: Leaf, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    deserializer.deserialize_any(LeafVisitor(PhantomData))
}

struct LeafVisitor<T>(PhantomData<T>);

impl<T: Leaf> LeafVisitor<T> {
    fn mismatch(self, found: Found) -> Read<T> {
        Err(Mismatch::new(T::EXPECTED, found))
    }

    fn or(self, value: Option<T>, found: Found) -> Read<T> {
        value.ok_or_else(|| Mismatch::new(T::EXPECTED, found))
    }

    /// A number represented as digits.
    #[cold]
    fn number(self, digits: &str) -> Read<T> {
        if let Ok(number) = digits.parse() {
            self.or(T::from_unsigned(number), Found::Unsigned(number))
        } else if let Ok(number) = digits.parse() {
            self.or(T::from_signed(number), Found::Signed(number))
        } else {
            match digits.parse() {
                Ok(number) => self.or(T::from_float(number), Found::Float(number)),
                Err(_) => self.mismatch(Found::Number),
            }
        }
    }
}

impl<'de, T: Leaf> Visitor<'de> for LeafVisitor<T> {
    type Value = Read<T>;

    mismatches!(expecting list);

    fn visit_unit<E>(self) -> Result<Read<T>, E> {
        Ok(Ok(T::default()))
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Read<T>, E> {
        Ok(self.or(T::from_boolean(flag), Found::Boolean))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Read<T>, E> {
        Ok(self.or(T::from_unsigned(number), Found::Unsigned(number)))
    }

    fn visit_i64<E>(self, number: i64) -> Result<Read<T>, E> {
        Ok(self.or(T::from_signed(number), Found::Signed(number)))
    }

    fn visit_f64<E>(self, number: f64) -> Result<Read<T>, E> {
        Ok(self.or(T::from_float(number), Found::Float(number)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Read<T>, E> {
        Ok(self.or(T::from_text(text), Found::String))
    }

    fn visit_string<E>(self, text: String) -> Result<Read<T>, E> {
        Ok(self.or(T::from_owned_text(text), Found::String))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Read<T>, A::Error> {
        match skip_map(&mut map)? {
            Some(digits) => Ok(self.number(&digits)),
            None => Ok(self.mismatch(Found::Object)),
        }
    }
}

impl Leaf for String {
    fn from_text(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }

    fn from_owned_text(text: String) -> Option<Self> {
        Some(text)
    }
}

impl Leaf for bool {
    const EXPECTED: &'static str = "a boolean";

    fn from_boolean(flag: bool) -> Option<Self> {
        Some(flag)
    }
}

impl Leaf for f64 {
    const EXPECTED: &'static str = "a number";

    fn from_unsigned(number: u64) -> Option<Self> {
        Some(number as f64)
    }

    fn from_signed(number: i64) -> Option<Self> {
        Some(number as f64)
    }

    fn from_float(number: f64) -> Option<Self> {
        number.is_finite().then_some(number)
    }
}

macro_rules! integer {
    ($type:ty, $expected:literal) => {
        impl Leaf for $type {
            const EXPECTED: &'static str = $expected;

            fn from_unsigned(number: u64) -> Option<Self> {
                number.try_into().ok()
            }

            fn from_signed(number: i64) -> Option<Self> {
                number.try_into().ok()
            }

            // JavaScript has no integers: 1024 may be written as 1024.0. A fraction is truncated, because a whole page must not fail for
            // half a pixel.
            fn from_float(number: f64) -> Option<Self> {
                // The largest value plus one is a power of two, which `f64` represents exactly; `MAX as f64` may already round to it.
                let in_range = (<$type>::MIN as f64..<$type>::MAX as f64 + 1.0).contains(&number.trunc());
                in_range.then_some(number as $type)
            }
        }
    };
}

integer!(u32, "an integer from 0 to 4294967295");
integer!(u64, "an integer from 0 to 18446744073709551615");
integer!(i64, "an integer from -9223372036854775808 to 9223372036854775807");

/// Text that may be sent as a number, or vice versa.
#[derive(Default)]
pub(crate) struct TextOrNumber<T>(pub(super) T);

impl Leaf for TextOrNumber<String> {
    const EXPECTED: &'static str = "a string or a number";

    fn from_text(text: &str) -> Option<Self> {
        Some(Self(text.to_owned()))
    }

    fn from_unsigned(number: u64) -> Option<Self> {
        Some(Self(number.to_string()))
    }

    fn from_signed(number: i64) -> Option<Self> {
        Some(Self(number.to_string()))
    }

    // 1024.0 is 1024, as everywhere: `Display` writes it without the fraction.
    fn from_float(number: f64) -> Option<Self> {
        number.is_finite().then(|| Self(number.to_string()))
    }
}

impl Leaf for TextOrNumber<i64> {
    const EXPECTED: &'static str = "an integer, or a string with an integer";

    fn from_text(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self)
    }

    fn from_unsigned(number: u64) -> Option<Self> {
        number.try_into().ok().map(Self)
    }

    fn from_signed(number: i64) -> Option<Self> {
        Some(Self(number))
    }

    // A fractional seed is invalid.
    fn from_float(number: f64) -> Option<Self> {
        if number.fract() == 0.0 { i64::from_float(number).map(Self) } else { None }
    }
}
