//! Checks the inputs of a run like the live API: it rejects some, and silently drops others.

use serde_json::{Map, Value};

/// The project data for the check.
pub(crate) trait Resolve {
    /// The fields of an asset, such as `properties`; `None` if the project has no such asset.
    fn asset(&self, id: &str) -> Option<&Map<String, Value>>;
    /// The type of a model; `None` if there is no such model.
    fn model_type(&self, id: &str) -> Option<&str>;
}

/// Returns the effective inputs, or the status and reason of a rejection.
///
/// Unknown names, single values for lists, and assets that the project does not have are dropped: the run continues, and is charged.
pub(crate) fn check(
    inputs: &[Value],
    body: &Map<String, Value>,
    resolve: &dyn Resolve,
) -> Result<Map<String, Value>, (u16, String)> {
    let mut effective = Map::new();
    let defined = |name: &str| body.get(name).is_some_and(|value| !is_absent(value));
    for input in inputs {
        let name = text(input, "name");
        match body.get(name).filter(|value| !is_absent(value)) {
            Some(value) => {
                effective.extend(one(input, value, resolve)?.map(|value| (name.to_owned(), value)));
            }
            None => {
                if let Some(message) = missing(input, &defined) {
                    return Err((400, message));
                }
                let default = input.get("default").filter(|default| !is_absent(default));
                effective.extend(default.map(|default| (name.to_owned(), default.clone())));
            }
        }
    }
    // These belong to the call, not to the model.
    for name in ["hideResults", "collectionIds"] {
        effective.extend(body.get(name).map(|value| (name.to_owned(), value.clone())));
    }
    Ok(effective)
}

fn text<'a>(input: &'a Value, name: &str) -> &'a str {
    input.get(name).and_then(Value::as_str).unwrap_or_default()
}

/// `null`, `""` and `[]` are treated as absent.
fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The reason why an input is required.
fn missing(input: &Value, defined: &dyn Fn(&str) -> bool) -> Option<String> {
    let has_default = input.get("default").is_some_and(|default| !is_absent(default));
    if input.pointer("/required/always") == Some(&Value::Bool(true)) && !has_default {
        return Some(format!("Input {} is required", text(input, "name")));
    }
    let rule = |rule: &str, wanted: bool| {
        let siblings = input.get("required")?.get(rule)?.as_object()?;
        let (_, found) = siblings.iter().find(|(sibling, _)| defined(sibling) == wanted)?;
        Some(text(found, "message").to_owned())
    };
    rule("ifDefined", true).or_else(|| rule("ifNotDefined", false))
}

type Checked = Result<Option<Value>, (u16, String)>;

/// The effective value; `None` if it is dropped.
fn one(input: &Value, value: &Value, resolve: &dyn Resolve) -> Checked {
    let name = text(input, "name");
    let refuse = |why: String| Err((400, format!("Input {name} {why}")));
    let limit = |key: &str| input.get(key).and_then(Value::as_f64);
    match text(input, "type") {
        "string" => {
            let Some(string) = value.as_str() else { return refuse("must be a string".to_owned()) };
            let length = string.chars().count() as f64;
            if let Some(max) = limit("maxLength").filter(|max| length > *max) {
                return refuse(format!("must be at most {max} characters long"));
            }
            if let Some(min) = limit("minLength").filter(|min| length < *min) {
                return refuse(format!("must be at least {min} characters long"));
            }
        }
        "number" => {
            let Some(number) = value.as_f64() else { return refuse("must be a number".to_owned()) };
            if let Some(max) = limit("max").filter(|max| number > *max) {
                return refuse(format!("must be at most {max}"));
            }
            if let Some(min) = limit("min").filter(|min| number < *min) {
                return refuse(format!("must be at least {min}"));
            }
        }
        "boolean" if !value.is_boolean() => return refuse("must be a boolean".to_owned()),
        "file" => return file(input, value, resolve),
        "model" => return model(input, value, resolve),
        list if list.ends_with("_array") => return items(input, list, value, resolve),
        _ => {}
    }
    allowed(input, value)?;
    Ok(Some(value.clone()))
}

