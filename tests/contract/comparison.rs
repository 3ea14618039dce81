//! Compares a received value with the sent one.

use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

use super::{
    decisions::{is_text_or_number, is_whole},
    document::resolve,
};

/// How a received value may differ from the sent one.
#[derive(Clone, Copy)]
pub(crate) enum Rules {
    /// Not at all.
    Exact,
    /// As documented for decoded responses: `null` and empty values may be absent; if `spec/api.toml` lists the field as an integer or a time,
    /// a fraction is truncated; if it lists it as text or a number, a fraction is skipped.
    Decoded,
}

pub(crate) struct Comparison {
    rules: Rules,
    /// The locations of the received properties.
    pub(crate) arrived: BTreeSet<String>,
    pub(crate) differences: Vec<String>,
}

impl Comparison {
    /// Compares values of this schema.
    pub(crate) fn of(rules: Rules, schema: &'static Value, sent: &Value, arrived: &Value) -> Self {
        let mut comparison = Self { rules, arrived: BTreeSet::new(), differences: Vec::new() };
        comparison.value(schema, sent, arrived, "");
        comparison
    }

    fn value(&mut self, schema: &'static Value, sent: &Value, arrived: &Value, location: &str) {
        let schema = resolve(schema);
        match (sent, arrived) {
            (Value::Object(sent), Value::Object(arrived)) => self.object(schema, sent, arrived, location),
            (Value::Array(sent), Value::Array(arrived)) if sent.len() == arrived.len() => {
                for (sent, arrived) in sent.iter().zip(arrived) {
                    self.value(&schema["items"], sent, arrived, &format!("{location}[]"));
                }
            }
            (Value::Number(sent), Value::Number(arrived)) if sent.as_f64() == arrived.as_f64() => {}
            _ if sent == arrived => {}
            (Value::Number(sent), Value::Number(arrived))
                if self.cuts_off(location) && cut_off(sent) == arrived.as_f64() => {}
            _ => self.differences.push(format!("{location}: {sent} became {arrived}")),
        }
    }

    fn object(
        &mut self,
        schema: &'static Value,
        sent: &Map<String, Value>,
        arrived: &Map<String, Value>,
        location: &str,
    ) {
        for (name, value) in sent {
            let property = schema["properties"].get(name);
            let (inner, at) = match property {
                Some(property) => (property, format!("{location}.{name}")),
                None => (&schema["additionalProperties"], format!("{location}{{}}")),
            };
            match arrived.get(name) {
                Some(found) => {
                    if property.is_some() && !value.is_null() {
                        self.arrived.insert(at.clone());
                    }
                    self.value(inner, value, found, &at);
                }
                None if matches!(self.rules, Rules::Decoded)
                    && (is_empty(value) || is_fraction(value) && is_text_or_number(&at)) => {}
                None => self.differences.push(format!("{at} is lost")),
            }
        }
        for (name, value) in arrived.iter().filter(|(name, _)| !sent.contains_key(*name)) {
            self.differences.push(format!("{location}.{name} is {value}, and was not sent"));
        }
    }

    fn cuts_off(&self, location: &str) -> bool {
        matches!(self.rules, Rules::Decoded) && is_whole(location)
    }
}

fn cut_off(number: &Number) -> Option<f64> {
    number.as_f64().map(f64::trunc)
}

fn is_fraction(value: &Value) -> bool {
    value.as_f64().is_some_and(|number| number.fract() != 0.0)
}

/// Is it `null`, or a list or an object without values?
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_empty),
        _ => false,
    }
}
