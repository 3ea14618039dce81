//! The retry policy, as pure functions.
//!
//! The API has no idempotency keys, and runs cost creative units: a request that may have been carried out is retried only if it is
//! idempotent.

use std::time::{Duration, SystemTime};

use reqwest::{
    StatusCode,
    header::{HeaderMap, RETRY_AFTER},
};
use serde_json::Value;

/// The stage that an attempt reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Nothing reached the server: DNS, the connection or TLS failed.
    NotSent,
    /// The request may have reached the server; its outcome is unknown.
    MaybeSent,
    /// The server sent a response.
    Responded(StatusCode),
    /// The response is incomplete.
    Incomplete,
}

/// The failure of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Failure {
    pub(crate) phase: Phase,
    /// Whether a plan limit was reached, which waiting does not lift.
    pub(crate) ceiling: bool,
}

impl Failure {
    /// Whether a retry is safe and may succeed.
    pub(crate) fn is_retryable(self, idempotent: bool) -> bool {
        match self.phase {
            Phase::NotSent => true,
            Phase::MaybeSent | Phase::Incomplete => idempotent,
            // Rejected before anything was started.
            Phase::Responded(StatusCode::TOO_MANY_REQUESTS) => !self.ceiling,
            Phase::Responded(status) => idempotent && matches!(status.as_u16(), 408 | 500 | 502 | 503 | 504),
        }
    }

    /// Whether the outcome of the operation is unknown.
    pub(crate) fn leaves_outcome_unknown(self) -> bool {
        match self.phase {
            Phase::NotSent => false,
            Phase::MaybeSent | Phase::Incomplete => true,
            Phase::Responded(status) => status.is_server_error() || status == StatusCode::REQUEST_TIMEOUT,
        }
    }
}

/// The maximum `retry-after` that a call waits for; a longer one is an error that names it.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(60);

const BASE: Duration = Duration::from_millis(500);
const LONGEST_BACKOFF: Duration = Duration::from_secs(8);

/// Returns the delay before the next attempt, or `None` if the server requests a longer delay than the maximum.
///
/// `random` is at least 0 and below 1: full jitter, so that many clients do not retry at the same time.
pub(crate) fn delay(attempt: u32, requested: Option<Duration>, random: f64) -> Option<Duration> {
    match requested {
        Some(requested) => (requested <= LONGEST_WAIT).then_some(requested),
        None => {
            // A custom runtime may return any number.
            let random = if random > 0.0 { random.min(1.0) } else { 0.0 };
            let doubled = 2_u32.checked_pow(attempt.saturating_sub(1)).and_then(|factor| BASE.checked_mul(factor));
            Some(doubled.unwrap_or(LONGEST_BACKOFF).min(LONGEST_BACKOFF).mul_f64(random))
        }
    }
}

/// The delay requested by the server: `retry-after-ms`, `retry-after` in seconds or as a date, or `remainingSeconds` in the body.
pub(crate) fn asked_delay(headers: &HeaderMap, body: &Value, now: SystemTime) -> Option<Duration> {
    let text = |name: &str| headers.get(name)?.to_str().ok().map(str::trim);
    let number = |text: &str| text.parse::<f64>().ok();
    let millis = text("retry-after-ms").and_then(number).and_then(|millis| seconds(millis / 1000.0));
    let after = || {
        let text = text(RETRY_AFTER.as_str())?;
        match number(text) {
            Some(number) => seconds(number),
            // A date in the past means no delay.
            None => httpdate::parse_http_date(text).ok().map(|date| date.duration_since(now).unwrap_or_default()),
        }
    };
    let cooldown = || in_body(body, "remainingSeconds").and_then(Value::as_f64).and_then(seconds);
    millis.or_else(after).or_else(cooldown)
}

/// Whether a 429 names a plan limit (`actionLimit`) without a retry time. Such a limit is lifted when a job ends, an object is deleted, or
/// the plan changes.
pub(crate) fn is_ceiling(body: &Value, requested: Option<Duration>) -> bool {
    requested.is_none() && in_body(body, "actionLimit").is_some_and(|limit| !limit.is_null())
}

/// A field of an error's body, or of its `details`.
fn in_body<'a>(body: &'a Value, name: &str) -> Option<&'a Value> {
    body.get(name).or_else(|| body.get("details")?.get(name))
}

