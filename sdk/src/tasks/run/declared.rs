//! The declared inputs of a model or workflow.

use serde_json::Value;

use super::file_input::is_link;
use crate::{
    JsonObject,
    types::{ModelInput, ModelInputType},
};

pub(super) fn find<'a>(inputs: &'a [ModelInput], name: &str) -> Option<&'a ModelInput> {
    inputs.iter().find(|input| input.name == name)
}

/// Whether the input is a list, of a known or an unknown type.
pub(super) fn is_list(input: &ModelInput) -> bool {
    input.type_.as_str().ends_with("_array")
}

/// The API treats `null`, an empty string and an empty list as absent.
pub(super) fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// The inputs of the objects in an `inputs_array`.
pub(super) fn children(input: &ModelInput) -> Vec<ModelInput> {
    let children = input.inputs.iter().flatten();
    children.filter_map(|child| serde_json::from_value(Value::Object(child.clone())).ok()).collect()
}

/// Wraps each single value in a list where the model expects a list, because the API drops the single value and charges the run. Returns
/// the paths of those values.
pub(super) fn wrap(inputs: &[ModelInput], values: &mut JsonObject) -> Vec<String> {
    let mut wrapped = Vec::new();
    for (name, value) in values.iter_mut() {
        let Some(input) = find(inputs, name).filter(|input| is_list(input)) else { continue };
        if !value.is_array() && !is_absent(value) {
            *value = Value::Array(vec![value.take()]);
            wrapped.push(name.clone());
        }
        if input.type_ == ModelInputType::InputsArray {
            let children = children(input);
            for (index, item) in value.as_array_mut().into_iter().flatten().enumerate() {
                let inner = item.as_object_mut().map(|fields| wrap(&children, fields));
                wrapped.extend(inner.into_iter().flatten().map(|inner| format!("{name}[{index}].{inner}")));
            }
        }
    }
    wrapped
}

/// The assets in the values of files, with the paths of those values. Links and data URLs are not assets.
pub(super) fn assets(inputs: &[ModelInput], values: &JsonObject) -> Vec<(String, String)> {
    let mut assets = Vec::new();
    for (name, value) in values {
        let Some(input) = find(inputs, name) else { continue };
        let items = value.as_array().map_or_else(|| std::slice::from_ref(value), Vec::as_slice);
        match input.type_ {
            ModelInputType::File | ModelInputType::FileArray => {
                let ids = items.iter().filter_map(Value::as_str).filter(|id| !id.is_empty() && !is_link(id));
                assets.extend(ids.map(|id| (name.clone(), id.to_owned())));
            }
            ModelInputType::InputsArray => {
                let children = children(input);
                for (index, fields) in items.iter().filter_map(Value::as_object).enumerate() {
                    let inner = self::assets(&children, fields).into_iter();
                    assets.extend(inner.map(|(path, id)| (format!("{name}[{index}].{path}"), id)));
                }
            }
            _ => {}
        }
    }
    assets
}
