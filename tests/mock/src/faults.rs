//! Faults that are scripted for a route, and faults at random.

use std::sync::Mutex;

use crate::{Answer, lock};

/// What a fault does to a request.
#[derive(Clone, Debug)]
pub(crate) enum Effect {
    Answer(Answer),
    Reset,
    Stall,
    /// So many bytes of the body are sent, or half of it, and the connection ends.
    Cut(Option<u64>),
}

/// A fault that meets a request.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    pub(crate) effect: Effect,
    /// The request is executed first, and its answer is lost.
    pub(crate) executed: bool,
}

/// Which requests a fault meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Route {
    /// Those of an operation, by verb and path template.
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

/// The faults that are still to come.
#[derive(Default)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    random: Option<Random>,
}

impl Faults {
    pub(crate) fn at_random(&mut self, rate: f64, seed: u64) {
        self.random = (rate > 0.0).then(|| Random { rate, rng: fastrand::Rng::with_seed(seed) });
    }

    /// The fault that meets a request; scripted ones come first, in the order in which they were scripted.
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
            (Route::Api(..), 0) => return Some(Fault { effect: Effect::Answer(too_many()), executed: false }),
            (Route::Api(..), 1) => Effect::Answer(Answer::reason(500, "Internal server error")),
            (_, 1) => Effect::Answer(Answer { status: 500, headers: Vec::new(), body: String::new() }),
            (_, 2) => Effect::Answer(html(502, "Bad Gateway")),
            (_, 3) => Effect::Answer(html(503, "Service Unavailable")),
            (Route::Download, _) => Effect::Cut(None),
            _ => Effect::Reset,
        };
        Some(Fault::new(effect, executed))
    }
}

impl Fault {
    /// A response that is cut is that of the executed request.
    fn new(effect: Effect, executed: bool) -> Self {
        let executed = executed || matches!(effect, Effect::Cut(_));
        Self { effect, executed }
    }
}

/// What API Gateway answers above its rate.
pub(crate) fn too_many() -> Answer {
    Answer::gateway(429, "TooManyRequestsException", "Too Many Requests")
}

/// What load balancers answer.
fn html(status: u16, title: &str) -> Answer {
    let body = format!("<html><head><title>{status} {title}</title></head><body><h1>{title}</h1></body></html>");
    Answer { status, headers: vec![("content-type".to_owned(), "text/html".to_owned())], body }
}

/// Scripts a fault; made by [`MockServer::on`](crate::MockServer::on) and its siblings. Nothing is scripted before its effect is named.
#[must_use = "a fault has an effect"]
pub struct FaultScript<'a> {
    pub(crate) faults: &'a Mutex<Faults>,
    pub(crate) route: Route,
    pub(crate) times: usize,
    pub(crate) executed: bool,
}

impl FaultScript<'_> {
    /// Meets so many requests instead of one.
    pub fn times(mut self, times: usize) -> Self {
        self.times = times;
        self
    }

    /// Executes the request first: the state changes, charges are booked, and only the answer is lost.
    pub fn after_execution(mut self) -> Self {
        self.executed = true;
        self
    }

    /// Gives this answer.
    pub fn answer(self, answer: Answer) {
        self.script(Effect::Answer(answer));
    }

    /// Resets the connection.
    pub fn reset(self) {
        self.script(Effect::Reset);
    }

    /// Never answers.
    pub fn stall(self) {
        self.script(Effect::Stall);
    }

    /// Executes the request, sends half of the answer's body, and ends the connection.
    pub fn cut(self) {
        self.script(Effect::Cut(None));
    }

    /// Executes the request, sends so many bytes of the answer's body, and ends the connection.
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