/// Converts seconds to a duration. Too large values become the maximum; negative values are `None`.
fn seconds(seconds: f64) -> Option<Duration> {
    (seconds >= 0.0).then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn failure(phase: Phase) -> Failure {
        Failure { phase, ceiling: false }
    }

    fn responded(status: u16) -> Failure {
        failure(Phase::Responded(StatusCode::from_u16(status).unwrap()))
    }

    #[test]
    fn an_unknown_outcome_is_retried_only_if_idempotent() {
        // (failure, retried where idempotent, retried where not, outcome unknown)
        let cases = [
            (failure(Phase::NotSent), true, true, false),
            (failure(Phase::MaybeSent), true, false, true),
            (failure(Phase::Incomplete), true, false, true),
            (responded(400), false, false, false),
            (responded(401), false, false, false),
            (responded(404), false, false, false),
            (responded(408), true, false, true),
            (responded(409), false, false, false),
            (responded(429), true, true, false),
            (responded(500), true, false, true),
            (responded(501), false, false, true),
            (responded(502), true, false, true),
            (responded(503), true, false, true),
            (responded(504), true, false, true),
            (responded(302), false, false, false),
            (Failure { ceiling: true, ..responded(429) }, false, false, false),
        ];
        for (failure, idempotent, once, unknown) in cases {
            assert_eq!(failure.is_retryable(true), idempotent, "{failure:?}");
            assert_eq!(failure.is_retryable(false), once, "{failure:?}");
            assert_eq!(failure.leaves_outcome_unknown(), unknown, "{failure:?}");
        }
    }

    #[test]
    fn waiting_doubles_is_spread_and_has_an_end() {
        let millis = |attempt, random| delay(attempt, None, random).unwrap().as_millis();
        assert_eq!(
            [1, 2, 3, 4, 5, 6, 99].map(|attempt| millis(attempt, 1.0)),
            [500, 1000, 2000, 4000, 8000, 8000, 8000]
        );
        assert_eq!(millis(2, f64::NAN), 0);
        assert_eq!([0.0, 0.5].map(|random| millis(2, random)), [0, 500]);
        assert_eq!(delay(1, Some(LONGEST_WAIT), 0.0), Some(LONGEST_WAIT));
        assert_eq!(delay(1, Some(LONGEST_WAIT + Duration::from_millis(1)), 0.0), None);
    }

    #[test]
    fn the_server_asks_in_many_ways() {
        let now = SystemTime::UNIX_EPOCH + Duration::from_secs(784_111_777 - 5);
        let requested = |name: &'static str, value: &str, body: Value| {
            let mut headers = HeaderMap::new();
            headers.insert(name, value.parse().unwrap());
            asked_delay(&headers, &body, now)
        };
        let none = || json!(null);
        assert_eq!(requested("retry-after", "3", none()), Some(Duration::from_secs(3)));
        assert_eq!(requested("retry-after", " 1.5 ", none()), Some(Duration::from_millis(1500)));
        assert_eq!(requested("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT", none()), Some(Duration::from_secs(5)));
        assert_eq!(requested("retry-after", "Sun, 06 Nov 1994 08:49:30 GMT", none()), Some(Duration::ZERO));
        assert_eq!(
            requested("retry-after-ms", "250", json!({ "remainingSeconds": 9 })),
            Some(Duration::from_millis(250))
        );
        assert_eq!(requested("x", "", json!({ "remainingSeconds": 2.5 })), Some(Duration::from_millis(2500)));
        assert_eq!(requested("x", "", json!({ "details": { "remainingSeconds": 7 } })), Some(Duration::from_secs(7)));
        // An infinite delay is too long, which differs from no delay.
        assert_eq!(requested("retry-after", "1e300", none()), Some(Duration::MAX));
        assert_eq!(requested("x", "", json!({ "remainingSeconds": 1e300 })), Some(Duration::MAX));
        for bad in ["-1", "soon", "NaN", ""] {
            assert_eq!(requested("retry-after", bad, none()), None, "{bad}");
        }
        assert_eq!(requested("x", "", json!([1])), None);
    }

    #[test]
    fn a_plan_limit_is_distinguished_from_a_cooldown() {
        let ceiling = json!({ "reason": "x", "details": { "actionName": "add-training-image", "actionLimit": 100 } });
        assert!(is_ceiling(&ceiling, None));
        assert!(!is_ceiling(&ceiling, Some(Duration::from_secs(1))), "the server knows when");
        assert!(!is_ceiling(&json!({ "details": { "actionLimit": null } }), None));
        assert!(!is_ceiling(&json!({ "reason": "slow down" }), None));
    }
}
