//! Timestamps of the API.

use std::{
    cmp::Ordering,
    fmt,
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::decode::{self, Leaf, leaf};

/// A timestamp in the format sent by the API: an ISO 8601 string, with or without milliseconds, or milliseconds since the Unix epoch.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use scenario_sdk::types::Timestamp;
///
/// let time = Timestamp::from("1970-01-01T00:01:00.500Z");
/// assert_eq!(time.to_system_time(), Some(SystemTime::UNIX_EPOCH + Duration::from_millis(60_500)));
/// // A value that is not a valid time is kept unchanged.
/// assert_eq!(Timestamp::from("soon").to_system_time(), None);
/// assert_eq!(Timestamp::from("soon").to_string(), "soon");
/// ```
///
/// Two timestamps are equal if their representation is equal; to compare points in time, use [`to_system_time`](Self::to_system_time). They
/// are ordered by time.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Timestamp(Repr);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Repr {
    Text(Box<str>),
    Millis(i64),
}

impl Timestamp {
    /// Returns the time, or `None` if the value is not a valid time.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        match &self.0 {
            // Offsets other than `Z` have never been observed.
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

    /// Returns the time as a type of the `jiff` crate, or `None` if the value is not a valid time.
    #[cfg(feature = "jiff")]
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        match &self.0 {
            Repr::Text(text) => text.parse().ok(),
            Repr::Millis(millis) => jiff::Timestamp::from_millisecond(*millis).ok(),
        }
    }
}

/// The empty string.
impl Default for Timestamp {
    fn default() -> Self {
        Self(Repr::Text(Box::default()))
    }
}

/// The value as text; milliseconds as digits.
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

/// Converts a time to ISO 8601 with milliseconds, the format of the API.
impl From<SystemTime> for Timestamp {
    fn from(time: SystemTime) -> Self {
        match time.duration_since(SystemTime::UNIX_EPOCH) {
            // The last second of the year 9999, the largest year with four digits.
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
        decode::deserialize(deserializer)
    }
}

leaf!(Timestamp);

impl Leaf for Timestamp {
    const EXPECTED: &'static str = "ISO 8601 text or milliseconds";

    fn from_text(text: &str) -> Option<Self> {
        Some(text.into())
    }

    fn from_signed(millis: i64) -> Option<Self> {
        Some(Self(Repr::Millis(millis)))
    }

    // A number that is not a valid time is kept as text.
    fn from_unsigned(millis: u64) -> Option<Self> {
        Some(i64::try_from(millis).map_or_else(|_| millis.to_string().into(), |millis| Self(Repr::Millis(millis))))
    }

    // A fraction of a millisecond is truncated.
    fn from_float(millis: f64) -> Option<Self> {
        Some(i64::from_float(millis).map_or_else(|| format!("{millis:?}").into(), |millis| Self(Repr::Millis(millis))))
    }
}

/// Orders by time. Invalid times come first, in the order of their text.
impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.to_system_time().cmp(&other.to_system_time()).then_with(|| self.0.cmp(&other.0))
    }
}

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq<str> for Timestamp {
    fn eq(&self, text: &str) -> bool {
        matches!(&self.0, Repr::Text(own) if **own == *text)
    }
}

impl PartialEq<&str> for Timestamp {
    fn eq(&self, text: &&str) -> bool {
        *self == **text
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
        for (beyond, text) in [("1e19", "1e19"), ("-1e300", "-1e300"), ("18446744073709551615", "18446744073709551615")]
        {
            let read: Timestamp = serde_json::from_str(beyond).unwrap();
            assert_eq!((read.to_system_time(), read.to_string().as_str()), (None, text), "{beyond}");
        }
    }

    #[test]
    fn times_are_ordered_by_time() {
        let mut times = ["2026-08-21T16:57:39Z", "soon", "1970-01-01T00:00:01.000Z", "1970-01-01T00:00:01Z"]
            .map(Timestamp::from)
            .to_vec();
        times.push(Timestamp::from_signed(2).unwrap());
        times.sort();
        let written: Vec<_> = times.iter().map(Timestamp::to_string).collect();
        assert_eq!(written, ["soon", "2", "1970-01-01T00:00:01.000Z", "1970-01-01T00:00:01Z", "2026-08-21T16:57:39Z"]);
        assert!(times[0] == "soon" && times[1] != "2");
    }

    #[test]
    fn a_time_is_written_in_the_format_of_the_api() {
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
