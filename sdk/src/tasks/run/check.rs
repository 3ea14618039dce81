//! Compares the inputs of a run with what the model says of them.

use serde_json::Value;

use super::{
    declared::{children, find, is_absent, is_list},
    finding::Finding,
};
use crate::{
    JsonObject,
    types::{ModelInput, ModelInputType},
};

/// What the API may refuse, drop or read in another way. Nothing, if the model says nothing of its inputs.
pub(super) fn check(inputs: &[ModelInput], values: &JsonObject) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !inputs.is_empty() {
        check_object(inputs, values, "", &mut findings);
    }
    findings
}

fn check_object(inputs: &[ModelInput], values: &JsonObject, path: &str, findings: &mut Vec<Finding>) {
    for (name, value) in values.iter().filter(|(_, value)| !is_absent(value)) {
        let place = format!("{path}{name}");
        match find(inputs, name) {
            Some(input) if is_list(input) => check_list(input, value, &place, findings),
            Some(input) => check_single(input, value, &place, findings),
            None => findings.push(Finding::warning(&place, unknown(inputs, name))),
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
    let place = format!("{path}{}", input.name);
    if required.always == Some(true) {
        findings.push(match is_conditional(input) {
            true => Finding::warning(&place, "is required, unless its description says otherwise"),
            false => Finding::error(&place, "is required"),
        });
    }
    for (rule, wanted) in [(&required.if_defined, true), (&required.if_not_defined, false)] {
        // A sibling that is not declared may be hidden.
        let Some(siblings) = rule.as_ref().filter(|siblings| siblings.keys().all(|name| find(inputs, name).is_some()))
        else {
            continue;
        };
        let has_default = |name: &str| find(inputs, name).is_some_and(|sibling| sibling.default.is_some());
        let applies = |name: &str| defined(name) == wanted && (wanted || !has_default(name));
        if let Some((sibling, message)) = siblings.iter().find(|(sibling, _)| applies(sibling)) {
            let message = message.get("message").unwrap_or(message).as_str().filter(|message| !message.is_empty());
            let without = if wanted { "with" } else { "without" };
            findings.push(Finding::error(
                &place,
                match message {
                    Some(message) => format!("is required {without} `{sibling}`: {message}"),
                    None => format!("is required {without} `{sibling}`"),
                },
            ));
        }
    }
}

/// Does the description name a case in which it is not required?
fn is_conditional(input: &ModelInput) -> bool {
    let description = input.description.as_deref().unwrap_or_default().to_lowercase();
    ["if no", "unless", "when no"].iter().any(|words| description.contains(words))
}

fn check_list(input: &ModelInput, value: &Value, place: &str, findings: &mut Vec<Finding>) {
    let Value::Array(items) = value else {
        findings.push(Finding::warning(place, "is a list: the single value is sent as a list of one item"));
        return check_items(input, std::slice::from_ref(value), place, findings);
    };
    check_items(input, items, place, findings);
}

fn check_items(input: &ModelInput, items: &[Value], place: &str, findings: &mut Vec<Finding>) {
    let is_texts = input.type_ == ModelInputType::StringArray;
    if let Some(most) = input.max_length.filter(|most| items.len() > *most as usize) {
        let message = format!("has {} items, and may have {most}", items.len());
        // Of texts, it may be the length of each.
        findings.push(if is_texts { Finding::warning(place, message) } else { Finding::error(place, message) });
    }
    let of_items = children(input);
    for (index, item) in items.iter().enumerate() {
        let place = format!("{place}[{index}]");
        match &input.type_ {
            ModelInputType::NumberArray => check_number(input, item, &place, false, findings),
            ModelInputType::StringArray => {
                let longer = |text: &str| input.max_length.filter(|most| text.chars().count() > *most as usize);
                if let Some(most) = item.as_str().and_then(longer) {
                    findings
                        .push(Finding::warning(&place, format!("may be longer than the {most} characters allowed")));
                }
                check_allowed(input, item, &place, findings);
            }
            ModelInputType::InputsArray => {
                if let Value::Object(fields) = item {
                    check_object(&of_items, fields, &format!("{place}."), findings);
                }
            }
            _ => {}
        }
    }
}

fn check_single(input: &ModelInput, value: &Value, place: &str, findings: &mut Vec<Finding>) {
    if input.type_.is_unknown() {
        return;
    }
    if value.is_array() {
        return findings.push(Finding::error(place, format!("is a single {}, not a list", input.type_)));
    }
    match input.type_ {
        ModelInputType::Number => check_number(input, value, place, true, findings),
        ModelInputType::String => {
            check_length(input, value, place, findings);
            check_allowed(input, value, place, findings);
        }
        ModelInputType::Boolean => check_allowed(input, value, place, findings),
        _ => {}
    }
}

/// The API enforces the least value of a number, and not that of an item of a list.
fn check_number(input: &ModelInput, value: &Value, place: &str, has_least: bool, findings: &mut Vec<Finding>) {
    let Some(number) = value.as_f64() else {
        let is_seed = value.is_string() && input.name.to_lowercase().contains("seed");
        let what = match value {
            Value::String(_) if !is_seed => "text",
            Value::Bool(_) => "a boolean",
            Value::Array(_) => "a list",
            _ => return,
        };
        return findings.push(Finding::error(place, format!("is a number, not {what}")));
    };
    if let Some(most) = input.max.filter(|most| number > *most) {
        findings.push(Finding::error(place, format!("is {number}, and may be at most {most}")));
    }
    if let Some(least) = input.min.filter(|least| has_least && number < *least) {
        findings.push(Finding::warning(place, format!("is {number}, and should be at least {least}")));
    }
    check_allowed(input, value, place, findings);
}

fn check_length(input: &ModelInput, value: &Value, place: &str, findings: &mut Vec<Finding>) {
    let (Some(text), Some(most)) = (value.as_str(), input.max_length) else { return };
    let most = most as usize;
    let characters = text.chars().count();
    // The API may count UTF-16 code units.
    if characters > most {
        findings.push(Finding::error(place, format!("has {characters} characters, and may have {most}")));
    } else if text.encode_utf16().count() > most {
        findings.push(Finding::warning(place, format!("may be longer than the {most} characters allowed")));
    }
}

fn check_allowed(input: &ModelInput, value: &Value, place: &str, findings: &mut Vec<Finding>) {
    let Some(allowed) = input.allowed_values.as_deref().filter(|allowed| !allowed.is_empty()) else { return };
    if !allowed.iter().any(|allowed| is_same(allowed, value)) {
        let list: Vec<_> = allowed.iter().map(Value::to_string).collect();
        let message = format!("is {value}, which is none of the values on record: {}", list.join(", "));
        findings.push(Finding::error(place, message));
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
