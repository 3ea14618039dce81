//! How requests are written.

use std::io;

use serde::Serialize;
use serde_json::ser::{CompactFormatter, Formatter};

/// JSON whose whole numbers are written without a fraction, as JavaScript writes them: `1024`, not `1024.0`.
pub(crate) fn to_vec<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::with_capacity(128);
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, WholeNumbers))?;
    Ok(bytes)
}

struct WholeNumbers;

/// The largest number up to which `f64` tells whole numbers apart: 2⁵³.
const WHOLE: f64 = 9_007_199_254_740_992.0;

impl Formatter for WholeNumbers {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        if value.fract() == 0.0 && value.abs() <= WHOLE {
            // -0.0 is 0 here, as for JavaScript.
            return CompactFormatter.write_i64(writer, value as i64);
        }
        CompactFormatter.write_f64(writer, value)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn whole_numbers_have_no_fraction() {
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
