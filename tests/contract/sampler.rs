//! Random values that conform to a schema of the document.

use fastrand::Rng;
use serde_json::{Map, Value, json};

use super::document::resolve;

/// Which optional values a sample has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fill {
    /// None.
    Required,
    /// All.
    All,
    /// A random subset.
    Some,
}

pub(crate) struct Sampler {
    pub(crate) random: Rng,
    pub(crate) fill: Fill,
    /// The nesting depth of the current value.
    depth: usize,
}

/// Characters of one to four bytes, and special characters of JSON and URLs.
const LETTERS: &[char] = &[
    'a', 'b', 'Z', '0', '7', '_', '-', 'é', '魚', '🦊', ' ', '"', '\\', '/', '&', '=', '+', '%', '#', '?', ';', '\'',
    '.', ':', '<', '\n',
];
/// Characters of slugs.
const NAME_LETTERS: &[char] = &['a', 'b', 'z', '0', '7', '-'];

impl Sampler {
    pub(crate) fn new(seed: u64, fill: Fill) -> Self {
        Self { random: Rng::with_seed(seed), fill, depth: 0 }
    }

    /// Whether to include an optional value.
    pub(crate) fn has_optional(&mut self) -> bool {
        match self.fill {
            Fill::Required => false,
            Fill::All => true,
            Fill::Some => self.random.bool(),
        }
    }

    pub(crate) fn value(&mut self, schema: &'static Value) -> Value {
        let schema = resolve(schema);
        for keyword in ["allOf", "anyOf", "const", "multipleOf", "not", "oneOf"] {
            assert!(schema.get(keyword).is_none(), "the sampler does not know `{keyword}`");
        }
        if self.fill == Fill::Some && schema["nullable"] == json!(true) && self.random.u8(..4) == 0 {
            return Value::Null;
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[self.random.usize(..values.len())].clone();
        }
        self.depth += 1;
        let value = match schema["type"].as_str() {
            Some("string") => self.text(schema),
            Some("number" | "integer") => self.number(schema),
            Some("boolean") => json!(self.random.bool()),
            Some("array") => (0..self.count()).map(|_| self.value(&schema["items"])).collect(),
            None if schema.get("properties").is_none() && schema.get("additionalProperties").is_none() => self.any(),
            _ => self.object(schema),
        };
        self.depth -= 1;
        value
    }

    /// The number of items of a list or of a free-form object.
    fn count(&mut self) -> usize {
        match self.fill {
            Fill::Required => 0,
            Fill::All => {
                if self.depth < 6 {
                    2
                } else {
                    1
                }
            }
            Fill::Some => self.random.usize(..4),
        }
    }

    fn object(&mut self, schema: &'static Value) -> Value {
        let mut fields = Map::new();
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            if required.contains(&&json!(name)) || self.has_optional() && self.depth < 24 {
                fields.insert(name.clone(), self.value(property));
            }
        }
        let values = schema.get("additionalProperties").filter(|values| values.is_object());
        if values.is_some() || schema["properties"].as_object().is_none_or(Map::is_empty) {
            for index in 0..self.count() {
                let value = match values {
                    Some(values) => self.value(values),
                    None => self.any(),
                };
                fields.insert(format!("any {index} {}", self.letters(NAME_LETTERS, 1, 6)), value);
            }
        }
        Value::Object(fields)
    }

    /// Any JSON but `null`.
    fn any(&mut self) -> Value {
        self.depth += 1;
        let kinds = if self.depth < 6 { 6 } else { 4 };
        let value = match self.random.usize(..kinds) {
            0 => json!(self.random.bool()),
            1 => json!(self.random.i64(..)),
            2 => json!(self.random.f64()),
            3 => json!(self.letters(LETTERS, 0, 12)),
            4 => (0..self.random.usize(..3)).map(|_| self.any()).collect(),
            _ => (0..self.random.usize(..3)).map(|index| (format!("any {index}"), self.any())).collect(),
        };
        self.depth -= 1;
        value
    }

    fn text(&mut self, schema: &Value) -> Value {
        if schema["format"] == json!("date-time") {
            return json!(format!(
                "2026-0{}-1{}T12:00:00.{:03}Z",
                self.random.u8(1..10),
                self.random.u8(..10),
                self.random.u16(..1000)
            ));
        }
        let most = schema["maxLength"].as_u64().map_or(16, |most| most.min(16) as usize);
        json!(match schema["pattern"].as_str() {
            None => self.letters(LETTERS, 3, most),
            Some("^[a-z0-9-]+$") => self.letters(NAME_LETTERS, 1, most),
            Some(other) => panic!("the sampler does not know the pattern {other}"),
        })
    }

    fn letters(&mut self, of: &[char], least: usize, most: usize) -> String {
        let length = self.random.usize(least.min(most)..=most);
        (0..length).map(|_| of[self.random.usize(..of.len())]).collect()
    }

    /// An integer, or a number with a fraction.
    fn number(&mut self, schema: &Value) -> Value {
        let least = schema["minimum"].as_f64().unwrap_or(0.0);
        let most = schema["maximum"].as_f64().unwrap_or(least + f64::from(1_u32 << self.random.u32(1..31)));
        let excluded = schema["exclusiveMinimum"] == json!(true);
        let (first, last) = (least.floor() as i64 + i64::from(excluded || least.fract() != 0.0), most.floor() as i64);
        // Integers only, if everything is included: some fields truncate fractions.
        let is_whole = schema["type"] == json!("integer") || self.fill == Fill::All || self.random.bool();
        if is_whole && first <= last {
            return json!(self.random.i64(first..=last));
        }
        // Never the minimum itself.
        json!(least + (1.0 - self.random.f64()) * (most - least))
    }
}
