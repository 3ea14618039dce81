//! Repairs response bodies that a strict JSON parser rejects because of a single character or number.

use std::borrow::Cow;

/// Returns the repaired body, or `None` if nothing needs repair. Replaced are:
///
/// - a byte order mark, which is removed;
/// - bytes that are not UTF-8 and lone surrogates, as left by JavaScript's `slice`: replaced with U+FFFD;
/// - a number too large for `f64`, which becomes a string of its digits.
pub(crate) fn repaired(body: &[u8]) -> Option<String> {
    let text = String::from_utf8_lossy(body);
    let (without_mark, marked) = match text.strip_prefix('\u{feff}') {
        Some(rest) => (rest, true),
        None => (&*text, false),
    };
    let replaced = replace(without_mark);
    let changed = marked || matches!(text, Cow::Owned(_)) || matches!(replaced, Cow::Owned(_));
    changed.then(|| replaced.into_owned())
}

/// Replaces lone surrogates and numbers out of range.
fn replace(text: &str) -> Cow<'_, str> {
    let bytes = text.as_bytes();
    let mut replaced = String::new();
    let (mut copied, mut at, mut in_string) = (0, 0, false);
    while let Some(byte) = bytes.get(at) {
        let (length, replacement) = match byte {
            b'"' => {
                in_string = !in_string;
                (1, None)
            }
            b'\\' if in_string => match (utf16_unit(&bytes[at..]), bytes.get(at + 6..).and_then(utf16_unit)) {
                (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, None),
                (Some(0xD800..=0xDFFF), _) => (6, Some("\\ufffd".to_owned())),
                _ => (2, None),
            },
            b'-' | b'0'..=b'9' if !in_string => {
                let digits = bytes[at..].iter().take_while(|byte| b"+-.0123456789Ee".contains(byte)).count();
                let number = &text[at..at + digits];
                let infinite = number.parse::<f64>().is_ok_and(f64::is_infinite);
                (digits, infinite.then(|| format!("\"{number}\"")))
            }
            _ => (1, None),
        };
        if let Some(replacement) = replacement {
            replaced.push_str(&text[copied..at]);
            replaced.push_str(&replacement);
            copied = at + length;
        }
        at += length;
    }
    if copied == 0 {
        return Cow::Borrowed(text);
    }
    replaced.push_str(&text[copied..]);
    Cow::Owned(replaced)
}

/// The UTF-16 code unit of a `\uXXXX` escape.
fn utf16_unit(bytes: &[u8]) -> Option<u16> {
    let digits = bytes.strip_prefix(b"\\u")?.get(..4)?;
    u16::from_str_radix(std::str::from_utf8(digits).ok()?, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn invalid_characters_and_numbers_are_replaced() {
        let cases: [(&[u8], &str); 10] = [
            (b"\xEF\xBB\xBF{}", "{}"),
            (b"\"\xFF\"", "\"\u{fffd}\""),
            (br#"["a \ud83d"]"#, r#"["a \ufffd"]"#),
            (br#"["\uDC00 \ud83d\ud83d\ude00"]"#, r#"["\ufffd \ufffd\ud83d\ude00"]"#),
            (br#"["\\\ud83d"]"#, r#"["\\\ufffd"]"#),
            (br#"["\ud83d\n\"", 1]"#, r#"["\ufffd\n\"", 1]"#),
            (b"[1e999, -1E+400, 1e5]", r#"["1e999", "-1E+400", 1e5]"#),
            (br#"{"1e999":"1e999","a":1e999}"#, r#"{"1e999":"1e999","a":"1e999"}"#),
            (br#"["\ud83d"#, r#"["\ufffd"#),
            (br#"["\ud83d\"#, r#"["\ufffd\"#),
        ];
        for (body, expected) in cases {
            assert_eq!(repaired(body).as_deref(), Some(expected));
        }
    }

    #[test]
    fn valid_values_are_unchanged() {
        for body in ["", "{}", r#"["\ud83d\ude00", "\\ud83d", 1.5e300]"#, r#"["\u00e9\uZZZZ", "\u12"#, "\\ud83d", "\\"]
        {
            assert_eq!(repaired(body.as_bytes()), None, "{body}");
        }
    }
}
