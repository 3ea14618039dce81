//! Checks the inputs of a run against the model's declared inputs.

use serde_json::Value;

use super::{
    declared::{children, find, is_absent, is_list},
    finding::Finding,
};
use crate::{
    JsonObject,
    types::{ModelInput, ModelInputType},
};

/// Returns the inputs that the API may reject, drop or interpret differently. Empty if the model declares no inputs.
pub(super) fn check(inputs: &[ModelInput], values: &JsonObject) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !inputs.is_empty() {
        check_object(inputs, values, "", &mut findings);
    }
    findings
}

fn check_object(inputs: &[ModelInput], values: &JsonObject, path: &str, findings: &mut Vec<Finding>) {
    for (name, value) in values.iter().filter(|(_, value)| !is_absent(value)) {
        let location = format!("{path}{name}");
        match find(inputs, name) {
            Some(input) if is_list(input) => check_list(input, value, &location, findings),
            Some(input) => check_single(input, value, &location, findings),
            None => findings.push(Finding::warning(&location, unknown(inputs, name))),
        }
    }
    let defined = |name: &str| values.get(name).is_some_and(|value| !is_absent(value));
    for input in inputs.iter().filter(|input| !defined(&input.name)) {
        let has_default = input.default.as_ref().is_some_and(|default| !default.is_null());
        if !has_default {
            check_required(inputs, input, &defined, path, findings);
        }
    }
}

fn unknown(inputs: &[ModelInput], name: &str) -> String {
    let distance = |input: &&ModelInput| strsim::osa_distance(&input.name.to_lowercase(), &name.to_lowercase());
    let nearest = inputs.iter().min_by_key(distance).filter(|input| distance(input) <= 1 + name.chars().count() / 4);
    let next = nearest.map_or_else(String::new, |input| format!(": did you mean `{}`?", input.name));
    format!("is not a known input{next}")
}

fn check_required(
    inputs: &[ModelInput],
    input: &ModelInput,
    defined: &dyn Fn(&str) -> bool,
    path: &str,
    findings: &mut Vec<Finding>,
) {
    let Some(required) = &input.required else { return };
    let location = format!("{path}{}", input.name);
    if required.always == Some(true) {
        findings.push(match is_conditional(input) {
            true => Finding::warning(&location, "is required, unless its description says otherwise"),
            false => Finding::error(&location, "is required"),
        });
    }
    for (rule, expected) in [(&required.if_defined, true), (&required.if_not_defined, false)] {
        // A sibling that is not declared may be a hidden input.
        let Some(siblings) = rule.as_ref().filter(|siblings| siblings.keys().all(|name| find(inputs, name).is_some()))
        else {
            continue;
        };
        let has_default = |name: &str| find(inputs, name).is_some_and(|sibling| sibling.default.is_some());
        let applies = |name: &str| defined(name) == expected && (expected || !has_default(name));
        if let Some((sibling, message)) = siblings.iter().find(|(sibling, _)| applies(sibling)) {
            let message = message.get("message").unwrap_or(message).as_str().filter(|message| !message.is_empty());
            let without = if expected { "with" } else { "without" };
            findings.push(Finding::error(
                &location,
                match message {
                    Some(message) => format!("is required {without} `{sibling}`: {message}"),
                    None => format!("is required {without} `{sibling}`"),
                },
            ));
        }
    }
}

/// Whether the description names a case in which the input is not required.
fn is_conditional(input: &ModelInput) -> bool {
    let description = input.description.as_deref().unwrap_or_default().to_lowercase();
    ["if no", "unless", "when no"].iter().any(|words| description.contains(words))
}

fn check_list(input: &ModelInput, value: &Value, location: &str, findings: &mut Vec<Finding>) {
    let Value::Array(items) = value else {
        findings.push(Finding::warning(location, "is a list: the single value is sent as a list of one item"));
        return check_items(input, std::slice::from_ref(value), location, findings);
    };
    check_items(input, items, location, findings);
}

