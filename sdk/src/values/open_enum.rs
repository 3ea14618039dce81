//! Open enums: the values of the document, and values that the API adds later.

use std::fmt;

use super::table::NameTable;

/// The text of an enum value that is unknown to this version of the SDK.
///
/// It is created only by converting a string into the enum, so it never contains a known value.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text, as the API sent it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Only the text, in quotes.
impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl fmt::Display for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Decodes an enum value, without copying a known one.
pub(crate) fn read<E: for<'a> From<&'a str>>(text: &str, name: &str, is_unknown: impl Fn(&E) -> bool) -> E {
    let value = E::from(text);
    if is_unknown(&value) {
        tracing::debug!(
            value = crate::values::redact::Secrets::default().name(text),
            r#enum = name,
            "enum value that the SDK does not know"
        );
    }
    value
}

/// Shows a known value by the name of its variant, like a derived `Debug`.
pub(crate) fn debug(f: &mut fmt::Formatter<'_>, text: &str, values: &NameTable, variants: &str) -> fmt::Result {
    match values.position(text).and_then(|position| variants.split_whitespace().nth(position)) {
        Some(variant) => f.write_str(variant),
        None => f.debug_tuple("UnknownValue").field(&text).finish(),
    }
}

/// Declares an open enum: `Variant = "value"` for each value that is known.
macro_rules! open_enum {
    ($(#[$attribute:meta])* pub enum $name:ident { $($variant:ident = $value:literal,)+ }) => {
        $(#[$attribute])*
        ///
        /// Open enum: a value that the API adds later decodes as `UnknownValue` and is serialized unchanged. Any string converts into it.
        #[derive(Clone, PartialEq, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = concat!("`", $value, "`")] $variant,)+
            /// A value that is unknown to this version.
            UnknownValue($crate::types::UnknownValue),
        }

        impl $name {
            /// Every value known to this version.
            pub const KNOWN: &'static [Self] = &[$(Self::$variant,)+];

            /// The value as sent by the API.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)+
                    Self::UnknownValue(text) => text.as_str(),
                }
            }

            /// Whether the value is unknown to this version.
            pub fn is_unknown(&self) -> bool {
                matches!(self, Self::UnknownValue(_))
            }

            fn table() -> &'static $crate::values::table::NameTable {
                static TABLE: $crate::values::table::NameTable = $crate::values::table::NameTable::new(&[$($value,)+]);
                &TABLE
            }
        }

        impl Eq for $name {}

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, text: &str) -> bool {
                self.as_str() == text
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, text: &&str) -> bool {
                self.as_str() == *text
            }
        }

        /// Ordered by the text of the values.
        impl Ord for $name {
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match Self::table().position(text) {
                    Some(position) => Self::KNOWN[position].clone(),
                    None => Self::UnknownValue($crate::types::UnknownValue::new(text)),
                }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self::from(text.as_str())
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        /// An unknown value without text.
        impl Default for $name {
            fn default() -> Self {
                Self::UnknownValue($crate::types::UnknownValue::default())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                $crate::values::open_enum::debug(f, self.as_str(), Self::table(), stringify!($($variant)+))
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::values::decode::deserialize(deserializer)
            }
        }

        $crate::values::decode::leaf!($name);

        impl $crate::values::decode::Leaf for $name {
            fn from_text(text: &str) -> Option<Self> {
                Some($crate::values::open_enum::read(text, stringify!($name), Self::is_unknown))
            }
        }
    };
}
pub(crate) use open_enum;

#[cfg(test)]
mod tests {
    use crate::types::{AssetKind, JobStatus};

    #[test]
    fn known_values_are_variants_and_unknown_ones_keep_their_text() {
        assert_eq!(JobStatus::from("in-progress"), JobStatus::InProgress);
        assert_eq!("3d".parse(), Ok(AssetKind::ThreeD));
        let unknown = JobStatus::from("paused");
        assert!(unknown.is_unknown());
        assert_eq!(unknown.as_str(), "paused");
        assert_eq!(unknown.to_string(), "paused");
        assert_eq!(format!("{unknown:?}"), r#"UnknownValue("paused")"#);
        assert!(!JobStatus::Success.is_unknown());
        assert!(JobStatus::Success == "success" && unknown == *"paused" && JobStatus::Success != "failure");
    }

    #[test]
    fn values_are_ordered_by_their_text() {
        let mut statuses = ["success", "zzz", "canceled", "in-progress"].map(JobStatus::from);
        statuses.sort();
        assert_eq!(statuses.each_ref().map(JobStatus::as_str), ["canceled", "in-progress", "success", "zzz"]);
    }

    #[test]
    fn every_value_survives_a_round_trip() {
        for status in JobStatus::KNOWN.iter().cloned().chain([JobStatus::from("x \" y")]) {
            let json = serde_json::to_string(&status).unwrap();
            assert_eq!(serde_json::from_str::<JobStatus>(&json).unwrap(), status, "{json}");
        }
        assert_eq!(JobStatus::KNOWN.len(), 8);
    }

    #[test]
    fn only_text_is_a_value() {
        assert!(serde_json::from_str::<JobStatus>("1").is_err());
    }
}
