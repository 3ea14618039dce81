//! Rejects numbers that JSON cannot represent. serde_json writes NaN and infinity as `null`, which would change the value of a paid run.

use std::fmt;

use serde::{
    Serialize, Serializer,
    ser::{
        SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple, SerializeTupleStruct,
        SerializeTupleVariant,
    },
};

/// The reason why a value cannot be sent, for example `` `temperature` is NaN, which JSON cannot represent``.
#[derive(Debug)]
pub(crate) struct Refused {
    path: String,
    why: String,
}

/// Checks that every number in a value is finite.
pub(crate) fn check<T: Serialize + ?Sized>(value: &T) -> Result<(), Refused> {
    value.serialize(Check)
}

impl Refused {
    fn within(mut self, step: impl fmt::Display) -> Self {
        let dot = if self.path.is_empty() || self.path.starts_with('[') { "" } else { "." };
        self.path = format!("{step}{dot}{}", self.path);
        self
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => write!(f, "the value {}", self.why),
            path => write!(f, "`{path}` {}", self.why),
        }
    }
}

impl std::error::Error for Refused {}

impl serde::ser::Error for Refused {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self { path: String::new(), why: format!("cannot be serialized: {message}") }
    }
}

/// A serializer that writes nothing and checks the numbers.
struct Check;

/// A list, a map or a struct, and the current position in it.
#[derive(Default)]
struct Container {
    index: usize,
    key: String,
}

impl Container {
    fn item<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        let index = self.index;
        self.index += 1;
        check(value).map_err(|refused| refused.within(format_args!("[{index}]")))
    }

    fn field<T: Serialize + ?Sized>(&self, key: &str, value: &T) -> Result<(), Refused> {
        check(value).map_err(|refused| refused.within(key))
    }
}

macro_rules! without_numbers {
    ($($method:ident: $type:ty),* $(,)?) => {
        $(fn $method(self, _: $type) -> Result<(), Refused> {
            Ok(())
        })*
    };
}

impl Serializer for Check {
    type Ok = ();
    type Error = Refused;
    type SerializeSeq = Container;
    type SerializeTuple = Container;
    type SerializeTupleStruct = Container;
    type SerializeTupleVariant = Container;
    type SerializeMap = Container;
    type SerializeStruct = Container;
    type SerializeStructVariant = Container;

    without_numbers! {
        serialize_bool: bool, serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128, serialize_char: char,
        serialize_str: &str, serialize_bytes: &[u8], serialize_unit_struct: &'static str,
    }

    fn serialize_f32(self, number: f32) -> Result<(), Refused> {
        self.serialize_f64(number.into())
    }

    fn serialize_f64(self, number: f64) -> Result<(), Refused> {
        match number.is_finite() {
            true => Ok(()),
            false => Err(Refused { path: String::new(), why: format!("is {number}, which JSON cannot represent") }),
        }
    }

    fn serialize_none(self) -> Result<(), Refused> {
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Refused> {
        check(value)
    }

    fn serialize_unit(self) -> Result<(), Refused> {
        Ok(())
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, _: &'static str) -> Result<(), Refused> {
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Result<(), Refused> {
        check(value)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Refused> {
        check(value).map_err(|refused| refused.within(variant))
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Container, Refused> {
        Ok(Container::default())
    }

    fn serialize_tuple(self, _: usize) -> Result<Container, Refused> {
        Ok(Container::default())
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Container, Refused> {
        Ok(Container::default())
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Container, Refused> {
        Ok(Container::default())
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Container, Refused> {
        Ok(Container::default())
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Container, Refused> {
        Ok(Container::default())
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Container, Refused> {
        Ok(Container::default())
    }
}

macro_rules! container {
    ($($trait:ident: $method:ident),*) => {$(
        impl $trait for Container {
            type Ok = ();
            type Error = Refused;

            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
                self.item(value)
            }

            fn end(self) -> Result<(), Refused> {
                Ok(())
            }
        }
    )*};
    (fields $($trait:ident),*) => {$(
        impl $trait for Container {
            type Ok = ();
            type Error = Refused;

            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Refused> {
                self.field(key, value)
            }

            fn end(self) -> Result<(), Refused> {
                Ok(())
            }
        }
    )*};
}

container!(
    SerializeSeq: serialize_element,
    SerializeTuple: serialize_element,
    SerializeTupleStruct: serialize_field,
    SerializeTupleVariant: serialize_field
);
container!(fields SerializeStruct, SerializeStructVariant);

impl SerializeMap for Container {
    type Ok = ();
    type Error = Refused;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Refused> {
        // JSON keys are strings; serde_json reports other keys as errors.
        self.key = match serde_json::to_value(key) {
            Ok(serde_json::Value::String(key)) => key,
            Ok(other) => other.to_string(),
            Err(_) => String::new(),
        };
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Refused> {
        self.field(&self.key, value)
    }

    fn end(self) -> Result<(), Refused> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    #[derive(Serialize)]
    enum Any {
        Unit,
        New(f64),
        Tuple(f64, f64),
        Struct { value: Option<f32> },
    }

    fn refused(value: impl Serialize) -> String {
        check(&value).unwrap_err().to_string()
    }

    #[test]
    fn numbers_that_json_cannot_hold_are_named() {
        assert_eq!(refused(f64::NAN), "the value is NaN, which JSON cannot represent");
        assert_eq!(refused(f32::NEG_INFINITY), "the value is -inf, which JSON cannot represent");
        assert_eq!(refused((1, [0.5, f64::INFINITY])), "`[1][1]` is inf, which JSON cannot represent");
        let map =
            BTreeMap::from([("a", vec![Any::Unit, Any::New(1.0)]), ("b", vec![Any::Struct { value: Some(f32::NAN) }])]);
        assert_eq!(refused(map), "`b[0].value` is NaN, which JSON cannot represent");
        assert_eq!(refused(Any::Tuple(0.0, f64::NAN)), "`[1]` is NaN, which JSON cannot represent");
        assert_eq!(refused(Any::New(f64::NAN)), "`New` is NaN, which JSON cannot represent");
        assert_eq!(refused(BTreeMap::from([(7, f64::NAN)])), "`7` is NaN, which JSON cannot represent");
    }

    #[test]
    fn everything_else_passes() {
        check(&json!({ "a": [null, 1, -2.5, "NaN", true, { "b": u64::MAX }] })).unwrap();
        check(&(Some(1), None::<f64>, (), 'c', b"x", u128::MAX, f64::MAX)).unwrap();
        check(&[Any::Unit, Any::Struct { value: None }]).unwrap();
    }
}