fn check_items(input: &ModelInput, items: &[Value], location: &str, findings: &mut Vec<Finding>) {
    let is_texts = input.type_ == ModelInputType::StringArray;
    if let Some(max) = input.max_length.filter(|max| items.len() > *max as usize) {
        let message = format!("has {} items, which exceeds the maximum of {max}", items.len());
        // For lists of strings, the limit may be the length of each string.
        findings.push(if is_texts { Finding::warning(location, message) } else { Finding::error(location, message) });
    }
    let of_items = children(input);
    for (index, item) in items.iter().enumerate() {
        let location = format!("{location}[{index}]");
        match &input.type_ {
            ModelInputType::NumberArray => check_number(input, item, &location, false, findings),
            ModelInputType::StringArray => {
                let longer = |text: &str| input.max_length.filter(|max| text.chars().count() > *max as usize);
                if let Some(max) = item.as_str().and_then(longer) {
                    findings.push(Finding::warning(&location, format!("may exceed the maximum of {max} characters")));
                }
                check_allowed(input, item, &location, findings);
            }
            ModelInputType::InputsArray => {
                if let Value::Object(fields) = item {
                    check_object(&of_items, fields, &format!("{location}."), findings);
                }
            }
            _ => {}
        }
    }
}

fn check_single(input: &ModelInput, value: &Value, location: &str, findings: &mut Vec<Finding>) {
    if input.type_.is_unknown() {
        return;
    }
    if value.is_array() {
        return findings.push(Finding::error(location, format!("is a single {}, not a list", input.type_)));
    }
    match input.type_ {
        ModelInputType::Number => check_number(input, value, location, true, findings),
        ModelInputType::String => {
            check_length(input, value, location, findings);
            check_allowed(input, value, location, findings);
        }
        ModelInputType::Boolean => check_allowed(input, value, location, findings),
        _ => {}
    }
}

/// The API enforces the minimum of a number, but not of the items of a list.
fn check_number(input: &ModelInput, value: &Value, location: &str, enforces_min: bool, findings: &mut Vec<Finding>) {
    let Some(number) = value.as_f64() else {
        let is_seed = value.is_string() && input.name.to_lowercase().contains("seed");
        let what = match value {
            Value::String(_) if !is_seed => "text",
            Value::Bool(_) => "a boolean",
            Value::Array(_) => "a list",
            _ => return,
        };
        return findings.push(Finding::error(location, format!("is a number, not {what}")));
    };
    if let Some(max) = input.max.filter(|max| number > *max) {
        findings.push(Finding::error(location, format!("is {number}, which exceeds the maximum of {max}")));
    }
    if let Some(min) = input.min.filter(|min| enforces_min && number < *min) {
        findings.push(Finding::warning(location, format!("is {number}, which is below the minimum of {min}")));
    }
    check_allowed(input, value, location, findings);
}

fn check_length(input: &ModelInput, value: &Value, location: &str, findings: &mut Vec<Finding>) {
    let (Some(text), Some(max)) = (value.as_str(), input.max_length) else { return };
    let max = max as usize;
    let characters = text.chars().count();
    // The API may count in UTF-16 code units.
    if characters > max {
        findings
            .push(Finding::error(location, format!("has {characters} characters, which exceeds the maximum of {max}")));
    } else if text.encode_utf16().count() > max {
        findings.push(Finding::warning(location, format!("may exceed the maximum of {max} characters")));
    }
}

fn check_allowed(input: &ModelInput, value: &Value, location: &str, findings: &mut Vec<Finding>) {
    let Some(allowed) = input.allowed_values.as_deref().filter(|allowed| !allowed.is_empty()) else { return };
    if !allowed.iter().any(|allowed| is_same(allowed, value)) {
        let list: Vec<_> = allowed.iter().map(Value::to_string).collect();
        let message = format!("is {value}, which is not one of the known values: {}", list.join(", "));
        findings.push(Finding::error(location, message));
    }
}

/// 4 is 4.0 and "4", and `true` is not 1.
fn is_same(allowed: &Value, value: &Value) -> bool {
    let number = |value: &Value| value.as_f64().or_else(|| value.as_str()?.parse().ok());
    match (number(allowed), number(value)) {
        (Some(allowed), Some(value)) => allowed == value,
        _ => allowed == value,
    }
}

#[cfg(test)]
mod tests;