fn allowed(input: &Value, value: &Value) -> Result<(), (u16, String)> {
    let Some(allowed) = input.get("allowedValues").and_then(Value::as_array).filter(|allowed| !allowed.is_empty())
    else {
        return Ok(());
    };
    let same = |other: &Value| match (other.as_f64(), value.as_f64()) {
        (Some(other), Some(value)) => other == value,
        _ => other == value,
    };
    if allowed.iter().any(same) {
        return Ok(());
    }
    let list: Vec<_> = allowed.iter().map(Value::to_string).collect();
    Err((400, format!("Input {} must be one of: {}", text(input, "name"), list.join(", "))))
}

fn items(input: &Value, list: &str, value: &Value, resolve: &dyn Resolve) -> Checked {
    let name = text(input, "name");
    // Live, a single value is dropped, and the run is charged.
    let Some(items) = value.as_array() else { return Ok(None) };
    if let Some(max) = input.get("maxLength").and_then(Value::as_f64).filter(|max| items.len() as f64 > *max) {
        return Err((400, format!("Input {name} must be at most {max} items long")));
    }
    let mut kept = Vec::new();
    for item in items {
        let item = match list {
            "file_array" => file(input, item, resolve)?,
            "model_array" => model(input, item, resolve)?,
            "number_array" => {
                let Some(number) = item.as_f64() else {
                    return Err((400, format!("Input {name} must be a list of numbers")));
                };
                if let Some(max) = input.get("max").and_then(Value::as_f64).filter(|max| number > *max) {
                    return Err((400, format!("Input {name} must be at most {max}")));
                }
                Some(item.clone())
            }
            "string_array" => {
                if !item.is_string() {
                    return Err((400, format!("Input {name} must be a list of strings")));
                }
                allowed(input, item)?;
                Some(item.clone())
            }
            "inputs_array" => {
                let Some(fields) = item.as_object() else {
                    return Err((400, format!("Input {name} must be a list of objects")));
                };
                let children = input.get("inputs").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
                Some(Value::Object(check(children, fields, resolve)?))
            }
            _ => Some(item.clone()),
        };
        kept.extend(item);
    }
    Ok((!kept.is_empty()).then_some(Value::Array(kept)))
}

fn file(input: &Value, value: &Value, resolve: &dyn Resolve) -> Checked {
    let name = text(input, "name");
    let Some(id) = value.as_str() else { return Err((400, format!("Input {name} must be a string"))) };
    if id.starts_with("data:") || id.starts_with("https://") || id.starts_with("http://") {
        return Ok(Some(value.clone()));
    }
    // Live, an asset that cannot be found is ignored, and the run is charged.
    let Some(asset) = resolve.asset(id) else { return Ok(None) };
    for (property, limit, unit) in [("size", "maxSize", "bytes"), ("duration", "maxDuration", "seconds")] {
        let found = asset.get("properties").and_then(|properties| properties.get(property)).and_then(Value::as_f64);
        if let (Some(found), Some(max)) = (found, input.get(limit).and_then(Value::as_f64))
            && found > max
        {
            return Err((400, format!("Input {name} must be at most {max} {unit}")));
        }
    }
    Ok(Some(value.clone()))
}

