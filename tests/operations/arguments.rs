//! The values of a request by their names in the document, and their conversion to arguments of the SDK.

use std::collections::BTreeMap;

use scenario_sdk::JsonObject;
use serde_json::{Map, Value, json};

/// The values of a request. If the type of an argument is narrower than that of the document, for example an integer instead of a string, the
/// value is replaced with one of the narrower type.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Parameters of the path.
    pub path: Map<String, Value>,
    /// Parameters of the query.
    pub query: Map<String, Value>,
    /// Parameters that are headers.
    pub header: Map<String, Value>,
    /// The body. Its fields are separate arguments, unless it is a list or a map.
    pub body: Option<Value>,
}

impl Arguments {
    /// Whether the value is present and `null`.
    pub fn is_null(&mut self, location: &str, name: &str) -> bool {
        self.value(location, name).is_some_and(|value| value.is_null())
    }

    /// A required value, or an example if it is absent.
    pub fn required<T: Argument>(&mut self, location: &str, name: &str) -> T {
        self.optional(location, name).unwrap_or_else(T::example)
    }

    /// A value, if it is present and not `null`.
    pub fn optional<T: Argument>(&mut self, location: &str, name: &str) -> Option<T> {
        let value = self.value(location, name)?;
        (!value.is_null()).then(|| T::take(value))
    }

    fn value(&mut self, location: &str, name: &str) -> Option<&mut Value> {
        match (location, name) {
            ("path", name) => self.path.get_mut(name),
            ("query", name) => self.query.get_mut(name),
            ("header", name) => self.header.get_mut(name),
            (_, "") => self.body.as_mut(),
            (_, name) => self.body.as_mut()?.get_mut(name),
        }
    }
}

/// The field of an object, if it is present, as an argument.
pub(super) fn field<T: Argument>(object: &mut Value, name: &str) -> Option<T> {
    object.get_mut(name).map(T::take)
}

/// A type of an argument, converted from JSON.
pub trait Argument: Default {
    /// Converts a value. A value of a wider type is replaced with one of this type.
    fn take(value: &mut Value) -> Self;

    /// An example of the argument.
    fn example() -> Self {
        Self::default()
    }
}

impl Argument for String {
    fn take(value: &mut Value) -> Self {
        value.as_str().unwrap_or_default().to_owned()
    }

    fn example() -> Self {
        "text".to_owned()
    }
}

impl Argument for f64 {
    fn take(value: &mut Value) -> Self {
        value.as_f64().unwrap_or_default()
    }
}

/// A fraction is truncated. Query parameters are strings in the document.
macro_rules! whole_numbers {
    ($($type:ty),*) => {$(
        impl Argument for $type {
            fn take(value: &mut Value) -> Self {
                let whole = match &*value {
                    Value::String(text) => text.len() as Self,
                    number => number.as_f64().unwrap_or_default() as Self,
                };
                if value.as_f64() != Some(whole as f64) {
                    *value = json!(whole);
                }
                whole
            }
        }
    )*};
}
whole_numbers!(u32, u64, i64);

impl Argument for bool {
    fn take(value: &mut Value) -> Self {
        if let Value::String(text) = value {
            *value = json!(text.len() % 2 == 0);
        }
        value.as_bool().unwrap_or_default()
    }
}

impl Argument for Value {
    fn take(value: &mut Value) -> Self {
        value.clone()
    }
}

impl Argument for JsonObject {
    fn take(value: &mut Value) -> Self {
        value.as_object().cloned().unwrap_or_default()
    }
}

impl<T: Argument> Argument for Vec<T> {
    fn take(value: &mut Value) -> Self {
        if let Value::String(text) = value {
            *value = text.split(' ').collect();
        }
        value.as_array_mut().map(|items| items.iter_mut().map(T::take).collect()).unwrap_or_default()
    }

    fn example() -> Self {
        vec![T::example()]
    }
}

impl<T: Argument> Argument for BTreeMap<String, T> {
    fn take(value: &mut Value) -> Self {
        let entries = value.as_object_mut().into_iter().flatten();
        entries.map(|(name, value)| (name.clone(), T::take(value))).collect()
    }
}
