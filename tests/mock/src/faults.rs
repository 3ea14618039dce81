//! Faults scripted for a route, and random faults.

use std::sync::Mutex;

use crate::{MockResponse, lock};

/// The effect of a fault on a request.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    Response(MockResponse),
    Reset,
    Stall,
    /// This many bytes of the body, or half of it, are sent, and the connection ends.
    Cut(Option<u64>),
}

/// A fault of a request.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) effect: Effect,
    /// Whether the request is executed first, so that only its response is lost.
    pub(crate) executed: bool,
}

/// The requests that a fault applies to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// Requests of an operation, by verb and path template.
    Api(String, String),
    /// The download of a file.
    Download,
    /// The upload of a part.
    Part,
}

struct Rule {
    route: Route,
    left: usize,
    fault: Fault,
}

struct Random {
    rate: f64,
    rng: fastrand::Rng,
}

/// The pending faults.
#[derive(Default)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    random: Option<Random>,
}

impl Faults {
    pub(crate) fn at_random(&mut self, rate: f64, seed: u64) {
        self.random = (rate > 0.0).then(|| Random { rate, rng: fastrand::Rng::with_seed(seed) });
    }

    /// The fault for a request; scripted ones take precedence, in the order of scripting.
    pub(crate) fn meet(&mut self, route: &Route) -> Option<Fault> {
        if let Some(index) = self.rules.iter().position(|rule| rule.route == *route) {
            let rule = &mut self.rules[index];
            rule.left -= 1;
            let fault = rule.fault.clone();
            if rule.left == 0 {
                self.rules.remove(index);
            }
            return Some(fault);
        }
        self.random.as_mut().and_then(|random| random.roll(route))
    }
}

impl Random {
    fn roll(&mut self, route: &Route) -> Option<Fault> {
        if self.rng.f64() >= self.rate {
            return None;
        }
        let executed = self.rng.bool();
        let effect = match (route, self.rng.u8(0..6)) {
            (Route::Api(..), 0) => return Some(Fault { effect: Effect::Response(too_many()), executed: false }),
            (Route::Api(..), 1) => Effect::Response(MockResponse::reason(500, "Internal server error")),
            (_, 1) => Effect::Response(MockResponse { status: 500, headers: Vec::new(), body: String::new() }),
            (_, 2) => Effect::Response(html(502, "Bad Gateway")),
            (_, 3) => Effect::Response(html(503, "Service Unavailable")),
            (Route::Download, _) => Effect::Cut(None),
            _ => Effect::Reset,
        };
        Some(Fault::new(effect, executed))
    }
}

impl Fault {
    /// A truncated response is that of the executed request.
    fn new(effect: Effect, executed: bool) -> Self {
        let executed = executed || matches!(effect, Effect::Cut(_));
        Self { effect, executed }
    }
}

/// The response of API Gateway above its rate limit.
pub(crate) fn too_many() -> MockResponse {
    MockResponse::gateway(429, "TooManyRequestsException", "Too Many Requests")
}

/// The responses of load balancers.
fn html(status: u16, title: &str) -> MockResponse {
    let body = format!("<html><head><title>{status} {title}</title></head><body><h1>{title}</h1></body></html>");
    MockResponse { status, headers: vec![("content-type".to_owned(), "text/html".to_owned())], body }
}

/// A fault to be scripted, returned by [`MockServer::on`](crate::MockServer::on) and similar methods. Nothing is scripted until its effect
/// is set.
#[must_use = "a fault has an effect"]
pub struct FaultScript<'a> {
    pub(crate) faults: &'a Mutex<Faults>,
    pub(crate) route: Route,
    pub(crate) times: usize,
    pub(crate) executed: bool,
}

impl FaultScript<'_> {
    /// Applies the fault to this many requests instead of one.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Executes the request first: the state changes, charges are booked, and only the response is lost.
    pub fn after_execution(mut self) -> Self {
        self.executed = true;
        self
    }

    /// Sends this response.
    pub fn respond(self, response: MockResponse) {
        self.script(Effect::Response(response));
    }

    /// Resets the connection.
    pub fn reset(self) {
        self.script(Effect::Reset);
    }

    /// Never responds.
    pub fn stall(self) {
        self.script(Effect::Stall);
    }

    /// Executes the request, sends half of the response body, and ends the connection.
    pub fn cut(self) {
        self.script(Effect::Cut(None));
    }

    /// Executes the request, sends this many bytes of the response body, and ends the connection.
    pub fn cut_after(self, bytes: u64) {
        self.script(Effect::Cut(Some(bytes)));
    }

    fn script(self, effect: Effect) {
        if self.times > 0 {
            let fault = Fault::new(effect, self.executed);
            lock(self.faults).rules.push(Rule { route: self.route, left: self.times, fault });
        }
    }
}
