//! Times, as the API writes them.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::decode::Tolerant;

/// A point in time, kept as the API sent it: ISO 8601 text, with or without milliseconds, or milliseconds since 1970.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use scenario_sdk::types::Timestamp;
///
/// let time = Timestamp::from("1970-01-01T00:01:00.500Z");
/// assert_eq!(time.to_system_time(), Some(SystemTime::UNIX_EPOCH + Duration::from_millis(60_500)));
/// // What cannot be read as a time is kept all the same.
/// assert_eq!(Timestamp::from("soon").to_system_time(), None);
/// assert_eq!(Timestamp::from("soon").to_string(), "soon");
/// ```
///
/// Two timestamps are equal when they were written alike; compare [`to_system_time`](Self::to_system_time) for the point in time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(Repr);

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Repr {
    Text(Box<str>),
    Millis(i64),
}

impl Timestamp {
    /// The time; nothing where it cannot be read as one.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        match &self.0 {
            // Offsets other than `Z` were never seen.
            Repr::Text(text) => humantime::parse_rfc3339(text).ok(),
            Repr::Millis(millis) => {
                let distance = Duration::from_millis(millis.unsigned_abs());
                match *millis < 0 {
                    true => SystemTime::UNIX_EPOCH.checked_sub(distance),
                    false => SystemTime::UNIX_EPOCH.checked_add(distance),
                }
            }
        }
    }

    /// The time of the `jiff` crate; nothing where it cannot be read as one.
    #[cfg(feature = "jiff")]
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        match &self.0 {
            Repr::Text(text) => text.parse().ok(),
            Repr::Millis(millis) => jiff::Timestamp::from_millisecond(*millis).ok(),
        }
    }
}

/// No time: empty text.
impl Default for Timestamp {
    fn default() -> Self {
        Self(Repr::Text(Box::default()))
    }
}

/// As it was written: text as it is, milliseconds as digits.
impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Text(text) => f.write_str(text),
            Repr::Millis(millis) => write!(f, "{millis}"),
        }
    }
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Self(Repr::Text(text.into()))
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Self(Repr::Text(text.into()))
    }
}

/// ISO 8601 with milliseconds, as the API writes it.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            // The last second of the year 9999: what four digits of a year can say.
            Ok(distance) if distance.as_secs() < 253_402_300_800 => {
                humantime::format_rfc3339_millis(time).to_string().into()
            }
            Ok(distance) => Self(Repr::Millis(i64::try_from(distance.as_millis()).unwrap_or(i64::MAX))),
            Err(before) => {
                let millis = i64::try_from(before.duration().as_millis()).unwrap_or(i64::MAX);
                Self(Repr::Millis(-millis))
            }
        }
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    fn from(time: jiff::Timestamp) -> Self {
        format!("{time:.3}").into()
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Repr::Text(text) => serializer.serialize_str(text),
            Repr::Millis(millis) => serializer.serialize_i64(*millis),
        }
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(deserializer)
    }
}

impl<'de> Tolerant<'de> for Timestamp {
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TimestampVisitor)
    }
}

struct TimestampVisitor;

impl de::Visitor<'_> for TimestampVisitor {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ISO 8601 text or milliseconds")
    }

    fn visit_unit<E>(self) -> Result<Timestamp, E> {
        Ok(Timestamp::default())
    }

    fn visit_str<E>(self, text: &str) -> Result<Timestamp, E> {
        Ok(text.into())
    }

    fn visit_i64<E>(self, millis: i64) -> Result<Timestamp, E> {
        Ok(Timestamp(Repr::Millis(millis)))
    }

    fn visit_u64<E: de::Error>(self, millis: u64) -> Result<Timestamp, E> {
        let millis = i64::try_from(millis);
        millis.map(|millis| Timestamp(Repr::Millis(millis))).map_err(|_| E::custom("milliseconds out of range"))
    }

    fn visit_f64<E>(self, millis: f64) -> Result<Timestamp, E> {
        // A fraction of a millisecond says nothing; `as` saturates.
        Ok(Timestamp(Repr::Millis(millis as i64)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(millis: u64) -> Option<SystemTime> {
        Some(SystemTime::UNIX_EPOCH + Duration::from_millis(millis))
    }

    #[test]
    fn every_form_is_read_and_written_back() {
        let cases = [
            ("\"2026-08-21T16:57:39.268Z\"", at(1_787_331_459_268)),
            ("\"2024-01-01T12:00:00Z\"", at(1_704_110_400_000)),
            ("1704110400000", at(1_704_110_400_000)),
            ("-1000", SystemTime::UNIX_EPOCH.checked_sub(Duration::from_secs(1))),
            ("\"tomorrow\"", None),
            ("\"\"", None),
        ];
        for (json, time) in cases {
            let read: Timestamp = serde_json::from_str(json).unwrap();
            assert_eq!(read.to_system_time(), time, "{json}");
            assert_eq!(serde_json::to_string(&read).unwrap(), json);
        }
        assert_eq!(
            serde_json::from_str::<Timestamp>("1704110400000.0").unwrap().to_system_time(),
            at(1_704_110_400_000)
        );
        assert_eq!(serde_json::from_str::<Timestamp>("null").unwrap(), Timestamp::default());
        assert!(serde_json::from_str::<Timestamp>("{}").is_err());
    }

    #[test]
    fn a_time_becomes_what_the_api_writes() {
        let written = |time: Option<SystemTime>| Timestamp::from(time.unwrap()).to_string();
        assert_eq!(written(at(1_787_331_459_268)), "2026-08-21T16:57:39.268Z");
        assert_eq!(written(at(0)), "1970-01-01T00:00:00.000Z");
        assert_eq!(written(SystemTime::UNIX_EPOCH.checked_sub(Duration::from_millis(5))), "-5");
        assert_eq!(written(at(253_402_300_800_000)), "253402300800000");
    }

    #[cfg(feature = "jiff")]
    #[test]
    fn jiff_reads_and_writes_the_same() {
        let time = Timestamp::from("2026-08-21T16:57:39.268Z");
        assert_eq!(Timestamp::from(time.to_jiff().unwrap()), time);
        assert_eq!(serde_json::from_str::<Timestamp>("5").unwrap().to_jiff().unwrap().as_millisecond(), 5);
        assert_eq!(Timestamp::from("soon").to_jiff(), None);
    }
}
