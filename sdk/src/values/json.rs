//! Serialization of requests.

use std::io;

use serde::Serialize;
use serde_json::{
    Value,
    ser::{CompactFormatter, Formatter},
};

use super::finite;

/// Serializes to JSON. Integral numbers are written without a fraction, as in JavaScript: `1024`, not `1024.0`. Numbers that JSON cannot
/// represent are an error.
pub(crate) fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, String> {
    finite::check(value).map_err(|refused| refused.to_string())?;
    let mut bytes = Vec::with_capacity(128);
    let written = value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, WholeNumbers));
    written.map(|()| bytes).map_err(|error| format!("the value cannot be serialized: {error}"))
}

/// Converts a value to be sent as part of a JSON body.
pub(crate) fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, String> {
    finite::check(value).map_err(|refused| refused.to_string())?;
    serde_json::to_value(value).map_err(|error| format!("the value cannot be serialized: {error}"))
}

struct WholeNumbers;

/// The largest number up to which `f64` represents every integer exactly: 2⁵³.
const WHOLE: f64 = 9_007_199_254_740_992.0;

impl Formatter for WholeNumbers {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if value.fract() == 0.0 && value.abs() <= WHOLE {
            // -0.0 becomes 0, as in JavaScript.
            return CompactFormatter.write_i64(writer, value as i64);
        }
        CompactFormatter.write_f64(writer, value)
    }

    // With serde_json's feature `arbitrary_precision`, which any crate of the program may enable, numbers are stored as strings.
    fn write_number_str<W: ?Sized + io::Write>(&mut self, writer: &mut W, digits: &str) -> io::Result<()> {
        match digits.parse::<f64>() {
            Ok(number) if digits.contains(['.', 'e', 'E']) && number.is_finite() => self.write_f64(writer, number),
            _ => CompactFormatter.write_number_str(writer, digits),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn integers_have_no_fraction() {
        let cases = [
            (json!(1024.0), "1024"),
            (json!(-3.0), "-3"),
            (json!(-0.0), "0"),
            (json!(0.75), "0.75"),
            (json!(1e300), "1e+300"),
            (json!(9_007_199_254_740_992.0), "9007199254740992"),
            (json!({ "a": [1.0, 2.5, 7, "1.0"] }), r#"{"a":[1,2.5,7,"1.0"]}"#),
        ];
        for (value, text) in cases {
            assert_eq!(String::from_utf8(to_vec(&value).unwrap()).unwrap(), text);
        }
    }
}