fn model(input: &Value, value: &Value, resolve: &dyn Resolve) -> Checked {
    let name = text(input, "name");
    let Some(id) = value.as_str() else { return Err((400, format!("Input {name} must be a string"))) };
    let Some(found) = resolve.model_type(id) else { return Err((404, format!("Model {id} not found"))) };
    let types = input.get("modelTypes").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if !types.is_empty() && !types.iter().any(|allowed| allowed == found) {
        let types: Vec<_> = types.iter().filter_map(Value::as_str).collect();
        return Err((400, format!("Invalid model(s): {id}. Allowed model types: {}", types.join(", "))));
    }
    Ok(Some(value.clone()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    struct Project(Value);

    impl Resolve for Project {
        fn asset(&self, id: &str) -> Option<&Map<String, Value>> {
            self.0.pointer(&format!("/assets/{id}"))?.as_object()
        }

        fn model_type(&self, id: &str) -> Option<&str> {
            self.0.pointer(&format!("/models/{id}"))?.as_str()
        }
    }

    fn checked(input: Value, value: Value) -> Result<Value, (u16, String)> {
        let project = Project(json!({
            "assets": { "asset_1": { "properties": { "size": 100, "duration": 9 } } },
            "models": { "lora": "flux.1-lora", "mix": "flux.1-composition" },
        }));
        let mut input = input;
        input["name"] = json!("x");
        let body = Map::from_iter([("x".to_owned(), value), ("stray".to_owned(), json!(1))]);
        check(&[input], &body, &project).map(|effective| effective.get("x").cloned().unwrap_or_default())
    }

    fn reason(input: Value, value: Value) -> String {
        checked(input, value).unwrap_err().1
    }

    #[test]
    fn values_that_are_too_large_are_rejected_with_the_message_of_the_api() {
        assert_eq!(reason(json!({ "type": "number", "max": 2 }), json!(2.5)), "Input x must be at most 2");
        assert_eq!(reason(json!({ "type": "number_array", "max": 2 }), json!([1, 3])), "Input x must be at most 2");
        let list = json!({ "type": "string_array", "maxLength": 1 });
        assert_eq!(reason(list, json!(["a", "b"])), "Input x must be at most 1 items long");
        let string = json!({ "type": "string", "maxLength": 3 });
        assert_eq!(checked(string.clone(), json!("äöü")), Ok(json!("äöü")));
        assert_eq!(reason(string, json!("äöüß")), "Input x must be at most 3 characters long");
        let of_choice = json!({ "type": "number", "allowedValues": [4, 8] });
        assert_eq!(checked(of_choice.clone(), json!(4.0)), Ok(json!(4.0)));
        assert_eq!(reason(of_choice, json!(5)), "Input x must be one of: 4, 8");
        assert_eq!(
            reason(json!({ "type": "file", "maxSize": 99 }), json!("asset_1")),
            "Input x must be at most 99 bytes"
        );
        let loras = json!({ "type": "model_array", "modelTypes": ["flux.1-lora"] });
        let invalid = "Invalid model(s): mix. Allowed model types: flux.1-lora";
        assert_eq!(reason(loras.clone(), json!(["lora", "mix"])), invalid);
        assert_eq!(checked(loras, json!(["none"])), Err((404, "Model none not found".to_owned())));
    }

    #[test]
    fn inputs_that_the_api_drops_are_dropped() {
        let files = json!({ "type": "file_array" });
        assert_eq!(checked(files.clone(), json!("asset_1")), Ok(Value::Null));
        assert_eq!(checked(files.clone(), json!(["asset_1", "asset_2"])), Ok(json!(["asset_1"])));
        assert_eq!(checked(json!({ "type": "file" }), json!("asset_2")), Ok(Value::Null));
        assert_eq!(
            checked(json!({ "type": "file" }), json!("data:image/png;base64,")),
            Ok(json!("data:image/png;base64,"))
        );
        assert_eq!(checked(json!({ "type": "number_array", "min": 1 }), json!([0])), Ok(json!([0])));
        assert_eq!(checked(json!({ "type": "hologram" }), json!({ "a": 1 })), Ok(json!({ "a": 1 })));
    }

    #[test]
    fn required_values_must_be_present() {
        let always = json!({ "type": "string", "required": { "always": true } });
        assert_eq!(reason(always.clone(), json!("")), "Input x is required");
        let mut with_default = always;
        with_default["default"] = json!("d");
        assert_eq!(checked(with_default, Value::Null), Ok(json!("d")));
        let rule = |rule: &str, sibling: &str| json!({ "type": "string", "required": { rule: { sibling: { "message": "do" } } } });
        assert_eq!(reason(rule("ifDefined", "stray"), Value::Null), "do");
        assert_eq!(checked(rule("ifDefined", "other"), Value::Null), Ok(Value::Null));
        assert_eq!(reason(rule("ifNotDefined", "other"), Value::Null), "do");
        let children = json!({ "type": "inputs_array", "inputs": [{ "name": "y", "required": { "always": true } }] });
        assert_eq!(reason(children, json!([{}])), "Input y is required");
    }
}
